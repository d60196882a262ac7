import { z } from 'zod'
import { forbidden } from '#kit/errors.ts'
import { isId } from '#kit/ids.ts'
import { formatMoney, type Money } from '#kit/money.ts'
import type { Tx } from '#kit/transaction.ts'
import { requirePermission, requirePlatformAdmin, VENDOR, vendorStanding } from '../access.ts'
import type { AllocationRow } from '../db/entities/payment.ts'
import { advancePayment } from './advance-payment.ts'
import { command, done, invalid, refused, type Asked, type Done } from './commands.ts'
import { readInput, text } from './input.ts'
import { changeShare, lockPaymentOfOrder, type LockedPayment } from './locked-payment.ts'
import { requestRefund } from './request-refund.ts'

export interface ShareCommand {
  readonly orderId: string
  readonly idempotencyKey: string
}

/** Takes an order's held share now. Repeating the call answers the share as it then stands. */
export async function capturePayment(asked: Asked, input: ShareCommand): Promise<Done> {
  requirePermission(asked.viewer, VENDOR, { orAdmin: true })
  return command(asked, 'paymentCapture', input, (tx) => onShare(tx, asked, input.orderId, async (locked, share) => {
    if (share.status !== 'AUTHORIZED' || share.cancelRequestedAt !== null) return illegal(share, 'captured')
    await changeShare(tx, asked.app, share, { captureRequestedAt: asked.app.clock.now(), failureCode: null })
    return done(share.id, await advancePayment(tx, asked.app, locked))
  }))
}

/** Gives an order's held share back; an order of which nothing has shipped is then cancelled by its own subgraph, on `payment.voided`. */
export async function voidPayment(asked: Asked, input: ShareCommand): Promise<Done> {
  requirePlatformAdmin(asked.viewer)
  return command(asked, 'paymentVoid', input, (tx) => onShare(tx, asked, input.orderId, async (locked, share) => {
    if (share.status !== 'AUTHORIZED') return illegal(share, 'voided')
    await changeShare(tx, asked.app, share, { cancelRequestedAt: share.cancelRequestedAt ?? asked.app.clock.now(), failureCode: null })
    return done(share.id, await advancePayment(tx, asked.app, locked))
  }))
}

export interface CreateRefund extends ShareCommand {
  readonly amount?: Money | null
  readonly reason: string
}

const refundSchema = z.object({ reason: text(500) })

/** Returns captured money, in whole or in part. */
export async function createRefund(asked: Asked, input: CreateRefund): Promise<Done> {
  requirePermission(asked.viewer, VENDOR, { orAdmin: true })
  const read = readInput(refundSchema, input)
  if (!read.ok) return invalid(read.userErrors)
  const { reason } = read.value

  return command(asked, 'refundCreate', input, (tx) => onShare(tx, asked, input.orderId, async (_locked, share) => {
    if (share.status !== 'CAPTURED') return illegal(share, 'refunded')
    const left = share.capturedMinor - share.refundedMinor
    const amountMinor = input.amount?.amountMinor ?? left
    const path = ['input', 'amount']
    if (input.amount && input.amount.currency !== share.currency) return refused('CURRENCY_MISMATCH', `The order is in ${share.currency}.`, path)
    if (amountMinor <= 0n) return refused('AMOUNT_INVALID', 'A refund is above zero.', path)
    if (amountMinor > left) {
      return refused('REFUND_EXCEEDS_CAPTURED', `At most ${formatMoney({ amountMinor: left, currency: share.currency })} can still be refunded.`, path)
    }
    await changeShare(tx, asked.app, share, { failureCode: null })
    const { refund, operation } = await requestRefund(tx, asked.app, share, { amountMinor, reason })
    return done(refund.id, [operation])
  }))
}

/** Finds the order's share for somebody who may act on it, with no other call to the provider under way about it. */
async function onShare(
  tx: Tx,
  { viewer }: Asked,
  orderId: string,
  work: (locked: LockedPayment, share: AllocationRow) => Promise<Done>,
): Promise<Done> {
  const found = isId('ord', orderId) ? await lockPaymentOfOrder(tx, orderId) : null
  const standing = found ? vendorStanding(viewer, found.share) : 'NEITHER'
  if (!found || standing === 'NEITHER') return refused('ORDER_PAYMENT_NOT_FOUND', 'There is no payment for such an order.', ['input', 'orderId'])
  if (standing === 'MAY_SEE') throw forbidden('This is for the vendor of the order.')
  if (found.locked.operations.some((operation) => operation.allocationId === found.share.id)) {
    return refused('OPERATION_IN_PROGRESS', 'The payment provider is still working on this order. Try again once it has answered.')
  }
  return work(found.locked, found.share)
}

function illegal(share: AllocationRow, wanted: string): Done {
  const status = share.cancelRequestedAt !== null && share.status === 'AUTHORIZED' ? 'being given back' : share.status
  return refused('ILLEGAL_TRANSITION', `A share that is ${status} cannot be ${wanted}.`)
}
