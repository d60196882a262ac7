import type { UserError } from '#kit/errors.ts'
import { once } from '#kit/idempotency.ts'
import type { Viewer } from '#kit/viewer.ts'
import type { UsersApp } from '../app.ts'
import { ApiKeys, ApiKeySecrets, type ApiKeyRow } from '../db/entities.ts'
import { assertUser } from './authority.ts'
import { denySecret } from './deny-secret.ts'
import { apiKeyNotFound, lockApiKey } from './rotate-api-key.ts'

export interface RevokeApiKey {
  readonly apiKeyId: string
  readonly idempotencyKey: string
}

export interface RevocationPayload {
  readonly apiKey: ApiKeyRow | null
  readonly userErrors: readonly UserError[]
}

/** Ends a key for good, also for routers that remember it; the first moment counts when it is ended again. */
export async function revokeApiKey(app: UsersApp, viewer: Viewer, { idempotencyKey, ...input }: RevokeApiKey): Promise<RevocationPayload> {
  assertUser(viewer)

  let secretHash: string | undefined
  const payload = await once<RevocationPayload>(app, { viewer, mutation: 'apiKeyRevoke', idempotencyKey, request: input }, async (tx) => {
    const apiKey = await lockApiKey(tx, viewer, input.apiKeyId)
    if (!apiKey) return { apiKey: null, userErrors: [apiKeyNotFound] }

    const revokedAt = apiKey.revokedAt ?? app.clock.now()
    await tx.manager.update(ApiKeys, { id: apiKey.id }, { revokedAt })
    secretHash = (await tx.manager.findOneByOrFail(ApiKeySecrets, { apiKeyId: apiKey.id })).secretHash
    return { apiKey: { ...apiKey, revokedAt }, userErrors: [] }
  })
  await denySecret(app, secretHash)
  return payload
}
