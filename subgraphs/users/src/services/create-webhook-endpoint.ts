import { z } from 'zod'
import { userError, type UserError } from '#kit/errors.ts'
import { once } from '#kit/idempotency.ts'
import { newId } from '#kit/ids.ts'
import type { Tx } from '#kit/transaction.ts'
import type { Viewer } from '#kit/viewer.ts'
import type { UsersApp } from '../app.ts'
import { WebhookEndpoints, WebhookSecrets, type WebhookEndpointRow } from '../db/webhook-entities.ts'
import { MAX_ENDPOINTS } from '../domain/webhook.ts'
import { newWebhookSecret } from '../webhook-signature.ts'
import { assertUserOrScope, lockManaged, organizationNotFound } from './authority.ts'
import { check } from './input.ts'
import { scopeMissing, webhookFields, WEBHOOK_CODES, WEBHOOKS_WRITE } from './webhook-input.ts'

export interface CreateWebhookEndpoint {
  readonly organizationId?: string | null
  readonly url: string
  readonly description?: string | null
  readonly eventTypes: readonly string[]
  readonly idempotencyKey: string
}

export interface WebhookEndpointSecretPayload {
  readonly webhookEndpoint: WebhookEndpointRow | null
  readonly secret: string | null
  readonly userErrors: readonly UserError[]
}

/** Has an address told of events from now on. Its secret is answered this once and kept encrypted. */
export async function createWebhookEndpoint(app: UsersApp, viewer: Viewer, { idempotencyKey, ...input }: CreateWebhookEndpoint): Promise<WebhookEndpointSecretPayload> {
  assertUserOrScope(viewer, WEBHOOKS_WRITE)
  const checked = check(z.object(webhookFields(app)), input, WEBHOOK_CODES)
  if (!checked.ok) return { webhookEndpoint: null, secret: null, userErrors: checked.userErrors }
  const { url, description, eventTypes } = checked.value
  const missing = scopeMissing(viewer, eventTypes)
  if (missing) return refusal(missing)

  return once<WebhookEndpointSecretPayload>(app, { viewer, mutation: 'webhookEndpointCreate', idempotencyKey, request: input }, async (tx) => {
    const managed = await lockManaged(tx, viewer, input.organizationId ?? viewer.organizationId ?? '')
    if (!managed) return refusal(organizationNotFound)
    const { id: organizationId } = managed.organization
    if (await tx.manager.countBy(WebhookEndpoints, { organizationId }) >= MAX_ENDPOINTS) {
      return refusal(userError('TOO_MANY_WEBHOOK_ENDPOINTS', `An organization has at most ${MAX_ENDPOINTS} webhook endpoints.`, ['input']))
    }

    const now = app.clock.now()
    const endpoint: WebhookEndpointRow = {
      id: newId('whe'), organizationId, url, description: description ?? null, eventTypes, status: 'ACTIVE', disabledReason: null, disabledAt: null, failingSince: null,
      busyUntil: null, createdByUserId: viewer.userId, createdByApiKeyId: viewer.apiKeyId, version: 1, createdAt: now, updatedAt: now,
    }
    await tx.manager.insert(WebhookEndpoints, endpoint)
    return { webhookEndpoint: endpoint, secret: await keepNewSecret(tx, app, endpoint.id), userErrors: [] }
  }, { redact: withoutSecret })
}

/** Makes a secret for an endpoint and keeps it encrypted. */
export async function keepNewSecret(tx: Tx, { clock, sealedSecrets }: UsersApp, endpointId: string): Promise<string> {
  const [id, secret] = [newId('whs'), newWebhookSecret()]
  await tx.manager.insert(WebhookSecrets, { id, endpointId, sealed: sealedSecrets.seal(secret, id), createdAt: clock.now(), expiresAt: null })
  return secret
}

export function withoutSecret(payload: WebhookEndpointSecretPayload): WebhookEndpointSecretPayload {
  return { ...payload, secret: null }
}

function refusal(error: UserError): WebhookEndpointSecretPayload {
  return { webhookEndpoint: null, secret: null, userErrors: [error] }
}
