import { userError, type UserError } from '#kit/errors.ts'
import { once } from '#kit/idempotency.ts'
import { newId } from '#kit/ids.ts'
import type { Viewer } from '#kit/viewer.ts'
import type { UsersApp } from '../app.ts'
import { WebhookDeliveries, type WebhookDeliveryRow } from '../db/webhook-entities.ts'
import { TEST_EVENT, testPayload } from '../domain/webhook-events.ts'
import { assertUserOrScope } from './authority.ts'
import { lockEndpoint, webhookEndpointDisabled, webhookEndpointNotFound, WEBHOOKS_WRITE } from './webhook-input.ts'

export interface TestWebhookEndpoint {
  readonly webhookEndpointId: string
  readonly idempotencyKey: string
}

export interface WebhookTest {
  readonly webhookDelivery: WebhookDeliveryRow | null
  readonly userErrors: readonly UserError[]
}

/** Sends an endpoint something to be seen by; one at a time. */
export async function testWebhookEndpoint(app: UsersApp, viewer: Viewer, { idempotencyKey, ...input }: TestWebhookEndpoint): Promise<WebhookTest> {
  assertUserOrScope(viewer, WEBHOOKS_WRITE)

  return once<WebhookTest>(app, { viewer, mutation: 'webhookEndpointTest', idempotencyKey, request: input }, async (tx) => {
    const endpoint = await lockEndpoint(tx, viewer, input.webhookEndpointId)
    if (!endpoint) return refusal(webhookEndpointNotFound)
    if (endpoint.status === 'DISABLED') return refusal(webhookEndpointDisabled)
    if (await tx.manager.existsBy(WebhookDeliveries, { endpointId: endpoint.id, eventType: TEST_EVENT, status: 'PENDING' })) {
      return refusal(userError('WEBHOOK_TEST_PENDING', 'The last test of this endpoint has not come to an end.', ['input', 'webhookEndpointId']))
    }

    const [now, eventId] = [app.clock.now(), newId('evt')]
    const { id: endpointId, organizationId } = endpoint
    const delivery: WebhookDeliveryRow = {
      id: newId('whd'), endpointId, organizationId, eventId, eventType: TEST_EVENT, occurredAt: now,
      body: testPayload({ id: eventId, endpointId, organizationId, time: now }), status: 'PENDING', attemptCount: 0, attempts: [], nextAttemptAt: now, completedAt: null, createdAt: now,
    }
    await tx.manager.insert(WebhookDeliveries, delivery)
    tx.afterCommit(() => app.webhooks.wake())
    return { webhookDelivery: delivery, userErrors: [] }
  })
}

function refusal(error: UserError): WebhookTest {
  return { webhookDelivery: null, userErrors: [error] }
}
