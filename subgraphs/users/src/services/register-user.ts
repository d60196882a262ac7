import { z } from 'zod'
import { userError, type UserError } from '#kit/errors.ts'
import { once } from '#kit/idempotency.ts'
import { newId } from '#kit/ids.ts'
import type { Tx } from '#kit/transaction.ts'
import { ANONYMOUS } from '#kit/viewer.ts'
import type { UsersApp } from '../app.ts'
import { UserCredentials, Users, type UserRow } from '../db/entities.ts'
import { emailAddress, emailKey } from '../domain/email.ts'
import { isAcceptablePassword, PASSWORD_MAX, PASSWORD_MIN } from '../domain/password.ts'
import { line } from '../domain/text.ts'
import { userRegistered } from '../events/user.ts'
import { hashSecret } from '../secrets.ts'
import { check } from './input.ts'

export interface RegisterUser {
  readonly email: string
  readonly password: string
  readonly name: string
  readonly locale: string
  readonly idempotencyKey: string
}

export interface UserPayload {
  readonly user: UserRow | null
  readonly userErrors: readonly UserError[]
}

const person = z.object({
  email: emailAddress,
  password: z.string().refine(isAcceptablePassword, `has ${PASSWORD_MIN} to ${PASSWORD_MAX} characters`),
  name: line(200),
  locale: z.string().max(35),
})

/** Registers a person. The row, the credential and `user.registered` commit together. */
export async function registerUser(app: UsersApp, { idempotencyKey, ...input }: RegisterUser): Promise<UserPayload> {
  const checked = check(person, input, { email: 'EMAIL_INVALID', password: 'WEAK_PASSWORD' })
  if (!checked.ok) return { user: null, userErrors: checked.userErrors }
  const { email, password, name, locale } = checked.value
  const passwordHash = await app.passwords.hash(password)

  return once<UserPayload>(
    app,
    {
      // Who registers is nobody yet: the key belongs to the address, or strangers would meet in each other's keys.
      viewer: { ...ANONYMOUS, userId: `registrant:${hashSecret(emailKey(email))}` },
      mutation: 'userRegister',
      idempotencyKey,
      // Without the password: what is stored of a request is a fast hash, which would undo the slow one.
      request: { email, name, locale },
    },
    async (tx) => {
      const user = await insertUser(tx, app.clock.now(), { email, name, locale, passwordHash })
      if (!user) return { user: null, userErrors: [userError('EMAIL_TAKEN', 'Somebody is registered with this e-mail address.', ['input', 'email'])] }
      return { user, userErrors: [] }
    },
  )
}

/** Null when the address is taken, also by a registration at the same moment. */
export async function insertUser(
  tx: Tx,
  now: Date,
  { email, name, locale, passwordHash }: { email: string; name: string; locale: string; passwordHash: string },
): Promise<UserRow | null> {
  const user: UserRow = { id: newId('usr'), email, emailKey: emailKey(email), name, locale, createdAt: now }
  const inserted: unknown[] = await tx.manager.query(
    `INSERT INTO users (id, email, email_key, name, locale, created_at) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT ON CONSTRAINT users_email_key_unique DO NOTHING RETURNING 1`,
    [user.id, user.email, user.emailKey, user.name, user.locale, user.createdAt],
  )
  if (inserted.length === 0) return null
  await tx.manager.insert(UserCredentials, { userId: user.id, passwordHash, changedAt: now })
  tx.emit(userRegistered(user.id))
  return user
}

export async function findUserByEmail(manager: Tx['manager'], email: string): Promise<UserRow | null> {
  return manager.findOneBy(Users, { emailKey: emailKey(email) })
}
