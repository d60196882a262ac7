import { useEffect, useId, useState, type SubmitEvent } from 'react'
import { Link, useLocation, useParams, useSearchParams } from 'react-router'
import { CartDocument, type Incoterm, type LandedCostPartsFragment, type OfferPartsFragment, type ProductPartsFragment } from '../../../../operations/__generated__/operations.ts'
import { useCartLineAddMutation, useLandedCostQuery, useProductPageQuery } from '../../../../operations/__generated__/hooks.ts'
import { isBuyer } from '../../app/navigation.ts'
import { useViewer } from '../../app/use-viewer.ts'
import { Button, LinkButton } from '../../design/button.tsx'
import { Badge, LoadMore, Money } from '../../design/data.tsx'
import { ErrorState } from '../../design/error-state.tsx'
import { Select, TextInput } from '../../design/field.tsx'
import { Card, EmptyState, Notice, PageHeader, PageSkeleton, Skeleton } from '../../design/layout.tsx'
import { useToast } from '../../design/toast.tsx'
import { codeOf } from '../../graph/errors.ts'
import { useSessionState } from '../../graph/graph-context.tsx'
import { useActionKey } from '../../graph/use-action-key.ts'
import { useErrorText } from '../../i18n/error-text.ts'
import { useText } from '../../i18n/text-provider.tsx'
import { Stock } from './stock.tsx'
import { CostBreakdown, isIncoterm, useIncotermOptions, type CostParts } from './landed-cost.tsx'
import { useCountries } from '../../i18n/use-countries.ts'
import { ScorecardButton } from '../orders/scorecard.tsx'
import { leastOf, parseQuantity, quantityProblem, useLineProblemText } from './quantity.ts'
import styles from './catalogue-page.module.css'

/** One product and everybody who sells it, by what it costs at the door. */
export function ProductPage() {
  const say = useText()
  const { id = '' } = useParams()
  const { data, error, loading, refetch, fetchMore } = useProductPageQuery({ variables: { id }, notifyOnNetworkStatusChange: true })
  const product = data?.product

  if (error && !data) return <><PageHeader title={say('product.title')} /><div className="bx-card"><ErrorState error={error} onRetry={() => void refetch().catch(() => {})} /></div></>
  if (!data) return <PageSkeleton />
  if (!product) return <><PageHeader title={say('product.title')} /><div className="bx-card"><EmptyState title={say('product.none')} action={<LinkButton to="/catalogue">{say('product.to-catalogue')}</LinkButton>}>{say('product.none.text')}</EmptyState></div></>

  const { nodes: offers, pageInfo: { hasNextPage, endCursor } } = product.offers
  return (
    <>
      <PageHeader title={product.name} intro={product.description} actions={<LinkButton kind="quiet" to="/catalogue">{say('product.to-catalogue')}</LinkButton>} />
      <div className="bx-stack">
        <Variants product={product} />
        {offers.length === 0 ? <div className="bx-card"><EmptyState title={say('product.no-offers')}>{say('product.no-offers.text')}</EmptyState></div> : <Offers offers={offers} />}
        {offers.length > 0 && hasNextPage && <LoadMore shown={offers.length} hasMore busy={loading} onMore={() => void fetchMore({ variables: { offersAfter: endCursor } }).catch(() => {})} />}
      </div>
    </>
  )
}

function Variants({ product }: { product: ProductPartsFragment }) {
  const say = useText()
  const { nameOf } = useCountries()
  return (
    <Card title={say('product.details')}>
      <div className={styles['terms']}>
        {product.variants.map((variant) => (
          <dl className={styles['facts']} key={variant.id}>
            <dt>{say('product.sku')}</dt><dd className="bx-code">{variant.sku}</dd>
            <dt>{say('product.hs-code')}</dt><dd className="bx-number">{variant.hsCode ?? '–'}</dd>
            <dt>{say('product.origin')}</dt><dd>{variant.countryOfOrigin ? nameOf(variant.countryOfOrigin) : '–'}</dd>
            {product.category && <><dt>{say('catalogue.category')}</dt><dd>{product.category.name}</dd></>}
          </dl>
        ))}
      </div>
    </Card>
  )
}

