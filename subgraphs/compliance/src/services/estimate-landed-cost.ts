import { GraphQLError } from 'graphql'
import { In } from 'typeorm'
import { badInput } from '#kit/errors.ts'
import { newId } from '#kit/ids.ts'
import { CurrencyMismatchError, type Money } from '#kit/money.ts'
import type { Viewer } from '#kit/viewer.ts'
import { requireEstimator } from '../access.ts'
import type { ComplianceApp } from '../app.ts'
import { OfferEntity } from '../db/entities/parties.ts'
import { FreightExceedsValueError, freightSourceOf, landedCost, type FreightSource, type Incoterm, type LandedCost } from '../domain/landed-cost.ts'
import { isHsCode } from '../domain/tariff.ts'
import { resolveTariffs } from './resolve-tariffs.ts'

export interface Estimate {
  readonly destination: string
  readonly incoterm: Incoterm
  readonly currency: string
  readonly freight?: Money | null
  readonly lines: readonly {
    readonly variantId?: string | null
    readonly hsCode?: string | null
    readonly shipFromCountryCode: string
    readonly quantity: number
    readonly value: Money
  }[]
}

/** A landed cost with the id by which it is told apart; that of an estimate finds nothing later. */
export interface Quote extends LandedCost {
  readonly id: string
  readonly estimate: boolean
  readonly freightSource: FreightSource
}

/** A line of a cart or a checkout, as the orders subgraph tells it through the router. */
export interface BoughtLine {
  readonly quantity: number
  readonly lineTotal: { readonly amountMinor: string; readonly currency: string }
  readonly offer: { readonly id: string } | null
}

export interface PricedCart {
  readonly id: string
  readonly lines: readonly BoughtLine[]
}

export interface PricedCheckout extends PricedCart {
  readonly incoterm: Incoterm
  readonly shipTo: { readonly countryCode: string }
}

const MAX_LINES = 100

/**
 * What an import would cost with the tables of this moment. Stores nothing.
 *
 * @throws GraphQLErrors: BAD_USER_INPUT, UNKNOWN_HS_CODE, HS_CODE_MISSING, TARIFF_UNKNOWN; CurrencyMismatchError.
 */
export async function estimateLandedCost(app: ComplianceApp, viewer: Viewer, estimate: Estimate): Promise<Quote> {
  requireEstimator(viewer)
  if (estimate.lines.length < 1 || estimate.lines.length > MAX_LINES) throw badInput(`An estimate has 1 to ${MAX_LINES} lines.`, 'lines')
  for (const [index, { quantity, value }] of estimate.lines.entries()) {
    if (quantity < 1) throw badInput('A quantity is at least 1.', `lines.${index}.quantity`)
    if (value.amountMinor < 0n) throw badInput('A value is not negative.', `lines.${index}.value`)
    if (value.currency !== estimate.currency) throw new CurrencyMismatchError(value.currency, estimate.currency)
  }
  return quote(app, estimate)
}

/**
 * What importing the lines of a cart or a checkout would cost. The offers' codes and origins come from the read copy; the amounts from the cart's owner.
 *
 * @throws as {@link estimateLandedCost}, and OFFER_UNKNOWN for an offer that the read copy does not have yet.
 */
export async function estimatePricedLines(
  app: ComplianceApp,
  { lines, destination, incoterm, freight }: { lines: readonly BoughtLine[]; destination: string; incoterm: Incoterm; freight?: Money | null },
): Promise<Quote | null> {
  const [first] = lines
  if (!first) return null
  const currency = first.lineTotal.currency
  const offerIds = lines.flatMap((line) => line.offer?.id ?? [])
  const offers = new Map((await app.db.source.manager.findBy(OfferEntity, { id: In([...new Set(offerIds)]) })).map((offer) => [offer.id, offer]))
  return quote(app, {
    destination,
    incoterm,
    currency,
    freight: freight ?? null,
    lines: lines.map(({ offer, quantity, lineTotal }) => {
      const known = offer ? offers.get(offer.id) : undefined
      if (!known) throw problem('OFFER_UNKNOWN', 'Nothing is known of one of the offers yet.', { offerId: offer?.id ?? null })
      if (lineTotal.currency !== currency) throw new CurrencyMismatchError(lineTotal.currency, currency)
      return {
        variantId: known.variantId,
        hsCode: known.hsCode,
        shipFromCountryCode: known.shipFromCountryCode,
        quantity,
        value: { amountMinor: BigInt(lineTotal.amountMinor), currency },
      }
    }),
  })
}

async function quote(app: ComplianceApp, { destination, incoterm, currency, freight, lines }: Estimate): Promise<Quote> {
  if (freight && freight.amountMinor < 0n) throw badInput('Freight is not negative.', 'freight')
  if (freight && freight.currency !== currency) throw new CurrencyMismatchError(freight.currency, currency)
  for (const { hsCode } of lines) if (typeof hsCode === 'string' && !isHsCode(hsCode)) throw unknownHsCode(hsCode)
  const at = app.clock.now()
  const resolved = await resolveTariffs(app.db.source.manager, {
    destination, at,
    lines: lines.map(({ variantId = null, hsCode = null, shipFromCountryCode }) => ({ variantId, declaredHsCode: hsCode, shipFromCountryCode })),
  })
  const priced = lines.map((line, index) => {
    const { crossesBorder = false, hsCode = null, inNomenclature = false, rate = null } = resolved[index] ?? {}
    if (crossesBorder) {
      if (hsCode === null) throw problem('HS_CODE_MISSING', `Line ${index + 1} crosses a border: it needs an HS code.`, { line: index })
      if (!inNomenclature) throw unknownHsCode(hsCode)
      if (!rate) throw problem('TARIFF_UNKNOWN', `No tariff rate is known for ${hsCode} in ${destination}.`, { hsCode, destination })
    }
    return {
      orderLineId: null,
      variantId: line.variantId ?? null,
      hsCode: crossesBorder ? hsCode : null,
      shipFromCountryCode: line.shipFromCountryCode,
      quantity: line.quantity,
      value: line.value.amountMinor,
      rate,
    }
  })
  try {
    const cost = landedCost({ destination, incoterm, currency, freight: freight?.amountMinor ?? 0n, at, lines: priced })
    return { id: newId('lcq'), estimate: true, freightSource: freightSourceOf(cost, Boolean(freight)), ...cost }
  } catch (error) {
    if (error instanceof FreightExceedsValueError) throw badInput(error.message, 'freight')
    throw error
  }
}

function unknownHsCode(hsCode: string): GraphQLError {
  return problem('UNKNOWN_HS_CODE', `The nomenclature has no HS code ${hsCode.slice(0, 20)}.`, { hsCode: hsCode.slice(0, 20) })
}

function problem(code: string, message: string, details: Record<string, unknown>): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...details } })
}
