import { forbidden, userError, type UserError } from '#kit/errors.ts'
import { once } from '#kit/idempotency.ts'
import { isId } from '#kit/ids.ts'
import type { Tx } from '#kit/transaction.ts'
import type { Viewer } from '#kit/viewer.ts'
import type { UsersApp } from '../app.ts'
import { ApiKeys, ApiKeySecrets, type ApiKeyRow } from '../db/entities.ts'
import { mayManage } from '../domain/membership.ts'
import { hashSecret, newApiKeySecret } from '../secrets.ts'
import { assertUser, lockOrganization } from './authority.ts'
import { withoutSecret, type ApiKeyPayload } from './create-api-key.ts'
import { denySecret } from './deny-secret.ts'

export interface RotateApiKey {
  readonly apiKeyId: string
  readonly idempotencyKey: string
}

/** Replaces the secret of a key. The old one stops with the commit, also for routers that remember it. */
export async function rotateApiKey(app: UsersApp, viewer: Viewer, { idempotencyKey, ...input }: RotateApiKey): Promise<ApiKeyPayload> {
  assertUser(viewer)

  let replacedHash: string | undefined
  const payload = await once<ApiKeyPayload>(app, { viewer, mutation: 'apiKeyRotate', idempotencyKey, request: input }, async (tx) => {
    const apiKey = await lockApiKey(tx, viewer, input.apiKeyId)
    if (!apiKey) return refusal(apiKeyNotFound)
    if (apiKey.revokedAt) return refusal(userError('API_KEY_REVOKED', 'A revoked key stays revoked. Create a new one.', ['input', 'apiKeyId']))

    const { secret, prefix } = newApiKeySecret()
    replacedHash = (await tx.manager.findOneByOrFail(ApiKeySecrets, { apiKeyId: apiKey.id })).secretHash
    await tx.manager.update(ApiKeys, { id: apiKey.id }, { prefix })
    await tx.manager.update(ApiKeySecrets, { apiKeyId: apiKey.id }, { secretHash: hashSecret(secret) })
    return { apiKey: { ...apiKey, prefix }, secret, userErrors: [] }
  }, { redact: withoutSecret })
  await denySecret(app, replacedHash)
  return payload
}

export const apiKeyNotFound = userError('API_KEY_NOT_FOUND', 'There is no such API key.', ['input', 'apiKeyId'])

/**
 * A key of an organization that the viewer manages, its organization locked; null when it must look absent.
 *
 * @throws FORBIDDEN for compliance officers, who see the organization.
 */
export async function lockApiKey(tx: Tx, viewer: Viewer, id: string): Promise<ApiKeyRow | null> {
  if (!isId('key', id)) return null
  const found = await tx.manager.findOneBy(ApiKeys, { id })
  const managed = found && await lockOrganization(tx, viewer, found.organizationId)
  if (!managed) return null
  if (!mayManage(managed.authority)) throw forbidden()
  return tx.manager.findOneBy(ApiKeys, { id })
}

function refusal(error: UserError): ApiKeyPayload {
  return { apiKey: null, secret: null, userErrors: [error] }
}