/** Where it goes and under which terms: in the address, or where the buyer is at home. */
function useTerms() {
  const { viewer } = useViewer()
  const [params, setParams] = useSearchParams()
  const asked = params.get('terms')
  const incoterm: Incoterm = isIncoterm(asked) ? asked : 'DAP'
  const set = (name: string, value: string) => setParams((before) => {
    const next = new URLSearchParams(before)
    next.set(name, value)
    return next
  }, { replace: true, preventScrollReset: true })
  return { destination: params.get('to') ?? viewer?.organization?.countryCode ?? '', incoterm, setDestination: (code: string) => set('to', code), setIncoterm: (term: string) => set('terms', term) }
}

function Offers({ offers }: { offers: readonly OfferPartsFragment[] }) {
  const say = useText()
  const { status } = useSessionState()
  const { pathname, search } = useLocation()
  const { options: countries } = useCountries()
  const incoterms = useIncotermOptions()
  const { destination, incoterm, setDestination, setIncoterm } = useTerms()
  const currencies = [...new Set(offers.map(({ price }) => price.currency))]

  return (
    <>
      {status === 'signed-out'
        ? <Notice>{say('product.sign-in')} <Link to={`/sign-in?next=${encodeURIComponent(pathname + search)}`}>{say('action.sign-in')}</Link></Notice>
        : (
          <Card title={say('product.compare')}>
            <div className={styles['terms']}>
              <Select label={say('landed-cost.destination')} value={destination} onChange={(event) => setDestination(event.target.value)} options={[['', say('landed-cost.choose')], ...countries]} />
              <Select label={say('landed-cost.incoterm')} value={incoterm} onChange={(event) => setIncoterm(event.target.value)} options={incoterms} />
            </div>
          </Card>
        )}
      {currencies.map((currency) => <Comparison key={currency} currency={currency} offers={offers.filter(({ price }) => price.currency === currency)} destination={status === 'signed-in' ? destination : ''} incoterm={incoterm} />)}
    </>
  )
}

/** The offers of one currency, the cheapest at the door first. What they cost there is asked for all of them at once. */
function Comparison({ currency, offers, destination, incoterm }: { currency: string; offers: readonly OfferPartsFragment[]; destination: string; incoterm: Incoterm }) {
  const say = useText()
  const errorText = useErrorText()
  const heading = useId()
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const settled = useSettled(typed)
  const quantityOf = (offer: OfferPartsFragment) => parseQuantity(settled[offer.id] ?? '') ?? leastOf(offer)
  const lines = offers.map((offer) => ({
    variantId: offer.variant.id,
    // What has no approved classification is taken for what the vendor says.
    hsCode: offer.variant.hsCode,
    quantity: quantityOf(offer),
    shipFromCountryCode: offer.shipFromCountryCode,
    value: { amountMinor: (BigInt(offer.price.amountMinor) * BigInt(quantityOf(offer))).toString(), currency },
  }))
  const { data, previousData, error } = useLandedCostQuery({ variables: { lines, destination, incoterm, currency }, skip: !destination })
  const quote = destination && !error ? (data ?? previousData)?.landedCost ?? undefined : undefined
  const compared = offers.map((offer, index) => {
    const cost = quote && costOf(quote, index)
    return { offer, cost, perUnit: cost ? Number(cost.total.amountMinor) / (quote.lines[index]?.quantity ?? 1) : Number(offer.price.amountMinor) }
  }).toSorted((one, other) => one.perUnit - other.perUnit)

  return (
    <section aria-labelledby={heading} className="bx-stack">
      <h2 id={heading}>{say('product.offers', { currency, count: offers.length })}</h2>
      {error && <Notice tone="warn">{errorText(codeOf(error))}</Notice>}
      <ol className={styles['offers']}>
        {compared.map(({ offer, cost }, index) => (
          <li key={offer.id}><OfferRow offer={offer} cost={cost} pending={Boolean(destination) && !quote && !error} best={index === 0 && offers.length > 1 && quote !== undefined} text={typed[offer.id] ?? String(leastOf(offer))} onText={(text) => setTyped({ ...typed, [offer.id]: text })} /></li>
        ))}
      </ol>
    </section>
  )
}

/** What was typed, once the person pauses. */
function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(setSettled, 300, value)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}

