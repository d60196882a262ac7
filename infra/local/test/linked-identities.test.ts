import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createClient } from 'graphql-ws'
import { generateKeyPair, importJWK, SignJWT, type JWK } from 'jose'
import { WebSocket, type CloseEvent } from 'ws'
import { newId } from '#kit/ids.ts'
import type { GraphClient } from '../../../clients/cli/graph-client.ts'
import { mutate } from '../../../clients/cli/mutate.ts'
import { ELSEWHERE, GRAPH, signingJwk, startIssuer, type TestIssuer } from '../../../router/test/oidc/test-issuer.ts'
import { waitFor } from '../../../subgraphs/kit/testing/wait-for.ts'
import { startGraph, type Buyer, type Graph } from '../testing/graph.ts'

const IDENTITIES = '{ viewer { identities { nodes { id issuer subject organization { id } lastUsedAt } } } }'
const WHO = '{ viewer { kind user { id } organization { id } session { id } roles scopes } cart { id } }'

let graph: Graph
let [one, two, stranger]: TestIssuer[] = []
const started = new AsyncDisposableStack()
const keys: JWK[] = []

beforeAll(async () => {
  for (const kid of ['one', 'two', 'stranger', 'rotated']) keys.push(await signingJwk(kid))
  // What a provider says of roles must count for nothing here.
  const claims = { roles: ['PLATFORM_ADMIN'], org: 'org_of_the_provider', sid: 'ses_of_the_provider' }
  ;[one, two, stranger] = await Promise.all(keys.slice(0, 3).map((key) => startIssuer({ keys: [key], claims }).then((issuer) => started.use(issuer))))
  const providers = [one, two].map((provider) => ({ issuer: provider?.issuer, audience: GRAPH }))
  graph = started.use(await startGraph({ env: { USERS_OIDC_PROVIDERS: JSON.stringify(providers) } }))
}, 300_000)
afterAll(() => started.disposeAsync())

const provider = (): TestIssuer => one ?? never()
const other = (): TestIssuer => two ?? never()
function never(): never { throw new Error('not started') }

const as = (token: string) => graph.anonymous.as({ accessToken: token })

async function link(client: GraphClient, token: string, { organizationId, idempotencyKey = newId('key') }: { organizationId?: string; idempotencyKey?: string } = {}) {
  const { identityLink } = await client.request('mutation ($input: IdentityLinkInput!) { identityLink(input: $input) { identity { id issuer subject organization { id } } userErrors { code } } }',
    { input: { token, organizationId, idempotencyKey } })
  return { ...identityLink, codes: identityLink.userErrors.map(({ code }: { code: string }) => code) }
}

async function unlink(client: GraphClient, identityId: string) {
  const { identityUnlink } = await client.request('mutation ($input: IdentityUnlinkInput!) { identityUnlink(input: $input) { unlinkedIdentityId userErrors { code } } }', { input: { identityId, idempotencyKey: newId('key') } })
  return { unlinkedIdentityId: identityUnlink.unlinkedIdentityId, codes: identityUnlink.userErrors.map(({ code }: { code: string }) => code) }
}

/** What came of a request: `taken`, or why it was not. */
async function outcome(token: string): Promise<unknown> {
  const { data, errors } = await as(token).send('{ viewer { kind } }')
  return errors ? errors[0]?.extensions?.['reason'] ?? errors[0]?.extensions?.['code'] : data.viewer.kind === 'USER' ? 'taken' : data.viewer.kind
}

/** Links, and undoes it in the end, so that the next test finds the subject free. */
async function linked(buyer: Buyer, from: TestIssuer = provider()) {
  const token = await from.token()
  const { identity, codes } = await link(buyer.client, token)
  expect(codes).toEqual([])
  await waitFor('routers to see the link', async () => await outcome(token) === 'taken')
  return { id: identity.id as string, token, [Symbol.asyncDispose]: async () => { await unlink(buyer.client, identity.id) } }
}

/** A socket that waits for news of an organization's orders; `closed` tells with which code and reason it ended. */
function listen(token: string, organizationId: string) {
  const client = createClient({ url: graph.stack.router.wsUrl, connectionParams: { authorization: `Bearer ${token}` }, webSocketImpl: WebSocket, retryAttempts: 0 })
  const received: unknown[] = []
  const [subscribed, closed] = [Promise.withResolvers<void>(), Promise.withResolvers<{ code: number; reason: string }>()]
  client.on('message', ({ type }) => { if (type === 'connection_ack') subscribed.resolve() })
  client.on('closed', (event) => { closed.resolve({ code: (event as CloseEvent).code, reason: (event as CloseEvent).reason }) })
  client.subscribe(
    { query: 'subscription ($id: ID!) { organizationOrderUpdates(organizationId: $id) { eventType } }', variables: { id: organizationId } },
    { next: ({ data }) => { if (data) received.push(data) }, error: () => {}, complete: () => {} },
  )
  return { received, subscribed: subscribed.promise, closed: closed.promise, [Symbol.asyncDispose]: async () => { await client.dispose() } }
}

