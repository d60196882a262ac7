import { money } from '#kit/money.ts'
import { localize } from '#kit/text.ts'
import type { Resolvers } from '../__generated__/resolvers.ts'
import type { FrozenLine } from '../db/entities/cart.ts'
import { approvalNeed } from '../services/find-members.ts'
import { lineProblem, lineTotal, subtotalOf } from '../domain/cart.ts'

/** A frozen line with the currency of its checkout. */
export type CheckoutLineView = FrozenLine & { readonly currency: string }

export const cartResolvers = {
  Cart: {
    __resolveReference: ({ id }, { loaders }) => loaders.cart.load(id),
    organization: ({ organizationId }) => ({ id: organizationId }),
    lines: ({ id }, _, { loaders }) => loaders.linesOfCart.load(id),
    async subtotal({ id, currency }, _, { loaders }) {
      return currency === null ? null : subtotalOf(currency, await loaders.linesOfCart.load(id))
    },
  },
  CartLine: {
    __resolveReference: ({ id }, { loaders }) => loaders.cartLine.load(id),
    offer: ({ offerId }) => ({ id: offerId }),
    unitPrice: ({ offer }) => money(offer.priceMinor, offer.currency),
    lineTotal: ({ offer, quantity }) => money(lineTotal(offer.priceMinor, quantity), offer.currency),
    issue: (line) => lineProblem(line, line.cartCurrency),
  },
  Checkout: {
    __resolveReference: ({ id }, { loaders }) => loaders.checkout.load(id),
    status: ({ status, expiresAt }, _, { app }) => (status === 'OPEN' && expiresAt <= app.clock.now() ? 'EXPIRED' : status),
    buyer: ({ buyerOrganizationId }) => ({ id: buyerOrganizationId }),
    lines: ({ lines, currency }) => lines.map((line) => ({ ...line, currency })),
    total: ({ totalMinor, currency }) => money(totalMinor, currency),
    async approvalReason(checkout, _, { loaders }) {
      return approvalNeed(await loaders.ownMembership(), checkout)?.reason ?? null
    },
    orderGroup: ({ id }, _, { loaders }) => loaders.orderGroupOfCheckout.load(id),
  },
  CheckoutLine: {
    offer: ({ offerId }) => ({ id: offerId }),
    variant: ({ variantId }) => ({ id: variantId }),
    vendor: ({ vendorId }) => ({ id: vendorId }),
    name: ({ name }, { language }) => localize(name, language),
    unitPrice: ({ unitPriceMinor, currency }) => money(BigInt(unitPriceMinor), currency),
    lineTotal: ({ lineTotalMinor, currency }) => money(BigInt(lineTotalMinor), currency),
  },
} satisfies Partial<Resolvers>
