import type { UsersApp } from '../app.ts'
import type { EndedIdentityRow } from '../db/identity-entities.ts'

/** Longer than providers make access tokens: so long may a socket be open that was opened before. */
export const ENDED_IDENTITY_MS = 24 * 3600_000

/** Refuses tokens of identities that stand for nobody any more, also where they are remembered, and ends what they hold open. Never throws. */
export async function denyIdentities({ denylist }: Pick<UsersApp, 'denylist'>, identities: readonly EndedIdentityRow[]): Promise<void> {
  await denylist.deny(identities.map(({ id, endedAt }) => ({ id, until: new Date(endedAt.getTime() + ENDED_IDENTITY_MS) })))
}
