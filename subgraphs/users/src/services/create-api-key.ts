import { z } from 'zod'
import { isNetwork } from '#kit/address-list.ts'
import type { UserError } from '#kit/errors.ts'
import { once } from '#kit/idempotency.ts'
import { newId } from '#kit/ids.ts'
import type { Viewer } from '#kit/viewer.ts'
import type { UsersApp } from '../app.ts'
import { ApiKeys, ApiKeySecrets, type ApiKeyRow } from '../db/entities.ts'
import { MAX_NETWORKS } from '../domain/api-key.ts'
import { API_KEY_SCOPES } from '../domain/scopes.ts'
import { line } from '../domain/text.ts'
import { hashSecret, newApiKeySecret } from '../secrets.ts'
import { assertUser, lockManaged, organizationNotFound } from './authority.ts'
import { check } from './input.ts'

export interface CreateApiKey {
  readonly organizationId: string
  readonly name: string
  readonly scopes: readonly string[]
  readonly allowedNetworks?: readonly string[] | null
  readonly deniedNetworks?: readonly string[] | null
  readonly expiresAt?: Date | null
  readonly idempotencyKey: string
}

export interface ApiKeyPayload {
  readonly apiKey: ApiKeyRow | null
  readonly secret: string | null
  readonly userErrors: readonly UserError[]
}

/**
 * Creates a key. Only the hash of its secret is stored, with the key and with the idempotency key alike: a repeat of the
 * call answers the key without it.
 */
export async function createApiKey(app: UsersApp, viewer: Viewer, { idempotencyKey, ...input }: CreateApiKey): Promise<ApiKeyPayload> {
  assertUser(viewer)
  const now = app.clock.now()
  const checked = check(newKey, input, { scopes: 'SCOPE_INVALID', allowedNetworks: 'NETWORK_INVALID', deniedNetworks: 'NETWORK_INVALID' })
  if (!checked.ok) return { apiKey: null, secret: null, userErrors: checked.userErrors }

  return once<ApiKeyPayload>(app, { viewer, mutation: 'apiKeyCreate', idempotencyKey, request: input }, async (tx) => {
    if (input.expiresAt && input.expiresAt <= now) return refusal(expiryInvalid)
    const managed = await lockManaged(tx, viewer, input.organizationId)
    if (!managed) return refusal(organizationNotFound)

    const { secret, prefix } = newApiKeySecret()
    const apiKey: ApiKeyRow = {
      ...checked.value, id: newId('key'), organizationId: managed.organization.id, prefix, createdByUserId: viewer.userId,
      createdAt: now, lastUsedAt: null, expiresAt: input.expiresAt ?? null, revokedAt: null, version: 1,
    }
    await tx.manager.insert(ApiKeys, apiKey)
    await tx.manager.insert(ApiKeySecrets, { apiKeyId: apiKey.id, secretHash: hashSecret(secret) })
    return { apiKey, secret, userErrors: [] }
  }, { redact: withoutSecret })
}

export const networks = z.array(z.string().refine(isNetwork, 'is no address and no network in CIDR notation, such as 192.0.2.0/24 or 2001:db8::/32'))
  .max(MAX_NETWORKS, `names more than ${MAX_NETWORKS}`).transform((list) => [...new Set(list)])

const newKey = z.object({
  name: line(100),
  scopes: z.array(z.enum(API_KEY_SCOPES)).min(1, 'names none').transform((list) => API_KEY_SCOPES.filter((one) => list.includes(one))),
  allowedNetworks: networks.nullish().transform((list) => list ?? []),
  deniedNetworks: networks.nullish().transform((list) => list ?? []),
})

const expiryInvalid: UserError = { __typename: 'BasicError', code: 'EXPIRY_INVALID', message: 'A key ends in the future.', path: ['input', 'expiresAt'] }

export function withoutSecret(payload: ApiKeyPayload): ApiKeyPayload {
  return { ...payload, secret: null }
}

function refusal(error: UserError): ApiKeyPayload {
  return { apiKey: null, secret: null, userErrors: [error] }
}
