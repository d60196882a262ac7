import type { CheckoutPartsFragment, LandedCostPartsFragment } from '../../../../operations/__generated__/operations.ts'
import { useCheckoutLandedCostQuery } from '../../../../operations/__generated__/hooks.ts'
import { Money, Table, type Column } from '../../design/data.tsx'
import { Card, Notice, Skeleton } from '../../design/layout.tsx'
import { codeOf } from '../../graph/errors.ts'
import { useErrorText } from '../../i18n/error-text.ts'
import { useLanguage, useText, type Say } from '../../i18n/text-provider.tsx'
import { LandedCostSummary } from '../catalogue/landed-cost.tsx'
import styles from './cart-page.module.css'
import { FreightField, useFreight } from './freight.tsx'

/** What the frozen lines cost at the door, who pays which part of it, and what each line bears. */
export function CheckoutCost({ checkout }: { checkout: CheckoutPartsFragment }) {
  const say = useText()
  const errorText = useErrorText()
  const { currency } = checkout.total
  const freight = useFreight(currency, checkout.incoterm)
  const { data, previousData, error } = useCheckoutLandedCostQuery({ variables: { id: checkout.id, freight }, fetchPolicy: 'network-only' })
  const quote = (data ?? previousData)?.checkout?.landedCost
  if (error) return <Card title={say('landed-cost.title')}><Notice tone="warn"><strong>{say('landed-cost.unknown')}.</strong> {errorText(codeOf(error))}</Notice></Card>
  if (!quote) return <Card title={say('landed-cost.title')}><Skeleton height="12rem" /></Card>
  return (
    <>
      <Card title={say('landed-cost.title')}>
        <div className="bx-stack">
          <LandedCostSummary quote={quote} />
          {!quote.freightIncluded && <FreightField currency={currency} />}
          <WhoPays quote={quote} />
        </div>
      </Card>
      <Card title={say('landed-cost.by-line')} flush><LinesCost checkout={checkout} quote={quote} /></Card>
    </>
  )
}

function WhoPays({ quote: { incoterm, freightIncluded, dutyPayer } }: { quote: LandedCostPartsFragment }) {
  const say = useText()
  const parts = [['goods', 'purchase'], ['freight', freightIncluded ? 'seller' : 'carrier'], ['duty-and-vat', dutyPayer === 'BUYER' ? 'border' : 'seller']] as const
  return (
    <>
      <h3 className="bx-small">{say('landed-cost.who-pays', { incoterm })}</h3>
      <dl className={styles['payers']}>
        {parts.map(([part, payer]) => <div key={part}><dt className="bx-muted">{say(`landed-cost.${part}`)}</dt><dd>{say(`landed-cost.payer.${payer}`)}</dd></div>)}
      </dl>
      <p className="bx-small bx-muted">{say('landed-cost.not-charged')}</p>
    </>
  )
}

type LineCost = LandedCostPartsFragment['lines'][number] & { readonly id: string; readonly name: string }

function LinesCost({ checkout, quote }: { checkout: CheckoutPartsFragment; quote: LandedCostPartsFragment }) {
  const say = useText()
  const { formatLocale } = useLanguage()
  const percent = new Intl.NumberFormat(formatLocale, { style: 'percent', maximumFractionDigits: 2 })
  const columns = lineColumns(say, percent).filter(({ id }) => id !== 'freight' || quote.freightSource === 'TOLD')
  return <Table caption={say('landed-cost.by-line')} columns={columns} rows={quote.lines.map((line, index) => ({ ...line, id: String(index), name: checkout.lines[index]?.name ?? '' }))} />
}

function lineColumns(say: Say, percent: Intl.NumberFormat): readonly Column<LineCost>[] {
  const rated = (money: LineCost['duty'], basisPoints: number) => <><Money value={money} /> <span className="bx-small bx-muted bx-number">{percent.format(basisPoints / 10_000)}</span></>
  return [
    { id: 'name', head: say('landed-cost.product'), cell: ({ name, hsCode }) => <><div>{name}</div>{hsCode && <div className="bx-small bx-muted bx-code">HS {hsCode}</div>}</> },
    { id: 'goods', head: say('landed-cost.goods'), align: 'end', cell: ({ value }) => <Money value={value} /> },
    { id: 'freight', head: say('landed-cost.freight'), align: 'end', cell: ({ freight }) => <Money value={freight} /> },
    { id: 'duty', head: say('landed-cost.duty'), align: 'end', cell: ({ duty, dutyBasisPoints }) => rated(duty, dutyBasisPoints) },
    { id: 'vat', head: say('landed-cost.import-vat'), align: 'end', cell: ({ importVat, importVatBasisPoints }) => rated(importVat, importVatBasisPoints) },
  ]
}
