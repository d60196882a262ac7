import { describe, expect, it } from '@jest/globals'
import { nextSteps, type OpenOperation, type PaymentState, type Share, type Step } from '../src/domain/next-steps.ts'
import { intentStatusOf, paymentTransitions, statusByShares, type AllocationStatus, type PaymentStatus } from '../src/domain/payment.ts'

function aShare(share: Partial<Share> = {}): Share {
  return {
    id: 'A', amountMinor: 100n, status: 'PENDING', capturedMinor: 0n, refundedMinor: 0n, detailed: true, captureRequested: false, cancelRequested: false,
    delivered: false, hasPayout: false, blocked: false, operation: null, ...share,
  }
}

const operation = (kind: OpenOperation['kind'], begun: boolean): OpenOperation => ({ id: 'op', kind, amountMinor: 100n, begun })
const captured = { status: 'CAPTURED', capturedMinor: 100n } as const
const B = { id: 'B', amountMinor: 50n } as const

const cases: readonly [given: string, payment: PaymentState, then: readonly Step[]][] = [
  ['a new payment is authorised', { status: 'CREATED', operation: null, shares: [aShare(), aShare(B)] }, [{ kind: 'AUTHORIZE', amountMinor: 150n }]],
  ['it waits until every order is known', { status: 'CREATED', operation: null, shares: [aShare(), aShare({ ...B, detailed: false })] }, []],
  ['a cancelled order is not waited for', { status: 'CREATED', operation: null, shares: [aShare(), aShare({ ...B, detailed: false, cancelRequested: true })] },
    [{ kind: 'CANCEL_SHARE', shareId: 'B' }, { kind: 'AUTHORIZE', amountMinor: 100n }]],
  ['less is asked for when nobody has asked yet', { status: 'CREATED', operation: { ...operation('AUTHORIZE', false), amountMinor: 150n }, shares: [aShare(), aShare({ ...B, cancelRequested: true })] },
    [{ kind: 'CANCEL_SHARE', shareId: 'B' }, { kind: 'AUTHORIZE_ANOTHER_AMOUNT', operationId: 'op', amountMinor: 100n }]],
  ['nothing is asked for when all is cancelled', { status: 'CREATED', operation: operation('AUTHORIZE', false), shares: [aShare({ cancelRequested: true })] },
    [{ kind: 'CANCEL_SHARE', shareId: 'A' }, { kind: 'WITHDRAW', operationId: 'op' }, { kind: 'CANCEL_PAYMENT', tellProvider: false }]],
  ['what the provider may have heard is waited for', { status: 'CREATED', operation: operation('AUTHORIZE', true), shares: [aShare({ cancelRequested: true })] }, []],
  ['a challenge that nobody needs is called off', { status: 'REQUIRES_ACTION', operation: null, shares: [aShare({ cancelRequested: true })] },
    [{ kind: 'CANCEL_SHARE', shareId: 'A' }, { kind: 'CANCEL_PAYMENT', tellProvider: true }]],
  ['a challenge that one order needs stays', { status: 'REQUIRES_ACTION', operation: null, shares: [aShare({ cancelRequested: true }), aShare(B)] }, []],
  ['an answer under way is waited for', { status: 'REQUIRES_ACTION', operation: operation('CONFIRM', true), shares: [aShare({ cancelRequested: true })] }, []],
  ['an answer that nobody has sent is taken back', { status: 'REQUIRES_ACTION', operation: operation('CONFIRM', false), shares: [aShare({ cancelRequested: true })] },
    [{ kind: 'WITHDRAW', operationId: 'op' }, { kind: 'CANCEL_SHARE', shareId: 'A' }, { kind: 'CANCEL_PAYMENT', tellProvider: true }]],
  ['held money of a shipped order is taken', { status: 'AUTHORIZED', operation: null, shares: [aShare({ status: 'AUTHORIZED', captureRequested: true })] },
    [{ kind: 'CAPTURE', shareId: 'A', amountMinor: 100n }]],
  ['held money of a cancelled order is given back, shipped or not', { status: 'AUTHORIZED', operation: null, shares: [aShare({ status: 'AUTHORIZED', captureRequested: true, cancelRequested: true })] },
    [{ kind: 'VOID', shareId: 'A', amountMinor: 100n }]],
  ['a capture that nobody has asked for yet becomes a void', { status: 'AUTHORIZED', operation: null, shares: [aShare({ status: 'AUTHORIZED', captureRequested: true, cancelRequested: true, operation: operation('CAPTURE', false) })] },
    [{ kind: 'WITHDRAW', operationId: 'op' }, { kind: 'VOID', shareId: 'A', amountMinor: 100n }]],
  ['a capture under way is waited for', { status: 'AUTHORIZED', operation: null, shares: [aShare({ status: 'AUTHORIZED', captureRequested: true, cancelRequested: true, operation: operation('CAPTURE', true) })] }, []],
  ['taken money of a cancelled order is returned', { status: 'CAPTURED', operation: null, shares: [aShare({ ...captured, cancelRequested: true })] },
    [{ kind: 'REFUND', shareId: 'A', amountMinor: 100n }]],
  ['only what is left is returned', { status: 'PARTIALLY_REFUNDED', operation: null, shares: [aShare({ ...captured, refundedMinor: 30n, cancelRequested: true })] },
    [{ kind: 'REFUND', shareId: 'A', amountMinor: 70n }]],
  ['the vendor of a delivered order is paid', { status: 'CAPTURED', operation: null, shares: [aShare({ ...captured, delivered: true })] },
    [{ kind: 'SCHEDULE_PAYOUT', shareId: 'A' }]],
  ['a vendor is paid once', { status: 'CAPTURED', operation: null, shares: [aShare({ ...captured, delivered: true, hasPayout: true })] }, []],
  ['a delivery that overtakes its capture waits', { status: 'AUTHORIZED', operation: null, shares: [aShare({ status: 'AUTHORIZED', captureRequested: true, delivered: true, operation: operation('CAPTURE', true) })] }, []],
  ['a delivered order is paid for, whatever became of its shipment\'s capture', { status: 'AUTHORIZED', operation: null, shares: [aShare({ status: 'AUTHORIZED', delivered: true })] },
    [{ kind: 'CAPTURE', shareId: 'A', amountMinor: 100n }]],
  ['a refused refund does not keep the vendor from its payout', { status: 'CAPTURED', operation: null, shares: [aShare({ ...captured, delivered: true, blocked: true })] },
    [{ kind: 'SCHEDULE_PAYOUT', shareId: 'A' }]],
  ['a refused refund of a cancelled order does', { status: 'CAPTURED', operation: null, shares: [aShare({ ...captured, delivered: true, cancelRequested: true, blocked: true })] }, []],
  ['nothing repeats what the provider refused', { status: 'AUTHORIZED', operation: null, shares: [aShare({ status: 'AUTHORIZED', cancelRequested: true, blocked: true })] }, []],
  ['shares do not wait for each other', { status: 'PARTIALLY_CAPTURED', operation: null, shares: [aShare({ ...captured, cancelRequested: true }), aShare({ ...B, status: 'AUTHORIZED', captureRequested: true })] },
    [{ kind: 'REFUND', shareId: 'A', amountMinor: 100n }, { kind: 'CAPTURE', shareId: 'B', amountMinor: 50n }]],
  ['an ended payment is left alone', { status: 'FAILED', operation: null, shares: [aShare({ status: 'FAILED', cancelRequested: true })] }, []],
]

