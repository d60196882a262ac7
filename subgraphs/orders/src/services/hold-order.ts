import { userError } from '#kit/errors.ts'
import { assertPlatformAdmin } from '../access.ts'
import type { OrdersApp } from '../app.ts'
import { mayHold } from '../domain/order-saga.ts'
import { decideOrder, illegalTransition, type OrderCommand, type OrderPayload } from './decide-order.ts'

/** The platform stops an order where it stands. Its gates go on settling; deadlines stay. */
export async function holdOrder(app: OrdersApp, command: OrderCommand): Promise<OrderPayload> {
  assertPlatformAdmin(command.viewer)

  return decideOrder(app, command, {
    mutation: 'orderHold',
    mayTouch: () => true,
    refuse(order) {
      if (!mayHold(order)) return illegalTransition(order, 'ON_HOLD')
      return order.gates.platformHeldAt === null ? null : userError('ORDER_ALREADY_HELD', 'The platform holds the order already.', ['input', 'orderId'])
    },
    application: (_, note) => ({
      fact: { type: 'PLATFORM_HELD', at: app.clock.now().toISOString() },
      also: { platformHeldByUserId: command.viewer.userId, platformHoldNote: note },
      happening: { type: 'order.held', message: sentence('The platform stopped the order', note) },
    }),
  })
}

export function sentence(what: string, note: string | null): string {
  return note ? `${what}: ${note}` : `${what}.`
}
