import type { Runtime } from '#kit/runtime.ts'
import { transact } from '#kit/transaction.ts'
import type { UsersApp } from '../app.ts'
import { UserCredentials, UserPlatformRoles } from '../db/entities.ts'
import { emailAddress } from '../domain/email.ts'
import { isAcceptablePassword } from '../domain/password.ts'
import type { PlatformRole } from '../domain/platform-role.ts'
import { addPlatformRole } from './grant-platform-role.ts'
import { findUserByEmail, insertUser } from './register-user.ts'

export interface PlatformUser {
  readonly email: string
  readonly password: string
  readonly name: string
  readonly roles: readonly PlatformRole[]
}

/** What it takes. */
export type StaffApp = Runtime & Pick<UsersApp, 'passwords'>

/**
 * The platform's own staff, for its start: registers the person if need be and gives the roles that are missing. Repeating
 * it changes nothing; a password changed since stays changed.
 *
 * @returns the person's id.
 * @throws when the address or password is not acceptable, or when somebody else may own the address: a person without all
 *   of these roles must have this very password to get them. Nothing was written then.
 */
export async function ensurePlatformUser(app: StaffApp, { email: address, password, name, roles }: PlatformUser): Promise<string> {
  const email = emailAddress.parse(address)
  if (!isAcceptablePassword(password)) throw new Error(`The password of ${email} has the wrong length.`)
  const passwordHash = await app.passwords.hash(password)

  return transact(app, async (tx) => {
    const now = app.clock.now()
    const added = await insertUser(tx, now, { email, name, locale: 'en', passwordHash })
    const user = added ?? await findUserByEmail(tx.manager, email)
    if (!user) throw new Error(`${email} is taken and not there.`)

    const held = await tx.manager.findBy(UserPlatformRoles, { userId: user.id })
    const missing = roles.filter((role) => !held.some((grant) => grant.role === role))
    if (!added && missing.length > 0) {
      const credential = await tx.manager.findOneByOrFail(UserCredentials, { userId: user.id })
      if (!await app.passwords.verify(credential.passwordHash, password)) {
        throw new Error(`${email} is registered with another password: a PLATFORM_ADMIN has to grant ${missing.join(' and ')}.`)
      }
    }
    for (const role of missing) await addPlatformRole(tx, { userId: user.id, role, grantedByUserId: null, now })
    return user.id
  })
}
