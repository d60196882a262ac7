import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { generateKeyPair } from 'jose'
import { createAccessTokenSigner, createAccessTokenVerifier } from '#kit/access-token.ts'
import { systemClock } from '#kit/clock.ts'
import { createMemoryDenylist, type Denylist } from '#kit/denylist.ts'
import { createLogger } from '#kit/log.ts'
import { ANONYMOUS } from '#kit/viewer.ts'
import { waitFor } from '../../subgraphs/kit/testing/wait-for.ts'
import { createCredentialWatch } from '../src/credential-watch.ts'
import { keyPair, startToyGraph, watch, type ToyGraph } from './toy-graph.ts'

const subject = { userId: 'usr_1', organizationId: 'org_1', roles: ['BUYER'], scopes: ['*'], sessionId: 'ses_1' }
const hour = () => new Date(Date.now() + 3600_000)

/** A subscription on which nothing happens. */
async function idle(graph: ToyGraph, connectionParams: Record<string, unknown>) {
  const before = graph.listeners()
  const watcher = watch(graph.client(connectionParams), 'subscription { orderUpdates(orderId: "ord_1") { cursor } }')
  await waitFor('the subscription', () => graph.listeners() === before + 1)
  return watcher
}

describe('a WebSocket on which nothing happens', () => {
  it('closes when its access token expires, and says that a new one is needed', async () => {
    const { privateKey, publicJwk } = await keyPair()
    await using graph = await startToyGraph({ accessTokenVerifier: createAccessTokenVerifier({ jwks: { keys: [publicJwk] } }) })
    const { token, expiresAt } = await createAccessTokenSigner({ privateKey, keyId: 'one', ttlSeconds: 2 }).sign(subject)
    const { ended } = await idle(graph, { authorization: `Bearer ${token}` })

    await expect(ended).rejects.toMatchObject({ code: 4403, reason: 'ACCESS_TOKEN_EXPIRED' })

    expect(Date.now()).toBeGreaterThanOrEqual(expiresAt.getTime())
    await waitFor('the upstream to be left', () => graph.listeners() === 0)
  })

  it('closes when its session or its key is ended, and leaves the others open', async () => {
    const denylist = createMemoryDenylist(systemClock)
    await using graph = await startToyGraph({ denylist })
    const tokenOf = async (sessionId: string) => `Bearer ${(await graph.accessTokens.sign({ ...subject, sessionId })).token}`
    const [session, key] = [await idle(graph, { authorization: await tokenOf('ses_1') }), await idle(graph, { apiKey: 'key-of-org-9' })]
    const other = await idle(graph, { authorization: await tokenOf('ses_2') })
    await idle(graph, {})

    await denylist.deny([{ id: 'ses_1', until: hour() }, { id: createHash('sha256').update('key-of-org-9').digest('hex'), until: hour() }])

    await expect(session.ended).rejects.toMatchObject({ code: 4403, reason: 'SESSION_REVOKED' })
    await expect(key.ended).rejects.toMatchObject({ code: 4403, reason: 'API_KEY_INVALID' })
    await waitFor('both to be gone', () => graph.router.stats().openSockets === 2)
    graph.publish({ cursor: '1', order: { id: 'ord_1', status: 'SHIPPED', buyer: { id: 'usr_1' } } })
    await waitFor('the update', () => other.payloads.length === 1)
  })

  it('says already at its beginning what is wrong with the credentials', async () => {
    await using graph = await startToyGraph()
    const { privateKey } = await generateKeyPair('EdDSA')
    const { token } = await createAccessTokenSigner({ privateKey, keyId: 'one' }).sign(subject)

    await expect(watch(graph.client({ authorization: `Bearer ${token}` }), '{ __typename }').ended).rejects.toMatchObject({ code: 4403, reason: 'ACCESS_TOKEN_INVALID' })
    await expect(watch(graph.client({ apiKey: 'unknown' }), '{ __typename }').ended).rejects.toMatchObject({ code: 4403, reason: 'API_KEY_INVALID' })
  })
})

describe('watching credentials', () => {
  const identity = { viewer: { ...ANONYMOUS, kind: 'USER' as const }, denialId: 'ses_1' }
  const silent = createLogger({ name: 'test', level: 'silent' })

  it('asks once for all of them, and not at all while there are none', async () => {
    const known = createMemoryDenylist(systemClock)
    let asked = 0
    const denylist: Denylist = { ...known, latest: () => { asked += 1; return known.latest() } }
    const { watch: watchOne } = createCredentialWatch({ denylist, log: silent })
    const ended: string[] = []
    const leave = Array.from({ length: 1_000 }, () => watchOne(identity, (end) => { ended.push(end) }))
    watchOne({ viewer: ANONYMOUS }, () => { ended.push('ANONYMOUS') })
    leave[0]?.()

    await known.deny([{ id: 'ses_1', until: hour() }])
    await waitFor('the end', () => ended.length > 0)
    const asksUntilThen = asked
    watchOne({ ...identity, denialId: 'ses_2', expiresAt: new Date(0) }, (end) => { ended.push(end) })
    await waitFor('the second end', () => ended.length === 1_000)

    expect(asksUntilThen).toBeLessThan(10)
    expect(new Set(ended.slice(0, 999))).toEqual(new Set(['REVOKED']))
    expect(ended.at(-1)).toBe('EXPIRED')
  })

  it('goes on for the others when one of them fails', async () => {
    const { watch: watchOne } = createCredentialWatch({ denylist: createMemoryDenylist(systemClock), log: silent })
    const ended: string[] = []
    const expired = { ...identity, expiresAt: new Date(0) }

    watchOne(expired, () => { throw new Error('a bug') })
    watchOne(expired, (end) => { ended.push(end) })

    await waitFor('the other', () => ended.length === 1)
  })
})
