import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Registry } from 'prom-client'
import { createLogger } from '#kit/log.ts'
import { connectRedis, type RedisConnection } from '#kit/redis.ts'
import { describeWithEngines } from '../../kit/testing/engines.ts'
import { TestRedis } from '../../kit/testing/redis-server.ts'
import { ANONYMOUS } from '../../kit/testing/viewers.ts'
import { waitFor } from '../../kit/testing/wait-for.ts'
import { createSignInFigures } from '../src/sign-in-figures.ts'
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

describe('guessing from several places', () => {
  const [here, elsewhere] = ['192.0.2.7', '198.51.100.7']
  const limiter = (limits: { attemptsPerMinute?: number; attemptsPerMinuteByAddress?: number } = {}) => {
    const registry = new Registry()
    const made = createSignInLimiter({ redis: undefined, attemptsPerMinute: 3, attemptsPerMinuteByAddress: 100, ...limits, limited: createSignInFigures(registry).limited })
    return {
      ...made,
      async figures(): Promise<Record<string, number>> {
        const { values } = await registry.getSingleMetric('broxiva_sign_ins_limited_total')!.get()
        return Object.fromEntries(values.map(({ labels, value }) => [labels['limit'], value]))
      },
      /** How many of so many attempts were let through. */
      async allowed(times: number, clientAddress: (n: number) => string, email: (n: number) => string = () => 'ada@example.com'): Promise<number> {
        let allowed = 0
        for (let n = 0; n < times; n++) allowed += await made.attempt({ email: email(n), clientAddress: clientAddress(n) }).then(() => 1, () => 0)
        return allowed
      },
    }
  }

  it('slows one caller down, and lets the others sign in to the same account', async () => {
    const { allowed } = limiter()

    expect(await allowed(1_000, () => here)).toBe(3)
    expect(await allowed(10, () => elsewhere)).toBe(3)
  })

  it('is counted by the limit that refuses it', async () => {
    const { allowed, figures } = limiter({ attemptsPerMinuteByAddress: 20 })
    expect(await figures()).toEqual({ caller: 0, caller_at_account: 0, account: 0 })

    await allowed(5, () => here)
    await allowed(10, (n) => `198.51.100.${n}`)
    await allowed(20, () => here, (n) => `${n}@example.com`)

    expect(await figures()).toEqual({ caller: 5, caller_at_account: 2, account: 4 })
  })

  it('takes all of one IPv6 network for one caller, and IPv4 over IPv6 for IPv4', async () => {
    const { allowed } = limiter()

    expect(await allowed(100, (n) => `2001:db8:1:2::${n.toString(16)}`)).toBe(3)
    expect(await allowed(100, (n) => `2001:db8:1:3::${n.toString(16)}`)).toBe(3)
  })

  it('slows many callers down together, but nobody who has signed in to the account from their place before', async () => {
    const { allowed, attempt, succeeded } = limiter()
    const owner = { email: 'Ada@example.com', clientAddress: here }
    await attempt(owner)
    await succeeded(owner)

    expect(await allowed(1_000, (n) => `198.51.100.${n % 250}`)).toBe(9)

    await expect(attempt(owner)).resolves.toBeUndefined()
    await expect(attempt({ ...owner, email: 'grace@example.com' })).resolves.toBeUndefined()
    await expect(attempt({ ...owner, clientAddress: '203.0.113.1' })).rejects.toMatchObject({ extensions: { code: 'RATE_LIMITED' } })
  })

  it('slows down a caller who tries one password on many accounts, and counts no sign-in that succeeds', async () => {
    const { allowed, attempt, succeeded } = limiter({ attemptsPerMinuteByAddress: 5 })
    for (let n = 0; n < 20; n++) {
      const signIn = { email: `colleague-${n}@example.com`, clientAddress: here }
      await attempt(signIn)
      await succeeded(signIn)
    }

    expect(await allowed(50, () => here, (n) => `victim-${n}@example.com`)).toBe(5)
    expect(await allowed(1, () => elsewhere, () => 'victim-49@example.com')).toBe(1)
  })
})

describeWithEngines('counting attempts in Redis', () => {
  let server: TestRedis
  beforeAll(async () => { server = await TestRedis.start() })
  afterAll(async () => { await server[Symbol.asyncDispose]() })

  function startProcess(): { redis: RedisConnection; allowed: (email: string, clientAddress?: string) => Promise<boolean>; succeeded: (email: string, clientAddress?: string) => Promise<void> } {
    const redis = connectRedis({ url: server.url, keyPrefix: 'limit-test:', patienceMs: 5_000, log: createLogger({ name: 'test', level: 'silent' }) })
    const limiter = createSignInLimiter({ redis, attemptsPerMinute: 4, attemptsPerMinuteByAddress: 100 })
    return { redis, allowed: (email, clientAddress) => limiter.attempt({ email, clientAddress }).then(() => true, () => false), succeeded: (email, clientAddress) => limiter.succeeded({ email, clientAddress }) }
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

  it('knows in one process who has signed in by another, and keeps no caller', async () => {
    const [one, two] = [startProcess(), startProcess()]
    await using _one = one.redis
    await using _two = two.redis
    await waitFor('both to be connected', () => one.redis.available && two.redis.available)
    await one.allowed('c@example.com', '192.0.2.7')
    await one.succeeded('c@example.com', '192.0.2.7')

    for (let n = 0; n < 100; n++) await one.allowed('c@example.com', `198.51.100.${n}`)

    expect(await two.allowed('c@example.com', '192.0.2.7')).toBe(true)
    expect(await two.allowed('c@example.com', '203.0.113.1')).toBe(false)
    expect((await server.ask((client) => client.keys('*'))).join()).not.toMatch(/example.com|192\.0|198\.51|203\.0/)
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
