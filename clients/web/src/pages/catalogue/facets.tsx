import { useState, type ReactNode } from 'react'
import type { OfferFacetsQuery } from '../../../../operations/__generated__/operations.ts'
import { useOfferFacetsQuery } from '../../../../operations/__generated__/hooks.ts'
import { Button } from '../../design/button.tsx'
import { Checkbox, Select, TextInput } from '../../design/field.tsx'
import { Card, Skeleton } from '../../design/layout.tsx'
import { toDecimal, toMinor } from '../../design/money-format.ts'
import { useLanguage, useText } from '../../i18n/text-provider.tsx'
import { useCountries } from '../../i18n/use-countries.ts'
import { facetVariables } from './search.ts'
import styles from './catalogue-page.module.css'

/** New values by the address's parameters; none takes one away. */
export type Choose = (changes: Readonly<Record<string, readonly string[]>>) => void

interface FacetsProps {
  readonly params: URLSearchParams
  readonly choose: Choose
}

type Counted = OfferFacetsQuery['offerFacets']

/** What the offers found may be narrowed down to, with how many there are of each. What was chosen is in the address. */
export function Facets({ params, choose }: FacetsProps) {
  const say = useText()
  // On a phone what was found comes first.
  const [open] = useState(() => matchMedia('(min-width: 56rem)').matches)
  const { data, previousData, error } = useOfferFacetsQuery({ variables: facetVariables(params) })
  const counted = (data ?? previousData)?.offerFacets
  const keys = [...params.keys()]

  return (
    <section className={styles['facets']} aria-label={say('catalogue.facets')}>
      <Card>
        <details open={open}>
          <summary>{say('catalogue.facets')}</summary>
          <div className="bx-stack">
            {counted ? <Counts counted={counted} params={params} choose={choose} /> : error ? <p className="bx-hint">{say('catalogue.facets.failed')}</p> : <FacetsSkeleton />}
            {keys.length > 0 && <Button size="small" onClick={() => choose(Object.fromEntries(keys.map((key) => [key, []])))}>{say('catalogue.clear')}</Button>}
          </div>
        </details>
      </Card>
    </section>
  )
}

function FacetsSkeleton() {
  return <div className="bx-stack" aria-hidden="true">{Array.from({ length: 6 }, (_, index) => <Skeleton key={index} width={`${80 - index * 7}%`} />)}</div>
}

function Counts({ counted: { total, category, categories, vendors, shipFromCountries, currencies }, params, choose }: FacetsProps & { counted: Counted }) {
  const say = useText()
  const { nameOf } = useCountries()
  const currency = params.get('currency') ?? ''
  const counts = new Map(currencies.map((each) => [each.currency, each] as const))
  const known = currency === '' || counts.has(currency) ? [...counts.keys()] : [currency, ...counts.keys()]
  const range = counts.get(currency)

  return (
    <>
      <p className={styles['found']} role="status">{say('catalogue.found', { count: total })}</p>
      <Categories category={category} categories={categories} choose={choose} />
      <Choices legend={say('catalogue.vendor')} name="vendor" params={params} choose={choose} values={vendors.map(({ vendorId, vendor, count }) => ({ value: vendorId, label: vendor?.displayName ?? vendorId, count }))} />
      <Choices legend={say('catalogue.ship-from')} name="from" params={params} choose={choose} values={shipFromCountries.map(({ countryCode, count }) => ({ value: countryCode, label: nameOf(countryCode), count }))} />
      <Select label={say('catalogue.currency')} value={currency} onChange={(event) => choose({ currency: event.target.value ? [event.target.value] : [], min: [], max: [] })}
        options={[['', say('catalogue.any')], ...known.map((code) => [code, `${code} (${counts.get(code)?.count ?? 0})`] as const)]} />
      <PriceRange key={`${currency} ${params.get('min') ?? ''} ${params.get('max') ?? ''}`} currency={currency} range={range} min={params.get('min') ?? ''} max={params.get('max') ?? ''} choose={choose} />
    </>
  )
}

