import { describe, expect, it } from '@jest/globals'
import { assess } from '../src/domain/assessment.ts'
import { canonicalJson } from '../src/domain/canonical-json.ts'
import { crossesCustomsBorder } from '../src/domain/customs.ts'
import { FreightExceedsValueError, landedCost, type Incoterm, type LandedCostRequest } from '../src/domain/landed-cost.ts'
import { hsPrefixes, pickRate, type Rate } from '../src/domain/tariff.ts'

const AT = new Date('2026-06-01T00:00:00.000Z')

function request(overrides: Partial<LandedCostRequest> & { values?: bigint[]; dutyBp?: number; vatBp?: number; from?: string } = {}): LandedCostRequest {
  const { values = [100_00n], dutyBp = 1000, vatBp = 750, from = 'DE', ...rest } = overrides
  return {
    destination: 'NG', incoterm: 'FOB', currency: 'USD', freight: 0n, at: AT,
    lines: values.map((value) => ({
      orderLineId: null, variantId: null, hsCode: '871200', shipFromCountryCode: from, quantity: 1, value,
      rate: { id: 'trf_1', adValoremBasisPoints: dutyBp, importVatBasisPoints: vatBp, version: '2026' },
    })),
    ...rest,
  }
}

describe('the landed cost of an import', () => {
  it('charges duty on the CIF value and VAT on that plus the duty where the destination takes CIF', () => {
    const quote = landedCost(request({ freight: 20_00n }))

    expect(quote).toMatchObject({ dutyValuation: 'CIF', goods: 100_00n, freight: 20_00n, duty: 12_00n, importVat: 9_90n, total: 141_90n })
  })

  it.each([
    ['US', 10_00n, 8_25n, 'neither on the freight'],
    ['AU', 10_00n, 9_75n, 'VAT on the freight, duty not'],
    ['ZA', 10_00n, 9_00n, 'VAT on a tenth more than the value'],
  ])('follows the rule of %s: duty %s, VAT %s, %s', (destination, duty, importVat) => {
    expect(landedCost(request({ destination, freight: 20_00n }))).toMatchObject({ dutyValuation: 'FOB', duty, importVat })
  })

  it('finds the freight inside the price under a term that contains it', () => {
    const quote = landedCost(request({ incoterm: 'CIF', destination: 'US', freight: 20_00n }))

    expect(quote).toMatchObject({ freightIncluded: true, duty: 8_00n, goods: 100_00n, total: 100_00n + 8_00n + 6_60n })
  })

  it('leaves duty and VAT out of what the buyer pays under DDP', () => {
    const quote = landedCost(request({ incoterm: 'DDP' }))

    expect(quote).toMatchObject({ dutyPayer: 'SELLER', duty: 10_00n, total: 100_00n })
  })

  it('rounds half up, once for each amount of each line', () => {
    const quote = landedCost(request({ values: [105n, 105n, 104n], dutyBp: 1000, vatBp: 1000 }))

    expect(quote.lines.map((line) => line.duty)).toEqual([11n, 11n, 10n])
    expect(quote.lines.map((line) => line.importVat)).toEqual([12n, 12n, 11n])
    expect(quote).toMatchObject({ duty: 32n, importVat: 35n, goods: 314n, total: 381n })
  })

  it('splits the freight over the lines to the last unit', () => {
    const quote = landedCost(request({ values: [1_00n, 1_00n, 1_00n], freight: 100n }))

    expect(quote.lines.map((line) => line.freight)).toEqual([34n, 33n, 33n])
    expect(quote.freight).toBe(100n)
  })

  it('charges nothing on goods that cross no customs border', () => {
    const quote = landedCost(request({ destination: 'FR', from: 'DE' }))

    expect(quote).toMatchObject({ duty: 0n, importVat: 0n, total: 100_00n })
    expect(quote.lines[0]).toMatchObject({ dutyBasisPoints: 0, tariffVersion: null })
  })

  it('freezes the inputs of every line', () => {
    expect(landedCost(request()).lines[0]).toMatchObject({
      hsCode: '871200', shipFromCountryCode: 'DE', value: 100_00n, dutyBasisPoints: 1000, importVatBasisPoints: 750, tariffVersion: '2026', tariffRateId: 'trf_1',
    })
  })

  it('refuses freight that is more than the price that contains it', () => {
    expect(() => landedCost(request({ incoterm: 'CFR', freight: 200_00n }))).toThrow(FreightExceedsValueError)
  })

  it.each<[Incoterm, boolean]>([['EXW', false], ['FCA', false], ['FAS', false], ['FOB', false], ['CPT', true], ['CIP', true], ['CFR', true], ['CIF', true], ['DAP', true], ['DPU', true], ['DDP', true]])(
    'knows whether %s contains the freight', (incoterm, included) => {
      expect(landedCost(request({ incoterm })).freightIncluded).toBe(included)
    })
})

