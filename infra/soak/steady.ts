import { waitFor } from '../../subgraphs/kit/testing/wait-for.ts'
import { quantile } from '../bench/statistics.ts'
import { randomOf } from '../faults/random.ts'
import type { Arena } from './arena.ts'
import { describeGrowth, growthOf, MemoryWatch, mib } from './memory.ts'
import type { Options } from './options.ts'
import { describeCrowd, Storm } from './storm.ts'
import { endsOf, lossesOf, openSubscribers, untilSeen } from './watching.ts'

const TELL_EVERY_MS = 10_000
const TENANTS = 50
const BACK_PATIENCE_MS = 120_000

/**
 * Idle and busy subscribers, each with a sensor and a person of its own, while events come at the rate. In the end each idle one gets an event too, and the router is
 * drained under all of them. Answers what was wrong.
 */
export async function steady(arena: Arena, { idle, busy, rate, seconds, seed }: Options, say: (line: string) => void): Promise<string[]> {
  using owned = new DisposableStack()
  const tenants = Array.from({ length: TENANTS }, () => arena.tenant())
  const sensors = await arena.makeSensors(idle + busy, tenants)
  const busySensors = sensors.slice(0, busy)
  const storm = new Storm()
  let latenciesMs: number[] = []
  const note = ({ latencyMs }: { latencyMs: number }) => { latenciesMs.push(latencyMs) }
  const watchers = sensors.map((sensorId, index) => ({ sensorId, tenant: tenants[index % TENANTS] as (typeof tenants)[number], onReading: index < busy ? note : undefined }))
  const subscribers = await openSubscribers(arena, watchers, { owned, random: randomOf(seed, 'steady'), storm })
  const noted = () => subscribers.reduce((sum, { last }) => sum + last, 0)
  say(`${idle} idle and ${busy} busy subscribers are connected; ${rate} events a second for ${seconds} s`)

  const routerMemory = owned.use(new MemoryWatch(arena.router.metricsUrl))
  const sensorsMemory = owned.use(new MemoryWatch(arena.sensors.metricsUrl))
  let written = 0
  const telling = setInterval(() => {
    say(`${written} written, ${noted()} seen; router ${mib(routerMemory.latest?.rss ?? 0)} MiB, heap ${mib(routerMemory.latest?.heap ?? 0)} MiB; subgraph ${mib(sensorsMemory.latest?.rss ?? 0)} MiB`)
  }, TELL_EVERY_MS)
  owned.defer(() => clearInterval(telling))
  const startedAt = performance.now()
  await arena.write({ sensorIds: busySensors, count: rate * seconds, perSecond: rate }, (count) => { written = count })
  const tookS = (performance.now() - startedAt) / 1000
  const samples = { router: [...routerMemory.samples], sensors: [...sensorsMemory.samples] }
  await untilSeen(subscribers, await arena.lastSequences())
  clearInterval(telling)
  const quantiles = [0.5, 0.99, 1].map((share) => `${Math.round(quantile(latenciesMs, share))} ms`)
  const countedLatencies = latenciesMs.length
  latenciesMs = []
  const endsBefore = endsOf(subscribers)

  // A crowd that has waited for long gets what it has waited for; then it is sent away, and something happens while it is.
  await arena.write({ sensorIds: sensors, count: sensors.length, perSecond: rate })
  storm.begin()
  const restarts = arena.router.restarts
  const draining = arena.router.kill('SIGTERM')
  await arena.write({ sensorIds: sensors, count: sensors.length, perSecond: rate })
  const exit = await draining
  await waitFor('all to be back', () => arena.router.restarts > restarts && subscribers.every(({ isOpen }) => isOpen), { timeoutMs: BACK_PATIENCE_MS, intervalMs: 100 }).catch((error: unknown) => say(String(error)))
  const lastSequences = await arena.lastSequences()
  await untilSeen(subscribers, lastSequences)

  const growths = { router: { rss: growthOf(samples.router, 'rss'), heap: growthOf(samples.router, 'heap') }, subgraph: { rss: growthOf(samples.sensors, 'rss'), heap: growthOf(samples.sensors, 'heap') } }
  say(`written: ${written} in ${tookS.toFixed(1)} s, ${(written / tookS).toFixed(0)} a second`)
  say(`from the writing transaction to the client, ${countedLatencies} updates: p50 ${quantiles[0]}, p99 ${quantiles[1]}, longest ${quantiles[2]}`)
  for (const [process, { rss, heap }] of Object.entries(growths)) say(`memory of the ${process}: resident ${describeGrowth(rss)}; heap ${describeGrowth(heap)}`)
  say(`connections that ended while nothing was done to them: ${endsBefore}`)
  say(`drained by SIGTERM: ${describeCrowd(storm.openings)} were back; attempts: ${describeCrowd(storm.attempts)}`)
  return [
    ...lossesOf(subscribers, lastSequences),
    ...(updatesIn(lastSequences) === written + 2 * sensors.length ? [] : [`the log has ${updatesIn(lastSequences)} updates of ${written + 2 * sensors.length} written`]),
    ...(exit?.code === 0 ? [] : [`the router, drained, ended with ${exit?.signal ?? exit?.code}`]),
    ...Object.entries(growths).flatMap(([process, { rss, heap }]) => [rss, heap].flatMap((growth) => growth && !growth.isFlat ? [`the memory of the ${process} grows: ${describeGrowth(growth)}`] : [])),
  ]
}

function updatesIn(lastSequences: ReadonlyMap<string, number>): number {
  return [...lastSequences.values()].reduce((total, last) => total + last, 0)
}
