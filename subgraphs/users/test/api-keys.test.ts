import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ROUTER, type Viewer } from '#kit/viewer.ts'
import { anApiKey, ANONYMOUS } from '../../kit/testing/viewers.ts'
import { admin, codes, errorCodes, key, officer, startGraph, type Payload, type UsersGraph } from './users-graph.ts'

// People and organizations are new in each test: the graph is all they share.
let graph: UsersGraph
beforeAll(async () => { graph = await startGraph() })
afterAll(async () => { await graph[Symbol.asyncDispose]() })

const MINUTE_MS = 60_000
const KEY = 'apiKey { id name prefix scopes allowedNetworks deniedNetworks createdBy { id } lastUsedAt expiresAt revokedAt organization { id } } secret'
/** What the router sends, to the letter. */
const PRINCIPAL = 'query ($secretHash: String!) { apiKeyPrincipal(secretHash: $secretHash) { apiKeyId organizationId scopes allowedNetworks deniedNetworks expiresAt } }'

const create = (viewer: Viewer, input: Record<string, unknown>): Promise<Payload> =>
  graph.mutate(viewer, 'apiKeyCreate', { name: 'ERP', scopes: ['orders:read'], idempotencyKey: key(), ...input }, KEY)
const rotate = (viewer: Viewer, apiKeyId: string, idempotencyKey = key()): Promise<Payload> => graph.mutate(viewer, 'apiKeyRotate', { apiKeyId, idempotencyKey }, KEY)
const revoke = (viewer: Viewer, apiKeyId: string): Promise<Payload> =>
  graph.mutate(viewer, 'apiKeyRevoke', { apiKeyId, idempotencyKey: key() }, 'apiKey { id revokedAt }')
const principalOf = async (secret: string): Promise<Payload> =>
  (await graph.query(ROUTER, PRINCIPAL, { secretHash: createHash('sha256').update(secret).digest('hex') })).apiKeyPrincipal