/** The way down to the chosen category, and what is below it. */
function Categories({ category, categories, choose }: Pick<Counted, 'category' | 'categories'> & Pick<FacetsProps, 'choose'>) {
  const say = useText()
  if (!category && categories.length === 0) return null
  const above = category?.parent ? [category.parent] : []
  return (
    <div role="group" aria-label={say('catalogue.category')} className={styles['facet']}>
      <p className="bx-label">{say('catalogue.category')}</p>
      <ul>
        {category && <li><button type="button" className={styles['choice']} onClick={() => choose({ category: [] })}>{say('catalogue.category.all')}</button></li>}
        {above.map(({ id, name }) => <li key={id}><button type="button" className={styles['choice']} onClick={() => choose({ category: [id] })}>{name}</button></li>)}
        {category && <li><strong>{category.name}</strong></li>}
        {categories.map(({ category: { id, name }, count }) => (
          <li key={id} data-below={category ? true : undefined}><button type="button" className={styles['choice']} onClick={() => choose({ category: [id] })}><Labelled count={count}>{name}</Labelled></button></li>
        ))}
      </ul>
    </div>
  )
}

/** Values of which any number may be chosen. */
function Choices({ legend, name, values, params, choose }: FacetsProps & { legend: string; name: string; values: readonly { readonly value: string; readonly label: string; readonly count: number }[] }) {
  const [chosen, setChosen] = useAhead(params.getAll(name))
  const toggle = (value: string, on: boolean) => {
    const next = on ? [...chosen, value] : chosen.filter((each) => each !== value)
    setChosen(next)
    choose({ [name]: next })
  }
  if (values.length === 0) return null
  return (
    <fieldset className={styles['facet']}>
      <legend className="bx-label">{legend}</legend>
      <ul>
        {values.map(({ value, label, count }) => (
          <li key={value}><Checkbox label={<Labelled count={count}>{label}</Labelled>} checked={chosen.includes(value)} onChange={(event) => toggle(value, event.target.checked)} /></li>
        ))}
      </ul>
    </fieldset>
  )
}

/** What the address says, but for the moment that it takes to change after a choice. */
function useAhead(told: readonly string[]): [readonly string[], (values: readonly string[]) => void] {
  const [values, setValues] = useState(told)
  const [last, setLast] = useState(told)
  if (last.join() !== told.join()) {
    setLast(told)
    setValues(told)
  }
  return [values, setValues]
}

function Labelled({ count, children }: { count: number; children: ReactNode }) {
  const say = useText()
  const { formatLocale } = useLanguage()
  return <>{children} <span className={styles['count']} aria-hidden="true">{count.toLocaleString(formatLocale)}</span><span className="bx-visually-hidden">{say('catalogue.offers', { count })}</span></>
}

function listed(text: string): readonly string[] {
  return text.trim() ? [text.trim()] : []
}

function PriceRange({ currency, range, min, max, choose }: { currency: string; range: Counted['currencies'][number] | undefined; min: string; max: string } & Pick<FacetsProps, 'choose'>) {
  const say = useText()
  const [typed, setTyped] = useState({ min, max })
  const wrong = (text: string) => text.trim() !== '' && toMinor(text, currency) === undefined ? say('catalogue.price.wrong') : undefined
  const bounds = { min: range?.lowest, max: range?.highest }
  return (
    <form className="bx-stack" onSubmit={(event) => {
      event.preventDefault()
      if (!wrong(typed.min) && !wrong(typed.max)) choose({ min: listed(typed.min), max: listed(typed.max) })
    }}>
      <div className={styles['range']}>
        {(['min', 'max'] as const).map((name) => (
          <TextInput key={name} label={say(`catalogue.price.${name}`)} inputMode="decimal" dir="ltr" disabled={!currency} value={typed[name]} placeholder={bounds[name] && toDecimal(bounds[name])} error={wrong(typed[name])} onChange={(event) => setTyped({ ...typed, [name]: event.target.value })} />
        ))}
      </div>
      {currency ? <Button size="small" type="submit">{say('catalogue.price.apply')}</Button> : <p className="bx-hint">{say('catalogue.price.hint')}</p>}
    </form>
  )
}
