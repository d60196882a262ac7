import { useState, type SubmitEvent } from 'react'
import { Link, useLocation, useNavigate } from 'react-router'
import { type CartPartsFragment, type Incoterm, type UserErrorPartsFragment } from '../../../../operations/__generated__/operations.ts'
import { useCartLandedCostQuery, useCartLineRemoveMutation, useCartLineUpdateMutation, useCartQuery, useCheckoutStartMutation } from '../../../../operations/__generated__/hooks.ts'
import { useViewer } from '../../app/use-viewer.ts'
import { Button, LinkButton } from '../../design/button.tsx'
import { Money } from '../../design/data.tsx'
import { ErrorState } from '../../design/error-state.tsx'
import { Select, TextInput } from '../../design/field.tsx'
import { Card, EmptyState, Notice, PageHeader, PageSkeleton, Skeleton } from '../../design/layout.tsx'
import { useToast } from '../../design/toast.tsx'
import { codeOf } from '../../graph/errors.ts'
import { useActionKey } from '../../graph/use-action-key.ts'
import { useErrorText } from '../../i18n/error-text.ts'
import { useText } from '../../i18n/text-provider.tsx'
import { isIncoterm, LandedCostSummary, useIncotermOptions } from '../catalogue/landed-cost.tsx'
import { useCountries } from '../../i18n/use-countries.ts'
import { parseQuantity, quantityProblem, useLineProblemText } from '../catalogue/quantity.ts'
import styles from './cart-page.module.css'
import { FreightField, useFreight } from './freight.tsx'

type Line = CartPartsFragment['lines'][number]

/** What somebody is about to buy, what it costs at the door, and where it goes. */
export function CartPage() {
  const say = useText()
  const { data, error, refetch } = useCartQuery({ fetchPolicy: 'cache-and-network' })
  const { viewer, loading } = useViewer()
  const cart = data?.cart

  if (error && !data) return <><PageHeader title={say('cart.title')} /><div className="bx-card"><ErrorState error={error} onRetry={() => void refetch().catch(() => {})} /></div></>
  if (!data || loading) return <PageSkeleton />
  return (
    <>
      <PageHeader title={say('cart.title')} intro={say('cart.intro')} />
      {!cart || cart.lines.length === 0
        ? <div className="bx-card"><EmptyState title={say('cart.empty')} action={<LinkButton kind="primary" to="/catalogue">{say('cart.to-catalogue')}</LinkButton>}>{say('cart.empty.text')}</EmptyState></div>
        : <Filled cart={cart} home={viewer?.organization?.countryCode ?? ''} recipient={viewer?.organization?.legalName ?? ''} />}
    </>
  )
}

function Filled({ cart, home, recipient }: { cart: CartPartsFragment; home: string; recipient: string }) {
  const say = useText()
  const [destination, setDestination] = useState(home)
  const [incoterm, setIncoterm] = useState<Incoterm>('DAP')
  const blocked = cart.lines.some(({ issue, quantity, offer }) => issue !== null || !offer || quantity > offer.availableQuantity)
  return (
    <div className={styles['layout']}>
      <div className="bx-stack">
        <Card title={say('cart.lines', { count: cart.lines.length })} flush>
          <ul className={styles['lines']}>{cart.lines.map((line) => <li key={line.id}><CartLine cart={cart} line={line} /></li>)}</ul>
        </Card>
        <Delivery recipient={recipient} destination={destination} onDestination={setDestination} incoterm={incoterm} onIncoterm={setIncoterm} blocked={blocked} />
      </div>
      <div className={styles['side']}>
        <Card><div className="bx-row bx-spread"><span>{say('cart.subtotal')}</span><span className={styles['sum']}><Money value={cart.subtotal} /></span></div></Card>
        <Card title={say('landed-cost.title')}>
          {destination ? <CartCost key={cart.updatedAt} destination={destination} incoterm={incoterm} currency={cart.currency} /> : <p className="bx-muted">{say('landed-cost.choose')}</p>}
        </Card>
      </div>
    </div>
  )
}

/** What the cart costs at the door; asked anew whenever the cart, the destination or the terms change. */
function CartCost({ destination, incoterm, currency }: { destination: string; incoterm: Incoterm; currency: string | null | undefined }) {
  const errorText = useErrorText()
  const freight = useFreight(currency, incoterm)
  const { data, previousData, error } = useCartLandedCostQuery({ variables: { destination, incoterm, freight }, fetchPolicy: 'network-only' })
  const quote = (data ?? previousData)?.cart?.landedCost
  if (error) return <Notice tone="warn">{errorText(codeOf(error))}</Notice>
  return quote
    ? <div className="bx-stack"><LandedCostSummary quote={quote} />{currency && !quote.freightIncluded && <FreightField currency={currency} />}</div>
    : <Skeleton height="9rem" />
}