describe('creating an API key', () => {
  it('answers a secret that the router can turn into its principal', async () => {
    const { id: organizationId, owner } = await graph.organization(await graph.person())

    const { apiKey, secret } = await create(owner.viewer, { organizationId, scopes: ['orders:write', 'orders:read', 'orders:read'] })

    expect(secret).toMatch(/^bx_live_[\w-]{43}$/)
    expect(apiKey).toEqual({
      id: expect.stringMatching(/^key_/), name: 'ERP', prefix: secret.slice(0, 12), scopes: ['orders:read', 'orders:write'], allowedNetworks: [], deniedNetworks: [], createdBy: { id: owner.id },
      lastUsedAt: null, expiresAt: null, revokedAt: null, organization: { id: organizationId },
    })
    expect(await principalOf(secret)).toEqual({
      apiKeyId: apiKey.id, organizationId, scopes: ['orders:read', 'orders:write'], allowedNetworks: [], deniedNetworks: [], expiresAt: null,
    })
  })

  it('tells the router from where the key may be used, and until when', async () => {
    const { id: organizationId, owner } = await graph.organization(await graph.person())
    const rules = { allowedNetworks: ['192.0.2.0/24', '2001:db8::/32'], deniedNetworks: ['192.0.2.66'] }
    const expiresAt = new Date(graph.t.clock.now().getTime() + MINUTE_MS).toISOString()

    const { apiKey, secret } = await create(owner.viewer, { organizationId, expiresAt, ...rules, allowedNetworks: [...rules.allowedNetworks, '192.0.2.0/24'] })

    expect(apiKey).toMatchObject(rules)
    expect(await principalOf(secret)).toMatchObject({ ...rules, expiresAt })
  })

  it('can be moved to other places later, once however often the call is repeated', async () => {
    const { id: organizationId, owner } = await graph.organization(await graph.person())
    const { apiKey: { id: apiKeyId }, secret } = await create(owner.viewer, { organizationId, allowedNetworks: ['192.0.2.0/24'], deniedNetworks: ['192.0.2.66'] })
    const update = (input: Record<string, unknown>, viewer: Viewer = owner.viewer) => graph.mutate(viewer, 'apiKeyUpdate', { apiKeyId, idempotencyKey: key(), ...input }, 'apiKey { name allowedNetworks deniedNetworks version }')
    const moved = { expectedVersion: 1, allowedNetworks: ['198.51.100.0/24', '198.51.100.0/24'], idempotencyKey: key() }

    const [first, again] = [await update(moved), await update(moved)]

    expect(first).toMatchObject({ apiKey: { name: 'ERP', allowedNetworks: ['198.51.100.0/24'], deniedNetworks: ['192.0.2.66'], version: 2 }, userErrors: [] })
    expect(again).toEqual(first)
    expect(await principalOf(secret)).toMatchObject({ allowedNetworks: ['198.51.100.0/24'], deniedNetworks: ['192.0.2.66'] })
    expect((await update({ name: 'Warehouse', allowedNetworks: [], deniedNetworks: [] })).apiKey).toEqual({ name: 'Warehouse', allowedNetworks: [], deniedNetworks: [], version: 3 })
    expect(codes(await update({ expectedVersion: 2, name: 'Late' }))).toEqual(['VERSION_CONFLICT'])
    expect(codes(await update({ deniedNetworks: ['192.0.2.1/24'] }))).toEqual(['NETWORK_INVALID'])
    expect(codes(await update({ name: 'Mine' }, (await graph.organization(await graph.person())).owner.viewer))).toEqual(['API_KEY_NOT_FOUND'])
    expect(errorCodes(await graph.tryMutate(anApiKey({ organizationId, scopes: ['organizations:write'] }), 'apiKeyUpdate', { apiKeyId, idempotencyKey: key() }, 'apiKey { id }'))).toEqual(['FORBIDDEN'])
    await revoke(owner.viewer, apiKeyId)
    expect(codes(await update({ name: 'Ended' }))).toEqual(['API_KEY_REVOKED'])
    expect(await principalOf(secret)).toBeNull()
  })

  it.each([
    ['allowedNetworks', ['192.0.2.0/33']], ['allowedNetworks', ['192.0.2.1/24']], ['deniedNetworks', ['10.0.0.0/8', 'the office']],
    ['deniedNetworks', Array.from({ length: 101 }, (_, n) => `192.0.2.${n}`)],
  ])('refuses %s: %j', async (field, list) => {
    const { id: organizationId, owner } = await graph.organization(await graph.person())

    expect(codes(await create(owner.viewer, { organizationId, [field]: list }))).toEqual(['NETWORK_INVALID'])
  })

  it('shows the secret once: of many equal calls one has it', async () => {
    const { id: organizationId, owner } = await graph.organization(await graph.person())
    const input = { organizationId, idempotencyKey: key() }

    const answers = await Promise.all(Array.from({ length: 10 }, () => create(owner.viewer, input)))

    expect(new Set(answers.map((answer) => answer.apiKey.id)).size).toBe(1)
    expect(answers.filter((answer) => answer.secret)).toHaveLength(1)
    expect(codes(await create(owner.viewer, { ...input, name: 'Other' }))).toEqual(['IDEMPOTENCY_KEY_REUSED'])
  })

  it('refuses unknown scopes, none, an end in the past and an empty name', async () => {
    const { id: organizationId, owner } = await graph.organization(await graph.person())

    expect(codes(await create(owner.viewer, { organizationId, scopes: ['*'] }))).toEqual(['SCOPE_INVALID'])
    expect(codes(await create(owner.viewer, { organizationId, scopes: [] }))).toEqual(['SCOPE_INVALID'])
    expect(codes(await create(owner.viewer, { organizationId, expiresAt: '2020-01-01T00:00:00Z' }))).toEqual(['EXPIRY_INVALID'])
    expect(codes(await create(owner.viewer, { organizationId, name: '' }))).toEqual(['INVALID_INPUT'])
  })

  it('is for managers of the organization, never for API keys', async () => {
    const { id: organizationId, owner } = await graph.organization(await graph.person())
    const [manager, buyer] = [await graph.member(owner, organizationId, 'ADMIN'), await graph.member(owner, organizationId, 'BUYER')]
    const stranger = await graph.organization(await graph.person())
    const attempt = (viewer: Viewer) => graph.tryMutate(viewer, 'apiKeyCreate', { organizationId, name: 'X', scopes: ['orders:read'], idempotencyKey: key() }, 'apiKey { id }')

    expect(errorCodes(await attempt(ANONYMOUS))).toEqual(['UNAUTHENTICATED'])
    expect(errorCodes(await attempt(ROUTER))).toEqual(['UNAUTHENTICATED'])
    for (const viewer of [buyer.viewer, officer(), anApiKey({ organizationId, scopes: ['organizations:write'] })]) {
      expect(errorCodes(await attempt(viewer))).toEqual(['FORBIDDEN'])
    }
    expect(codes(await create(stranger.owner.viewer, { organizationId }))).toEqual(['ORGANIZATION_NOT_FOUND'])
    for (const viewer of [manager.viewer, admin()]) expect(codes(await create(viewer, { organizationId }))).toEqual([])
  })
})

