import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Logger } from '#kit/log.ts'
import { CallFailure } from '../calls/failure.ts'
import { subscriptionInterrupted, subscriptionSchemaReload } from '../errors.ts'
import type { SubgraphResult } from '../execution/execute-steps.ts'
import { variablesJson } from '../execution/subgraph-request.ts'
import type { OperationRequest, ReadyOperation } from '../operations.ts'
import type { OperationText } from '../plan-cache.ts'
import { WIRES, type RequestContext, type Wire } from '../request-context.ts'
import type { RouterMetrics } from '../router-metrics.ts'
import type { ServedGraph } from '../served-graph.ts'
import { farewell, type Update } from '../updates.ts'
import { spreadOver } from '../spread.ts'
import { beginsNow } from './cursor-arguments.ts'
import { FederatedIterator } from './federated-iterator.ts'
import { SharedUpstreams, type SourceEvent } from './shared-upstreams.ts'
import { tracedUpdate } from './traced-update.ts'
import { openUpstream, type Upstream } from './upstream.ts'

export interface Subscriptions {
  /**
   * Subscribes to the subgraph that owns the field and fills every event from the others. A refusal is the first and last
   * payload; an upstream that breaks off ends the iterator with `SUBSCRIPTION_INTERRUPTED`.
   *
   * @throws {OperationError} when it cannot be executed; nothing was opened.
   */
  subscribe(request: OperationRequest, context: RequestContext, prepared: PreparedSubscription): AsyncIterableIterator<Update, undefined>
  /**
   * Brings every subscription over to the graph that is served now. One whose upstream is the same keeps it, and its next event is filled by the new plan;
   * one whose events come from elsewhere now ends with `SUBSCRIPTION_INTERRUPTED`, one that is not valid any more with `SUBSCRIPTION_SCHEMA_RELOAD`; not all
   * of them at once, so that not all of their clients come back at once.
   */
  move(): Promise<{ readonly kept: number; readonly ended: number }>
  /** What is subscribed to. */
  texts(): OperationText[]
  /** Subscriptions of clients that have not ended. */
  readonly active: number
  /** The same by the wire that they go over. */
  activeBy(): Readonly<Record<Wire, number>>
}

/** An operation, as the graph prepared it that it was asked of. */
export interface PreparedSubscription {
  readonly graph: ServedGraph
  readonly ready: ReadyOperation
}

interface LiveSubscription {
  readonly wire: Wire
  readonly request: OperationRequest
  /** Whether it goes on; if not, it ends in so many milliseconds. */
  moveTo(graph: ServedGraph, endsIn: () => number): boolean
}

/** So many subscriptions are moved before others get a turn. */
const MOVED_AT_ONCE = 50

