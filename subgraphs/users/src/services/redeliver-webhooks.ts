import { In } from 'typeorm'
import { z } from 'zod'
import { userError, type UserError } from '#kit/errors.ts'
import { once } from '#kit/idempotency.ts'
import { isId } from '#kit/ids.ts'
import type { Viewer } from '#kit/viewer.ts'
import type { UsersApp } from '../app.ts'
import { WebhookDeliveries, type WebhookDeliveryRow } from '../db/webhook-entities.ts'
import { MAX_REDELIVERIES } from '../domain/webhook.ts'
import { assertUserOrScope } from './authority.ts'
import { check } from './input.ts'
import { lockEndpoint, webhookEndpointDisabled, WEBHOOKS_WRITE } from './webhook-input.ts'

export interface RedeliverWebhooks {
  readonly webhookDeliveryIds: readonly string[]
  readonly idempotencyKey: string
}

export interface WebhookRedelivery {
  readonly webhookDeliveries: readonly WebhookDeliveryRow[]
  readonly userErrors: readonly UserError[]
}

const redelivery = z.object({
  webhookDeliveryIds: z.array(z.string()).min(1, 'names none').max(MAX_REDELIVERIES, `names more than ${MAX_REDELIVERIES}`).transform((ids) => [...new Set(ids)]),
})

const notFound = userError('WEBHOOK_DELIVERY_NOT_FOUND', 'There is no such webhook delivery.', ['input', 'webhookDeliveryIds'])

/** Sends deliveries again, all or none, whatever became of them: at once, under the same ids, and with the whole schedule of attempts before them. */
export async function redeliverWebhooks(app: UsersApp, viewer: Viewer, { idempotencyKey, ...input }: RedeliverWebhooks): Promise<WebhookRedelivery> {
  assertUserOrScope(viewer, WEBHOOKS_WRITE)
  const checked = check(redelivery, input)
  if (!checked.ok) return { webhookDeliveries: [], userErrors: checked.userErrors }
  const ids = checked.value.webhookDeliveryIds

  return once<WebhookRedelivery>(app, { viewer, mutation: 'webhookRedeliver', idempotencyKey, request: input }, async (tx) => {
    if (!ids.every((id) => isId('whd', id))) return refusal(notFound)
    const found = await tx.manager.findBy(WebhookDeliveries, { id: In(ids) })
    // One that is not there and one that is not the viewer's look alike.
    if (found.length < ids.length) return refusal(notFound)
    for (const endpointId of [...new Set(found.map((delivery) => delivery.endpointId))].toSorted()) {
      const endpoint = await lockEndpoint(tx, viewer, endpointId)
      if (!endpoint) return refusal(notFound)
      if (endpoint.status === 'DISABLED') return refusal(webhookEndpointDisabled)
    }

    const again = { status: 'PENDING' as const, attemptCount: 0, nextAttemptAt: app.clock.now(), completedAt: null }
    await tx.manager.update(WebhookDeliveries, { id: In(ids) }, again)
    tx.afterCommit(() => app.webhooks.wake())
    const byId = new Map(found.map((delivery) => [delivery.id, delivery]))
    return { webhookDeliveries: ids.flatMap((id) => byId.get(id) ?? []).map((delivery) => ({ ...delivery, ...again })), userErrors: [] }
  }, { refused: refusal })
}

function refusal(error: UserError): WebhookRedelivery {
  return { webhookDeliveries: [], userErrors: [error] }
}
