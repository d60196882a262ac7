import type { Registry } from 'prom-client'
import type { EventData } from '#events/registry.ts'
import { counterOf, type EventFigures } from '#kit/event-figures.ts'

/** What the business asks of payments: what came of them, and the money that moved, in minor units of its currency. */
export function paymentsFigures(registry: Registry): EventFigures {
  const moved = (name: string, help: string) => counterOf(registry, { name, help, labelNames: ['currency'] })
  const outcomes = counterOf(registry, { name: 'broxiva_payments_total', help: 'Payments by what came of them; a capture or void is of one order.', labelNames: ['outcome'] })
  const captured = moved('broxiva_payments_captured_minor_units_total', 'Money taken from buyers, in minor units.')
  const commission = moved('broxiva_payments_commission_minor_units_total', 'The platform’s commission on it, in minor units, without VAT: revenue.')
  const refunded = moved('broxiva_payments_refunded_minor_units_total', 'Money given back, in minor units.')
  const payouts = counterOf(registry, { name: 'broxiva_payouts_total', help: 'Payouts to vendors by what came of them.', labelNames: ['outcome'] })
  const paidOut = moved('broxiva_payouts_minor_units_total', 'Money paid to vendors, in minor units.')
  for (const outcome of ['authorized', 'failed', 'captured', 'voided', 'refunded']) outcomes.inc({ outcome }, 0)
  for (const outcome of ['processed', 'failed']) payouts.inc({ outcome }, 0)
  return {
    'payment.authorized': () => outcomes.inc({ outcome: 'authorized' }),
    'payment.failed': () => outcomes.inc({ outcome: 'failed' }),
    'payment.voided': () => outcomes.inc({ outcome: 'voided' }),
    'payment.captured'(data: EventData<'payment.captured'>) {
      const { currency } = data.amount
      outcomes.inc({ outcome: 'captured' })
      captured.inc({ currency }, Number(data.amount.amountMinor))
      commission.inc({ currency }, Number(data.commission.amountMinor))
    },
    'payment.refund.completed'({ amount: { amountMinor, currency } }: EventData<'payment.refund.completed'>) {
      outcomes.inc({ outcome: 'refunded' })
      refunded.inc({ currency }, Number(amountMinor))
    },
    'vendor.payout.processed'({ amount: { amountMinor, currency } }: EventData<'vendor.payout.processed'>) {
      payouts.inc({ outcome: 'processed' })
      paidOut.inc({ currency }, Number(amountMinor))
    },
    'vendor.payout.failed': () => payouts.inc({ outcome: 'failed' }),
  }
}
