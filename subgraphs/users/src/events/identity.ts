import { newEvent } from '#events/registry.ts'
import type { LinkedIdentityRow } from '../db/identity-entities.ts'

export function identityLinked(identity: LinkedIdentityRow) {
  return newEvent('user.identity.linked', { subject: identity.userId, data: about(identity) })
}

export function identityUnlinked(identity: Pick<LinkedIdentityRow, 'id' | 'userId' | 'issuer'>) {
  return newEvent('user.identity.unlinked', { subject: identity.userId, data: about(identity) })
}

/** The provider's name for the person stays here. */
function about({ id, userId, issuer }: Pick<LinkedIdentityRow, 'id' | 'userId' | 'issuer'>) {
  return { identityId: id, userId, issuer }
}
