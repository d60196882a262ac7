import { z } from 'zod'
import { IsNull } from 'typeorm'
import { once } from '#kit/idempotency.ts'
import type { Viewer } from '#kit/viewer.ts'
import type { UsersApp } from '../app.ts'
import { WebhookEndpoints, WebhookSecrets } from '../db/webhook-entities.ts'
import { DEFAULT_OVERLAP_HOURS, MAX_OVERLAP_HOURS } from '../domain/webhook.ts'
import { assertUserOrScope } from './authority.ts'
import { keepNewSecret, withoutSecret, type WebhookEndpointSecretPayload } from './create-webhook-endpoint.ts'
import { check } from './input.ts'
import { lockEndpoint, webhookEndpointNotFound, WEBHOOKS_WRITE } from './webhook-input.ts'

export interface RotateWebhookSecret {
  readonly webhookEndpointId: string
  readonly overlapHours?: number | null
  readonly idempotencyKey: string
}

const HOUR_MS = 3600_000

const rotation = z.object({ overlapHours: z.number().int().min(0, 'is negative').max(MAX_OVERLAP_HOURS, `is at most ${MAX_OVERLAP_HOURS}`).nullish() })

/**
 * Gives an endpoint a new secret. What is sent during the overlap is signed with both, the old one and the new one. One that was already being replaced ends at once, so
 * that there are never more than two.
 */
export async function rotateWebhookSecret(app: UsersApp, viewer: Viewer, { idempotencyKey, ...input }: RotateWebhookSecret): Promise<WebhookEndpointSecretPayload> {
  assertUserOrScope(viewer, WEBHOOKS_WRITE)
  const checked = check(rotation, input)
  if (!checked.ok) return { webhookEndpoint: null, secret: null, userErrors: checked.userErrors }
  const overlapHours = checked.value.overlapHours ?? DEFAULT_OVERLAP_HOURS

  return once<WebhookEndpointSecretPayload>(app, { viewer, mutation: 'webhookEndpointSecretRotate', idempotencyKey, request: input }, async (tx) => {
    const before = await lockEndpoint(tx, viewer, input.webhookEndpointId)
    if (!before) return { webhookEndpoint: null, secret: null, userErrors: [webhookEndpointNotFound] }

    const now = app.clock.now()
    await tx.manager.createQueryBuilder().delete().from(WebhookSecrets).where('endpoint_id = :id AND expires_at IS NOT NULL', { id: before.id }).execute()
    if (overlapHours === 0) await tx.manager.delete(WebhookSecrets, { endpointId: before.id })
    else await tx.manager.update(WebhookSecrets, { endpointId: before.id, expiresAt: IsNull() }, { expiresAt: new Date(now.getTime() + overlapHours * HOUR_MS) })
    const secret = await keepNewSecret(tx, app, before.id)
    const changes = { version: before.version + 1, updatedAt: now }
    await tx.manager.update(WebhookEndpoints, { id: before.id }, changes)
    return { webhookEndpoint: { ...before, ...changes }, secret, userErrors: [] }
  }, { redact: withoutSecret })
}
