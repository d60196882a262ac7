import { waitFor } from '../../subgraphs/kit/testing/wait-for.ts'
import { randomOf, type Random } from '../faults/random.ts'
import type { Arena } from './arena.ts'
import type { Options } from './options.ts'
import { describeCrowd, Storm } from './storm.ts'
import type { Subscriber } from './subscriber.ts'
import { endsOf, lossesOf, openSubscribers, untilSeen } from './watching.ts'

const TELL_EVERY_MS = 10_000
const BACK_PATIENCE_MS = 120_000
const SENSORS = 10

/**
 * Clients, several at each sensor, that break their connections off at moments of their own, while the router is killed half way and drained at three quarters.
 * Answers what was wrong.
 */
export async function drops(arena: Arena, { clients, drops: dropsEach, events, rate, seed }: Options, say: (line: string) => void): Promise<string[]> {
  using owned = new DisposableStack()
  const tenant = arena.tenant()
  const sensors = await arena.makeSensors(SENSORS, [tenant])
  const eventsEach = Math.floor(events / SENSORS)
  const storm = new Storm()
  const random = randomOf(seed, 'drops')
  const subscribers: Subscriber[] = []
  const watchers = Array.from({ length: clients }, (_, index) => {
    const places = placesOf(random, dropsEach, eventsEach)
    return { sensorId: sensors[index % SENSORS] as string, tenant, onReading: ({ sequence }: { sequence: number }) => { if (places.has(sequence)) subscribers[index]?.drop() } }
  })
  subscribers.push(...await openSubscribers(arena, watchers, { owned, random, storm }))
  say(`${clients} clients are connected; ${eventsEach} events and ${dropsEach} drops each`)

  const seen = () => subscribers.reduce((sum, { last }) => sum + last, 0)
  const telling = setInterval(() => say(`${seen()} of ${clients * eventsEach} seen, ${subscribers.reduce((sum, { drops: dropped }) => sum + dropped, 0)} drops`), TELL_EVERY_MS)
  owned.defer(() => clearInterval(telling))
  const startedAt = performance.now()
  const writing = arena.write({ sensorIds: sensors, count: eventsEach * SENSORS, perSecond: rate })
  writing.catch(() => {})
  await afterShare(0.5)
  const killed = await crowdAfter('SIGKILL')
  await afterShare(0.75)
  const drained = await crowdAfter('SIGTERM')
  await writing
  const lastSequences = await arena.lastSequences()
  await untilSeen(subscribers, lastSequences)

  say(`${seen()} updates seen in ${((performance.now() - startedAt) / 1000).toFixed(1)} s; connections ended: ${endsOf(subscribers)}`)
  say(`killed half way: ${killed}`)
  say(`drained at three quarters: ${drained}`)
  const tooFew = subscribers.filter(({ drops: dropped }) => dropped !== dropsEach)
  return [
    ...lossesOf(subscribers, lastSequences),
    ...sensors.filter((sensorId) => lastSequences.get(sensorId) !== eventsEach).map((sensorId) => `the log has ${lastSequences.get(sensorId)} updates of ${eventsEach} written`),
    ...(tooFew.length === 0 ? [] : [`${tooFew.length} clients were not dropped ${dropsEach} times`]),
  ]

  /** Resolves when half of the clients have seen this part of the events. */
  async function afterShare(share: number): Promise<void> {
    await Promise.race([
      waitFor('the middle', () => subscribers.filter(({ last }) => last >= eventsEach * share).length * 2 >= clients, { timeoutMs: 3_600_000, intervalMs: 20 }),
      // Fails when nothing is written any more.
      writing.then(() => new Promise<never>(() => {})),
    ])
  }

  /** Ends the router by the signal and waits until those who were there are back. */
  async function crowdAfter(signal: 'SIGKILL' | 'SIGTERM'): Promise<string> {
    const connected = subscribers.filter(({ isOpen }) => isOpen).length
    storm.begin()
    const restarts = arena.router.restarts
    await arena.router.kill(signal)
    await waitFor('all to be back', () => arena.router.restarts > restarts && storm.openings.total >= connected, { timeoutMs: BACK_PATIENCE_MS, intervalMs: 50 }).catch((error: unknown) => say(String(error)))
    return `${describeCrowd(storm.openings)} were back; attempts: ${describeCrowd(storm.attempts)}`
  }
}

/** Different sequences before the last. */
function placesOf(random: Random, count: number, events: number): Set<number> {
  const places = new Set<number>()
  while (places.size < Math.min(count, events - 1)) places.add(random.between(1, events - 1))
  return places
}
