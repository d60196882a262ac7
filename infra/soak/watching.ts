import { setTimeout as delay } from 'node:timers/promises'
import { waitFor } from '../../subgraphs/kit/testing/wait-for.ts'
import type { Random } from '../faults/random.ts'
import type { Arena, Tenant } from './arena.ts'
import type { Storm } from './storm.ts'
import { Subscriber, type SubscriberOptions } from './subscriber.ts'
import { WIRES } from './wires.ts'

/** Who comes for the first time comes in turn: a crowd is made on purpose, later. */
const COMING_A_SECOND = 200
const CONNECT_PATIENCE_MS = 120_000
/** Without any progress for so long, what has not come does not come any more. */
const SEEN_PATIENCE_MS = 60_000

export interface Watcher { readonly sensorId: string; readonly tenant: Tenant; readonly onReading?: SubscriberOptions['onReading'] }

/** A subscriber for each, over the wires in turn; resolves when all are connected. */
export async function openSubscribers(arena: Arena, watchers: readonly Watcher[], { owned, random, storm }: { owned: DisposableStack; random: Random; storm: Storm }): Promise<Subscriber[]> {
  const subscribers: Subscriber[] = []
  const startedAt = performance.now()
  for (const [index, { tenant, ...watcher }] of watchers.entries()) {
    await delay(Math.max(0, startedAt + (index * 1_000) / COMING_A_SECOND - performance.now()))
    const wire = WIRES[index % WIRES.length] as (typeof WIRES)[number]
    subscribers.push(owned.use(new Subscriber({ ...watcher, name: `${index + 1} over ${wire}`, wire, token: await tenant.token(), place: arena.place, random, storm })))
  }
  await waitFor('all to be connected', () => subscribers.every(({ isOpen }) => isOpen), { timeoutMs: CONNECT_PATIENCE_MS, intervalMs: 100 })
  return subscribers
}

/** Resolves when everybody has seen the last update of its sensor, or nothing has come for a minute. */
export async function untilSeen(subscribers: readonly Subscriber[], lastSequences: ReadonlyMap<string, number>): Promise<void> {
  const left = () => subscribers.reduce((sum, { sensorId, last }) => sum + Math.max(0, (lastSequences.get(sensorId) ?? 0) - last), 0)
  let fewest = Number.POSITIVE_INFINITY
  let movedAt = performance.now()
  for (;;) {
    const now = left()
    if (now === 0) return
    if (now < fewest) {
      fewest = now
      movedAt = performance.now()
    } else if (performance.now() - movedAt > SEEN_PATIENCE_MS) {
      return
    }
    await delay(100)
  }
}

/** What is wrong with what the subscribers have seen; nothing when each has the whole sequence of its sensor, once. */
export function lossesOf(subscribers: readonly Subscriber[], lastSequences: ReadonlyMap<string, number>): string[] {
  return subscribers.flatMap(({ name, sensorId, last, missing, repeated, resyncs, incomplete }) => {
    const expected = lastSequences.get(sensorId) ?? 0
    const wrong = [
      ...(last === expected ? [] : [`saw ${last} of ${expected}`]),
      ...(missing === 0 ? [] : [`${missing} left out`]),
      ...(repeated === 0 ? [] : [`${repeated} repeated`]),
      ...(resyncs === 0 ? [] : [`${resyncs} told to begin anew`]),
      ...(incomplete === 0 ? [] : [`${incomplete} not complete`]),
    ]
    return wrong.length === 0 ? [] : [`subscriber ${name}: ${wrong.join(', ')}`]
  })
}

/** Why connections have ended, how often each. */
export function endsOf(subscribers: readonly Subscriber[]): string {
  const ends = new Map<string, number>()
  for (const subscriber of subscribers) for (const [cause, count] of subscriber.ends) ends.set(cause, (ends.get(cause) ?? 0) + count)
  return [...ends].toSorted(([, one], [, other]) => other - one).map(([cause, count]) => `${count} × ${cause}`).join(', ') || 'none'
}
