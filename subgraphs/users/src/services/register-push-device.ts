import { z } from 'zod'
import { userError, type UserError } from '#kit/errors.ts'
import { once } from '#kit/idempotency.ts'
import { newId } from '#kit/ids.ts'
import type { Viewer } from '#kit/viewer.ts'
import type { UsersApp } from '../app.ts'
import { Sessions, Users } from '../db/entities.ts'
import { PushDevices, type PushDeviceRow } from '../db/push-entities.ts'
import { MAX_PUSH_DEVICES, PUSH_PLATFORMS, type PushPlatform } from '../domain/push.ts'
import { line } from '../domain/text.ts'
import { assertUser } from './authority.ts'
import { check } from './input.ts'

export interface RegisterPushDevice {
  readonly token: string
  readonly platform: PushPlatform
  readonly locale: string
  readonly appVersion: string
  readonly idempotencyKey: string
}

export interface PushDevicePayload {
  readonly pushDevice: PushDeviceRow | null
  readonly userErrors: readonly UserError[]
}

const request = z.object({
  token: z.string().regex(/^Expo(nent)?PushToken\[[\w-]{1,200}\]$/, 'is no address of the Expo push service'),
  platform: z.enum(PUSH_PLATFORMS),
  locale: z.string().max(35).refine(isLocale, 'is no BCP 47 language tag'),
  appVersion: line(50),
})
const CODES = { token: 'PUSH_TOKEN_INVALID', locale: 'LOCALE_INVALID' }

/**
 * From now on this session's device is told of what concerns its person. A session is on one device and has one address: another one takes its place. An address is of one
 * session: who signs in on a device after somebody else takes it over, and what waited for the former is dropped.
 */
export async function registerPushDevice(app: UsersApp, viewer: Viewer, { idempotencyKey, ...input }: RegisterPushDevice): Promise<PushDevicePayload> {
  const userId = assertUser(viewer)
  const { sessionId } = viewer
  if (sessionId === null) return refusal(sessionRequired)
  const checked = check(request, input, CODES)
  if (!checked.ok) return { pushDevice: null, userErrors: checked.userErrors }
  const { token, platform, locale, appVersion } = checked.value

  return once<PushDevicePayload>(app, { viewer, mutation: 'pushDeviceRegister', idempotencyKey, request: { userId, sessionId, ...checked.value } }, async (tx) => {
    await tx.manager.findOne(Users, { where: { id: userId }, lock: { mode: 'pessimistic_write' } })
    const session = await tx.manager.findOne(Sessions, { where: { id: sessionId, userId }, lock: { mode: 'pessimistic_read' } })
    const now = app.clock.now()
    if (!session || session.revokedAt || session.expiresAt <= now) return refusal(sessionRequired)
    // Two who register one address at the same time wait for one another: the later one has the device in hand.
    await tx.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [token])
    await tx.manager.query('DELETE FROM push_devices WHERE token = $1 AND session_id <> $2', [token, sessionId])
    await tx.manager.query(
      'DELETE FROM push_devices device USING sessions session WHERE device.user_id = $1 AND session.id = device.session_id AND (session.revoked_at IS NOT NULL OR session.expires_at <= $2)', [userId, now])
    const [{ others }] = await tx.manager.query<[{ others: number }]>('SELECT count(*)::int AS others FROM push_devices WHERE user_id = $1 AND session_id <> $2', [userId, sessionId])
    if (others >= MAX_PUSH_DEVICES) return refusal(tooMany)

    await tx.manager.query(
      `INSERT INTO push_devices (id, user_id, session_id, token, platform, locale, app_version, created_at, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8)
       ON CONFLICT ON CONSTRAINT push_devices_session_unique DO UPDATE
       SET token = excluded.token, platform = excluded.platform, locale = excluded.locale, app_version = excluded.app_version, updated_at = excluded.updated_at`,
      [newId('psd'), userId, sessionId, token, platform, locale, appVersion, now])
    return { pushDevice: await tx.manager.findOneByOrFail(PushDevices, { sessionId }), userErrors: [] }
  }, { redact: ({ pushDevice, userErrors }) => ({ pushDevice: pushDevice && { ...pushDevice, token: '' }, userErrors }) })
}

const sessionRequired = userError('SESSION_REQUIRED', 'Sign in with your password on the device that is to be told.')
const tooMany = userError('TOO_MANY_PUSH_DEVICES', `A person has at most ${MAX_PUSH_DEVICES} devices that are told. Take one away first.`)

function isLocale(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1
  } catch {
    return false
  }
}

function refusal(error: UserError): PushDevicePayload {
  return { pushDevice: null, userErrors: [error] }
}
