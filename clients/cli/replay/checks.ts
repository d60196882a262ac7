import { setTimeout as delay } from 'node:timers/promises'
import type { Answer, GraphClient } from '../graph-client.ts'
import { concurrently, inChunks } from '../import/concurrently.ts'
import { readOrders, readUnsettled, type ReadOrder } from './orders.ts'
import type { ReplayProgress } from './progress.ts'
import { PAID_AT_ONCE } from './purchases.ts'
import { OPENING_STOCK, type SetUp } from './set-up.ts'

/** A purchase that the graph acknowledged, in this run or an earlier one. */
export interface Acknowledged {
  readonly groupId: string
  readonly purchaseOrderNumber: string
  readonly buyer: string
  readonly totalMinor: bigint
  readonly paymentMethodToken: string
}

export interface Invariant {
  readonly name: string
  readonly holds: boolean
  /** What was looked at, or the first of what is wrong. */
  readonly detail: string
}

export interface Rest {
  readonly seconds: number
  /** Orders that have neither been confirmed nor ended, by status, and cancelled ones whose money is not back. */
  readonly unsettled: Readonly<Record<string, number>>
  /** What those wait for. */
  readonly waitingFor: Readonly<Record<string, number>>
}

/** Between looks, growing: an order takes a moment, a backlog takes minutes, and looking is load too. */
const POLL_MS = [100, 200, 500, 1_000, 2_000]
/** Without any change for so long, nothing will. */
const STALLED_MS = 120_000
/** What other subgraphs do about an order that has come to rest is done by then. */
const LATE_MS = 5_000
const CHECKED_AT_ONCE = 25

/** Waits until the orders have been confirmed or ended and cancelled ones have their money back, or the time is up. */
export async function waitForRest(admin: GraphClient, vendorId: string, { atMostMs, progress, signal }: { atMostMs: number; progress: ReplayProgress; signal: AbortSignal }): Promise<{ rest: Rest; orders: ReadOrder[] }> {
  const startedAt = performance.now()
  const orders = await untilNoneIsLeft(() => readUnsettled(admin, vendorId).then((ids) => ids.length), { startedAt, atMostMs, signal, progress, phase: 'sagas' })
    .then(() => readOrders(admin, vendorId))
  let seen = orders
  await untilNoneIsLeft(async () => {
    const owing = seen.filter(owesRefund).length
    if (owing > 0) seen = await readOrders(admin, vendorId)
    return seen.filter(owesRefund).length
  }, { startedAt, atMostMs, signal })

  const open = seen.filter((order) => isUnderWay(order) || owesRefund(order))
  const rest = {
    seconds: (performance.now() - startedAt) / 1000,
    unsettled: countsOf(open.map((order) => (owesRefund(order) ? 'CANCELLED, NOT REFUNDED' : order.status))),
    waitingFor: countsOf(open.flatMap(({ blockers }) => blockers)),
  }
  return { rest, orders: seen }
}

async function untilNoneIsLeft(left: () => Promise<number>, { startedAt, atMostMs, signal, progress, phase }: { startedAt: number; atMostMs: number; signal: AbortSignal; progress?: ReplayProgress; phase?: string }): Promise<void> {
  let before = await left()
  if (phase !== undefined && before > 0) progress?.phase(phase, before)
  let changedAt = performance.now()
  for (let look = 0; before > 0 && !signal.aborted && performance.now() - startedAt < atMostMs && performance.now() - changedAt < STALLED_MS; look += 1) {
    await delay(POLL_MS[look] ?? POLL_MS.at(-1), undefined, { signal }).catch(() => {})
    const now = await left()
    if (now !== before) changedAt = performance.now()
    if (phase !== undefined && now < before) progress?.advance(before - now)
    before = now
  }
}

function isUnderWay({ status }: ReadOrder): boolean {
  return ['PENDING_APPROVAL', 'PLACED', 'AWAITING_PAYMENT', 'ON_HOLD'].includes(status)
}

function owesRefund({ status, capturedMinor, refundedMinor }: ReadOrder): boolean {
  return status === 'CANCELLED' && capturedMinor !== refundedMinor
}

