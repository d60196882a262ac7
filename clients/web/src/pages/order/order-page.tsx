import { useState } from 'react'
import { useParams } from 'react-router'
import { OrderShipmentUpdatesDocument, OrderUpdatesDocument, type OrderPageQuery, type OrderStatus } from '../../../../operations/__generated__/operations.ts'
import { useOrderPageQuery } from '../../../../operations/__generated__/hooks.ts'
import { useViewer } from '../../app/use-viewer.ts'
import { Button, LinkButton } from '../../design/button.tsx'
import { DateTime, Money, Status, Table, type Column } from '../../design/data.tsx'
import { ErrorState } from '../../design/error-state.tsx'
import { Card, EmptyState, Notice, PageHeader, PageSkeleton } from '../../design/layout.tsx'
import { LiveIndicator } from '../../design/live-indicator.tsx'
import { Parties } from '../../design/parties.tsx'
import { PostalAddress } from '../../design/postal-address.tsx'
import { useLiveUpdates } from '../../graph/use-live-updates.ts'
import { useReadAgain } from '../../graph/use-read-again.ts'
import { useText, type Say } from '../../i18n/text-provider.tsx'
import { LandedCostSummary } from '../catalogue/landed-cost.tsx'
import { CancelDialog } from './cancel-dialog.tsx'
import { Documents } from './documents.tsx'
import styles from './order-page.module.css'
import { Payments } from './payments.tsx'
import { PlatformHoldButton } from './platform-hold.tsx'
import { Shipments } from './shipments.tsx'
import { Timeline } from './timeline.tsx'

export type Order = NonNullable<OrderPageQuery['order']>

/** While nothing has left the vendor. The graph decides; this says when it is worth asking. */
const CANCELLABLE: ReadonlySet<OrderStatus> = new Set(['PENDING_APPROVAL', 'PLACED', 'ON_HOLD', 'AWAITING_PAYMENT', 'CONFIRMED', 'PROCESSING'])

/** One order, for the side that bought it and the side that sold it: what has happened, what it waits for, and where the goods and the money are. Kept up to date. */
export function OrderPage() {
  const say = useText()
  const { id = '' } = useParams()
  const { data, error, refetch } = useOrderPageQuery({ variables: { id }, fetchPolicy: 'cache-and-network' })

  if (error && !data) return <><PageHeader title={say('order.title')} /><div className="bx-card"><ErrorState error={error} onRetry={() => void refetch().catch(() => {})} /></div></>
  if (!data) return <PageSkeleton />
  if (!data.order) return <><PageHeader title={say('order.title')} /><div className="bx-card"><EmptyState title={say('order.none')} action={<LinkButton to="/orders">{say('order.to-orders')}</LinkButton>}>{say('order.none.text')}</EmptyState></div></>
  return <OrderDetails key={id} order={data.order} read={refetch} />
}

