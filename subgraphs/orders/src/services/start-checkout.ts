import { z } from 'zod'
import { incoterm } from '#events/values.ts'
import { userError, type UserError } from '#kit/errors.ts'
import { once } from '#kit/idempotency.ts'
import { newId } from '#kit/ids.ts'
import type { Viewer } from '#kit/viewer.ts'
import { assertBuyer } from '../access.ts'
import type { OrdersApp } from '../app.ts'
import { CheckoutEntity, type CheckoutRow, type FrozenLine } from '../db/entities/cart.ts'
import { lineProblem, lineTotal, MAX_TOTAL_MINOR } from '../domain/cart.ts'
import { buyerProblem } from './find-buyer.ts'
import { lockCart } from './lock-cart.ts'
import { priceLinesOfCarts, type PricedLine } from './price-lines.ts'
import { optionalText, text, validate } from './validate.ts'

export interface StartCheckout {
  readonly viewer: Viewer
  readonly input: { readonly cartId?: string | null; readonly idempotencyKey: string }
}

export interface CheckoutStartPayload {
  readonly checkoutId?: string
  readonly userErrors: readonly UserError[]
}

const terms = z.object({
  shipTo: z.object({
    recipient: text(200),
    line1: text(200),
    line2: optionalText(200),
    city: text(100),
    region: optionalText(100),
    postalCode: optionalText(20),
    countryCode: z.string(),
  }),
  incoterm,
  namedPlace: optionalText(100),
  purchaseOrderNumber: optionalText(64),
})

/** Freezes the viewer's cart: its lines, their prices of this moment, and the terms. The cart stays as it is. */
export async function startCheckout(app: OrdersApp, { viewer, input }: StartCheckout): Promise<CheckoutStartPayload> {
  const owner = assertBuyer(viewer)
  const validated = validate(terms, input)
  if (!validated.ok) return { userErrors: validated.userErrors }

  return once<CheckoutStartPayload>(app, { viewer, mutation: 'checkoutStart', idempotencyKey: input.idempotencyKey, request: { input, ownerId: owner.ownerId } }, async (tx) => {
    const stranger = await buyerProblem(tx.manager, owner.organizationId)
    if (stranger) return { userErrors: [stranger] }

    const cart = await lockCart(tx, owner)
    const unknown = input.cartId !== null && input.cartId !== undefined && input.cartId !== cart?.id
    if (unknown) return { userErrors: [userError('CART_NOT_FOUND', 'There is no such cart.', ['input', 'cartId'])] }
    const lines = cart ? await priceLinesOfCarts(tx.manager, [cart.id]) : []
    if (!cart || cart.currency === null || lines.length === 0) return { userErrors: [userError('CART_EMPTY', 'The cart is empty.', ['input'])] }

    const problems = lines.flatMap((line) => {
      const problem = lineProblem(line, cart.currency, ['input', 'cartId'])
      return problem ? [{ ...problem, message: `${line.offer.sku}: ${problem.message}` }] : []
    })
    if (problems.length > 0) return { userErrors: problems }

    const totalMinor = lines.reduce((sum, line) => sum + lineTotal(line.offer.priceMinor, line.quantity), 0n)
    if (totalMinor > MAX_TOTAL_MINOR) return { userErrors: [userError('AMOUNT_TOO_LARGE', 'One purchase cannot be this large.', ['input', 'cartId'])] }

    const now = app.clock.now()
    const checkout: CheckoutRow = {
      ...validated.value,
      id: newId('chk'),
      cartId: cart.id,
      buyerOrganizationId: owner.organizationId,
      status: 'OPEN',
      currency: cart.currency,
      totalMinor,
      lines: lines.map(freeze),
      createdAt: now,
      expiresAt: new Date(now.getTime() + app.config.checkoutTtlMs),
    }
    await tx.manager.insert(CheckoutEntity, checkout as never)
    return { checkoutId: checkout.id, userErrors: [] }
  })
}

function freeze({ id, quantity, offer }: PricedLine): FrozenLine {
  return {
    cartLineId: id,
    offerId: offer.id,
    vendorId: offer.vendorId,
    productId: offer.productId,
    variantId: offer.variantId,
    sku: offer.sku,
    name: offer.name,
    categoryId: offer.categoryId,
    quantity,
    unitOfMeasure: offer.unitOfMeasure,
    unitPriceMinor: offer.priceMinor.toString(),
    lineTotalMinor: lineTotal(offer.priceMinor, quantity).toString(),
    hsCode: offer.hsCode,
    countryOfOrigin: offer.countryOfOrigin,
    shipFromCountryCode: offer.shipFromCountryCode,
    weightGrams: offer.weightGrams,
  }
}
