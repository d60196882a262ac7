// Two kinds of plots as SVG text, on a ground of their own so that they can be read in light and dark pages.

export interface Bar {
  readonly label: string
  readonly value: number
  readonly strong: boolean
}

export interface BarPanel {
  readonly title: string
  readonly bars: readonly Bar[]
}

export interface Line {
  readonly label: string
  readonly strong: boolean
  readonly points: readonly { readonly x: number; readonly y: number }[]
}

export interface LinePanel {
  readonly title: string
  readonly xLabel: string
  readonly yLabel: string
  readonly lines: readonly Line[]
}

const STRONG = '#1f6feb'
const PALE = '#a8b3bf'
const INK = '#1f2328'
const MUTED = '#57606a'

const WIDTH = 820

/** Horizontal bars, a panel below the other, all on one scale. */
export function barPlot(title: string, panels: readonly BarPanel[], unit: string): string {
  const barHeight = 20
  const left = 250
  const most = Math.max(...panels.flatMap(({ bars }) => bars.map(({ value }) => value)))
  const scale = (WIDTH - left - 80) / most
  const parts: string[] = [text(16, 26, title, { size: 15, weight: 600 })]
  let y = 44
  for (const panel of panels) {
    y += 16
    parts.push(text(16, y, panel.title, { weight: 600 }))
    y += 8
    for (const { label, value, strong } of panel.bars) {
      parts.push(
        text(left - 8, y + 14, label, { anchor: 'end' }),
        `<rect x="${left}" y="${y + 3}" width="${coordinate(Math.max(1, value * scale))}" height="${barHeight - 6}" rx="2" fill="${strong ? STRONG : PALE}"/>`,
        text(left + value * scale + 6, y + 14, `${value >= 10 ? value.toFixed(1) : value.toFixed(2)}${unit}`, { weight: strong ? 600 : 400 }),
      )
      y += barHeight
    }
    y += 10
  }
  return svg(WIDTH, y + 6, parts)
}

/** Lines over logarithmic axes, two panels in a row. */
export function linePlot(title: string, panels: readonly LinePanel[]): string {
  const [width, height] = [WIDTH / 2, 270]
  const parts: string[] = [text(16, 26, title, { size: 15, weight: 600 })]
  for (const [index, panel] of panels.entries()) parts.push(...linePanel(panel, (index % 2) * width, 40 + Math.floor(index / 2) * height, width, height))
  return svg(WIDTH, 50 + Math.ceil(panels.length / 2) * height, parts)
}

function linePanel({ title, xLabel, yLabel, lines }: LinePanel, x0: number, y0: number, width: number, height: number): string[] {
  const frame = { left: x0 + 62, right: x0 + width - 20, top: y0 + 40, bottom: y0 + height - 48 }
  const all = lines.flatMap(({ points }) => points)
  const sizes = [...new Set(all.map((point) => point.x))]
  const x = logScale(Math.min(...sizes), Math.max(...sizes), frame.left, frame.right)
  const [low, high] = wholeDecades(all.map((point) => point.y))
  const y = logScale(10 ** low, 10 ** high, frame.bottom, frame.top)
  const decades = Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index))
  const parts = [text(x0 + 16, y0 + 20, title, { weight: 600 })]
  for (const size of sizes) parts.push(text(x(size), frame.bottom + 16, short(size), { anchor: 'middle', fill: MUTED, size: 11 }))
  for (const decade of decades) {
    parts.push(
      `<line x1="${frame.left}" x2="${frame.right}" y1="${coordinate(y(decade))}" y2="${coordinate(y(decade))}" stroke="#d8dee4"/>`,
      text(frame.left - 6, y(decade) + 4, short(decade), { anchor: 'end', fill: MUTED, size: 11 }),
    )
  }
  parts.push(text((frame.left + frame.right) / 2, frame.bottom + 34, `${xLabel} → ${yLabel}, both logarithmic`, { anchor: 'middle', fill: MUTED, size: 11 }))
  for (const { label, strong, points } of lines) {
    const colour = strong ? STRONG : '#8b949e'
    const path = points.map((point) => `${coordinate(x(point.x))},${coordinate(y(point.y))}`)
    parts.push(`<polyline points="${path.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`)
    for (const point of points) parts.push(`<circle cx="${coordinate(x(point.x))}" cy="${coordinate(y(point.y))}" r="3" fill="${colour}"/>`)
    const last = points.at(-1)
    const isLowest = lines.every((other) => (other.points.at(-1)?.y ?? 0) >= (last?.y ?? 0))
    if (last) parts.push(text(x(last.x), y(last.y) + (isLowest ? 18 : -8), label, { anchor: 'end', fill: strong ? STRONG : MUTED, weight: 600, size: 11 }))
  }
  return parts
}

function logScale(low: number, high: number, from: number, to: number): (value: number) => number {
  return (value) => from + Math.log(value / low) / Math.log(high / low) * (to - from)
}

function wholeDecades(values: readonly number[]): readonly [low: number, high: number] {
  const low = Math.floor(Math.log10(Math.min(...values)))
  return [low, Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))))]
}

function short(value: number): string {
  return value >= 1_000 ? `${value / 1_000}k` : String(value)
}

function text(x: number, y: number, content: string, { anchor = 'start', fill = INK, weight = 400, size = 12 } = {}): string {
  const escaped = content.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<text x="${coordinate(x)}" y="${coordinate(y)}" text-anchor="${anchor}" fill="${fill}" font-weight="${weight}" font-size="${size}">${escaped}</text>`
}

function coordinate(value: number): string {
  return value.toFixed(1)
}

function svg(width: number, height: number, parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif">
<rect width="${width}" height="${height}" rx="6" fill="#ffffff"/>
${parts.join('\n')}
</svg>
`
}
