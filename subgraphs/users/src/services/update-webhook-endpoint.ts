import { z } from 'zod'
import type { UserError } from '#kit/errors.ts'
import { once } from '#kit/idempotency.ts'
import type { Viewer } from '#kit/viewer.ts'
import type { UsersApp } from '../app.ts'
import { WebhookEndpoints, type WebhookEndpointRow } from '../db/webhook-entities.ts'
import { WEBHOOK_STATUSES, type WebhookStatus } from '../domain/webhook.ts'
import { assertUserOrScope } from './authority.ts'
import { failPending } from './disable-webhook-endpoint.ts'
import { check } from './input.ts'
import { versionConflict } from './update-organization.ts'
import { lockEndpoint, scopeMissing, webhookEndpointNotFound, webhookFields, WEBHOOK_CODES, WEBHOOKS_WRITE } from './webhook-input.ts'

export interface UpdateWebhookEndpoint {
  readonly webhookEndpointId: string
  readonly expectedVersion: number
  readonly url?: string | null
  readonly description?: string | null
  readonly eventTypes?: readonly string[] | null
  readonly status?: WebhookStatus | null
  readonly idempotencyKey: string
}

export interface WebhookEndpointPayload {
  readonly webhookEndpoint: WebhookEndpointRow | null
  readonly userErrors: readonly UserError[]
}

/** Changes an endpoint. Disabling it gives up what it has not got yet; enabling it begins anew. */
export async function updateWebhookEndpoint(app: UsersApp, viewer: Viewer, { idempotencyKey, ...input }: UpdateWebhookEndpoint): Promise<WebhookEndpointPayload> {
  assertUserOrScope(viewer, WEBHOOKS_WRITE)
  const { url, description, eventTypes } = webhookFields(app)
  const checked = check(z.object({ url: url.nullish(), description, eventTypes: eventTypes.nullish(), status: z.enum(WEBHOOK_STATUSES).nullish() }), input, WEBHOOK_CODES)
  if (!checked.ok) return { webhookEndpoint: null, userErrors: checked.userErrors }
  const changes = checked.value

  return once<WebhookEndpointPayload>(app, { viewer, mutation: 'webhookEndpointUpdate', idempotencyKey, request: input }, async (tx) => {
    const before = await lockEndpoint(tx, viewer, input.webhookEndpointId)
    if (!before) return refusal(webhookEndpointNotFound)
    if (before.version !== input.expectedVersion) return refusal(versionConflict(before.version))
    const now = app.clock.now()
    const changed: WebhookEndpointRow = {
      ...before,
      url: changes.url ?? before.url,
      description: changes.description === undefined ? before.description : changes.description,
      eventTypes: changes.eventTypes ?? before.eventTypes,
      version: before.version + 1,
      updatedAt: now,
    }
    const status = changes.status ?? before.status
    // Where it goes counts as much as what it is told: a key must not send elsewhere what it may not read.
    const missing = scopeMissing(viewer, changed.eventTypes)
    if (missing) return refusal(missing)

    const endpoint: WebhookEndpointRow = status === before.status ? changed : {
      ...changed, status, failingSince: null, ...(status === 'ACTIVE' ? { disabledReason: null, disabledAt: null } : { disabledReason: 'MANUAL', disabledAt: now }),
    }
    const { id, ...values } = endpoint
    await tx.manager.update(WebhookEndpoints, { id }, values)
    if (before.status === 'ACTIVE' && status === 'DISABLED') await failPending(tx, app, id)
    return { webhookEndpoint: endpoint, userErrors: [] }
  })
}

function refusal(error: UserError): WebhookEndpointPayload {
  return { webhookEndpoint: null, userErrors: [error] }
}
