import { useEffect, useRef, useState } from 'react'
import { useOrderFiguresQuery } from '../../../../operations/__generated__/hooks.ts'
import { BarChart } from '../../design/charts.tsx'
import { ErrorState } from '../../design/error-state.tsx'
import { Select } from '../../design/field.tsx'
import { Card, Skeleton } from '../../design/layout.tsx'
import { formatMoney } from '../../design/money-format.ts'
import { useLanguage, useText } from '../../i18n/text-provider.tsx'
import { currenciesOf, volumeOf, type Unit } from './figures.ts'
import styles from './orders-page.module.css'

const LABELS: Readonly<Record<Unit, Intl.DateTimeFormatOptions>> = { day: { day: 'numeric', month: 'short' }, week: { day: 'numeric', month: 'short' }, month: { month: 'short', year: '2-digit' } }

/** How much was ordered in the last two years; nothing while there is too little to compare. Read again when there is a newer order than `newest`. */
export function OrderVolume({ newest }: { newest: string | undefined }) {
  const say = useText()
  const { formatLocale } = useLanguage()
  // Sums belong to no order that an update could bring up to date.
  const { data, error, refetch } = useOrderFiguresQuery({ fetchPolicy: 'no-cache' })
  const known = useRef(newest)
  const [opened] = useState(() => new Date())
  const [chosen, setChosen] = useState<string>()
  useEffect(() => {
    if (newest === undefined || newest === known.current) return
    if (known.current !== undefined) void refetch().catch(() => {})
    known.current = newest
  }, [newest, refetch])

  if (!data && error) return <div className={styles['volume']}><Card title={say('orders.volume')}><ErrorState error={error} onRetry={() => void refetch().catch(() => {})} /></Card></div>
  // Where nothing was ordered yet, nothing will be drawn either.
  if (!data && newest !== undefined) return <div className={styles['volume']}><Card title={say('orders.volume')}><Skeleton height="14rem" /></Card></div>

  const currencies = data ? currenciesOf(data) : []
  const currency = currencies.find((code) => code === chosen) ?? currencies[0]
  if (!data || currency === undefined || data.months.reduce((sum, { orders }) => sum + orders, 0) < 2) return null

  const { unit, periods } = volumeOf(data, currency, opened)
  const format = new Intl.DateTimeFormat(formatLocale, { ...LABELS[unit], timeZone: 'UTC' })
  const bars = periods.map(({ from, orders: count, amountMinor }) => ({
    label: format.format(from), value: Number(amountMinor), text: say('orders.volume.bar', { count, total: formatMoney({ amountMinor: amountMinor.toString(), currency }, formatLocale) }),
  }))
  const most = periods.reduce((highest, { amountMinor }) => amountMinor > highest ? amountMinor : highest, 0n)
  return (
    <div className={styles['volume']}>
      <Card
        title={say('orders.volume')}
        actions={currencies.length > 1 && <Select label={<span className="bx-visually-hidden">{say('orders.volume.currency')}</span>} value={currency} onChange={(event) => setChosen(event.target.value)} options={currencies.map((code) => [code, code] as const)} />}
      >
        <div className="bx-stack">
          <BarChart caption={say('orders.volume.caption', { unit, currency })} top={formatMoney({ amountMinor: most.toString(), currency }, formatLocale)} data={bars} />
          <p className="bx-small bx-muted">{say('orders.volume.caption', { unit, currency })} {say('orders.volume.from')}</p>
        </div>
      </Card>
    </div>
  )
}
