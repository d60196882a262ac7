import { money, type Money } from '#kit/money.ts'
import { localize } from '#kit/text.ts'
import type { Context } from '../app.ts'
import type { CartRow, CheckoutRow, FrozenLine } from '../db/entities/cart.ts'
import { lineProblem, lineTotal, subtotalOf } from '../domain/cart.ts'
import type { CartLineView } from '../loaders.ts'

type Reference = { readonly id: string }

/** A frozen line with the currency of its checkout. */
type CheckoutLineView = FrozenLine & { readonly currency: string }

export const cartResolvers = {
  Cart: {
    __resolveReference: ({ id }: Reference, { loaders }: Context) => loaders.cart.load(id),
    organization: ({ organizationId }: CartRow): Reference => ({ id: organizationId }),
    lines: ({ id }: CartRow, _: unknown, { loaders }: Context) => loaders.linesOfCart.load(id),
    async subtotal({ id, currency }: CartRow, _: unknown, { loaders }: Context): Promise<Money | null> {
      return currency === null ? null : subtotalOf(currency, await loaders.linesOfCart.load(id))
    },
  },
  CartLine: {
    __resolveReference: ({ id }: Reference, { loaders }: Context) => loaders.cartLine.load(id),
    offer: ({ offerId }: CartLineView): Reference => ({ id: offerId }),
    unitPrice: ({ offer }: CartLineView) => money(offer.priceMinor, offer.currency),
    lineTotal: ({ offer, quantity }: CartLineView) => money(lineTotal(offer.priceMinor, quantity), offer.currency),
    issue: (line: CartLineView) => lineProblem(line, line.cartCurrency),
  },
  Checkout: {
    __resolveReference: ({ id }: Reference, { loaders }: Context) => loaders.checkout.load(id),
    status: ({ status, expiresAt }: CheckoutRow, _: unknown, { app }: Context) => (status === 'OPEN' && expiresAt <= app.clock.now() ? 'EXPIRED' : status),
    buyer: ({ buyerOrganizationId }: CheckoutRow): Reference => ({ id: buyerOrganizationId }),
    lines: ({ lines, currency }: CheckoutRow): CheckoutLineView[] => lines.map((line) => ({ ...line, currency })),
    total: ({ totalMinor, currency }: CheckoutRow) => money(totalMinor, currency),
    orderGroup: ({ id }: CheckoutRow, _: unknown, { loaders }: Context) => loaders.orderGroupOfCheckout.load(id),
  },
  CheckoutLine: {
    offer: ({ offerId }: CheckoutLineView): Reference => ({ id: offerId }),
    variant: ({ variantId }: CheckoutLineView): Reference => ({ id: variantId }),
    vendor: ({ vendorId }: CheckoutLineView): Reference => ({ id: vendorId }),
    name: ({ name }: CheckoutLineView, { language }: { language?: string | null }) => localize(name, language),
    unitPrice: ({ unitPriceMinor, currency }: CheckoutLineView) => money(BigInt(unitPriceMinor), currency),
    lineTotal: ({ lineTotalMinor, currency }: CheckoutLineView) => money(BigInt(lineTotalMinor), currency),
  },
}
