import type { UserError } from '#kit/errors.ts'
import { once } from '#kit/idempotency.ts'
import type { Viewer } from '#kit/viewer.ts'
import type { UsersApp } from '../app.ts'
import { WebhookEndpoints } from '../db/webhook-entities.ts'
import { assertUserOrScope } from './authority.ts'
import { lockEndpoint, webhookEndpointNotFound, WEBHOOKS_WRITE } from './webhook-input.ts'

export interface DeleteWebhookEndpoint {
  readonly webhookEndpointId: string
  readonly idempotencyKey: string
}

export interface WebhookEndpointDeletion {
  readonly deletedWebhookEndpointId: string | null
  readonly userErrors: readonly UserError[]
}

/** Removes an endpoint with its secrets and its delivery log. */
export async function deleteWebhookEndpoint(app: UsersApp, viewer: Viewer, { idempotencyKey, ...input }: DeleteWebhookEndpoint): Promise<WebhookEndpointDeletion> {
  assertUserOrScope(viewer, WEBHOOKS_WRITE)

  return once<WebhookEndpointDeletion>(app, { viewer, mutation: 'webhookEndpointDelete', idempotencyKey, request: input }, async (tx) => {
    const endpoint = await lockEndpoint(tx, viewer, input.webhookEndpointId)
    if (!endpoint) return { deletedWebhookEndpointId: null, userErrors: [webhookEndpointNotFound] }

    await tx.manager.delete(WebhookEndpoints, { id: endpoint.id })
    return { deletedWebhookEndpointId: endpoint.id, userErrors: [] }
  })
}
