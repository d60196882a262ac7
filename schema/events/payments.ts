import { z } from 'zod'
import { id, money } from './values.ts'

const refund = z.object({ refundId: id('rfd'), paymentId: id('pay'), orderId: id('ord'), amount: money })

/** Subject: the payment, but for payouts, whose subject is the payout. */
export const paymentsEvents = {
  'payment.initiated': { topic: 'payments.v1', schema: z.object({ paymentIntentId: id('pin'), paymentId: id('pay'), orderGroupId: id('grp'), amount: money }) },
  'payment.authorized': {
    topic: 'payments.v1',
    schema: z.object({
      paymentIntentId: id('pin'),
      paymentId: id('pay'),
      orderGroupId: id('grp'),
      amount: money,
      allocations: z.array(z.object({ orderId: id('ord'), amount: money })),
    }),
  },
  'payment.failed': {
    topic: 'payments.v1',
    schema: z.object({ paymentIntentId: id('pin'), paymentId: id('pay'), orderGroupId: id('grp'), orderIds: z.array(id('ord')), code: z.string(), message: z.string() }),
  },
  /** One order's share has been taken, and how it divides. */
  'payment.captured': {
    topic: 'payments.v1',
    schema: z.object({
      paymentId: id('pay'),
      orderGroupId: id('grp'),
      orderId: id('ord'),
      amount: money,
      vendorShare: money,
      commission: money,
      commissionVat: money,
      fee: money,
    }),
  },
  'payment.voided': { topic: 'payments.v1', schema: z.object({ paymentId: id('pay'), orderGroupId: id('grp'), orderId: id('ord'), amount: money }) },
  'payment.refund.initiated': { topic: 'payments.v1', schema: refund },
  'payment.refund.completed': { topic: 'payments.v1', schema: refund },
  'vendor.payout.processed': { topic: 'payments.v1', schema: z.object({ payoutId: id('pyt'), vendorId: id('ven'), orderId: id('ord'), amount: money }) },
  'vendor.payout.failed': { topic: 'payments.v1', schema: z.object({ payoutId: id('pyt'), vendorId: id('ven'), orderId: id('ord'), amount: money, code: z.string() }) },
} as const
