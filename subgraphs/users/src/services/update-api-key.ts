import { z } from 'zod'
import { userError, type UserError } from '#kit/errors.ts'
import { once } from '#kit/idempotency.ts'
import type { Viewer } from '#kit/viewer.ts'
import type { UsersApp } from '../app.ts'
import { ApiKeys, type ApiKeyRow } from '../db/entities.ts'
import { line } from '../domain/text.ts'
import { assertUser } from './authority.ts'
import { networks } from './create-api-key.ts'
import { check } from './input.ts'
import { apiKeyNotFound, lockApiKey } from './rotate-api-key.ts'
import { versionConflict } from './update-organization.ts'

export interface UpdateApiKey {
  readonly apiKeyId: string
  readonly expectedVersion?: number | null
  readonly name?: string | null
  readonly allowedNetworks?: readonly string[] | null
  readonly deniedNetworks?: readonly string[] | null
  readonly idempotencyKey: string
}

export interface ApiKeyUpdatePayload {
  readonly apiKey: ApiKeyRow | null
  readonly userErrors: readonly UserError[]
}

const changes = z.object({ name: line(100).nullish(), allowedNetworks: networks.nullish(), deniedNetworks: networks.nullish() })

/** Changes a key's name and from where it may be used. Routers that remember the key learn of it a quarter of a minute later at most. */
export async function updateApiKey(app: UsersApp, viewer: Viewer, { idempotencyKey, ...input }: UpdateApiKey): Promise<ApiKeyUpdatePayload> {
  assertUser(viewer)
  const checked = check(changes, input, { allowedNetworks: 'NETWORK_INVALID', deniedNetworks: 'NETWORK_INVALID' })
  if (!checked.ok) return { apiKey: null, userErrors: checked.userErrors }

  return once<ApiKeyUpdatePayload>(app, { viewer, mutation: 'apiKeyUpdate', idempotencyKey, request: input }, async (tx) => {
    const apiKey = await lockApiKey(tx, viewer, input.apiKeyId)
    if (!apiKey) return refusal(apiKeyNotFound)
    if (apiKey.revokedAt) return refusal(userError('API_KEY_REVOKED', 'A revoked key stays as it is. Create a new one.', ['input', 'apiKeyId']))
    if (typeof input.expectedVersion === 'number' && input.expectedVersion !== apiKey.version) return refusal(versionConflict(apiKey.version))

    const { name, allowedNetworks, deniedNetworks } = checked.value
    const changed: ApiKeyRow = {
      ...apiKey, name: name ?? apiKey.name, allowedNetworks: allowedNetworks ?? apiKey.allowedNetworks, deniedNetworks: deniedNetworks ?? apiKey.deniedNetworks, version: apiKey.version + 1,
    }
    await tx.manager.update(ApiKeys, { id: apiKey.id }, changed)
    return { apiKey: changed, userErrors: [] }
  })
}

function refusal(error: UserError): ApiKeyUpdatePayload {
  return { apiKey: null, userErrors: [error] }
}
