import type { AllocationStatus, PaymentStatus } from './payment.ts'

export type OperationKind = 'AUTHORIZE' | 'CONFIRM' | 'CAPTURE' | 'VOID' | 'REFUND' | 'PAYOUT'

/** A call to the provider whose outcome is not known yet. */
export interface OpenOperation {
  readonly id: string
  readonly kind: OperationKind
  readonly amountMinor: bigint
  /** Whether the provider may have heard of it: from then on it cannot be taken back, only undone. */
  readonly begun: boolean
}

/** What is known of one order's share: where it stands, and what the order wants of it. */
export interface Share {
  readonly id: string
  readonly amountMinor: bigint
  readonly status: AllocationStatus
  readonly capturedMinor: bigint
  readonly refundedMinor: bigint
  /** Whether the order's own event has arrived, with its lines: the group alone does not tell the commission. */
  readonly detailed: boolean
  readonly captureRequested: boolean
  /** The order no longer wants to be paid. It wins over everything else. */
  readonly cancelRequested: boolean
  readonly delivered: boolean
  readonly hasPayout: boolean
  /** The provider refused the last call about it; nothing more happens until somebody asks again. */
  readonly blocked: boolean
  readonly operation: OpenOperation | null
}

export interface PaymentState {
  readonly status: PaymentStatus
  readonly shares: readonly Share[]
  /** The operation about the payment as a whole. */
  readonly operation: OpenOperation | null
}

export type Step =
  | { readonly kind: 'AUTHORIZE'; readonly amountMinor: bigint }
  | { readonly kind: 'AUTHORIZE_ANOTHER_AMOUNT'; readonly operationId: string; readonly amountMinor: bigint }
  | { readonly kind: 'WITHDRAW'; readonly operationId: string }
  | { readonly kind: 'CANCEL_SHARE'; readonly shareId: string }
  | { readonly kind: 'CANCEL_PAYMENT'; readonly tellProvider: boolean }
  | { readonly kind: 'CAPTURE' | 'VOID'; readonly shareId: string; readonly amountMinor: bigint }
  | { readonly kind: 'REFUND'; readonly shareId: string; readonly amountMinor: bigint }
  | { readonly kind: 'SCHEDULE_PAYOUT'; readonly shareId: string }

/**
 * What to do now, from where the money is and what the orders want. Facts only set what an order wants; this alone decides,
 * after every fact and every answer of the provider. So it does not matter in which order they come: money that arrives for a
 * cancelled order is held first, then voided or refunded; a capture asked for while another call is under way waits for it.
 */
export function nextSteps(payment: PaymentState): Step[] {
  switch (payment.status) {
    case 'CREATED': return beforeTheProviderAnswered(payment)
    case 'REQUIRES_ACTION': return whileTheBuyerMustAct(payment)
    case 'AUTHORIZED':
    case 'PARTIALLY_CAPTURED':
    case 'CAPTURED':
    case 'PARTIALLY_REFUNDED':
    case 'REFUNDED': return payment.shares.flatMap(withMoney)
    case 'VOIDED':
    case 'EXPIRED':
    case 'FAILED':
    case 'CANCELLED':
    case 'CHARGED_BACK': return []
    default: return payment.status satisfies never
  }
}

function beforeTheProviderAnswered({ shares, operation }: PaymentState): Step[] {
  if (operation?.begun) return []

  const cancelled = shares.filter((share) => share.status === 'PENDING' && share.cancelRequested)
  const live = shares.filter((share) => share.status === 'PENDING' && !share.cancelRequested)
  const amountMinor = live.reduce((sum, share) => sum + share.amountMinor, 0n)
  const steps: Step[] = cancelled.map((share) => ({ kind: 'CANCEL_SHARE', shareId: share.id }))
  if (live.length === 0) {
    if (operation) steps.push({ kind: 'WITHDRAW', operationId: operation.id })
    return [...steps, { kind: 'CANCEL_PAYMENT', tellProvider: false }]
  }
  if (operation) {
    if (operation.amountMinor !== amountMinor) steps.push({ kind: 'AUTHORIZE_ANOTHER_AMOUNT', operationId: operation.id, amountMinor })
  } else if (live.every((share) => share.detailed)) {
    steps.push({ kind: 'AUTHORIZE', amountMinor })
  }
  return steps
}

function whileTheBuyerMustAct({ shares, operation }: PaymentState): Step[] {
  const pending = shares.filter((share) => share.status === 'PENDING')
  if (operation?.begun || !pending.every((share) => share.cancelRequested)) return []
  return [
    ...(operation ? [{ kind: 'WITHDRAW', operationId: operation.id } as const] : []),
    ...pending.map((share) => ({ kind: 'CANCEL_SHARE', shareId: share.id }) as const),
    { kind: 'CANCEL_PAYMENT', tellProvider: true },
  ]
}

function withMoney(share: Share): Step[] {
  const steps: Step[] = []
  if (share.operation) {
    const mayWithdraw = share.operation.kind === 'CAPTURE' && share.cancelRequested && !share.operation.begun
    if (!mayWithdraw) return []
    steps.push({ kind: 'WITHDRAW', operationId: share.operation.id })
  }
  if (share.status === 'AUTHORIZED' && !share.blocked) {
    if (share.cancelRequested) steps.push({ kind: 'VOID', shareId: share.id, amountMinor: share.amountMinor })
    // What has arrived has shipped, also when the news of it was lost or its capture was refused.
    else if (share.captureRequested || share.delivered) steps.push({ kind: 'CAPTURE', shareId: share.id, amountMinor: share.amountMinor })
  }
  if (share.status === 'CAPTURED') {
    const left = share.capturedMinor - share.refundedMinor
    if (share.cancelRequested && left > 0n && !share.blocked) steps.push({ kind: 'REFUND', shareId: share.id, amountMinor: left })
    // What is left of a refused refund is the vendor's.
    else if (share.delivered && !share.hasPayout && !share.cancelRequested) steps.push({ kind: 'SCHEDULE_PAYOUT', shareId: share.id })
  }
  return steps
}
