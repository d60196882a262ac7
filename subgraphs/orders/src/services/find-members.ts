import { In, type EntityManager } from 'typeorm'
import { MembershipEntity, type MembershipRow } from '../db/entities/read-copies.ts'
import { APPROVER_ROLES, approvalReason, mayApprove, type Amount, type ApprovalReason } from '../domain/approval.ts'

/** A member as far as is known here; null for a key, which is nobody, and for one who joined a moment ago. */
export async function findMember(manager: EntityManager, { organizationId, userId }: { organizationId: string | null; userId: string | null }): Promise<MembershipRow | null> {
  return organizationId === null || userId === null ? null : manager.findOneBy(MembershipEntity, { organizationId, userId })
}

export interface ApprovalNeed {
  readonly reason: ApprovalReason
  readonly limitMinor: bigint
  readonly limitCurrency: string
  readonly requestedByUserId: string
}

/** Why, and above which limit, a member's purchase needs an approver; null when it does not. */
export function approvalNeed(member: MembershipRow | null, amount: Amount): ApprovalNeed | null {
  const reason = member && approvalReason(member, amount)
  if (!member || !reason || member.spendingLimitMinor === null || member.spendingLimitCurrency === null) return null
  return { reason, limitMinor: member.spendingLimitMinor, limitCurrency: member.spendingLimitCurrency, requestedByUserId: member.userId }
}

/** Whether anybody of the organization may approve it, by what is known now. */
export async function hasApprover(manager: EntityManager, request: Amount & { readonly buyerOrganizationId: string; readonly requestedByUserId: string }): Promise<boolean> {
  const members = await manager.findBy(MembershipEntity, { organizationId: request.buyerOrganizationId, role: In([...APPROVER_ROLES]) })
  return members.some((member) => mayApprove(member, request))
}
