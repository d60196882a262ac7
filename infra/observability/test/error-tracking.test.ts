import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLogger } from '#kit/log.ts'
import { errorsReported, startErrorTracking, toErrorTrackingConfig } from '#kit/start-error-tracking.ts'
import { waitFor } from '../../../subgraphs/kit/testing/wait-for.ts'
import { startGraph, type Graph } from '../../local/testing/graph.ts'
import { startSentryReceiver, type SentryReceiver } from './sentry-receiver.ts'

const config = (dsn: string) => toErrorTrackingConfig('graph', { SENTRY_DSN: dsn, SENTRY_ENVIRONMENT: 'production', SENTRY_RELEASE: '1.2.3' })
const silent = () => createLogger({ name: 'test', level: 'error', destination: { write() {} } })

describe('an operation that fails unexpectedly', () => {
  const stack = new AsyncDisposableStack()
  let tracker: SentryReceiver
  let graph: Graph

  beforeAll(async () => {
    tracker = stack.use(await startSentryReceiver())
    stack.use(await startErrorTracking(config(tracker.dsn)))
    graph = stack.use(await startGraph({ log: silent(), router: { production: true } }))
  }, 300_000)
  afterAll(() => stack.disposeAsync())

  async function failing(headers: Record<string, string> = {}): Promise<Response> {
    const { source } = graph.stack.subgraphs.users.app.db
    await source.query('ALTER TABLE users RENAME TO users_away')
    try {
      return await fetch(graph.anonymous.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({
          query: 'mutation SignUp($input: UserRegisterInput!) { userRegister(input: $input) { user { id } userErrors { code } } }',
          variables: { input: { email: 'ada.lovelace@example.com', name: 'Ada Lovelace', password: 'correct horse battery staple', locale: 'en', idempotencyKey: 'sign-up-1' } },
        }),
      })
    } finally {
      await source.query('ALTER TABLE users_away RENAME TO users')
    }
  }

  it('is reported once, where it broke, with the ids that find it', async () => {
    const traceId = '4bf92f3577b34da6a3ce929d0e0e4736'
    const response = await failing({ 'x-request-id': 'request-0815', traceparent: `00-${traceId}-00f067aa0ba902b7-01` })

    expect(await response.json()).toMatchObject({ errors: [{ message: 'Something went wrong on our side.' }] })
    const reports = (text: string) => tracker.events.filter(({ tags, exception }) => tags['requestId'] === 'request-0815' && exception?.values[0]?.value === text)
    // The answer is made: what it has to report is under way.
    await errorsReported()

    const [subgraph] = reports('a resolver failed')
    // PostgreSQL's code of a table that is not there.
    expect(subgraph).toMatchObject({
      level: 'error', environment: 'production', release: '1.2.3',
      exception: { values: [{ type: 'QueryFailedError' }] },
      contexts: { trace: { trace_id: traceId } },
      tags: { process: 'graph', requestId: 'request-0815', subgraph: 'users', code: '42P01' },
    })
    expect(subgraph?.exception?.values[0]?.stacktrace.frames.some(({ filename = '' }) => filename.includes('register-user'))).toBe(true)
    expect(tracker.events.filter(({ tags }) => tags['requestId'] === 'request-0815')).toHaveLength(1)
  })

  it('tells nothing of the person, the variables or the credentials', async () => {
    const { accessToken } = (await graph.anonymous.request('mutation ($input: SessionCreateInput!) { sessionCreate(input: $input) { tokens { accessToken } } }', { input: { email: 'admin@example.com', password: 'correct horse battery staple' } })).sessionCreate.tokens
    const before = tracker.raw.length
    await failing({ authorization: `Bearer ${accessToken}` })
    await waitFor('the report', () => tracker.raw.length > before)

    expect(tracker.raw.join('')).not.toMatch(/\bada\b|lovelace|example\.com|correct horse|sign-up-1|127\.0\.0\.1|users_away|insert into|bearer/i)
    expect(tracker.raw.join('')).not.toContain(accessToken)
  })
})

