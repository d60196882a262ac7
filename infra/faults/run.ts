import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { inspect } from 'node:util'
import { waitFor } from '../../subgraphs/kit/testing/wait-for.ts'
import { SUBGRAPHS } from '../local/stack.ts'
import { openArena, PASSWORD, STAFF, type Arena } from './arena.ts'
import { Checker } from './checker.ts'
import { ClientLog } from './client-log.ts'
import { Injector } from './injector.ts'
import { KafkaTap } from './kafka-tap.ts'
import { RestProbe } from './rest-probe.ts'
import { setUpMarket, type Market } from './market.ts'
import { UsageError } from '../testing/seeded-options.ts'
import { commandOf, parseOptions, type Options } from './options.ts'
import { planFaults } from './schedule.ts'
import { Subscriber } from './subscribers.ts'
import { describeFinding, summaryLine } from './summary.ts'
import { consumptions, definitions, terrain } from './terrain.ts'
import { startWorkload } from './workload.ts'

/** After the last fault something must move at least this often until everything has come to its end, */
const STILL_MS = 60_000
/** and this is the end in any case. What is checked is whether it ends, not how fast the machine is. */
const MOST_MS = 10 * 60_000
const WARM_UP_MS = 3_000
const WATCHING_BUYERS = 3

const startedAt = performance.now()
const say = (line: string) => { process.stdout.write(`${line}\n`) }
const note = (line: string) => say(`${((performance.now() - startedAt) / 1000).toFixed(1).padStart(7)} s  ${line}`)

try {
  const options = parseOptions(process.argv.slice(2))
  say(`seed ${options.seed}: ${commandOf(options)}`)
  const code = await run(options)
  // Clients that were cut off may still hold a socket open.
  process.exit(code)
} catch (error) {
  process.stderr.write(`${error instanceof UsageError ? error.message : inspect(error)}\n`)
  process.exit(error instanceof UsageError ? 2 : 1)
}

/** One whole run; answers the exit code. */
async function run(options: Options): Promise<number> {
  const end = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => end.abort(new Error(`stopped by ${signal}`)))

  await using arena = await openArena(note)
  const log = new ClientLog(join(arena.folder, 'client.jsonl'))
  try {
    note('setting the marketplace up')
    const market = await setUpMarket({ url: arena.cluster.url, log, end: end.signal }, STAFF, PASSWORD)
    const passed = await injectAndCheck(options, { arena, market, log, end })
    if (passed) arena.forget()
    return passed ? 0 : 1
  } catch (error) {
    note(`the run broke off; everything that was written is in ${arena.folder}`)
    say(`again: ${commandOf(options)}`)
    throw error
  } finally {
    end.abort()
    log.flush()
  }
}

