import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import type { Answer, GraphClient } from '../graph-client.ts'
import { inChunks } from '../import/concurrently.ts'
import { mutate, UserErrorsError, type UserErrorAnswer } from '../mutate.ts'
import { BATCH, sendBatch } from './batch.ts'
import type { Cancellation, Purchase } from './purchases.ts'

/** Another subgraph has not heard of a new row yet. */
const NOT_YET: ReadonlySet<string> = new Set(['OFFER_NOT_FOUND', 'VENDOR_NOT_ACTIVE', 'ORGANIZATION_NOT_FOUND'])
/** The checkout of an earlier run that was interrupted: another one is started. */
const STALE: ReadonlySet<string> = new Set(['CHECKOUT_EXPIRED', 'CHECKOUT_REPLACED'])
const ATTEMPTS = 5

export interface Buying {
  /** As the buyer. */
  readonly client: GraphClient
  readonly offerIds: ReadonlyMap<string, string>
  /** Begins every idempotency key. */
  readonly keyStem: string
  readonly retried: (code: string) => void
  /** How long another subgraph is given to hear of a new row. */
  readonly patienceMs: number
  /** What the buyer does once the cart is full. */
  readonly beforeCheckout?: () => Promise<void> | undefined
}

export interface Bought {
  readonly groupId: string
  readonly orderIds: readonly string[]
  /** Of `checkoutComplete` alone, retries included. */
  readonly completeMs: number
}

/**
 * Fills the cart and buys it. A repeat, also one after a crash at any point, answers the first purchase. What is checked out is
 * compared with what was wanted before it is bought: a purchase is whole, or is not made.
 *
 * @throws {UserErrorsError} when the graph refuses it: the cart is left empty, and nothing was bought.
 */
export async function buy(buying: Buying, purchase: Purchase): Promise<Bought> {
  const { client, keyStem } = buying
  const key = `${keyStem}${purchase.reference}`
  try {
    await fillCart(buying, purchase, key)
    await buying.beforeCheckout?.()
    for (let attempt = 1; ; attempt += 1) {
      const suffix = attempt === 1 ? '' : `:${attempt}`
      const checkout = await startCheckout(buying, purchase, `${key}${suffix}`)
      if (checkout === null) {
        if (attempt >= ATTEMPTS) throw new UserErrorsError('checkoutStart', [userErrorOf('CART_DIFFERS', 'The cart holds something else than was put into it.')])
        await correctCart(buying, purchase)
        continue
      }
      try {
        const startedAt = performance.now()
        const { orderGroup } = await mutate(client, 'checkoutComplete', { checkoutId: checkout, paymentMethodToken: purchase.paymentMethodToken, idempotencyKey: `${key}${suffix}` }, 'orderGroup { id orders { id } }')
        return { groupId: orderGroup.id, orderIds: orderGroup.orders.map((order: Answer) => order.id), completeMs: performance.now() - startedAt }
      } catch (error) {
        if (!(error instanceof UserErrorsError) || attempt >= ATTEMPTS || !error.codes.every((code) => STALE.has(code))) throw error
        for (const code of error.codes) buying.retried(code)
        await correctCart(buying, purchase)
      }
    }
  } catch (error) {
    if (error instanceof UserErrorsError) await correctCart(buying, { ...purchase, lines: [] })
    throw error
  }
}

async function fillCart(buying: Buying, { lines }: Purchase, key: string): Promise<void> {
  for (const chunk of inChunks(lines, BATCH)) {
    let left = chunk.map(({ sku, quantity }) => ({ mutation: 'cartLineAdd', input: { offerId: offerOf(buying, sku), quantity, idempotencyKey: `${key}:${sku}` }, selection: '' }))
    await patiently(buying, async () => {
      const outcomes = await sendBatch(buying.client, left)
      left = left.filter((_, index) => outcomes[index]?.error)
      const refused = outcomes.flatMap(({ error }) => error ?? [])
      if (refused.length > 0) throw new UserErrorsError('cartLineAdd', refused.flatMap(({ userErrors }) => userErrors))
    })
  }
}

