import type { JWK } from 'jose'
import { z } from 'zod'
import { ConfigError, parseConfig } from '#kit/config.ts'
import { publicKeySet } from '#kit/process-config.ts'
import { tokenIssuers, type TokenIssuer } from '#kit/token-issuers.ts'
import { DATA_REGIONS, type DataRegion } from './domain/organization.ts'
import type { Argon2Cost } from './passwords.ts'
import type { PushServiceOptions } from './push-service.ts'

export interface UsersConfig {
  readonly accessTokens: {
    readonly privateKey: JWK
    readonly keyId: string
    readonly ttlSeconds: number
    /** All that verify: the one that signs first, then those of before and the next one. */
    readonly publicKeys: readonly JWK[]
  }
  readonly refreshTokenTtlSeconds: number
  readonly invitationTtlSeconds: number
  readonly argon2: Argon2Cost
  readonly defaultDataRegion: DataRegion
  /** Of one caller at one account, until one succeeds. */
  readonly signInAttemptsPerMinute: number
  /** Of one caller at any accounts, that failed. */
  readonly signInAttemptsPerMinuteByAddress: number
  /** 32 bytes each; the first encrypts, all decrypt. */
  readonly encryptionKeys: readonly Buffer[]
  /** Providers whose identities people may link. */
  readonly identityProviders: readonly TokenIssuer[]
  readonly webhooks: {
    /** For development: endpoints may be of this machine. */
    readonly allowLoopback: boolean
    readonly timeoutMs: number
    /** Endpoints that one process serves at the same time. */
    readonly concurrency: number
  }
  /** How messages come to phones; undefined when none are sent. */
  readonly push: PushServiceOptions | undefined
}

/** What OWASP's Password Storage Cheat Sheet names first: 19 MiB, two passes, one lane. */
export const OWASP_ARGON2: Argon2Cost = { memoryKib: 19_456, passes: 2, parallelism: 1 }

const DAY_SECONDS = 24 * 3600
const ENCRYPTION_KEY_BYTES = 32

const signingKey = z.string().transform((text, context) => {
  const key = ed25519Key.safeParse(jsonOf(text))
  if (key.success) return key.data
  context.addIssue({ code: 'custom', message: 'must be a private Ed25519 JWK with a kid, as JSON' })
  return z.NEVER
})

const ed25519Key = z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string().min(1), d: z.string().min(1), kid: z.string().min(1) })

const encryptionKeys = z.string().transform((text, context) => {
  const keys = text.split(',').map((key) => Buffer.from(key.trim(), 'base64url'))
  if (keys.every((key) => key.length === ENCRYPTION_KEY_BYTES)) return keys
  context.addIssue({ code: 'custom', message: 'must be keys of 32 bytes in base64url, separated by commas' })
  return z.NEVER
})

const LOOPBACK = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/]/
const pushUrl = z.url().refine((text) => text.startsWith('https://') || LOOPBACK.test(text), 'must begin with https://, unless it is of this machine').transform((text) => text.replace(/\/+$/, ''))

