import { newId } from '#kit/ids.ts'
import type { Tx } from '#kit/transaction.ts'
import type { CartOwner } from '../access.ts'
import type { OrdersApp } from '../app.ts'
import { forgetCart } from '../cached-rows.ts'
import { CartEntity, CartLineEntity, type CartLineRow, type CartRow } from '../db/entities/cart.ts'

/** The owner's cart, locked; made when there is none yet, by whoever comes first. */
export async function lockOrMakeCart(app: OrdersApp, tx: Tx, { organizationId, ownerId }: CartOwner): Promise<CartRow> {
  await tx.manager.query(
    `INSERT INTO carts (id, organization_id, owner_id, created_at, updated_at) VALUES ($1, $2, $3, $4, $4)
     ON CONFLICT ON CONSTRAINT carts_one_per_owner DO NOTHING`,
    [newId('crt'), organizationId, ownerId, app.clock.now()],
  )
  const cart = await lockCart(tx, { organizationId, ownerId })
  if (!cart) throw new Error('A cart that was just made is gone.')
  return cart
}

export async function lockCart(tx: Tx, { organizationId, ownerId }: Pick<CartOwner, 'organizationId' | 'ownerId'>): Promise<CartRow | null> {
  return tx.manager.findOne(CartEntity, { where: { organizationId, ownerId }, lock: { mode: 'pessimistic_write' } })
}

/** The owner's cart, locked, and one of its lines; null when either is missing. */
export async function lockCartLine(tx: Tx, owner: CartOwner, cartLineId: string): Promise<{ cart: CartRow; line: CartLineRow } | null> {
  const cart = await lockCart(tx, owner)
  const line = cart ? await tx.manager.findOneBy(CartLineEntity, { id: cartLineId, cartId: cart.id }) : null
  return cart && line ? { cart, line } : null
}

/** Marks the cart as changed; an empty one takes any currency again. */
export async function touchCart(app: OrdersApp, tx: Tx, cart: CartRow): Promise<void> {
  const left = await tx.manager.countBy(CartLineEntity, { cartId: cart.id })
  await tx.manager.update(CartEntity, { id: cart.id }, { updatedAt: app.clock.now(), ...(left === 0 ? { currency: null } : {}) })
  forgetCart(app, tx, cart)
}
