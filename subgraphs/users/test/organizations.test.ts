import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import type { Viewer } from '#kit/viewer.ts'
import { anApiKey, ANONYMOUS, aUser } from '../../kit/testing/viewers.ts'
import { admin, codes, errorCodes, key, officer, startGraph, type Payload, type UsersGraph } from './users-graph.ts'

// People and organizations are new in each test: the graph is all they share.
let graph: UsersGraph
beforeAll(async () => { graph = await startGraph() })
afterAll(async () => { await graph[Symbol.asyncDispose]() })

const FIELDS = 'id legalName countryCode registrationNumber taxIds { scheme value } capabilities dataRegion version memberships { nodes { role user { id } } }'
const aNumber = () => `RC ${randomUUID()}`

const create = (viewer: Viewer, input: Record<string, unknown> = {}): Promise<Payload> => graph.mutate(viewer, 'organizationCreate', {
  legalName: 'Lagos Foods Ltd', countryCode: 'NG', capabilities: ['BUYER'], idempotencyKey: key(), ...input,
}, `organization { ${FIELDS} } userErrors { ... on OrganizationAlreadyExistsError { existingId } }`)

const update = (viewer: Viewer, input: Record<string, unknown>): Promise<Payload> => graph.mutate(viewer, 'organizationUpdate', {
  expectedVersion: 1, idempotencyKey: key(), ...input,
}, `organization { ${FIELDS} } userErrors { ... on OrganizationAlreadyExistsError { existingId } }`)

