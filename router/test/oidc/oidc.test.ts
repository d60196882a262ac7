import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { generateKeyPair, SignJWT, type JWK } from 'jose'
import { createLogger } from '#kit/log.ts'
import { TestClock } from '../../../subgraphs/kit/testing/subgraph.ts'
import { readConfigFile } from '../../src/cli/config-file.ts'
import { createOidcVerifier, oidcProviders } from '../../src/oidc.ts'
import { startToyGraph, watch, type ToyGraph } from '../toy-graph.ts'
import { ELSEWHERE, GRAPH, signingJwk, startIssuer, type TestIssuer } from './test-issuer.ts'

const query = '{ viewer { kind userId organizationId } }'
const log = createLogger({ name: 'test', level: 'silent' })

const keys: Record<'one' | 'two' | 'three' | 'curve', JWK> = {} as never
beforeAll(async () => {
  for (const kid of ['one', 'two', 'three'] as const) keys[kid] = await signingJwk(kid)
  keys.curve = await signingJwk('curve', 'ES256')
})

interface Asked { readonly status: number; readonly code?: unknown; readonly reason?: unknown; readonly data?: unknown }

async function routerFor(...providers: Record<string, unknown>[]): Promise<ToyGraph & { readonly clock: TestClock; ask(token: string): Promise<Asked> }> {
  const clock = new TestClock()
  const graph = await startToyGraph({ accessTokenVerifier: createOidcVerifier(oidcProviders.parse(providers.map((provider) => ({ audience: GRAPH, ...provider }))), { clock, log }), clock })
  return {
    ...graph,
    clock,
    async ask(token) {
      const { status, body } = await graph.post({ query }, { authorization: `Bearer ${token}` })
      const { code, reason } = body.errors?.[0]?.extensions ?? {}
      return { status, ...code !== undefined && { code }, ...reason !== undefined && { reason }, ...body.data && { data: body.data } }
    },
  }
}

const INVALID = { status: 401, code: 'UNAUTHENTICATED', reason: 'ACCESS_TOKEN_INVALID' }
const UNAVAILABLE = { status: 503, code: 'AUTHENTICATION_UNAVAILABLE' }

describe('a token of an OpenID provider', () => {
  it('makes the viewer that its claims say, over HTTP and WebSocket', async () => {
    await using issuer = await startIssuer({ keys: [keys.one], claims: { 'https://example.com/tenant': 'org_7', realm: { roles: ['BUYER', 'APPROVER'] } } })
    await using router = await routerFor({ issuer: issuer.issuer, claims: { user: 'client_id', organization: 'https://example.com/tenant', roles: ['realm', 'roles'], scopes: 'scope' } })
    const token = await issuer.token({ scope: 'orders:read orders:write' })

    expect(await router.ask(token)).toEqual({ status: 200, data: { viewer: { kind: 'USER', userId: 'a-program', organizationId: 'org_7' } } })
    const { payloads, ended } = watch(router.client({ authorization: `Bearer ${token}` }), query)
    await ended

    expect(payloads).toEqual([{ data: { viewer: { kind: 'USER', userId: 'a-program', organizationId: 'org_7' } } }])
    expect(router.users.calls[0]?.viewer).toMatchObject({ roles: ['BUYER', 'APPROVER'], scopes: ['orders:read', 'orders:write'], sessionId: null })
  })

  it('is refused when it is for another audience, of another issuer, by an algorithm that is not expected, altered, or over', async () => {
    await using issuer = await startIssuer({ keys: [keys.one] })
    await using stranger = await startIssuer({ keys: [keys.two] })
    await using curved = await startIssuer({ keys: [keys.curve], alg: 'ES256' })
    await using router = await routerFor({ issuer: issuer.issuer, namespace: 'a' }, { issuer: curved.issuer, namespace: 'b', algorithms: ['RS256'] })
    const token = await issuer.token()
    const [head = '', body = '', signature = ''] = token.split('.')
    const { privateKey } = await generateKeyPair('RS256')
    const claims = { iss: issuer.issuer, aud: GRAPH, sub: 'a-program', exp: Math.floor(Date.now() / 1000) + 600 }

    const refused = {
      audience: await issuer.token({ resource: ELSEWHERE }),
      issuer: await stranger.token(),
      algorithm: await curved.token(),
      altered: [head, Buffer.from(Buffer.from(body, 'base64url').toString().replace('a-program', 'b-program')).toString('base64url'), signature].join('.'),
      none: [Buffer.from('{"alg":"none"}').toString('base64url'), body, ''].join('.'),
      'key of nobody': await new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'one' }).sign(privateKey),
      'public key as a secret': await new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'one' }).sign(Buffer.from(JSON.stringify(keys.one.n))),
    }
    for (const [why, wrong] of Object.entries(refused)) expect({ why, ...await router.ask(wrong) }).toEqual({ why, ...INVALID })

    expect((await router.ask(token)).status).toBe(200)
    router.clock.advance(606_000)
    expect(await router.ask(token)).toEqual({ status: 401, code: 'UNAUTHENTICATED', reason: 'ACCESS_TOKEN_EXPIRED' })
  })

  it('is of another person when another provider made it, whatever its subject', async () => {
    await using one = await startIssuer({ keys: [keys.one] })
    await using two = await startIssuer({ keys: [keys.curve], alg: 'ES256' })
    await using router = await routerFor({ issuer: one.issuer, namespace: 'one' }, { issuer: two.issuer, namespace: 'two', algorithms: ['ES256'], audience: [ELSEWHERE, GRAPH] })

    const viewers = [await router.ask(await one.token()), await router.ask(await two.token()), await router.ask(await two.token({ resource: ELSEWHERE }))]

    expect(viewers.map(({ data }) => (data as { viewer: { userId: string } }).viewer.userId)).toEqual(['one:a-program', 'two:a-program', 'two:a-program'])
  })
})

