import type { Context } from '../app.ts'
import type { Incoterm } from '../domain/landed-cost.ts'
import { estimateCart, type CartLine } from '../services/estimate-landed-cost.ts'

interface Reference { readonly id: string }

/** Entities of others that compliance adds fields to; each field's loader applies the visibility. */
const __resolveReference = <Ref>(reference: Ref): Ref => reference

export const contributions = {
  Order: {
    __resolveReference,
    complianceStatus: ({ id }: Reference, _: unknown, { loaders }: Context) => loaders.order.load(id).then((order) => order?.status ?? null),
    landedCost: ({ id }: Reference, _: unknown, { loaders }: Context) => loaders.quoteOfOrder.load(id),
    tradeDocuments: ({ id }: Reference, _: unknown, { loaders }: Context) => loaders.documentsOfOrder.load(id),
    complianceCase: ({ id }: Reference, _: unknown, { loaders }: Context) => loaders.latestCaseOfOrder.load(id),
  },
  Organization: {
    __resolveReference,
    screening: ({ id }: Reference, _: unknown, { loaders }: Context) => loaders.screeningOfOrganization.load(id),
  },
  Cart: {
    __resolveReference,
    landedCost: ({ lines }: { lines: CartLine[] }, args: { destination: string; incoterm: Incoterm }, { app }: Context) => estimateCart(app, { lines, ...args }),
  },
}