describe('creating an organization', () => {
  it('makes the creator its owner, with both facts told in one transaction', async () => {
    const person = await graph.person()
    const registrationNumber = aNumber()

    const { organization, userErrors } = await create(person.viewer, {
      registrationNumber, taxIds: [{ scheme: 'TIN', value: '123-4' }], capabilities: ['VENDOR', 'BUYER', 'VENDOR'], dataRegion: 'AFRICA',
    })

    expect(userErrors).toEqual([])
    expect(organization).toEqual({
      id: expect.stringMatching(/^org_/), legalName: 'Lagos Foods Ltd', countryCode: 'NG', registrationNumber, taxIds: [{ scheme: 'TIN', value: '123-4' }],
      capabilities: ['BUYER', 'VENDOR'], dataRegion: 'AFRICA', version: 1, memberships: { nodes: [{ role: 'OWNER', user: { id: person.id } }] },
    })
    const created = (await graph.t.published('organization.created')).filter((event) => event.subject === organization.id)
    const members = (await graph.t.published('organization.member.changed')).filter((event) => event.subject === organization.id)
    expect(created).toMatchObject([{ sequence: 1, organizationid: organization.id, data: { organizationId: organization.id, registrationNumber, capabilities: ['BUYER', 'VENDOR'] } }])
    expect(members).toMatchObject([{ sequence: 2, data: { userId: person.id, role: 'OWNER', change: 'ADDED' } }])
  })

  it('creates once however often the same call arrives', async () => {
    const person = await graph.person()
    const input = { registrationNumber: aNumber(), idempotencyKey: key() }

    const answers = await Promise.all(Array.from({ length: 10 }, () => create(person.viewer, input)))

    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect(codes(await create(person.viewer, { ...input, legalName: 'Another' }))).toEqual(['IDEMPOTENCY_KEY_REUSED'])
  })

  it('is for people', async () => {
    const input = { legalName: 'X', countryCode: 'NG', capabilities: ['BUYER'], idempotencyKey: key() }

    expect(errorCodes(await graph.tryMutate(ANONYMOUS, 'organizationCreate', input, 'organization { id }'))).toEqual(['UNAUTHENTICATED'])
    expect(errorCodes(await graph.tryMutate(anApiKey({ organizationId: 'org_1', scopes: ['organizations:write'] }), 'organizationCreate', input, 'organization { id }'))).toEqual(['FORBIDDEN'])
  })

  it('has no members when the platform creates it on behalf of others, which others may not', async () => {
    const person = await graph.person()
    const input = { legalName: 'X', countryCode: 'NG', capabilities: ['BUYER'], onBehalf: true, idempotencyKey: key() }

    const { organization } = await create(admin(), { onBehalf: true })

    expect(organization.memberships.nodes).toEqual([])
    expect(errorCodes(await graph.tryMutate(person.viewer, 'organizationCreate', input, 'organization { id }'))).toEqual(['FORBIDDEN'])
  })

  it('has one organization per registration number and country, and names it to those who may see it', async () => {
    const [owner, stranger] = [await graph.person(), await graph.person()]
    const number = randomUUID()
    const { organization: { id } } = await create(owner.viewer, { registrationNumber: `RC ${number}` })

    const [own, foreign, elsewhere] = [
      await create(owner.viewer, { registrationNumber: `rc-${number}` }),
      await create(stranger.viewer, { registrationNumber: `RC${number.toUpperCase()}` }),
      await create(stranger.viewer, { registrationNumber: `RC ${number}`, countryCode: 'GH' }),
    ]

    const error = { __typename: 'OrganizationAlreadyExistsError', code: 'ORGANIZATION_ALREADY_EXISTS', path: ['input', 'registrationNumber'] }
    expect(own).toMatchObject({ organization: null, userErrors: [{ ...error, existingId: id }] })
    expect(foreign).toMatchObject({ organization: null, userErrors: [{ ...error, existingId: null }] })
    expect(codes(elsewhere)).toEqual([])
  })

  it('lets one of many win a registration number', async () => {
    const registrationNumber = aNumber()
    const people = await Promise.all(Array.from({ length: 8 }, () => graph.person()))

    const answers = await Promise.all(people.map(({ viewer }) => create(viewer, { registrationNumber })))

    expect(answers.filter((answer) => answer.organization)).toHaveLength(1)
    expect(answers.filter((answer) => codes(answer)[0] === 'ORGANIZATION_ALREADY_EXISTS')).toHaveLength(7)
  })

  it('leaves organizations without a number alone', async () => {
    const { viewer } = await graph.person()

    expect([codes(await create(viewer)), codes(await create(viewer))]).toEqual([[], []])
  })

  it.each([
    ['no name', { legalName: ' ' }, ['input', 'legalName']],
    ['a name with NUL', { legalName: 'a\u0000' }, ['input', 'legalName']],
    ['no capability', { capabilities: [] }, ['input', 'capabilities']],
    ['a number without letters or digits', { registrationNumber: '--' }, ['input', 'registrationNumber']],
    ['a tax number of an odd scheme', { taxIds: [{ scheme: 'v a t', value: '1' }] }, ['input', 'taxIds', '0', 'scheme']],
    ['eleven tax numbers', { taxIds: Array.from({ length: 11 }, () => ({ scheme: 'VAT', value: '1' })) }, ['input', 'taxIds']],
  ])('refuses %s and writes nothing', async (_, input, path) => {
    const { viewer } = await graph.person()
    await graph.t.settle()
    const before = await graph.rowCounts()

    expect(await create(viewer, input)).toMatchObject({ organization: null, userErrors: [{ code: 'INVALID_INPUT', path }] })
    expect(await graph.rowCounts()).toEqual(before)
  })

  it('refuses a country that is none as bad input', async () => {
    const { viewer } = await graph.person()

    const answer = await graph.tryMutate(viewer, 'organizationCreate', { legalName: 'X', countryCode: 'XX', capabilities: ['BUYER'], idempotencyKey: key() }, 'organization { id }')

    expect(errorCodes(answer)).toEqual(['BAD_USER_INPUT'])
  })
})

