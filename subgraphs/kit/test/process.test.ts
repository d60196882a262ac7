import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { ConfigError } from '#kit/config.ts'
import { createLogger } from '#kit/log.ts'
import { toProcessConfig } from '#kit/process-config.ts'
import { untilItWorks, withSecretsFromFiles } from '#kit/process.ts'
import { waitFor } from '../testing/wait-for.ts'

const log = createLogger({ name: 'test', level: 'silent' })

function run(fixture: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, [fileURLToPath(new URL(`fixtures/${fixture}`, import.meta.url)), ...args], {
    env: { ...process.env, NODE_OPTIONS: '', ...env }, stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (chunk: string) => { output += chunk })
  return {
    child,
    ended,
    output: () => output,
    [Symbol.dispose]: () => { child.kill('SIGKILL') },
  }
}

async function folder() {
  const path = await mkdtemp(join(tmpdir(), 'broxiva-kit-'))
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) }
}

describe('running a process', () => {
  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('stops in order on %s and ends with 0', async (signal) => {
    using program = run('a-process.ts')
    await waitFor('it to be up', () => program.output().includes('up'))

    program.child.kill(signal)

    expect(await program.ended).toEqual([0, null])
    expect(program.output()).toMatch(/stopped what came last\n[^]*stopped what came first, last\n/)
  })

  it.each([['an error at the start', 'fails', 'no such thing'], ['an error that nobody handles', 'forgets', 'nobody waits for me']])('ends with 1 after %s, and logs it', async (_, manner, message) => {
    using program = run('a-process.ts', [manner])

    expect(await program.ended).toEqual([1, null])
    expect(program.output()).toContain(message)
  })

  it('stops by itself when its supervisor is gone', async () => {
    using program = run('a-process.ts', [], { BROXIVA_SUPERVISOR_PID: '1' })

    expect(await program.ended).toEqual([0, null])
  })

  it('tries until it works, and gives up when it is to stop', async () => {
    const stopping = new AbortController()
    let attempts = 0

    const worked = await untilItWorks('it', async () => {
      attempts++
      if (attempts < 2) throw new Error('not yet')
      return 'done'
    }, { stopping: stopping.signal, log })
    const never = untilItWorks('it', () => Promise.reject(new Error('never')), { stopping: stopping.signal, log })
    stopping.abort()

    expect([worked, attempts]).toEqual(['done', 2])
    await expect(never).rejects.toThrow(/abort/i)
  })
})

describe('the crash file', () => {
  it.each(['relay.after-publish:orders', 'relay.*'])('ends the process at the point that it names, once: %s', async (armed) => {
    await using data = await folder()
    const file = join(data.path, 'crash')
    using program = run('reaching-points.ts', ['transaction.before-commit:service', 'relay.after-publish:orders'], { BROXIVA_CRASH_FILE: file })
    await waitFor('it to pass both points', () => program.output().includes('survived'))

    await writeFile(file, `${armed}\n`)

    expect(await program.ended).toEqual([null, 'SIGKILL'])
    expect(existsSync(file)).toBe(false)
  })

  it('ends nothing at another point, nor in production', async () => {
    await using data = await folder()
    const file = join(data.path, 'crash')
    await writeFile(file, 'relay.after-publish')
    using elsewhere = run('reaching-points.ts', ['relay.after-publish:orders'], { BROXIVA_CRASH_FILE: file })
    using production = run('reaching-points.ts', ['relay.after-publish'], { BROXIVA_CRASH_FILE: file, NODE_ENV: 'production' })

    await waitFor('both to pass their points often', () => [elsewhere, production].every((program) => program.output().split('survived').length > 10))

    expect(existsSync(file)).toBe(true)
  })
})

describe('the configuration of a process', () => {
  const complete = {
    ORDERS_DATABASE_URL: 'postgres://orders@127.0.0.1/orders',
    ORDERS_PORT: '4003',
    INTERNAL_TOKEN_KEYS: JSON.stringify({ keys: [{ kty: 'OKP', crv: 'Ed25519', kid: 'internal', x: 'AAAA' }] }),
    KAFKA_BROKERS: 'one:9092, two:9092',
    REDIS_URL: 'redis://127.0.0.1:6379',
  }

  it('has a default for what need not be said', () => {
    expect(toProcessConfig('orders', complete)).toMatchObject({
      host: '127.0.0.1', port: 4003, poolSize: 10, metricsPort: undefined, logLevel: 'info',
      kafka: { brokers: ['one:9092', 'two:9092'], topicPrefix: '', partitions: 6 },
      redis: { url: 'redis://127.0.0.1:6379', keyPrefix: 'broxiva:' },
    })
  })

  it('lists everything that is missing or wrong, and shows no value', () => {
    const wrong = { ...complete, ORDERS_PORT: undefined, ORDERS_DATABASE_URL: 'mysql://secret', KAFKA_BROKERS: 'secret', INTERNAL_TOKEN_KEYS: 'secret', ORDERS_POOL_SIZE: '0' }

    const read = () => toProcessConfig('orders', wrong)

    expect(read).toThrow(ConfigError)
    expect(read).toThrow(/ORDERS_DATABASE_URL[^]*ORDERS_PORT[^]*ORDERS_POOL_SIZE[^]*INTERNAL_TOKEN_KEYS[^]*KAFKA_BROKERS/)
    expect(read).not.toThrow(/secret/)
  })

  it('refuses private keys where public ones belong', () => {
    const keys = JSON.stringify({ keys: [{ kty: 'OKP', crv: 'Ed25519', kid: 'internal', x: 'AAAA', d: 'BBBB' }] })

    expect(() => toProcessConfig('orders', { ...complete, INTERNAL_TOKEN_KEYS: keys })).toThrow(/INTERNAL_TOKEN_KEYS/)
  })

  it('takes a secret from a file, and names the file that cannot be read', async () => {
    await using data = await folder()
    await writeFile(join(data.path, 'url'), 'postgres://orders:secret@db/orders\n')

    const env = withSecretsFromFiles({ ORDERS_DATABASE_URL_FILE: join(data.path, 'url'), USERS_ACCESS_TOKEN_KEY_FILE: join(data.path, 'url'), USERS_ACCESS_TOKEN_KEY: 'said itself' })

    expect(env).toMatchObject({ ORDERS_DATABASE_URL: 'postgres://orders:secret@db/orders', USERS_ACCESS_TOKEN_KEY: 'said itself' })
    expect(() => withSecretsFromFiles({ INTERNAL_TOKEN_KEYS_FILE: join(data.path, 'none') })).toThrow(/INTERNAL_TOKEN_KEYS_FILE: ENOENT/)
  })
})
