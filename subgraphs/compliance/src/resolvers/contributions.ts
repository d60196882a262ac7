import type { Resolvers } from '../__generated__/resolvers.ts'
import { estimatePricedLines } from '../services/estimate-landed-cost.ts'

/** Entities of others that compliance adds fields to; each field's loader applies the visibility. */
const __resolveReference = <Ref>(reference: Ref): Ref => reference

export const contributions = {
  Order: {
    __resolveReference,
    complianceStatus: ({ id }, _, { loaders }) => loaders.order.load(id).then((order) => order?.status ?? null),
    landedCost: ({ id }, _, { loaders }) => loaders.quoteOfOrder.load(id),
    tradeDocuments: ({ id }, _, { loaders }) => loaders.documentsOfOrder.load(id),
    complianceCase: ({ id }, _, { loaders }) => loaders.latestCaseOfOrder.load(id),
  },
  Organization: {
    __resolveReference,
    screening: ({ id }, _, { loaders }) => loaders.screeningOfOrganization.load(id),
  },
  Cart: {
    __resolveReference,
    landedCost: ({ lines }, args, { app }) => estimatePricedLines(app, { lines, ...args }),
  },
  Checkout: {
    __resolveReference,
    landedCost: ({ lines, incoterm, shipTo }, { freight }, { app }) => estimatePricedLines(app, { lines, incoterm, destination: shipTo.countryCode, freight: freight ?? null }),
  },
} satisfies Partial<Resolvers>
