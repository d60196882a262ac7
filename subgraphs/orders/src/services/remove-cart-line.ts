import { once } from '#kit/idempotency.ts'
import { isId } from '#kit/ids.ts'
import type { Viewer } from '#kit/viewer.ts'
import { assertBuyer } from '../access.ts'
import type { OrdersApp } from '../app.ts'
import { CartLineEntity } from '../db/entities/cart.ts'
import type { CartPayload } from './add-cart-line.ts'
import { lockCartLine, touchCart } from './lock-cart.ts'
import { cartLineNotFound } from './update-cart-line.ts'

export interface RemoveCartLine {
  readonly viewer: Viewer
  readonly input: { readonly cartLineId: string; readonly idempotencyKey: string }
}

/** Takes a line out of the viewer's cart. */
export async function removeCartLine(app: OrdersApp, { viewer, input }: RemoveCartLine): Promise<CartPayload> {
  const owner = assertBuyer(viewer)
  const { cartLineId, idempotencyKey } = input
  if (!isId('crl', cartLineId)) return cartLineNotFound()

  return once<CartPayload>(app, { viewer, mutation: 'cartLineRemove', idempotencyKey, request: { input, ownerId: owner.ownerId } }, async (tx) => {
    const found = await lockCartLine(tx, owner, cartLineId)
    if (!found) return cartLineNotFound()

    await tx.manager.delete(CartLineEntity, { id: cartLineId })
    await touchCart(app, tx, found.cart)
    return { cartId: found.cart.id, userErrors: [] }
  })
}