describe('changing an organization', () => {
  it('changes what is named and tells it', async () => {
    const { id, owner } = await graph.organization(await graph.person(), { registrationNumber: aNumber(), taxIds: [{ scheme: 'VAT', value: '1' }] })

    const { organization } = await update(owner.viewer, { organizationId: id, legalName: 'Lagos Foods PLC', registrationNumber: null })

    expect(organization).toMatchObject({ legalName: 'Lagos Foods PLC', registrationNumber: null, taxIds: [{ scheme: 'VAT', value: '1' }], capabilities: ['BUYER'], version: 2 })
    const events = (await graph.t.published('organization.updated')).filter((event) => event.subject === id)
    expect(events).toMatchObject([{ data: { legalName: 'Lagos Foods PLC', registrationNumber: null, countryCode: 'NG' } }])
  })

  it('refuses a version that is not the current one, so that of two editors one wins', async () => {
    const { id, owner } = await graph.organization(await graph.person())

    const answers = await Promise.all(['A', 'B'].map((legalName) => update(owner.viewer, { organizationId: id, legalName })))

    expect(answers.map(codes).toSorted((a, b) => a.length - b.length)).toEqual([[], ['VERSION_CONFLICT']])
  })

  it('changes once when the same call repeats', async () => {
    const { id, owner } = await graph.organization(await graph.person())
    const input = { organizationId: id, legalName: 'Again', idempotencyKey: key() }

    const [first, second] = [await update(owner.viewer, input), await update(owner.viewer, input)]

    expect(first).toEqual(second)
    expect(first.organization.version).toBe(2)
  })

  it('refuses a registration number that is taken', async () => {
    const registrationNumber = aNumber()
    const [taken, other] = [await graph.organization(await graph.person(), { registrationNumber }), await graph.organization(await graph.person())]

    expect(await update(other.owner.viewer, { organizationId: other.id, registrationNumber })).toMatchObject({
      organization: null, userErrors: [{ __typename: 'OrganizationAlreadyExistsError', existingId: null }],
    })
    expect(await update(admin(), { organizationId: other.id, registrationNumber })).toMatchObject({ userErrors: [{ existingId: taken.id }] })
  })

  it('asks for a managing role, or the scope, in this very organization', async () => {
    const { id, owner } = await graph.organization(await graph.person())
    const stranger = await graph.organization(await graph.person())
    const [manager, buyer] = [await graph.member(owner, id, 'ADMIN'), await graph.member(owner, id, 'BUYER')]
    const input = { organizationId: id, expectedVersion: 1, legalName: 'X' }
    const attempt = (viewer: Viewer) => graph.tryMutate(viewer, 'organizationUpdate', { ...input, idempotencyKey: key() }, 'organization { id }')

    expect(errorCodes(await attempt(ANONYMOUS))).toEqual(['UNAUTHENTICATED'])
    expect(errorCodes(await attempt(buyer.viewer))).toEqual(['FORBIDDEN'])
    expect(errorCodes(await attempt({ ...buyer.viewer, roles: ['OWNER'] }))).toEqual(['FORBIDDEN'])
    expect(errorCodes(await attempt(officer()))).toEqual(['FORBIDDEN'])
    expect(errorCodes(await attempt(anApiKey({ organizationId: id, scopes: ['organizations:read'] })))).toEqual(['FORBIDDEN'])
    expect(codes(await update(stranger.owner.viewer, input))).toEqual(['ORGANIZATION_NOT_FOUND'])
    expect(codes(await update(aUser({ organizationId: id, roles: ['OWNER'] }), input))).toEqual(['ORGANIZATION_NOT_FOUND'])
    expect(codes(await update(anApiKey({ organizationId: stranger.id, scopes: ['organizations:write'] }), input))).toEqual(['ORGANIZATION_NOT_FOUND'])
    expect(codes(await update(manager.viewer, { ...input, organizationId: 'org_\u0000' }))).toEqual(['ORGANIZATION_NOT_FOUND'])

    for (const [index, viewer] of [manager.viewer, anApiKey({ organizationId: id, scopes: ['organizations:write'] }), admin()].entries()) {
      expect(codes(await update(viewer, { ...input, expectedVersion: index + 1 }))).toEqual([])
    }
  })
})

