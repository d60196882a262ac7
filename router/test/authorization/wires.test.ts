import type { ServerResponse } from 'node:http'
import { describe, expect, it } from '@jest/globals'
import { createClient } from 'graphql-ws'
import { Registry } from 'prom-client'
import { WebSocket } from 'ws'
import { ANONYMOUS } from '#kit/viewer.ts'
import { waitFor } from '../../../subgraphs/kit/testing/wait-for.ts'
import { mergeParts } from '../answer-parts.ts'
import { watch } from '../toy-graph.ts'
import { SECRETS, startGuardedGraph, type Asker } from './guarded-graph.ts'

const BUYER: Asker = { scopes: ['costs:read'] }

describe('viewers who may have different things', () => {
  it('share no execution, and no plan', async () => {
    await using graph = await startGuardedGraph()
    const held: ServerResponse[] = []
    graph.shop.override = (_request, response) => { held.push(response) }
    const query = '{ product(id: "1") { name cost } }'

    const answers = [undefined, undefined, {}, BUYER, BUYER].map((asker) => graph.ask(query, asker))
    await waitFor('one call for each of them', () => held.length === 3)
    for (const response of held) response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"product":{"name":"Lamp","cost":7}}}')

    expect((await Promise.all(answers)).map(({ body }) => body.data)).toEqual([null, null, null, 7, 7].map((cost) => ({ product: { name: 'Lamp', cost } })))
  })

  it('are planned for once for each set of what they lack', async () => {
    const metrics = new Registry()
    await using graph = await startGuardedGraph({ metrics })
    const planned = async () => (await metrics.getSingleMetric('broxiva_router_plan_cache_misses_total')?.get())?.values[0]?.value
    const query = '{ product(id: "1") { name cost maker { name } } }'

    for (const [round, asker] of [undefined, {}, BUYER, { scopes: ['x'] }, { roles: ['AUDITOR'] }, { scopes: ['costs:read', 'x'] }, undefined].entries()) {
      await graph.ask(query, asker)
      expect(await planned()).toBe(Math.min(round + 1, 3))
    }
    await graph.ask('{ open }')
    await graph.ask('{ open }', BUYER)
    expect(await planned()).toBe(4)
  })

  it('get their own, whoever asked before', async () => {
    await using graph = await startGuardedGraph()
    const query = '{ product(id: "1") { name cost } }'

    for (let round = 0; round < 2; round++) {
      expect((await graph.ask(query, BUYER)).body).toEqual({ data: { product: { name: 'Lamp', cost: 7 } } })
      expect((await graph.ask(query)).body.data).toEqual({ product: { name: 'Lamp', cost: null } })
      expect((await graph.ask(`# another text\n${query}`)).body.data).toEqual({ product: { name: 'Lamp', cost: null } })
    }
  })
})

describe('rejecting', () => {
  it('executes nothing of an operation of which not all may be had', async () => {
    await using graph = await startGuardedGraph({ unauthorized: 'reject' })

    const { status, body } = await graph.ask('mutation { discount(id: "1") { name cost maker { id } } }')

    expect(status).toBe(403)
    expect('data' in body).toBe(false)
    expect(body.errors).toEqual(['discount.cost', 'discount.maker'].map((place) => ({
      message: `You are not authorized to ask for \`${place}\`.`, path: place.split('.'), extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' },
    })))
    expect(graph.shop.calls).toEqual([])
  })

  it('lets pass what leaves it out, and who may have it', async () => {
    await using graph = await startGuardedGraph({ unauthorized: 'reject' })
    const query = 'query ($with: Boolean!) { open staff @include(if: $with) }'

    expect((await graph.ask(query, undefined, { variables: { with: false } })).body).toEqual({ data: { open: 'open' } })
    expect((await graph.ask(query, undefined, { variables: { with: true } })).status).toBe(403)
    expect((await graph.ask(query, {}, { variables: { with: true } })).body).toEqual({ data: { open: 'open', staff: 's3cret' } })
  })

  it('holds over WebSocket', async () => {
    await using graph = await startGuardedGraph({ unauthorized: 'reject' })
    const client = await graph.client()

    const { ended, payloads } = watch(client, '{ open staff }')

    await expect(ended).rejects.toMatchObject([{ path: ['staff'], extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }])
    expect(payloads).toEqual([])
    await client.dispose()
  })
})

describe('answers in parts', () => {
  it('have in no part what the viewer may not have, and tell of it in the first', async () => {
    await using graph = await startGuardedGraph()
    const query = '{ product(id: "1") { name ... @defer(label: "a") { cost left } ... @defer(label: "b") { profit maker { name } } } }'

    const parts = await graph.askInParts(query)
    const { data } = mergeParts(parts)

    expect(data).toEqual({ product: { name: 'Lamp', cost: null, left: 100, profit: null, maker: null } })
    expect(parts[0]?.errors?.map(({ path }) => path)).toEqual([['product', 'cost'], ['product', 'profit'], ['product', 'maker']])
    expect(JSON.stringify(parts)).not.toMatch(SECRETS)
    expect(mergeParts(await graph.askInParts(query, BUYER))).toEqual({ data: { product: { name: 'Lamp', cost: 7, left: 100, profit: 1007, maker: { name: 'Ada' } } }, errors: [] })
  })

  it('end a null of what must not be null at the fragment', async () => {
    await using graph = await startGuardedGraph()

    const parts = await graph.askInParts('{ strict { name ... @defer { hidden } } }')

    expect(parts.flatMap(({ incremental = [] }) => incremental)).toMatchObject([{ path: ['strict'], data: null }])
    expect(JSON.stringify(parts)).not.toMatch(SECRETS)
  })
})

