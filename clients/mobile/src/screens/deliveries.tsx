import type { ErrorLike } from '@apollo/client'
import { useState } from 'react'
import { useDeliveryTasksQuery, useShipmentListQuery, useShipmentQuery } from '../../../operations/__generated__/hooks.ts'
import type { ShipmentListQuery, ShipmentPartsFragment, ShipmentStatus, TrackingStatus } from '../../../operations/__generated__/operations.ts'
import type { LiveState } from '../live/live.ts'
import { useGo } from '../navigation.ts'
import { useEnqueue } from '../queue/use-enqueue.ts'
import { useEntries, useFeed, useRunning } from '../runtime-context.tsx'
import { Body, Button, Card, Chip, Field, Heading, LiveSign, Notice, Quiet, Row, Screen, Title } from '../ui/parts.tsx'
import { moment, NEXT_STEPS, shipmentStatus, TROUBLES } from '../ui/words.ts'
import { Unread } from './unread.tsx'
import { NotKept, Waiting } from './waiting.tsx'

const PAGE = 50
/** Two taps that come within this time are one: where the first was, the next step's button may be. */
const DOUBLE_TAP_MS = 600
const OVER: ReadonlySet<ShipmentPartsFragment['status']> = new Set(['DELIVERED', 'RETURNED', 'LOST', 'CANCELLED'])

/** What there is to bring: an agent's own tasks, live; or for the carrier's device and its other people all that it has, read when the list is opened or pulled. Each delivery is followed on its own screen. */
export function Deliveries() {
  const { agentId } = useRunning().runtime.who
  return agentId ? <Tasks agentId={agentId} /> : <OfCarrier />
}

function Tasks({ agentId }: { readonly agentId: string }) {
  const state = useFeed('deliveryTasks', agentId)
  const { data, error, fetchMore, refetch } = useDeliveryTasksQuery({ variables: { status: null, first: PAGE, after: null }, fetchPolicy: 'cache-and-network' })
  return <DeliveryList shipments={data?.deliveryTasks} state={state} error={error} read={refetch} more={(after) => fetchMore({ variables: { after } })} />
}

function OfCarrier() {
  const { data, error, fetchMore, refetch } = useShipmentListQuery({ variables: { status: null, vendorId: null, first: PAGE, after: null }, fetchPolicy: 'cache-and-network' })
  return <DeliveryList shipments={data?.shipments} error={error} read={refetch} more={(after) => fetchMore({ variables: { after } })} />
}

function DeliveryList({ shipments, state, error, read, more }: {
  readonly shipments: ShipmentListQuery['shipments'] | undefined
  readonly state?: LiveState
  readonly error: ErrorLike | undefined
  readonly read: () => Promise<unknown>
  readonly more: (after: string | null) => Promise<unknown>
}) {
  const go = useGo()
  const { live } = useRunning().runtime
  const open = shipments?.nodes.filter(({ status }) => !OVER.has(status)) ?? []
  const done = shipments?.nodes.filter(({ status }) => OVER.has(status)) ?? []
  const card = (shipment: ShipmentPartsFragment) => {
    const { text, tone } = shipmentStatus(shipment.status)
    const { recipient, line1, city, countryCode } = shipment.shipTo
    return (
      <Card key={shipment.id} label={`${shipment.trackingNumber ?? 'Shipment'}, ${text}, ${city}`} onPress={() => go.navigate('Delivery', { id: shipment.id })}>
        <Row><Body strong>{recipient}</Body><Chip text={text} tone={tone} /></Row>
        <Quiet>{`${line1}, ${city}, ${countryCode}`}</Quiet>
        <Quiet mono>{shipment.trackingNumber ?? '–'}</Quiet>
      </Card>
    )
  }
  return (
    <Screen onPull={async () => { await Promise.all([live.read(), read()]) }}>
      {state ? <Row><Title>Deliveries</Title><LiveSign state={state} /></Row> : <Title>Deliveries</Title>}
      {!shipments && <Unread what="The deliveries" error={error} read={read} />}
      {shipments && open.length === 0 && <Quiet>Nothing to deliver.</Quiet>}
      {open.map(card)}
      {done.length > 0 && <Heading>Done</Heading>}
      {done.map(card)}
      {shipments?.pageInfo.hasNextPage && <Button kind="plain" title="Show more" onPress={() => void more(shipments.pageInfo.endCursor).catch(() => {})} />}
    </Screen>
  )
}

