import { Counter, Gauge, Histogram, Registry } from 'prom-client'

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
}

export function createMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  return {
    registry,
    relayDelay: new Histogram({ name: 'broxiva_relay_delay_seconds', help: 'From commit to the transport’s acknowledgement.', labelNames: ['subgraph'], buckets: DELAY_BUCKETS, registers }),
    outboxPending: new Gauge({ name: 'broxiva_outbox_pending', help: 'Events that are not relayed yet.', labelNames: ['subgraph'], registers }),
    effectDelay: new Histogram({ name: 'broxiva_effect_delay_seconds', help: 'From commit to the end of handling.', labelNames: ['topic', 'group'], buckets: DELAY_BUCKETS, registers }),
    eventsHandled: new Counter({ name: 'broxiva_events_handled_total', help: 'Events by what became of them.', labelNames: ['topic', 'group', 'outcome'], registers }),
    consumerLag: new Gauge({ name: 'broxiva_consumer_lag', help: 'Events that a group has not acknowledged yet.', labelNames: ['topic', 'group'], registers }),
    cacheReads: new Counter({ name: 'broxiva_cache_reads_total', help: 'Reads through a cache by outcome.', labelNames: ['cache', 'outcome'], registers }),
    denylistChecks: new Counter({ name: 'broxiva_denylist_checks_total', help: 'Credentials held against the denylist.', labelNames: ['outcome'], registers }),
  }
}
