import type { UserError } from '#kit/errors.ts'
import { once } from '#kit/idempotency.ts'
import { maySellFor, requireSeller } from '../access.ts'
import { forgetRows } from '../cached-rows.ts'
import { OfferEntity } from '../db/entities/offer.ts'
import { lockOffer } from '../db/locks.ts'
import { offerStatus, type Offer } from '../domain/offer.ts'
import { offerUpdated } from '../events/offer-updated.ts'
import type { Acting } from './acting.ts'
import type { OfferPayload } from './create-offer.ts'
import { idOf } from './input.ts'
import { notFound } from './user-errors.ts'

export interface OfferChange {
  readonly idempotencyKey: string
  readonly offerId: string
}

/** What changes, or why nothing does. */
export type OfferDecision =
  | { readonly changes: Partial<Omit<Offer, 'id' | 'status' | 'version' | 'updatedAt'>> }
  | { readonly userErrors: UserError[] }

/** Changes an offer of the viewer's as `decide` says, in one transaction with its event. */
export async function changeOffer(
  { app, viewer }: Acting,
  mutation: string,
  input: OfferChange,
  decide: (offer: Offer) => OfferDecision,
): Promise<OfferPayload> {
  requireSeller(viewer)

  return once<OfferPayload>(app, { viewer, mutation, idempotencyKey: input.idempotencyKey, request: input }, async (tx) => {
    const found = await lockOffer(tx, idOf('ofr', input.offerId))
    if (!found || !maySellFor(viewer, found.vendor)) return { offer: null, userErrors: [notFound('OFFER', 'offerId')] }

    const { variant, product, vendor, ...before } = found
    const decision = decide(before)
    if ('userErrors' in decision) return { offer: null, userErrors: decision.userErrors }

    const moved = { ...before, ...decision.changes, version: before.version + 1, updatedAt: app.clock.now() }
    const { id, ...columns } = { ...moved, status: offerStatus(moved) }
    await tx.manager.update(OfferEntity, { id }, columns)
    forgetRows(app, tx, 'offer', [id])
    const offer: Offer = { id, ...columns }
    tx.emit(offerUpdated(offer, variant, product, vendor.organizationId))
    return { offer, userErrors: [] }
  })
}