describe('a token of an OpenID provider', () => {
  it('acts for nobody until a person has linked it, and then as that person’s session does', async () => {
    const buyer = await graph.buyer()
    const vendor = await graph.vendor({ autoAccept: true })
    const { offerId } = await vendor.sells()
    const token = await provider().token()
    expect(await outcome(token)).toBe('IDENTITY_NOT_LINKED')

    await using identity = await linked(buyer)

    const [native, foreign] = [await buyer.client.request(WHO), await as(token).request(WHO)]
    expect(foreign).toEqual({ ...native, viewer: { ...native.viewer, session: null } })
    expect(foreign.viewer).toMatchObject({ organization: { id: buyer.organizationId }, roles: ['OWNER'], scopes: ['*'] })
    expect((await buyer.client.request(IDENTITIES)).viewer.identities.nodes)
      .toEqual([{ id: identity.id, issuer: provider().issuer, subject: 'a-program', organization: null, lastUsedAt: expect.any(String) }])

    await using socket = listen(token, buyer.organizationId)
    await socket.subscribed
    await buyer.buys([{ offerId, quantity: 1 }])
    await waitFor('an update', () => socket.received.length > 0)
  })

  it('acts for the organization that was named, as long as the person is its member', async () => {
    const [buyer, host] = [await graph.buyer(), await graph.buyer()]
    const { token: invitation } = await mutate(host.client, 'membershipInvite', { organizationId: host.organizationId, email: buyer.email, role: 'APPROVER', idempotencyKey: buyer.email }, 'token')
    const { membership } = await mutate(buyer.client, 'membershipAccept', { token: invitation, idempotencyKey: buyer.email }, 'membership { id }')
    await using identity = await linked(buyer)
    const roles = async () => {
      const { viewer } = await as(identity.token).request('{ viewer { organization { id } roles } }')
      return [viewer.organization?.id, ...viewer.roles]
    }
    expect(await roles()).toEqual([buyer.organizationId, 'OWNER'])
    await using socket = listen(identity.token, buyer.organizationId)
    await socket.subscribed

    expect((await link(buyer.client, identity.token, { organizationId: host.organizationId })).identity).toMatchObject({ id: identity.id, organization: { id: host.organizationId } })
    graph.clock.advance(15_000)
    expect(await roles()).toEqual([host.organizationId, 'APPROVER'])
    await mutate(host.client, 'membershipRemove', { membershipId: membership.id, idempotencyKey: 'remove' }, 'removedMembershipId')
    graph.clock.advance(15_000)
    expect(await roles()).toEqual([undefined])

    const elsewhere = await graph.buyer()
    expect((await link(buyer.client, identity.token, { organizationId: elsewhere.organizationId })).codes).toEqual(['ORGANIZATION_NOT_FOUND'])
  })

  it('is refused when it is for somebody else, of an issuer that is not known, of another one’s subject, or forged', async () => {
    const buyer = await graph.buyer()
    await using _ = await linked(buyer)
    const { privateKey } = await generateKeyPair('RS256')
    const now = Math.floor(Date.now() / 1000)
    const forged = new SignJWT({ iss: provider().issuer, aud: GRAPH, sub: 'a-program', iat: now, exp: now + 600 }).setProtectedHeader({ alg: 'RS256', kid: 'one' })
    const wrong = [await provider().token({ resource: ELSEWHERE }), await stranger?.token() ?? '', await forged.sign(privateKey)]
    const ofOthers = [await provider().token({ subject: 'b-program' }), await other().token()]

    expect(await Promise.all(wrong.map(outcome))).toEqual(wrong.map(() => 'ACCESS_TOKEN_INVALID'))
    expect(await Promise.all(ofOthers.map(outcome))).toEqual(ofOthers.map(() => 'IDENTITY_NOT_LINKED'))
    for (const token of [...wrong, 'what is this', '']) expect((await link(buyer.client, token)).codes).toEqual(['TOKEN_INVALID'])
  })

  it('is good after its provider has changed its keys, as those of before are', async () => {
    const buyer = await graph.buyer()
    await using identity = await linked(buyer)
    const [first, , , rotated] = keys
    graph.clock.advance(10_000)

    provider().publish(rotated ?? never(), first ?? never())
    const after = await provider().token()
    expect([await outcome(after), await outcome(identity.token)]).toEqual(['taken', 'taken'])
  })
})

