import { paginate, pageOf, wholeConnection, type Connection, type PageArguments } from '#kit/connections.ts'
import { isId } from '#kit/ids.ts'
import type { Standing } from '../access.ts'
import { seesWebhooksOf } from '../access.ts'
import type { UsersApp } from '../app.ts'
import { WebhookDeliveries, type WebhookDeliveryRow } from '../db/webhook-entities.ts'
import type { DeliveryStatus } from '../domain/webhook.ts'

export interface FindWebhookDeliveries extends PageArguments {
  readonly organizationId?: string | null
  readonly webhookEndpointId?: string | null
  readonly status?: DeliveryStatus | null
  readonly eventType?: string | null
}

/** A page of an organization's deliveries; empty for those who do not see its webhooks. */
export async function findWebhookDeliveries(
  { db }: UsersApp, standing: Standing, { organizationId: named, webhookEndpointId, status, eventType, ...page }: FindWebhookDeliveries,
): Promise<Connection<WebhookDeliveryRow>> {
  pageOf(page)
  const organizationId = named ?? standing.viewer.organizationId ?? ''
  if (!isId('org', organizationId) || !seesWebhooksOf(standing, organizationId)) return wholeConnection<WebhookDeliveryRow>([])

  const query = db.source.manager.createQueryBuilder<WebhookDeliveryRow>(WebhookDeliveries, 'delivery').where('delivery.organizationId = :organizationId', { organizationId })
  if (typeof webhookEndpointId === 'string') query.andWhere('delivery.endpointId = :webhookEndpointId', { webhookEndpointId: isId('whe', webhookEndpointId) ? webhookEndpointId : '' })
  if (status) query.andWhere('delivery.status = :status', { status })
  if (typeof eventType === 'string') query.andWhere('delivery.eventType = :eventType', { eventType: /^[\w.]{1,100}$/.test(eventType) ? eventType : '' })
  return paginate(query, page)
}