function OrderDetails({ order, read }: { order: Order; read: () => Promise<unknown> }) {
  const say = useText()
  const { viewer } = useViewer()
  const [cancelling, setCancelling] = useState(false)
  const readAgain = useReadAgain(read)
  const { id } = order

  // An update tells the order's own state; what came with it (a step of the timeline, a payment, a document) is read behind it.
  const live = useLiveUpdates({ document: OrderUpdatesDocument, variables: { orderId: id }, channel: `order:${id}`, read: ({ orderUpdates }) => orderUpdates, onUpdate: readAgain, onResync: readAgain })
  useLiveUpdates({
    document: OrderShipmentUpdatesDocument,
    variables: { orderId: id },
    channel: `order-shipments:${id}`,
    read: ({ orderShipmentUpdates }) => orderShipmentUpdates,
    // The cache has the shipment's new state already; one that is new is asked for.
    onUpdate: ({ orderShipmentUpdates: { shipment } }) => { if (shipment && !order.shipments.nodes.some((known) => known.id === shipment.id)) readAgain() },
    onResync: readAgain,
  })

  const isBuyers = viewer?.organization?.id !== undefined && viewer.organization.id === order.buyer?.id
  return (
    <>
      <PageHeader
        title={say('order.number', { number: order.number })}
        intro={<><Parties from={order.vendorLegalName} to={order.buyerLegalName} /> · <DateTime value={order.placedAt} format="full" /></>}
        actions={<>
          <LiveIndicator status={live} />
          <Status value={order.status} />
          {viewer?.user?.platformRoles.includes('PLATFORM_ADMIN') && <PlatformHoldButton order={order} />}
          {isBuyers && CANCELLABLE.has(order.status) && <Button size="small" kind="danger" onClick={() => setCancelling(true)}>{say('order.cancel')}</Button>}
        </>}
      />
      <div className={styles['layout']}>
        <div className="bx-stack">
          <State order={order} />
          <Timeline entries={order.timeline.nodes} />
          {order.shipments.nodes.length > 0 && <Shipments shipments={order.shipments.nodes} />}
          <Card title={say('order.lines')} flush><Table caption={say('order.lines')} columns={lineColumns(say)} rows={order.lines} /></Card>
        </div>
        <div className={styles['side']}>
          <Card title={say('order.cost')}>
            {order.landedCost ? <LandedCostSummary quote={order.landedCost} /> : <div className="bx-row bx-spread"><strong>{say('order.total')}</strong><strong><Money value={order.total} /></strong></div>}
          </Card>
          <Payments order={order} isBuyers={isBuyers} />
          <Documents documents={order.tradeDocuments} />
          <Terms order={order} />
        </div>
      </div>
      <CancelDialog order={order} open={cancelling} onClose={() => setCancelling(false)} />
    </>
  )
}

const BLOCKERS = new Set(['STOCK_NOT_RESERVED', 'SCREENING_PENDING', 'COMPLIANCE_HELD', 'PAYMENT_NOT_AUTHORIZED', 'VENDOR_NOT_ACCEPTED', 'HELD_BY_PLATFORM', 'APPROVAL_PENDING'])

/** What it waits for, or why it ended. */
function State({ order: { blockers, cancellation, platformHold } }: { order: Order }) {
  const say = useText()
  if (cancellation) {
    return (
      <Notice tone="warn">
        <div>
          <strong>{say(`order.cancelled.${cancellation.reason}`)}</strong>
          {cancellation.note && <p>{say('order.cancelled.note', { note: cancellation.note })}</p>}
        </div>
      </Notice>
    )
  }
  if (blockers.length === 0) return null
  return (
    <Notice tone="info">
      <div>
        <strong>{say('order.waiting-for')}</strong>
        <ul className={styles['waiting']}>
          {blockers.map(({ gate, code, message, since }) => <li key={gate}>{BLOCKERS.has(code) ? say(`order.blocker.${code}`) : message} <span className="bx-small">{say('order.since')} <DateTime value={since} format="full" /></span>{gate === 'PLATFORM_HOLD' && platformHold?.note && <p>{say('order.cancelled.note', { note: platformHold.note })}</p>}</li>)}
        </ul>
      </div>
    </Notice>
  )
}

function Terms({ order: { shipTo, incoterm, namedPlace, purchaseOrderNumber } }: { order: Order }) {
  const say = useText()
  return (
    <Card title={say('order.delivery')}>
      <div className="bx-stack">
        {shipTo && <PostalAddress address={shipTo} />}
        <p>{incoterm} {namedPlace} – {say(`incoterm.${incoterm}`)}</p>
        {purchaseOrderNumber && <p className="bx-small"><span className="bx-muted">{say('cart.purchase-order-number')}</span> {purchaseOrderNumber}</p>}
      </div>
    </Card>
  )
}

function lineColumns(say: Say): readonly Column<Order['lines'][number]>[] {
  return [
    { id: 'name', head: say('order.goods'), cell: (line) => <><div>{line.name}</div><div className="bx-small bx-muted bx-code">{line.sku}</div></> },
    { id: 'total', head: say('order.total'), align: 'end', cell: (line) => <Money value={line.lineTotal} /> },
    { id: 'customs', head: say('order.hs-code'), cell: (line) => <span className="bx-small bx-muted bx-number">{[line.hsCode, line.countryOfOrigin].filter(Boolean).join(' · ') || '–'}</span> },
    { id: 'quantity', head: say('product.quantity'), align: 'end', cell: (line) => <span className="bx-number">{line.quantity} × <Money value={line.unitPrice} /></span> },
  ]
}
