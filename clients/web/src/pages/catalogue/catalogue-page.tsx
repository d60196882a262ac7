import type { SubmitEvent } from 'react'
import { Link, useSearchParams } from 'react-router'
import type { OfferPartsFragment } from '../../../../operations/__generated__/operations.ts'
import { useOfferSearchQuery } from '../../../../operations/__generated__/hooks.ts'
import { Button } from '../../design/button.tsx'
import { LoadMore, Money } from '../../design/data.tsx'
import { ErrorState } from '../../design/error-state.tsx'
import { TextInput } from '../../design/field.tsx'
import { Card, EmptyState, PageHeader, Skeleton } from '../../design/layout.tsx'
import { useText } from '../../i18n/text-provider.tsx'
import { useCountries } from '../../i18n/use-countries.ts'
import { Facets, type Choose } from './facets.tsx'
import { searchVariables } from './search.ts'
import { Stock } from './stock.tsx'
import styles from './catalogue-page.module.css'

/** What is for sale. Everything that was chosen is in the address, so that it can be kept, sent and gone back to. */
export function CataloguePage() {
  const say = useText()
  const [params, setParams] = useSearchParams()
  const words = params.get('q') ?? ''
  const { data, previousData, error, loading, refetch, fetchMore } = useOfferSearchQuery({ variables: searchVariables(params), notifyOnNetworkStatusChange: true })
  const found = data ?? (error ? undefined : previousData)
  const offers = found?.searchOffers.nodes ?? []
  const { hasNextPage = false, endCursor = null } = found?.searchOffers.pageInfo ?? {}

  const choose: Choose = (changes) => setParams((before) => {
    const next = new URLSearchParams(before)
    for (const [name, values] of Object.entries(changes)) {
      next.delete(name)
      for (const value of values) next.append(name, value)
    }
    return next
  }, { preventScrollReset: true })

  return (
    <>
      <PageHeader title={say('catalogue.title')} intro={say('catalogue.intro')} />
      <search>
        <form className={styles['search']} key={words} onSubmit={(event: SubmitEvent<HTMLFormElement>) => {
          event.preventDefault()
          const typed = new FormData(event.currentTarget).get('q')
          choose({ q: typeof typed === 'string' && typed.trim() ? [typed.trim()] : [] })
        }}>
          <TextInput label={say('catalogue.search')} name="q" type="search" defaultValue={words} maxLength={200} />
          <Button kind="primary" type="submit">{say('catalogue.find')}</Button>
        </form>
      </search>
      <div className={styles['layout']}>
        <Facets params={params} choose={choose} />
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
