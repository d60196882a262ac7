import { useState, type SubmitEvent } from 'react'
import { Link, useSearchParams } from 'react-router'
import type { OfferPartsFragment } from '../../../../operations/__generated__/operations.ts'
import { useCategoryListQuery, useOfferSearchQuery } from '../../../../operations/__generated__/hooks.ts'
import { Button } from '../../design/button.tsx'
import { LoadMore, Money } from '../../design/data.tsx'
import { ErrorState } from '../../design/error-state.tsx'
import { Select, TextInput } from '../../design/field.tsx'
import { Card, EmptyState, PageHeader, Skeleton } from '../../design/layout.tsx'
import { toMinor } from '../../design/money-format.ts'
import { useText } from '../../i18n/text-provider.tsx'
import { CURRENCIES } from './currencies.ts'
import { useCountries } from '../../i18n/use-countries.ts'
import { searchVariables } from './search.ts'
import { Stock } from './stock.tsx'
import styles from './catalogue-page.module.css'

/** What is for sale. Everything that was chosen is in the address, so that it can be kept, sent and gone back to. */
export function CataloguePage() {
  const say = useText()
  const [params, setParams] = useSearchParams()
  const chosen = (name: string) => params.get(name) ?? ''
  const { data, previousData, error, loading, refetch, fetchMore } = useOfferSearchQuery({ variables: searchVariables(params), notifyOnNetworkStatusChange: true })
  const found = data ?? (error ? undefined : previousData)
  const offers = found?.searchOffers.nodes ?? []
  const { hasNextPage = false, endCursor = null } = found?.searchOffers.pageInfo ?? {}

  const choose = (changes: Readonly<Record<string, string>>) => setParams((before) => {
    const next = new URLSearchParams(before)
    for (const [name, value] of Object.entries(changes)) {
      if (value) next.set(name, value)
      else next.delete(name)
    }
    return next
  }, { preventScrollReset: true })

  return (
    <>
      <PageHeader title={say('catalogue.title')} intro={say('catalogue.intro')} />
      <search>
        <form className={styles['search']} key={chosen('q')} onSubmit={(event: SubmitEvent<HTMLFormElement>) => {
          event.preventDefault()
          const words = new FormData(event.currentTarget).get('q')
          choose({ q: typeof words === 'string' ? words.trim() : '' })
        }}>
          <TextInput label={say('catalogue.search')} name="q" type="search" defaultValue={chosen('q')} maxLength={200} />
          <Button kind="primary" type="submit">{say('catalogue.find')}</Button>
        </form>
      </search>
      <div className={styles['layout']}>
        <Facets chosen={chosen} choose={choose} clear={() => setParams({}, { preventScrollReset: true })} any={[...params.keys()].length > 0} />
        <section aria-label={say('catalogue.results')} aria-busy={loading}>
          {error && !found ? <div className="bx-card"><ErrorState error={error} onRetry={() => void refetch().catch(() => {})} /></div>
            : found && offers.length === 0 ? <div className="bx-card"><EmptyState title={say('catalogue.empty')} action={<Button onClick={() => setParams({})}>{say('catalogue.clear')}</Button>}>{say('catalogue.empty.text')}</EmptyState></div>
              : <ul className="bx-grid">{found ? offers.map((offer) => <li key={offer.id}><OfferCard offer={offer} /></li>) : Array.from({ length: 6 }, (_, index) => <li key={index} aria-hidden="true"><Card><div className="bx-stack"><Skeleton width="70%" height="1.25rem" /><Skeleton width="40%" /><Skeleton width="55%" height="2rem" /></div></Card></li>)}</ul>}
          {offers.length > 0 && <LoadMore shown={offers.length} hasMore={hasNextPage} busy={loading} onMore={() => void fetchMore({ variables: { after: endCursor } }).catch(() => {})} />}
        </section>
      </div>
    </>
  )
}

interface FacetsProps {
  readonly chosen: (name: string) => string
  readonly choose: (changes: Readonly<Record<string, string>>) => void
  readonly clear: () => void
  readonly any: boolean
}

