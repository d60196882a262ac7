import { forbidden, userError, type UserError } from '#kit/errors.ts'
import { can } from '#kit/viewer.ts'
import { assertAuthenticated, isSoldBy, SELLING } from '../access.ts'
import type { OrdersApp } from '../app.ts'
import type { OrderRow } from '../db/entities/order.ts'
import { isSettling } from '../domain/order-saga.ts'
import { decideOrder, illegalTransition, type OrderCommand, type OrderPayload } from './decide-order.ts'

/** The vendor takes the order; it is confirmed once the other gates have passed too. */
export async function acceptOrder(app: OrdersApp, command: OrderCommand): Promise<OrderPayload> {
  const { viewer } = command
  assertAuthenticated(viewer)
  if (!can(viewer, SELLING)) throw forbidden()

  return decideOrder(app, command, {
    mutation: 'orderAccept',
    mayTouch: (order) => isSoldBy(viewer.organizationId, order),
    refuse: (order) => acceptanceProblem(order, 'CONFIRMED'),
    application: () => ({ fact: { type: 'VENDOR_ACCEPTED' }, happening: { type: 'order.accepted', message: 'The vendor accepted the order.' } }),
  })
}

/** Accepting and rejecting are open until one of them is done or the order ends. */
export function acceptanceProblem(order: OrderRow, to: string): UserError | null {
  if (!isSettling(order)) return illegalTransition(order, to)
  if (order.gates.acceptance === 'ACCEPTED') return userError('ORDER_ALREADY_ACCEPTED', 'The order is accepted.', ['input', 'orderId'])
  return null
}