describe('a provider that changes its keys', () => {
  it('is asked for the new one as soon as it is used, and the old one is good until it leaves the set', async () => {
    await using issuer = await startIssuer({ keys: [keys.one] })
    await using router = await routerFor({ issuer: issuer.issuer })
    const before = await issuer.token()
    expect((await router.ask(before)).status).toBe(200)

    router.clock.advance(10_000)
    issuer.publish(keys.two, keys.one)
    const after = await issuer.token()
    expect([(await router.ask(after)).status, (await router.ask(before)).status]).toEqual([200, 200])
    expect(issuer.keyRequests).toBe(2)

    issuer.publish(keys.three)
    router.clock.advance(60_000)
    expect((await router.ask(await issuer.token())).status).toBe(200)
    expect(await router.ask(before)).toEqual(INVALID)
    expect(await router.ask(after)).toEqual(INVALID)
  })

  it('is not asked again for each token that names a key which nobody has', async () => {
    await using issuer = await startIssuer({ keys: [keys.one] })
    await using router = await routerFor({ issuer: issuer.issuer })
    const { privateKey } = await generateKeyPair('RS256')
    const forged = (kid: string) => new SignJWT({ iss: issuer.issuer, aud: GRAPH, sub: 'x' }).setExpirationTime('5 min').setProtectedHeader({ alg: 'RS256', kid }).sign(privateKey)
    expect((await router.ask(await issuer.token())).status).toBe(200)
    router.clock.advance(10_000)

    const answers = await Promise.all(Array.from({ length: 50 }, async (_, n) => router.ask(await forged(['../one', "' OR 1=1", '', `k${n}`][n % 4] ?? ''))))

    expect(answers).toEqual(Array.from({ length: 50 }, () => INVALID))
    expect(issuer.keyRequests).toBe(2)
  })
})

