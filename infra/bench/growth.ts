import { chainQuery } from './graphs/chain.ts'
import { startGateway, type Gateway } from './gateways.ts'
import type { GraphFiles } from './graph-files.ts'
import { runLoad } from './load.ts'
import type { Effort } from './measure.ts'
import type { LinePanel } from './plot.ts'
import { cpuMs, peakMemoryBytes } from './process-usage.ts'
import { quantile } from './statistics.ts'
import { figure } from './table.ts'
import { requestBody, WORKLOADS } from './workloads.ts'

/** One way in which work grows, and what is asked at each size. */
interface Growth {
  readonly name: string
  readonly title: string
  readonly graph: string
  readonly sizes: readonly number[]
  readonly clients: (size: number) => number
  /** As many different bodies as there are; each is sent once before anything is measured. */
  readonly bodies: (size: number) => readonly string[]
  readonly figure: 'cpu' | 'rps'
}

export interface GrowthPoint {
  readonly size: number
  readonly gateway: Gateway
  readonly requestsPerSecond: number
  readonly cpuMsPerRequest: number
  readonly p99Ms: number
  readonly peakMemoryBytes: number
}

export interface GrowthResult {
  readonly growth: Growth
  readonly points: readonly GrowthPoint[]
}

const wide = WORKLOADS.find(({ name }) => name === 'wide')?.query ?? ''
const oneFetch = WORKLOADS.find(({ name }) => name === 'one-fetch')?.query ?? ''
const FEW_CLIENTS = 10

export const GROWTHS: readonly Growth[] = [
  {
    name: 'entities', title: 'Entities in a list', graph: 'shop', sizes: [1, 10, 100, 1_000, 10_000], clients: () => FEW_CLIENTS, figure: 'cpu',
    bodies: (size) => [requestBody({ query: wide, variables: { first: size } })],
  },
  {
    name: 'depth', title: 'Depth: fetches that wait for each other', graph: 'chain', sizes: [1, 2, 4, 6, 8, 10, 12], clients: () => FEW_CLIENTS, figure: 'cpu',
    bodies: (size) => [requestBody({ query: chainQuery(size), variables: {} })],
  },
  {
    name: 'clients', title: 'Clients at the same time', graph: 'shop', sizes: [1, 10, 100, 1_000], clients: (size) => size, figure: 'rps',
    bodies: () => [requestBody({ query: oneFetch, variables: {} })],
  },
  {
    name: 'operations', title: 'Distinct operations, in random order', graph: 'shop', sizes: [10, 100, 1_000, 10_000], clients: () => FEW_CLIENTS, figure: 'cpu',
    bodies: (size) => Array.from({ length: size }, (_, index) => requestBody({ query: `query Page${index} { topProducts { upc name price weight alias${index}: name } }`, variables: {} })),
  },
]

/** Measures every gateway at every size; each size in turns, after each of its bodies was asked once. */
export async function measureGrowth(growth: Growth, { gateways, files, effort, report }: {
  gateways: readonly Gateway[]
  files: GraphFiles
  effort: Effort
  report: (line: string) => void
}): Promise<GrowthResult> {
  await using started = new AsyncDisposableStack()
  const running = []
  for (const gateway of gateways) running.push(started.use(await startGateway(gateway, files)))
  const points: GrowthPoint[] = []
  for (const size of growth.sizes) {
    const bodies = growth.bodies(size)
    for (const { url } of running) {
      await runLoad({ url, bodyOf: (n) => bodies[n % bodies.length] ?? '', clients: FEW_CLIENTS, seconds: 300, maxRequests: bodies.length })
      await runLoad({ url, bodyOf: randomly(bodies), clients: growth.clients(size), seconds: effort.seconds })
    }
    const totals = running.map(() => ({ requests: 0, seconds: 0, cpu: 0, latencies: [] as number[] }))
    for (let round = 0; round < effort.rounds; round++) {
      for (const [index, { url, pid }] of running.entries()) {
        const total = totals[index]
        if (!total) continue
        const before = cpuMs(pid)
        const load = await runLoad({ url, bodyOf: randomly(bodies), clients: growth.clients(size), seconds: effort.seconds })
        total.requests += load.requests
        total.seconds += load.seconds
        total.cpu += cpuMs(pid) - before
        for (const latency of load.latenciesMs) total.latencies.push(latency)
      }
    }
    for (const [index, { gateway, pid }] of running.entries()) {
      const { requests = 0, seconds = 0, cpu = 0, latencies = [] } = totals[index] ?? {}
      points.push({ size, gateway, requestsPerSecond: requests / seconds, cpuMsPerRequest: cpu / requests, p99Ms: quantile(latencies, 0.99), peakMemoryBytes: peakMemoryBytes(pid) })
    }
    report(`  ${growth.name} ${size}`)
  }
  return { growth, points }
}

export function growthTable({ growth, points }: GrowthResult): readonly (readonly string[])[] {
  const gateways = [...new Set(points.map(({ gateway }) => gateway))]
  return [
    [growth.title, ...gateways.flatMap(({ title }) => [`${title}: requests/s`, 'CPU ms/request', 'p99 ms', 'peak MB'])],
    ...growth.sizes.map((size) => [
      size.toLocaleString('en-US').replaceAll(',', ' '),
      ...gateways.flatMap((gateway) => {
        const point = points.find((candidate) => candidate.size === size && candidate.gateway === gateway)
        return point ? [figure(point.requestsPerSecond), figure(point.cpuMsPerRequest), figure(point.p99Ms), figure(point.peakMemoryBytes / 1_048_576)] : ['–', '–', '–', '–']
      }),
    ]),
  ]
}

export function growthPanel({ growth, points }: GrowthResult): LinePanel {
  const gateways = [...new Set(points.map(({ gateway }) => gateway))]
  return {
    title: growth.title,
    xLabel: growth.name,
    yLabel: growth.figure === 'cpu' ? 'CPU ms/request' : 'requests/s',
    lines: gateways.map((gateway) => ({
      label: gateway.title,
      strong: gateway.name === 'ours',
      points: points.filter((point) => point.gateway === gateway).map(({ size, cpuMsPerRequest, requestsPerSecond }) => ({ x: size, y: growth.figure === 'cpu' ? cpuMsPerRequest : requestsPerSecond })),
    })),
  }
}

/** The same order in every run (Lehmer's generator), so that all gateways are asked alike. */
function randomly(bodies: readonly string[]): () => string {
  let state = 42
  return () => {
    state = state * 48_271 % 2_147_483_647
    return bodies[state % bodies.length] ?? ''
  }
}