describe('linking an identity', () => {
  it('is for one person, once, and the same again for whoever has it', async () => {
    const [buyer, rival] = [await graph.buyer(), await graph.buyer()]
    const token = await provider().token()

    const answers = await Promise.all([link(buyer.client, token), link(buyer.client, token), link(rival.client, token), link(rival.client, token)])

    const owner = answers[0]?.identity ? buyer : rival
    const [won, lost] = owner === buyer ? [answers.slice(0, 2), answers.slice(2)] : [answers.slice(2), answers.slice(0, 2)]
    expect(won.map(({ identity }) => identity?.id)).toEqual([won[0]?.identity.id, won[0]?.identity.id])
    expect(lost.map(({ codes }) => codes)).toEqual([['IDENTITY_TAKEN'], ['IDENTITY_TAKEN']])
    expect((await graph.events('user.identity.linked')).filter(({ data }) => data.identityId === won[0]?.identity.id)).toHaveLength(1)
    await unlink(owner.client, won[0]?.identity.id)
  })

  it('takes a token of the last five minutes alone', async () => {
    const buyer = await graph.buyer()
    const issued = Math.floor(graph.clock.now().getTime() / 1000)
    const signing = await importJWK(keys[0] ?? never(), 'RS256')
    const tokenOf = (iat: number) => new SignJWT({ iss: provider().issuer, aud: GRAPH, sub: 'c-program', iat, exp: issued + 3600 }).setProtectedHeader({ alg: 'RS256', kid: 'one' }).sign(signing)

    expect((await link(buyer.client, await tokenOf(issued - 301))).codes).toEqual(['TOKEN_TOO_OLD'])
    expect((await link(buyer.client, await tokenOf(issued + 120))).codes).toEqual(['TOKEN_INVALID'])
    expect((await link(buyer.client, await tokenOf(issued - 240))).codes).toEqual([])
  })

  it('is for sessions: neither for a linked identity, nor for an API key, nor for nobody', async () => {
    const buyer = await graph.buyer()
    await using identity = await linked(buyer)
    const { secret } = await mutate(buyer.client, 'apiKeyCreate', { organizationId: buyer.organizationId, name: 'ERP', scopes: ['organizations:write'], idempotencyKey: 'key' }, 'secret')
    const second = await other().token()

    expect((await link(as(identity.token), second)).codes).toEqual(['SESSION_REQUIRED'])
    await expect(link(graph.anonymous.as({ apiKey: secret }), second)).rejects.toMatchObject({ codes: ['UNAUTHORIZED_FIELD_OR_TYPE'] })
    await expect(link(graph.anonymous, second)).rejects.toMatchObject({ codes: ['UNAUTHORIZED_FIELD_OR_TYPE'] })
    expect((await graph.anonymous.as({ apiKey: secret }).request(IDENTITIES)).viewer.identities.nodes).toEqual([])
  })
})

describe('unlinking an identity', () => {
  it('ends its tokens at once, and the sockets that they have opened', async () => {
    const buyer = await graph.buyer()
    await using identity = await linked(buyer)
    await using socket = listen(identity.token, buyer.organizationId)
    await socket.subscribed
    const rival = await graph.buyer()
    expect(await unlink(rival.client, identity.id)).toEqual({ unlinkedIdentityId: null, codes: ['IDENTITY_NOT_FOUND'] })

    expect(await unlink(buyer.client, identity.id)).toEqual({ unlinkedIdentityId: identity.id, codes: [] })

    expect(await outcome(identity.token)).toBe('IDENTITY_NOT_LINKED')
    expect(await socket.closed).toEqual({ code: 4403, reason: 'IDENTITY_NOT_LINKED' })
    expect((await graph.events('user.identity.unlinked')).filter(({ data }) => data.identityId === identity.id)).toHaveLength(1)
    expect((await buyer.client.request(IDENTITIES)).viewer.identities.nodes).toEqual([])
  })

  it('leaves it free for whoever shows it next, at once', async () => {
    const [buyer, next] = [await graph.buyer(), await graph.buyer()]
    await using identity = await linked(buyer)
    await unlink(buyer.client, identity.id)

    await using again = await linked(next)

    expect(again.id).not.toBe(identity.id)
    expect((await as(again.token).request('{ viewer { organization { id } } }')).viewer.organization.id).toBe(next.organizationId)
  })
})
