import { useId, type ReactNode } from 'react'

/** A figure of a chart, with the text that stands for it: charts draw `value`, people read `text`. */
export interface Datum {
  readonly label: string
  readonly value: number
  readonly text: string
}

const WIDTH = 640
const HEIGHT = 220
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

function Frame({ caption, data, children }: { caption: string; data: readonly Datum[]; children: ReactNode }) {
  return (
    <figure>
      <svg className="bx-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" direction="ltr">
        {[0, 0.5, 1].map((part) => <line key={part} className="bx-chart-grid" x1="0" x2={WIDTH} y1={8 + part * (HEIGHT - FOOT - 8)} y2={8 + part * (HEIGHT - FOOT - 8)} />)}
        {children}
      </svg>
      <AsTable caption={caption} data={data} />
    </figure>
  )
}

const heightOf = (value: number, data: readonly Datum[]) => (HEIGHT - FOOT - 8) * (value / Math.max(1, ...data.map((datum) => datum.value)))

/** Labels that fit: every nth. */
function Labels({ data, at }: { data: readonly Datum[]; at: (index: number) => number }) {
  const every = Math.ceil(data.length / 8)
  return data.map(({ label }, index) => index % every === 0 && <text key={label} x={at(index)} y={HEIGHT - 4} textAnchor="middle">{label}</text>)
}

export function BarChart({ caption, data }: { caption: string; data: readonly Datum[] }) {
  const step = WIDTH / Math.max(1, data.length)
  const width = Math.min(44, step * 0.62)
  return (
    <Frame caption={caption} data={data}>
      {data.map((datum, index) => {
        const height = heightOf(datum.value, data)
        return <rect key={datum.label} x={index * step + (step - width) / 2} y={HEIGHT - FOOT - height} width={width} height={height} rx="3" fill="var(--chart-1)"><title>{`${datum.label}: ${datum.text}`}</title></rect>
      })}
      <Labels data={data} at={(index) => index * step + step / 2} />
    </Frame>
  )
}

export function LineChart({ caption, data }: { caption: string; data: readonly Datum[] }) {
  const id = useId()
  const at = (index: number) => data.length < 2 ? WIDTH / 2 : 24 + index * ((WIDTH - 48) / (data.length - 1))
  const points = data.map(({ value }, index) => `${at(index)},${HEIGHT - FOOT - heightOf(value, data)}`)
  return (
    <Frame caption={caption} data={data}>
      <defs><linearGradient id={id} x1="0" x2="0" y1="0" y2="1"><stop offset="0" stopColor="var(--chart-1)" stopOpacity="0.22" /><stop offset="1" stopColor="var(--chart-1)" stopOpacity="0" /></linearGradient></defs>
      {points.length > 1 && <polygon points={`${at(0)},${HEIGHT - FOOT} ${points.join(' ')} ${at(data.length - 1)},${HEIGHT - FOOT}`} fill={`url(#${id})`} />}
      <polyline points={points.join(' ')} fill="none" stroke="var(--chart-1)" strokeWidth="2.5" strokeLinejoin="round" strokeLinecap="round" />
      {data.map((datum, index) => <circle key={datum.label} cx={at(index)} cy={HEIGHT - FOOT - heightOf(datum.value, data)} r="3.5" fill="var(--surface)" stroke="var(--chart-1)" strokeWidth="2"><title>{`${datum.label}: ${datum.text}`}</title></circle>)}
      <Labels data={data} at={at} />
    </Frame>
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