function CartLine({ cart, line }: { cart: CartPartsFragment; line: Line }) {
  const say = useText()
  const errorText = useErrorText()
  const problemText = useLineProblemText()
  const toast = useToast()
  const { offer } = line
  const name = offer?.product.name ?? line.id
  const [typed, setTyped] = useState<string>()
  const [refused, setRefused] = useState<string>()
  const updating = useActionKey()
  const removing = useActionKey()
  const [update, { loading: updatingNow }] = useCartLineUpdateMutation()
  const [remove, { loading: removingNow }] = useCartLineRemoveMutation({
    // What is taken out is out: nothing but the line and its part of the sum changes.
    optimisticResponse: { cartLineRemove: { __typename: 'CartLineRemovePayload', cart: without(cart, line), userErrors: [] } },
  })
  const text = typed ?? String(line.quantity)
  const standing = line.issue?.code ?? (offer && line.quantity > offer.availableQuantity ? 'QUANTITY_OVER_STOCK' : undefined)
  const problem = refused ?? (typed === undefined ? standing : undefined)

  const save = async (event?: SubmitEvent<HTMLFormElement>) => {
    event?.preventDefault()
    if (typed === undefined || updatingNow) return
    const wrong = offer ? quantityProblem(typed, offer) : undefined
    const quantity = parseQuantity(typed)
    setRefused(wrong)
    if (wrong || quantity === undefined) return
    const input = { cartLineId: line.id, quantity }
    try {
      const { data } = await update({ variables: { input: { ...input, idempotencyKey: updating.keyFor(input) } } })
      updating.done()
      const [error] = data?.cartLineUpdate.userErrors ?? []
      setRefused(error?.code)
      if (error) return
      setTyped(undefined)
      toast(say('cart.updated', { name }))
    } catch (error) {
      setRefused(codeOf(error))
    }
  }
  const takeOut = async () => {
    const input = { cartLineId: line.id }
    try {
      const { data } = await remove({ variables: { input: { ...input, idempotencyKey: removing.keyFor(input) } } })
      const [error] = data?.cartLineRemove.userErrors ?? []
      toast(error ? errorText(error.code) : say('cart.removed', { name }))
    } catch (error) {
      toast(errorText(codeOf(error)))
    }
  }

  return (
    <div className={styles['line']}>
      <div>
        {offer ? <Link to={`/products/${offer.product.id}`}>{name}</Link> : name}
        <div className="bx-small bx-muted">{offer?.vendor?.displayName ?? '–'}</div>
        <div className="bx-small bx-muted"><Money value={line.unitPrice} /></div>
      </div>
      <form noValidate onSubmit={(event) => void save(event)}>
        <TextInput label={<>{say('product.quantity')}<span className="bx-visually-hidden"> {name}</span></>} name="quantity" inputMode="numeric" dir="ltr" value={text} aria-busy={updatingNow} error={problem && problemText(problem, offer)} onChange={(event) => { setTyped(event.target.value); setRefused(undefined) }} onBlur={() => { if (typed !== undefined && refused === undefined) void save() }} />
      </form>
      <div className={styles['total']}><strong><Money value={line.lineTotal} /></strong></div>
      <Button kind="quiet" size="small" busy={removingNow} aria-label={say('cart.remove-of', { name })} onClick={() => void takeOut()}>{say('cart.remove')}</Button>
    </div>
  )
}

function without(cart: CartPartsFragment, { id, lineTotal, issue }: Line): CartPartsFragment {
  const { subtotal } = cart
  const less = issue === null && lineTotal ? BigInt(lineTotal.amountMinor) : 0n
  return { ...cart, lines: cart.lines.filter((line) => line.id !== id), subtotal: subtotal && { ...subtotal, amountMinor: (BigInt(subtotal.amountMinor) - less).toString() } }
}

interface DeliveryProps {
  readonly recipient: string
  readonly destination: string
  readonly onDestination: (code: string) => void
  readonly incoterm: Incoterm
  readonly onIncoterm: (term: Incoterm) => void
  readonly blocked: boolean
}

const ADDRESS = [['recipient', 'name', true, 200], ['line1', 'address-line1', true, 200], ['line2', 'address-line2', false, 200], ['city', 'address-level2', true, 100], ['region', 'address-level1', false, 100], ['postalCode', 'postal-code', false, 20]] as const

