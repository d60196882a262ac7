import { describe, expect, it } from '@jest/globals'
import { newId } from '#kit/ids.ts'
import { aUser, anApiKey, ANONYMOUS } from '../../kit/testing/viewers.ts'
import { ADMIN, OFFICER, startWorld, type World } from './world.ts'

const usd = (amountMinor: number | string) => ({ amountMinor: String(amountMinor), currency: 'USD' })
const buyer = aUser({ organizationId: newId('org'), roles: ['BUYER'] })

const LANDED_COST = `query ($lines: [LandedCostLineInput!]!, $destination: CountryCode!, $incoterm: Incoterm!, $currency: CurrencyCode!, $freight: MoneyInput) {
  landedCost(lines: $lines, destination: $destination, incoterm: $incoterm, currency: $currency, freight: $freight) {
    id estimate dutyValuation dutyPayer freightIncluded duty { amountMinor currency } importVat { amountMinor } total { amountMinor } lines { hsCode dutyBasisPoints tariffVersion } } }`
const estimate = { destination: 'NG', incoterm: 'FOB', currency: 'USD', lines: [{ hsCode: '871200', shipFromCountryCode: 'DE', quantity: 1, value: usd(10000) }] }

/** An offer as products tells of it, of a vendor that is an organization. */
async function offered(world: World, overrides: Record<string, unknown> = {}) {
  const organizationId = newId('org')
  const vendorId = newId('ven')
  const vendor = { vendorId, organizationId, displayName: 'V', legalName: 'V', countryCode: 'DE' }
  await world.t.receive('vendor.registered', { subject: vendorId, data: vendor })
  const offer = {
    offerId: newId('ofr'), vendorId, productId: newId('prd'), variantId: newId('var'), sku: 'BK', name: { en: 'Bicycle' }, categoryId: null, price: usd(10000), unitOfMeasure: 'EA',
    minOrderQuantity: 1, orderMultiple: 1, leadTimeDays: 1, shipFromCountryCode: 'DE', countryOfOrigin: 'DE', hsCode: '871200', weightGrams: 1, status: 'ACTIVE' as const, ...overrides,
  }
  await world.t.receive('offer.updated', { subject: offer.offerId, data: offer })
  return { organizationId, ...offer }
}

/** A line as the router hands it over. */
function cartLine(offerId: string, amountMinor: string, currency = 'USD') {
  return { __typename: 'CartLine', quantity: 2, lineTotal: { amountMinor, currency }, offer: { __typename: 'Offer', id: offerId } }
}

