import type { Logger } from '#kit/log.ts'
import type { OriginTransports } from '../origin-transports.ts'
import type { SubgraphTransport } from '../subgraph-transport.ts'
import { Breaker, type BreakerSettings } from './breaker.ts'
import type { CallFigures, SubgraphFigures } from './figures.ts'
import { RetryBudget } from './retries.ts'

/** One of the places where a subgraph is. */
export interface Address {
  readonly url: URL
  readonly transport: SubgraphTransport
  readonly breaker: Breaker
  /** Fetches that are under way there. */
  inFlight: number
}

/** A subgraph as all who call it know it, whichever supergraph they serve. */
export interface CalledSubgraph {
  /** At least one. */
  readonly addresses: readonly Address[]
  readonly budget: RetryBudget
  readonly figures: SubgraphFigures
}

/** What is known of the subgraphs' addresses, for as long as somebody holds them: it survives a supergraph that takes the place of another. */
export interface SubgraphAddresses {
  hold(subgraph: string, urls: readonly URL[]): CalledSubgraph & { release(): void }
  /** The subgraphs of which an address is not let through, and what became of it. */
  troubles(): Record<string, string>
}

interface HeldAddress {
  readonly subgraph: string
  readonly address: Address
  readonly release: () => void
  holders: number
}

export function createSubgraphAddresses({ transports, settings, figures, log }: {
  transports: OriginTransports
  settings: BreakerSettings & { readonly retryBudget: number }
  figures: CallFigures
  log: Logger
}): SubgraphAddresses {
  const held = new Map<string, HeldAddress>()
  const budgets = new Map<string, RetryBudget>()
  figures.readAddresses(() => held.values().map(({ subgraph, address }) => ({ subgraph, address })))

  return {
    hold(subgraph, urls) {
      const keys = urls.map(({ href }) => `${subgraph} ${href}`)
      const addresses = urls.map((url, index) => holdOne(subgraph, url, keys[index] ?? ''))
      let budget = budgets.get(subgraph)
      if (!budget) budgets.set(subgraph, budget = new RetryBudget(settings.retryBudget))
      return { addresses, budget, figures: figures.of(subgraph), release: () => { for (const key of keys) letGo(key) } }
    },
    troubles() {
      const bad = [...held.values()].filter(({ address }) => address.breaker.state !== 'closed')
      return Object.fromEntries(Map.groupBy(bad, ({ subgraph }) => subgraph).entries()
        .map(([subgraph, addresses]) => [subgraph, addresses.map(({ address: { url, breaker } }) => `${url.host}: breaker ${breaker.state}`).join(', ')]))
    },
  }

  function holdOne(subgraph: string, url: URL, key: string): Address {
    let place = held.get(key)
    if (!place) {
      const { transport, release } = transports.hold(url)
      const breaker = new Breaker(settings, (state) => {
        figures.breakerChanged(subgraph, state)
        const about = { subgraph, address: url.host, breaker: state }
        if (state === 'open') log.warn({ ...about, trialInMs: settings.breakerOpenMs }, 'a subgraph fails too often: it is left alone for a while')
        else log.info(about, state === 'closed' ? 'a subgraph answers again' : 'a subgraph is tried again')
      })
      held.set(key, place = { subgraph, address: { url, transport, breaker, inFlight: 0 }, release, holders: 0 })
    }
    place.holders += 1
    return place.address
  }

  function letGo(key: string): void {
    const place = held.get(key)
    if (!place) return
    place.holders -= 1
    if (place.holders > 0) return
    held.delete(key)
    place.release()
  }
}

/**
 * Of two addresses drawn at random the one with less to do: nearly as even as asking all of them, and many routers do not all run to the same one. Those that
 * were `tried` come last. Undefined when no breaker lets a call through.
 */
export function chooseAddress(addresses: readonly Address[], tried: readonly Address[] = NONE, load: (address: Address) => number = fetchesIn): Address | undefined {
  const [only] = addresses
  if (addresses.length === 1) return only?.breaker.admits() ? only : undefined
  const admitted = addresses.filter(({ breaker }) => breaker.admits())
  const fresh = tried.length === 0 ? admitted : admitted.filter((address) => !tried.includes(address))
  const usable = fresh.length > 0 ? fresh : admitted
  const at = Math.floor(Math.random() * usable.length)
  const one = usable[at]
  const other = usable[(at + 1 + Math.floor(Math.random() * (usable.length - 1))) % usable.length]
  return one && other && load(other) < load(one) ? other : one
}

const NONE: readonly Address[] = []

function fetchesIn({ inFlight }: Address): number {
  return inFlight
}

/** Until one of them may be tried again. */
export function retryAfterMs(addresses: readonly Address[]): number {
  return Math.min(...addresses.map(({ breaker }) => breaker.retryAfterMs))
}
