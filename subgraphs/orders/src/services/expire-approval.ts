import type { Tx } from '#kit/transaction.ts'
import type { OrdersApp } from '../app.ts'
import { applyFact } from './apply-fact.ts'
import type { ApprovalDeadlineData } from './deadlines.ts'
import { endRequest } from './end-approval.ts'
import { lockApproval } from './lock-approval.ts'

/** Nobody has decided in time: the orders end, and their stock is free again. */
export async function expireApproval(tx: Tx, { approvalRequestId }: ApprovalDeadlineData, app: OrdersApp): Promise<void> {
  const found = await lockApproval(tx, approvalRequestId)
  if (found?.request.status !== 'PENDING') return

  await endRequest(app, tx, found.request, { status: 'EXPIRED' })
  for (const order of found.waiting) await applyFact(app, tx, order, { fact: { type: 'FAILED', reason: 'APPROVAL_TIMED_OUT' }, happening: null })
}