describe('deciding the next steps of a payment', () => {
  it.each(cases)('%s', (_given, payment, then) => {
    expect(nextSteps(payment)).toEqual(then)
  })
})

function amountsOf(status: AllocationStatus, capturedMinor = 0n, refundedMinor = 0n) {
  return { status, capturedMinor, refundedMinor }
}

describe('the status of a payment that has money', () => {
  it.each<[AllocationStatus[], PaymentStatus]>([
    [['AUTHORIZED', 'AUTHORIZED'], 'AUTHORIZED'],
    [['AUTHORIZED', 'VOIDED'], 'AUTHORIZED'],
    [['VOIDED', 'VOIDED'], 'VOIDED'],
    [['VOIDED', 'CANCELLED'], 'VOIDED'],
    [['CAPTURED', 'AUTHORIZED'], 'PARTIALLY_CAPTURED'],
    [['CAPTURED', 'VOIDED'], 'CAPTURED'],
    [['CAPTURED', 'CAPTURED'], 'CAPTURED'],
    [['REFUNDED', 'AUTHORIZED'], 'PARTIALLY_REFUNDED'],
    [['REFUNDED', 'VOIDED'], 'REFUNDED'],
    [['REFUNDED', 'CAPTURED'], 'PARTIALLY_REFUNDED'],
  ])('follows its shares: %j is %s', (statuses, expected) => {
    expect(statusByShares(statuses.map((status) => amountsOf(status, status === 'CAPTURED' || status === 'REFUNDED' ? 100n : 0n, status === 'REFUNDED' ? 100n : 0n)))).toBe(expected)
  })

  it('is partially refunded while any of the taken money stays', () => {
    expect(statusByShares([amountsOf('CAPTURED', 100n, 40n)])).toBe('PARTIALLY_REFUNDED')
  })

  it('gives every payment status one intent status', () => {
    expect(Object.keys(paymentTransitions).map((status) => intentStatusOf(status as PaymentStatus))).not.toContain(undefined)
  })
})
