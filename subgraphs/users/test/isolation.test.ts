import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ROUTER, type Viewer } from '#kit/viewer.ts'
import { anApiKey, ANONYMOUS, aUser } from '../../kit/testing/viewers.ts'
import { admin, errorCodes, key, officer, startGraph, type Payload, type UsersGraph } from './users-graph.ts'

/** One organization with everything in it, and everybody who looks at it; nobody changes anything. */
let graph: UsersGraph
let ids: Record<'User' | 'Organization' | 'OrganizationMembership' | 'OrganizationAddress' | 'ApiKey' | 'Session' | 'WebhookEndpoint' | 'WebhookDelivery', string>
let viewers: Record<string, Viewer>

const SELECTIONS = {
  User: '... on User { id email name platformRoles memberships { nodes { id } } }',
  Organization: '... on Organization { id legalName countryCode registrationNumber taxIds { value } capabilities dataRegion version createdAt memberships { nodes { id } } addresses { id } apiKeys { nodes { id } } }',
  OrganizationMembership: '... on OrganizationMembership { id role }',
  OrganizationAddress: '... on OrganizationAddress { id label address { line1 } }',
  ApiKey: '... on ApiKey { id name prefix }',
  Session: '... on Session { id createdAt }',
  WebhookEndpoint: '... on WebhookEndpoint { id url eventTypes }',
  WebhookDelivery: '... on WebhookDelivery { id payload attempts { statusCode } }',
} as const
type TypeName = keyof typeof SELECTIONS
const TYPES = Object.keys(SELECTIONS) as TypeName[]

/** Who sees what, of another person's organization. What is not listed is not seen. */
const SEEN: Record<string, readonly TypeName[]> = {
  owner: TYPES,
  buyer: ['User', 'Organization', 'OrganizationMembership', 'OrganizationAddress'],
  admin: ['User', 'Organization', 'OrganizationMembership', 'OrganizationAddress', 'ApiKey', 'WebhookEndpoint', 'WebhookDelivery'],
  officer: ['Organization', 'OrganizationMembership', 'OrganizationAddress'],
  ownKey: ['User', 'Organization', 'OrganizationMembership', 'OrganizationAddress', 'ApiKey'],
  ownWebhookKey: ['WebhookEndpoint', 'WebhookDelivery'],
  ownKeyWithoutScope: [],
  foreignOwner: [],
  foreignKey: [],
  formerMember: [],
  impostor: [],
  anonymous: [],
  router: [],
}

beforeAll(async () => {
  graph = await startGraph()
  const person = await graph.person()
  const { id: organizationId, owner } = await graph.organization(person, { registrationNumber: 'RC 1', taxIds: [{ scheme: 'TIN', value: '1' }] })
  const foreign = await graph.organization(await graph.person())
  const buyer = await graph.member(owner, organizationId, 'BUYER')
  const former = await graph.member(owner, organizationId, 'ADMIN')
  await graph.mutate(owner.viewer, 'membershipRemove', { membershipId: former.membershipId, idempotencyKey: key() }, 'removedMembershipId')
  const { address } = await graph.mutate(owner.viewer, 'addressUpsert', {
    organizationId, kind: 'SHIPPING', label: 'Main', address: { recipient: 'R', line1: 'L', city: 'C', countryCode: 'NG' }, idempotencyKey: key(),
  }, 'address { id }')
  const { apiKey } = await graph.mutate(owner.viewer, 'apiKeyCreate', { organizationId, name: 'ERP', scopes: ['orders:read'], idempotencyKey: key() }, 'apiKey { id }')
  const { webhookEndpoint } = await graph.mutate(owner.viewer, 'webhookEndpointCreate', { organizationId, url: 'http://127.0.0.1:1/', eventTypes: ['order.placed'], idempotencyKey: key() }, 'webhookEndpoint { id }')
  const { webhookDelivery } = await graph.mutate(owner.viewer, 'webhookEndpointTest', { webhookEndpointId: webhookEndpoint.id, idempotencyKey: key() }, 'webhookDelivery { id }')
  const { viewer } = await graph.query(owner.viewer, '{ viewer { user { memberships { nodes { id } } } } }')

  ids = {
    User: owner.id, Organization: organizationId, OrganizationMembership: viewer.user.memberships.nodes[0].id,
    OrganizationAddress: address.id, ApiKey: apiKey.id, Session: owner.viewer.sessionId ?? '',
    WebhookEndpoint: webhookEndpoint.id, WebhookDelivery: webhookDelivery.id,
  }
  viewers = {
    owner: owner.viewer,
    buyer: buyer.viewer,
    admin: admin(),
    officer: officer(),
    ownKey: anApiKey({ organizationId, scopes: ['organizations:read'] }),
    ownWebhookKey: anApiKey({ organizationId, scopes: ['webhooks:read'] }),
    ownKeyWithoutScope: anApiKey({ organizationId, scopes: ['orders:read', 'organizations:write'] }),
    foreignOwner: foreign.owner.viewer,
    foreignKey: anApiKey({ organizationId: foreign.id, scopes: ['organizations:read', 'webhooks:read'] }),
    formerMember: former.viewer,
    // A token is believed about who, not about what they are here.
    impostor: aUser({ organizationId, roles: ['OWNER', 'ADMIN'] }),
    anonymous: ANONYMOUS,
    router: ROUTER,
  }
})
afterAll(async () => { await graph[Symbol.asyncDispose]() })

