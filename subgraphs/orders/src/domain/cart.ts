import { userError, type UserError } from '#kit/errors.ts'
import { money, sumMoney, type Money } from '#kit/money.ts'

export const MAX_CART_LINES = 100
export const MAX_QUANTITY = 1_000_000
/** A purchase's upper bound in minor units: its sums, and a ledger's sums of those, stay far inside 64 bits. */
export const MAX_TOTAL_MINOR = 10n ** 15n

/** What a cart must know of an offer. */
export interface OfferTerms {
  readonly status: 'ACTIVE' | 'SUSPENDED'
  readonly priceMinor: bigint
  readonly currency: string
  readonly minOrderQuantity: number
  readonly orderMultiple: number
}

/** What a cart must know of a vendor. */
export interface VendorStanding {
  readonly status: 'REGISTERED' | 'ACTIVE' | 'SUSPENDED'
}

/** A user error that tells the offer's quantity rules. */
export interface OrderQuantityError extends UserError {
  readonly __typename: 'OrderQuantityError'
  readonly minOrderQuantity: number
  readonly orderMultiple: number
}

/** Whether the offer can be sold at all at this moment. */
export function availabilityProblem(offer: OfferTerms, vendor: VendorStanding | null, path: readonly string[] | null = null): UserError | null {
  if (offer.status === 'SUSPENDED') return userError('OFFER_SUSPENDED', 'This offer is not on sale at the moment.', path)
  if (vendor?.status === 'SUSPENDED') return userError('VENDOR_SUSPENDED', 'This vendor does not sell at the moment.', path)
  if (vendor?.status !== 'ACTIVE') return userError('VENDOR_NOT_ACTIVE', 'This vendor does not sell yet.', path)
  return null
}

/** Whether this quantity of the offer can be sold. */
export function quantityProblem(offer: OfferTerms, quantity: number, path: readonly string[] | null = null): UserError | null {
  if (!Number.isInteger(quantity) || quantity < 1 || quantity > MAX_QUANTITY) {
    return userError('QUANTITY_INVALID', `A quantity is 1 to ${MAX_QUANTITY}.`, path)
  }
  if (quantity < offer.minOrderQuantity) {
    return quantityError(offer, 'QUANTITY_BELOW_MINIMUM', `The vendor sells at least ${offer.minOrderQuantity}.`, path)
  }
  if (quantity % offer.orderMultiple !== 0) {
    return quantityError(offer, 'QUANTITY_NOT_MULTIPLE', `The vendor sells multiples of ${offer.orderMultiple}.`, path)
  }
  return null
}

/** Whether the offer fits a cart of this currency; an empty cart takes any. */
export function currencyProblem(offer: OfferTerms, cartCurrency: string | null, path: readonly string[] | null = null): UserError | null {
  if (cartCurrency === null || offer.currency === cartCurrency) return null
  return userError('CURRENCY_MISMATCH', `The cart is in ${cartCurrency}, this offer in ${offer.currency}.`, path)
}

/** The first thing that keeps a line from being bought; null for none. */
export function lineProblem(line: { offer: OfferTerms; vendor: VendorStanding | null; quantity: number }, cartCurrency: string | null, path: readonly string[] | null = null): UserError | null {
  return availabilityProblem(line.offer, line.vendor, path)
    ?? currencyProblem(line.offer, cartCurrency, path)
    ?? quantityProblem(line.offer, line.quantity, path)
}

export function lineTotal(unitPriceMinor: bigint, quantity: number): bigint {
  return unitPriceMinor * BigInt(quantity)
}

/** The sum of the lines that can be bought. */
export function subtotalOf(currency: string, lines: readonly { offer: OfferTerms; vendor: VendorStanding | null; quantity: number }[]): Money {
  return sumMoney(currency, lines
    .filter((line) => lineProblem(line, currency) === null)
    .map(({ offer, quantity }) => money(lineTotal(offer.priceMinor, quantity), offer.currency)))
}

function quantityError(offer: OfferTerms, code: string, message: string, path: readonly string[] | null): OrderQuantityError {
  const { minOrderQuantity, orderMultiple } = offer
  return { ...userError(code, message, path), __typename: 'OrderQuantityError', minOrderQuantity, orderMultiple }
}
