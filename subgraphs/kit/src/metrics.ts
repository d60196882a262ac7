import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import { Durations } from './durations.ts'
import type { Health } from './http-door.ts'

/** From a fast local commit to an outage of minutes, in seconds. */
const DELAY_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300]

/** What a process counts. Every name begins with `broxiva_`; times are in seconds. One instance a process: subgraphs in one process share it. */
export interface Metrics {
  readonly registry: Registry
  /** From the commit that wrote an event to the transport's acknowledgement of it. Labels: `subgraph`. */
  readonly relayDelay: Histogram<'subgraph'>
  /** Events in the outbox that the transport does not have yet. Labels: `subgraph`. */
  readonly outboxPending: Gauge<'subgraph'>
  /** From the commit that wrote an event to the end of its handling. Labels: `topic`, `group`. */
  readonly effectDelay: Histogram<'topic' | 'group'>
  /** Events handled. Labels: `topic`, `group`, `outcome` (`handled`, `retried`, `dead_lettered`). */
  readonly eventsHandled: Counter<'topic' | 'group' | 'outcome'>
  /** Events that a consumer group has not acknowledged yet. Labels: `topic`, `group`. */
  readonly consumerLag: Gauge<'topic' | 'group'>
  /** Reads through a cache. Labels: `cache`, `outcome` (`hit`, `miss`, `error`). */
  readonly cacheReads: Counter<'cache' | 'outcome'>
  /** Credentials held against the denylist. Labels: `outcome` (`allowed`, `denied`, `unverified`: let through because Redis was away). */
  readonly denylistChecks: Counter<'outcome'>
  /** Events that committed transactions have written. Labels: `type`. */
  readonly eventsEmitted: Counter<'type'>
  /** What subgraphs were asked by the router. Labels: `subgraph`, `outcome` (`ok`, `failed`: with an error that nobody expected). */
  readonly subgraphRequests: Durations
  /** Reads the state of a subgraph whenever the figures are read. */
  watch(subgraph: WatchedSubgraph): void
}

/** The state of a subgraph that is not counted but looked at. */
export interface WatchedSubgraph {
  readonly name: string
  readonly pool: { readonly totalCount: number; readonly idleCount: number; readonly waitingCount: number }
  readonly openStreams: () => number
  health(): Promise<Health>
}

export function createMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  const watched: WatchedSubgraph[] = []
  // oxlint-disable-next-line no-new -- the registry keeps them
  new Gauge({
    name: 'broxiva_database_connections', help: 'Connections of the pool to a subgraph’s database; waiting: requests for one.', labelNames: ['subgraph', 'state'], registers,
    collect() {
      for (const { name: subgraph, pool } of watched) {
        this.set({ subgraph, state: 'used' }, pool.totalCount - pool.idleCount)
        this.set({ subgraph, state: 'idle' }, pool.idleCount)
        this.set({ subgraph, state: 'waiting' }, pool.waitingCount)
      }
    },
  })
  // oxlint-disable-next-line no-new
  new Gauge({
    name: 'broxiva_subgraph_event_streams', help: 'Event streams that a subgraph has open.', labelNames: ['subgraph'], registers,
    collect() { for (const { name: subgraph, openStreams } of watched) this.set({ subgraph }, openStreams()) },
  })
  // oxlint-disable-next-line no-new
  new Gauge({
    name: 'broxiva_dependency_up', help: 'Whether what a subgraph cannot work without is there: 1 or 0.', labelNames: ['subgraph', 'dependency'], registers,
    async collect() {
      await Promise.all(watched.map(async ({ name: subgraph, health }) => {
        for (const [dependency, state] of Object.entries(await health())) this.set({ subgraph, dependency }, state === 'up' ? 1 : 0)
      }))
    },
  })
  return {
    registry,
    watch: (subgraph) => { watched.push(subgraph) },
    eventsEmitted: new Counter({ name: 'broxiva_events_emitted_total', help: 'Events that committed transactions have written.', labelNames: ['type'], registers }),
    subgraphRequests: new Durations({ name: 'broxiva_subgraph_request_duration_seconds', help: 'What a subgraph was asked, by what came of it.', labelNames: ['subgraph', 'outcome'], registry }),
    relayDelay: new Histogram({ name: 'broxiva_relay_delay_seconds', help: 'From commit to the transport’s acknowledgement.', labelNames: ['subgraph'], buckets: DELAY_BUCKETS, registers }),
    outboxPending: new Gauge({ name: 'broxiva_outbox_pending', help: 'Events that are not relayed yet.', labelNames: ['subgraph'], registers }),
    effectDelay: new Histogram({ name: 'broxiva_effect_delay_seconds', help: 'From commit to the end of handling.', labelNames: ['topic', 'group'], buckets: DELAY_BUCKETS, registers }),
    eventsHandled: new Counter({ name: 'broxiva_events_handled_total', help: 'Events by what became of them.', labelNames: ['topic', 'group', 'outcome'], registers }),
    consumerLag: new Gauge({ name: 'broxiva_consumer_lag', help: 'Events that a group has not acknowledged yet.', labelNames: ['topic', 'group'], registers }),
    cacheReads: new Counter({ name: 'broxiva_cache_reads_total', help: 'Reads through a cache by outcome.', labelNames: ['cache', 'outcome'], registers }),
    denylistChecks: new Counter({ name: 'broxiva_denylist_checks_total', help: 'Credentials held against the denylist.', labelNames: ['outcome'], registers }),
  }
}

/** Counts what one subgraph answers. */
export type RequestMeter = (outcome: 'ok' | 'failed', startedAt: number) => void

/** `startedAt` is `performance.now()` then. */
export function requestMeter({ subgraphRequests }: Metrics, subgraph: string): RequestMeter {
  const series = { ok: subgraphRequests.series({ subgraph, outcome: 'ok' }), failed: subgraphRequests.series({ subgraph, outcome: 'failed' }) }
  return (outcome, startedAt) => series[outcome].observe((performance.now() - startedAt) / 1000)
}