describe('a provider that is away', () => {
  it('makes nobody invalid: who cannot be checked is told to come back', async () => {
    await using issuer = await startIssuer({ keys: [keys.one] })
    await using router = await routerFor({ issuer: issuer.issuer })
    const token = await issuer.token()
    await issuer.stop()

    expect(await router.ask(token)).toEqual(UNAVAILABLE)
    await expect(watch(router.client({ authorization: `Bearer ${token}` }), query).ended).rejects.toMatchObject({ code: 1013 })

    await issuer.start()
    expect(await router.ask(token)).toEqual(UNAVAILABLE)
    router.clock.advance(10_000)
    expect((await router.ask(token)).status).toBe(200)
  })

  it('is done without for a day while its keys are known', async () => {
    await using issuer = await startIssuer({ keys: [keys.one] })
    await using router = await routerFor({ issuer: issuer.issuer, clockToleranceSeconds: 0 })
    const known = await issuer.token()
    expect((await router.ask(known)).status).toBe(200)
    issuer.publish(keys.two)
    const unknown = await issuer.token()
    await issuer.stop()

    router.clock.advance(60_000)
    expect((await router.ask(known)).status).toBe(200)
    expect(await router.ask(unknown)).toEqual(UNAVAILABLE)
    router.clock.advance(24 * 3600_000)
    expect(await router.ask(known)).toEqual(UNAVAILABLE)
  })

  it('is not taken for another that answers in its place', async () => {
    await using impostor: TestIssuer = await startIssuer({ keys: [keys.one] })
    await using router = await routerFor({ issuer: 'https://login.example.com', discoveryUrl: `${impostor.issuer}/.well-known/openid-configuration` })
    const { privateKey } = await generateKeyPair('RS256')
    const token = await new SignJWT({ iss: 'https://login.example.com', aud: GRAPH, sub: 'x' }).setExpirationTime('5 min').setProtectedHeader({ alg: 'RS256', kid: 'one' }).sign(privateKey)

    expect(await router.ask(token)).toEqual(UNAVAILABLE)
    expect(impostor.keyRequests).toBe(0)
  })
})

describe('configuring providers', () => {
  let folder: string
  beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'oidc-')) })
  afterAll(async () => { await rm(folder, { recursive: true }) })

  async function read(...providers: Record<string, unknown>[]): Promise<unknown> {
    const file = join(folder, 'router.json')
    await writeFile(file, JSON.stringify({ authentication: { providers } }))
    return readConfigFile(file).authentication?.providers
  }

  it('takes several', async () => {
    expect(await read(
      { issuer: 'https://tenant.eu.auth0.com/', audience: GRAPH, namespace: 'auth0' },
      { issuer: 'https://t.b2clogin.com/0/v2.0/', discoveryUrl: 'https://t.b2clogin.com/t.onmicrosoft.com/B2C_1_in/v2.0/.well-known/openid-configuration', audience: 'id', namespace: 'b2c' },
    )).toMatchObject([{ algorithms: ['RS256'], clockToleranceSeconds: 5 }, { namespace: 'b2c' }])
  })

  it.each([
    ['no provider', [], 'authentication.providers'],
    ['no audience', [{ issuer: 'https://a.example.com' }], 'authentication.providers.0.audience'],
    ['an issuer over plain HTTP', [{ issuer: 'http://a.example.com', audience: 'x' }], 'authentication.providers.0.issuer'],
    ['a symmetric algorithm', [{ issuer: 'https://a.example.com', audience: 'x', algorithms: ['HS256'] }], 'authentication.providers.0.algorithms.0'],
    ['no algorithm', [{ issuer: 'https://a.example.com', audience: 'x', algorithms: ['none'] }], 'authentication.providers.0.algorithms.0'],
    ['two of one issuer', ['a', 'b'].map((namespace) => ({ issuer: 'https://a.example.com', audience: 'x', namespace })), 'authentication.providers.1.issuer'],
    ['two without namespaces', ['a', 'b'].map((name) => ({ issuer: `https://${name}.example.com`, audience: 'x' })), 'authentication.providers.1.namespace'],
    ['two of one namespace', ['a', 'b'].map((name) => ({ issuer: `https://${name}.example.com`, audience: 'x', namespace: 'n' })), 'authentication.providers.1.namespace'],
    ['what it does not know', [{ issuer: 'https://a.example.com', audience: 'x', secret: 's' }], 'authentication.providers.0'],
  ])('refuses %s', async (_, providers, path) => {
    await expect(read(...providers)).rejects.toThrow(path)
  })
})
