import type { ConsumerDefinition } from '#kit/events/consumer.ts'
import type { SubgraphName } from '../local/stack.ts'
import type { FaultKind, Options, Profile } from './options.ts'
import { randomOf, type Random } from './random.ts'

export type ProcessName = SubgraphName | 'router'

/** One thing that is done to the system. */
export type Fault =
  | { readonly kind: 'kill' | 'drain'; readonly process: ProcessName }
  | { readonly kind: 'postgres' | 'redis' | 'redis-loss' | 'kafka' }
  | { readonly kind: 'rewind'; readonly subgraph: SubgraphName; readonly by: number }
  | { readonly kind: 'poison'; readonly topic: string; readonly what: 'garbage' | 'contract' }
  | { readonly kind: 'slow' | 'hung' | 'reset'; readonly subgraph: SubgraphName; readonly forMs: number }
  | { readonly kind: 'subscribers' }

export interface Planned {
  /** From the start of the faults. */
  readonly atMs: number
  readonly fault: Fault
}

export interface CrashPoint {
  readonly subgraph: SubgraphName
  readonly point: string
}

export interface Plan {
  /** By time. */
  readonly faults: readonly Planned[]
  /** One after the other, as the saga reaches them. */
  readonly crashPoints: readonly CrashPoint[]
  readonly durationMs: number
  /** Whether a fifth of all messages is delivered twice. */
  readonly duplicates: boolean
}

export interface Terrain {
  readonly subgraphs: readonly SubgraphName[]
  /** Subgraphs that consume. */
  readonly consuming: readonly SubgraphName[]
  readonly topics: readonly string[]
  readonly crashPoints: readonly CrashPoint[]
}

/** Each subscriber is dropped more often than the twenty times that are asked for, in case it is just away. */
export const DROPS = 24
const REST_AT_END_MS = 10_000
/** One of each kind of place is enough for the quick profile, with a few more. */
const QUICK_CRASH_POINTS = 12
const SOAK_ROUND_MS = 5 * 60_000

/** What will be done and when: the same for the same options on the same terrain. */
export function planFaults({ seed, minutes, profile, faults }: Options, terrain: Terrain): Plan {
  const random = randomOf(seed, 'schedule')
  const durationMs = Math.round(minutes * 60_000)
  const kinds = new Set(faults)
  const rounds = profile === 'soak' ? Math.max(1, Math.round(durationMs / SOAK_ROUND_MS)) : 1
  const injected = Array.from({ length: rounds }, () => random.shuffled(oneRound(kinds, terrain, random))).flat()
  const window = Math.max(durationMs - REST_AT_END_MS, durationMs / 2)
  const planned = injected.map((fault, index) => ({ atMs: Math.round((index + random.next() * 0.8) * window / injected.length), fault }))
  const drops = kinds.has('subscribers')
    ? Array.from({ length: DROPS * rounds }, (_, n): Planned => ({ atMs: Math.round((n + random.next()) * window / (DROPS * rounds)), fault: { kind: 'subscribers' } }))
    : []
  return {
    faults: [...planned, ...drops].toSorted((a, b) => a.atMs - b.atMs),
    crashPoints: kinds.has('crash-points') ? chosenCrashPoints(terrain, random, profile) : [],
    durationMs,
    duplicates: kinds.has('duplicates'),
  }
}

function oneRound(kinds: ReadonlySet<FaultKind>, { subgraphs, consuming, topics }: Terrain, random: Random): Fault[] {
  const busy = subgraphs.filter((name) => name === 'orders' || name === 'products' || name === 'logistics')
  return [...kinds].flatMap((kind): Fault[] => {
    switch (kind) {
      case 'kill': return [...subgraphs, 'router' as const].map((process) => ({ kind, process }))
      case 'drain': return [{ kind, process: 'router' }, { kind, process: 'orders' }]
      case 'postgres':
      case 'redis':
      case 'redis-loss':
      case 'kafka': return [{ kind }]
      case 'rewind': return random.shuffled(consuming).slice(0, 2).map((subgraph) => ({ kind, subgraph, by: random.between(20, 60) }))
      case 'poison': return (['garbage', 'contract', 'garbage', 'contract'] as const).map((what) => ({ kind, what, topic: random.pick(topics) }))
      case 'slow':
      case 'hung':
      case 'reset': return [{ kind, subgraph: random.pick(busy), forMs: random.between(4_000, 7_000) }]
      // These three have a pace of their own.
      case 'crash-points':
      case 'duplicates':
      case 'subscribers': return []
      default: return kind satisfies never
    }
  })
}

/** In a random order, but so that the first few cover every kind of place. The quick profile waits for nothing that few orders come to. */
function chosenCrashPoints({ crashPoints }: Terrain, random: Random, profile: Profile): CrashPoint[] {
  const possible = profile === 'quick' ? crashPoints.filter(({ point }) => !RARE.test(point)) : crashPoints
  const places = [...Map.groupBy(random.shuffled(possible), ({ point }) => point.split(':')[0]).values()]
  const dealt: CrashPoint[] = []
  for (let row = 0; dealt.length < possible.length; row++) dealt.push(...places.flatMap((place) => place.slice(row, row + 1)))
  return profile === 'quick' ? dealt.slice(0, QUICK_CRASH_POINTS) : dealt
}

/** Mutations that begin or carry on an order. */
const SAGA_MUTATIONS: readonly (readonly [SubgraphName, string])[] = [
  ['orders', 'checkoutStart'], ['orders', 'checkoutComplete'], ['orders', 'orderAccept'], ['orders', 'orderReject'], ['orders', 'orderCancel'],
  ['logistics', 'shipmentBook'], ['logistics', 'shipmentHandover'], ['logistics', 'trackingEventIngest'], ['products', 'stockAdjust'],
]
/** Facts that every run of the workload brings about. */
const SAGA_EVENTS = new Set([
  'order.created', 'order.confirmed', 'order.cancelled', 'order.shipped', 'order.delivered',
  'inventory.reserved', 'inventory.released', 'compliance.order.cleared', 'payment.authorized', 'payment.failed', 'payment.captured', 'payment.voided',
  'trade_document.issued', 'shipment.created', 'shipment.booked', 'shipment.picked_up', 'shipment.delivered', 'vendor.payout.processed',
])

/** What only some orders go through. */
const RARE = /orderReject|orderCancel|order\.cancelled|inventory\.released|payment\.(failed|voided)|payout/

/** Every step of the saga, before and after its commit, and the relays before and after they publish. */
export function sagaCrashPoints(subgraphs: Readonly<Partial<Record<SubgraphName, { readonly consumers: readonly Pick<ConsumerDefinition<never>, 'group' | 'handlers'>[] }>>>): CrashPoint[] {
  const transactions: (readonly [SubgraphName, string])[] = [...SAGA_MUTATIONS]
  for (const [name, { consumers }] of Object.entries(subgraphs) as [SubgraphName, { consumers: readonly Pick<ConsumerDefinition<never>, 'group' | 'handlers'>[] }][]) {
    for (const { group, handlers = {} } of consumers) {
      for (const type of Object.keys(handlers)) if (SAGA_EVENTS.has(type)) transactions.push([name, `${group}/${type}`])
    }
  }
  const relays = ['orders', 'products', 'payments', 'logistics', 'compliance'] as const
  return [
    ...transactions.flatMap(([subgraph, label]) => ['before', 'after'].map((side) => ({ subgraph, point: `transaction.${side}-commit:${label}` }))),
    ...relays.flatMap((subgraph) => ['before', 'after'].map((side) => ({ subgraph, point: `relay.${side}-publish*` }))),
  ]
}
