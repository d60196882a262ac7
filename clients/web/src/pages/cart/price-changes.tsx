import { useLocation } from 'react-router'
import type { CheckoutPartsFragment } from '../../../../operations/__generated__/operations.ts'
import { formatMoney, type MoneyAmount } from '../../design/money-format.ts'
import { Notice } from '../../design/layout.tsx'
import { useLanguage } from '../../i18n/text-provider.tsx'

interface Seen {
  readonly offer?: { readonly id: string } | null
  readonly unitPrice: MoneyAmount
}

/** What goes along to a checkout, as the navigation's state: the prices that the person saw last, by offer. */
export function pricesSeen(lines: readonly Seen[]): { readonly pricesSeen: Readonly<Record<string, string>> } {
  return { pricesSeen: Object.fromEntries(lines.flatMap(({ offer, unitPrice: { amountMinor, currency } }) => offer ? [[offer.id, `${amountMinor} ${currency}`]] : [])) }
}

/** Which prices are not those that the person saw before they came here. */
export function PriceChanges({ checkout }: { checkout: CheckoutPartsFragment }) {
  const { say, formatLocale } = useLanguage()
  const { state } = useLocation() as { state: { pricesSeen?: Readonly<Record<string, unknown>> } | null }
  const changed = checkout.lines.flatMap(({ name, offer, unitPrice }) => {
    const before = parsed(offer && state?.pricesSeen?.[offer.id])
    return before && before.amountMinor !== unitPrice.amountMinor ? [{ key: offer?.id, name, before: formatMoney(before, formatLocale), now: formatMoney(unitPrice, formatLocale) }] : []
  })
  if (changed.length === 0) return null
  return (
    <Notice tone="warn">
      <div>
        <strong>{say('checkout.price-changed')}</strong>
        <ul>{changed.map(({ key, ...values }) => <li key={key}>{say('checkout.price-changed.line', values)}</li>)}</ul>
      </div>
    </Notice>
  )
}

function parsed(seen: unknown): MoneyAmount | undefined {
  const [, amountMinor, currency] = typeof seen === 'string' ? /^(\d+) ([A-Z]{3})$/.exec(seen) ?? [] : []
  return amountMinor !== undefined && currency !== undefined ? { amountMinor, currency } : undefined
}