const cases = Object.entries(SEEN).flatMap(([who, seen]) => TYPES.map((type) => [who, type, seen.includes(type) ? 'sees' : 'does not see', seen.includes(type)] as const))
const viewerOf = (who: string): Viewer => viewers[who] ?? ANONYMOUS

describe.each(cases)('%s, looking for the %s', (who, type, verb, sees) => {
  it(`${verb} it by its id`, async () => {
    const { node } = await graph.query(viewerOf(who), `query ($id: ID!) { node(id: $id) { __typename ${SELECTIONS[type]} } }`, { id: ids[type] })

    expect(node).toEqual(sees ? rowOf(type) : null)
  })

  it(`${verb} it by a reference`, async () => {
    const [entity] = await graph.t.entities(viewerOf(who), [{ __typename: type, id: ids[type] }], SELECTIONS[type])

    const otherwise = type === 'Organization' && who !== 'anonymous' && who !== 'router' ? counterpart() : null
    expect(entity).toEqual(sees ? rowOf(type) : otherwise)
  })
})

function rowOf(type: TypeName): unknown {
  return expect.objectContaining({ __typename: type, id: ids[type] })
}

/** What an order's other side knows of a company. */
function counterpart(): Payload {
  return {
    __typename: 'Organization', id: ids.Organization, legalName: 'Lagos Foods Ltd', countryCode: 'NG', registrationNumber: null, taxIds: [], capabilities: [],
    dataRegion: null, version: null, createdAt: null, memberships: { nodes: [] }, addresses: [], apiKeys: { nodes: [] },
  }
}

