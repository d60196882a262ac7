import type { NewTimer } from '#kit/transaction.ts'

export const PAYMENT_DEADLINE = 'order.payment-deadline'
export const ACCEPTANCE_DEADLINE = 'order.acceptance-deadline'

export const APPROVAL_DEADLINE = 'approval.deadline'

export interface ApprovalDeadlineData {
  readonly approvalRequestId: string
}

export function approvalTimer(approvalRequestId: string): string {
  return `${APPROVAL_DEADLINE}:${approvalRequestId}`
}

/** Ends the orders that wait for the request unless it is decided by then. */
export function approvalDeadline(approvalRequestId: string, dueAt: Date): NewTimer {
  return { key: approvalTimer(approvalRequestId), type: APPROVAL_DEADLINE, dueAt, data: { approvalRequestId } satisfies ApprovalDeadlineData }
}

export interface DeadlineData {
  readonly orderId: string
}

export function paymentTimer(orderId: string): string {
  return `${PAYMENT_DEADLINE}:${orderId}`
}

export function acceptanceTimer(orderId: string): string {
  return `${ACCEPTANCE_DEADLINE}:${orderId}`
}

/** Cancels the order unless its money is authorised by then. */
export function paymentDeadline(orderId: string, dueAt: Date): NewTimer {
  return { key: paymentTimer(orderId), type: PAYMENT_DEADLINE, dueAt, data: { orderId } satisfies DeadlineData }
}

/** Cancels the order unless the vendor has accepted by then. */
export function acceptanceDeadline(orderId: string, dueAt: Date): NewTimer {
  return { key: acceptanceTimer(orderId), type: ACCEPTANCE_DEADLINE, dueAt, data: { orderId } satisfies DeadlineData }
}
