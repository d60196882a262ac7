import { isId } from '#kit/ids.ts'
import { BUYER, isPlatformAdmin, requirePermission } from '../access.ts'
import { PaymentEntity } from '../db/entities/payment.ts'
import { paymentFailed } from '../events/payment.ts'
import { advancePayment } from './advance-payment.ts'
import { command, done, refused, type Asked, type Done } from './commands.ts'
import { changeShare, lockPayment } from './locked-payment.ts'

export interface CancelIntent {
  readonly paymentIntentId: string
  readonly idempotencyKey: string
}

/**
 * Gives a payment up before its money is held. The orders hear of it at once; should the provider, already asked, hold or
 * take the money all the same, it is voided or refunded when that becomes known.
 */
export async function cancelIntent(asked: Asked, input: CancelIntent): Promise<Done> {
  const { app, viewer } = asked
  requirePermission(viewer, BUYER, { orAdmin: true })

  return command(asked, 'paymentIntentCancel', input, async (tx) => {
    const payment = isId('pin', input.paymentIntentId) ? await tx.manager.findOneBy(PaymentEntity, { intentId: input.paymentIntentId }) : null
    if (!payment || (payment.buyerOrganizationId !== viewer.organizationId && !isPlatformAdmin(viewer))) {
      return refused('PAYMENT_INTENT_NOT_FOUND', 'There is no such payment intent.', ['input', 'paymentIntentId'])
    }
    const locked = await lockPayment(tx, payment.id)
    if (locked.payment.status !== 'CREATED' && locked.payment.status !== 'REQUIRES_ACTION') {
      return refused('ILLEGAL_TRANSITION', `A payment that is ${locked.payment.status} cannot be cancelled; cancel its orders instead.`)
    }
    const wanted = locked.shares.filter((share) => share.cancelRequestedAt === null)
    for (const share of wanted) await changeShare(tx, app, share, { cancelRequestedAt: app.clock.now() })
    if (wanted.length > 0) {
      tx.emit(paymentFailed(locked.payment, wanted.map((share) => share.orderId), { code: 'PAYMENT_CANCELLED', message: 'The payment was cancelled.' }))
    }
    return done(input.paymentIntentId, await advancePayment(tx, app, locked))
  })
}
