import { currentCause } from '#kit/cause.ts'
import { newId } from '#kit/ids.ts'
import type { Tx } from '#kit/transaction.ts'
import type { PaymentsApp } from '../app.ts'
import { OperationEntity, type OperationRow } from '../db/entities/operation.ts'
import type { LockedPayment } from './locked-payment.ts'

/** An operation to perform once this transaction has committed. Its id is the provider's idempotency key, unless one is given. */
export async function requestOperation(
  tx: Tx,
  app: PaymentsApp,
  wanted: Pick<OperationRow, 'kind' | 'paymentId' | 'amountMinor' | 'currency'>
    & Partial<Pick<OperationRow, 'allocationId' | 'refundId' | 'payoutId' | 'idempotencyKey' | 'challengeResponse'>>,
): Promise<OperationRow> {
  const id = newId('pop')
  const now = app.clock.now()
  const operation: OperationRow = {
    id,
    idempotencyKey: id,
    allocationId: null,
    refundId: null,
    payoutId: null,
    challengeResponse: null,
    ...wanted,
    status: 'PENDING',
    attempts: 0,
    dueAt: now,
    lastError: null,
    cause: currentCause(),
    createdAt: now,
    doneAt: null,
  }
  await tx.manager.insert(OperationEntity, operation)
  tx.afterCommit(() => app.operations.wake())
  return operation
}

/** Ends an operation, under the lock of its payment. */
export async function endOperation(tx: Tx, app: PaymentsApp, operationId: string, status: 'DONE' | 'WITHDRAWN'): Promise<void> {
  await tx.manager.update(OperationEntity, { id: operationId }, { status, challengeResponse: null, lastError: null, doneAt: app.clock.now() })
}

export async function withdrawOperation(tx: Tx, app: PaymentsApp, locked: LockedPayment, operationId: string): Promise<void> {
  await endOperation(tx, app, operationId, 'WITHDRAWN')
  locked.operations = locked.operations.filter((operation) => operation.id !== operationId)
}
