import { forbidden } from '#kit/errors.ts'
import type { Viewer } from '#kit/viewer.ts'
import type { UsersApp } from '../app.ts'
import { ApiKeys, ApiKeySecrets, type ApiKeyRow } from '../db/entities.ts'
import { isUsable } from '../domain/api-key.ts'

export interface ApiKeyPrincipal extends Pick<ApiKeyRow, 'organizationId' | 'scopes' | 'allowedNetworks' | 'deniedNetworks' | 'expiresAt'> {
  readonly apiKeyId: string
}

const NOTE_USE_EVERY_MS = 60_000
const SHA256_HEX = /^[0-9a-f]{64}$/

/**
 * Whom a key stands for, for the router; null when it is unknown, revoked or expired. The use is noted at most once a
 * minute, so that a busy key does not write at every request.
 *
 * @throws FORBIDDEN for everybody but the router.
 */
export async function findApiKeyPrincipal({ db, clock }: UsersApp, viewer: Viewer, secretHash: string): Promise<ApiKeyPrincipal | null> {
  if (viewer.kind !== 'ROUTER') throw forbidden()
  if (!SHA256_HEX.test(secretHash)) return null

  const { manager } = db.source
  const apiKey = await manager.createQueryBuilder(ApiKeys, 'key')
    .innerJoin(ApiKeySecrets.options.name, 'secret', 'secret.apiKeyId = key.id AND secret.secretHash = :secretHash', { secretHash })
    .getOne()
  const now = clock.now()
  if (!apiKey || !isUsable(apiKey, now)) return null

  if (apiKey.lastUsedAt === null || apiKey.lastUsedAt.getTime() <= now.getTime() - NOTE_USE_EVERY_MS) {
    await manager.update(ApiKeys, { id: apiKey.id }, { lastUsedAt: now })
  }
  const { id: apiKeyId, organizationId, scopes, allowedNetworks, deniedNetworks, expiresAt } = apiKey
  return { apiKeyId, organizationId, scopes, allowedNetworks, deniedNetworks, expiresAt }
}
