import { Counter, Gauge, type Registry } from 'prom-client'
import { Durations, type DurationSeries } from '#kit/durations.ts'
import type { Address } from './addresses.ts'
import type { BreakerState } from './breaker.ts'
import { OUTCOMES, type Outcome } from './failure.ts'

/** Counted on the hot path as plain numbers, read when the figures are. */
export interface SubgraphFigures {
  ended(outcome: Outcome, tookMs: number): void
  retried(): void
  /** It would have been sent again if the budget had allowed it. */
  retryRefused(): void
}

export interface CallFigures {
  of(subgraph: string): SubgraphFigures
  breakerChanged(subgraph: string, state: BreakerState): void
  /** Who knows the addresses that there are at the moment. */
  readAddresses(read: () => Iterable<PlacedAddress>): void
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

const STATE_VALUES: Record<BreakerState, number> = { closed: 0, 'half-open': 1, open: 2 }

/** What becomes of the calls of subgraphs. Without a registry it is counted for nobody. */
export function createCallFigures(registry: Registry | undefined): CallFigures {
  if (!registry) return { of: () => ({ ended() {}, retried() {}, retryRefused() {} }), breakerChanged() {}, readAddresses() {} }

  const registers = [registry]
  const counts = new Map<string, SubgraphCounts>()
  let addresses: () => Iterable<PlacedAddress> = nowhere

  const counted = (name: string, help: string, labelNames: readonly string[], read: (counts: SubgraphCounts) => Iterable<readonly [labels: Record<string, string>, value: number]>) => new Counter({
    name, help, labelNames: ['subgraph', ...labelNames], registers,
    collect() {
      this.reset()
      for (const [subgraph, each] of counts) for (const [labels, value] of read(each)) this.inc({ subgraph, ...labels }, value)
    },
  })
  const measured = (name: string, help: string, read: (address: Address) => number) => new Gauge({
    name, help, labelNames: ['subgraph', 'address'], registers,
    collect() {
      this.reset()
      for (const { subgraph, address } of addresses()) this.set({ subgraph, address: address.url.host }, read(address))
    },
  })

  counted('broxiva_router_subgraph_fetches_total', 'Fetches from subgraphs, retries within them not counted, by how they ended.', ['outcome'], ({ outcomes }) => OUTCOMES.map((outcome) => [{ outcome }, outcomes[outcome]]))
  const durations = new Durations({
    name: 'broxiva_router_subgraph_fetch_duration_seconds', help: 'How long fetches from subgraphs took, with their retries; those that a breaker did not let through are left out.',
    labelNames: ['subgraph'], bounds: SECONDS, registry,
  })
  counted('broxiva_router_subgraph_retries_total', 'Fetches that were sent once more.', [], ({ retries }) => [[{}, retries]])
  counted('broxiva_router_subgraph_retries_refused_total', 'Fetches that were not sent once more because too many were.', [], ({ retriesRefused }) => [[{}, retriesRefused]])
  measured('broxiva_router_subgraph_requests_in_flight', 'Fetches under way.', ({ inFlight }) => inFlight)
  measured('broxiva_router_subgraph_breaker_state', '0: closed, 1: half-open, 2: open.', ({ breaker }) => STATE_VALUES[breaker.state])
  const transitions = new Counter({ name: 'broxiva_router_subgraph_breaker_transitions_total', help: 'Changes of breakers, by the state that they came to.', labelNames: ['subgraph', 'state'], registers })

  return {
    of(subgraph) {
      let own = counts.get(subgraph)
      if (!own) {
        counts.set(subgraph, own = { outcomes: Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<Outcome, number>, duration: durations.series({ subgraph }), retries: 0, retriesRefused: 0 })
        for (const state of Object.keys(STATE_VALUES)) transitions.inc({ subgraph, state }, 0)
      }
      const { outcomes, duration } = own
      return {
        ended(outcome, tookMs) {
          outcomes[outcome] += 1
          if (outcome !== 'breaker_open') duration.observe(tookMs / 1_000)
        },
        retried() { own.retries += 1 },
        retryRefused() { own.retriesRefused += 1 },
      }
    },
    breakerChanged: (subgraph, state) => transitions.inc({ subgraph, state }),
    readAddresses(read) { addresses = read },
  }
}

interface PlacedAddress {
  readonly subgraph: string
  readonly address: Address
}

function nowhere(): PlacedAddress[] {
  return []
}

interface SubgraphCounts {
  readonly outcomes: Record<Outcome, number>
  readonly duration: DurationSeries
  retries: number
  retriesRefused: number
}