/** One line's share of a quote without freight: its goods, and what is due at the border for them. */
function costOf({ lines, dutyPayer }: LandedCostPartsFragment, index: number): CostParts | undefined {
  const line = lines[index]
  if (!line) return undefined
  const atTheBorder = dutyPayer === 'BUYER' ? BigInt(line.duty.amountMinor) + BigInt(line.importVat.amountMinor) : 0n
  return { goods: line.value, duty: line.duty, importVat: line.importVat, dutyPayer, total: { amountMinor: (BigInt(line.value.amountMinor) + atTheBorder).toString(), currency: line.value.currency } }
}

interface OfferRowProps {
  readonly offer: OfferPartsFragment
  readonly cost: CostParts | undefined
  readonly pending: boolean
  readonly best: boolean
  readonly text: string
  readonly onText: (text: string) => void
}

function OfferRow({ offer, cost, pending, best, text, onText }: OfferRowProps) {
  const say = useText()
  const { nameOf } = useCountries()
  const vendor = offer.vendor?.displayName ?? offer.id
  return (
    <Card title={vendor} actions={<>{offer.vendor && <ScorecardButton vendorId={offer.vendor.id} name={vendor} />}{best && <Badge tone="good">{say('product.best')}</Badge>}<Stock available={offer.availableQuantity} /></>}>
      <div className={styles['row']}>
        <dl className={styles['facts']}>
          <dt>{say('product.unit-price')}</dt><dd><strong><Money value={offer.price} /></strong></dd>
          <dt>{say('catalogue.ship-from')}</dt><dd>{nameOf(offer.shipFromCountryCode)}</dd>
          <dt>{say('product.minimum')}</dt><dd className="bx-number">{offer.minOrderQuantity}</dd>
          {offer.orderMultiple > 1 && <><dt>{say('product.multiple')}</dt><dd className="bx-number">{offer.orderMultiple}</dd></>}
          <dt>{say('product.lead-time')}</dt><dd>{say('product.days', { count: offer.leadTimeDays })}</dd>
        </dl>
        <div>
          {cost && (
            <div className="bx-stack">
              <CostBreakdown cost={cost} caption={say('product.cost-of', { vendor })} />
              <div className="bx-row bx-spread"><strong>{say('landed-cost.total')}</strong><strong><Money value={cost.total} /></strong></div>
            </div>
          )}
          {pending && <Skeleton height="6rem" />}
        </div>
        <AddToCart offer={offer} vendor={vendor} text={text} onText={onText} />
      </div>
    </Card>
  )
}

function AddToCart({ offer, vendor, text, onText }: { offer: OfferPartsFragment; vendor: string } & Pick<OfferRowProps, 'text' | 'onText'>) {
  const say = useText()
  const problemText = useLineProblemText()
  const toast = useToast()
  const { viewer } = useViewer()
  const { keyFor, done } = useActionKey()
  const [problem, setProblem] = useState<string>()
  const [add, { loading }] = useCartLineAddMutation({
    update(cache, { data }) {
      if (data?.cartLineAdd.cart) cache.writeQuery({ query: CartDocument, data: { cart: data.cartLineAdd.cart } })
    },
  })
  if (!isBuyer(viewer)) return null

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const wrong = quantityProblem(text, offer)
    const quantity = parseQuantity(text)
    setProblem(wrong)
    if (wrong || quantity === undefined || loading) return
    const input = { offerId: offer.id, quantity }
    try {
      const { data } = await add({ variables: { input: { ...input, idempotencyKey: keyFor(input) } } })
      done()
      const [refused] = data?.cartLineAdd.userErrors ?? []
      setProblem(refused?.code)
      if (!refused) toast(say('product.added', { count: quantity, vendor }))
    } catch (error) {
      // The key stays: whether it was added is not known, and asking again adds it once.
      setProblem(codeOf(error))
    }
  }
  return (
    <form className="bx-stack" noValidate onSubmit={(event) => void submit(event)}>
      <TextInput label={say('product.quantity')} name="quantity" inputMode="numeric" dir="ltr" value={text} onChange={(event) => { onText(event.target.value); setProblem(undefined) }} error={problem && problemText(problem, offer)} />
      <Button kind="primary" type="submit" wide busy={loading} aria-label={say('product.add-of', { vendor })}>{say('product.add')}</Button>
    </form>
  )
}
