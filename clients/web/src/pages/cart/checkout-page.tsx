import { useEffect, useState, type SubmitEvent } from 'react'
import { Link, useParams } from 'react-router'
import type { ApprovalStatus, CheckoutPartsFragment, OrderGroupPartsFragment, PurchaseApprovalFragment } from '../../../../operations/__generated__/operations.ts'
import { useCheckoutCompleteMutation, useCheckoutQuery, useOrderGroupQuery } from '../../../../operations/__generated__/hooks.ts'
import { Button, LinkButton } from '../../design/button.tsx'
import { Badge, DateTime, Money, Status, Table, type Column, type Tone } from '../../design/data.tsx'
import { ErrorState } from '../../design/error-state.tsx'
import { Select } from '../../design/field.tsx'
import { Card, EmptyState, Notice, PageHeader, PageSkeleton } from '../../design/layout.tsx'
import { PostalAddress } from '../../design/postal-address.tsx'
import { codeOf } from '../../graph/errors.ts'
import { useActionKey } from '../../graph/use-action-key.ts'
import { useErrorText } from '../../i18n/error-text.ts'
import { useText, type Say } from '../../i18n/text-provider.tsx'
import styles from './cart-page.module.css'
import { Challenge } from './challenge.tsx'
import { CheckoutCost } from './checkout-cost.tsx'

/** The tokens of the local payment provider; another provider's own form would bring one instead. */
const MEANS = ['tok_visa', 'tok_mobile_money', 'tok_requires_action', 'tok_declined'] as const

/** How often a payment under way is asked about. */
const POLL_MS = 1_500

/** Frozen lines and terms, the payment, and then what was bought. */
export function CheckoutPage() {
  const say = useText()
  const { id = '' } = useParams()
  const { data, error, refetch } = useCheckoutQuery({ variables: { id }, fetchPolicy: 'cache-and-network' })
  const checkout = data?.checkout

  if (error && !data) return <><PageHeader title={say('checkout.title')} /><div className="bx-card"><ErrorState error={error} onRetry={() => void refetch().catch(() => {})} /></div></>
  if (!data) return <PageSkeleton />
  const toCart = <LinkButton to="/cart">{say('checkout.to-cart')}</LinkButton>
  if (!checkout) return <><PageHeader title={say('checkout.title')} /><div className="bx-card"><EmptyState title={say('checkout.none')} action={toCart}>{say('checkout.none.text')}</EmptyState></div></>

  const { orderGroup } = checkout
  return (
    <>
      <PageHeader title={orderGroup ? say('checkout.bought', { number: orderGroup.number }) : say('checkout.title')} intro={orderGroup ? say('checkout.bought.text') : say('checkout.intro')} />
      <div className={styles['layout']}>
        <div className="bx-stack">
          {orderGroup && <Purchase id={orderGroup.id} known={orderGroup} />}
          <Lines checkout={checkout} />
          {!orderGroup && checkout.status === 'OPEN' && <CheckoutCost checkout={checkout} />}
        </div>
        <div className={styles['side']}>
          {!orderGroup && (checkout.status === 'OPEN'
            ? <Pay checkout={checkout} onPaid={async () => { await refetch() }} />
            : <Card><div className="bx-stack"><Notice tone="warn">{say(`checkout.status.${checkout.status}`)}</Notice>{toCart}</div></Card>)}
          <Terms checkout={checkout} />
        </div>
      </div>
    </>
  )
}

type GoodsRow = CheckoutPartsFragment['lines'][number] & { readonly id: string }

function Lines({ checkout }: { checkout: CheckoutPartsFragment }) {
  const say = useText()
  return <Card title={say('checkout.goods')} flush><Table caption={say('checkout.goods')} columns={goodsColumns(say)} rows={checkout.lines.map((line, index) => ({ ...line, id: String(index) }))} /></Card>
}

function goodsColumns(say: Say): readonly Column<GoodsRow>[] {
  return [
    { id: 'name', head: say('checkout.goods'), cell: (line) => <><div>{line.name}</div><div className="bx-small bx-muted bx-code">{line.sku}</div></> },
    { id: 'total', head: say('checkout.line-total'), align: 'end', cell: (line) => <Money value={line.lineTotal} /> },
    { id: 'vendor', head: say('checkout.vendor'), cell: (line) => line.vendor?.displayName ?? '–' },
    { id: 'quantity', head: say('product.quantity'), align: 'end', cell: (line) => <span className="bx-number">{line.quantity} × <Money value={line.unitPrice} /></span> },
  ]
}

function Terms({ checkout: { shipTo, incoterm, namedPlace, purchaseOrderNumber } }: { checkout: CheckoutPartsFragment }) {
  const say = useText()
  return (
    <Card title={say('cart.delivery')}>
      <div className="bx-stack">
        <PostalAddress address={shipTo} />
        <p>{incoterm} {namedPlace} – {say(`incoterm.${incoterm}`)}</p>
        {purchaseOrderNumber && <p className="bx-small"><span className="bx-muted">{say('cart.purchase-order-number')}</span> {purchaseOrderNumber}</p>}
      </div>
    </Card>
  )
}

