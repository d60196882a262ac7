import { code as currencyByCode } from 'currency-codes'

/** An amount in the minor unit of an ISO 4217 currency. */
export interface Money {
  readonly amountMinor: bigint
  readonly currency: string
}

/** Two amounts in different currencies met. A bug, or an input that a boundary should have refused. */
export class CurrencyMismatchError extends Error {
  override readonly name = 'CurrencyMismatchError'
  readonly code = 'CURRENCY_MISMATCH'

  constructor(left: string, right: string) {
    super(`${left} and ${right} do not mix.`)
  }
}

export function isCurrency(code: string): boolean {
  return currencyByCode(code)?.code === code
}

/** Digits after the decimal separator by ISO 4217: JPY 0, USD 2, KWD 3. */
export function minorUnits(currency: string): number {
  const found = currencyByCode(currency)
  if (!found) throw new RangeError(`«${currency}» is not an ISO 4217 currency.`)
  return found.digits
}

export function money(amountMinor: bigint, currency: string): Money {
  return { amountMinor, currency }
}

export function addMoney(left: Money, right: Money): Money {
  if (left.currency !== right.currency) throw new CurrencyMismatchError(left.currency, right.currency)
  return { amountMinor: left.amountMinor + right.amountMinor, currency: left.currency }
}

export function sumMoney(currency: string, parts: Iterable<Money>): Money {
  let total = money(0n, currency)
  for (const part of parts) total = addMoney(total, part)
  return total
}

/** `numerator / denominator`, rounded half away from zero: what ledgers call half up. */
export function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  if (denominator === 0n) throw new RangeError('Division by zero.')
  if (denominator < 0n) return divideHalfUp(-numerator, -denominator)
  const doubled = 2n * (numerator < 0n ? -numerator : numerator)
  const rounded = (doubled + denominator) / (2n * denominator)
  return numerator < 0n ? -rounded : rounded
}

/** A share in basis points (1 % = 100), rounded half up, once. */
export function basisPoints(amount: Money, points: bigint): Money {
  return { amountMinor: divideHalfUp(amount.amountMinor * points, 10_000n), currency: amount.currency }
}

/**
 * Splits an amount by weights so that the parts add up to it exactly: each part is rounded down and the units
 * left over go to the largest remainders, the earlier part first on a tie. All weights zero: equal shares.
 */
export function allocate(amountMinor: bigint, weights: readonly bigint[]): bigint[] {
  if (weights.length === 0) throw new RangeError('An amount cannot be split into no parts.')
  if (weights.some((weight) => weight < 0n)) throw new RangeError('A weight cannot be negative.')

  const total = weights.reduce((sum, weight) => sum + weight, 0n)
  const shares = total === 0n ? weights.map(() => 1n) : weights
  const whole = total === 0n ? BigInt(weights.length) : total
  const negative = amountMinor < 0n
  const amount = negative ? -amountMinor : amountMinor

  const parts = shares.map((share, index) => ({ index, units: (amount * share) / whole, remainder: (amount * share) % whole }))
  let left = amount - parts.reduce((sum, part) => sum + part.units, 0n)
  for (const part of parts.toSorted((a, b) => (b.remainder > a.remainder ? 1 : b.remainder < a.remainder ? -1 : a.index - b.index))) {
    if (left === 0n) break
    part.units += 1n
    left -= 1n
  }
  return parts.map((part) => (negative ? -part.units : part.units))
}

/** The amount as decimal text with the currency's digits (`1234.50 USD`); for documents and messages, not for arithmetic. */
export function formatMoney({ amountMinor, currency }: Money): string {
  const digits = minorUnits(currency)
  const text = (amountMinor < 0n ? -amountMinor : amountMinor).toString().padStart(digits + 1, '0')
  const decimal = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`
  return `${amountMinor < 0n ? '-' : ''}${decimal} ${currency}`
}