describe('looking a key up', () => {
  it('is for the router alone', async () => {
    const { id: organizationId, owner } = await graph.organization(await graph.person())
    const { secret } = await create(owner.viewer, { organizationId })
    const secretHash = createHash('sha256').update(secret).digest('hex')

    for (const viewer of [ANONYMOUS, owner.viewer, admin(), anApiKey({ organizationId, scopes: ['organizations:read'] })]) {
      expect(errorCodes(await graph.t.call(viewer, PRINCIPAL, { secretHash }))).toEqual(['FORBIDDEN'])
    }
  })

  it('knows no key that is made up, expired or revoked', async () => {
    const { id: organizationId, owner } = await graph.organization(await graph.person())
    const expiresAt = new Date(graph.t.clock.now().getTime() + MINUTE_MS).toISOString()
    const [brief, revoked] = [await create(owner.viewer, { organizationId, expiresAt }), await create(owner.viewer, { organizationId })]

    expect(await principalOf(brief.secret)).toMatchObject({ apiKeyId: brief.apiKey.id })
    const first = await revoke(owner.viewer, revoked.apiKey.id)
    graph.t.clock.advance(MINUTE_MS)
    const second = await revoke(owner.viewer, revoked.apiKey.id)

    expect(await principalOf(brief.secret)).toBeNull()
    expect(await principalOf(revoked.secret)).toBeNull()
    expect(await principalOf(`${revoked.secret}x`)).toBeNull()
    expect((await graph.query(ROUTER, PRINCIPAL, { secretHash: 'no hash \u0000' })).apiKeyPrincipal).toBeNull()
    expect(second.apiKey).toEqual(first.apiKey)
    expect(first.apiKey.revokedAt).not.toBeNull()
  })

  it('notes the use of a key, once a minute', async () => {
    const { id: organizationId, owner } = await graph.organization(await graph.person())
    const { apiKey, secret } = await create(owner.viewer, { organizationId })
    const lastUsedAt = async (): Promise<number> => {
      const { node } = await graph.query(owner.viewer, 'query ($id: ID!) { node(id: $id) { ... on ApiKey { lastUsedAt } } }', { id: apiKey.id })
      return new Date(node.lastUsedAt).getTime()
    }

    await principalOf(secret)
    const first = await lastUsedAt()
    await principalOf(secret)
    expect(await lastUsedAt()).toBe(first)
    graph.t.clock.advance(MINUTE_MS)
    await principalOf(secret)
    expect(await lastUsedAt()).toBeGreaterThanOrEqual(first + MINUTE_MS)
  })
})

describe('rotating a key', () => {
  it('stops the old secret at once and keeps the key', async () => {
    const { id: organizationId, owner } = await graph.organization(await graph.person())
    const { apiKey, secret } = await create(owner.viewer, { organizationId })
    const idempotencyKey = key()

    const rotated = await rotate(owner.viewer, apiKey.id, idempotencyKey)
    const repeated = await rotate(owner.viewer, apiKey.id, idempotencyKey)

    expect(rotated.apiKey).toEqual({ ...apiKey, prefix: rotated.secret.slice(0, 12) })
    expect(repeated).toEqual({ ...rotated, secret: null })
    expect(await principalOf(secret)).toBeNull()
    expect(await principalOf(rotated.secret)).toMatchObject({ apiKeyId: apiKey.id })
  })

  it('leaves revoked keys revoked, and foreign ones alone', async () => {
    const { id: organizationId, owner } = await graph.organization(await graph.person())
    const stranger = await graph.organization(await graph.person())
    const buyer = await graph.member(owner, organizationId, 'BUYER')
    const { apiKey, secret } = await create(owner.viewer, { organizationId })

    for (const change of [rotate, revoke]) {
      expect(codes(await change(stranger.owner.viewer, apiKey.id))).toEqual(['API_KEY_NOT_FOUND'])
      expect(codes(await change(owner.viewer, 'key_\u0000'))).toEqual(['API_KEY_NOT_FOUND'])
      for (const viewer of [buyer.viewer, officer(), anApiKey({ organizationId, scopes: ['organizations:write'] })]) {
        await expect(change(viewer, apiKey.id)).rejects.toThrow('FORBIDDEN')
      }
    }
    expect(await principalOf(secret)).not.toBeNull()
    await revoke(owner.viewer, apiKey.id)
    expect(codes(await rotate(owner.viewer, apiKey.id))).toEqual(['API_KEY_REVOKED'])
  })
})

describe('listing keys', () => {
  it('answers the current organization\'s keys, or a named one\'s, to those who manage them', async () => {
    const { id: organizationId, owner } = await graph.organization(await graph.person())
    const buyer = await graph.member(owner, organizationId, 'BUYER')
    const { apiKey } = await create(owner.viewer, { organizationId })
    const list = async (viewer: Viewer, id?: string) => (await graph.query(viewer, 'query ($id: ID) { apiKeys(organizationId: $id) { nodes { id } } }', { id })).apiKeys.nodes

    expect(await list(owner.viewer)).toEqual([{ id: apiKey.id }])
    expect(await list(admin(), organizationId)).toEqual([{ id: apiKey.id }])
    expect(await list(anApiKey({ organizationId, scopes: ['organizations:read'] }))).toEqual([{ id: apiKey.id }])
    for (const viewer of [officer(), buyer.viewer]) expect(await list(viewer, organizationId)).toEqual([])
    for (const viewer of [ANONYMOUS, ROUTER]) await expect(list(viewer, organizationId)).rejects.toThrow('UNAUTHENTICATED')
    await expect(list(anApiKey({ organizationId, scopes: ['orders:read'] }), organizationId)).rejects.toThrow('FORBIDDEN')
    expect(await list(admin())).toEqual([])
  })
})