/** What must hold whatever happened on the way, read through the public graph. */
export async function checkInvariants(
  admin: GraphClient, { orders, acknowledged, setUp, concurrency }: { orders: readonly ReadOrder[]; acknowledged: readonly Acknowledged[]; setUp: SetUp; concurrency: number },
): Promise<Invariant[]> {
  return [
    await booksBalance(admin),
    eachOnce(orders, acknowledged, setUp),
    moneyFollowsOrders(orders, acknowledged),
    await untilItHolds(() => stockAddsUp(admin, orders, setUp, concurrency)),
    await tenantsAreApart(admin, orders, setUp, concurrency),
  ]
}

/** An order says that it is cancelled a moment before its stock is free again. */
async function untilItHolds(look: () => Promise<Invariant>): Promise<Invariant> {
  const startedAt = performance.now()
  let seen = await look()
  for (let looks = 0; !seen.holds && performance.now() - startedAt < LATE_MS; looks += 1) {
    await delay(POLL_MS[looks] ?? POLL_MS.at(-1))
    seen = await look()
  }
  return seen
}

async function booksBalance(admin: GraphClient): Promise<Invariant> {
  const { trialBalance } = await admin.request('{ trialBalance { currency balanced captured { amountMinor } refunded { amountMinor } } }')
  const wrong = trialBalance.filter((books: Answer) => !books.balanced).map((books: Answer) => books.currency as string)
  const seen = trialBalance.map((books: Answer) => `${books.currency} ${books.captured.amountMinor} captured, ${books.refunded.amountMinor} refunded`).join('; ')
  return invariant('the books balance in every currency', wrong, `${seen || 'nothing is booked'} (minor units)`)
}

/** Lost, doubled, or another amount than the invoice's. */
function eachOnce(orders: readonly ReadOrder[], acknowledged: readonly Acknowledged[], { buyers }: SetUp): Invariant {
  const found = Map.groupBy(orders, ({ purchaseOrderNumber }) => purchaseOrderNumber)
  const wrong = acknowledged.flatMap(({ purchaseOrderNumber, groupId, totalMinor, buyer }) => {
    const ofPurchase = found.get(purchaseOrderNumber) ?? []
    const [first] = ofPurchase
    if (!first) return [`${purchaseOrderNumber} is lost`]
    if (new Set(ofPurchase.map((order) => order.groupId)).size > 1) return [`${purchaseOrderNumber} is there twice`]
    if (first.groupId !== groupId) return [`${purchaseOrderNumber} is another purchase`]
    if (first.buyerOrganizationId !== buyers.get(buyer)?.organizationId) return [`${purchaseOrderNumber} is another buyer’s`]
    if (first.groupTotalMinor !== totalMinor || ofPurchase.reduce((total, order) => total + order.totalMinor, 0n) !== totalMinor) return [`${purchaseOrderNumber} costs ${first.groupTotalMinor}, not ${totalMinor}`]
    return []
  })
  return invariant('every acknowledged purchase is there once, at the invoice’s price', wrong, `${acknowledged.length} purchases`)
}

/** Orders that are still under way may be anywhere. */
function moneyFollowsOrders(orders: readonly ReadOrder[], acknowledged: readonly Acknowledged[]): Invariant {
  const methods = new Map(acknowledged.map(({ purchaseOrderNumber, paymentMethodToken }) => [purchaseOrderNumber, paymentMethodToken]))
  const settled = orders.filter((order) => !isUnderWay(order) && methods.has(order.purchaseOrderNumber ?? ''))
  const wrong = settled.flatMap((order) => {
    const kept = order.capturedMinor - order.refundedMinor
    const shipped = order.status !== 'CONFIRMED' && order.status !== 'PROCESSING' && order.status !== 'CANCELLED'
    const due = order.status === 'CANCELLED' ? 0n : shipped || methods.get(order.purchaseOrderNumber ?? '') === PAID_AT_ONCE ? order.totalMinor : 0n
    return kept === due ? [] : [`${order.purchaseOrderNumber} (${order.status}) keeps ${kept}, not ${due}`]
  })
  return invariant('a confirmed order that is paid at once has its money, a cancelled one none', wrong, `${settled.length} orders, ${settled.filter(({ status }) => status === 'CANCELLED').length} of them cancelled`)
}

