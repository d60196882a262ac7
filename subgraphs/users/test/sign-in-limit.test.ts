import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLogger } from '#kit/log.ts'
import { connectRedis, type RedisConnection } from '#kit/redis.ts'
import { describeWithEngines } from '../../kit/testing/engines.ts'
import { TestRedis } from '../../kit/testing/redis-server.ts'
import { ANONYMOUS } from '../../kit/testing/viewers.ts'
import { waitFor } from '../../kit/testing/wait-for.ts'
import { createSignInLimiter } from '../src/sign-in-limiter.ts'
import { codes, errorCodes, PASSWORD, startGraph, type UsersGraph } from './users-graph.ts'

describe('guessing a password', () => {
  let graph: UsersGraph
  beforeAll(async () => { graph = await startGraph({ config: { signInAttemptsPerMinute: 3 } }) })
  afterAll(async () => { await graph[Symbol.asyncDispose]() })

  const attempt = (email: string, password = 'not the right password') => graph.tryMutate(ANONYMOUS, 'sessionCreate', { email, password }, 'session { id }')

  it('is refused after a few attempts, whatever the case of the address, also when it is right at last', async () => {
    const person = await graph.person()

    for (let n = 0; n < 3; n++) expect(codes((await attempt(person.email.toUpperCase())).data.sessionCreate)).toEqual(['INVALID_CREDENTIALS'])
    const refused = await attempt(person.email, PASSWORD)

    expect(errorCodes(refused)).toEqual(['RATE_LIMITED'])
    const seconds = refused.errors?.[0]?.extensions?.['retryAfterSeconds'] as number
    expect(seconds).toBeGreaterThan(0)
    expect(seconds).toBeLessThanOrEqual(60)
  })

  it('does not tell whether there is such an address', async () => {
    for (let n = 0; n < 3; n++) expect(codes((await attempt('nobody@example.com')).data.sessionCreate)).toEqual(['INVALID_CREDENTIALS'])

    expect(errorCodes(await attempt('nobody@example.com'))).toEqual(['RATE_LIMITED'])
  })

  it('keeps nobody else from signing in, and nobody who knows the password', async () => {
    const [victim, other] = [await graph.person(), await graph.person()]
    for (let n = 0; n < 4; n++) await attempt(victim.email)

    for (let n = 0; n < 10; n++) expect((await attempt(other.email, PASSWORD)).errors).toBeUndefined()
  })
})

describeWithEngines('counting attempts in Redis', () => {
  let server: TestRedis
  beforeAll(async () => { server = await TestRedis.start() })
  afterAll(async () => { await server[Symbol.asyncDispose]() })

  function startProcess(): { redis: RedisConnection; allowed: (email: string) => Promise<boolean>; succeeded: (email: string) => Promise<void> } {
    const redis = connectRedis({ url: server.url, keyPrefix: 'limit-test:', patienceMs: 5_000, log: createLogger({ name: 'test', level: 'silent' }) })
    const limiter = createSignInLimiter({ redis, attemptsPerMinute: 4 })
    return { redis, allowed: (email) => limiter.attempt(email).then(() => true, () => false), succeeded: (email) => limiter.succeeded(email) }
  }

  it('counts for all processes together, and keeps no address', async () => {
    const [one, two] = [startProcess(), startProcess()]
    await using _one = one.redis
    await using _two = two.redis
    await waitFor('both to be connected', () => one.redis.available && two.redis.available)

    const outcomes: boolean[] = []
    for (let n = 0; n < 3; n++) outcomes.push(await one.allowed('a@example.com'), await two.allowed('a@example.com'))

    expect(outcomes).toEqual([true, true, true, true, false, false])
    expect((await server.ask((client) => client.keys('*'))).join()).not.toContain('example.com')
    await one.succeeded('a@example.com')
    expect(await two.allowed('a@example.com')).toBe(true)
  })

  it('counts for each process while Redis is away, and together again afterwards', async () => {
    const [one, two] = [startProcess(), startProcess()]
    await using _one = one.redis
    await using _two = two.redis
    await server.kill()
    await waitFor('the loss to be noticed', () => !one.redis.available && !two.redis.available)
    const email = 'b@example.com'

    const alone = [one, one, one, one, one, two, two, two, two, two].map((process) => process.allowed(email))
    expect(await Promise.all(alone)).toEqual([true, true, true, true, false, true, true, true, true, false])

    await server.start()
    await waitFor('both to be connected', () => one.redis.available && two.redis.available)
    const together = []
    for (const process of [one, two, one, two, one]) together.push(await process.allowed(email))
    expect(together).toEqual([true, true, true, true, false])
  })
})
