import { newEvent } from '#events/registry.ts'
import type { WebhookEndpointRow } from '../db/webhook-entities.ts'

/** Without its address: paths of webhooks are often secrets of whoever chose them. */
export function webhookEndpointDisabled({ id, organizationId, disabledReason }: WebhookEndpointRow) {
  return newEvent('webhook.endpoint.disabled', { subject: id, organizationId, data: { webhookEndpointId: id, organizationId, reason: disabledReason === 'GONE' ? 'GONE' : 'FAILING' } })
}
