import { connect } from 'node:net'
import { describe, expect, it } from '@jest/globals'
import { ConfigError } from '#kit/config.ts'
import { createLogger } from '#kit/log.ts'
import { connectRedis } from '#kit/redis.ts'
import { describeWithEngines } from '../../subgraphs/kit/testing/engines.ts'
import { TestRedis } from '../../subgraphs/kit/testing/redis-server.ts'
import { waitFor } from '../../subgraphs/kit/testing/wait-for.ts'
import { routerSettings, routerSettingsFromEnv } from '../src/config.ts'
import { startToyGraph, watch } from './toy-graph.ts'

describe('telling how it is', () => {
  it('names every dependency, and is ready when all of them are up', async () => {
    const state: Record<string, string> = { orders: 'up', users: 'up' }
    await using graph = await startToyGraph({ readiness: async () => state })
    const origin = new URL(graph.router.url).origin

    const up = await fetch(`${origin}/health/ready`)
    expect([up.status, await up.json()]).toEqual([200, { status: 'ready', dependencies: { orders: 'up', users: 'up' } }])

    state['users'] = 'connection refused'
    const down = await fetch(`${origin}/health/ready`)
    expect([down.status, await down.json()]).toEqual([503, { status: 'not ready', dependencies: { orders: 'up', users: 'connection refused' } }])
    expect((await graph.router.ready()).ready).toBe(false)

    const live = await fetch(`${origin}/health/live`)
    expect([live.status, await live.json()]).toEqual([200, { status: 'live' }])
  })

  it('is not ready when that cannot be found out', async () => {
    await using graph = await startToyGraph({ readiness: () => Promise.reject(new Error('no idea')) })

    expect(await graph.router.ready()).toEqual({ ready: false, status: 'not ready', dependencies: { readiness: 'no idea' } })
  })
})

describeWithEngines('telling that Redis is gone', () => {
  it('names it, stays ready, answers without it, and says no more of it when it is back', async () => {
    await using server = await TestRedis.start()
    // Patient, so that a busy machine is not taken for an outage.
    await using redis = connectRedis({ url: server.url, keyPrefix: 'ready:', log: createLogger({ name: 'test', level: 'silent' }), patienceMs: 5_000 })
    await waitFor('Redis', () => redis.available)
    await using graph = await startToyGraph({ redis })
    const readiness = async () => {
      const response = await fetch(new URL('/health/ready', graph.router.url))
      return [response.status, await response.json()] as const
    }
    expect(await readiness()).toEqual([200, { status: 'ready', dependencies: {} }])

    await server.kill()
    await waitFor('the router to see it', () => !redis.available)
    expect(await readiness()).toEqual([200, { status: 'ready', dependencies: {}, degraded: { redis: 'does not answer' } }])
    expect((await graph.post({ query: '{ viewer { kind } }' })).status).toBe(200)

    await server.start()
    await waitFor('Redis to be back', () => redis.available)
    expect(await readiness()).toEqual([200, { status: 'ready', dependencies: {} }])
  })
})

describe('serving the explorer', () => {
  it('serves everything that the page refers to from here, with its type, and lets the browser load nothing else', async () => {
    await using graph = await startToyGraph({ explorerTabs: [{ query: '{ viewer { kind } }', headers: '{"x-api-key":"</script>"}' }] })
    const origin = new URL(graph.router.url).origin

    const page = await fetch(`${origin}/`)
    const html = await page.text()
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(page.headers.get('content-security-policy')).toMatch(/default-src 'none'.*script-src 'self'/)
    expect(html).not.toMatch(/https?:\/\//)
    expect(html).toContain('\\u003c/script>')

    const references = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, reference]) => reference ?? '').filter((reference) => reference !== 'data:,')
    expect(references).toHaveLength(7)
    for (const reference of references) {
      const asset = await fetch(new URL(reference, origin))
      expect([reference, asset.status]).toEqual([reference, 200])
      expect(asset.headers.get('content-type')).toBe(reference.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8')
      expect(asset.headers.get('cache-control')).toContain('immutable')
      expect((await asset.text()).length).toBeGreaterThan(50)
    }
  })

  it('serves nothing at / when it is switched off', async () => {
    await using graph = await startToyGraph({ explorer: false })

    expect((await fetch(new URL('/', graph.router.url))).status).toBe(404)
  })
})

