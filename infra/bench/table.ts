import type { Measurement } from './measure.ts'

const COLUMNS: readonly { readonly title: string; readonly cell: (measurement: Measurement, stock: Measurement | undefined) => string }[] = [
  { title: 'gateway', cell: ({ gateway }) => gateway.title },
  { title: 'requests/s', cell: ({ requestsPerSecond }) => figure(requestsPerSecond) },
  { title: '× stock', cell: ({ requestsPerSecond }, stock) => ratio(requestsPerSecond, stock?.requestsPerSecond) },
  { title: 'CPU ms/request', cell: ({ cpuMsPerRequest }) => figure(cpuMsPerRequest) },
  { title: 'CPU, stock ÷ it', cell: ({ cpuMsPerRequest }, stock) => ratio(stock?.cpuMsPerRequest, cpuMsPerRequest) },
  { title: 'p50 ms', cell: ({ p50Ms }) => figure(p50Ms) },
  { title: 'p99 ms', cell: ({ p99Ms }) => figure(p99Ms) },
  { title: 'fetches/request', cell: ({ fetchesPerRequest }) => figure(fetchesPerRequest) },
  { title: 'peak MB', cell: ({ peakMemoryBytes }) => figure(peakMemoryBytes / 1_048_576) },
  { title: 'core', cell: ({ coreShare }) => `${Math.round(coreShare * 100)} %` },
]

/** Measurements, the one that costs least first, beside the stock gateway among `all`. */
export function tableOf(measurements: readonly Measurement[], all: readonly Measurement[]): readonly (readonly string[])[] {
  const stock = all.find(({ gateway }) => gateway.name === 'stock')
  return [
    COLUMNS.map(({ title }) => title),
    ...measurements.toSorted((a, b) => a.cpuMsPerRequest - b.cpuMsPerRequest).map((measurement) => COLUMNS.map(({ cell }) => cell(measurement, stock))),
  ]
}

/** Rows of cells, the first row being the head, the first column aligned to the left. */
export function printTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) => row.map((cell, column) => column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)).join('  ')).join('\n')
}

export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows
  return [head, head.map((_, column) => column === 0 ? '---' : '---:'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

/** Three digits, and a thin look for thousands. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '–'
  if (value >= 100) return Math.round(value).toLocaleString('en-US').replaceAll(',', ' ')
  return value >= 10 ? value.toFixed(1) : value.toFixed(2)
}

function ratio(value: number | undefined, of: number | undefined): string {
  return value === undefined || of === undefined ? '–' : `${figure(value / of)}×`
}