describe('estimating a landed cost', () => {
  it('answers with today’s rates and stores nothing', async () => {
    await using world = await startWorld()
    await world.tariffs('871200')

    const { data } = await world.t.call(buyer, LANDED_COST, { ...estimate, freight: usd(2000) })

    expect(data.landedCost).toMatchObject({
      estimate: true, dutyValuation: 'CIF', dutyPayer: 'BUYER', freightIncluded: false, duty: usd(2400), importVat: { amountMinor: '1080' }, total: { amountMinor: '15480' },
      lines: [{ hsCode: '871200', dutyBasisPoints: 2000, tariffVersion: 'NG-2026' }],
    })
    const [found] = await world.t.entities(OFFICER, [{ __typename: 'LandedCostQuote', id: data.landedCost.id }], '... on LandedCostQuote { id }')
    expect(found).toBeNull()
  })

  it('uses the rate of the longest prefix', async () => {
    await using world = await startWorld()
    await world.tariffs('871200')
    await world.mutate(ADMIN, 'tariffRatesUpsert', { version: 'special', source: 's', rates: [{ destination: 'NG', hsPrefix: '87120030', adValoremBasisPoints: 500, importVatBasisPoints: 0, validFrom: '2026-01-01T00:00:00.000Z' }] }, 'upsertedCount')
    const rateOf = async (hsCode: string) => (await world.t.call(buyer, LANDED_COST, { ...estimate, lines: [{ ...estimate.lines[0], hsCode }] })).data.landedCost.lines[0].dutyBasisPoints

    expect(await rateOf('8712003010')).toBe(500)
    expect(await rateOf('87120010')).toBe(2000)
  })

  it('answers each refusal by its code', async () => {
    await using world = await startWorld()
    await world.tariffs('871200')
    await world.mutate(ADMIN, 'hsCodesUpsert', { codes: [{ code: '950699', description: 'Sports goods' }] }, 'upsertedCount')
    const code = async (overrides: Record<string, unknown>, line: Record<string, unknown> = {}, viewer = buyer) =>
      (await world.t.call(viewer, LANDED_COST, { ...estimate, lines: [{ ...estimate.lines[0], ...line }], ...overrides })).errors?.[0]?.extensions?.['code']

    expect(await code({}, { hsCode: '999999' })).toBe('UNKNOWN_HS_CODE')
    expect(await code({}, { hsCode: 'bicycle' })).toBe('UNKNOWN_HS_CODE')
    expect(await code({}, { hsCode: null })).toBe('HS_CODE_MISSING')
    expect(await code({}, { hsCode: '950699' })).toBe('TARIFF_UNKNOWN')
    expect(await code({ currency: 'EUR' })).toBe('CURRENCY_MISMATCH')
    expect(await code({ freight: { amountMinor: '1', currency: 'EUR' } })).toBe('CURRENCY_MISMATCH')
    expect(await code({ freight: usd(-1) })).toBe('BAD_USER_INPUT')
    expect(await code({ incoterm: 'CIF', freight: usd(10001) })).toBe('BAD_USER_INPUT')
    expect(await code({}, { quantity: 0 })).toBe('BAD_USER_INPUT')
    expect(await code({}, { value: usd(-1) })).toBe('BAD_USER_INPUT')
    expect(await code({ lines: [] })).toBe('BAD_USER_INPUT')
    expect(await code({ destination: 'XX' })).toBe('BAD_USER_INPUT')
    expect(await code({}, {}, ANONYMOUS)).toBe('UNAUTHENTICATED')
    expect(await code({}, {}, anApiKey({ organizationId: newId('org'), scopes: ['orders:read'] }))).toBe('FORBIDDEN')
  })

  it('estimates a cart from its lines and what is known of its offers', async () => {
    await using world = await startWorld()
    await world.tariffs('871200')
    const [one, two] = [await offered(world), await offered(world, { shipFromCountryCode: 'NG', hsCode: null })]
    const cost = (lines: unknown[]) => world.t.call(buyer, `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Cart {
      landedCost(destination: "NG", incoterm: FOB) { goods { amountMinor } duty { amountMinor currency } lines { variantId hsCode quantity } } } } }`,
    { representations: [{ __typename: 'Cart', id: newId('crt'), lines }] })

    expect((await cost([cartLine(one.offerId, '20000'), cartLine(two.offerId, '5000')])).data._entities[0].landedCost).toEqual({
      goods: { amountMinor: '25000' }, duty: usd(4000), lines: [{ variantId: one.variantId, hsCode: '871200', quantity: 2 }, { variantId: two.variantId, hsCode: null, quantity: 2 }],
    })
    expect((await cost([])).data._entities).toEqual([{ landedCost: null }])
    expect((await cost([cartLine(newId('ofr'), '1')])).errors?.[0]?.extensions?.['code']).toBe('OFFER_UNKNOWN')
    expect((await cost([{ ...cartLine(one.offerId, '1'), offer: null }])).errors?.[0]?.extensions?.['code']).toBe('OFFER_UNKNOWN')
    expect((await cost([cartLine(one.offerId, '1'), cartLine(two.offerId, '1', 'EUR')])).errors?.[0]?.extensions?.['code']).toBe('CURRENCY_MISMATCH')
  })

  it('estimates a checkout at its own destination and delivery term, with the freight that was told', async () => {
    await using world = await startWorld()
    await world.tariffs('871200')
    const { offerId } = await offered(world)
    const cost = async (incoterm: string, freight: unknown, countryCode = 'NG') => {
      const lines = [cartLine(offerId, '10000'), cartLine(offerId, '30000')].map((line) => ({ ...line, __typename: 'CheckoutLine' }))
      const { data, errors } = await world.t.call(buyer, `query ($representations: [_Any!]!, $freight: MoneyInput) { _entities(representations: $representations) { ... on Checkout {
        landedCost(freight: $freight) { destination incoterm dutyPayer freight { amountMinor } freightSource freightIncluded duty { amountMinor } total { amountMinor } lines { freight { amountMinor } duty { amountMinor } } } } } }`,
      { freight, representations: [{ __typename: 'Checkout', id: newId('chk'), incoterm, shipTo: { __typename: 'PostalAddress', countryCode }, lines }] })
      return errors ? errors[0]?.extensions?.['code'] : data._entities[0].landedCost
    }
    const minor = (amountMinor: number) => ({ amountMinor: String(amountMinor) })

    // 20 % duty and 7.5 % VAT on the value with the freight.
    expect(await cost('FOB', usd(2000))).toEqual({
      destination: 'NG', incoterm: 'FOB', dutyPayer: 'BUYER', freight: minor(2000), freightSource: 'TOLD', freightIncluded: false, duty: minor(8400), total: minor(54180),
      lines: [{ freight: minor(500), duty: minor(2100) }, { freight: minor(1500), duty: minor(6300) }],
    })
    expect(await cost('FOB', null)).toMatchObject({ freight: minor(0), freightSource: 'UNKNOWN', duty: minor(8000), total: minor(51600) })
    expect(await cost('FOB', usd(0))).toMatchObject({ freight: minor(0), freightSource: 'TOLD', total: minor(51600) })
    expect(await cost('DDP', null)).toMatchObject({ dutyPayer: 'SELLER', freightSource: 'IN_PRICE', freightIncluded: true, total: minor(40000) })
    expect(await cost('FOB', null, 'US')).toBe('TARIFF_UNKNOWN')
    expect(await cost('FOB', usd(-1))).toBe('BAD_USER_INPUT')
    expect(await cost('FOB', { amountMinor: '1', currency: 'EUR' })).toBe('CURRENCY_MISMATCH')
    expect(await cost('CIF', usd(40001))).toBe('BAD_USER_INPUT')
  })

  it('knows the newest state of an offer, whatever the order of its events', async () => {
    await using world = await startWorld()
    await world.tariffs('871200')
    const offer = await offered(world)
    const { organizationId: _, ...data } = offer

    await world.t.receive('offer.updated', { subject: offer.offerId, sequence: 5, data: { ...data, shipFromCountryCode: 'US' } })
    await world.t.receive('offer.updated', { subject: offer.offerId, sequence: 4, data: { ...data, shipFromCountryCode: 'FR' } })

    const [row] = await world.t.app.db.source.query('SELECT ship_from_country_code AS at FROM offers WHERE id = $1', [offer.offerId])
    expect(row.at).toBe('US')
  })
})

