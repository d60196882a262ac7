import { userError } from '#kit/errors.ts'
import { once } from '#kit/idempotency.ts'
import type { Viewer } from '#kit/viewer.ts'
import { isId } from '#kit/ids.ts'
import { assertBuyer } from '../access.ts'
import type { OrdersApp } from '../app.ts'
import { CartLineEntity } from '../db/entities/cart.ts'
import { lineProblem } from '../domain/cart.ts'
import type { CartPayload } from './add-cart-line.ts'
import { lockCartLine, touchCart } from './lock-cart.ts'
import { priceLines } from './price-lines.ts'

export interface UpdateCartLine {
  readonly viewer: Viewer
  readonly input: { readonly cartLineId: string; readonly quantity: number; readonly idempotencyKey: string }
}

/** Sets the quantity of a line of the viewer's cart. */
export async function updateCartLine(app: OrdersApp, { viewer, input }: UpdateCartLine): Promise<CartPayload> {
  const owner = assertBuyer(viewer)
  const { cartLineId, quantity, idempotencyKey } = input
  if (!isId('crl', cartLineId)) return cartLineNotFound()

  return once<CartPayload>(app, { viewer, mutation: 'cartLineUpdate', idempotencyKey, request: { input, ownerId: owner.ownerId } }, async (tx) => {
    const found = await lockCartLine(tx, owner, cartLineId)
    const [line] = found ? await priceLines(tx.manager, [found.line]) : []
    if (!found || !line) return cartLineNotFound()

    const problem = lineProblem({ ...line, quantity }, found.cart.currency, ['input', 'quantity'])
    if (problem) return { userErrors: [problem] }

    await tx.manager.update(CartLineEntity, { id: line.id }, { quantity })
    await touchCart(app, tx, found.cart)
    return { cartId: found.cart.id, userErrors: [] }
  })
}

export function cartLineNotFound(): CartPayload {
  return { userErrors: [userError('CART_LINE_NOT_FOUND', 'There is no such line in your cart.', ['input', 'cartLineId'])] }
}
