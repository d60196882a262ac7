/** A figure of a chart, with the text that stands for it: charts draw `value`, people read `text`. */
export interface Datum {
  readonly label: string
  readonly value: number
  readonly text: string
}

const WIDTH = 640
const HEIGHT = 220
const HEAD = 22
const FOOT = 24

const COLOURS = ['var(--chart-1)', 'var(--chart-2)', 'var(--chart-3)', 'var(--chart-4)', 'var(--chart-5)']

/** The same figures as a table, for those who do not see the picture. */
function AsTable({ caption, data }: { caption: string; data: readonly Datum[] }) {
  return (
    // A table itself does not get narrower than its words.
    <div className="bx-visually-hidden">
      <table>
        <caption>{caption}</caption>
        <tbody>{data.map(({ label, text }) => <tr key={label}><th scope="row">{label}</th><td>{text}</td></tr>)}</tbody>
      </table>
    </div>
  )
}

/** Labels that fit: every nth. */
function Labels({ data, at }: { data: readonly Datum[]; at: (index: number) => number }) {
  const every = Math.ceil(data.length / 8)
  return data.map(({ label }, index) => index % every === 0 && <text key={label} x={at(index)} y={HEIGHT - 4} textAnchor="middle">{label}</text>)
}

/** A bar for each figure. `top` stands beside the line that the highest one reaches. */
export function BarChart({ caption, top, data }: { caption: string; top: string; data: readonly Datum[] }) {
  const step = WIDTH / Math.max(1, data.length)
  const width = Math.min(44, step * 0.62)
  const space = HEIGHT - FOOT - HEAD
  const most = Math.max(1, ...data.map(({ value }) => value))
  return (
    <figure>
      <svg className="bx-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" direction="ltr">
        {[0, 0.5, 1].map((part) => <line key={part} className="bx-chart-grid" x1="0" x2={WIDTH} y1={HEAD + part * space} y2={HEAD + part * space} />)}
        <text x="0" y={HEAD - 6}>{top}</text>
        {data.map(({ label, value, text }, index) => {
          const height = space * (value / most)
          return <rect key={label} x={index * step + (step - width) / 2} y={HEIGHT - FOOT - height} width={width} height={height} rx="3" fill="var(--chart-1)"><title>{`${label}: ${text}`}</title></rect>
        })}
        <Labels data={data} at={(index) => index * step + step / 2} />
      </svg>
      <AsTable caption={caption} data={data} />
    </figure>
  )
}

/** What a whole consists of: a bar in parts, and the parts with their figures. A landed cost, a balance. */
export function Breakdown({ caption, data }: { caption: string; data: readonly Datum[] }) {
  const total = Math.max(1, data.reduce((sum, { value }) => sum + value, 0))
  const parts = data.map(({ label, value }, index) => ({ label, from: (data.slice(0, index).reduce((sum, before) => sum + before.value, 0) / total) * 100, width: (value / total) * 100 }))
  return (
    <figure className="bx-stack">
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" style={{ inlineSize: '100%', blockSize: '0.75rem', borderRadius: 'var(--radius-full)' }}>
        {parts.map(({ label, from, width }, index) => <rect key={label} x={from} y="0" width={Math.max(0, width - 0.4)} height="6" fill={COLOURS[index % COLOURS.length]} />)}
      </svg>
      <dl className="bx-legend" aria-label={caption}>
        {data.map(({ label, text }, index) => (
          <div key={label} style={{ display: 'contents' }}>
            <dt><svg className="bx-swatch" viewBox="0 0 1 1" aria-hidden="true"><rect width="1" height="1" fill={COLOURS[index % COLOURS.length]} /></svg>{label}</dt>
            <dd className="bx-number" style={{ textAlign: 'end' }}>{text}</dd>
          </div>
        ))}
      </dl>
    </figure>
  )
}
