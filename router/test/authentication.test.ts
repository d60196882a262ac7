import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { generateKeyPair } from 'jose'
import { createAccessTokenSigner, createAccessTokenVerifier } from '#kit/access-token.ts'
import { systemClock } from '#kit/clock.ts'
import { createMemoryDenylist } from '#kit/denylist.ts'
import { ANONYMOUS } from '#kit/viewer.ts'
import { waitFor } from '../../subgraphs/kit/testing/wait-for.ts'
import type { RouterOptions } from '../src/router.ts'
import { keyPair, startToyGraph, watch } from './toy-graph.ts'

const subject = { userId: 'usr_1', organizationId: 'org_1', roles: ['BUYER'], scopes: ['*'], sessionId: 'ses_1' }
const query = '{ viewer { kind userId organizationId } }'
const holderOfKey: RouterOptions['authenticateApiKey'] = async () => ({ viewer: { ...ANONYMOUS, kind: 'API_KEY', apiKeyId: 'key_9', organizationId: 'org_9' } })

describe('knowing who asks', () => {
  it('takes nobody in particular for an anonymous viewer', async () => {
    await using graph = await startToyGraph()

    expect((await graph.post({ query })).body.data).toEqual({ viewer: { kind: 'ANONYMOUS', userId: null, organizationId: null } })
  })

  it('vouches for the bearer of an access token towards every subgraph', async () => {
    await using graph = await startToyGraph()
    const { token } = await graph.accessTokens.sign(subject)

    const { body } = await graph.post({ query }, { authorization: `Bearer ${token}` })

    expect(body.data).toEqual({ viewer: { kind: 'USER', userId: 'usr_1', organizationId: 'org_1' } })
    expect(graph.users.calls[0]?.viewer).toMatchObject({ roles: ['BUYER'], scopes: ['*'], sessionId: 'ses_1' })
    expect(graph.users.calls[0]?.headers.authorization).toBeUndefined()
  })

  it('vouches for the holder of an API key', async () => {
    await using graph = await startToyGraph()

    expect((await graph.post({ query }, { 'x-api-key': 'key-of-org-9' })).body.data).toMatchObject({ viewer: { kind: 'API_KEY', organizationId: 'org_9' } })
  })

  it('refuses credentials that are not valid, and never takes them for nobody', async () => {
    await using graph = await startToyGraph()
    const { privateKey } = await generateKeyPair('EdDSA')
    const past = { now: () => new Date(Date.now() - 3600_000) }
    const [forged, expired] = [
      await createAccessTokenSigner({ privateKey, keyId: 'one' }).sign(subject),
      await createAccessTokenSigner({ privateKey, keyId: 'one', clock: past }).sign(subject),
    ]
    const { token } = await graph.accessTokens.sign(subject)

    const refused: Record<string, string>[] = [
      { authorization: `Bearer ${forged.token}` },
      { authorization: `Bearer ${expired.token}` },
      { authorization: `Basic ${token}` },
      { authorization: token },
      { authorization: 'Bearer ' },
      { authorization: `Bearer ${token} ${token}` },
      { authorization: `Bearer ${'a'.repeat(9_000)}.b.c` },
      { 'x-api-key': 'unknown' },
      { 'x-api-key': '' },
      { authorization: `Bearer ${token}`, 'x-api-key': 'key-of-org-9' },
    ]
    for (const headers of refused) {
      const { status, body } = await graph.post({ query }, headers)
      expect({ headers, status, code: body.errors?.[0]?.extensions['code'], data: body.data }).toEqual({ headers, status: 401, code: 'UNAUTHENTICATED', data: undefined })
    }
    expect(graph.users.calls).toEqual([])
  })

  it('says that a token has expired, so that the client refreshes it', async () => {
    const { privateKey, publicJwk } = await keyPair()
    const { token, expiresAt } = await createAccessTokenSigner({ privateKey, keyId: 'one' }).sign(subject)
    await using graph = await startToyGraph({ accessTokenVerifier: createAccessTokenVerifier({ jwks: { keys: [publicJwk] }, clock: { now: () => expiresAt } }) })

    const { body } = await graph.post({ query }, { authorization: `Bearer ${token}` })

    expect(body.errors?.[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED', reason: 'ACCESS_TOKEN_EXPIRED' })
  })

  it('says so when nobody can tell at the moment', async () => {
    await using graph = await startToyGraph({ authenticateApiKey: () => Promise.reject(new Error('users is down at 10.0.0.7')) })

    const { status, body } = await graph.post({ query }, { 'x-api-key': 'key-of-org-9' })

    expect(status).toBe(503)
    expect(body.errors?.[0]?.extensions['code']).toBe('AUTHENTICATION_UNAVAILABLE')
    expect(JSON.stringify(body)).not.toContain('10.0.0.7')
  })
})

describe('credentials that ended before their time', () => {
  const hour = () => new Date(Date.now() + 3600_000)

  it('counts from the next request on', async () => {
    const denylist = createMemoryDenylist(systemClock)
    await using graph = await startToyGraph({ denylist })
    const { token } = await graph.accessTokens.sign(subject)
    const { token: other } = await graph.accessTokens.sign({ ...subject, sessionId: 'ses_2' })
    const ask = (headers: Record<string, string>) => graph.post({ query }, headers)
    expect((await ask({ authorization: `Bearer ${token}` })).status).toBe(200)
    expect((await ask({ 'x-api-key': 'key-of-org-9' })).status).toBe(200)

    await denylist.deny([
      { id: 'ses_1', until: hour() },
      { id: createHash('sha256').update('key-of-org-9').digest('hex'), until: hour() },
    ])

    const [session, key] = [await ask({ authorization: `Bearer ${token}` }), await ask({ 'x-api-key': 'key-of-org-9' })]
    expect([session.status, session.body.errors?.[0]?.extensions]).toEqual([401, { code: 'UNAUTHENTICATED', reason: 'SESSION_REVOKED' }])
    expect([key.status, key.body.errors?.[0]?.extensions]).toEqual([401, { code: 'UNAUTHENTICATED', reason: 'API_KEY_INVALID' }])
    expect((await ask({ authorization: `Bearer ${other}` })).status).toBe(200)
  })

  it('closes a WebSocket before anything more is done or told', async () => {
    const denylist = createMemoryDenylist(systemClock)
    await using graph = await startToyGraph({ denylist })
    const { token } = await graph.accessTokens.sign(subject)
    const watcher = watch(graph.client({ authorization: `Bearer ${token}` }), 'subscription { orderUpdates(orderId: "ord_1") { cursor } }')
    const actor = graph.client({ authorization: `Bearer ${token}` })
    await watch(actor, query).ended
    await waitFor('the subscription', () => graph.listeners() === 1)

    await denylist.deny([{ id: 'ses_1', until: hour() }])
    const { ended } = watch(actor, 'mutation { orderMove(id: "ord_1", status: "SHIPPED") { id } }')
    graph.publish({ cursor: '1', order: { id: 'ord_1', status: 'SHIPPED', buyer: { id: 'usr_1' } } })

    await expect(ended).rejects.toBeDefined()
    await expect(watcher.ended).rejects.toMatchObject({ code: 4403 })
    expect(watcher.payloads).toEqual([])
    expect(graph.orders.calls).toEqual([])
  })
})

describe('knowing who subscribes', () => {
  it('reads credentials from connection_init', async () => {
    await using graph = await startToyGraph()
    const { token } = await graph.accessTokens.sign(subject)

    for (const [params, kind] of [[{ authorization: `Bearer ${token}` }, 'USER'], [{ apiKey: 'key-of-org-9' }, 'API_KEY'], [{}, 'ANONYMOUS']] as const) {
      const { payloads, ended } = watch(graph.client(params), query)
      await ended
      expect(payloads).toMatchObject([{ data: { viewer: { kind } } }])
    }
  })

  it.each([
    ['have ended', async () => null, 4403],
    ['cannot be checked at the moment', async () => { throw new Error('no database') }, 1013],
  ])('closes the socket, before anything more is done or told, once the credentials %s', async (_, later, code) => {
    let authenticateApiKey = holderOfKey
    await using graph = await startToyGraph({ authenticateApiKey: (...asked) => authenticateApiKey(...asked) })
    const watcher = watch(graph.client({ apiKey: 'key' }), 'subscription { orderUpdates(orderId: "ord_1") { cursor } }')
    const actor = graph.client({ apiKey: 'key' })
    await watch(actor, query).ended
    await waitFor('the subscription', () => graph.listeners() === 1)

    authenticateApiKey = later
    const { ended } = watch(actor, 'mutation { orderMove(id: "ord_1", status: "SHIPPED") { id } }')
    graph.publish({ cursor: '1', order: { id: 'ord_1', status: 'SHIPPED', buyer: { id: 'usr_1' } } })

    await expect(ended).rejects.toBeDefined()
    await expect(watcher.ended).rejects.toMatchObject({ code })
    expect(watcher.payloads).toEqual([])
    expect(graph.orders.calls).toEqual([])
    await waitFor('the sockets to close', () => graph.router.stats().openSockets === 0)
  })

  it('closes the socket with 4403 when they are not valid', async () => {
    await using graph = await startToyGraph()

    const megabyte = 'a'.repeat(500_000)
    for (const params of [{ authorization: 'Bearer forged' }, { apiKey: 'unknown' }, { apiKey: 7 }, { authorization: `Bearer ${megabyte}` }, { apiKey: megabyte }]) {
      const { ended } = watch(graph.client(params), query)
      await expect(ended).rejects.toMatchObject({ code: 4403 })
    }
    await waitFor('the sockets to close', () => graph.router.stats().openSockets === 0)
  })
})