async function injectAndCheck(options: Options, { arena, market, log, end }: { arena: Arena; market: Market; log: ClientLog; end: AbortController }): Promise<boolean> {
  const { seed } = options
  await using tap = new KafkaTap({ brokers: arena.kafka.brokers, topics: terrain.topics, seed })
  await using watching = new AsyncDisposableStack()
  const subscribers = [
    ...market.vendors.map(({ caller, vendorId }) => watching.use(new Subscriber(caller, { kind: 'vendor', id: vendorId }, log))),
    ...market.buyers.slice(0, WATCHING_BUYERS).map((buyer) => watching.use(new Subscriber(buyer, { kind: 'organization', id: buyer.identity.organizationId }, log))),
  ]
  const closing = new AbortController()
  const workload = startWorkload({ market, log, seed, closing: closing.signal, end: end.signal })
  workload.finished.catch(() => undefined)
  await delay(WARM_UP_MS, undefined, { signal: end.signal })

  const injector = new Injector({ arena, tap, market, subscribers, log, seed, note })
  await Promise.race([injector.run(planFaults(options, terrain)), whenAborted(end.signal)])
  const lastFaultAt = performance.now()
  note(`the last fault is over: ${[...injector.counts].map(([kind, count]) => `${count} ${kind}`).join(', ')}, ${tap.copies} copies`)

  closing.abort()
  const rested = await atRest({ arena, tap, subscribers, finished: workload.finished, log, end })
  const afterMs = performance.now() - lastFaultAt
  note(rested ? `everything came to its end ${(afterMs / 1000).toFixed(1)} s after the last fault` : `not everything came to its end: ${afterMs < MOST_MS ? `nothing has moved for ${STILL_MS / 1000} s` : `it goes on for ${MOST_MS / 60_000} minutes`}`)
  await watching[Symbol.asyncDispose]()
  end.abort()
  log.flush()

  note('checking')
  await using checker = await Checker.open(await arena.createDatabase('checker'))
  await checker.copy((name) => arena.cluster.databaseUrl(name))
  const kafka = await tap.contents()
  await checker.load({ log, kafka, poison: tap.poison, consumptions: consumptions() })
  const findings = await checker.check()
  for (const finding of findings) for (const line of describeFinding(finding)) say(line)

  const undone = options.faults.filter((kind) => !injector.counts.has(kind))
  if (undone.length > 0) say(`✗ not injected: ${undone.join(', ')}`)
  const drops = log.subscribers.map((subscriber) => subscriber.drops)
  say(`  each subscriber was dropped ${Math.min(...drops)} to ${Math.max(...drops)} times, and ${log.replays.length} acknowledged mutations were sent again`)

  const passed = undone.length === 0 && findings.every((finding) => finding.violations.length === 0)
  if (!passed) say(`everything that was written is in ${arena.folder}\nagain: ${commandOf(options)}`)
  say(`seed ${seed}`)
  say(summaryLine({ faults: injector.total, operations: log.operations, findings, deadLetters: kafka.deadLetters.length, ...await checker.measure() }))
  return passed
}

/** Resolves with true once nothing is left to do: no order, no event, no update; with false when nothing moves although there is, or it never ends. Then the run is over. */
async function atRest({ arena, tap, subscribers, finished, log, end }: {
  arena: Arena
  tap: KafkaTap
  subscribers: readonly Subscriber[]
  finished: Promise<void>
  log: ClientLog
  end: AbortController
}): Promise<boolean> {
  const groups = SUBGRAPHS.flatMap((name) => definitions[name].consumers.map(({ topic, group }) => ({ topic, group })))
  const over = new AbortController()
  const watching = endWhenStill({ arena, log, end, over: over.signal })
  try {
    await finished
    await using probe = await RestProbe.open(arena.cluster)
    await waitFor('everything to come to rest', async () =>
      end.signal.aborted || (await probe.isAtRest() && await tap.backlog(groups) === 0 && await probe.isAtRest() && await probe.allSeen(subscribers)),
    { timeoutMs: MOST_MS, intervalMs: 500 })
    return !end.signal.aborted
  } catch (error) {
    note(error instanceof Error ? error.message : String(error))
    return false
  } finally {
    over.abort()
    await watching
  }
}

async function endWhenStill({ arena, log, end, over }: { arena: Arena; log: ClientLog; end: AbortController; over: AbortSignal }): Promise<void> {
  await using probe = await RestProbe.open(arena.cluster)
  const beganAt = performance.now()
  let movedAt = beganAt
  let last = ''
  while (!over.aborted && !end.signal.aborted) {
    const now = `${await probe.moved()} ${log.updates.length} ${log.operations.filter(({ outcome }) => outcome === 'ok').length}`
    if (now !== last) movedAt = performance.now()
    last = now
    if (performance.now() - movedAt > STILL_MS || performance.now() - beganAt > MOST_MS) end.abort()
    await delay(1_000, undefined, { signal: over }).catch(() => undefined)
  }
}

async function whenAborted(signal: AbortSignal): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>()
  signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  return promise
}
