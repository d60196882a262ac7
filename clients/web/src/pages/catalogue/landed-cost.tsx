import type { Incoterm, LandedCostPartsFragment } from '../../../../operations/__generated__/operations.ts'
import { Breakdown } from '../../design/charts.tsx'
import { DateTime, Money } from '../../design/data.tsx'
import { formatMoney, type MoneyAmount } from '../../design/money-format.ts'
import { useLanguage, useText } from '../../i18n/text-provider.tsx'

export const INCOTERMS: readonly Incoterm[] = ['DAP', 'DDP', 'DPU', 'EXW', 'FCA', 'FAS', 'FOB', 'CFR', 'CIF', 'CPT', 'CIP']

export function isIncoterm(value: string | null): value is Incoterm {
  return INCOTERMS.some((term) => term === value)
}

/** The terms by code and name, for a choice. */
export function useIncotermOptions(): readonly (readonly [Incoterm, string])[] {
  const say = useText()
  return INCOTERMS.map((term) => [term, `${term} – ${say(`incoterm.${term}`)}`] as const)
}

export type CostParts = Pick<LandedCostPartsFragment, 'goods' | 'duty' | 'importVat' | 'dutyPayer'> & { readonly freight?: MoneyAmount; readonly freightIncluded?: boolean; readonly total: MoneyAmount }

/** What the whole cost consists of, in a picture and in figures. What the seller pays is inside the price, and so no part of the bar. */
export function CostBreakdown({ cost, caption }: { cost: CostParts; caption: string }) {
  const say = useText()
  const { formatLocale } = useLanguage()
  const part = (id: string, money: MoneyAmount) => ({ label: say(`landed-cost.${id}`), value: Number(money.amountMinor), text: formatMoney(money, formatLocale) })
  const buyerPays = cost.dutyPayer === 'BUYER'
  const freight = cost.freight && cost.freightIncluded === false && cost.freight.amountMinor !== '0' ? [part('freight', cost.freight)] : []
  return (
    <div className="bx-stack">
      <Breakdown caption={caption} data={[part('goods', cost.goods), ...freight, ...buyerPays ? [part('duty', cost.duty), part('import-vat', cost.importVat)] : []]} />
      {!buyerPays && <p className="bx-small bx-muted">{say('landed-cost.seller-pays')}</p>}
    </div>
  )
}

/** The breakdown with its sum and the moment that it holds for. */
export function LandedCostSummary({ quote }: { quote: LandedCostPartsFragment }) {
  const say = useText()
  return (
    <div className="bx-stack">
      <CostBreakdown cost={quote} caption={say('landed-cost.title')} />
      <div className="bx-row bx-spread"><strong>{say('landed-cost.total')}</strong><strong><Money value={quote.total} /></strong></div>
      <p className="bx-small bx-muted">{say(`landed-cost.freight.${quote.freightSource}`)}</p>
      <p className="bx-small bx-muted">{say('landed-cost.estimate')} <DateTime value={quote.quotedAt} format="full" /></p>
    </div>
  )
}
