import { basename } from 'node:path'
import type { GraphClient } from '../graph-client.ts'
import { UserErrorsError } from '../mutate.ts'
import { buy, cancel, type Bought } from './buying.ts'
import { checkInvariants, waitForRest, type Acknowledged, type Invariant, type Rest } from './checks.ts'
import { isCreditNote } from './invoices.ts'
import { readKnownPurchases, type KnownPurchase } from './orders.ts'
import { paced } from './pace.ts'
import { failureCode } from './persistent-client.ts'
import type { ReplayProgress } from './progress.ts'
import { cancellationsOf, purchasesOf, type Cancellation, type Matches, type Purchase } from './purchases.ts'
import { readCacheFigures, Reads, type CacheReads, type ReadSummary } from './reads.ts'
import { setUp, vendorKey, type SetUp } from './set-up.ts'
import { invoicesWithin, surveyFile, type LineCount, type Window } from './survey.ts'
import { Latencies, Tally, type LatencySummary } from './tally.ts'

export interface ReplayOptions {
  readonly file: string
  readonly window: Window
  /** A platform administrator, who asks again after what passes. */
  readonly admin: GraphClient
  /** Whether what people look at is replayed too. */
  readonly reads?: boolean
  /** With reads: for each purchase so many people who look and buy nothing; none when left out. */
  readonly visitors?: number
  /** Where a router tells its figures, to count what its cache answered. */
  readonly metricsUrl?: string
  readonly concurrency: number
  /** Purchases begun a second; as fast as `concurrency` lets them when left out. */
  readonly perSecond?: number
  /** A replay of its own: the same invoices are bought once under each name. */
  readonly name?: string
  /** How long the orders are given to come to rest in the end. */
  readonly settleMs: number
  readonly random: () => number
  readonly progress: ReplayProgress
  /** What was tried again, as the clients tell it. */
  readonly retried: Tally
  /** Once aborted nothing more begins, and the summary tells of what was done. */
  readonly signal: AbortSignal
}

export interface ReplaySummary {
  readonly file: string
  /** Nothing was checked after an interruption. */
  readonly interrupted: boolean
  /** Why the load ended early, when the graph is the reason. */
  readonly stoppedBy: string | null
  readonly lines: LineCount
  readonly problems: Readonly<Record<string, number>>
  readonly incompleteInvoices: number
  readonly unknownCountries: readonly string[]
  readonly setUp: { readonly offers: number; readonly buyers: number; readonly seconds: number } | null
  readonly load: {
    readonly seconds: number
    /** Bought in this run. */
    readonly purchases: number
    /** Of an earlier run. */
    readonly alreadyThere: number
    readonly refused: number
    readonly orders: number
    /** Of the file, bought in this run. */
    readonly lines: number
    readonly purchasesPerSecond: number
    readonly linesPerSecond: number
    readonly latencyMs: { readonly checkoutComplete: LatencySummary | null; readonly purchase: LatencySummary | null }
    readonly cancellations: { readonly done: number; readonly notReplayed: number; readonly refused: number }
    /** By code: what passed, and was tried again. */
    readonly retried: Readonly<Record<string, number>>
    /** By code: what a purchase or a cancellation was given up for. */
    readonly errors: Readonly<Record<string, number>>
  }
  /** With `--reads`: what was looked at, and what of it the router's cache answered while the load lasted. */
  readonly reads: ReadSummary | null
  readonly cache: Readonly<Record<'root' | 'entity', CacheReads>> | null
  readonly rest: Rest | null
  /** From the first purchase until the orders had come to rest. */
  readonly settledPurchasesPerSecond: number | null
  /** Empty when nothing was checked. */
  readonly invariants: readonly Invariant[]
}

/**
 * Replays the invoices of the publisher's file as purchases through the public graph. Repeatable: a run after an interruption goes
 * on where the last one ended, and one after a complete run buys nothing.
 *
 * @throws {UnusableInputError} when the file is not such a file, or what the graph refuses of the set-up; nothing was bought.
 */
