import { forbidden } from '#kit/errors.ts'
import { can } from '#kit/viewer.ts'
import { assertAuthenticated, BUYING, isPlatformAdmin } from '../access.ts'
import type { OrdersApp } from '../app.ts'
import { mayCancel } from '../domain/order-saga.ts'
import { decideOrder, illegalTransition, type OrderCommand, type OrderPayload } from './decide-order.ts'

/** The buyer, or the platform, ends an order of which nothing has shipped. Money and stock come back by `order.cancelled`. */
export async function cancelOrder(app: OrdersApp, command: OrderCommand): Promise<OrderPayload> {
  const { viewer } = command
  assertAuthenticated(viewer)
  const admin = isPlatformAdmin(viewer)
  if (!admin && !can(viewer, BUYING)) throw forbidden()

  return decideOrder(app, command, {
    mutation: 'orderCancel',
    mayTouch: (order) => admin || order.buyerOrganizationId === viewer.organizationId,
    refuse: (order) => (mayCancel(order) ? null : illegalTransition(order, 'CANCELLED')),
    application: (order, note) => ({
      fact: { type: 'FAILED', reason: order.buyerOrganizationId === viewer.organizationId ? 'BUYER_CANCELLED' : 'ADMIN_CANCELLED' },
      happening: null,
      note,
    }),
  })
}