function Facets({ chosen, choose, clear, any }: FacetsProps) {
  const say = useText()
  const { options: countries } = useCountries()
  // On a phone what was found comes first.
  const [open] = useState(() => matchMedia('(min-width: 56rem)').matches)
  const everything = ['', say('catalogue.any')] as const
  const category = chosen('category')
  const currency = chosen('currency')
  const { data: top } = useCategoryListQuery({ variables: { first: 100 } })
  const { data: below } = useCategoryListQuery({ variables: { first: 100, parentId: category }, skip: !category })
  const subcategories = category ? below?.categories.nodes ?? [] : []
  const currencies = currency && !CURRENCIES.includes(currency) ? [currency, ...CURRENCIES] : CURRENCIES

  return (
    <section className={styles['facets']} aria-label={say('catalogue.facets')}>
      <Card>
        <details open={open}>
          <summary>{say('catalogue.facets')}</summary>
          <div className="bx-stack">
            <Select label={say('catalogue.category')} value={category} onChange={(event) => choose({ category: event.target.value, subcategory: '' })} options={[everything, ...(top?.categories.nodes ?? []).map(({ id, name }) => [id, name] as const)]} />
            {subcategories.length > 0 && <Select label={say('catalogue.subcategory')} value={chosen('subcategory')} onChange={(event) => choose({ subcategory: event.target.value })} options={[everything, ...subcategories.map(({ id, name }) => [id, name] as const)]} />}
            <Select label={say('catalogue.ship-from')} value={chosen('from')} onChange={(event) => choose({ from: event.target.value })} options={[everything, ...countries]} />
            <Select label={say('catalogue.currency')} value={currency} onChange={(event) => choose({ currency: event.target.value, ...!event.target.value && { min: '', max: '' } })} options={[everything, ...currencies.map((code) => [code, code] as const)]} />
            <PriceRange key={`${currency} ${chosen('min')} ${chosen('max')}`} currency={currency} min={chosen('min')} max={chosen('max')} choose={choose} />
            {any && <Button size="small" onClick={clear}>{say('catalogue.clear')}</Button>}
          </div>
        </details>
      </Card>
    </section>
  )
}

function PriceRange({ currency, min, max, choose }: { currency: string; min: string; max: string } & Pick<FacetsProps, 'choose'>) {
  const say = useText()
  const [typed, setTyped] = useState({ min, max })
  const wrong = (text: string) => text.trim() !== '' && toMinor(text, currency) === undefined ? say('catalogue.price.wrong') : undefined
  return (
    <form className="bx-stack" onSubmit={(event) => {
      event.preventDefault()
      if (!wrong(typed.min) && !wrong(typed.max)) choose({ min: typed.min.trim(), max: typed.max.trim() })
    }}>
      <div className={styles['range']}>
        {(['min', 'max'] as const).map((name) => (
          <TextInput key={name} label={say(`catalogue.price.${name}`)} inputMode="decimal" dir="ltr" disabled={!currency} value={typed[name]} error={wrong(typed[name])} onChange={(event) => setTyped({ ...typed, [name]: event.target.value })} />
        ))}
      </div>
      {currency ? <Button size="small" type="submit">{say('catalogue.price.apply')}</Button> : <p className="bx-hint">{say('catalogue.price.hint')}</p>}
    </form>
  )
}

function OfferCard({ offer }: { offer: OfferPartsFragment }) {
  const say = useText()
  const { nameOf } = useCountries()
  return (
    <Card>
      <article className={styles['offer']}>
        <h2><Link to={`/products/${offer.product.id}`}>{offer.product.name}</Link></h2>
        <p className="bx-small bx-muted">{offer.vendor?.displayName ?? '–'}</p>
        <div><Stock available={offer.availableQuantity} /></div>
        <p className={styles['price']}><Money value={offer.price} /></p>
        <dl className={styles['facts']}>
          <dt>{say('catalogue.ship-from')}</dt><dd>{nameOf(offer.shipFromCountryCode)}</dd>
          <dt>{say('product.minimum')}</dt><dd className="bx-number">{offer.minOrderQuantity}</dd>
          <dt>{say('product.lead-time')}</dt><dd>{say('product.days', { count: offer.leadTimeDays })}</dd>
        </dl>
      </article>
    </Card>
  )
}
