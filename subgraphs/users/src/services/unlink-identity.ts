import { userError, type UserError } from '#kit/errors.ts'
import { once } from '#kit/idempotency.ts'
import { isId } from '#kit/ids.ts'
import type { Viewer } from '#kit/viewer.ts'
import type { UsersApp } from '../app.ts'
import { EndedIdentities, LinkedIdentities } from '../db/identity-entities.ts'
import { identityUnlinked } from '../events/identity.ts'
import { assertUser } from './authority.ts'
import { denyIdentities, ENDED_IDENTITY_MS } from './deny-identities.ts'

export interface UnlinkIdentity {
  readonly identityId: string
  readonly idempotencyKey: string
}

export interface UnlinkedPayload {
  readonly unlinkedIdentityId: string | null
  readonly userErrors: readonly UserError[]
}

/** Ends what a provider's tokens are worth here: with the commit for routers that do not remember the identity, for the others and what they hold open as soon as the denylist has it. */
export async function unlinkIdentity(app: UsersApp, viewer: Viewer, { identityId, idempotencyKey }: UnlinkIdentity): Promise<UnlinkedPayload> {
  const userId = assertUser(viewer)
  const endedAt = app.clock.now()

  const payload = await once<UnlinkedPayload>(app, { viewer, mutation: 'identityUnlink', idempotencyKey, request: { userId, identityId } }, async (tx) => {
    const identity = isId('idn', identityId) ? await tx.manager.findOne(LinkedIdentities, { where: { id: identityId, userId }, lock: { mode: 'pessimistic_write' } }) : null
    if (!identity) return { unlinkedIdentityId: null, userErrors: [userError('IDENTITY_NOT_FOUND', 'You have no such linked identity.', ['input', 'identityId'])] }

    await tx.manager.delete(LinkedIdentities, { id: identity.id })
    await tx.manager.insert(EndedIdentities, { id: identity.id, endedAt })
    await tx.manager.query('DELETE FROM ended_identities WHERE ended_at < $1', [new Date(endedAt.getTime() - ENDED_IDENTITY_MS)])
    tx.emit(identityUnlinked(identity))
    return { unlinkedIdentityId: identity.id, userErrors: [] }
  })
  if (payload.unlinkedIdentityId) await denyIdentities(app, [{ id: payload.unlinkedIdentityId, endedAt }])
  return payload
}
