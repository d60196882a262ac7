import type { Transitions } from '#kit/transitions.ts'

export const APPROVAL_STATUSES = ['PENDING', 'APPROVED', 'REJECTED', 'EXPIRED', 'CANCELLED'] as const
export type ApprovalStatus = (typeof APPROVAL_STATUSES)[number]

/** What is not listed is rejected: each request ends once. */
export const APPROVAL_TRANSITIONS: Transitions<ApprovalStatus> = {
  PENDING: ['APPROVED', 'REJECTED', 'EXPIRED', 'CANCELLED'],
  APPROVED: [],
  REJECTED: [],
  EXPIRED: [],
  CANCELLED: [],
}

/** Why a purchase needs an approver. */
export type ApprovalReason = 'ABOVE_LIMIT' | 'OTHER_CURRENCY'

/** What a member may do; null as a limit is none. */
export interface Spender {
  readonly spendingLimitMinor: bigint | null
  readonly spendingLimitCurrency: string | null
}

export interface Amount {
  readonly totalMinor: bigint
  readonly currency: string
}

/** What keeps a member from committing to an amount alone. Nothing here converts currencies: what cannot be compared is not within the limit. */
export function approvalReason({ spendingLimitMinor, spendingLimitCurrency }: Spender, { totalMinor, currency }: Amount): ApprovalReason | null {
  if (spendingLimitMinor === null) return null
  if (spendingLimitCurrency !== currency) return 'OTHER_CURRENCY'
  return totalMinor > spendingLimitMinor ? 'ABOVE_LIMIT' : null
}

export const APPROVER_ROLES = ['OWNER', 'ADMIN', 'APPROVER'] as const

export interface Approver extends Spender {
  readonly userId: string
  /** Null for one who has left. */
  readonly role: string | null
}

/** Whether the member decides on other people's purchases at all. */
export function approves({ role }: Pick<Approver, 'role'>): boolean {
  return APPROVER_ROLES.some((one) => one === role)
}

/** Whether the member may approve a purchase: for somebody else, and within the member's own limit. */
export function mayApprove(member: Approver, request: Amount & { readonly requestedByUserId: string }): boolean {
  return approves(member) && member.userId !== request.requestedByUserId && approvalReason(member, request) === null
}
