import { userError, type UserError } from '#kit/errors.ts'
import { once } from '#kit/idempotency.ts'
import { isId, newId } from '#kit/ids.ts'
import type { Viewer } from '#kit/viewer.ts'
import { assertBuyer } from '../access.ts'
import type { OrdersApp } from '../app.ts'
import { forgetCart } from '../cached-rows.ts'
import { CartEntity, CartLineEntity } from '../db/entities/cart.ts'
import { lineProblem, MAX_CART_LINES, quantityProblem } from '../domain/cart.ts'
import { lockOrMakeCart } from './lock-cart.ts'
import { offersById, vendorsById } from './price-lines.ts'

export interface AddCartLine {
  readonly viewer: Viewer
  readonly input: { readonly offerId: string; readonly quantity: number; readonly idempotencyKey: string }
}

export interface CartPayload {
  readonly cartId?: string
  readonly userErrors: readonly UserError[]
}

/** Puts an offer into the viewer's cart; what is in it already gets the quantity on top. */
export async function addCartLine(app: OrdersApp, { viewer, input }: AddCartLine): Promise<CartPayload> {
  const owner = assertBuyer(viewer)
  const { offerId, quantity, idempotencyKey } = input

  return once<CartPayload>(app, { viewer, mutation: 'cartLineAdd', idempotencyKey, request: { input, ownerId: owner.ownerId } }, async (tx) => {
    const offer = isId('ofr', offerId) ? (await offersById(tx.manager, [offerId])).get(offerId) : undefined
    if (!offer) return { userErrors: [userError('OFFER_NOT_FOUND', 'There is no such offer.', ['input', 'offerId'])] }
    const vendor = (await vendorsById(tx.manager, [offer.vendorId])).get(offer.vendorId) ?? null

    const cart = await lockOrMakeCart(app, tx, owner)
    const lines = await tx.manager.findBy(CartLineEntity, { cartId: cart.id })
    const line = lines.find((candidate) => candidate.offerId === offerId)
    const path = ['input', 'quantity']
    const problem = (quantity < 1 ? quantityProblem(offer, quantity, path) : null)
      ?? lineProblem({ offer, vendor, quantity: (line?.quantity ?? 0) + quantity }, cart.currency, path)
    if (problem) return { userErrors: [problem] }
    if (!line && lines.length >= MAX_CART_LINES) {
      return { userErrors: [userError('CART_FULL', `A cart has at most ${MAX_CART_LINES} lines.`, ['input', 'offerId'])] }
    }

    if (line) await tx.manager.update(CartLineEntity, { id: line.id }, { quantity: line.quantity + quantity })
    else await tx.manager.insert(CartLineEntity, { id: newId('crl'), cartId: cart.id, offerId, quantity })
    await tx.manager.update(CartEntity, { id: cart.id }, { currency: offer.currency, updatedAt: app.clock.now() })
    forgetCart(app, tx, cart)
    return { cartId: cart.id, userErrors: [] }
  })
}