describe('loading tariffs', () => {
  it('replaces a rate of the same beginning and lists them for everyone', async () => {
    await using world = await startWorld()
    await world.tariffs('871200', '950699')
    await world.mutate(ADMIN, 'tariffRatesUpsert', { version: 'NG-2026b', source: 's', rates: [{ destination: 'NG', hsPrefix: '871200', adValoremBasisPoints: 100, importVatBasisPoints: 750, validFrom: '2026-01-01T00:00:00.000Z' }] }, 'upsertedCount')

    const { data } = await world.t.call(ANONYMOUS, '{ tariffRates(destination: "NG", hsCode: "8712003010") { nodes { hsPrefix adValoremBasisPoints version validFrom validTo } } all: tariffRates(first: 1) { nodes { id } pageInfo { hasNextPage } } }')

    expect(data.tariffRates.nodes).toEqual([{ hsPrefix: '871200', adValoremBasisPoints: 100, version: 'NG-2026b', validFrom: '2026-01-01T00:00:00.000Z', validTo: null }])
    expect(data.all.pageInfo.hasNextPage).toBe(true)
  })

  it('answers each refusal by its code and writes nothing', async () => {
    await using world = await startWorld()
    await world.tariffs('871200')
    const rate = { destination: 'NG', hsPrefix: '871200', adValoremBasisPoints: 0, importVatBasisPoints: 0, validFrom: '2026-01-01T00:00:00.000Z' }
    const errors = async (rates: unknown[]) => (await world.mutate(ADMIN, 'tariffRatesUpsert', { version: 'x', source: 's', rates }, 'upsertedCount'))['userErrors']

    expect(await errors([rate, { ...rate, hsPrefix: '999999' }])).toMatchObject([{ code: 'UNKNOWN_HS_CODE', path: ['input', 'rates', '1', 'hsPrefix'] }])
    expect(await errors([{ ...rate, hsPrefix: '8712' }])).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'rates', '0', 'hsPrefix'] }])
    expect(await errors([{ ...rate, adValoremBasisPoints: -1 }])).toMatchObject([{ code: 'INVALID_INPUT' }])
    expect(await errors([{ ...rate, validTo: '2025-01-01T00:00:00.000Z' }])).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'rates', '0', 'validTo'] }])
    expect(await errors([])).toMatchObject([{ code: 'INVALID_INPUT' }])
    expect(await errors(Array.from({ length: 501 }, () => rate))).toMatchObject([{ code: 'INVALID_INPUT' }])
    const { errors: shape } = await world.t.call(ANONYMOUS, '{ tariffRates(hsCode: "1") { nodes { id } } }')
    expect(shape?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
    const { data } = await world.t.call(ANONYMOUS, '{ tariffRates { nodes { version } } }')
    expect(data.tariffRates.nodes).toEqual([{ version: 'NG-2026' }])
  })

  it('counts nothing for an idempotency key that was used for another request', async () => {
    await using world = await startWorld()
    const load = (code: string, idempotencyKey: string) =>
      world.mutate(ADMIN, 'hsCodesUpsert', { codes: [{ code, description: 'x' }], idempotencyKey }, 'upsertedCount')

    expect(await load('871200', 'k1')).toMatchObject({ upsertedCount: 1, userErrors: [] })
    expect(await load('950699', 'k1')).toMatchObject({ upsertedCount: 0, userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] })
    expect(await load('950699', '')).toMatchObject({ upsertedCount: 0, userErrors: [{ code: 'IDEMPOTENCY_KEY_INVALID' }] })
  })

  it('is for officers and admins alone', async () => {
    await using world = await startWorld()

    await expect(world.mutate(buyer, 'hsCodesUpsert', { codes: [{ code: '871200', description: 'x' }] }, 'upsertedCount')).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(world.mutate(ANONYMOUS, 'tariffRatesUpsert', { version: 'x', source: 's', rates: [] }, 'upsertedCount')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
    expect((await world.mutate(ADMIN, 'hsCodesUpsert', { codes: [{ code: '8712', description: 'x' }] }, 'upsertedCount'))['userErrors']).toMatchObject([{ code: 'INVALID_INPUT' }])
  })
})

