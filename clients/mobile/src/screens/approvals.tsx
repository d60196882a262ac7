import { useState } from 'react'
import { useApprovalListQuery } from '../../../operations/__generated__/hooks.ts'
import type { ApprovalPartsFragment } from '../../../operations/__generated__/operations.ts'
import { useGo } from '../navigation.ts'
import { useEnqueue } from '../queue/use-enqueue.ts'
import { useEntries, useFeed, useRunning } from '../runtime-context.tsx'
import { Body, Button, Card, Chip, Field, Figure, Heading, LiveSign, Quiet, Row, Screen, Title } from '../ui/parts.tsx'
import { approvalStatus, day, moment, money } from '../ui/words.ts'
import { Unread } from './unread.tsx'
import { NotKept, Waiting } from './waiting.tsx'

const PAGE = 25

/** What colleagues want to buy above their spending limits: to decide, and decided. */
export function Approvals({ organizationId }: { readonly organizationId: string }) {
  const { live } = useRunning().runtime
  const state = useFeed('organizationOrders', organizationId)
  const { data, error, refetch, fetchMore } = useApprovalListQuery({ variables: { organizationId, status: null, first: PAGE, after: null }, fetchPolicy: 'cache-and-network' })
  const requests = data?.organization?.approvalRequests
  const pending = requests?.nodes.filter(({ status }) => status === 'PENDING') ?? []
  const others = requests?.nodes.filter(({ status }) => status !== 'PENDING') ?? []
  return (
    <Screen onPull={() => live.read()}>
      <Row><Title>Approvals</Title><LiveSign state={state} /></Row>
      {!data && <Unread what="The requests" error={error} read={refetch} />}
      {data && pending.length === 0 && <Quiet>Nothing to decide. A purchase above a member’s spending limit appears here.</Quiet>}
      {pending.map((request) => <Request key={request.id} request={request} />)}
      {others.length > 0 && <Heading>Decided</Heading>}
      {others.map((request) => <Request key={request.id} request={request} />)}
      {requests?.pageInfo.hasNextPage && <Button kind="plain" title="Show more" onPress={() => void fetchMore({ variables: { after: requests.pageInfo.endCursor } }).catch(() => {})} />}
    </Screen>
  )
}

function Request({ request }: { readonly request: ApprovalPartsFragment }) {
  const go = useGo()
  const { id, status, orderGroup, requestedBy, decidedBy } = request
  const number = orderGroup?.number ?? ''
  return (
    <>
      <Card>
        <Row><Body strong>{requestedBy?.name ?? number}</Body><Chip {...approvalStatus(status)} /></Row>
        <Row><Quiet mono>{number}</Quiet><Figure>{money(request.total)}</Figure></Row>
        <Quiet>{`${request.reason === 'ABOVE_LIMIT' ? 'Above the limit of' : 'In another currency than the limit of'} ${money(request.spendingLimit)}`}</Quiet>
        {orderGroup?.orders.map((order) => (
          <Card key={order.id} label={`${order.number}, ${order.vendor?.displayName ?? ''}`} onPress={() => go.navigate('Order', { id: order.id })}>
            <Quiet>{order.vendor?.displayName ?? order.number}</Quiet>
            {order.lines.map((line) => <Row key={line.id}><Body>{`${line.quantity} × ${line.name}`}</Body><Quiet>{money(line.lineTotal)}</Quiet></Row>)}
          </Card>
        ))}
        {status === 'PENDING'
          ? <Quiet>{`Ends by itself on ${day(request.expiresAt)}`}</Quiet>
          : <Quiet>{[decidedBy?.name, request.decidedAt && moment(request.decidedAt), request.comment].filter(Boolean).join(' · ')}</Quiet>}
        {status === 'PENDING' && request.mayApprove && <Decision id={id} number={number} />}
      </Card>
      <Waiting about={id} />
    </>
  )
}

function Decision({ id, number }: { readonly id: string; readonly number: string }) {
  const { enqueue, isLost } = useEnqueue()
  const [isRejecting, setRejecting] = useState(false)
  const [comment, setComment] = useState('')
  if (useEntries(id).some(({ refusal }) => refusal === null)) return null
  const act = (decision: 'APPROVE' | 'REJECT', verb: string) => {
    void enqueue('ApprovalDecide', { approvalRequestId: id, decision, ...(comment !== '' && { comment }) }, { title: `${verb} ${number}`, about: id })
  }
  return isRejecting
    ? <>
        <NotKept what="your decision" isLost={isLost} />
        <Field label="Why not? Your colleagues read it." value={comment} onChangeText={setComment} maxLength={500} multiline autoCapitalize="sentences" />
        <Button kind="danger" title="Decline the purchase" onPress={() => act('REJECT', 'Decline')} />
        <Button kind="plain" title="Back" onPress={() => setRejecting(false)} />
      </>
    : <>
        <NotKept what="your decision" isLost={isLost} />
        <Button title={`Approve ${number}`} onPress={() => act('APPROVE', 'Approve')} />
        <Button kind="danger" title={`Decline ${number}…`} onPress={() => setRejecting(true)} />
      </>
}
