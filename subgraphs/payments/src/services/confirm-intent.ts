import { z } from 'zod'
import { forbidden } from '#kit/errors.ts'
import { isId } from '#kit/ids.ts'
import { BUYER, isPlatformAdmin, requirePermission } from '../access.ts'
import { PaymentEntity } from '../db/entities/payment.ts'
import { command, done, invalid, refused, type Asked, type Done } from './commands.ts'
import { readInput, text } from './input.ts'
import { lockPayment } from './locked-payment.ts'
import { requestOperation } from './request-operation.ts'

export interface ConfirmIntent {
  readonly paymentIntentId: string
  readonly challengeResponse: string
  readonly idempotencyKey: string
}

const schema = z.object({ challengeResponse: text(100) })

/** Sends the buyer's answer to the provider's challenge. A wrong answer fails the payment: there is no second try. */
export async function confirmIntent(asked: Asked, input: ConfirmIntent): Promise<Done> {
  const { app, viewer } = asked
  requirePermission(viewer, BUYER, { orAdmin: true })
  const read = readInput(schema, input)
  if (!read.ok) return invalid(read.userErrors)

  return command(asked, 'paymentIntentConfirm', input, async (tx) => {
    const payment = isId('pin', input.paymentIntentId) ? await tx.manager.findOneBy(PaymentEntity, { intentId: input.paymentIntentId }) : null
    if (payment?.buyerOrganizationId !== viewer.organizationId || !payment) {
      // An admin sees every payment, but answers no bank for a buyer.
      if (payment && isPlatformAdmin(viewer)) throw forbidden()
      return refused('PAYMENT_INTENT_NOT_FOUND', 'There is no such payment intent.', ['input', 'paymentIntentId'])
    }
    const locked = await lockPayment(tx, payment.id)
    if (locked.payment.status !== 'REQUIRES_ACTION' || locked.operations.length > 0) {
      return refused('ILLEGAL_TRANSITION', `A payment that is ${locked.operations.length > 0 ? 'being confirmed' : locked.payment.status} cannot be confirmed.`)
    }
    const operation = await requestOperation(tx, app, {
      kind: 'CONFIRM', paymentId: payment.id, amountMinor: payment.amountMinor, currency: payment.currency, challengeResponse: read.value.challengeResponse,
    })
    return done(input.paymentIntentId, [operation])
  })
}
