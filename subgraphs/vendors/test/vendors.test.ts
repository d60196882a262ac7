import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { newId } from '#kit/ids.ts'
import type { Viewer } from '#kit/viewer.ts'
import { startTestSubgraph, type TestSubgraph } from '../../kit/testing/subgraph.ts'
import { ANONYMOUS, anApiKey, aUser } from '../../kit/testing/viewers.ts'
import type { VendorsApp } from '../src/app.ts'
import { toVendorsConfig } from '../src/config.ts'
import { startVendors } from '../src/subgraph.ts'

const VENDOR = `id displayName status suspensionReason version organization { id } policy { autoAccept acceptWithinHours }
  onboarding { id status submittedAt decidedAt rejectionReason activatedAt } commissionPlan { id }`
const ERRORS = 'userErrors { __typename code message path ... on VendorAlreadyExistsError { existingId } }'

let graph: TestSubgraph<VendorsApp>
beforeAll(async () => { graph = await startTestSubgraph((environment) => startVendors(environment, toVendorsConfig({}))) })
afterAll(async () => { await graph[Symbol.asyncDispose]() })

const admin = aUser({ roles: ['PLATFORM_ADMIN'] })
const officer = aUser({ roles: ['COMPLIANCE_OFFICER'] })
const stranger = aUser({ organizationId: newId('org'), roles: ['OWNER'] })

let keys = 0
const key = () => `key-${++keys}`