export function Delivery({ id }: { readonly id: string }) {
  const { live } = useRunning().runtime
  const state = useFeed('shipment', id)
  const { data, error, refetch } = useShipmentQuery({ variables: { id }, fetchPolicy: 'cache-and-network' })
  const shipment = data?.shipment
  if (!shipment) return <Screen onPull={() => live.read()}>{data ? <Notice>There is no such shipment.</Notice> : <Unread what="The delivery" error={error} read={refetch} />}</Screen>
  const { recipient, line1, line2, city, region, postalCode, countryCode } = shipment.shipTo
  return (
    <Screen onPull={() => live.read()}>
      <Row><Title>{recipient}</Title><LiveSign state={state} /></Row>
      <Row><Quiet mono>{shipment.trackingNumber ?? 'No number yet'}</Quiet><Chip {...shipmentStatus(shipment.status)} /></Row>
      <Card><Body>{[line1, line2, [postalCode, city].filter(Boolean).join(' '), region, countryCode].filter(Boolean).join('\n')}</Body></Card>
      <Waiting about={id} />
      <Report shipment={shipment} />
      <Heading>What was reported</Heading>
      <Card>
        {shipment.trackingEvents.nodes.length === 0 && <Quiet>Nothing yet.</Quiet>}
        {shipment.trackingEvents.nodes.toReversed().map((event) => (
          <Row key={event.id}>
            <Body>{[shipmentStatus(event.status).text, event.location, event.note].filter(Boolean).join(' · ')}</Body>
            <Quiet whole>{moment(event.occurredAt)}</Quiet>
          </Row>
        ))}
      </Card>
    </Screen>
  )
}

function Report({ shipment }: { readonly shipment: ShipmentPartsFragment }) {
  const { enqueue, isLost } = useEnqueue()
  const [location, setLocation] = useState('')
  const [takenBy, setTakenBy] = useState('')
  const [note, setNote] = useState('')
  const [isTrouble, setTrouble] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const { trackingNumber } = shipment
  // Where it will stand once all that waits is sent: at the door there may be no network since the depot.
  const reported = useEntries(shipment.id).findLast(({ refusal }) => refusal === null)?.input['status'] as TrackingStatus | undefined
  const status: ShipmentStatus = reported ?? shipment.status
  const troubles = TROUBLES[status] ?? []
  if (trackingNumber === null || OVER.has(status)) return null

  /** When it happened is now, not when there is a network again. */
  const report = async (happened: TrackingStatus, title: string, said = note) => {
    const occurredAt = new Date().toISOString()
    setBusy(true)
    const isKept = await enqueue('TrackingEventIngest', {
      trackingNumber, carrierEventId: `phone:${shipment.id}:${happened}:${occurredAt}`, status: happened, occurredAt, ...(location !== '' && { location }), ...(said !== '' && { note: said }),
    }, { title: `${title} · ${trackingNumber}`, about: shipment.id })
    if (isKept) {
      setNote('')
      setTakenBy('')
      setTrouble(false)
    }
    setTimeout(() => setBusy(false), DOUBLE_TAP_MS)
  }
  const lost = <NotKept what="the report" isLost={isLost} />

  if (isTrouble) {
    return (
      <Card>
        <Body strong>What is wrong?</Body>
        {lost}
        <Field label="Reason" value={note} onChangeText={setNote} maxLength={1000} multiline autoCapitalize="sentences" />
        {troubles.includes('EXCEPTION') && <Button kind="danger" title="Report the trouble" disabled={isBusy || note.trim() === ''} onPress={() => void report('EXCEPTION', 'Trouble')} />}
        {troubles.includes('LOST') && <Button kind="danger" title="Report it as lost, for good" disabled={isBusy || note.trim() === ''} onPress={() => void report('LOST', 'Lost')} />}
        <Button kind="plain" title="Back" onPress={() => { setTrouble(false); setNote('') }} />
      </Card>
    )
  }
  if (status === 'OUT_FOR_DELIVERY') {
    return (
      <Card>
        <Body strong>Proof of delivery</Body>
        {lost}
        <Field label="Taken by" value={takenBy} onChangeText={setTakenBy} maxLength={200} autoCapitalize="words" autoComplete="name" />
        <Field label="Where" value={location} onChangeText={setLocation} maxLength={200} autoCapitalize="sentences" placeholder="Front door, reception…" />
        <Field label="Note" value={note} onChangeText={setNote} maxLength={700} multiline autoCapitalize="sentences" />
        <Button title="Delivered" disabled={isBusy || takenBy.trim() === ''} onPress={() => void report('DELIVERED', 'Delivered', [`Taken by ${takenBy.trim()}.`, note.trim()].filter(Boolean).join(' '))} />
        <Button kind="plain" title="Could not deliver…" disabled={isBusy} onPress={() => setTrouble(true)} />
      </Card>
    )
  }
  return (
    <Card>
      <Body strong>What happened?</Body>
      {lost}
      <Field label="Where" value={location} onChangeText={setLocation} maxLength={200} autoCapitalize="sentences" />
      {NEXT_STEPS[status]?.map(({ status: next, does }, index) => <Button key={next} kind={index === 0 ? 'main' : 'plain'} title={does} disabled={isBusy} onPress={() => void report(next, does)} />)}
      {troubles.length > 0 && <Button kind="plain" title="Something is wrong…" disabled={isBusy} onPress={() => setTrouble(true)} />}
    </Card>
  )
}
