import { useState } from 'react'
import { useOrderPageQuery } from '../../../operations/__generated__/hooks.ts'
import type { OrderStatus } from '../../../operations/__generated__/operations.ts'
import { useEnqueue } from '../queue/use-enqueue.ts'
import { useEntries, useFeed, useRunning } from '../runtime-context.tsx'
import { Body, Button, Card, Chip, Field, Figure, Heading, LiveSign, Notice, Quiet, Row, Screen, Title } from '../ui/parts.tsx'
import { moment, money, orderStatus, shipmentStatus } from '../ui/words.ts'
import { isUndecided } from './orders.tsx'
import { Unread } from './unread.tsx'
import { NotKept, Waiting } from './waiting.tsx'

/** Nothing of it has been picked up. */
const CANCELLABLE: ReadonlySet<OrderStatus> = new Set(['PLACED', 'AWAITING_PAYMENT', 'CONFIRMED', 'PENDING_APPROVAL'])

export function OrderScreen({ id }: { readonly id: string }) {
  const { live, who } = useRunning().runtime
  const isVendor = who.vendorId !== null
  const orders = useFeed(isVendor ? 'vendorOrders' : 'organizationOrders', isVendor ? who.vendorId : who.organization?.id)
  useFeed('orderShipments', id)
  const { data, error, refetch } = useOrderPageQuery({ variables: { id, timelineFirst: 100, shipmentsFirst: 20 }, fetchPolicy: 'cache-and-network' })
  const order = data?.order
  if (!order) return <Screen onPull={() => live.read()}>{data ? <Notice>There is no such order.</Notice> : <Unread what="The order" error={error} read={refetch} />}</Screen>
  const { text, tone } = orderStatus(order.status)
  return (
    <Screen onPull={() => live.read()}>
      <Row><Title>{order.number}</Title><LiveSign state={orders} /></Row>
      <Row><Quiet>{isVendor ? order.buyerLegalName : order.vendorLegalName}</Quiet><Chip text={text} tone={tone} /></Row>
      <Waiting about={id} />
      {isVendor ? isUndecided(order) && <Decision id={id} number={order.number} /> : CANCELLABLE.has(order.status) && <Cancellation id={id} number={order.number} />}
      {order.cancellation && <Notice tone="bad">{[`Ended: ${order.cancellation.reason.toLowerCase().replaceAll('_', ' ')}.`, order.cancellation.note].filter(Boolean).join(' ')}</Notice>}
      {order.blockers.length > 0 && <Heading>Waiting for</Heading>}
      {order.blockers.map(({ code, message }) => <Notice key={code} tone="warn">{message}</Notice>)}
      <Heading>Goods</Heading>
      <Card>
        {order.lines.map((line) => (
          <Row key={line.id}><Body>{`${line.quantity} × ${line.name}`}</Body><Quiet>{money(line.lineTotal)}</Quiet></Row>
        ))}
        <Row><Quiet>Total</Quiet><Figure>{money(order.total)}</Figure></Row>
      </Card>
      {order.shipments && order.shipments.nodes.length > 0 && <Heading>Shipment</Heading>}
      {order.shipments?.nodes.map((shipment) => (
        <Card key={shipment.id}>
          <Row><Body strong>{shipment.carrier?.name ?? 'No carrier yet'}</Body><Chip {...shipmentStatus(shipment.status)} /></Row>
          {shipment.trackingNumber && <Quiet mono>{shipment.trackingNumber}</Quiet>}
          {shipment.trackingEvents.nodes.at(-1)?.location && <Quiet>{shipment.trackingEvents.nodes.at(-1)?.location}</Quiet>}
        </Card>
      ))}
      <Heading>What happened</Heading>
      <Card>
        {order.timeline.nodes.toReversed().map((entry) => <Row key={entry.id}><Body>{entry.message}</Body><Quiet whole>{moment(entry.at)}</Quiet></Row>)}
      </Card>
    </Screen>
  )
}

function Decision({ id, number }: { readonly id: string; readonly number: string }) {
  const { enqueue, isLost } = useEnqueue()
  const [isRejecting, setRejecting] = useState(false)
  const [note, setNote] = useState('')
  if (useEntries(id).some(({ refusal }) => refusal === null)) return null
  const act = (operation: string, verb: string) => {
    void enqueue(operation, { orderId: id, ...(operation === 'OrderReject' && note.trim() !== '' && { note: note.trim() }) }, { title: `${verb} ${number}`, about: id })
  }
  return (
    <Card>
      <Body strong>Will you deliver this?</Body>
      <NotKept what="your answer" isLost={isLost} />
      {isRejecting
        ? <>
            <Field label="Why not? The buyer reads it." value={note} onChangeText={setNote} maxLength={500} multiline autoCapitalize="sentences" />
            <Button kind="danger" title="Reject the order" onPress={() => act('OrderReject', 'Reject')} />
            <Button kind="plain" title="Back" onPress={() => setRejecting(false)} />
          </>
        : <>
            <Button title="Accept" onPress={() => act('OrderAccept', 'Accept')} />
            <Button kind="danger" title="Reject…" onPress={() => setRejecting(true)} />
          </>}
    </Card>
  )
}

function Cancellation({ id, number }: { readonly id: string; readonly number: string }) {
  const { enqueue, isLost } = useEnqueue()
  const [isSure, setSure] = useState(false)
  if (useEntries(id).some(({ refusal }) => refusal === null)) return null
  return isSure
    ? <Card>
        <Body strong>Cancel this order?</Body>
        <NotKept what="your cancellation" isLost={isLost} />
        <Button kind="danger" title="Yes, cancel it" onPress={() => void enqueue('OrderCancel', { orderId: id }, { title: `Cancel ${number}`, about: id })} />
        <Button kind="plain" title="Keep it" onPress={() => setSure(false)} />
      </Card>
    : <Button kind="plain" title="Cancel order…" onPress={() => setSure(true)} />
}
