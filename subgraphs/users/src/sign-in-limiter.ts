import { GraphQLError } from 'graphql'
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible'
import type { RedisConnection } from '#kit/redis.ts'
import { emailKey } from './domain/email.ts'
import { hashSecret } from './secrets.ts'

/** Slows down the guessing of one account's password, whether the account exists or not. */
export interface SignInLimiter {
  /** @throws `RATE_LIMITED`, with the seconds to wait, for an attempt over the limit. */
  attempt(email: string): Promise<void>
  /** Whoever knows the password has guessed nothing. */
  succeeded(email: string): Promise<void>
}

const WINDOW_SECONDS = 60

/**
 * Counts in Redis, for all processes of the subgraph together. While Redis is away each counts for itself, so that the limit is at most as many times higher as there
 * are processes: signing in goes on, and never without a limit. Only the hash of an address leaves the process.
 */
export function createSignInLimiter({ redis, attemptsPerMinute }: { redis: RedisConnection | undefined; attemptsPerMinute: number }): SignInLimiter {
  const options = { keyPrefix: 'sign-in', points: attemptsPerMinute, duration: WINDOW_SECONDS }
  const own = new RateLimiterMemory(options)
  const shared = redis && { redis, limiter: new RateLimiterRedis({ ...options, storeClient: redis.client }) }

  return {
    async attempt(email) {
      const key = keyOf(email)
      const waitMs = await (shared ? shared.redis.run(() => waitOf(shared.limiter.consume(key))).catch(() => waitOf(own.consume(key))) : waitOf(own.consume(key)))
      if (waitMs > 0) throw tooManyAttempts(Math.ceil(waitMs / 1000))
    },
    async succeeded(email) {
      const key = keyOf(email)
      await own.delete(key)
      await shared?.redis.run(() => shared.limiter.delete(key)).catch(() => {})
    },
  }
}

/** How long whoever is over the limit has to wait; 0 for everybody else. */
async function waitOf(consumed: Promise<RateLimiterRes>): Promise<number> {
  try {
    await consumed
    return 0
  } catch (error) {
    if (error instanceof RateLimiterRes) return Math.max(error.msBeforeNext, 1)
    throw error
  }
}

function keyOf(email: string): string {
  return hashSecret(emailKey(email))
}

function tooManyAttempts(retryAfterSeconds: number): GraphQLError {
  return new GraphQLError(`Too many attempts to sign in. Try again in ${retryAfterSeconds} s.`, { extensions: { code: 'RATE_LIMITED', retryAfterSeconds } })
}
