import { userError } from '#kit/errors.ts'
import { assertPlatformAdmin } from '../access.ts'
import type { OrdersApp } from '../app.ts'
import { decideOrder, type OrderCommand, type OrderPayload } from './decide-order.ts'
import { sentence } from './hold-order.ts'

/** Ends the platform's hold: the order goes on from where it stood, as far as its gates allow. A hold by compliance stays. */
export async function releaseOrder(app: OrdersApp, command: OrderCommand): Promise<OrderPayload> {
  assertPlatformAdmin(command.viewer)

  return decideOrder(app, command, {
    mutation: 'orderRelease',
    mayTouch: () => true,
    refuse: ({ status, gates }) => (status === 'ON_HOLD' && gates.platformHeldAt !== null
      ? null
      : userError('ORDER_NOT_HELD', 'The platform does not hold the order.', ['input', 'orderId'])),
    application: (_, note) => ({
      fact: { type: 'PLATFORM_RELEASED' },
      happening: { type: 'order.released', message: sentence('The platform released the order', note) },
    }),
  })
}