describe('keeping addresses', () => {
  const ADDRESS = { recipient: 'Receiving', line1: '1 Broad St', city: 'Lagos', countryCode: 'NG' }
  const upsert = (viewer: Viewer, input: Record<string, unknown>): Promise<Payload> => graph.mutate(viewer, 'addressUpsert', {
    kind: 'SHIPPING', label: 'Main', address: ADDRESS, idempotencyKey: key(), ...input,
  }, 'address { id kind label address { recipient line1 line2 city region postalCode countryCode } version }')

  it('adds one and changes it', async () => {
    const { id: organizationId, owner } = await graph.organization(await graph.person())

    const added = await upsert(owner.viewer, { organizationId })
    const changed = await upsert(owner.viewer, { organizationId, addressId: added.address.id, expectedVersion: 1, kind: 'BILLING', address: { ...ADDRESS, postalCode: '101001' } })
    const stale = await upsert(owner.viewer, { organizationId, addressId: added.address.id, expectedVersion: 1 })

    expect(added.address).toMatchObject({ kind: 'SHIPPING', label: 'Main', address: { ...ADDRESS, line2: null, postalCode: null }, version: 1 })
    expect(changed.address).toMatchObject({ id: added.address.id, kind: 'BILLING', address: { postalCode: '101001' }, version: 2 })
    expect(codes(stale)).toEqual(['VERSION_CONFLICT'])
    const { organization } = await graph.query(owner.viewer, 'query ($id: ID!) { organization(id: $id) { addresses { id version } } }', { id: organizationId })
    expect(organization.addresses).toEqual([{ id: added.address.id, version: 2 }])
  })

  it('adds once when the same call arrives many times at once', async () => {
    const { id: organizationId, owner } = await graph.organization(await graph.person())
    const idempotencyKey = key()

    const answers = await Promise.all(Array.from({ length: 10 }, () => upsert(owner.viewer, { organizationId, idempotencyKey })))

    for (const answer of answers) expect(answer).toEqual(answers[0])
  })

  it('stops at fifty', async () => {
    const { id: organizationId, owner } = await graph.organization(await graph.person())
    await graph.t.app.db.source.query(
      `INSERT INTO organization_addresses SELECT 'adr_' || lpad(n::text, 26, '0') || substr($1, 20), $1, 'SHIPPING', 'x', '{}', 1, now(), now() FROM generate_series(1, 50) n`,
      [organizationId])

    expect(codes(await upsert(owner.viewer, { organizationId }))).toEqual(['TOO_MANY_ADDRESSES'])
  })

  it('refuses what does not fit', async () => {
    const { id: organizationId, owner } = await graph.organization(await graph.person())
    const foreign = await graph.organization(await graph.person())
    const { address } = await upsert(foreign.owner.viewer, { organizationId: foreign.id })

    expect(codes(await upsert(owner.viewer, { organizationId, label: '' }))).toEqual(['INVALID_INPUT'])
    expect((await upsert(owner.viewer, { organizationId, address: { ...ADDRESS, city: 'a\u0000' } })).userErrors).toMatchObject([{ path: ['input', 'address', 'city'] }])
    expect((await upsert(owner.viewer, { organizationId, addressId: address.id })).userErrors).toMatchObject([{ path: ['input', 'expectedVersion'] }])
    expect(codes(await upsert(owner.viewer, { organizationId, addressId: address.id, expectedVersion: 1 }))).toEqual(['ADDRESS_NOT_FOUND'])
    expect(codes(await upsert(owner.viewer, { organizationId: foreign.id }))).toEqual(['ORGANIZATION_NOT_FOUND'])
  })
})

