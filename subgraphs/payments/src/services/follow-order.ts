import type { Tx } from '#kit/transaction.ts'
import type { PaymentsApp } from '../app.ts'
import { advancePayment } from './advance-payment.ts'
import { changeShare, lockPaymentOfOrder } from './locked-payment.ts'

/** The order has shipped: its share is taken, as soon as it is held. */
export function captureOnShipment(tx: Tx, app: PaymentsApp, orderId: string): Promise<void> {
  return want(tx, app, orderId, 'captureRequestedAt')
}

/** The order is cancelled: its share is given back, whatever has, or will have, become of it. */
export function releaseOnCancellation(tx: Tx, app: PaymentsApp, orderId: string): Promise<void> {
  return want(tx, app, orderId, 'cancelRequestedAt')
}

/** The order has arrived: its vendor is paid, as soon as its share is taken. */
export function payOutOnDelivery(tx: Tx, app: PaymentsApp, orderId: string): Promise<void> {
  return want(tx, app, orderId, 'deliveredAt')
}

async function want(tx: Tx, app: PaymentsApp, orderId: string, wish: 'captureRequestedAt' | 'cancelRequestedAt' | 'deliveredAt'): Promise<void> {
  const found = await lockPaymentOfOrder(tx, orderId)
  // Events of one order come in order, so its creation is in the dead letters: this one heals once that is replayed.
  if (!found) throw new Error(`There is no payment for ${orderId}.`)
  const { locked, share } = found
  if (share[wish] === null) {
    // A new wish is a new reason to ask the provider.
    await changeShare(tx, app, share, { [wish]: app.clock.now(), failureCode: null })
  }
  await advancePayment(tx, app, locked)
}