describe('customs borders', () => {
  it.each([['DE', 'NG', true], ['DE', 'FR', false], ['DE', 'DE', false], ['NG', 'DE', true], ['DE', 'CH', true], ['GB', 'IE', true], ['FR', 'MC', false]])('%s → %s: %s', (from, to, crosses) => {
    expect(crossesCustomsBorder(from, to)).toBe(crosses)
  })
})

function rate(overrides: Partial<Rate>): Rate {
  return {
    id: 'trf', destination: 'NG', hsPrefix: '871200', adValoremBasisPoints: 0, importVatBasisPoints: 0, validFrom: new Date('2020-01-01'), validTo: null, version: '1', source: 's', ...overrides,
  }
}

describe('picking a tariff rate', () => {
  it('tries every prefix from the whole code down to the subheading', () => {
    expect(hsPrefixes('87120030')).toEqual(['87120030', '8712003', '871200'])
  })

  it('takes the longest prefix, then the one that began last', () => {
    const rates = [rate({ id: 'short' }), rate({ id: 'old', hsPrefix: '87120030' }), rate({ id: 'new', hsPrefix: '87120030', validFrom: new Date('2026-01-01') })]

    expect(pickRate(rates, { destination: 'NG', hsCode: '8712003000', at: AT })?.id).toBe('new')
    expect(pickRate(rates, { destination: 'NG', hsCode: '871200', at: AT })?.id).toBe('short')
  })

  it('takes no rate of another country, of another code or out of its time', () => {
    const rates = [rate({ destination: 'US' }), rate({ hsPrefix: '871201' }), rate({ validFrom: new Date('2026-06-02') }), rate({ validTo: AT })]

    expect(pickRate(rates, { destination: 'NG', hsCode: '871200', at: AT })).toBeNull()
  })
})

describe('judging an order', () => {
  const party = { organizationId: 'org_1', known: true, screening: 'CLEAR' as const, matches: [] }
  const line = { orderLineId: 'oli_1', sku: 'A', crossesBorder: true, hsCode: '871200', inNomenclature: true, tariffKnown: true }

  it.each([
    ['nothing is wrong', party, line, 'CLEAR', []],
    ['nothing is known of a party', { ...party, known: false, screening: 'PENDING' as const }, line, 'HOLD', ['PARTY_UNKNOWN']],
    ['a party could not be screened', { ...party, screening: 'PENDING' as const }, line, 'HOLD', ['PARTY_NOT_SCREENED']],
    ['a party resembles an entry', { ...party, screening: 'POTENTIAL_MATCH' as const }, line, 'HOLD', ['PARTY_POTENTIAL_MATCH']],
    ['a party is blocked', { ...party, screening: 'BLOCKED' as const }, line, 'BLOCK', ['PARTY_BLOCKED']],
    ['a code is missing', party, { ...line, hsCode: null }, 'HOLD', ['HS_CODE_MISSING']],
    ['a code is unknown', party, { ...line, inNomenclature: false }, 'HOLD', ['HS_CODE_UNKNOWN']],
    ['a rate is unknown', party, { ...line, tariffKnown: false }, 'HOLD', ['TARIFF_UNKNOWN']],
    ['goods without a code stay at home', party, { ...line, crossesBorder: false, hsCode: null }, 'CLEAR', []],
  ] as const)('when %s', (_, judgedParty, judgedLine, outcome, codes) => {
    const assessment = assess({ parties: [judgedParty], lines: [judgedLine], accepted: new Set() })

    expect(assessment.outcome).toBe(outcome)
    expect(assessment.reasons.map((reason) => reason.code)).toEqual(codes)
  })

  it('counts an accepted finding no more, but a new one of the same kind', () => {
    const matched = { ...party, screening: 'POTENTIAL_MATCH' as const, matches: ['UN:1'] }
    const accepted = new Set(assess({ parties: [matched], lines: [], accepted: new Set() }).reasons.map((reason) => reason.key))

    expect(assess({ parties: [matched], lines: [], accepted }).outcome).toBe('CLEAR')
    expect(assess({ parties: [{ ...matched, matches: ['UN:1', 'OFAC:2'] }], lines: [], accepted }).outcome).toBe('HOLD')
  })
})

describe('canonical JSON', () => {
  it('does not depend on the order of keys', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: undefined })).toBe('{"b":[1,{"c":"x","d":null}]}')
    expect(canonicalJson({ b: 1, a: 2 })).toBe(canonicalJson({ a: 2, b: 1 }))
  })
})