export async function replayFile(options: ReplayOptions): Promise<ReplaySummary> {
  const { file, window, admin, concurrency, settleMs, progress, signal } = options
  const survey = await surveyFile(file, window)
  for (const { line, code, reason } of survey.problems) progress.note(`${basename(file)}:${line}: ${code}: ${reason}`)

  const setUpAt = performance.now()
  const ready = await setUp({ admin, progress, concurrency: Math.min(concurrency, SET_UP_CONCURRENCY), signal, patienceMs: settleMs }, survey).catch((error: unknown) => {
    if (signal.aborted) return null
    throw error
  })
  const setUpSeconds = (performance.now() - setUpAt) / 1000

  const load = new Load(options, ready, survey.matches)
  let cache: ReplaySummary['cache'] = null
  if (ready && !signal.aborted) {
    load.known = await readKnownPurchases(admin, ready.vendorId)
    if (options.reads) {
      load.reads = new Reads({
        anonymous: admin.as(undefined), vendor: admin.as({ apiKey: await vendorKey(admin, ready.vendorId) }), vendorId: ready.vendorId, offerIds: ready.offerIds,
        visitors: options.visitors ?? 0, buyers: [...ready.buyers.values()].map(({ apiKey }) => admin.as({ apiKey })), sold: survey.sold, random: options.random, signal,
      })
    }
    progress.phase('orders', survey.purchases + survey.cancellations)
    const before = options.metricsUrl === undefined ? null : await readCacheFigures(options.metricsUrl)
    await load.run()
    await load.reads?.ended()
    if (before && options.metricsUrl !== undefined) cache = difference(await readCacheFigures(options.metricsUrl), before)
  }
  const interrupted = signal.aborted
  const loadSeconds = load.seconds
  const checked = ready && !interrupted && load.stoppedBy === null ? await check(ready) : null

  return {
    file: basename(file),
    interrupted,
    stoppedBy: load.stoppedBy,
    lines: survey.lines,
    problems: Object.fromEntries([...Map.groupBy(survey.problems, ({ code }) => code)].map(([code, all]) => [code, all.length])),
    incompleteInvoices: survey.incompleteInvoices,
    unknownCountries: [...survey.unknownCountries],
    setUp: ready && { offers: ready.offerIds.size, buyers: ready.buyers.size, seconds: setUpSeconds },
    load: load.summary(loadSeconds),
    reads: load.reads?.summary() ?? null,
    cache,
    rest: checked?.rest ?? null,
    settledPurchasesPerSecond: checked && load.bought > 0 ? load.bought / (loadSeconds + checked.rest.seconds) : null,
    invariants: checked?.invariants ?? [],
  }

  async function check(done: SetUp): Promise<{ rest: Rest; invariants: Invariant[] }> {
    const { rest, orders } = await waitForRest(admin, done.vendorId, { atMostMs: settleMs, progress, signal })
    return { rest, invariants: await checkInvariants(admin, { orders, acknowledged: [...load.acknowledged.values()], setUp: done, concurrency: SET_UP_CONCURRENCY }) }
  }
}

function difference(now: NonNullable<ReplaySummary['cache']>, before: NonNullable<ReplaySummary['cache']>): ReplaySummary['cache'] {
  const of = (kind: 'root' | 'entity') => ({ hits: now[kind].hits - before[kind].hits, reads: now[kind].reads - before[kind].reads })
  return { root: of('root'), entity: of('entity') }
}

const SET_UP_CONCURRENCY = 8
/** How long a purchase waits for news of a new offer or buyer to come around. */
const NEWS_MS = 60_000

type Job = { readonly purchase: Purchase; readonly cancellation: null } | { readonly purchase: null; readonly cancellation: Cancellation }

/** The purchases and cancellations of one run, and what came of them. */
class Load {
  /** What earlier runs bought. */
  known: ReadonlyMap<string, KnownPurchase> = new Map()
  readonly acknowledged = new Map<string, Acknowledged>()
  stoppedBy: string | null = null
  reads: Reads | undefined
  bought = 0
  seconds = 0
  readonly #options: ReplayOptions
  readonly #setUp: SetUp | null
  readonly #matches: Matches
  readonly #keyStem: string
  /** By the reference of the purchase. */
  readonly #orderIds = new Map<string, readonly string[]>()
  readonly #complete = new Latencies()
  readonly #whole = new Latencies()
  readonly #errors = new Tally()
  readonly #counts = { alreadyThere: 0, refused: 0, orders: 0, lines: 0 }
  readonly #cancellations = { done: 0, notReplayed: 0, refused: 0 }

  constructor(options: ReplayOptions, ready: SetUp | null, matches: Matches) {
    this.#options = options
    this.#setUp = ready
    this.#matches = matches
    this.#keyStem = options.name === undefined ? '' : `${options.name}:`
  }