describe('live updates', () => {
  it('leave out of each what the subscriber may not have', async () => {
    await using graph = await startGuardedGraph()
    const [stranger, buyer] = [await graph.client(), await graph.client(BUYER)]
    const query = 'subscription { sold { number thief product { name cost profit } } }'

    const [theirs, others] = [watch(stranger, query), watch(buyer, query)]
    await waitFor('both subscriptions', () => graph.listeners() === 2)
    graph.sell({ number: 1, thief: 'Bob' })
    graph.sell({ number: 2, thief: 'Bob' })
    await waitFor('both updates', () => theirs.payloads.length === 2 && others.payloads.length === 2)

    expect(theirs.payloads.map(({ data }) => data)).toEqual([1, 2].map((number) => ({ sold: { number, thief: null, product: { name: 'Lamp', cost: null, profit: null } } })))
    expect(theirs.payloads.map(({ errors }) => errors?.map(({ path }) => path?.join('.')))).toEqual([1, 2].map(() => ['sold.thief', 'sold.product.cost', 'sold.product.profit']))
    expect(others.payloads).toEqual([1, 2].map((number) => ({ data: { sold: { number, thief: 'Bob', product: { name: 'Lamp', cost: 7, profit: 1007 } } } })))
    await Promise.all([stranger.dispose(), buyer.dispose()])
  })

  it('are none of what the subscriber may not have at all', async () => {
    await using graph = await startGuardedGraph()
    const client = await graph.client()

    const { ended, payloads } = watch(client, 'subscription { stolen { number } }')

    await expect(ended).rejects.toMatchObject([{ path: ['stolen'], extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }])
    expect(payloads).toEqual([])
    expect(graph.listeners()).toBe(0)
    await client.dispose()
  })

  it('end, before anything more is sent, when a key has lost a scope', async () => {
    let scopes = ['costs:read']
    const viewer = () => ({ ...ANONYMOUS, kind: 'API_KEY' as const, apiKeyId: 'key_1', scopes })
    await using graph = await startGuardedGraph({ authenticateApiKey: async () => ({ viewer: viewer() }) })
    const closed = Promise.withResolvers<{ code: number; reason: string }>()
    const client = createClient({ url: graph.router.wsUrl, webSocketImpl: WebSocket, connectionParams: { apiKey: 'k' }, retryAttempts: 0, on: { closed: (event) => closed.resolve(event as { code: number; reason: string }) } })

    const { payloads } = watch(client, 'subscription { sold { number product { cost } } }')
    await waitFor('the subscription', () => graph.listeners() > 0)
    graph.sell({ number: 1 })
    await waitFor('the first update', () => payloads.length === 1)
    scopes = []
    graph.sell({ number: 2 })

    expect(await closed.promise).toMatchObject({ code: 4403, reason: 'AUTHORIZATION_CHANGED' })
    expect(payloads).toEqual([{ data: { sold: { number: 1, product: { cost: 7 } } } }])
    await client.dispose()
  })

  it('end their stream, too, when a key has lost a scope', async () => {
    let scopes = ['costs:read']
    await using graph = await startGuardedGraph({ authenticateApiKey: async () => ({ viewer: { ...ANONYMOUS, kind: 'API_KEY', apiKeyId: 'key_1', scopes } }) })

    const leaving = new AbortController()
    const response = await fetch(graph.router.url, {
      method: 'POST',
      signal: leaving.signal,
      headers: { 'content-type': 'application/json', 'accept': 'text/event-stream', 'x-api-key': 'k' },
      body: JSON.stringify({ query: 'subscription { sold { number product { cost } } }' }),
    })
    await waitFor('the subscription', () => graph.listeners() > 0)
    scopes = []
    graph.sell({ number: 1 })

    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    let text = ''
    while (!/event: (next|complete)/.test(text)) text += (await reader?.read())?.value ?? ''
    leaving.abort()
    expect(text).toContain('AUTHORIZATION_CHANGED')
    expect(text).not.toMatch(SECRETS)
  })

  it('end with the last cursor still good when what the subscriber may have has changed', async () => {
    let auditors: readonly string[] = ['usr_1']
    await using graph = await startGuardedGraph({ satisfiesPolicy: (_policy, { userId }) => auditors.includes(userId ?? '') }, (sdl) => sdl.replace('thief: String @authenticated', 'thief: String @policy(policies: [["auditor"]])'))
    const client = await graph.client({})

    const { ended, payloads } = watch(client, 'subscription { sold { number thief } }')
    await waitFor('the subscription', () => graph.listeners() > 0)
    graph.sell({ number: 1, thief: 'Bob' })
    await waitFor('the first update', () => payloads.length === 1)
    auditors = []
    graph.sell({ number: 2, thief: 'Bob' })
    await ended

    expect(payloads).toMatchObject([{ data: { sold: { number: 1, thief: 'Bob' } } }, { errors: [{ extensions: { code: 'SUBSCRIPTION_INTERRUPTED' } }] }])
    expect(payloads).toHaveLength(2)
    await client.dispose()
  })
})
