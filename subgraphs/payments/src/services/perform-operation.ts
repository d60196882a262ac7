import { setTimeout as delay } from 'node:timers/promises'
import { onBehalfOf } from '#kit/cause.ts'
import { failSpan } from '#kit/tracing.ts'
import { transact } from '#kit/transaction.ts'
import type { PaymentsApp } from '../app.ts'
import { OperationEntity, type OperationRow } from '../db/entities/operation.ts'
import { RefundEntity } from '../db/entities/payment.ts'
import { PayoutAccountEntity, PayoutEntity } from '../db/entities/payout.ts'
import { readOutcome } from '../provider/answer.ts'
import { ProviderTimeoutError, type ProviderOutcome } from '../provider/port.ts'
import { methodTokenOf } from './advance-payment.ts'
import { recordOutcome } from './record-outcome.ts'

/** How long a claimed operation is left alone beyond the provider's time limit; then its process is taken for dead. */
const LEASE_MS = 20_000

/**
 * Calls the provider for one operation and records what it answers. Safe to repeat, and to be killed, at any point: the
 * claim comes back after its lease, a repeated call first asks what became of the earlier one, and an outcome is recorded once.
 * An unknown outcome, also an answer that is none, is asked about again later, with backoff, for as long as it takes. Resolves in every case.
 */
export async function performOperation(app: PaymentsApp, operationId: string): Promise<void> {
  try {
    const operation = await claim(app, operationId)
    if (operation) await onBehalfOf(operation.cause, `provider ${operation.kind}`, () => callAndRecord(app, operation))
  } catch (error) {
    app.log.error({ err: error, operation: operationId }, 'a provider operation could not be worked on; it is tried again')
  }
}

async function callAndRecord(app: PaymentsApp, operation: OperationRow): Promise<void> {
  let outcome: ProviderOutcome
  try {
    outcome = readOutcome(operation.kind, await withinTime(app, operation, callProvider(app, operation)))
  } catch (error) {
    app.log.warn({ err: error, operation: operation.id, kind: operation.kind, attempts: operation.attempts }, 'the outcome of a provider call is unknown; it is asked about again')
    failSpan(error)
    await postpone(app, operation, error)
    return
  }
  await recordOutcome(app, operation, outcome)
}

async function claim(app: PaymentsApp, operationId: string): Promise<OperationRow | null> {
  const now = app.clock.now()
  return transact(app, async ({ manager }) => {
    const { affected } = await manager.createQueryBuilder().update(OperationEntity)
      .set({ attempts: () => 'attempts + 1', dueAt: new Date(now.getTime() + app.config.providerTimeoutMs + LEASE_MS), lastError: null })
      .where("id = :operationId AND status = 'PENDING' AND due_at <= :now", { operationId, now })
      .execute()
    if (affected === 0) return null
    const operation = await manager.findOneByOrFail(OperationEntity, { id: operationId })
    if (operation.refundId) await manager.update(RefundEntity, { id: operation.refundId, status: 'REQUESTED' }, { status: 'PROCESSING', updatedAt: now })
    return operation
  })
}

async function callProvider(app: PaymentsApp, operation: OperationRow): Promise<ProviderOutcome> {
  const { provider } = app
  const { idempotencyKey, paymentId } = operation
  const amount = { amountMinor: operation.amountMinor, currency: operation.currency }
  if (operation.attempts > 1) {
    const earlier = await provider.lookup(idempotencyKey)
    if (earlier) return earlier
  }
  switch (operation.kind) {
    case 'AUTHORIZE': return provider.authorize({ idempotencyKey, paymentId, amount, methodToken: await methodTokenOf(app, paymentId) })
    case 'CONFIRM': return provider.confirm({ idempotencyKey, paymentId, challengeResponse: operation.challengeResponse ?? '' })
    case 'CAPTURE': return provider.capture({ idempotencyKey, paymentId, amount })
    case 'VOID': return provider.void({ idempotencyKey, paymentId, amount })
    case 'REFUND': return provider.refund({ idempotencyKey, paymentId, amount })
    case 'PAYOUT': return provider.payout({ idempotencyKey, amount, ...await payeeOf(app, operation) })
    default: return operation.kind satisfies never
  }
}

async function payeeOf({ db }: PaymentsApp, { payoutId }: OperationRow): Promise<{ payoutId: string; account: string }> {
  const payout = await db.source.manager.findOneByOrFail(PayoutEntity, { id: payoutId ?? '' })
  const account = await db.source.manager.findOneByOrFail(PayoutAccountEntity, { vendorId: payout.vendorId })
  return { payoutId: payout.id, account: account.providerReference }
}

async function withinTime({ config }: PaymentsApp, { kind, id }: OperationRow, call: Promise<ProviderOutcome>): Promise<ProviderOutcome> {
  const done = new AbortController()
  try {
    return await Promise.race([
      call,
      delay(config.providerTimeoutMs, undefined, { signal: done.signal }).then(() => {
        throw new ProviderTimeoutError(`No answer to ${kind} ${id} within ${config.providerTimeoutMs} ms.`)
      }),
    ])
  } finally {
    done.abort()
  }
}

async function postpone(app: PaymentsApp, { id, attempts }: OperationRow, error: unknown): Promise<void> {
  const { providerRetryMs, providerRetryMaxMs } = app.config
  const waitMs = Math.min(providerRetryMs * 2 ** Math.min(attempts - 1, 20), providerRetryMaxMs)
  await app.db.source.manager.update(OperationEntity, { id, status: 'PENDING' }, {
    dueAt: new Date(app.clock.now().getTime() + waitMs),
    lastError: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  })
}