describe('waiting for clients', () => {
  it.each([
    ['its headers', { headersTimeoutMs: 100 }, 'POST /graphql HTTP/1.1\r\nhost: x\r\n', 'x-slow: 1\r\n'],
    ['its body', { receiveTimeoutMs: 100 }, 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100000\r\n\r\n', ' '],
  ])('ends one that sends %s drop by drop with 408', async (_, settings, beginning, drop) => {
    await using graph = await startToyGraph(settings)
    let answer = ''
    const socket = connect(graph.router.port, 'localhost').setEncoding('utf8').on('error', () => {})
    const closed = new Promise((resolve) => { socket.on('close', resolve) })
    socket.on('data', (text: string) => { answer += text })

    socket.write(beginning)
    const dripping = setInterval(() => socket.write(drop), 10)
    await closed
    clearInterval(dripping)

    expect(answer).toMatch(/^HTTP\/1\.1 408 /)
    expect((await graph.post({ query: '{ viewer { kind } }' })).status).toBe(200)
  })

  it('leaves a stream open for longer than a request may take to arrive', async () => {
    await using graph = await startToyGraph({ headersTimeoutMs: 50, receiveTimeoutMs: 50, heartbeatMs: 20 })
    const stream = await fetch(`${graph.router.url}?query=subscription{orderUpdates(orderId:"ord_1"){cursor}}`, { headers: { accept: 'text/event-stream' } })
    let beats = 0

    for await (const chunk of stream.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      beats += chunk.split('\n\n').length - 1
      if (beats >= 20) break
    }

    expect(beats).toBeGreaterThanOrEqual(20)
  })

  it('keeps their connections longer than balancers do, or as long as it is told', async () => {
    await using graph = await startToyGraph()
    await using other = await startToyGraph({ keepAliveTimeoutMs: 620_000 })

    const kept = await Promise.all([graph, other].map(async (each) => (await each.post({ query: '{ viewer { kind } }' })).headers.get('keep-alive')))

    expect(kept).toEqual(['timeout=75', 'timeout=620'])
  })
})

describe('stopping', () => {
  it('finishes what is in flight, closes sockets with 1001 and releases every stream', async () => {
    await using graph = await startToyGraph({ drainTimeoutMs: 5_000 })
    const client = graph.client()
    let closed: unknown
    client.on('closed', (event) => { closed = event })
    const { ended } = watch(client, 'subscription { orderUpdates(orderId: "ord_1") { cursor } }')
    await waitFor('the subscription', () => graph.listeners() === 1)
    const inFlight = graph.post({ query: '{ slow }' })
    await waitFor('the request', () => graph.orders.calls.length === 1)

    const stopped = graph.router.stop()
    expect(await graph.router.ready()).toMatchObject({ ready: false, status: 'draining' })

    expect((await inFlight).body).toEqual({ data: { slow: true } })
    await stopped
    await expect(ended).rejects.toMatchObject({ code: 1001 })
    expect(closed).toMatchObject({ code: 1001 })
    expect(graph.router.stats()).toEqual({ openSockets: 0, activeSubscriptions: 0, upstreamStreams: 0 })
    await waitFor('the listeners to go', () => graph.listeners() === 0)
    await expect(fetch(graph.router.url)).rejects.toThrow('fetch failed')
  })

  it('does not wait longer than it may, nor for idle connections', async () => {
    await using graph = await startToyGraph({ drainTimeoutMs: 100 })
    let asked = false
    graph.orders.override = () => { asked = true }
    const inFlight = graph.post({ query: '{ slow }' }).catch(() => 'cut')
    const idle = connect(graph.router.port, 'localhost')
    const cut = new Promise((resolve) => { idle.on('close', resolve).on('error', () => {}) })
    await waitFor('the request', () => asked && idle.readyState === 'open')

    await Promise.all([graph.router.stop(), graph.router.stop()])

    expect(await inFlight).toBe('cut')
    await cut
  })

  it('fails to start on a port that is taken, and leaves nothing running', async () => {
    await using graph = await startToyGraph()

    await expect(startToyGraph({ port: graph.router.port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })

  it('fails to start on an address for a subgraph that there is not', async () => {
    await expect(startToyGraph({ subgraphUrls: { oders: 'http://localhost:1' } })).rejects.toThrow(/oders/)
  })
})

describe('configuring it', () => {
  it('reads the environment, with defaults for what is not set', () => {
    expect(routerSettingsFromEnv({})).toEqual(routerSettings.parse({}))
    expect(routerSettingsFromEnv({ ROUTER_PORT: '5000', ROUTER_EXPLORER: 'false', ROUTER_CORS_ORIGINS: 'https://a.example, https://b.example' }))
      .toMatchObject({ port: 5000, explorer: false, corsOrigins: ['https://a.example', 'https://b.example'] })
  })

  it('names every variable that cannot be used', () => {
    let problems: readonly string[] = []
    try {
      routerSettingsFromEnv({ ROUTER_PORT: '70000', ROUTER_EXPLORER: 'perhaps', ROUTER_MAX_DEPTH: '0' })
    } catch (error) {
      if (error instanceof ConfigError) problems = error.problems
    }
    expect(problems.map((problem) => problem.split(':')[0])).toEqual(['ROUTER_PORT', 'ROUTER_MAX_DEPTH', 'ROUTER_EXPLORER'])
  })
})
