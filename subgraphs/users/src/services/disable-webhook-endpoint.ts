import type { Tx } from '#kit/transaction.ts'
import type { UsersApp } from '../app.ts'
import { WebhookDeliveries, WebhookEndpoints, type WebhookEndpointRow } from '../db/webhook-entities.ts'
import type { WebhookDisabledReason } from '../domain/webhook.ts'
import { webhookEndpointDisabled } from '../events/webhook.ts'

/** Ends an endpoint by itself, gives up what it has not got yet, and tells so; the endpoint is locked. */
export async function disableEndpoint(tx: Tx, app: Pick<UsersApp, 'clock'>, before: WebhookEndpointRow, reason: Exclude<WebhookDisabledReason, 'MANUAL'>): Promise<void> {
  const now = app.clock.now()
  const changes = { status: 'DISABLED' as const, disabledReason: reason, disabledAt: now, version: before.version + 1, updatedAt: now }
  await tx.manager.update(WebhookEndpoints, { id: before.id }, changes)
  await failPending(tx, app, before.id)
  tx.emit(webhookEndpointDisabled({ ...before, ...changes }))
}

/** Nothing is tried any more; what was not delivered can be asked for again. */
export async function failPending(tx: Tx, { clock }: Pick<UsersApp, 'clock'>, endpointId: string): Promise<void> {
  await tx.manager.update(WebhookDeliveries, { endpointId, status: 'PENDING' }, { status: 'FAILED', nextAttemptAt: null, completedAt: clock.now() })
}
