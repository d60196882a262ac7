import { describe, expect, it } from '@jest/globals'
import { newId } from '#kit/ids.ts'
import { aUser } from '../../kit/testing/viewers.ts'
import { waitFor } from '../../kit/testing/wait-for.ts'
import { ADMIN, anOrder, OFFICER, startWorld, type World } from './world.ts'

const HARMLESS = [{ reference: 'L-1', name: 'Completely Elsewhere Syndicate' }]

describe('judging a new order', () => {
  it('clears an order of known parties, known goods and an active list, and freezes its landed cost', async () => {
    await using world = await startWorld()
    await world.list(HARMLESS)
    await world.tariffs('871200')
    const [buyer, vendor] = [await world.organization(), await world.organization({ countryCode: 'DE' })]

    const order = await world.order(buyer, vendor)

    expect(await world.look(order.orderId)).toMatchObject({ status: 'CLEARED', caseId: undefined })
    expect((await world.t.published('compliance.order.cleared')).map((event) => event.data)).toEqual([{ orderId: order.orderId, caseId: null }])
    const [seen] = await world.t.entities(aUser({ organizationId: buyer.organizationId }), [{ __typename: 'Order', id: order.orderId }],
      '... on Order { complianceStatus landedCost { estimate dutyPayer goods { amountMinor currency } duty { amountMinor } importVat { amountMinor } total { amountMinor } lines { orderLineId hsCode dutyBasisPoints tariffVersion } } complianceCase { id } }')
    expect(seen).toMatchObject({
      complianceStatus: 'CLEARED',
      complianceCase: null,
      landedCost: {
        estimate: false, dutyPayer: 'BUYER', goods: { amountMinor: '20000', currency: 'USD' }, duty: { amountMinor: '4000' }, importVat: { amountMinor: '1800' }, total: { amountMinor: '25800' },
        lines: [{ orderLineId: order.lines[0]?.orderLineId, hsCode: '871200', dutyBasisPoints: 2000, tariffVersion: 'NG-2026' }],
      },
    })
  })

  it('keeps the frozen landed cost when the tariff changes', async () => {
    await using world = await startWorld()
    await world.list(HARMLESS)
    await world.tariffs('871200')
    const order = await world.order(await world.organization(), await world.organization())

    await world.mutate(ADMIN, 'tariffRatesUpsert', { version: 'NG-2027', source: 's', rates: [{ destination: 'NG', hsPrefix: '871200', adValoremBasisPoints: 0, importVatBasisPoints: 0, validFrom: '2026-01-01T00:00:00.000Z' }] }, 'upsertedCount')

    const [seen] = await world.t.entities(OFFICER, [{ __typename: 'Order', id: order.orderId }], '... on Order { landedCost { duty { amountMinor } lines { tariffVersion } } }')
    expect(seen).toMatchObject({ landedCost: { duty: { amountMinor: '4000' }, lines: [{ tariffVersion: 'NG-2026' }] } })
  })

  it('holds an order while no list is active, and clears it by itself once one is', async () => {
    await using world = await startWorld()
    await world.tariffs('871200')
    const order = await world.order(await world.organization(), await world.organization())
    expect(await world.look(order.orderId)).toMatchObject({ status: 'HELD', caseStatus: 'OPEN', reasons: ['PARTY_NOT_SCREENED', 'PARTY_NOT_SCREENED'] })

    await world.list(HARMLESS)

    await world.comesTo(order.orderId, 'CLEARED')
    expect(await world.look(order.orderId)).toMatchObject({ caseStatus: 'CLEARED', note: expect.stringContaining('Nothing speaks against') })
    expect((await world.t.published('compliance.order.held')).map((event) => event.data.reasons)).toEqual([['PARTY_NOT_SCREENED']])
    expect(await world.t.published('compliance.order.cleared')).toHaveLength(1)
  })

  it('holds an order of an organization that nothing is known of, and clears it when it is told of', async () => {
    await using world = await startWorld()
    await world.list(HARMLESS)
    await world.tariffs('871200')
    const stranger = { organizationId: newId('org'), legalName: 'Late News Ltd', countryCode: 'NG' }
    const order = await world.order(stranger, await world.organization())
    expect(await world.look(order.orderId)).toMatchObject({ status: 'HELD', reasons: ['PARTY_UNKNOWN'] })

    await world.organization(stranger)

    await world.comesTo(order.orderId, 'CLEARED')
  })

  it('holds a cross-border order whose goods it cannot place, naming the line', async () => {
    await using world = await startWorld()
    await world.list(HARMLESS)
    await world.tariffs('871200')
    await world.mutate(ADMIN, 'hsCodesUpsert', { codes: [{ code: '950699', description: 'Sports goods' }] }, 'upsertedCount')
    const [buyer, vendor] = [await world.organization(), await world.organization()]

    for (const [hsCode, reason] of [[null, 'HS_CODE_MISSING'], ['999999', 'HS_CODE_UNKNOWN'], ['bicycle', 'HS_CODE_UNKNOWN'], ['950699', 'TARIFF_UNKNOWN']] as const) {
      const order = await world.order(buyer, vendor, {}, { hsCode })

      expect(await world.look(order.orderId)).toMatchObject({ status: 'HELD', reasons: [reason] })
      const [seen] = await world.t.entities(OFFICER, [{ __typename: 'Order', id: order.orderId }], '... on Order { landedCost { id } complianceCase { reasons { orderLine { id } organization { id } } } }')
      expect(seen).toMatchObject({ landedCost: null, complianceCase: { reasons: [{ orderLine: { id: order.lines[0]?.orderLineId }, organization: null }] } })
    }
  })

  it('clears what it held for its goods once nomenclature and tariff are loaded, with the landed cost', async () => {
    await using world = await startWorld()
    await world.list(HARMLESS)
    const order = await world.order(await world.organization(), await world.organization())
    expect(await world.look(order.orderId)).toMatchObject({ status: 'HELD', reasons: ['HS_CODE_UNKNOWN'] })

    await world.tariffs('871200')

    await world.comesTo(order.orderId, 'CLEARED')
    const [seen] = await world.t.entities(OFFICER, [{ __typename: 'Order', id: order.orderId }], '... on Order { landedCost { total { amountMinor } } }')
    expect(seen).toMatchObject({ landedCost: { total: { amountMinor: '25800' } } })
  })

  it('asks no code of goods that cross no border', async () => {
    await using world = await startWorld()
    await world.list(HARMLESS)

    const order = await world.order(await world.organization(), await world.organization(), {}, { hsCode: null, shipFromCountryCode: 'NG' })

    expect(await world.look(order.orderId)).toMatchObject({ status: 'CLEARED' })
  })

  it('judges once, however often the event comes', async () => {
    await using world = await startWorld()
    const data = anOrder(await world.organization(), await world.organization())

    await Promise.all([1, 2, 3].map(() => world.t.receive('order.created', { subject: data.orderId, data, id: newId('evt'), sequence: 1 })))

    expect(await world.t.published('compliance.order.held')).toHaveLength(1)
  })
})

