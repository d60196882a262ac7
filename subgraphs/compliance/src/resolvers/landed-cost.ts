import { money } from '#kit/money.ts'
import type { Context } from '../app.ts'
import type { HsClassificationRow } from '../db/entities/tariffs.ts'
import type { LandedCostLine } from '../domain/landed-cost.ts'
import type { Quote } from '../services/estimate-landed-cost.ts'

interface Reference { readonly id: string }
interface PricedLine extends LandedCostLine { readonly currency: string }

const inCurrency = (field: 'goods' | 'freight' | 'duty' | 'importVat' | 'total') => (quote: Quote) => money(quote[field], quote.currency)
const lineInCurrency = (field: 'value' | 'freight' | 'customsValue' | 'duty' | 'importVat') => (line: PricedLine) => money(line[field], line.currency)

export const landedCostTypes = {
  LandedCostQuote: {
    __resolveReference: ({ id }: Reference, { loaders }: Context) => loaders.quote.load(id),
    lines: ({ lines, currency }: Quote): PricedLine[] => lines.map((line) => ({ ...line, currency })),
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
    __resolveReference: ({ id }: Reference, { loaders }: Context) => loaders.classification.load(id),
    variant: ({ variantId }: HsClassificationRow) => ({ id: variantId }),
    proposedBy: ({ proposedByUserId }: HsClassificationRow) => proposedByUserId && { id: proposedByUserId },
    reviewedBy: ({ reviewedByUserId }: HsClassificationRow) => reviewedByUserId && { id: reviewedByUserId },
  },
}
