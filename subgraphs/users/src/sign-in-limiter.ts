import { GraphQLError } from 'graphql'
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible'
import { networkOfCaller } from '#kit/address-list.ts'
import { ExpiringCache } from '#kit/expiring-cache.ts'
import type { RedisConnection } from '#kit/redis.ts'
import { emailKey } from './domain/email.ts'
import { hashSecret } from './secrets.ts'

export interface SignInAttempt {
  readonly email: string
  /** Where the caller is, by the router's word; undefined when it is not known. */
  readonly clientAddress: string | undefined
}

/** Slows down the guessing of passwords, whether the account exists or not. */
export interface SignInLimiter {
  /** @throws `RATE_LIMITED`, with the seconds to wait, for an attempt over a limit. */
  attempt(attempt: SignInAttempt): Promise<void>
  /** Whoever knows the password has guessed nothing. */
  succeeded(attempt: SignInAttempt): Promise<void>
}

/** Attempts of one caller at any accounts, of one caller at one account, of strangers at one account. */
export const SIGN_IN_LIMITS = ['caller', 'caller_at_account', 'account'] as const

export type SignInLimit = typeof SIGN_IN_LIMITS[number]

const WINDOW_SECONDS = 60
/** So many times one caller's attempts at an account are open to all callers together whom the account does not know. */
const STRANGERS = 3
const KNOWN_DAYS = 30
const KNOWN_SECONDS = KNOWN_DAYS * 24 * 3600
const MAX_KNOWN = 10_000

/**
 * Three limits, of which the first that is reached counts: attempts of one caller at any accounts, of one caller at one account, and of all callers at one
 * account. Callers who have signed in to the account in the last 30 days are left out of the last one, so that strangers cannot keep its owner out.
 *
 * Counts in Redis, for all processes of the subgraph together. While Redis is away each counts for itself, so that a limit is at most as many times higher as there
 * are processes: signing in goes on, and never without a limit. Only hashes of e-mail addresses and callers leave the process.
 */
export function createSignInLimiter({ redis, attemptsPerMinute, attemptsPerMinuteByAddress, limited = () => {} }: {
  redis: RedisConnection | undefined
  /** Of one caller at one account. */
  attemptsPerMinute: number
  /** Of one caller, that failed. */
  attemptsPerMinuteByAddress: number
  /** Told of each attempt that is refused. */
  limited?: (limit: SignInLimit) => void
}): SignInLimiter {
  const ofCaller = createCounter({ name: 'sign-in-caller', points: attemptsPerMinuteByAddress, redis })
  const ofPair = createCounter({ name: 'sign-in', points: attemptsPerMinute, redis })
  const ofStrangers = createCounter({ name: 'sign-in-strangers', points: attemptsPerMinute * STRANGERS, redis })
  const knownHere = new ExpiringCache<true>(MAX_KNOWN)

  return {
    async attempt(attempt) {
      const { account, caller, pair } = keysOf(attempt)
      // What is refused counts no further: one caller cannot use up what is left to others.
      if (caller !== undefined) refuseAfter(await ofCaller.consume(caller), 'caller')
      refuseAfter(await ofPair.consume(pair), 'caller_at_account')
      if (!await isKnown(pair)) refuseAfter(await ofStrangers.consume(account), 'account')
    },
    async succeeded(attempt) {
      const { account, caller, pair } = keysOf(attempt)
      await Promise.all([
        ofPair.forget(pair),
        ofStrangers.giveBack(account),
        caller !== undefined && ofCaller.giveBack(caller),
        caller !== undefined && remember(pair),
      ])
    },
  }

  function refuseAfter(waitMs: number, limit: SignInLimit): void {
    if (waitMs === 0) return
    limited(limit)
    const retryAfterSeconds = Math.ceil(waitMs / 1000)
    throw new GraphQLError(`Too many attempts to sign in. Try again in ${retryAfterSeconds} s.`, { extensions: { code: 'RATE_LIMITED', retryAfterSeconds } })
  }

  async function isKnown(pair: string): Promise<boolean> {
    if (knownHere.get(pair, Date.now())) return true
    return redis ? redis.run((client) => client.exists(knownKey(pair))).then((count) => count > 0, () => false) : false
  }

  async function remember(pair: string): Promise<void> {
    knownHere.set(pair, true, Date.now() + KNOWN_SECONDS * 1000)
    await redis?.run((client) => client.set(knownKey(pair), 1, 'EX', KNOWN_SECONDS)).catch(() => {})
  }
}

interface Counter {
  /** How many milliseconds whoever is over the limit has to wait; 0 for everybody else. */
  consume(key: string): Promise<number>
  giveBack(key: string): Promise<void>
  forget(key: string): Promise<void>
}

function createCounter({ name, points, redis }: { name: string; points: number; redis: RedisConnection | undefined }): Counter {
  const options = { keyPrefix: name, points, duration: WINDOW_SECONDS }
  const own = new RateLimiterMemory(options)
  const shared = redis && new RateLimiterRedis({ ...options, storeClient: redis.client })

  return {
    consume: (key) => redis && shared ? redis.run(() => waitOf(shared.consume(key))).catch(() => waitOf(own.consume(key))) : waitOf(own.consume(key)),
    async giveBack(key) {
      if (redis && shared) await redis.run(() => shared.reward(key)).catch(() => own.reward(key))
      else await own.reward(key)
    },
    async forget(key) {
      await own.delete(key)
      if (shared) await redis?.run(() => shared.delete(key)).catch(() => {})
    },
  }
}

async function waitOf(consumed: Promise<RateLimiterRes>): Promise<number> {
  try {
    await consumed
    return 0
  } catch (error) {
    if (error instanceof RateLimiterRes) return Math.max(error.msBeforeNext, 1)
    throw error
  }
}

function keysOf({ email, clientAddress }: SignInAttempt): { readonly account: string; readonly caller: string | undefined; readonly pair: string } {
  const account = hashSecret(emailKey(email))
  const caller = clientAddress === undefined ? undefined : hashSecret(networkOfCaller(clientAddress))
  return { account, caller, pair: caller === undefined ? account : hashSecret(account + caller) }
}

function knownKey(pair: string): string {
  return `sign-in-known:${pair}`
}