/** Runs a mutation of this subgraph and answers its payload; the input gets a fresh key unless it has one. */
async function mutate(viewer: Viewer, mutation: string, input: Record<string, unknown>, selection = `vendor { ${VENDOR} }`) {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`
  const { data, errors } = await graph.call(viewer, `mutation ($input: ${type}!) { payload: ${mutation}(input: $input) { ${selection} ${ERRORS} } }`, {
    input: { idempotencyKey: key(), ...input },
  })
  return { ...data?.payload, errors }
}

const apply = (viewer: Viewer, displayName = 'X') => mutate(viewer, 'vendorApply', { displayName })

const codes = (payload: { userErrors: { code: string }[] }) => payload.userErrors.map((error) => error.code)

async function anOrganization({ capabilities = ['VENDOR'] as ('BUYER' | 'VENDOR')[], legalName = 'Bikes GmbH' } = {}) {
  const organizationId = newId('org')
  await graph.receive('organization.created', {
    subject: organizationId,
    data: { organizationId, legalName, registrationNumber: null, countryCode: 'DE', capabilities },
  })
  return { organizationId, owner: aUser({ organizationId, roles: ['OWNER'] }) }
}

async function anApplicant(displayName = 'Bikes') {
  const organization = await anOrganization()
  const { vendor } = await mutate(organization.owner, 'vendorApply', { displayName })
  return { ...organization, vendorId: vendor.id as string }
}

async function anActiveVendor(displayName = 'Bikes') {
  const applicant = await anApplicant(displayName)
  await mutate(admin, 'vendorApprove', { vendorId: applicant.vendorId })
  await mutate(admin, 'vendorActivate', { vendorId: applicant.vendorId })
  return applicant
}

async function vendorOf(viewer: Viewer, id: string) {
  const { data } = await graph.call(viewer, `query ($id: ID!) { vendor(id: $id) { ${VENDOR} } }`, { id })
  return data.vendor
}

const entities = (viewer: Viewer, vendorId: string, organizationId: string) => graph.entities(
  viewer,
  [{ __typename: 'Vendor', id: vendorId }, { __typename: 'Organization', id: organizationId }],
  '... on Vendor { id } ... on Organization { vendor { id } }',
)
const listed = async (viewer: Viewer, search: string) => {
  const { data } = await graph.call(viewer, 'query ($search: String) { vendors(search: $search) { nodes { id } pageInfo { hasNextPage } } }', { search })
  return data.vendors.nodes.map((node: { id: string }) => node.id)
}

/** Statements for a page of that size. The relay and the timers poll meanwhile: of a few runs, the cheapest had the database for itself. */
const costOfAPage = async (first: number) => {
  const runs: number[] = []
  for (let run = 0; run < 5; run++) {
    const before = graph.app.db.statementCount
    const { data } = await graph.call(admin, `{ vendors(first: ${first}) { nodes { ${VENDOR} } } }`)
    expect(data.vendors.nodes.length > 3).toBe(first > 3)
    runs.push(graph.app.db.statementCount - before)
  }
  return Math.min(...runs)
}

const PLAN = `commissionPlan { id vendor { id } validFrom validTo vatBasisPoints version
  components { category { id } rateBasisPoints fixed { amountMinor currency } min { amountMinor currency } max { amountMinor currency } } }`
const upsert = (input: Record<string, unknown>, viewer = admin) => mutate(viewer, 'commissionPlanUpsert', { components: [{ rateBasisPoints: 1_000 }], ...input }, PLAN)
const usd = (amountMinor: string) => ({ amountMinor, currency: 'USD' })

describe('applying to become a vendor', () => {
  it('makes the organization a pending vendor with a submitted application, and tells the others', async () => {
    const { organizationId, owner } = await anOrganization({ legalName: 'Räder GmbH' })

    const { vendor, userErrors } = await mutate(owner, 'vendorApply', { displayName: '  Räder  ' })

    expect(userErrors).toEqual([])
    expect(vendor).toMatchObject({
      displayName: 'Räder', status: 'PENDING', version: 1, organization: { id: organizationId },
      policy: { autoAccept: false, acceptWithinHours: 48 }, onboarding: { status: 'SUBMITTED', decidedAt: null },
    })
    const registered = (await graph.published('vendor.registered')).filter((event) => event.subject === vendor.id)
    expect(registered.map((event) => event.data)).toEqual([
      { vendorId: vendor.id, organizationId, displayName: 'Räder', legalName: 'Räder GmbH', countryCode: 'DE' },
    ])
  })

  it('answers the first result to a repeat, also when many come at the same time', async () => {
    const { owner } = await anOrganization()
    const input = { idempotencyKey: 'apply-once', displayName: 'Once' }

    const answers = await Promise.all(Array.from({ length: 10 }, () => mutate(owner, 'vendorApply', input)))

    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(answers[0]?.userErrors).toEqual([])
    expect((await graph.published('vendor.registered')).filter((event) => event.subject === answers[0]?.vendor.id)).toHaveLength(1)
  })

  it('makes one vendor of an organization whose people apply at the same time', async () => {
    const { owner } = await anOrganization()

    const answers = await Promise.all(Array.from({ length: 5 }, () => mutate(owner, 'vendorApply', { displayName: 'Raced' })))

    const made = answers.filter((answer) => answer.vendor)
    const refused = answers.filter((answer) => !answer.vendor)
    expect(made).toHaveLength(1)
    for (const answer of refused) {
      expect(answer.userErrors).toEqual([expect.objectContaining({
        __typename: 'VendorAlreadyExistsError', code: 'VENDOR_ALREADY_EXISTS', existingId: made[0]?.vendor.id,
      })])
    }
  })

  it('lets the marketplace apply on behalf of an organization, and nobody else', async () => {
    const { organizationId } = await anOrganization()

    expect(codes(await mutate(stranger, 'vendorApply', { organizationId, displayName: 'Stolen' }))).toEqual(['ORGANIZATION_NOT_FOUND'])
    expect(codes(await mutate(admin, 'vendorApply', { displayName: 'Nobody' }))).toEqual(['INVALID_INPUT'])
    expect((await mutate(admin, 'vendorApply', { organizationId, displayName: 'Helped' })).vendor).toMatchObject({ organization: { id: organizationId } })
  })

  it('refuses those who may not, with a code', async () => {
    const { organizationId, owner } = await anOrganization()
    const buyer = await anOrganization({ capabilities: ['BUYER'] })
    const unknown = aUser({ organizationId: newId('org'), roles: ['OWNER'] })

    expect((await apply(ANONYMOUS)).errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED')
    expect((await apply(aUser({ organizationId, roles: ['BUYER'] }))).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN')
    expect((await apply(anApiKey({ organizationId, scopes: ['vendors:read'] }))).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN')
    expect(codes(await apply(unknown))).toEqual(['ORGANIZATION_NOT_READY'])
    expect(codes(await apply(buyer.owner))).toEqual(['VENDOR_CAPABILITY_MISSING'])
    for (const name of [' ', 'x'.repeat(121), 'a\u0000b']) {
      expect((await apply(owner, name)).userErrors).toEqual([expect.objectContaining({ code: 'INVALID_INPUT', path: ['input', 'displayName'] })])
    }
    expect((await apply(anApiKey({ organizationId, scopes: ['vendors:write', 'vendors:read'] }), 'By key')).vendor).toMatchObject({ displayName: 'By key' })
  })

  it('takes a rejected organization again, under its old id', async () => {
    const { owner, vendorId } = await anApplicant('First try')
    await mutate(admin, 'vendorReject', { vendorId, reason: 'No register entry' })
    expect(await vendorOf(owner, vendorId)).toMatchObject({ status: 'REJECTED', onboarding: { status: 'REJECTED', rejectionReason: 'No register entry' } })

    const { vendor } = await mutate(owner, 'vendorApply', { displayName: 'Second try' })

    expect(vendor).toMatchObject({ id: vendorId, displayName: 'Second try', status: 'PENDING', onboarding: { status: 'SUBMITTED', rejectionReason: null } })
    expect(await vendorOf(stranger, vendorId)).toBeNull()
  })

  it('knows organizations by their newest name, also when the events come out of order', async () => {
    const { organizationId, owner } = await anOrganization({ legalName: 'Old' })
    const organization = { organizationId, registrationNumber: null, countryCode: 'DE', capabilities: ['VENDOR' as const] }
    await graph.receive('organization.updated', { subject: organizationId, sequence: 5, data: { ...organization, legalName: 'Newest' } })
    await graph.receive('organization.updated', { subject: organizationId, sequence: 4, data: { ...organization, legalName: 'Older' } })

    const { vendor } = await mutate(owner, 'vendorApply', { displayName: 'Named' })

    const [registered] = (await graph.published('vendor.registered')).filter((event) => event.subject === vendor.id)
    expect(registered?.data.legalName).toBe('Newest')
  })
})

describe('deciding on a vendor', () => {
  it('approves, activates, suspends and reinstates, and tells the others when it may sell', async () => {
    const { owner, vendorId } = await anApplicant('Whole way')

    expect((await mutate(admin, 'vendorApprove', { vendorId })).vendor).toMatchObject({ status: 'PENDING' })
    expect((await mutate(admin, 'vendorActivate', { vendorId })).vendor).toMatchObject({ status: 'ACTIVE' })
    expect((await mutate(admin, 'vendorSuspend', { vendorId, reason: 'Late deliveries' })).vendor).toMatchObject({ status: 'SUSPENDED' })
    expect(await vendorOf(owner, vendorId)).toMatchObject({ suspensionReason: 'Late deliveries', onboarding: { status: 'SUSPENDED' } })
    expect((await mutate(admin, 'vendorReinstate', { vendorId })).vendor).toMatchObject({ status: 'ACTIVE', version: 5 })

    expect(await vendorOf(owner, vendorId)).toMatchObject({ suspensionReason: null, onboarding: { status: 'ACTIVE', activatedAt: expect.any(String) } })
    const facts = await graph.app.db.source.query("SELECT event->>'type' AS type, (event->>'sequence')::int AS sequence FROM outbox WHERE partition_key = $1 ORDER BY position", [vendorId])
    expect(facts).toEqual([
      { type: 'vendor.registered', sequence: 1 }, { type: 'vendor.activated', sequence: 2 },
      { type: 'vendor.suspended', sequence: 3 }, { type: 'vendor.activated', sequence: 4 },
    ])
    const [activated] = (await graph.published('vendor.activated')).filter((event) => event.subject === vendorId)
    expect(activated?.data.policy).toEqual({ autoAccept: false, acceptWithinHours: 48 })
  })

  it.each([
    ['vendorActivate', 'SUBMITTED'], ['vendorSuspend', 'SUBMITTED'], ['vendorReinstate', 'SUBMITTED'],
    ['vendorApprove', 'ACTIVE'], ['vendorReject', 'ACTIVE'], ['vendorActivate', 'ACTIVE'], ['vendorReinstate', 'ACTIVE'],
    ['vendorActivate', 'SUSPENDED'], ['vendorSuspend', 'SUSPENDED'], ['vendorApprove', 'REJECTED'], ['vendorReinstate', 'APPROVED'],
  ])('refuses %s of a vendor that is %s', async (mutation, state) => {
    const { vendorId } = await anApplicant()
    const way: Record<string, string[]> = {
      SUBMITTED: [], APPROVED: ['vendorApprove'], ACTIVE: ['vendorApprove', 'vendorActivate'],
      SUSPENDED: ['vendorApprove', 'vendorActivate', 'vendorSuspend'], REJECTED: ['vendorReject'],
    }
    const input = (name: string) => (name === 'vendorSuspend' || name === 'vendorReject' ? { vendorId, reason: 'Because' } : { vendorId })
    for (const step of way[state] ?? []) expect((await mutate(admin, step, input(step))).userErrors).toEqual([])
    const before = await vendorOf(admin, vendorId)

    expect(codes(await mutate(admin, mutation, input(mutation)))).toEqual(['ILLEGAL_TRANSITION'])

    expect(await vendorOf(admin, vendorId)).toEqual(before)
  })

  it('does not activate or reinstate while compliance blocks the organization', async () => {
    const { organizationId, vendorId } = await anApplicant()
    const screened = (status: 'CLEAR' | 'POTENTIAL_MATCH' | 'BLOCKED', sequence: number) =>
      graph.receive('compliance.party.screened', { subject: organizationId, sequence, data: { organizationId, screeningId: newId('scr'), status } })
    await mutate(admin, 'vendorApprove', { vendorId })
    await screened('BLOCKED', 2)
    await screened('CLEAR', 1)

    expect(codes(await mutate(admin, 'vendorActivate', { vendorId }))).toEqual(['SCREENING_BLOCKED'])
    await screened('CLEAR', 3)
    expect((await mutate(admin, 'vendorActivate', { vendorId })).vendor).toMatchObject({ status: 'ACTIVE' })

    await mutate(admin, 'vendorSuspend', { vendorId, reason: 'Screening' })
    await screened('BLOCKED', 4)
    expect(codes(await mutate(admin, 'vendorReinstate', { vendorId }))).toEqual(['SCREENING_BLOCKED'])
  })

  it('is for the marketplace’s administrators', async () => {
    const { owner, vendorId } = await anApplicant()
    for (const mutation of ['vendorApprove', 'vendorReject', 'vendorActivate', 'vendorSuspend', 'vendorReinstate']) {
      const input = mutation === 'vendorReject' || mutation === 'vendorSuspend' ? { vendorId, reason: 'Because' } : { vendorId }
      expect((await mutate(ANONYMOUS, mutation, input)).errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED')
      expect((await mutate(owner, mutation, input)).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN')
      expect((await mutate(officer, mutation, input)).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN')
      expect(codes(await mutate(admin, mutation, { ...input, vendorId: newId('ven') }))).toEqual(['VENDOR_NOT_FOUND'])
      expect(codes(await mutate(admin, mutation, { ...input, vendorId: 'a\u0000' }))).toEqual(['VENDOR_NOT_FOUND'])
    }
    expect((await mutate(admin, 'vendorReject', { vendorId, reason: ' ' })).userErrors).toEqual([expect.objectContaining({ code: 'INVALID_INPUT', path: ['input', 'reason'] })])
  })

  it('activates once when the same call arrives many times at once', async () => {
    const { vendorId } = await anApplicant()
    await mutate(admin, 'vendorApprove', { vendorId })

    const same = await Promise.all(Array.from({ length: 8 }, () => mutate(admin, 'vendorActivate', { vendorId, idempotencyKey: `activate-${vendorId}` })))
    const other = await Promise.all(Array.from({ length: 4 }, () => mutate(admin, 'vendorActivate', { vendorId })))

    expect(new Set(same.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(other.map(codes)).toEqual(Array.from({ length: 4 }, () => ['ILLEGAL_TRANSITION']))
    expect((await graph.published('vendor.activated')).filter((event) => event.subject === vendorId)).toHaveLength(1)
  })
})

describe('a vendor’s policy', () => {
  it('is changed by its own people, who name the version that they read', async () => {
    const { owner, organizationId, vendorId } = await anActiveVendor()

    const { vendor } = await mutate(owner, 'vendorPolicyUpdate', { vendorId, autoAccept: true, expectedVersion: 3 })

    expect(vendor).toMatchObject({ policy: { autoAccept: true, acceptWithinHours: 48 }, version: 4 })
    expect(codes(await mutate(owner, 'vendorPolicyUpdate', { vendorId, acceptWithinHours: 24, expectedVersion: 3 }))).toEqual(['VERSION_CONFLICT'])
    const manager = anApiKey({ organizationId, scopes: ['vendors:write'] })
    expect((await mutate(manager, 'vendorPolicyUpdate', { vendorId, acceptWithinHours: 24 }, 'vendor { version }')).vendor).toEqual({ version: 5 })
    const changes = (await graph.published('vendor.policy.changed')).filter((event) => event.subject === vendorId)
    expect(changes.map((event) => event.data.policy)).toEqual([{ autoAccept: true, acceptWithinHours: 48 }, { autoAccept: true, acceptWithinHours: 24 }])
  })

  it('writes nothing when nothing changes', async () => {
    const { owner, vendorId } = await anActiveVendor()

    expect((await mutate(owner, 'vendorPolicyUpdate', { vendorId })).vendor).toMatchObject({ version: 3 })

    expect((await graph.published('vendor.policy.changed')).filter((event) => event.subject === vendorId)).toEqual([])
  })

  it('is refused to others: as forbidden where they see the vendor, as not found where they do not', async () => {
    const active = await anActiveVendor()
    const pending = await anApplicant()

    expect((await mutate(stranger, 'vendorPolicyUpdate', { vendorId: active.vendorId, autoAccept: true })).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN')
    expect(codes(await mutate(stranger, 'vendorPolicyUpdate', { vendorId: pending.vendorId, autoAccept: true }))).toEqual(['VENDOR_NOT_FOUND'])
    expect((await mutate(ANONYMOUS, 'vendorPolicyUpdate', { vendorId: active.vendorId })).errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED')
    const buyer = aUser({ organizationId: active.organizationId, roles: ['BUYER'] })
    expect((await mutate(buyer, 'vendorPolicyUpdate', { vendorId: active.vendorId })).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN')
    for (const acceptWithinHours of [0, -1, 721]) {
      expect(codes(await mutate(active.owner, 'vendorPolicyUpdate', { vendorId: active.vendorId, acceptWithinHours }))).toEqual(['INVALID_INPUT'])
    }
  })
})

describe('a vendor', () => {
  it('is public while active, without its terms, and its organization is for those who are signed in', async () => {
    const { vendorId, organizationId } = await anActiveVendor('Public one')

    for (const viewer of [ANONYMOUS, stranger, anApiKey({ organizationId, scopes: ['catalog:read'] })]) {
      expect(await vendorOf(viewer, vendorId)).toMatchObject({
        displayName: 'Public one', status: 'ACTIVE', organization: viewer === ANONYMOUS ? null : { id: organizationId }, suspensionReason: null, policy: null, onboarding: null, commissionPlan: null,
      })
      expect(await listed(viewer, 'public ONE')).toContain(vendorId)
      expect(await entities(viewer, vendorId, organizationId)).toEqual([
        { __typename: 'Vendor', id: vendorId }, { __typename: 'Organization', vendor: { id: vendorId } },
      ])
    }
  })

  it('is seen by its own people and the officers alone while it is not', async () => {
    const name = `Hidden ${newId('x')}`
    const { vendorId, organizationId, owner } = await anApplicant(name)

    for (const viewer of [ANONYMOUS, stranger, anApiKey({ organizationId, scopes: ['catalog:read'] })]) {
      expect(await vendorOf(viewer, vendorId)).toBeNull()
      expect(await listed(viewer, name)).toEqual([])
      expect(await entities(viewer, vendorId, organizationId)).toEqual([null, { __typename: 'Organization', vendor: null }])
    }
    for (const viewer of [owner, admin, officer, anApiKey({ organizationId, scopes: ['vendors:read'] })]) {
      expect(await vendorOf(viewer, vendorId)).toMatchObject({ status: 'PENDING', organization: { id: organizationId } })
      expect(await listed(viewer, name)).toEqual([vendorId])
      expect(await entities(viewer, vendorId, organizationId)).toEqual([
        { __typename: 'Vendor', id: vendorId }, { __typename: 'Organization', vendor: { id: vendorId } },
      ])
    }
    expect(await vendorOf(officer, vendorId)).toMatchObject({ policy: null, onboarding: null, commissionPlan: null })
  })

  it('is found by part of its name, its wildcards taken as they are', async () => {
    const mark = newId('x')
    const { vendorId } = await anActiveVendor(`100% ${mark}_a`)
    await anActiveVendor(`1000 ${mark}xa`)

    expect(await listed(ANONYMOUS, `${mark}_A`)).toEqual([vendorId])
    expect(await listed(ANONYMOUS, `00% ${mark}`)).toEqual([vendorId])
    const { errors } = await graph.call(ANONYMOUS, '{ vendors(search: "a\\u0000") { nodes { id } } }')
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
  })

  it('keeps its application from others, by every path', async () => {
    const { vendorId, organizationId, owner } = await anActiveVendor()
    const onboardingId = (await vendorOf(owner, vendorId)).onboarding.id
    const paths = async (viewer: Viewer) => {
      const { data } = await graph.call(viewer, '{ vendorOnboardings(status: ACTIVE, first: 100) { nodes { id vendor { id } } } }')
      const [entity] = await graph.entities(viewer, [{ __typename: 'VendorOnboarding', id: onboardingId }], '... on VendorOnboarding { id }')
      return [data?.vendorOnboardings.nodes.some((node: { id: string }) => node.id === onboardingId) ?? false, entity !== null]
    }

    for (const viewer of [ANONYMOUS, stranger, officer, anApiKey({ organizationId, scopes: ['orders:read'] })]) expect(await paths(viewer)).toEqual([false, false])
    for (const viewer of [owner, admin, anApiKey({ organizationId, scopes: ['vendors:read'] })]) expect(await paths(viewer)).toEqual([true, true])
  })

  it('costs the same few statements in a page of 100 as in a page of one', async () => {
    for (let i = 0; i < 3; i++) await anActiveVendor(`Paged ${i}`)
    const ofOne = await costOfAPage(1)

    expect(ofOne).toBeLessThanOrEqual(3)
    expect(await costOfAPage(100)).toBe(ofOne)
  })
})

describe('a commission plan', () => {
  it('is stored and told as a whole on every change', async () => {
    const { vendorId } = await anApplicant()
    const categoryId = newId('cat')
    const created = await upsert({
      vendorId, validFrom: '2026-01-01T00:00:00.000Z', vatBasisPoints: 750,
      components: [
        { rateBasisPoints: 1_200, fixed: usd('30'), min: usd('50'), max: usd('100000') },
        { categoryId, rateBasisPoints: 800 },
      ],
    })
    expect(created.userErrors).toEqual([])
    const { commissionPlan: plan } = created
    expect(plan).toMatchObject({
      vendor: { id: vendorId }, validFrom: '2026-01-01T00:00:00.000Z', validTo: null, vatBasisPoints: 750, version: 1,
      components: [
        { category: null, rateBasisPoints: 1_200, fixed: usd('30'), min: usd('50'), max: usd('100000') },
        { category: { id: categoryId }, rateBasisPoints: 800, fixed: null, min: null, max: null },
      ],
    })

    const ended = await upsert({ planId: plan.id, vendorId, validTo: '2026-07-01T00:00:00.000Z', expectedVersion: 1 })

    expect(ended.commissionPlan).toMatchObject({ id: plan.id, validFrom: '2026-01-01T00:00:00.000Z', validTo: '2026-07-01T00:00:00.000Z', version: 2, vatBasisPoints: 0 })
    const facts = (await graph.published('vendor.commission_plan.changed')).filter((event) => event.subject === plan.id)
    expect(facts.map((event) => event.data)).toEqual([
      {
        planId: plan.id, vendorId, validFrom: '2026-01-01T00:00:00.000Z', validTo: null, vatBasisPoints: 750,
        components: [
          { categoryId: null, rateBasisPoints: 1_200, fixedMinor: '30', minMinor: '50', maxMinor: '100000', currency: 'USD' },
          { categoryId, rateBasisPoints: 800, fixedMinor: null, minMinor: null, maxMinor: null, currency: null },
        ],
      },
      expect.objectContaining({ validTo: '2026-07-01T00:00:00.000Z' }),
    ])
    expect(codes(await upsert({ planId: plan.id, vendorId, expectedVersion: 1 }))).toEqual(['VERSION_CONFLICT'])
    expect(codes(await upsert({ planId: plan.id }))).toEqual(['OWNER_IMMUTABLE'])
  })

  it('never holds at the same time as another of its owner, also when two are written at once', async () => {
    const { vendorId } = await anApplicant()
    const year = (from: number, to?: number) => ({ vendorId, validFrom: `${from}-01-01T00:00:00.000Z`, ...(to ? { validTo: `${to}-01-01T00:00:00.000Z` } : {}) })
    expect(codes(await upsert(year(2026, 2027)))).toEqual([])

    expect(codes(await upsert(year(2026)))).toEqual(['PLAN_OVERLAPS'])
    expect(codes(await upsert(year(2025, 2028)))).toEqual(['PLAN_OVERLAPS'])
    expect(codes(await upsert(year(2027, 2028)))).toEqual([])

    const raced = await Promise.all(Array.from({ length: 4 }, () => upsert(year(2030))))
    expect(raced.filter((answer) => answer.commissionPlan)).toHaveLength(1)
    expect(raced.filter((answer) => !answer.commissionPlan).map(codes)).toEqual(Array.from({ length: 3 }, () => ['PLAN_OVERLAPS']))
  })

  it('in force is the vendor’s own, else the marketplace’s default', async () => {
    const { vendorId, owner } = await anActiveVendor()
    const standard = await upsert({ validFrom: '2020-01-01T00:00:00.000Z' })
    expect(standard.commissionPlan).toMatchObject({ vendor: null })
    expect((await vendorOf(owner, vendorId)).commissionPlan).toEqual({ id: standard.commissionPlan.id })

    const own = await upsert({ vendorId })

    expect((await vendorOf(owner, vendorId)).commissionPlan).toEqual({ id: own.commissionPlan.id })
    expect((await vendorOf(admin, vendorId)).commissionPlan).toEqual({ id: own.commissionPlan.id })
  })

  it('is seen by its vendor and the administrators, by every path', async () => {
    const { vendorId, owner, organizationId } = await anActiveVendor()
    const rival = await anActiveVendor()
    const { commissionPlan } = await upsert({ vendorId, validFrom: '2019-01-01T00:00:00.000Z' })
    const paths = async (viewer: Viewer) => {
      const { data } = await graph.call(viewer, 'query ($vendorId: ID!) { commissionPlans(vendorId: $vendorId) { nodes { id } } }', { vendorId })
      const { data: { vendor } } = await graph.call(viewer, 'query ($vendorId: ID!) { vendor(id: $vendorId) { commissionPlan { id } } }', { vendorId })
      const [entity] = await graph.entities(viewer, [{ __typename: 'CommissionPlan', id: commissionPlan.id }], '... on CommissionPlan { id }')
      return [data?.commissionPlans.nodes.length ?? 0, vendor?.commissionPlan !== null, entity !== null]
    }

    for (const viewer of [ANONYMOUS, stranger, rival.owner, officer, anApiKey({ organizationId, scopes: ['orders:read'] })]) expect(await paths(viewer)).toEqual([0, false, false])
    for (const viewer of [owner, admin, anApiKey({ organizationId, scopes: ['vendors:read'] })]) expect(await paths(viewer)).toEqual([1, true, true])
  })

  it.each([
    ['no component', { components: [] }, ['input', 'components']],
    ['no component for all other categories', { components: [{ rateBasisPoints: 1, categoryId: newId('cat') }] }, ['input', 'components']],
    ['two components for all other categories', { components: [{ rateBasisPoints: 1 }, { rateBasisPoints: 2 }] }, ['input', 'components', '1', 'categoryId']],
    ['a rate above 100 %', { components: [{ rateBasisPoints: 10_001 }] }, ['input', 'components', '0', 'rateBasisPoints']],
    ['a negative rate', { components: [{ rateBasisPoints: -1 }] }, ['input', 'components', '0', 'rateBasisPoints']],
    ['mixed currencies', { components: [{ rateBasisPoints: 1, min: { amountMinor: '1', currency: 'USD' }, max: { amountMinor: '2', currency: 'EUR' } }] }, ['input', 'components', '0']],
    ['a negative amount', { components: [{ rateBasisPoints: 1, fixed: { amountMinor: '-1', currency: 'USD' } }] }, ['input', 'components', '0']],
    ['a minimum above its maximum', { components: [{ rateBasisPoints: 1, min: { amountMinor: '2', currency: 'USD' }, max: { amountMinor: '1', currency: 'USD' } }] }, ['input', 'components', '0', 'min']],
    ['a foreign id', { components: [{ rateBasisPoints: 1, categoryId: 'prd_x' }] }, ['input', 'components', '0', 'categoryId']],
    ['an end before its beginning', { validFrom: '2026-02-01T00:00:00Z', validTo: '2026-01-01T00:00:00Z' }, ['input', 'validTo']],
    ['a VAT above 100 %', { vatBasisPoints: 10_001 }, ['input', 'vatBasisPoints']],
  ])('is refused with %s, and nothing is written', async (_name, input, path) => {
    const { vendorId } = await anApplicant()

    const { commissionPlan, userErrors } = await upsert({ vendorId, ...input })

    expect(commissionPlan).toBeNull()
    expect(userErrors).toContainEqual(expect.objectContaining({ code: 'INVALID_INPUT', path }))
    expect(await graph.app.db.source.query('SELECT 1 FROM commission_plans WHERE vendor_id = $1', [vendorId])).toEqual([])
  })

  it('is for the administrators to set, of vendors that exist', async () => {
    const { owner, vendorId } = await anApplicant()

    expect((await upsert({ vendorId }, owner)).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN')
    expect((await upsert({ vendorId }, ANONYMOUS)).errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED')
    expect(codes(await upsert({ vendorId: newId('ven') }))).toEqual(['VENDOR_NOT_FOUND'])
    expect(codes(await upsert({ planId: newId('cpl'), vendorId }))).toEqual(['PLAN_NOT_FOUND'])
  })

  it('is written once for a repeat, and refuses a key that was used for another', async () => {
    const { vendorId } = await anApplicant()
    const input = { vendorId, idempotencyKey: `plan-${vendorId}`, validFrom: '2026-01-01T00:00:00.000Z' }

    const answers = await Promise.all(Array.from({ length: 6 }, () => upsert(input)))

    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(answers[0]?.userErrors).toEqual([])
    expect(codes(await upsert({ ...input, vatBasisPoints: 1 }))).toEqual(['IDEMPOTENCY_KEY_REUSED'])
  })
})

describe('the tables', () => {
  it('are what the entities say', async () => {
    const { upQueries } = await graph.app.db.source.driver.createSchemaBuilder().log()

    expect(upQueries.map((query) => query.query)).toEqual([])
  })
})

describe('the configuration', () => {
  it('names what is wrong with it', () => {
    expect(() => toVendorsConfig({ VENDORS_ACCEPT_WITHIN_HOURS: '0' })).toThrow(/VENDORS_ACCEPT_WITHIN_HOURS/)
    expect(toVendorsConfig({ VENDORS_ACCEPT_WITHIN_HOURS: '12' }).defaultPolicy).toEqual({ autoAccept: false, acceptWithinHours: 12 })
  })
})
