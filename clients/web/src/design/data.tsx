import type { ReactNode } from 'react'
import { useLanguage, useText } from '../i18n/text-provider.tsx'
import { Button } from './button.tsx'
import { formatMoney, type MoneyAmount } from './money-format.ts'

export function Money({ value }: { value: MoneyAmount | null | undefined }) {
  const { formatLocale } = useLanguage()
  return value ? <span className="bx-number">{formatMoney(value, formatLocale)}</span> : <span aria-hidden="true">–</span>
}

/** An instant of the graph, in the person's own time zone. */
export function DateTime({ value, format = 'date' }: { value: string | null | undefined; format?: 'date' | 'time' | 'full' }) {
  const { formatLocale } = useLanguage()
  if (!value) return <span aria-hidden="true">–</span>
  const options: Intl.DateTimeFormatOptions = format === 'time' ? { timeStyle: 'short' } : format === 'full' ? { dateStyle: 'medium', timeStyle: 'short' } : { dateStyle: 'medium' }
  return <time className="bx-number" dateTime={value}>{new Intl.DateTimeFormat(formatLocale, options).format(new Date(value))}</time>
}

export type Tone = 'neutral' | 'good' | 'warn' | 'bad' | 'info'

export function Badge({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return <span className="bx-badge" data-tone={tone}>{children}</span>
}

const TONES: Readonly<Record<string, Tone>> = {
  PLACED: 'info', PENDING_APPROVAL: 'warn', AWAITING_PAYMENT: 'warn', CONFIRMED: 'info', PROCESSING: 'info', ON_HOLD: 'warn', PARTIALLY_SHIPPED: 'info', SHIPPED: 'info',
  BOOKED: 'info', PICKED_UP: 'info', IN_TRANSIT: 'info', CUSTOMS_PENDING: 'info', CUSTOMS_HOLD: 'warn', CUSTOMS_RELEASED: 'info', OUT_FOR_DELIVERY: 'info', EXCEPTION: 'bad', LOST: 'bad', RETURNING: 'warn',
  PARTIALLY_DELIVERED: 'info', DELIVERED: 'good', COMPLETED: 'good', CANCELLED: 'bad', REJECTED: 'bad', REFUNDED: 'neutral',
  ACTIVE: 'good', APPROVED: 'good', PENDING: 'warn', SUSPENDED: 'bad', CAPTURED: 'good', AUTHORIZED: 'info', FAILED: 'bad', PAID: 'good', SCHEDULED: 'info', CLEARED: 'good', BLOCKED: 'bad',
}

/** A status of the graph: the message `status.STATUS`, in a tone that fits. */
export function Status({ value }: { value: string }) {
  const say = useText()
  return <Badge tone={TONES[value]}>{say(`status.${value}`)}</Badge>
}

export interface Column<Row> {
  readonly id: string
  readonly head: string
  readonly align?: 'end'
  readonly cell: (row: Row) => ReactNode
}

/** A table that becomes a list of cards on a phone. The first column names its row. */
export function Table<Row extends { readonly id: string }>({ caption, columns, rows, placeholder }: { caption: string; columns: readonly Column<Row>[]; rows: readonly Row[]; placeholder?: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard
    <div className="bx-table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="bx-table" data-stacks="">
        <caption className="bx-visually-hidden">{caption}</caption>
        <thead>
          <tr>{columns.map(({ id, head, align }) => <th key={id} scope="col" data-align={align}>{head}</th>)}</tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {columns.map(({ id, align, cell }, index) => index === 0 ? <th key={id} scope="row" data-align={align}>{cell(row)}</th> : <td key={id} data-align={align}>{cell(row)}</td>)}
            </tr>
          ))}
          {placeholder}
        </tbody>
      </table>
    </div>
  )
}

/** Below a list that grows. */
export function LoadMore({ shown, hasMore, busy, onMore }: { shown: number; hasMore: boolean; busy: boolean; onMore: () => void }) {
  const say = useText()
  return (
    <div className="bx-row bx-spread bx-small bx-muted" style={{ padding: 'var(--space-3) var(--space-5)' }}>
      <span aria-live="polite">{say('list.shown', { count: shown })}</span>
      {hasMore && <Button size="small" busy={busy} onClick={onMore}>{say('action.more')}</Button>}
    </div>
  )
}