export function createSubscriptions({ currentGraph, maxQueuedEvents, maxQueuedBytes, shareSubscriptions, drainSpreadMs, metrics, log }: {
  currentGraph: () => ServedGraph
  maxQueuedEvents: number
  maxQueuedBytes: number
  /** Whether equal subscriptions of one authorisation listen to one stream. */
  shareSubscriptions: boolean
  /** Within this time those that a reload ends are ended. */
  drainSpreadMs: number
  metrics: Pick<RouterMetrics, 'slowSubscriber'>
  log: Logger
}): Subscriptions {
  const live = new Set<LiveSubscription>()
  const upstreams = new SharedUpstreams()
  let opened = 0

  return {
    subscribe(request, context, prepared) {
      const graph = currentGraph()
      // Another may be served by now.
      const running = runningOn(graph, graph === prepared.graph ? prepared.ready : graph.operations.prepare(request, context.viewer))
      if (!running) throw new Error('The operation is no subscription.')
      return open(request, running, context)
    },
    async move() {
      const graph = currentGraph()
      const moment = spreadOver(live.size, drainSpreadMs)
      let kept = 0
      let ended = 0
      for (const subscription of live) {
        if (subscription.moveTo(graph, moment)) kept += 1
        else ended += 1
        if ((kept + ended) % MOVED_AT_ONCE === 0) await nextTurn()
      }
      return { kept, ended }
    },
    texts: () => [...live].map(({ request: { query, operationName } }) => ({ query, operationName })),
    get active() { return live.size },
    activeBy() {
      const counts = Object.fromEntries(WIRES.map((wire) => [wire, 0])) as Record<Wire, number>
      for (const { wire } of live) counts[wire] += 1
      return counts
    },
  }

  /** Nothing here may keep the graph that the subscription began on: it can outlive many. */
  function open(request: OperationRequest, first: Running, context: RequestContext): AsyncIterableIterator<Update, undefined> {
    let running = first
    let leave = first.graph.use()
    let endWith: ((last?: Update) => void) | undefined
    let upstream: Upstream | undefined
    const { subgraph } = first
    let ending: NodeJS.Timeout | undefined

    const subscription: LiveSubscription = {
      wire: context.wire ?? 'sse',
      request,
      moveTo(graph, endsIn) {
        if (graph === running.graph) return true
        if (ending) return false
        const next = prepareAgain(graph, request, context)
        if (next && isSameUpstream(running, next, upstream?.openAt)) {
          leave()
          leave = graph.use()
          running = next
          return true
        }
        log.info({ subgraph, requestId: context.requestId, isValid: next !== undefined }, 'a subscription ended with its supergraph')
        ending = setTimeout(() => endWith?.(farewell(next ? subscriptionInterrupted(subgraph) : subscriptionSchemaReload())), endsIn())
        return false
      },
    }
    live.add(subscription)
    return new FederatedIterator<SourceEvent>({
      maxQueuedEvents,
      maxQueuedBytes,
      bytesOf: ({ bytes }) => bytes,
      open(sink) {
        endWith = (last) => sink.end(last)
        const { graph, ready, body } = running
        const connection = graph.connections.get(subgraph)
        if (!connection) throw new Error(`There is no connection to the subgraph ${subgraph}.`)
        upstream = upstreams.join({
          key: shareSubscriptions ? JSON.stringify([subgraph, addressesOf(running), context.viewer, body]) : String(opened += 1),
          isLive: beginsNow(ready),
          open: (all) => openUpstream(connection, body, context, all),
        }, {
          event: (event) => sink.next(event),
          completed: () => sink.end(),
          interrupted(cause) {
            log.warn({ err: cause, subgraph, requestId: context.requestId }, 'a subscription was interrupted')
            sink.end(farewell(subscriptionInterrupted(subgraph, cause instanceof CallFailure ? cause.retryAfterMs : undefined)))
          },
        })
        return () => upstream?.close()
      },
      async resolve({ result, fills }, signal) {
        if (running.ready.isRightFor?.(context.viewer) === false) {
          // Who may have more now, or less, is asked to begin anew with the last cursor: that is planned otherwise.
          log.info({ subgraph, requestId: context.requestId }, 'a subscription ended with what its viewer may have')
          endWith?.()
          return farewell(subscriptionInterrupted(subgraph))
        }
        if (!fills) return fill(running, result, { ...context, signal, deadline: undefined })
        // Filling writes into the event.
        return fills.get(running.ready, signal, (shared) => fill(running, structuredClone(result), { ...context, signal: shared, deadline: undefined }))
      },
      overflow(queued) {
        log.warn({ subgraph, requestId: context.requestId, ...queued }, 'a subscriber was too slow')
        metrics.slowSubscriber('interrupted')
        return farewell(subscriptionInterrupted(subgraph))
      },
      onClose() {
        clearTimeout(ending)
        live.delete(subscription)
        leave()
      },
    })
  }

  function fill(now: Running, event: SubgraphResult, context: RequestContext): Promise<Update> {
    return tracedUpdate(event, context, (inside) => fillEvent(now, event, inside))
  }

  async function fillEvent({ graph, ready: { compiled, variables, coerced }, subgraph }: Running, event: SubgraphResult, context: RequestContext): Promise<Update> {
    const leave = graph.use()
    try {
      const { data, errors } = await compiled.execute({ variables, coerced, fetch: graph.fetcher(context), event })
      // A refusal has no data, and must not look like an event whose data is null.
      if (event.data === undefined) return { errors }
      return { ...errors.length > 0 && { errors }, data: JSON.parse(data) as Record<string, unknown> }
    } catch (error) {
      log.error({ err: error, requestId: context.requestId }, 'an event could not be filled')
      return { errors: [subscriptionInterrupted(subgraph)] }
    } finally {
      leave()
    }
  }
}

/** How a subscription's events are filled at the moment. */
interface Running {
  readonly graph: ServedGraph
  readonly ready: ReadyOperation
  /** The subgraph whose events they are, and what it is asked. */
  readonly subgraph: string
  readonly body: string
}

/** Undefined when the operation is no subscription. */
function runningOn(graph: ServedGraph, ready: ReadyOperation): Running | undefined {
  const { source } = ready.compiled
  if (!source) return undefined
  const { subgraph, template } = source
  return { graph, ready, subgraph, body: `${template.head}${variablesJson(template, ready.variables)}}` }
}

function prepareAgain(graph: ServedGraph, request: OperationRequest, { viewer }: RequestContext): Running | undefined {
  try {
    return runningOn(graph, graph.operations.prepare(request, viewer))
  } catch {
    return undefined
  }
}

/** Whether what the stream sends, which is open at this address or not yet, is what the new plan would subscribe to. */
function isSameUpstream(one: Running, other: Running, openAt: URL | undefined): boolean {
  if (one.subgraph !== other.subgraph || one.body !== other.body) return false
  const addresses = addressesOf(other)
  return openAt ? addresses.includes(openAt.href) : addressesOf(one).every((address) => addresses.includes(address))
}

function addressesOf({ graph, subgraph }: Running): string[] {
  return graph.connections.get(subgraph)?.called.addresses.map(({ url }) => url.href) ?? []
}