describe('screening parties', () => {
  it('holds an order whose party resembles a listed name, with the evidence', async () => {
    await using world = await startWorld()
    const version = await world.list([{ reference: '6908443', name: 'KOREA MINING DEVELOPMENT TRADING CORPORATION', aliases: ['KOMID'], countryCode: 'KP' }], 'UN')
    await world.tariffs('871200')
    const buyer = await world.organization({ legalName: 'Korea Minning Development Ltd', countryCode: 'KP' })

    const order = await world.order(buyer, await world.organization())

    expect(await world.look(order.orderId)).toMatchObject({ status: 'HELD', reasons: ['PARTY_POTENTIAL_MATCH'] })
    const { data } = await world.t.call(OFFICER, `query ($id: ID!) { screening(organizationId: $id) { status normalisedNames watchlistVersions { id source status }
      matches { score partyName matchedName isAlias sameCountry source entry { reference name type normalisedNames } } } }`, { id: buyer.organizationId })
    expect(data.screening).toMatchObject({
      status: 'POTENTIAL_MATCH',
      normalisedNames: ['development korea minning'],
      watchlistVersions: [{ id: version, source: 'UN', status: 'ACTIVE' }],
      matches: [{
        partyName: 'Korea Minning Development Ltd', matchedName: 'KOREA MINING DEVELOPMENT TRADING CORPORATION', isAlias: false, sameCountry: true, source: 'UN',
        entry: { reference: '6908443', type: 'ENTITY', normalisedNames: ['development korea mining trading', 'komid'] },
      }],
    })
    expect(data.screening.matches[0].score).toBeGreaterThanOrEqual(850)
    expect((await world.t.published('compliance.party.screened')).map((event) => event.data.status)).toEqual(['POTENTIAL_MATCH', 'CLEAR'])
  })

  it('finds aliases and persons, but no ships', async () => {
    await using world = await startWorld()
    await world.list([
      { reference: '1', name: 'Some Other Name', aliases: ['Gulf Pearl Bicycles'] }, { reference: '2', name: 'HASSAN ALI QADIR', type: 'INDIVIDUAL' },
      { reference: '3', name: 'GREY HERON', type: 'VESSEL' },
    ])
    const statusOf = async (legalName: string) => {
      const { organizationId } = await world.organization({ legalName })
      return (await world.t.call(OFFICER, 'query ($id: ID!) { screening(organizationId: $id) { status matches { isAlias } } }', { id: organizationId })).data.screening
    }

    expect(await statusOf('Gulf Pearl Bicycles FZE')).toEqual({ status: 'POTENTIAL_MATCH', matches: [{ isAlias: true }] })
    expect(await statusOf('Qadir Hassan Ali Trading')).toMatchObject({ status: 'POTENTIAL_MATCH' })
    expect(await statusOf('Grey Heron Ltd')).toEqual({ status: 'CLEAR', matches: [] })
  })

  it('screens again the parties of open orders when a list is switched, and no others', async () => {
    await using world = await startWorld()
    await world.list(HARMLESS)
    await world.tariffs('871200')
    const [named, other] = [await world.organization({ legalName: 'Gulf Pearl Bicycles' }), await world.organization({ legalName: 'Gulf Pearl Bicycles LLC' })]
    const vendor = await world.organization()
    const open = [await world.order(named, vendor), await world.order(named, vendor), await world.order(named, vendor)]
    const delivered = await world.order(named, vendor)
    await world.t.receive('order.delivered', { subject: delivered.orderId, data: { orderId: delivered.orderId, orderGroupId: delivered.orderGroupId, vendorId: delivered.vendorId, deliveredAt: '2026-03-09T00:00:00.000Z' } })

    await world.list([{ reference: '9', name: 'GULF PEARL BICYCLES' }])

    for (const order of open) await world.comesTo(order.orderId, 'HELD')
    expect(await world.look(delivered.orderId)).toMatchObject({ status: 'CLEARED' })
    const { data } = await world.t.call(OFFICER, 'query ($named: ID!, $other: ID!) { named: screening(organizationId: $named) { status } other: screening(organizationId: $other) { status } watchlistVersions { nodes { status } } }', { named: named.organizationId, other: other.organizationId })
    expect(data).toEqual({ named: { status: 'POTENTIAL_MATCH' }, other: { status: 'CLEAR' }, watchlistVersions: { nodes: [{ status: 'ACTIVE' }, { status: 'RETIRED' }] } })
    expect(await world.t.published('compliance.order.held')).toHaveLength(3)
  })

  it('screens a party of a new order again when its screening is of an older list', async () => {
    await using world = await startWorld()
    await world.list(HARMLESS)
    await world.tariffs('871200')
    const [buyer, vendor] = [await world.organization({ legalName: 'Gulf Pearl Bicycles' }), await world.organization()]
    await world.list([{ reference: '9', name: 'GULF PEARL BICYCLES' }])

    const order = await world.order(buyer, vendor)

    expect(await world.look(order.orderId)).toMatchObject({ status: 'HELD', reasons: ['PARTY_POTENTIAL_MATCH'] })
  })

  it('screens the name that an order carries when it is not the one on record', async () => {
    await using world = await startWorld()
    await world.list([{ reference: '9', name: 'GULF PEARL BICYCLES' }])
    await world.tariffs('871200')
    const buyer = await world.organization({ legalName: 'Innocent Wheels' })

    const order = await world.order({ ...buyer, legalName: 'Gulf Pearl Bicycles' }, await world.organization())

    expect(await world.look(order.orderId)).toMatchObject({ status: 'HELD', reasons: ['PARTY_POTENTIAL_MATCH'] })
  })

  it('screens again when an organization is renamed; a new name washes no match away', async () => {
    await using world = await startWorld()
    await world.list([{ reference: '9', name: 'GULF PEARL BICYCLES' }])
    const party = await world.organization({ legalName: 'Innocent Wheels' })
    const rename = (legalName: string) => world.t.receive('organization.updated', {
      subject: party.organizationId, data: { ...party, legalName, registrationNumber: null, capabilities: ['BUYER'] },
    })
    const status = async () => (await world.t.call(OFFICER, 'query ($id: ID!) { screening(organizationId: $id) { status matches { matchedName } } }', { id: party.organizationId })).data.screening
    expect(await status()).toMatchObject({ status: 'CLEAR' })

    await rename('Gulf Pearl Bicycles')
    expect(await status()).toMatchObject({ status: 'POTENTIAL_MATCH' })
    await rename('Innocent Again')

    expect(await status()).toEqual({ status: 'POTENTIAL_MATCH', matches: [{ matchedName: 'GULF PEARL BICYCLES' }] })
  })

  it('ignores an older name that arrives late', async () => {
    await using world = await startWorld()
    await world.list([{ reference: '9', name: 'GULF PEARL BICYCLES' }])
    const party = await world.organization({ legalName: 'Innocent Wheels' })

    await world.t.receive('organization.updated', { subject: party.organizationId, sequence: 3, data: { ...party, legalName: 'Innocent Again', registrationNumber: null, capabilities: [] } })
    await world.t.receive('organization.updated', { subject: party.organizationId, sequence: 2, data: { ...party, legalName: 'Gulf Pearl Bicycles', registrationNumber: null, capabilities: [] } })

    const { data } = await world.t.call(OFFICER, 'query ($id: ID!) { screening(organizationId: $id) { status normalisedNames } }', { id: party.organizationId })
    expect(data.screening).toEqual({ status: 'CLEAR', normalisedNames: ['again innocent'] })
  })
})

