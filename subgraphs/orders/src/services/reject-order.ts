import { forbidden } from '#kit/errors.ts'
import { can } from '#kit/viewer.ts'
import { assertAuthenticated, isSoldBy, SELLING } from '../access.ts'
import type { OrdersApp } from '../app.ts'
import { acceptanceProblem } from './accept-order.ts'
import { decideOrder, type OrderCommand, type OrderPayload } from './decide-order.ts'

/** The vendor declines an order that it has not accepted; the order is cancelled. */
export async function rejectOrder(app: OrdersApp, command: OrderCommand): Promise<OrderPayload> {
  const { viewer } = command
  assertAuthenticated(viewer)
  if (!can(viewer, SELLING)) throw forbidden()

  return decideOrder(app, command, {
    mutation: 'orderReject',
    mayTouch: (order) => isSoldBy(viewer.organizationId, order),
    refuse: (order) => acceptanceProblem(order, 'CANCELLED'),
    application: (_, note) => ({ fact: { type: 'FAILED', reason: 'VENDOR_REJECTED' }, happening: null, note }),
  })
}
