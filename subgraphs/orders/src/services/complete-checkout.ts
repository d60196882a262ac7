import { In } from 'typeorm'
import { z } from 'zod'
import { userError, type UserError } from '#kit/errors.ts'
import { once } from '#kit/idempotency.ts'
import { isId } from '#kit/ids.ts'
import type { Tx } from '#kit/transaction.ts'
import type { Viewer } from '#kit/viewer.ts'
import { assertBuyer } from '../access.ts'
import type { OrdersApp } from '../app.ts'
import { CartEntity, CartLineEntity, CheckoutEntity, type CheckoutRow } from '../db/entities/cart.ts'
import { OrderGroupEntity } from '../db/entities/order.ts'
import { findOrganization, standingProblem } from './find-buyer.ts'
import { approvalNeed, findMember, hasApprover } from './find-members.ts'
import { goodsProblem } from './goods-problem.ts'
import { touchCart } from './lock-cart.ts'
import { placeOrders, requestApproval } from './place-orders.ts'
import { text, validate } from './validate.ts'

export interface CompleteCheckout {
  readonly viewer: Viewer
  readonly input: { readonly checkoutId: string; readonly paymentMethodToken: string; readonly idempotencyKey: string }
}

export interface CheckoutCompletePayload {
  readonly orderGroupId?: string
  readonly userErrors: readonly UserError[]
}

/**
 * Turns a checkout into a purchase: the group, an order for each vendor, their events and the emptied cart commit together. Above the spending limit of who
 * completes it the orders wait for an approver.
 * A checkout becomes one group at most. Completing it again, under any key and at any time, answers that group.
 */
export async function completeCheckout(app: OrdersApp, { viewer, input }: CompleteCheckout): Promise<CheckoutCompletePayload> {
  const owner = assertBuyer(viewer)
  const { checkoutId, paymentMethodToken, idempotencyKey } = input
  const validated = validate(z.object({ paymentMethodToken: text(500) }), input)
  if (!validated.ok) return { userErrors: validated.userErrors }
  if (!isId('chk', checkoutId)) return checkoutNotFound()

  return once<CheckoutCompletePayload>(app, { viewer, mutation: 'checkoutComplete', idempotencyKey, request: input }, async (tx) => {
    const checkout = await lockCheckout(tx, checkoutId, owner.organizationId)
    if (!checkout) return checkoutNotFound()
    if (checkout.status === 'COMPLETED') {
      const group = await tx.manager.findOneByOrFail(OrderGroupEntity, { checkoutId })
      return { orderGroupId: group.id, userErrors: [] }
    }
    const refusal = closedProblem(app, checkout) ?? await goodsProblem(tx, checkout.lines, ['input', 'checkoutId'])
    if (refusal) return { userErrors: [refusal] }
    const buyer = await findOrganization(tx.manager, owner.organizationId)
    const stranger = standingProblem(buyer)
    if (!buyer || stranger) return { userErrors: stranger ? [stranger] : [] }

    const purchase = { checkout, buyer, placedByUserId: viewer.userId, paymentMethodToken }
    const member = await findMember(tx.manager, viewer)
    if (!member && viewer.userId !== null) return { userErrors: [membershipNotReady] }
    const need = approvalNeed(member, checkout)
    if (need && !await hasApprover(tx.manager, { ...checkout, ...need })) return { userErrors: [spendingLimitExceeded] }
    const group = need ? await requestApproval(app, tx, purchase, need) : await placeOrders(app, tx, purchase)

    await tx.manager.update(CheckoutEntity, { cartId: checkout.cartId, status: 'OPEN' }, { status: 'REPLACED' })
    await tx.manager.update(CheckoutEntity, { id: checkout.id }, { status: 'COMPLETED' })
    await tx.manager.delete(CartLineEntity, { id: In(checkout.lines.map((line) => line.cartLineId)), cartId: checkout.cartId })
    await touchCart(app, tx, await tx.manager.findOneByOrFail(CartEntity, { id: checkout.cartId }))
    return { orderGroupId: group.id, userErrors: [] }
  })
}

/** Locks the cart first: two checkouts of one cart must not both be completed. */
async function lockCheckout(tx: Tx, checkoutId: string, organizationId: string): Promise<CheckoutRow | null> {
  const found = await tx.manager.findOneBy(CheckoutEntity, { id: checkoutId, buyerOrganizationId: organizationId })
  if (!found) return null
  await tx.manager.findOne(CartEntity, { where: { id: found.cartId }, lock: { mode: 'pessimistic_write' } })
  return tx.manager.findOneBy(CheckoutEntity, { id: checkoutId })
}

function closedProblem(app: OrdersApp, { status, expiresAt }: CheckoutRow): UserError | null {
  const path = ['input', 'checkoutId']
  if (status === 'REPLACED') return userError('CHECKOUT_REPLACED', 'This cart was bought with another checkout.', path)
  if (expiresAt <= app.clock.now()) return userError('CHECKOUT_EXPIRED', 'The prices are no longer held; start the checkout again.', path)
  return null
}

/** Nobody buys without the limit that somebody may have set. */
const membershipNotReady = userError('MEMBERSHIP_NOT_READY', 'What you may spend is not known here yet: try again in a moment.', ['input', 'checkoutId'])
const spendingLimitExceeded = userError('SPENDING_LIMIT_EXCEEDED', 'This is more than you may spend, and nobody of your organization may approve it.', ['input', 'checkoutId'])

function checkoutNotFound(): CheckoutCompletePayload {
  return { userErrors: [userError('CHECKOUT_NOT_FOUND', 'There is no such checkout.', ['input', 'checkoutId'])] }
}
