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
  const x = logScale(all.map((point) => point.x), frame.left, frame.right)
  const y = logScale(all.map((point) => point.y), frame.bottom, frame.top)
  const parts = [text(x0 + 16, y0 + 20, title, { weight: 600 })]
  for (const tick of x.ticks) parts.push(text(x.at(tick), frame.bottom + 16, short(tick), { anchor: 'middle', fill: MUTED, size: 11 }))
  for (const tick of y.ticks) {
    parts.push(
      `<line x1="${frame.left}" x2="${frame.right}" y1="${coordinate(y.at(tick))}" y2="${coordinate(y.at(tick))}" stroke="#d8dee4"/>`,
      text(frame.left - 6, y.at(tick) + 4, short(tick), { anchor: 'end', fill: MUTED, size: 11 }),
    )
  }
  parts.push(text((frame.left + frame.right) / 2, frame.bottom + 34, `${xLabel} (log) → ${yLabel} (log)`, { anchor: 'middle', fill: MUTED, size: 11 }))
  for (const { label, strong, points } of lines) {
    const colour = strong ? STRONG : '#8b949e'
    const path = points.map((point) => `${coordinate(x.at(point.x))},${coordinate(y.at(point.y))}`)
    parts.push(`<polyline points="${path.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`)
    for (const point of points) parts.push(`<circle cx="${coordinate(x.at(point.x))}" cy="${coordinate(y.at(point.y))}" r="3" fill="${colour}"/>`)
    const last = points.at(-1)
    if (last) parts.push(text(x.at(last.x), y.at(last.y) - 8, label, { anchor: 'end', fill: strong ? STRONG : MUTED, weight: 600, size: 11 }))
  }
  return parts
}

function logScale(values: readonly number[], from: number, to: number) {
  const low = Math.floor(Math.log10(Math.min(...values)))
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))))
  return {
    at: (value: number) => from + (Math.log10(value) - low) / (high - low) * (to - from),
    ticks: Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index)),
  }
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