function Pay({ checkout, onPaid }: { checkout: CheckoutPartsFragment; onPaid: () => Promise<void> }) {
  const say = useText()
  const errorText = useErrorText()
  const { keyFor, done } = useActionKey()
  const [means, setMeans] = useState<string>(MEANS[0])
  const [complete, { loading }] = useCheckoutCompleteMutation()
  const [problem, setProblem] = useState<{ readonly code: string; readonly field: string | undefined }>()
  const errorAt = (field: string) => problem?.field === field ? errorText(problem.code) : undefined

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (loading) return
    const input = { checkoutId: checkout.id, paymentMethodToken: means }
    setProblem(undefined)
    try {
      const { data } = await complete({ variables: { input: { ...input, idempotencyKey: keyFor(input) } } })
      done()
      const [refused] = data?.checkoutComplete.userErrors ?? []
      if (refused) setProblem({ code: refused.code, field: refused.path?.at(-1) })
      else await onPaid()
    } catch (error) {
      // A purchase that went through although the answer was lost is found by the same key, or by asking again for the checkout.
      setProblem({ code: codeOf(error), field: undefined })
    }
  }
  return (
    <Card title={say('checkout.pay')}>
      <form className="bx-stack" onSubmit={(event) => void submit(event)}>
        <div className="bx-row bx-spread"><span>{say('checkout.total')}</span><span className={styles['sum']}><Money value={checkout.total} /></span></div>
        <p className="bx-small bx-muted">{say('checkout.held-until')} <DateTime value={checkout.expiresAt} format="full" /></p>
        <Select label={say('checkout.means')} hint={say('checkout.means.hint')} value={means} onChange={(event) => setMeans(event.target.value)} options={MEANS.map((token) => [token, say(`checkout.means.${token}`)] as const)} error={errorAt('paymentMethodToken')} />
        {checkout.approvalReason && <Notice tone="warn">{say('checkout.approval.needed')}</Notice>}
        {problem && problem.field !== 'paymentMethodToken' && <Notice tone="bad"><span>{errorText(problem.code)} <Link to="/cart">{say('checkout.to-cart')}</Link></span></Notice>}
        <Button kind="primary" type="submit" wide busy={loading}>{say(checkout.approvalReason ? 'checkout.ask' : 'checkout.buy')}</Button>
      </form>
    </Card>
  )
}

const PAYMENT_TONES: Readonly<Record<string, Tone>> = { PROCESSING: 'info', REQUIRES_ACTION: 'warn', SUCCEEDED: 'good', FAILED: 'bad', CANCELLED: 'neutral' }
const PAYMENT_ENDS = new Set(['SUCCEEDED', 'FAILED', 'CANCELLED'])

/** What was bought: how its payment stands, and its orders, one for each vendor. */
function Purchase({ id, known }: { id: string; known: OrderGroupPartsFragment & PurchaseApprovalFragment }) {
  const say = useText()
  const errorText = useErrorText()
  const { data, stopPolling } = useOrderGroupQuery({ variables: { id }, fetchPolicy: 'cache-and-network', pollInterval: POLL_MS, skipPollAttempt: () => document.hidden })
  const group = data?.orderGroup ?? known
  const { paymentIntent } = group
  const status = paymentIntent?.status ?? 'PROCESSING'
  const refusal = data?.orderGroup?.paymentIntent?.payment?.failureCode
  const approval = group.approvalRequest?.status ?? 'APPROVED'
  const ended = approval === 'APPROVED' ? PAYMENT_ENDS.has(status) : approval !== 'PENDING'
  useEffect(() => { if (ended) stopPolling() }, [ended, stopPolling])
  return (
    <>
      {approval === 'APPROVED' ? <Card title={say('checkout.payment')} actions={<Badge tone={PAYMENT_TONES[status]}>{say(`checkout.payment.${status}`)}</Badge>}>
        <div className="bx-stack">
          <div className="bx-row bx-spread"><span>{say('checkout.total')}</span><span className={styles['sum']}><Money value={group.total} /></span></div>
          <p role="status">{say(`checkout.payment.${status}.text`)}</p>
          {status === 'FAILED' && refusal && <Notice tone="bad">{errorText(refusal)}</Notice>}
          {paymentIntent?.status === 'REQUIRES_ACTION' && <Challenge paymentIntentId={paymentIntent.id} message={paymentIntent.nextAction?.message} />}
        </div>
      </Card> : <Approval status={approval} total={group.total} />}
      <Card title={say('checkout.orders')} actions={<LinkButton size="small" to="/orders">{say('checkout.all-orders')}</LinkButton>} flush>
        <Table caption={say('checkout.orders')} columns={orderColumns(say)} rows={group.orders} />
      </Card>
    </>
  )
}

/** Of a purchase that is not to be paid yet, or never will be. */
function Approval({ status, total }: { status: ApprovalStatus; total: OrderGroupPartsFragment['total'] }) {
  const say = useText()
  const stands = status === 'PENDING' ? 'PENDING' : 'ENDED'
  return (
    <Card title={say('checkout.approval')} actions={<Badge tone={status === 'PENDING' ? 'warn' : 'bad'}>{say(`checkout.approval.${stands}`)}</Badge>}>
      <div className="bx-stack">
        <div className="bx-row bx-spread"><span>{say('checkout.total')}</span><span className={styles['sum']}><Money value={total} /></span></div>
        <p role="status">{say(`checkout.approval.${stands}.text`)}</p>
      </div>
    </Card>
  )
}

function orderColumns(say: Say): readonly Column<OrderGroupPartsFragment['orders'][number]>[] {
  return [
    { id: 'number', head: say('orders.number'), cell: (order) => <Link className="bx-number" to={`/orders/${order.id}`}><strong>{order.number}</strong></Link> },
    { id: 'total', head: say('orders.total'), align: 'end', cell: (order) => <Money value={order.total} /> },
    { id: 'vendor', head: say('checkout.vendor'), cell: (order) => order.vendor?.displayName ?? '–' },
    { id: 'status', head: say('orders.status'), align: 'end', cell: (order) => <Status value={order.status} /> },
  ]
}
