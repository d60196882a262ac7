import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { Counter, type Registry } from 'prom-client'
import type { GraphQLError } from 'graphql'
import { Durations, type DurationSeries } from '#kit/durations.ts'
import { isUnexpected } from './errors.ts'
import type { RouteHandler } from './http-server.ts'
import type { OperationRequest } from './operations.ts'
import type { OperationText } from './plan-cache.ts'
import type { Pipeline } from './pipeline.ts'

/** `failed`: something of ours went wrong; `refused`: nothing was executed, for reasons of the client's; `partial`: executed with errors that clients cause. */
type Outcome = 'ok' | 'partial' | 'refused' | 'failed'
type Series = Readonly<Record<Outcome, DurationSeries>>

/** So many operations have figures of their own. */
const MAX_OPERATIONS = 200
/** Under which all operations count that the operator has not named. */
const OTHER = 'other'

/** A query of a few lines to an upload at the limit, in bytes. */
const SIZE_BOUNDS = [256, 1_024, 4_096, 16_384, 65_536, 262_144, 1_048_576, 4_194_304, 16_777_216]
const STREAM = /^(?:text\/event-stream|multipart\/)/

/** An outage: expected of a distributed system, and a failure all the same. */
const OUTAGES = new Set(['SUBGRAPH_UNAVAILABLE', 'SUBSCRIPTION_INTERRUPTED'])

/** What clients ask and get. */
export interface RequestMetrics {
  /** Counts every query and mutation that goes through. */
  measured(pipeline: Pipeline): Pipeline
  /** Counts the answers by their status. */
  answered(handler: RouteHandler): RouteHandler
  /** Counts what goes over its connections. */
  watch(server: Server): void
}

/**
 * Latency by operation and outcome. Clients do not choose the labels: an operation counts under its name only where the operator's persisted
 * operations have that name, the first 200 of them.
 */
export function createRequestMetrics(registry: Registry, persistedOperations: readonly OperationText[]): RequestMetrics {
  const registers = [registry]
  const durations = new Durations({
    name: 'broxiva_router_operation_duration_seconds', help: 'Queries and mutations, from parsing to the answer, by what came of them.', labelNames: ['operation', 'outcome'], registry,
  })
  const others = seriesOf(OTHER)
  const byName = new Map<string, Series>()
  /** Clients leave the name out where a document has one operation. */
  const byText = new Map<string, Series>()
  for (const { query, operationName } of persistedOperations) {
    if (operationName === null) continue
    const known = byName.get(operationName) ?? (byName.size < MAX_OPERATIONS ? seriesOf(operationName) : others)
    if (known !== others) byName.set(operationName, known)
    byText.set(query, known)
  }

  const statuses = new Map<number, number>()
  // oxlint-disable-next-line no-new -- the registry keeps them
  new Counter({
    name: 'broxiva_router_http_responses_total', help: 'Answers of the graph’s address by HTTP status.', labelNames: ['status'], registers,
    collect() {
      this.reset()
      for (const [status, answers] of statuses) this.inc({ status: String(status) }, answers)
    },
  })

  const sizes = (direction: 'request' | 'response', help: string) => new Durations({ name: `broxiva_router_http_${direction}_bytes`, help, labelNames: [], registry, bounds: SIZE_BOUNDS }).series({})
  const requestSizes = sizes('request', 'Requests to the graph’s address as they came, heads included.')
  const responseSizes = sizes('response', 'Whole answers of the graph’s address as they were sent, compressed and with their heads.')
  /** What a connection had received when its last request was answered: requests come one after the other. */
  const received = new WeakMap<Socket, number>()

  const open = new Set<Socket>()
  const closed = { sent: 0, received: 0 }
  const bytes = (direction: 'sent' | 'received', of: (socket: Socket) => number) => new Counter({
    name: `broxiva_router_http_${direction}_bytes_total`, help: `Bytes ${direction} on the connections of clients, WebSockets included.`, registers,
    collect() {
      this.reset()
      this.inc([...open].reduce((sum, socket) => sum + of(socket), closed[direction]))
    },
  })
  bytes('sent', ({ bytesWritten }) => bytesWritten)
  bytes('received', ({ bytesRead }) => bytesRead)

  function seriesOf(operation: string): Series {
    const series = (outcome: Outcome) => durations.series({ operation, outcome })
    return { ok: series('ok'), partial: series('partial'), refused: series('refused'), failed: series('failed') }
  }

  function count({ query, operationName }: OperationRequest, startedAt: number, outcome: Outcome): void {
    const series = (operationName === null ? byText.get(query) : byName.get(operationName)) ?? others
    series[outcome].observe((performance.now() - startedAt) / 1000)
  }

  return {
    measured: (pipeline) => ({
      ...pipeline,
      async execute(request, context, refuse) {
        const startedAt = performance.now()
        const answer = await pipeline.execute(request, context, refuse)
        if (answer.kind !== 'live') count(request, startedAt, outcomeOf(answer.kind, answer.errors))
        return answer
      },
      async executeInParts(request, context, refuse) {
        const startedAt = performance.now()
        const answer = await pipeline.executeInParts(request, context, refuse)
        if (answer.kind !== 'live') count(request, startedAt, outcomeOf(answer.kind, (answer.kind === 'in parts' ? answer.initial : answer).errors))
        return answer
      },
    }),
    answered: (handler) => async (request, response, url) => {
      const { socket } = request
      const sentBefore = socket.bytesWritten
      await handler(request, response, url)
      requestSizes.observe(socket.bytesRead - (received.get(socket) ?? 0))
      received.set(socket, socket.bytesRead)
      // A stream is as long as its client stays.
      if (!STREAM.test(String(response.getHeader('content-type')))) responseSizes.observe(socket.bytesWritten - sentBefore)
      statuses.set(response.statusCode, (statuses.get(response.statusCode) ?? 0) + 1)
    },
    watch(server) {
      server.on('connection', (socket: Socket) => {
        open.add(socket)
        socket.once('close', () => {
          open.delete(socket)
          closed.sent += socket.bytesWritten
          closed.received += socket.bytesRead
        })
      })
    },
  }
}

function outcomeOf(kind: 'refused' | 'executed' | 'in parts', errors: readonly GraphQLError[]): Outcome {
  if (errors.length === 0) return 'ok'
  if (errors.some(isFailure)) return 'failed'
  return kind === 'refused' ? 'refused' : 'partial'
}

function isFailure(error: GraphQLError): boolean {
  const { code, http } = error.extensions as { readonly code?: unknown; readonly http?: { readonly status: number } }
  return isUnexpected(error) || OUTAGES.has(String(code)) || (http?.status ?? 0) >= 500
}