function Delivery({ recipient, destination, onDestination, incoterm, onIncoterm, blocked }: DeliveryProps) {
  const say = useText()
  const errorText = useErrorText()
  const navigate = useNavigate()
  const location = useLocation()
  const { options: countries } = useCountries()
  const incoterms = useIncotermOptions()
  const { keyFor, done } = useActionKey()
  const [start, { loading }] = useCheckoutStartMutation()
  const [problems, setProblems] = useState<readonly Pick<UserErrorPartsFragment, 'code' | 'path'>[]>([])

  const at = (name: string) => problems.find(({ path }) => path?.at(-1) === name)
  const errorAt = (name: string) => {
    const problem = at(name)
    return problem && (problem.code === 'REQUIRED' ? say('cart.required') : problem.code === 'INVALID_INPUT' ? say('cart.invalid') : errorText(problem.code))
  }
  const fields = ['recipient', 'line1', 'line2', 'city', 'region', 'postalCode', 'countryCode', 'incoterm', 'namedPlace', 'purchaseOrderNumber']
  const general = problems.filter(({ path }) => !fields.includes(path?.at(-1) ?? ''))

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (loading) return
    const element = event.currentTarget
    const form = new FormData(element)
    const value = (name: string) => {
      const text = form.get(name)
      return typeof text === 'string' ? text.trim() : ''
    }
    const missing = [...ADDRESS.flatMap(([name, , required]) => required && !value(name) ? [name] : []), ...destination ? [] : ['countryCode']]
    if (missing.length > 0) return tell(element, missing.map((name) => ({ code: 'REQUIRED', path: ['input', 'shipTo', name] })))
    const input = {
      shipTo: { recipient: value('recipient'), line1: value('line1'), line2: value('line2') || null, city: value('city'), region: value('region') || null, postalCode: value('postalCode') || null, countryCode: destination },
      incoterm,
      namedPlace: value('namedPlace') || null,
      purchaseOrderNumber: value('purchaseOrderNumber') || null,
    }
    try {
      const { data } = await start({ variables: { input: { ...input, idempotencyKey: keyFor(input) } } })
      done()
      const { checkout, userErrors = [] } = data?.checkoutStart ?? {}
      if (checkout && userErrors.length === 0) return await navigate(`/checkout/${checkout.id}${location.search}`)
      tell(element, userErrors)
    } catch (error) {
      tell(element, [{ code: codeOf(error), path: null }])
    }
  }
  /** Says it, and takes the person to the first field that it is about. */
  const tell = (form: HTMLFormElement, found: readonly Pick<UserErrorPartsFragment, 'code' | 'path'>[]) => {
    setProblems(found)
    const name = found[0]?.path?.at(-1)
    const field = name === undefined ? null : form.elements.namedItem(name)
    if (field instanceof HTMLElement) field.focus()
  }

  return (
    <Card title={say('cart.delivery')}>
      <form className="bx-stack" noValidate onSubmit={(event) => void submit(event)}>
        <div className={styles['fields']}>
          {ADDRESS.map(([name, autoComplete, required, maxLength]) => <TextInput key={name} label={say(`cart.${name}`)} name={name} autoComplete={`shipping ${autoComplete}`} required={required} maxLength={maxLength} defaultValue={name === 'recipient' ? recipient : ''} error={errorAt(name)} />)}
          <Select label={say('cart.country')} name="countryCode" autoComplete="shipping country" required value={destination} onChange={(event) => onDestination(event.target.value)} options={[['', say('landed-cost.choose')], ...countries]} error={errorAt('countryCode')} />
        </div>
        <div className={styles['fields']}>
          <Select label={say('landed-cost.incoterm')} name="incoterm" value={incoterm} onChange={(event) => { if (isIncoterm(event.target.value)) onIncoterm(event.target.value) }} options={incoterms} error={errorAt('incoterm')} />
          <TextInput label={say('cart.named-place')} name="namedPlace" maxLength={100} hint={say('cart.named-place.hint')} error={errorAt('namedPlace')} />
          <TextInput label={say('cart.purchase-order-number')} name="purchaseOrderNumber" maxLength={64} error={errorAt('purchaseOrderNumber')} />
        </div>
        {blocked && <Notice tone="warn">{say('cart.blocked')}</Notice>}
        {general.map(({ code }) => <Notice key={code} tone="bad">{errorText(code)}</Notice>)}
        <Button kind="primary" type="submit" busy={loading} disabled={blocked}>{say('cart.check-out')}</Button>
      </form>
    </Card>
  )
}
