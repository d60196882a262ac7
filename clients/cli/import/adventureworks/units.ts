import { Decimal } from 'decimal.js'

/** One piece, by UN/ECE Recommendation 20. */
export const PIECE = 'C62'

/**
 * The publisher's units of purchase as UN/ECE Recommendation 20 codes. It leaves packages to Recommendation 21, whose codes stand
 * behind an X in the joint list that trade documents use.
 */
const TRADE_UNITS: Readonly<Record<string, string>> = {
  BOX: 'XBX', BTL: 'XBO', CAN: 'XCA', CR: 'XCR', CS: 'XCS', CTN: 'XCT', PAK: 'XPK', PAL: 'XPX',
  DZ: 'DZN', EA: PIECE, PC: PIECE,
  GAL: 'GLL', L: 'LTR', PT: 'PTL', G: 'GRM', KG: 'KGM', LB: 'LBR', OZ: 'ONZ', M: 'MTR', FT: 'FOT',
}

const GRAMS: Readonly<Record<string, string>> = { G: '1', KG: '1000', LB: '453.59237', MG: '0.001', OZ: '28.349523125' }

/** Null for a unit that the publisher's list has and this marketplace does not know. */
export function tradeUnit(code: string): string | null {
  return TRADE_UNITS[code.toUpperCase()] ?? null
}

/** Whole grams, rounded half up; null for an unknown unit. */
export function toGrams(weight: string, unit: string): number | null {
  const factor = GRAMS[unit.toUpperCase()]
  return factor === undefined ? null : new Decimal(weight).times(factor).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber()
}

/** An amount's minor units as decimal text, exact: null where it has more decimals than the currency. */
export function toMinorUnits(amount: string, digits: number): string | null {
  const [whole = '', fraction = ''] = amount.split('.')
  if (/[1-9]/.test(fraction.slice(digits))) return null
  return BigInt(`${whole}${fraction.slice(0, digits).padEnd(digits, '0')}`).toString()
}
