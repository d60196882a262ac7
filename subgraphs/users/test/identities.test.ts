import { generateKeyPairSync } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { SignJWT } from 'jose'
import { createLogger } from '#kit/log.ts'
import { ROUTER } from '#kit/viewer.ts'
import { ConfigError } from '#kit/config.ts'
import { signingJwk, startIssuer, GRAPH, type TestIssuer } from '../../../router/test/oidc/test-issuer.ts'
import { ANONYMOUS, anApiKey } from '../../kit/testing/viewers.ts'
import { toUsersConfig } from '../src/config.ts'
import { admin, codes, errorCodes, key, startGraph, type Payload, type Person, type UsersGraph } from './users-graph.ts'

/** What the router sends, to the letter. */
const PRINCIPAL = 'query ($issuer: String!, $subject: String!) { identityPrincipal(issuer: $issuer, subject: $subject) { identityId userId organizationId roles } }'

let provider: TestIssuer
let graph: UsersGraph
const lines: string[] = []
beforeAll(async () => {
  provider = await startIssuer({ keys: [await signingJwk('one')] })
  const log = createLogger({ name: 'users', level: 'trace', destination: { write: (text) => { lines.push(text) } } })
  graph = await startGraph({ log, config: { identityProviders: [{ issuer: provider.issuer, audience: GRAPH, algorithms: ['RS256'], clockToleranceSeconds: 5 }] } })
})
afterAll(async () => {
  await graph[Symbol.asyncDispose]()
  await provider.stop()
})

const link = (person: Person, token: string, idempotencyKey = key()): Promise<Payload> => graph.mutate(person.viewer, 'identityLink', { token, idempotencyKey }, 'identity { id subject }')
const unlink = (person: Person, identityId: string): Promise<Payload> => graph.mutate(person.viewer, 'identityUnlink', { identityId, idempotencyKey: key() }, 'unlinkedIdentityId')

describe('a linked identity', () => {
  it('is told to the router alone, and the person’s list of them to nobody else', async () => {
    const { id: organizationId, owner } = await graph.organization(await graph.person())
    const { identity } = await link(owner, await provider.token())
    const subject = { issuer: provider.issuer, subject: 'a-program' }

    expect((await graph.query(ROUTER, PRINCIPAL, subject)).identityPrincipal).toEqual({ identityId: identity.id, userId: owner.id, organizationId, roles: ['OWNER'] })
    expect((await graph.query(ROUTER, PRINCIPAL, { ...subject, issuer: 'https://elsewhere.example.com' })).identityPrincipal).toBeNull()
    for (const viewer of [owner.viewer, admin(), anApiKey({ organizationId, scopes: ['organizations:read'] }), ANONYMOUS]) expect(errorCodes(await graph.t.call(viewer, PRINCIPAL, subject))).toEqual(['FORBIDDEN'])
    for (const viewer of [admin(), anApiKey({ organizationId, scopes: ['organizations:read'] }), ANONYMOUS]) expect((await graph.query(viewer, '{ viewer { identities { nodes { id } } } }')).viewer.identities.nodes).toEqual([])
    await unlink(owner, identity.id)
  })

  it('is linked and unlinked once by a repeated call, and its token is kept nowhere', async () => {
    const person = await graph.person()
    const token = await provider.token()

    const [first, second] = [await link(person, token, 'once'), await link(person, token, 'once')]
    expect(second).toEqual(first)
    for (let n = 0; n < 2; n++) {
      expect(await graph.mutate(person.viewer, 'identityUnlink', { identityId: first.identity.id, idempotencyKey: 'gone' }, 'unlinkedIdentityId')).toMatchObject({ unlinkedIdentityId: first.identity.id, userErrors: [] })
    }
    for (const none of [first.identity.id, 'idn_\u0000', '']) expect(codes(await unlink(person, none))).toEqual(['IDENTITY_NOT_FOUND'])
    expect(codes(await graph.mutate(person.viewer, 'identityUnlink', { identityId: first.identity.id, idempotencyKey: ' ' }, 'unlinkedIdentityId'))).toEqual(['IDEMPOTENCY_KEY_INVALID'])

    const [, , signature = ''] = token.split('.')
    expect({ stored: (await graph.everythingStored()).includes(signature), logged: lines.join('').includes(signature) }).toEqual({ stored: false, logged: false })
  })

  it('is one of ten at most', async () => {
    const person = await graph.person()
    const now = new Date()
    for (let n = 0; n < 10; n++) {
      await graph.t.app.db.source.query('INSERT INTO linked_identities (id, user_id, issuer, subject, created_at) VALUES ($1, $2, $3, $4, $5)', [`idn_${n}`, person.id, 'https://elsewhere.example.com', String(n), now])
    }

    expect(codes(await link(person, await provider.token()))).toEqual(['TOO_MANY_IDENTITIES'])
    expect((await graph.query(person.viewer, '{ viewer { identities(first: 100) { nodes { id } } } }')).viewer.identities.nodes).toHaveLength(10)
  })

  it('is not refused while its provider is away: who links is told to come back', async () => {
    const person = await graph.person()
    const issuer = 'http://127.0.0.1:1'
    await using lonely = await startGraph({ config: { identityProviders: [{ issuer, audience: GRAPH, algorithms: ['EdDSA'], clockToleranceSeconds: 5 }] } })
    const somebody = await lonely.person()
    const token = await new SignJWT({ iss: issuer, aud: GRAPH, sub: 'x' }).setIssuedAt().setExpirationTime('5 min').setProtectedHeader({ alg: 'EdDSA', kid: 'k' }).sign(generateKeyPairSync('ed25519').privateKey)

    expect(codes(await lonely.mutate(somebody.viewer, 'identityLink', { token, idempotencyKey: key() }, 'identity { id }'))).toEqual(['PROVIDER_UNAVAILABLE'])
    expect(codes(await link(person, token))).toEqual(['TOKEN_INVALID'])
  })
})

describe('naming providers', () => {
  it('takes a list as JSON, and refuses what could not be believed', () => {
    const read = (providers: unknown) => () => toUsersConfig({ USERS_OIDC_PROVIDERS: typeof providers === 'string' ? providers : JSON.stringify(providers) })
    const problems = (providers: unknown): string => {
      try {
        read(providers)()
      } catch (error) {
        return (error as ConfigError).problems.filter((problem) => problem.startsWith('USERS_OIDC_PROVIDERS')).join()
      }
      return ''
    }
    const b2c = {
      issuer: 'https://t.b2clogin.com/0/v2.0/', discoveryUrl: 'https://t.b2clogin.com/t.onmicrosoft.com/B2C_1_in/v2.0/.well-known/openid-configuration', audience: 'CLIENT-ID',
    }

    expect(problems([b2c, { issuer: 'https://t.eu.auth0.com/', audience: [GRAPH] }])).toBe('')
    for (const wrong of ['no json', {}, [{ issuer: 'https://a.example.com' }], [{ ...b2c, issuer: 'http://a.example.com' }], [{ ...b2c, algorithms: ['HS256'] }], [{ ...b2c, algorithms: ['none'] }], [b2c, b2c], [{ ...b2c, secret: 's' }]]) {
      expect({ wrong, problems: problems(wrong) }).toEqual({ wrong, problems: expect.stringContaining('USERS_OIDC_PROVIDERS') })
    }
  })
})
