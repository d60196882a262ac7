import type { Gateway, GatewayRequest, RunningGateway } from './gateways.ts'
import { startGateway } from './gateways.ts'
import { compareAnswers } from './answers.ts'
import type { GraphFiles } from './graph-files.ts'
import { runLoad } from './load.ts'
import { cpuMs, peakMemoryBytes } from './process-usage.ts'
import { median, quantile } from './statistics.ts'
import type { Subgraphs } from './subgraphs.ts'
import { requestBody, type Workload } from './workloads.ts'

export interface Effort {
  /** Of one gateway's slice of a round, and of its warm-up. */
  readonly seconds: number
  readonly rounds: number
  readonly clients: number
}

export interface Measurement {
  readonly gateway: Gateway
  /** The middle one of the rounds. */
  readonly requestsPerSecond: number
  readonly p50Ms: number
  readonly p99Ms: number
  readonly cpuMsPerRequest: number
  /** The same of each round: gateways of one round are compared, whatever else the machine did in it. */
  readonly cpuMsPerRequestByRound: readonly number[]
  /** The part of its core that the gateway had while it was asked: well below 1, something else was the limit. */
  readonly coreShare: number
  readonly fetchesPerRequest: number
  readonly peakMemoryBytes: number
  readonly answerBytes: number
  /** What is to be said of its answers. */
  readonly note: string | undefined
}

export interface Absence {
  readonly gateway: Gateway
  readonly reason: string
}

export interface WorkloadResult {
  readonly workload: Workload
  readonly measurements: readonly Measurement[]
  readonly absent: readonly Absence[]
}

interface Slice {
  readonly requests: number
  readonly seconds: number
  readonly cpuMs: number
  readonly fetches: number
}

interface Contestant {
  readonly running: RunningGateway
  readonly request: GatewayRequest
  readonly answerBytes: number
  readonly note: string | undefined
  slices: Slice[]
  latenciesMs: number[]
}

/**
 * Measures gateways on one workload: all of them are started, their answers compared with the first one's, each is warmed up, and then every round gives
 * each of them a slice, so that whatever else the machine does hits all alike.
 */
export async function measureWorkload({ workload, gateways, files, subgraphs, effort, report }: {
  workload: Workload
  gateways: readonly Gateway[]
  files: GraphFiles
  subgraphs: Subgraphs
  effort: Effort
  report: (line: string) => void
}): Promise<WorkloadResult> {
  await using started = new AsyncDisposableStack()
  const plain = { body: requestBody(workload), headers: {} }
  const contestants: Contestant[] = []
  const failed = new Set<Contestant>()
  const absent: Absence[] = []
  const leaveOut = (gateway: Gateway, reason: string) => {
    absent.push({ gateway, reason })
    report(`  without ${gateway.title}: ${reason}`)
  }
  let expected: string | undefined

  for (const gateway of gateways) {
    const impossible = gateway.cannotServe?.(workload.graph)
    if (impossible !== undefined) {
      leaveOut(gateway, impossible)
      continue
    }
    try {
      const running = started.use(await startGateway(gateway, files))
      const request = gateway.request?.(workload) ?? plain
      const text = await ask(running.url, request)
      const comparison = compareAnswers(expected ?? text, text)
      if (comparison.kind === 'errors') throw new Error(`it answers with errors: ${comparison.message}`)
      if (comparison.kind === 'different') throw new Error(`it answers differently: ${comparison.where}`)
      expected ??= text
      contestants.push({ running, request, answerBytes: Buffer.byteLength(text), note: comparison.kind === 'order' ? 'fields in another order' : undefined, slices: [], latenciesMs: [] })
    } catch (error) {
      leaveOut(gateway, (error as Error).message)
    }
  }

  for (const contestant of contestants) await slice(contestant)
  for (const contestant of contestants) {
    contestant.slices = []
    contestant.latenciesMs = []
  }
  for (let round = 1; round <= effort.rounds; round++) {
    // There and back: whoever comes first in one round comes last in the next.
    for (const contestant of round % 2 === 1 ? contestants : contestants.toReversed()) await slice(contestant)
    report(`  round ${round} of ${effort.rounds}`)
  }
  return { workload, measurements: contestants.filter((contestant) => !failed.has(contestant)).map(summarise), absent }

  /** A gateway that fails under load leaves the comparison; the others go on. */
  async function slice(contestant: Contestant): Promise<void> {
    if (failed.has(contestant)) return
    try {
      await measureSlice(contestant)
    } catch (error) {
      failed.add(contestant)
      leaveOut(contestant.running.gateway, (error as Error).message)
    }
  }

  async function measureSlice({ running, request: { body, headers }, answerBytes, slices, latenciesMs }: Contestant): Promise<void> {
    const fetchesBefore = await subgraphs.fetches()
    const cpuBefore = cpuMs(running.pid)
    const load = await runLoad({ url: running.url, bodyOf: () => body, headers, clients: effort.clients, seconds: effort.seconds, ...headers['accept-encoding'] === undefined && { answerBytes } })
    slices.push({ requests: load.requests, seconds: load.seconds, cpuMs: cpuMs(running.pid) - cpuBefore, fetches: await subgraphs.fetches() - fetchesBefore })
    for (const latency of load.latenciesMs) latenciesMs.push(latency)
  }
}

function summarise({ running, answerBytes, note, slices, latenciesMs }: Contestant): Measurement {
  const sum = (of: (slice: Slice) => number) => slices.reduce((total, slice) => total + of(slice), 0)
  const requests = sum((slice) => slice.requests)
  return {
    gateway: running.gateway,
    requestsPerSecond: median(slices.map((slice) => slice.requests / slice.seconds)),
    p50Ms: quantile(latenciesMs, 0.5),
    p99Ms: quantile(latenciesMs, 0.99),
    cpuMsPerRequest: sum((slice) => slice.cpuMs) / requests,
    cpuMsPerRequestByRound: slices.map((slice) => slice.cpuMs / slice.requests),
    coreShare: sum((slice) => slice.cpuMs) / sum((slice) => slice.seconds * 1_000),
    fetchesPerRequest: sum((slice) => slice.fetches) / requests,
    peakMemoryBytes: peakMemoryBytes(running.pid),
    answerBytes,
    note,
  }
}

async function ask(url: string, { body, headers }: GatewayRequest): Promise<string> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json', ...headers }, body, signal: AbortSignal.timeout(30_000) })
  const text = await response.text()
  if (!response.ok) throw new Error(`it answers HTTP ${response.status}: ${text.slice(0, 300)}`)
  return text
}
