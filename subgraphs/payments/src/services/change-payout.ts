import type { Tx } from '#kit/transaction.ts'
import { assertMove } from '#kit/transitions.ts'
import type { PaymentsApp } from '../app.ts'
import { PayoutEntity, type PayoutRow } from '../db/entities/payout.ts'
import { payoutTransitions } from '../domain/payout.ts'

/** Where a payment's lock is also needed, take it first. */
export function lockPayout(tx: Tx, payoutId: string): Promise<PayoutRow | null> {
  return tx.manager.findOne(PayoutEntity, { where: { id: payoutId }, lock: { mode: 'pessimistic_write' } })
}

/** Changes a locked payout, and keeps its deadline in step: only a scheduled payout has one. */
export async function changePayout(tx: Tx, app: PaymentsApp, payout: PayoutRow, change: Partial<PayoutRow>): Promise<void> {
  if (change.status && change.status !== payout.status) assertMove('A payout', payoutTransitions, payout.status, change.status)
  const left = change.status && change.status !== 'ON_HOLD' ? { holdReason: null, holdNote: null } : {}
  const patch = { ...left, ...change, version: payout.version + 1, updatedAt: app.clock.now() }
  await tx.manager.update(PayoutEntity, { id: payout.id }, patch)
  Object.assign(payout, patch)
  if (payout.status === 'SCHEDULED') scheduleDeadline(tx, payout, payout.dueAt)
  else tx.cancelTimer(deadlineOf(payout.id))
}

export function scheduleDeadline(tx: Tx, payout: PayoutRow, dueAt: Date): void {
  tx.schedule({ key: deadlineOf(payout.id), type: 'payout.due', dueAt, data: { payoutId: payout.id } })
}

function deadlineOf(payoutId: string): string {
  return `payout:${payoutId}`
}