const environment = z.object({
  USERS_ENCRYPTION_KEYS: encryptionKeys,
  USERS_WEBHOOK_ALLOW_LOOPBACK: z.stringbool().default(false),
  USERS_WEBHOOK_TIMEOUT_MS: z.coerce.number().int().min(500).max(60_000).default(15_000),
  USERS_WEBHOOK_CONCURRENCY: z.coerce.number().int().min(1).max(500).default(16),
  USERS_PUSH_URL: pushUrl.optional(),
  USERS_PUSH_ACCESS_TOKEN: z.string().min(1).optional(),
  USERS_PUSH_TIMEOUT_MS: z.coerce.number().int().min(500).max(60_000).default(15_000),
  USERS_ACCESS_TOKEN_KEY: signingKey,
  USERS_ACCESS_TOKEN_OTHER_KEYS: publicKeySet.default({ keys: [] }),
  USERS_ACCESS_TOKEN_TTL_SECONDS: z.coerce.number().int().min(60).max(3600).default(15 * 60),
  USERS_REFRESH_TOKEN_TTL_SECONDS: z.coerce.number().int().min(3600).max(90 * DAY_SECONDS).default(7 * DAY_SECONDS),
  USERS_INVITATION_TTL_SECONDS: z.coerce.number().int().min(3600).max(90 * DAY_SECONDS).default(7 * DAY_SECONDS),
  USERS_ARGON2_MEMORY_KIB: z.coerce.number().int().min(7_168).max(1_048_576).default(OWASP_ARGON2.memoryKib),
  USERS_ARGON2_PASSES: z.coerce.number().int().min(1).max(20).default(OWASP_ARGON2.passes),
  USERS_ARGON2_PARALLELISM: z.coerce.number().int().min(1).max(16).default(OWASP_ARGON2.parallelism),
  USERS_SIGN_IN_ATTEMPTS_PER_MINUTE: z.coerce.number().int().min(1).max(10_000).default(10),
  USERS_SIGN_IN_ATTEMPTS_PER_MINUTE_BY_ADDRESS: z.coerce.number().int().min(1).max(100_000).default(100),
  USERS_OIDC_PROVIDERS: tokenIssuers,
  USERS_DEFAULT_DATA_REGION: z.enum(DATA_REGIONS).default('EUROPE'),
})

/**
 * Everything has a default but the keys: of `USERS_ACCESS_TOKEN_KEY` the router must know the public half, and `USERS_ENCRYPTION_KEYS` must be the same after a restart.
 *
 * @throws {ConfigError} naming every variable that cannot be used.
 */
export function toUsersConfig(env: NodeJS.ProcessEnv): UsersConfig {
  const read = parseConfig(environment as z.ZodType<z.output<typeof environment>>, env)
  const { kid, ...privateKey } = read.USERS_ACCESS_TOKEN_KEY
  const publicKeys = publicKeysOf([read.USERS_ACCESS_TOKEN_KEY, ...read.USERS_ACCESS_TOKEN_OTHER_KEYS.keys])
  return {
    accessTokens: { privateKey, keyId: kid, ttlSeconds: read.USERS_ACCESS_TOKEN_TTL_SECONDS, publicKeys },
    refreshTokenTtlSeconds: read.USERS_REFRESH_TOKEN_TTL_SECONDS,
    invitationTtlSeconds: read.USERS_INVITATION_TTL_SECONDS,
    argon2: { memoryKib: read.USERS_ARGON2_MEMORY_KIB, passes: read.USERS_ARGON2_PASSES, parallelism: read.USERS_ARGON2_PARALLELISM },
    defaultDataRegion: read.USERS_DEFAULT_DATA_REGION,
    signInAttemptsPerMinute: read.USERS_SIGN_IN_ATTEMPTS_PER_MINUTE,
    signInAttemptsPerMinuteByAddress: read.USERS_SIGN_IN_ATTEMPTS_PER_MINUTE_BY_ADDRESS,
    encryptionKeys: read.USERS_ENCRYPTION_KEYS,
    identityProviders: read.USERS_OIDC_PROVIDERS,
    push: read.USERS_PUSH_URL === undefined ? undefined : { url: read.USERS_PUSH_URL, accessToken: read.USERS_PUSH_ACCESS_TOKEN, timeoutMs: read.USERS_PUSH_TIMEOUT_MS },
    webhooks: { allowLoopback: read.USERS_WEBHOOK_ALLOW_LOOPBACK, timeoutMs: read.USERS_WEBHOOK_TIMEOUT_MS, concurrency: read.USERS_WEBHOOK_CONCURRENCY },
  }
}

/** Of each only what may be seen. The set may name a key again, as the router's has the one that signs. */
function publicKeysOf(keys: readonly JWK[]): JWK[] {
  const byId = new Map<string, JWK>()
  for (const { kty, crv, x, kid = '' } of keys) {
    const known = byId.get(kid)
    if (known && known.x !== x) throw new ConfigError([`USERS_ACCESS_TOKEN_OTHER_KEYS: has another key under the id «${kid}»`])
    byId.set(kid, { kty, crv, x, kid, alg: 'EdDSA', use: 'sig' })
  }
  return [...byId.values()]
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
