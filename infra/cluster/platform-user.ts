import { PubSub } from 'graphql-subscriptions'
import { eventContracts } from '#events/registry.ts'
import { noCache } from '#kit/cache.ts'
import { noResponseMarks } from '#kit/response-marks.ts'
import { systemClock } from '#kit/clock.ts'
import { noCrashPoints } from '#kit/crash-points.ts'
import { openDatabase } from '#kit/db/database.ts'
import { createLivePoll } from '#kit/live-poll.ts'
import { createLogger } from '#kit/log.ts'
import { createMetrics } from '#kit/metrics.ts'
import { toUsersConfig } from '../../subgraphs/users/src/config.ts'
import { createPasswords } from '../../subgraphs/users/src/passwords.ts'
import { ensurePlatformUser, type PlatformUser, type StaffApp } from '../../subgraphs/users/src/services/ensure-platform-user.ts'
import { usersSubgraph } from '../../subgraphs/users/src/subgraph.ts'
import { temporaryEncryptionKey, temporaryKey } from '../local/keys.ts'

/**
 * Registers platform staff in the database of users, beside its process: the graph itself lets only an administrator make another one, so the first cannot come
 * through it. The process relays the events. For the rest see {@link ensurePlatformUser}.
 */
export async function ensurePlatformUsers(databaseUrl: string, people: readonly PlatformUser[], env: NodeJS.ProcessEnv = {}): Promise<void> {
  const log = createLogger({ name: 'platform-users', level: 'warn' })
  await using db = await openDatabase({
    url: databaseUrl, applicationName: 'broxiva-platform-users', entities: usersSubgraph.entities, migrations: usersSubgraph.migrations, poolSize: 2, log,
  })
  using livePoll = createLivePoll({ db, log, hurried: () => false })
  // Nobody signs in here: the keys are used for nothing.
  const { privateKey, keyId } = temporaryKey('none')
  const config = toUsersConfig({ ...env, USERS_ACCESS_TOKEN_KEY: JSON.stringify({ ...privateKey.export({ format: 'jwk' }), kid: keyId }), USERS_ENCRYPTION_KEYS: temporaryEncryptionKey() })
  const app: StaffApp = {
    name: usersSubgraph.name,
    db,
    clock: systemClock,
    log,
    contracts: eventContracts,
    metrics: createMetrics(),
    crashPoints: noCrashPoints,
    pubsub: new PubSub(),
    redis: undefined,
    cache: noCache,
    responseMarks: noResponseMarks,
    livePoll,
    wakeRelay() {},
    wakeTimers() {},
    wakeChannel() {},
    passwords: await createPasswords(config.argon2),
  }
  for (const person of people) await ensurePlatformUser(app, person)
}