async function stockAddsUp(admin: GraphClient, orders: readonly ReadOrder[], { offerIds }: SetUp, concurrency: number): Promise<Invariant> {
  const held = new Map<string, { certain: number; possible: number; sold: number }>()
  for (const order of orders) {
    if (order.status === 'CANCELLED') continue
    for (const { offerId, quantity } of order.lines) {
      const sums = held.get(offerId) ?? { certain: 0, possible: 0, sold: 0 }
      if (isUnderWay(order)) sums.possible += quantity
      else if (order.status === 'CONFIRMED' || order.status === 'PROCESSING') sums.certain += quantity
      else sums.sold += quantity
      held.set(offerId, sums)
    }
  }
  const wrong: string[] = []
  let units = 0
  await concurrently(inChunks([...offerIds], CHECKED_AT_ONCE), concurrency, async (chunk) => {
    const declared = chunk.map((_, index) => `$k${index}: ID!`).join(', ')
    const asked = chunk.map((_, index) => `k${index}: stockLevels(offerId: $k${index}, first: 100) { nodes { onHand reserved available } }`).join(' ')
    const answer = await admin.request(`query (${declared}) { ${asked} }`, Object.fromEntries(chunk.map(([, offerId], index) => [`k${index}`, offerId])))
    for (const [index, [sku, offerId]] of chunk.entries()) {
      const levels: readonly { onHand: number; reserved: number; available: number }[] = answer[`k${index}`].nodes
      const [onHand, reserved, free] = [sum(levels.map((level) => level.onHand)), sum(levels.map((level) => level.reserved)), sum(levels.map((level) => level.available))]
      const { certain, possible, sold } = held.get(offerId) ?? { certain: 0, possible: 0, sold: 0 }
      units += reserved + sold
      if (sold + reserved + free !== OPENING_STOCK) wrong.push(`${sku}: ${sold} sold + ${reserved} reserved + ${free} free is not ${OPENING_STOCK}`)
      else if (onHand !== reserved + free || reserved < certain || reserved > certain + possible) wrong.push(`${sku}: ${reserved} reserved, and orders hold ${certain}${possible > 0 ? ` to ${certain + possible}` : ''}`)
    }
  })
  return invariant('sold + reserved + free is the opening stock, and reserved is what orders hold', wrong, `${offerIds.size} offers, ${units} units reserved or sold`)
}

/** As each buyer, by its own key: its own orders, all of them, and nothing of a stranger's. */
async function tenantsAreApart(admin: GraphClient, orders: readonly ReadOrder[], { buyers }: SetUp, concurrency: number): Promise<Invariant> {
  const byBuyer = Map.groupBy(orders, ({ buyerOrganizationId }) => buyerOrganizationId)
  const wrong: string[] = []
  let looked = 0
  await concurrently(buyers, concurrency, async ([buyer, { organizationId, apiKey }]) => {
    const stranger = orders.find((order) => order.buyerOrganizationId !== organizationId)
    if (!stranger) return
    const { own, order, orderGroup, theirs } = await admin.as({ apiKey }).request(
      `query ($order: ID!, $group: ID!, $buyer: ID!) {
        own: orders(first: 100) { nodes { id buyer { id } } }
        order(id: $order) { id } orderGroup(id: $group) { id }
        theirs: orders(filter: { buyerOrganizationId: $buyer }, first: 1) { nodes { id } }
      }`, { order: stranger.id, group: stranger.groupId, buyer: stranger.buyerOrganizationId })
    looked += 1
    const expected = Math.min(100, byBuyer.get(organizationId)?.length ?? 0)
    if (order || orderGroup || theirs.nodes.length > 0 || own.nodes.some((each: Answer) => each.buyer?.id !== organizationId)) wrong.push(`${buyer} sees orders of others`)
    else if (own.nodes.length < expected) wrong.push(`${buyer} sees ${own.nodes.length} of its ${expected} orders`)
  })
  return invariant('each buyer sees its own orders and nobody else’s', wrong, `as ${looked} buyers`)
}

function invariant(name: string, wrong: readonly string[], detail: string): Invariant {
  if (wrong.length === 0) return { name, holds: true, detail }
  return { name, holds: false, detail: `${wrong.length} wrong: ${wrong.slice(0, 5).join('; ')}` }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function countsOf(names: readonly string[]): Record<string, number> {
  return Object.fromEntries([...Map.groupBy(names, (name) => name)].map(([name, all]) => [name, all.length]))
}
