import { useState } from 'react'
import { useSearchParams } from 'react-router'
import type { Incoterm } from '../../../../operations/__generated__/operations.ts'
import { Button } from '../../design/button.tsx'
import { TextInput } from '../../design/field.tsx'
import { toMinor, type MoneyAmount } from '../../design/money-format.ts'
import { useText } from '../../i18n/text-provider.tsx'

/** Terms whose prices are without the carriage. */
const WITHOUT_CARRIAGE: ReadonlySet<Incoterm> = new Set(['EXW', 'FCA', 'FAS', 'FOB'])

/** What somebody was quoted for the carriage, where they pay it; in the address, so that it comes along from the cart to the checkout. */
export function useFreight(currency: string | null | undefined, incoterm: Incoterm): MoneyAmount | null {
  const [params] = useSearchParams()
  const amountMinor = currency && WITHOUT_CARRIAGE.has(incoterm) ? toMinor(params.get('freight') ?? '', currency) : undefined
  return currency && amountMinor !== undefined ? { amountMinor, currency } : null
}

/** Where it is typed. */
export function FreightField({ currency }: { currency: string }) {
  const say = useText()
  const [params, setParams] = useSearchParams()
  const [typed, setTyped] = useState(params.get('freight') ?? '')
  const wrong = typed.trim() !== '' && toMinor(typed, currency) === undefined
  return (
    <form className="bx-stack" noValidate onSubmit={(event) => {
      event.preventDefault()
      if (!wrong) setParams(typed.trim() ? { freight: typed.trim() } : {}, { replace: true, preventScrollReset: true })
    }}>
      <TextInput label={say('landed-cost.freight-quoted')} hint={say('landed-cost.freight-quoted.hint', { currency })} name="freight" inputMode="decimal" dir="ltr" value={typed} error={wrong && say('catalogue.price.wrong')} onChange={(event) => setTyped(event.target.value)} />
      <Button size="small" type="submit">{say('landed-cost.freight-count')}</Button>
    </form>
  )
}
