import { Select, TextInput } from '../../design/field.tsx'
import { toDecimal, toMinor, type MoneyAmount } from '../../design/money-format.ts'
import type { ReadField } from '../../design/form-dialog.tsx'
import { useErrorText } from '../../i18n/error-text.ts'
import { useText } from '../../i18n/text-provider.tsx'
import { CURRENCIES } from '../catalogue/currencies.ts'

/** The most that one purchase of a member may cost: an amount, empty for no limit, and its currency. */
export function LimitFields({ limit, wrong }: { limit: MoneyAmount | null | undefined; wrong: boolean }) {
  const say = useText()
  const errorText = useErrorText()
  const currency = limit?.currency ?? 'USD'
  return (
    <>
      <TextInput label={say('organization.limit')} hint={say('organization.limit.hint')} error={wrong && errorText('SPENDING_LIMIT_INVALID')} name="limit" inputMode="decimal" autoComplete="off" dir="ltr" defaultValue={limit ? toDecimal(limit) : ''} />
      <Select label={say('organization.limit.currency')} name="currency" defaultValue={currency} options={[...new Set([currency, ...CURRENCIES])].map((code) => [code, code] as const)} />
    </>
  )
}

/** What was typed: null for no limit, undefined when it is no amount. */
export function readLimit(read: ReadField): MoneyAmount | null | undefined {
  const text = read('limit')
  if (!text) return null
  const amountMinor = toMinor(text, read('currency'))
  return amountMinor === undefined ? undefined : { amountMinor, currency: read('currency') }
}