async function heldOrder(world: World) {
  await world.list([{ reference: '9', name: 'GULF PEARL BICYCLES' }])
  await world.tariffs('871200')
  const [buyer, vendor] = [await world.organization({ legalName: 'Gulf Pearl Bicycles' }), await world.organization()]
  const order = await world.order(buyer, vendor)
  return { buyer, vendor, order, caseId: (await world.look(order.orderId)).caseId }
}

describe('deciding a case', () => {
  const selection = 'complianceCase { id status note decidedBy { id } decidedAt }'

  it('clears the order, once however often it is asked, and the same finding holds it no more', async () => {
    await using world = await startWorld()
    const { order, caseId } = await heldOrder(world)
    const input = { caseId, decision: 'CLEAR', note: 'Another firm of that name.', idempotencyKey: 'decide-1' }

    const results = await Promise.all([1, 2, 3].map(() => world.mutate(OFFICER, 'complianceCaseDecide', input, selection)))

    expect(results[0]).toMatchObject({ complianceCase: { status: 'CLEARED', note: 'Another firm of that name.', decidedBy: { id: OFFICER.userId } }, userErrors: [] })
    expect(results[1]).toEqual(results[0])
    expect(results[2]).toEqual(results[0])
    expect((await world.t.published('compliance.order.cleared')).map((event) => event.data)).toEqual([{ orderId: order.orderId, caseId }])

    await world.list([{ reference: '9', name: 'GULF PEARL BICYCLES' }, { reference: '10', name: 'Nobody At All' }])
    await waitFor('the reassessment', async () => (await world.t.app.db.source.query('SELECT count(*)::int AS n FROM timers'))[0].n === 0)
    expect(await world.look(order.orderId)).toMatchObject({ status: 'CLEARED' })

    await world.list([{ reference: '9', name: 'GULF PEARL BICYCLES' }, { reference: '11', name: 'Gulf Pearl Bicycle' }])
    await world.comesTo(order.orderId, 'HELD')
  })

  it('blocks the order', async () => {
    await using world = await startWorld()
    const { order, caseId } = await heldOrder(world)

    await world.mutate(OFFICER, 'complianceCaseDecide', { caseId, decision: 'BLOCK', note: 'No.' }, selection)

    expect(await world.look(order.orderId)).toMatchObject({ status: 'BLOCKED', caseStatus: 'BLOCKED', note: 'No.' })
    expect((await world.t.published('compliance.order.blocked')).map((event) => event.data)).toEqual([{ orderId: order.orderId, caseId, reason: 'PARTY_POTENTIAL_MATCH' }])
    expect(await world.t.published('compliance.party.blocked')).toHaveLength(0)
  })

  it('blocks a party with it: its open orders and its later ones', async () => {
    await using world = await startWorld()
    const { buyer, vendor, caseId } = await heldOrder(world)
    const other = await world.order(buyer, await world.organization())

    await world.mutate(OFFICER, 'complianceCaseDecide', { caseId, decision: 'BLOCK', note: 'It is them.', blockedOrganizationIds: [buyer.organizationId] }, selection)

    await world.comesTo(other.orderId, 'BLOCKED')
    const later = await world.order(buyer, vendor)
    expect(await world.look(later.orderId)).toMatchObject({ status: 'BLOCKED', caseStatus: 'BLOCKED', reasons: ['PARTY_BLOCKED'] })
    expect((await world.t.published('compliance.party.blocked')).map((event) => event.data.organizationId)).toEqual([buyer.organizationId])
    expect(await world.t.published('compliance.order.blocked')).toHaveLength(3)
  })

  it('is refused to everyone but officers', async () => {
    await using world = await startWorld()
    const { buyer, caseId, order } = await heldOrder(world)
    const input = { caseId, decision: 'CLEAR', note: 'x' }

    await expect(world.mutate(ADMIN, 'complianceCaseDecide', input, selection)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(world.mutate(aUser({ organizationId: buyer.organizationId, roles: ['OWNER'] }), 'complianceCaseDecide', input, selection)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect(await world.look(order.orderId)).toMatchObject({ status: 'HELD' })
  })

  it('is refused to officers of either party, by the organization that they act for or belong to', async () => {
    await using world = await startWorld()
    const { buyer, vendor, caseId } = await heldOrder(world)
    const member = aUser({ organizationId: newId('org'), roles: ['COMPLIANCE_OFFICER'] })
    await world.t.receive('organization.member.changed', { subject: vendor.organizationId, data: { organizationId: vendor.organizationId, userId: member.userId ?? '', role: 'BUYER', change: 'ADDED' } })
    const input = { caseId, decision: 'CLEAR', note: 'x' }

    const acting = await world.mutate(aUser({ organizationId: buyer.organizationId, roles: ['COMPLIANCE_OFFICER'] }), 'complianceCaseDecide', input, selection)
    const belonging = await world.mutate(member, 'complianceCaseDecide', input, selection)

    expect(acting).toMatchObject({ complianceCase: null, userErrors: [{ code: 'CONFLICT_OF_INTEREST' }] })
    expect(belonging).toMatchObject({ complianceCase: null, userErrors: [{ code: 'CONFLICT_OF_INTEREST' }] })
  })

  it('answers each refusal by its code and writes nothing', async () => {
    await using world = await startWorld()
    const { vendor, caseId, order } = await heldOrder(world)
    const codes = async (input: Record<string, unknown>) =>
      ((await world.mutate(OFFICER, 'complianceCaseDecide', { caseId, decision: 'CLEAR', note: 'x', ...input }, selection))['userErrors'] as unknown as { code: string; path: string[] }[])

    expect(await codes({ note: '  ' })).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'note'] }])
    expect(await codes({ caseId: newId('cas') })).toMatchObject([{ code: 'COMPLIANCE_CASE_NOT_FOUND' }])
    expect(await codes({ blockedOrganizationIds: [vendor.organizationId] })).toMatchObject([{ code: 'INVALID_INPUT' }])
    expect(await codes({ decision: 'BLOCK', blockedOrganizationIds: [vendor.organizationId] })).toMatchObject([{ code: 'NOT_A_MATCHED_PARTY' }])
    expect(await codes({ decision: 'BLOCK', blockedOrganizationIds: [newId('org')] })).toMatchObject([{ code: 'NOT_A_MATCHED_PARTY' }])
    expect(await world.look(order.orderId)).toMatchObject({ status: 'HELD', caseStatus: 'OPEN' })
    expect(await world.t.published('compliance.order.blocked')).toHaveLength(0)

    expect(await codes({ idempotencyKey: 'k' })).toEqual([])
    expect(await codes({ note: 'another', idempotencyKey: 'k' })).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }])
    expect(await codes({})).toMatchObject([{ code: 'ILLEGAL_TRANSITION' }])
  })

  it('lets one of two officers decide', async () => {
    await using world = await startWorld()
    const { caseId } = await heldOrder(world)

    const answers = await Promise.all(['CLEAR', 'BLOCK'].map((decision) => world.mutate(OFFICER, 'complianceCaseDecide', { caseId, decision, note: 'x' }, selection)))

    const codes = answers.flatMap((answer) => (answer['userErrors'] as unknown as { code: string }[]).map((error) => error.code))
    expect(codes).toEqual(['ILLEGAL_TRANSITION'])
  })
})

function cancellationOf({ orderId, orderGroupId, vendorId }: { orderId: string; orderGroupId: string; vendorId: string }) {
  return { subject: orderId, data: { orderId, orderGroupId, vendorId, reason: 'BUYER_CANCELLED' as const, note: null } }
}

describe('an order that ends', () => {
  it('closes its open case when it is cancelled, and is never judged again', async () => {
    await using world = await startWorld()
    const order = await world.order(await world.organization(), await world.organization())

    await world.t.receive('order.cancelled', cancellationOf(order))
    await world.list(HARMLESS)

    expect(await world.look(order.orderId)).toMatchObject({ status: 'CLOSED', caseStatus: 'CLOSED', note: expect.stringContaining('BUYER_CANCELLED') })
    await waitFor('the deadlines', async () => (await world.t.app.db.source.query('SELECT count(*)::int AS n FROM timers'))[0].n === 0)
    expect(await world.t.published('compliance.order.cleared')).toHaveLength(0)
  })

  it('is ignored when it was never seen', async () => {
    await using world = await startWorld()
    const order = anOrder(await world.organization(), await world.organization())

    await world.t.receive('order.cancelled', cancellationOf(order))

    expect(await world.t.deadLetters('orders.v1')).toEqual([])
  })
})