/** The id of a checkout that holds what the purchase is made of; null when it holds something else. */
async function startCheckout(buying: Buying, { reference, buyer, country, destination, lines, totalMinor }: Purchase, idempotencyKey: string): Promise<string | null> {
  const input = {
    shipTo: { recipient: `Receiving, ${buyer}`, line1: 'The publisher gives no address', city: country, countryCode: destination },
    incoterm: 'DAP',
    purchaseOrderNumber: `${buying.keyStem}${reference}`,
    idempotencyKey,
  }
  try {
    const { checkout } = await patiently(buying, () => mutate(buying.client, 'checkoutStart', input, 'checkout { id total { amountMinor } lines { sku quantity } }'))
    const frozen = new Map<string, number>(checkout.lines.map((line: Answer) => [line.sku, line.quantity]))
    const same = BigInt(checkout.total.amountMinor) === totalMinor && frozen.size === lines.length && lines.every(({ sku, quantity }) => frozen.get(sku) === quantity)
    return same ? checkout.id : null
  } catch (error) {
    // Lines of a run that was interrupted have been bought, or taken away, since they were put in under their keys.
    if (error instanceof UserErrorsError && error.codes.every((code) => code === 'CART_EMPTY')) return null
    throw error
  }
}

/** Makes the cart hold these lines and no others, whatever it held. */
async function correctCart(buying: Buying, { lines }: Pick<Purchase, 'lines'>): Promise<void> {
  const { cart } = await buying.client.request('{ cart { lines { id quantity offer { id } } } }')
  const wanted = new Map(lines.map(({ sku, quantity }) => [offerOf(buying, sku), quantity]))
  for (const { id, quantity, offer } of cart?.lines ?? []) {
    const right = wanted.get(offer?.id)
    wanted.delete(offer?.id)
    if (right === quantity) continue
    if (right === undefined) await mutate(buying.client, 'cartLineRemove', { cartLineId: id, idempotencyKey: randomUUID() }, 'cart { id }')
    else await mutate(buying.client, 'cartLineUpdate', { cartLineId: id, quantity: right, idempotencyKey: randomUUID() }, 'cart { id }')
  }
  for (const [offerId, quantity] of wanted) await mutate(buying.client, 'cartLineAdd', { offerId, quantity, idempotencyKey: randomUUID() }, 'cart { id }')
}

/** Tries again while all that is wrong is that news have not come around. */
async function patiently<T>({ retried, patienceMs }: Pick<Buying, 'retried' | 'patienceMs'>, work: () => Promise<T>): Promise<T> {
  for (const patientUntil = performance.now() + patienceMs; ;) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof UserErrorsError) || performance.now() > patientUntil || !error.codes.every((code) => NOT_YET.has(code))) throw error
      retried(error.codes[0] ?? 'NOT_YET')
      await delay(200)
    }
  }
}

/**
 * Cancels the orders of a purchase that a credit note takes back. A repeat answers the first result.
 *
 * @throws {UserErrorsError} when one of them can no longer be cancelled, as when it has shipped.
 */
export async function cancel(client: GraphClient, { creditNote }: Cancellation, orderIds: readonly string[], keyStem: string): Promise<void> {
  for (const orderId of orderIds) {
    await mutate(client, 'orderCancel', { orderId, note: `Credit note ${creditNote}`, idempotencyKey: `${keyStem}${creditNote}:${orderId}` }, 'order { id }')
  }
}

function offerOf({ offerIds }: Pick<Buying, 'offerIds'>, sku: string): string {
  const id = offerIds.get(sku)
  if (id === undefined) throw new Error(`The set-up made no offer of ${sku}.`)
  return id
}

function userErrorOf(code: string, message: string): UserErrorAnswer {
  return { __typename: 'BasicError', code, message, path: null }
}