describe('classifying a variant', () => {
  const selection = 'hsClassification { id status hsCode destination variant { id } proposedBy { id } reviewedBy { id } }'

  it('goes before the declared code once an officer has approved it; the country’s own goes first', async () => {
    await using world = await startWorld()
    await world.list([{ reference: '1', name: 'Nobody At All' }])
    await world.tariffs('871200', '871491')
    const offer = await offered(world)
    const vendor = aUser({ organizationId: offer.organizationId, roles: ['VENDOR_MANAGER'] })
    const propose = async (destination: string | null, hsCode: string) =>
      (await world.mutate(vendor, 'hsClassificationPropose', { variantId: offer.variantId, destination, hsCode, evidence: 'Frame only.' }, selection))['hsClassification'] as unknown as { id: string; status: string }
    const everywhere = await propose(null, '8714910000')
    const local = await propose('NG', '871200')
    expect(everywhere).toMatchObject({ status: 'PROPOSED', proposedBy: { id: vendor.userId }, reviewedBy: null })
    const ordered = async () => {
      const order = await world.order(await world.organization(), await world.organization(), {}, { variantId: offer.variantId, hsCode: '999999' })
      const [seen] = await world.t.entities(OFFICER, [{ __typename: 'Order', id: order.orderId }], '... on Order { landedCost { lines { hsCode } } }') as [{ landedCost: { lines: { hsCode: string }[] } | null }]
      return seen.landedCost?.lines[0]?.hsCode
    }
    expect(await ordered()).toBeUndefined()

    const approved = await world.mutate(OFFICER, 'hsClassificationApprove', { classificationId: everywhere.id }, selection)
    expect(approved).toMatchObject({ hsClassification: { status: 'APPROVED', reviewedBy: { id: OFFICER.userId } } })
    expect(await ordered()).toBe('8714910000')

    await world.mutate(OFFICER, 'hsClassificationApprove', { classificationId: local.id }, selection)
    expect(await ordered()).toBe('871200')
    expect((await world.t.published('compliance.hs.classified')).map((event) => event.data)).toEqual([
      { classificationId: everywhere.id, variantId: offer.variantId, destination: null, hsCode: '8714910000' },
      { classificationId: local.id, variantId: offer.variantId, destination: 'NG', hsCode: '871200' },
    ])
  })

  it('supersedes the earlier one of the same destination, and clears what was held for its code', async () => {
    await using world = await startWorld()
    await world.list([{ reference: '1', name: 'Nobody At All' }])
    await world.tariffs('871200', '871491')
    const offer = await offered(world)
    const order = await world.order(await world.organization(), await world.organization(), {}, { variantId: offer.variantId, hsCode: null })
    expect(await world.look(order.orderId)).toMatchObject({ status: 'HELD', reasons: ['HS_CODE_MISSING'] })
    const ids: string[] = []
    for (const hsCode of ['871200', '871491']) {
      const proposed = await world.mutate(OFFICER, 'hsClassificationPropose', { variantId: offer.variantId, hsCode }, selection)
      ids.push((proposed['hsClassification'] as unknown as { id: string }).id)
    }

    for (const classificationId of ids) await world.mutate(OFFICER, 'hsClassificationApprove', { classificationId, idempotencyKey: classificationId }, selection)

    await world.comesTo(order.orderId, 'CLEARED')
    const seen = await world.t.entities(OFFICER, ids.map((id) => ({ __typename: 'HsClassification', id })), '... on HsClassification { status }')
    expect(seen).toMatchObject([{ status: 'SUPERSEDED' }, { status: 'APPROVED' }])
  })

  it('answers each refusal by its code', async () => {
    await using world = await startWorld()
    await world.tariffs('871200')
    const offer = await offered(world)
    const vendor = aUser({ organizationId: offer.organizationId, roles: ['OWNER'] })
    const stranger = aUser({ organizationId: newId('org'), roles: ['OWNER'] })
    const input = { variantId: offer.variantId, hsCode: '871200' }
    const errors = async (viewer: typeof vendor, overrides: Record<string, unknown>) => (await world.mutate(viewer, 'hsClassificationPropose', { ...input, ...overrides }, selection))['userErrors']

    expect(await errors(vendor, { hsCode: '999999' })).toMatchObject([{ code: 'UNKNOWN_HS_CODE', path: ['input', 'hsCode'] }])
    expect(await errors(vendor, { hsCode: '12' })).toMatchObject([{ code: 'INVALID_INPUT' }])
    expect(await errors(stranger, {})).toMatchObject([{ code: 'VARIANT_NOT_FOUND' }])
    expect(await errors(OFFICER, { variantId: newId('var') })).toMatchObject([{ code: 'VARIANT_NOT_FOUND' }])
    await expect(errors(aUser({ organizationId: offer.organizationId, roles: ['BUYER'] }), {})).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(errors(ANONYMOUS, {})).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })

    const key = anApiKey({ organizationId: offer.organizationId, scopes: ['compliance:write'] })
    const proposed = await world.mutate(key, 'hsClassificationPropose', input, selection)
    const { id } = proposed['hsClassification'] as unknown as { id: string }
    await expect(world.mutate(vendor, 'hsClassificationApprove', { classificationId: id }, selection)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect((await world.mutate(OFFICER, 'hsClassificationApprove', { classificationId: newId('hsc') }, selection))['userErrors']).toMatchObject([{ code: 'HS_CLASSIFICATION_NOT_FOUND' }])
    await world.mutate(OFFICER, 'hsClassificationApprove', { classificationId: id }, selection)
    expect((await world.mutate(OFFICER, 'hsClassificationApprove', { classificationId: id }, selection))['userErrors']).toMatchObject([{ code: 'ILLEGAL_TRANSITION' }])

    const see = (viewer: typeof vendor) => world.t.entities(viewer, [{ __typename: 'HsClassification', id }], '... on HsClassification { status }')
    expect(await see(vendor)).toMatchObject([{ status: 'APPROVED' }])
    expect(await see(stranger)).toEqual([null])
  })
})