describe('looking by other ways', () => {
  it.each(Object.entries(SEEN))('%s finds the organization by id and in lists only if seen', async (who, seen) => {
    const byId = await graph.t.call(viewerOf(who), 'query ($id: ID!) { organization(id: $id) { id } }', { id: ids.Organization })
    const list = await graph.t.call(viewerOf(who), '{ organizations(registrationNumber: "rc1") { nodes { id } } }')

    const expected = seen.includes('Organization') ? { id: ids.Organization } : null
    expect(byId.data.organization).toEqual(expected)
    expect(list.data?.organizations.nodes ?? []).toEqual(expected ? [expected] : [])
    const refusal = ['anonymous', 'router'].includes(who) ? ['UNAUTHENTICATED'] : []
    expect(errorCodes(byId)).toEqual(refusal)
    expect(errorCodes(list)).toEqual(['ownKeyWithoutScope', 'ownWebhookKey'].includes(who) ? ['FORBIDDEN'] : refusal)
  })

  it.each(Object.entries(SEEN))('%s finds members, addresses and keys inside only if seen', async (who, seen) => {
    const [organization] = await graph.t.entities(viewerOf(who), [{ __typename: 'Organization', id: ids.Organization }], SELECTIONS.Organization) as Payload[]

    const found = [organization?.memberships.nodes.length > 0, organization?.addresses.length > 0, organization?.apiKeys.nodes.length > 0]
    expect(found).toEqual([seen.includes('OrganizationMembership'), seen.includes('OrganizationAddress'), seen.includes('ApiKey')])
  })

  it('shows a colleague\'s memberships in shared organizations only, and no platform role', async () => {
    const [one, two] = [await graph.organization(await graph.person()), await graph.organization(await graph.person())]
    const shared = await graph.member(one.owner, one.id, 'BUYER')
    const { token } = await graph.mutate(two.owner.viewer, 'membershipInvite', { organizationId: two.id, email: shared.email, role: 'BUYER', idempotencyKey: key() }, 'token')
    await graph.mutate(shared.viewer, 'membershipAccept', { token, idempotencyKey: key() }, 'membership { id }')
    await graph.mutate(admin(), 'platformRoleGrant', { userId: shared.id, role: 'COMPLIANCE_OFFICER', idempotencyKey: key() }, 'user { id }')
    const look = async (viewer: Viewer) => (await graph.t.entities(viewer, [{ __typename: 'User', id: shared.id }], '... on User { platformRoles memberships { nodes { organization { id } } } }'))[0]

    const [asColleague, asSelf] = [await look(one.owner.viewer), await look(shared.viewer)]

    expect(asColleague).toMatchObject({ platformRoles: [], memberships: { nodes: [{ organization: { id: one.id } }] } })
    expect(asSelf).toMatchObject({ platformRoles: ['COMPLIANCE_OFFICER'], memberships: { nodes: [{ organization: { id: two.id } }, { organization: { id: one.id } }] } })
  })

  it('lists people to PLATFORM_ADMIN alone', async () => {
    const ask = (viewer: Viewer, search?: string) => graph.t.call(viewer, 'query ($search: String) { users(search: $search, first: 1) { nodes { id name } } }', { search })
    const unusual = await graph.person('Zebedee Quux')

    expect((await ask(admin(), 'quux')).data.users.nodes).toEqual([{ id: unusual.id, name: 'Zebedee Quux' }])
    expect(errorCodes(await ask(ANONYMOUS))).toEqual(['UNAUTHENTICATED'])
    expect(errorCodes(await ask(ROUTER))).toEqual(['UNAUTHENTICATED'])
    for (const who of ['owner', 'officer', 'ownKey']) expect(errorCodes(await ask(viewerOf(who)))).toEqual(['FORBIDDEN'])
  })
})

describe('asking who one is', () => {
  const WHO = '{ viewer { kind user { id } organization { id version } session { id } roles scopes } }'

  it('answers a person, their session, organization and roles', async () => {
    const owner = viewerOf('owner')

    expect((await graph.query(owner, WHO)).viewer).toEqual({
      kind: 'USER', user: { id: ids.User }, organization: { id: ids.Organization, version: 1 }, session: { id: ids.Session }, roles: ['OWNER'], scopes: ['*'],
    })
  })

  it('answers an API key and its scopes', async () => {
    expect((await graph.query(viewerOf('ownKeyWithoutScope'), WHO)).viewer).toEqual({
      kind: 'API_KEY', user: null, organization: { id: ids.Organization, version: null }, session: null, roles: [], scopes: ['orders:read', 'organizations:write'],
    })
  })

  it('answers nobody as nobody', async () => {
    expect((await graph.query(ANONYMOUS, WHO)).viewer).toEqual({ kind: 'ANONYMOUS', user: null, organization: null, session: null, roles: [], scopes: [] })
  })
})
