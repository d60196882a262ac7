import { allocate, divideHalfUp } from '#kit/money.ts'
import { crossesCustomsBorder, customsRuleOf } from './customs.ts'
import type { Rate } from './tariff.ts'

export type Incoterm = 'EXW' | 'FCA' | 'CPT' | 'CIP' | 'DAP' | 'DPU' | 'DDP' | 'FAS' | 'FOB' | 'CFR' | 'CIF'

/** Terms under which the seller's price contains the main carriage. */
const FREIGHT_INCLUDED: ReadonlySet<Incoterm> = new Set(['CPT', 'CIP', 'DAP', 'DPU', 'DDP', 'CFR', 'CIF'])

/** Where the figure of a freight is from, or why there is none. */
export type FreightSource = 'TOLD' | 'IN_PRICE' | 'UNKNOWN'

/** Of a quote; `told` whether somebody gave the figure, zero included. */
export function freightSourceOf({ freightIncluded }: { freightIncluded: boolean }, told: boolean): FreightSource {
  if (told) return 'TOLD'
  return freightIncluded ? 'IN_PRICE' : 'UNKNOWN'
}

/** All amounts are minor units of one currency. */
export interface LandedCostRequest {
  readonly destination: string
  readonly incoterm: Incoterm
  readonly currency: string
  readonly freight: bigint
  readonly at: Date
  readonly lines: readonly LandedCostRequestLine[]
}

export interface LandedCostRequestLine {
  readonly orderLineId: string | null
  readonly variantId: string | null
  readonly hsCode: string | null
  readonly shipFromCountryCode: string
  readonly quantity: number
  readonly value: bigint
  /** Needed when the line crosses a customs border. */
  readonly rate: Pick<Rate, 'id' | 'adValoremBasisPoints' | 'importVatBasisPoints' | 'version'> | null
}

/** The inputs of a line, frozen, and what came of them. */
export interface LandedCostLine extends Omit<LandedCostRequestLine, 'rate'> {
  readonly freight: bigint
  readonly customsValue: bigint
  readonly dutyBasisPoints: number
  readonly duty: bigint
  readonly importVatBasisPoints: number
  readonly importVat: bigint
  readonly tariffRateId: string | null
  readonly tariffVersion: string | null
}

export interface LandedCost {
  readonly destination: string
  readonly incoterm: Incoterm
  readonly currency: string
  readonly dutyValuation: 'CIF' | 'FOB'
  readonly dutyPayer: 'BUYER' | 'SELLER'
  readonly lines: readonly LandedCostLine[]
  readonly goods: bigint
  readonly freight: bigint
  readonly freightIncluded: boolean
  readonly duty: bigint
  readonly importVat: bigint
  readonly total: bigint
  readonly quotedAt: Date
}

/** Freight that the price is said to contain cannot exceed it. */
export class FreightExceedsValueError extends Error {
  override readonly name = 'FreightExceedsValueError'
}

/**
 * Duty and import VAT of a consignment. The freight is split over the lines by value, largest remainder first, so that the
 * shares add up to it. Each line's duty and VAT are rounded half up, once each; the totals are sums of lines.
 * Duty is charged on the CIF or FOB value as the destination's rule says; VAT on its base plus the duty. Goods that cross no
 * customs border carry neither: what VAT a domestic sale owes is no matter of import.
 *
 * @throws {FreightExceedsValueError} when freight that the prices contain is more than a line's value.
 * @throws a RangeError for a line that crosses a customs border without a rate: a bug of the caller.
 */
export function landedCost(request: LandedCostRequest): LandedCost {
  const { destination, incoterm, currency, freight, at } = request
  const rule = customsRuleOf(destination)
  const freightIncluded = FREIGHT_INCLUDED.has(incoterm)
  const shares = allocate(freight, request.lines.map((line) => line.value))

  const lines = request.lines.map(({ rate, ...line }, index): LandedCostLine => {
    const share = shares[index] ?? 0n
    const fob = freightIncluded ? line.value - share : line.value
    const cif = fob + share
    if (fob < 0n) throw new FreightExceedsValueError('The freight is more than the goods that are said to contain it.')
    const customsValue = rule.duty === 'CIF' ? cif : fob
    if (!crossesCustomsBorder(line.shipFromCountryCode, destination)) {
      return { ...line, freight: share, customsValue, dutyBasisPoints: 0, duty: 0n, importVatBasisPoints: 0, importVat: 0n, tariffRateId: null, tariffVersion: null }
    }
    if (!rate) throw new RangeError('A line crosses a customs border without a tariff rate.')

    const duty = divideHalfUp(customsValue * BigInt(rate.adValoremBasisPoints), 10_000n)
    const vatValue = (rule.vat === 'CIF' ? cif : fob) * (10_000n + rule.vatUpliftBasisPoints) + duty * 10_000n
    return {
      ...line,
      freight: share,
      customsValue,
      dutyBasisPoints: rate.adValoremBasisPoints,
      duty,
      importVatBasisPoints: rate.importVatBasisPoints,
      importVat: divideHalfUp(vatValue * BigInt(rate.importVatBasisPoints), 100_000_000n),
      tariffRateId: rate.id,
      tariffVersion: rate.version,
    }
  })

  const sum = (amount: (line: LandedCostLine) => bigint) => lines.reduce((total, line) => total + amount(line), 0n)
  const goods = sum((line) => line.value)
  const duty = sum((line) => line.duty)
  const importVat = sum((line) => line.importVat)
  const dutyPayer = incoterm === 'DDP' ? 'SELLER' : 'BUYER'
  return {
    destination, incoterm, currency, dutyValuation: rule.duty, dutyPayer, lines, goods, freight, freightIncluded, duty, importVat,
    total: goods + (freightIncluded ? 0n : freight) + (dutyPayer === 'BUYER' ? duty + importVat : 0n),
    quotedAt: at,
  }
}