describe('finding organizations', () => {
  const LIST = 'query ($search: String, $registrationNumber: String, $first: Int, $after: Cursor) { organizations(search: $search, registrationNumber: $registrationNumber, first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }'
  const find = async (viewer: Viewer, variables: Record<string, unknown> = {}): Promise<string[]> =>
    (await graph.query(viewer, LIST, variables)).organizations.nodes.map((node: { id: string }) => node.id)

  it('answers one\'s own, newest first, and all of them to the platform', async () => {
    const person = await graph.person()
    const [first, second] = [await graph.organization(person), await graph.organization(person)]
    const foreign = await graph.organization(await graph.person())

    expect(await find(person.viewer)).toEqual([second.id, first.id])
    expect((await find(admin(), { first: 3 }))).toEqual([foreign.id, second.id, first.id])
    expect((await find(officer(), { first: 1 }))).toEqual([foreign.id])
    expect(await find(anApiKey({ organizationId: first.id, scopes: ['organizations:read'] }))).toEqual([first.id])
    expect(await find(aUser({ organizationId: first.id, roles: ['OWNER'] }))).toEqual([])
    await expect(find(ANONYMOUS)).rejects.toThrow('UNAUTHENTICATED')
    await expect(find(anApiKey({ organizationId: first.id, scopes: ['orders:read'] }))).rejects.toThrow('FORBIDDEN')
  })

  it('searches names as they are written, and registration numbers as they are meant', async () => {
    const person = await graph.person()
    const number = randomUUID()
    const odd = await graph.organization(person, { legalName: '100% Cotton_Mills', registrationNumber: `HRB ${number}` })
    await graph.organization(person)

    expect(await find(person.viewer, { search: 'COTTON_' })).toEqual([odd.id])
    expect(await find(person.viewer, { search: '%%' })).toEqual([])
    expect(await find(person.viewer, { registrationNumber: `hrb${number}` })).toEqual([odd.id])
    expect(await find(person.viewer, { registrationNumber: '--' })).toEqual([])
    expect(await find(person.viewer, { registrationNumber: '' })).toEqual([])
    expect(errorCodes(await graph.t.call(person.viewer, LIST, { search: 'a\u0000' }))).toEqual(['BAD_USER_INPUT'])
    expect(errorCodes(await graph.t.call(person.viewer, LIST, { first: 1000 }))).toEqual(['BAD_USER_INPUT'])
  })

  it('pages through them', async () => {
    const person = await graph.person()
    const ids = []
    for (let index = 0; index < 3; index++) ids.unshift((await graph.organization(person)).id)

    const { organizations: page } = await graph.query(person.viewer, LIST, { first: 2 })
    const rest = await find(person.viewer, { first: 2, after: page.pageInfo.endCursor })

    expect(page.pageInfo.hasNextPage).toBe(true)
    expect([...page.nodes.map((node: { id: string }) => node.id), ...rest]).toEqual(ids)
  })
})

describe('reading in bulk', () => {
  it('costs a handful of statements for a hundred organizations with members, people, addresses and keys', async () => {
    const person = await graph.person()
    for (let index = 0; index < 5; index++) await graph.organization(person)
    await graph.t.app.db.source.query(`
      INSERT INTO organizations SELECT 'org_' || lpad(n::text, 26, '0'), 'Bulk', 'NG', NULL, NULL, '[]', '{BUYER}', 'AFRICA', 1, now(), now() FROM generate_series(1, 100) n`)
    await graph.t.app.db.source.query(`
      INSERT INTO organization_memberships SELECT 'mem_' || lpad(n::text, 26, '0'), 'org_' || lpad(n::text, 26, '0'), $1, 'OWNER', NULL, NULL, 1, now(), now() FROM generate_series(1, 100) n`, [person.id])
    const read = () => graph.query(person.viewer, `{ organizations(first: 100) { nodes {
      id registrationNumber addresses { id } apiKeys(first: 5) { nodes { id createdBy { name } } }
      memberships(first: 5) { nodes { id role user { name memberships(first: 2) { nodes { organization { legalName } } } platformRoles } } }
    } } }`)
    const counts: number[] = []
    let organizations: Payload

    // Nine of its own; the polls of relay and deadlines may slip in, and a slow machine has them in each round.
    for (let round = 0; round < 5; round++) {
      const before = graph.t.app.db.statementCount
      organizations = (await read()).organizations
      counts.push(graph.t.app.db.statementCount - before)
    }

    expect(organizations.nodes).toHaveLength(100)
    expect(organizations.nodes[0].memberships.nodes[0].user.name).toBe('Ada Obi')
    expect(Math.min(...counts)).toBeLessThanOrEqual(9 + 5)
  })
})
