import { z } from 'zod'
import { userError, type UserError } from '#kit/errors.ts'
import { once } from '#kit/idempotency.ts'
import { newId } from '#kit/ids.ts'
import type { Tx } from '#kit/transaction.ts'
import type { StockAdjustInput } from '../__generated__/resolvers.ts'
import { maySellFor, requireSeller } from '../access.ts'
import { StockAdjustmentEntity, StockLevelEntity, StockLocationEntity } from '../db/entities/stock.ts'
import { MAX_LOCATIONS, MAX_ON_HAND, type StockLevel } from '../domain/stock.ts'
import type { Acting } from './acting.ts'
import { fields, parseInput } from './input.ts'
import { announceTotals, lockStock } from './stock.ts'
import { notFound, stockBelowReserved } from './user-errors.ts'

const schema = z.object({
  idempotencyKey: z.string(),
  offerId: fields.id('ofr'),
  locationId: fields.id('loc'),
  onHand: z.number().int().min(0, 'not below zero').max(MAX_ON_HAND, `at most ${MAX_ON_HAND}`).nullish(),
  delta: z.number().int().nullish(),
  reason: fields.text(500),
}).refine(({ onHand, delta }) => isGiven(onHand) !== isGiven(delta), 'give `onHand` or `delta`, one of the two')

export interface StockLevelPayload {
  readonly stockLevel: StockLevel | null
  readonly userErrors: UserError[]
}

/** Counts or corrects an offer's stock at a location, with its reason on record. Never below what orders hold. */
export async function adjustStock({ app, viewer }: Acting, input: StockAdjustInput): Promise<StockLevelPayload> {
  requireSeller(viewer)
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return { stockLevel: null, userErrors: parsed.userErrors }
  const { offerId, locationId, onHand: counted, delta, reason } = parsed.value

  return once<StockLevelPayload>(app, { viewer, mutation: 'stockAdjust', idempotencyKey: input.idempotencyKey, request: input }, async (tx) => {
    const { offers, levels } = await lockStock(tx, [offerId])
    const [offer] = offers
    if (!offer || !maySellFor(viewer, offer)) return refused(notFound('OFFER', 'offerId'))
    if (!await tx.manager.existsBy(StockLocationEntity, { id: locationId, vendorId: offer.vendorId })) return refused(notFound('LOCATION', 'locationId'))

    const before = levels.find((level) => level.locationId === locationId)
    if (!before && levels.length >= MAX_LOCATIONS) {
      return refused(userError('TOO_MANY_LOCATIONS', `An offer has stock at ${MAX_LOCATIONS} locations at most.`, ['input', 'locationId']))
    }
    const field = isGiven(counted) ? 'onHand' : 'delta'
    const onHand = counted ?? (before?.onHand ?? 0) + (delta ?? 0)
    if (onHand < 0 || onHand > MAX_ON_HAND) {
      return refused(userError('QUANTITY_INVALID', `The stock would be ${onHand}; it is 0 to ${MAX_ON_HAND}.`, ['input', field]))
    }
    if (before && onHand < before.reserved) return refused(stockBelowReserved(before.reserved, field))

    const now = app.clock.now()
    const after: StockLevel = before ? { ...before, onHand, updatedAt: now } : { id: newId('stk'), offerId, locationId, onHand, reserved: 0, updatedAt: now }
    await write(tx, after, before)
    await tx.manager.insert(StockAdjustmentEntity, {
      id: newId('adj'),
      stockLevelId: after.id,
      delta: onHand - (before?.onHand ?? 0),
      onHand,
      reason,
      actorId: viewer.userId ?? viewer.apiKeyId ?? '',
      createdAt: now,
    })
    announceTotals(tx, offers, [...levels.filter((level) => level !== before), after])
    return { stockLevel: after, userErrors: [] }
  })
}

async function write(tx: Tx, after: StockLevel, before: StockLevel | undefined): Promise<void> {
  if (before) await tx.manager.update(StockLevelEntity, { id: after.id }, { onHand: after.onHand, updatedAt: after.updatedAt })
  else await tx.manager.insert(StockLevelEntity, after)
}

function isGiven(value: number | null | undefined): value is number {
  return value !== null && value !== undefined
}

function refused(error: UserError): StockLevelPayload {
  return { stockLevel: null, userErrors: [error] }
}
