import { Writable } from 'node:stream'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { createLogger } from '#kit/log.ts'
import { connectRedis, RedisUnavailableError } from '#kit/redis.ts'
import { describeWithEngines } from '../testing/engines.ts'
import { TestRedis } from '../testing/redis-server.ts'
import { waitFor } from '../testing/wait-for.ts'

describeWithEngines('a connection to Redis', () => {
  let server: TestRedis
  beforeAll(async () => { server = await TestRedis.start() })
  afterAll(async () => { await server[Symbol.asyncDispose]() })

  /** Patient, so that a busy machine is not taken for an outage. */
  function connect(patienceMs = 5_000) {
    const logged: { level: number; msg: string }[] = []
    const log = createLogger({ name: 'test', level: 'info', destination: new Writable({ write: (line, _encoding, done) => { logged.push(JSON.parse(String(line))); done() } }) })
    return { redis: connectRedis({ url: server.url, keyPrefix: 'redis-test:', patienceMs, log }), logged }
  }

  it('puts its prefix before each key', async () => {
    const { redis } = connect()
    await using _redis = redis
    await waitFor('Redis', () => redis.available)

    await redis.run((client) => client.set('greeting', 'hello'))

    expect(await server.ask((client) => client.get('redis-test:greeting'))).toBe('hello')
  })

  it('fails at once while Redis is away, says so once, and finds it again', async () => {
    const { redis, logged } = connect()
    await using _redis = redis
    await waitFor('Redis', () => redis.available)
    const changes: boolean[] = []
    redis.onChange((available) => { changes.push(available) })

    await server.kill()
    await waitFor('the loss to be noticed', () => !redis.available)
    for (let n = 0; n < 100; n++) await expect(redis.run((client) => client.get('greeting'))).rejects.toBeInstanceOf(RedisUnavailableError)
    await server.start()
    await waitFor('Redis again', () => redis.available)

    expect(await redis.run((client) => client.get('greeting'))).toBeNull()
    expect(changes).toEqual([false, true])
    expect(logged.map(({ msg }) => msg)).toEqual(['Redis cannot be reached; it is looked for until it is back', 'Redis is back'])
  })

  it('does not wait for a Redis that has stopped answering', async () => {
    const { redis } = connect(200)
    await using _redis = redis
    await waitFor('Redis', () => redis.available)

    server.suspend()
    try {
      await expect(redis.run((client) => client.get('greeting'))).rejects.toBeInstanceOf(RedisUnavailableError)
      expect(redis.available).toBe(false)
    } finally {
      server.resume()
    }

    expect(await waitFor('Redis again', () => redis.run((client) => client.ping()))).toBe('PONG')
  })

  it('does not take its own process being busy for a Redis that does not answer', async () => {
    const { redis } = connect(50)
    await using _redis = redis
    await waitFor('Redis', () => redis.available)

    const answer = redis.run((client) => client.ping())
    await new Promise(setImmediate)
    const busyUntil = performance.now() + 200
    while (performance.now() < busyUntil);

    expect(await answer).toBe('PONG')
  })

  it('begins without Redis', async () => {
    await server.kill()
    const { redis } = connect()
    await using _redis = redis

    await expect(redis.run((client) => client.ping())).rejects.toBeInstanceOf(RedisUnavailableError)
    await server.start()
    await waitFor('Redis', () => redis.available)
  })

  it('treats a command that Redis refuses like one that it could not do', async () => {
    const { redis, logged } = connect()
    await using _redis = redis
    await waitFor('Redis', () => redis.available)
    await redis.run((client) => client.set('text', 'x'))

    for (let n = 0; n < 3; n++) await expect(redis.run((client) => client.incr('text'))).rejects.toBeInstanceOf(RedisUnavailableError)

    expect(redis.available).toBe(true)
    expect(logged.map(({ msg }) => msg)).toEqual(['Redis refused a command'])
  })
})