  async run(): Promise<void> {
    const { concurrency, perSecond, random, signal } = this.#options
    const startedAt = performance.now()
    try {
      await paced(this.#jobs(), ({ purchase, cancellation }) => (purchase ?? cancellation).buyer, { concurrency, perSecond, random, signal }, (job, dueAt) => this.#carryOut(job, dueAt))
    } catch (error) {
      this.stoppedBy = error instanceof Error ? error.message : String(error)
    }
    this.seconds = (performance.now() - startedAt) / 1000
  }

  summary(seconds: number): ReplaySummary['load'] {
    const { alreadyThere, refused, orders, lines } = this.#counts
    return {
      seconds, purchases: this.bought, alreadyThere, refused, orders, lines,
      purchasesPerSecond: seconds > 0 ? this.bought / seconds : 0,
      linesPerSecond: seconds > 0 ? lines / seconds : 0,
      latencyMs: { checkoutComplete: this.#complete.summary(), purchase: this.#whole.summary() },
      cancellations: { ...this.#cancellations },
      retried: this.#options.retried.toObject(),
      errors: this.#errors.toObject(),
    }
  }

  async* #jobs(): AsyncGenerator<Job> {
    for await (const invoice of invoicesWithin(this.#options.file, this.#options.window)) {
      if (invoice.problems.length > 0) continue
      if (isCreditNote(invoice)) for (const cancellation of cancellationsOf(invoice, this.#matches).cancellations) yield { purchase: null, cancellation }
      else for (const purchase of purchasesOf(invoice, this.#matches)) yield { purchase, cancellation: null }
    }
  }

  async #carryOut({ purchase, cancellation }: Job, dueAt: number): Promise<void> {
    if (purchase) await this.#buy(purchase, dueAt)
    else await this.#cancel(cancellation)
    this.#options.progress.advance()
  }

  async #buy(purchase: Purchase, dueAt: number): Promise<void> {
    const number = `${this.#keyStem}${purchase.reference}`
    const earlier = this.known.get(number)
    if (earlier) {
      this.#counts.alreadyThere += 1
      this.#acknowledge(purchase, number, earlier)
      return
    }
    try {
      const client = this.#clientOf(purchase.buyer)
      await this.reads?.beforeBuying(client, purchase)
      const bought = await buy({
        client, beforeCheckout: () => this.reads?.beforeCheckout(client), offerIds: this.#setUp?.offerIds ?? new Map(), keyStem: this.#keyStem,
        retried: (code) => this.#options.retried.add(code), patienceMs: NEWS_MS,
      }, purchase)
      this.#whole.add(performance.now() - dueAt)
      this.#complete.add(bought.completeMs)
      this.bought += 1
      this.#counts.orders += bought.orderIds.length
      this.#counts.lines += purchase.fileLines
      this.#acknowledge(purchase, number, bought)
      this.reads?.afterBuying(client, bought.orderIds)
    } catch (error) {
      this.#counts.refused += 1
      this.#giveUp(purchase.reference, error)
    }
  }

  #acknowledge({ reference, buyer, totalMinor, paymentMethodToken }: Purchase, purchaseOrderNumber: string, { groupId, orderIds }: KnownPurchase | Bought): void {
    this.#orderIds.set(reference, orderIds)
    this.acknowledged.set(reference, { groupId, purchaseOrderNumber, buyer, totalMinor, paymentMethodToken })
  }

  async #cancel(cancellation: Cancellation): Promise<void> {
    const { reference } = cancellation
    // A purchase of more than a cart's lines has parts.
    const bought = [...this.#orderIds].filter(([each]) => each === reference || each.startsWith(`${reference}/`)).flatMap(([, ids]) => ids)
    const orderIds = bought.length > 0 ? bought : this.known.get(`${this.#keyStem}${reference}`)?.orderIds ?? []
    if (orderIds.length === 0) {
      this.#cancellations.notReplayed += 1
      return
    }
    try {
      await cancel(this.#clientOf(cancellation.buyer), cancellation, orderIds, this.#keyStem)
      this.#cancellations.done += 1
    } catch (error) {
      this.#cancellations.refused += 1
      this.#giveUp(cancellation.creditNote, error)
    }
  }

  /** @throws when the graph is gone: every other purchase would fail alike. */
  #giveUp(reference: string, error: unknown): void {
    const code = failureCode(error)
    this.#errors.add(code)
    this.#options.progress.note(`${reference}: ${error instanceof UserErrorsError ? error.message : `${code}: ${error instanceof Error ? error.message : String(error)}`}`)
    if (code === 'UNREACHABLE' || code === 'NOT_THE_GRAPH') throw error
  }

  #clientOf(buyer: string): GraphClient {
    const known = this.#setUp?.buyers.get(buyer)
    if (!known) throw new Error(`The set-up made no buyer ${buyer}.`)
    return this.#options.admin.as({ apiKey: known.apiKey })
  }
}
