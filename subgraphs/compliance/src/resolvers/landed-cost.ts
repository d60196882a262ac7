import { money } from '#kit/money.ts'
import type { Resolvers } from '../__generated__/resolvers.ts'
import type { LandedCostLine } from '../domain/landed-cost.ts'
import type { Quote } from '../services/estimate-landed-cost.ts'
import { refOrNull } from './references.ts'

export interface PricedLine extends LandedCostLine { readonly currency: string }

const inCurrency = (field: 'goods' | 'freight' | 'duty' | 'importVat' | 'total') => (quote: Quote) => money(quote[field], quote.currency)
const lineInCurrency = (field: 'value' | 'freight' | 'customsValue' | 'duty' | 'importVat') => (line: PricedLine) => money(line[field], line.currency)

export const landedCostTypes = {
  LandedCostQuote: {
    __resolveReference: ({ id }, { loaders }) => loaders.quote.load(id),
    lines: ({ lines, currency }) => lines.map((line) => ({ ...line, currency })),
    goods: inCurrency('goods'),
    freight: inCurrency('freight'),
    duty: inCurrency('duty'),
    importVat: inCurrency('importVat'),
    total: inCurrency('total'),
  },
  LandedCostLine: {
    value: lineInCurrency('value'),
    freight: lineInCurrency('freight'),
    customsValue: lineInCurrency('customsValue'),
    duty: lineInCurrency('duty'),
    importVat: lineInCurrency('importVat'),
  },
  HsClassification: {
    __resolveReference: ({ id }, { loaders }) => loaders.classification.load(id),
    variant: ({ variantId }) => ({ id: variantId }),
    proposedBy: ({ proposedByUserId }) => refOrNull(proposedByUserId),
    reviewedBy: ({ reviewedByUserId }) => refOrNull(reviewedByUserId),
  },
} satisfies Partial<Resolvers>