describe('the reports', () => {
  it('are bounded: a storm of errors is sixty, and the next tells how many were left out', async () => {
    await using tracker = await startSentryReceiver()
    await using reports = await startErrorTracking(config(tracker.dsn))
    const log = silent()

    for (let n = 0; n < 500; n++) {
      log.error({ err: new Error('again') }, 'it failed')
      // One after the other, so that none is left out for being too many at once.
      if (n < 60) await waitFor('the report', () => tracker.events.length > n)
    }
    expect(tracker.events.length).toBeGreaterThanOrEqual(60)
    expect(tracker.events.length).toBeLessThan(120)
    await waitFor('the number that was left out', () => {
      log.error({ err: new Error('again') }, 'it failed')
      return tracker.events.some(({ extra }) => (extra?.dropped ?? 0) > 300)
    })
    expect(reports).toBeDefined()
  })

  it('are of errors alone, of each its kind, and of none what it says', async () => {
    await using tracker = await startSentryReceiver()
    await using reports = await startErrorTracking(config(tracker.dsn))
    const log = silent()

    log.info('fine')
    log.warn({ err: new Error('nearly') }, 'careful')
    log.error({ err: new RangeError('Ada Lovelace of 1 Harbour Road\n    at home:1:1') }, 'it broke')
    log.fatal({ email: 'ada@example.com' }, 'it ended')
    await reports[Symbol.asyncDispose]()

    expect(tracker.events.map(({ level, message, exception }) => [level, message ?? exception?.values[0]?.type])).toEqual([['error', 'RangeError'], ['fatal', 'it ended']])
    expect(tracker.raw.join('')).not.toMatch(/Ada Lovelace|Harbour|ada@/)
  })

  it('have the last error of a process that ends by it', async () => {
    await using tracker = await startSentryReceiver()
    const fixture = fileURLToPath(new URL('../../../subgraphs/kit/test/fixtures/a-process.ts', import.meta.url))
    const child = spawn(process.execPath, [fixture, 'forgets'], { env: { ...process.env, NODE_OPTIONS: '', SENTRY_DSN: tracker.dsn }, stdio: 'ignore' })

    expect(await once(child, 'exit')).toEqual([1, null])
    expect(tracker.events).toMatchObject([{ level: 'fatal', exception: { values: [{ type: 'Error', value: 'an error that nobody handles' }] } }])
  })

  it('are asked for by nobody who has no DSN, and refused to who has a wrong one', async () => {
    expect(toErrorTrackingConfig('orders', {})).toBeUndefined()
    expect(toErrorTrackingConfig('orders', { SENTRY_DSN: '' })).toBeUndefined()
    expect(toErrorTrackingConfig('orders', { SENTRY_DSN: 'https://key@sentry.example.com/7' })).toEqual({ dsn: 'https://key@sentry.example.com/7', name: 'orders', environment: undefined, release: undefined })
    for (const wrong of ['sentry.example.com/7', 'https://sentry.example.com/7', 'https://key@sentry.example.com', 'ftp://key@sentry.example.com/7']) expect(() => toErrorTrackingConfig('orders', { SENTRY_DSN: wrong })).toThrow(/SENTRY_DSN/)
  })
})

describe('a tracker that is dead', () => {
  it('holds up nothing: not what is logged, and not what is answered', async () => {
    await using tracker = await startSentryReceiver(() => {})
    await using reports = await startErrorTracking(config(tracker.dsn))
    await using gone = await startSentryReceiver()
    await gone[Symbol.asyncDispose]()
    await using others = await startErrorTracking(config(gone.dsn))
    const lines: string[] = []
    const log = createLogger({ name: 'test', level: 'error', destination: { write: (line: string) => { lines.push(line) } } })

    for (let n = 0; n < 1_000; n++) log.error({ err: new Error('again') }, 'it failed')

    // All of them were written before a report was even begun.
    expect(lines).toHaveLength(1_000)
    expect(tracker.requests()).toBe(0)
    await waitFor('the reports to be under way', () => tracker.requests() > 0)
    expect(tracker.requests()).toBeLessThanOrEqual(20)
    expect([reports, others]).toHaveLength(2)
  })
})
