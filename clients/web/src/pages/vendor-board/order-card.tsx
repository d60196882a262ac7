import { Link } from 'react-router'
import { OrderShipmentUpdatesDocument } from '../../../../operations/__generated__/operations.ts'
import { useOrderAcceptMutation, useShipmentHandoverMutation } from '../../../../operations/__generated__/hooks.ts'
import { Button } from '../../design/button.tsx'
import { Badge, DateTime, Money, Status } from '../../design/data.tsx'
import { Notice } from '../../design/layout.tsx'
import { useLiveUpdates } from '../../graph/use-live-updates.ts'
import { useErrorText } from '../../i18n/error-text.ts'
import { useText } from '../../i18n/text-provider.tsx'
import { sendingStep, type BoardColumn, type BoardOrder } from './board.ts'
import { useDeed } from '../../graph/use-deed.ts'
import styles from './vendor-board-page.module.css'

const LINES_SHOWN = 3

const BLOCKERS = new Set(['STOCK_NOT_RESERVED', 'SCREENING_PENDING', 'COMPLIANCE_HELD', 'PAYMENT_NOT_AUTHORIZED', 'VENDOR_NOT_ACCEPTED', 'HELD_BY_PLATFORM', 'APPROVAL_PENDING'])

export function OrderCard({ order, column, isNew, onActed, onReject, onShip, onReadAgain }: {
  order: BoardOrder
  column: BoardColumn
  isNew: boolean
  onActed: () => void
  onReject: () => void
  onShip: () => void
  onReadAgain: () => void
}) {
  const say = useText()
  const head = `order-${order.id}-number`
  const waitingFor = order.blockers.filter(({ gate }) => gate !== 'VENDOR_ACCEPTANCE')

  return (
    <article id={`order-${order.id}`} className={`bx-card ${styles['card']}`} data-new={isNew || undefined} aria-labelledby={head} tabIndex={-1}>
      <div className="bx-row bx-spread">
        <h3 id={head} className="bx-number"><Link to={`/orders/${order.id}`}>{order.number}</Link></h3>
        <div className="bx-row">{isNew && <Badge tone="info">{say('vendor-board.new')}</Badge>}{column !== 'decide' && <Status value={order.status} />}</div>
      </div>
      <div className="bx-row bx-spread">
        <span>{order.buyer?.legalName ?? '–'}</span>
        <strong><Money value={order.total} /></strong>
      </div>
      <ul className={`bx-small ${styles['lines']}`}>
        {order.lines.slice(0, LINES_SHOWN).map(({ id, quantity, name }) => <li key={id}><span className="bx-number">{quantity} ×</span> {name}</li>)}
        {order.lines.length > LINES_SHOWN && <li className="bx-muted">{say('vendor-board.more-lines', { count: order.lines.length - LINES_SHOWN })}</li>}
      </ul>
      {column === 'decide' && order.acceptBy && <p className="bx-small bx-muted">{say('vendor-board.accept-by')} <DateTime value={order.acceptBy} format="full" /></p>}
      {waitingFor.length > 0 && (
        <div className="bx-small bx-muted">
          {say('vendor-board.waiting-for')}
          <ul className={styles['lines']}>{waitingFor.map(({ gate, code, message }) => <li key={gate}>{BLOCKERS.has(code) ? say(`vendor-board.blocker.${code}`) : message}</li>)}</ul>
        </div>
      )}
      {column === 'decide' && <Decision order={order} onActed={onActed} onReject={onReject} />}
      {column === 'ship' && <Sending order={order} onActed={onActed} onShip={onShip} onReadAgain={onReadAgain} />}
      {column === 'sent' && <Tracking order={order} />}
    </article>
  )
}

function Decision({ order, onActed, onReject }: { order: BoardOrder; onActed: () => void; onReject: () => void }) {
  const say = useText()
  const errorText = useErrorText()
  const [accept] = useOrderAcceptMutation()
  const { busy, problem, run } = useDeed()
  const take = async () => {
    if (await run({ orderId: order.id }, async (input) => (await accept({ variables: { input } })).data?.orderAccept.userErrors)) onActed()
  }
  return (
    <>
      {problem && <Notice tone="bad">{errorText(problem)}</Notice>}
      <div className="bx-row">
        <Button size="small" kind="primary" busy={busy} onClick={() => void take()} aria-describedby={`order-${order.id}-number`}>{say('vendor-board.accept')}</Button>
        <Button size="small" kind="danger" onClick={onReject} aria-describedby={`order-${order.id}-number`}>{say('vendor-board.reject')}</Button>
      </div>
    </>
  )
}

function Sending({ order, onActed, onShip, onReadAgain }: { order: BoardOrder; onActed: () => void; onShip: () => void; onReadAgain: () => void }) {
  const say = useText()
  const errorText = useErrorText()
  const [handOver] = useShipmentHandoverMutation()
  const { busy, problem, run } = useDeed()
  const { step, shipment } = sendingStep(order)
  // The vendor's channel tells of orders; what the carrier and the papers do to a shipment is told under its order.
  useLiveUpdates({
    document: OrderShipmentUpdatesDocument,
    variables: { orderId: order.id },
    channel: step === 'none' || step === 'papers' || step === 'book' ? `shipments:${order.id}` : undefined,
    read: ({ orderShipmentUpdates }) => orderShipmentUpdates,
    onUpdate: ({ orderShipmentUpdates: { shipment: seen } }) => { if (seen && !order.shipments.nodes.some(({ id }) => id === seen.id)) onReadAgain() },
    onResync: onReadAgain,
  })
  const send = async () => {
    if (shipment && await run({ shipmentId: shipment.id }, async (input) => (await handOver({ variables: { input } })).data?.shipmentHandover.userErrors)) onActed()
  }
  return (
    <>
      {problem && <Notice tone="bad">{errorText(problem)}</Notice>}
      {(step === 'none' || step === 'papers') && <p className="bx-small bx-muted">{say(`vendor-board.step.${step}`)}</p>}
      {step === 'book' && <div className="bx-row"><Button size="small" kind="primary" onClick={onShip} aria-describedby={`order-${order.id}-number`}>{say('vendor-board.ship')}</Button></div>}
      {step === 'handover' && (
        <>
          <Tracking order={order} />
          <div className="bx-row"><Button size="small" kind="primary" busy={busy} onClick={() => void send()} aria-describedby={`order-${order.id}-number`}>{say('vendor-board.handover')}</Button></div>
        </>
      )}
      {step === 'gone' && <Tracking order={order} />}
    </>
  )
}

function Tracking({ order }: { order: BoardOrder }) {
  const say = useText()
  const { shipment } = sendingStep(order)
  return shipment?.trackingNumber ? <p className="bx-small bx-muted">{say('vendor-board.tracking')} <span className="bx-code" dir="ltr">{shipment.trackingNumber}</span></p> : null
}
