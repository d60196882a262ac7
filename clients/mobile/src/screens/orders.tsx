import { useOrderListQuery, useVendorBoardQuery } from '../../../operations/__generated__/hooks.ts'
import type { OrderSummaryFragment } from '../../../operations/__generated__/operations.ts'
import { useGo } from '../navigation.ts'
import { useEntries, useFeed, useRunning } from '../runtime-context.tsx'
import { Body, Button, Card, Chip, Figure, Heading, LiveSign, Quiet, Row, Screen, Title } from '../ui/parts.tsx'
import { day, money, orderStatus } from '../ui/words.ts'
import { Unread } from './unread.tsx'

const PAGE = 25

/** What the organization buys. */
export function BuyerOrders({ organizationId }: { readonly organizationId: string }) {
  const { live } = useRunning().runtime
  const state = useFeed('organizationOrders', organizationId)
  const { data, error, refetch, fetchMore } = useOrderListQuery({ variables: { filter: { buyerOrganizationId: organizationId }, first: PAGE, after: null }, fetchPolicy: 'cache-and-network' })
  const orders = data?.orders
  return (
    <Screen onPull={() => live.read()}>
      <Row><Title>Orders</Title><LiveSign state={state} /></Row>
      {!orders && <Unread what="The orders" error={error} read={refetch} />}
      {orders?.nodes.length === 0 && <Quiet>Nothing bought yet. What your organization orders appears here by itself.</Quiet>}
      {orders?.nodes.map((order) => <OrderCard key={order.id} order={order} side="buyer" />)}
      {orders?.pageInfo.hasNextPage && <Button kind="plain" title="Show more" onPress={() => void fetchMore({ variables: { after: orders.pageInfo.endCursor } }).catch(() => {})} />}
    </Screen>
  )
}

/** What the vendor is to decide, and what has been. */
export function VendorOrders({ vendorId }: { readonly vendorId: string }) {
  const { live } = useRunning().runtime
  const state = useFeed('vendorOrders', vendorId)
  const { data, error, refetch, fetchMore } = useVendorBoardQuery({ variables: { vendorId, first: PAGE, after: null }, fetchPolicy: 'cache-and-network' })
  const orders = data?.vendor?.orders
  const toDecide = orders?.nodes.filter(isUndecided) ?? []
  const others = orders?.nodes.filter((order) => !isUndecided(order)) ?? []
  return (
    <Screen onPull={() => live.read()}>
      <Row><Title>Sales</Title><LiveSign state={state} /></Row>
      {!orders && <Unread what="The orders" error={error} read={refetch} />}
      {orders?.nodes.length === 0 && <Quiet>No orders yet. They appear here the moment they are placed.</Quiet>}
      {toDecide.length > 0 && <Heading>{`To decide · ${toDecide.length}`}</Heading>}
      {toDecide.map((order) => <OrderCard key={order.id} order={order} side="vendor" acceptBy={order.acceptBy} />)}
      {others.length > 0 && <Heading>All others</Heading>}
      {others.map((order) => <OrderCard key={order.id} order={order} side="vendor" />)}
      {orders?.pageInfo.hasNextPage && <Button kind="plain" title="Show more" onPress={() => void fetchMore({ variables: { after: orders.pageInfo.endCursor } }).catch(() => {})} />}
    </Screen>
  )
}

export function isUndecided({ blockers }: Pick<OrderSummaryFragment, 'blockers'>): boolean {
  return blockers.some(({ code }) => code === 'VENDOR_NOT_ACCEPTED')
}

function OrderCard({ order, side, acceptBy }: { readonly order: OrderSummaryFragment; readonly side: 'buyer' | 'vendor'; readonly acceptBy?: string | null }) {
  const go = useGo()
  const entries = useEntries(order.id)
  const change = entries.some(({ refusal }) => refusal === null) ? 'a change waits to be sent' : entries.length > 0 && 'a change was refused'
  const { text, tone } = orderStatus(order.status)
  const other = side === 'buyer' ? order.vendor?.displayName : order.buyer?.legalName
  return (
    <Card label={`${order.number}, ${text}, ${money(order.total)}`} onPress={() => go.navigate('Order', { id: order.id })}>
      <Row><Body strong>{other ?? order.number}</Body><Chip text={text} tone={tone} /></Row>
      <Row><Quiet mono>{order.number}</Quiet><Figure>{money(order.total)}</Figure></Row>
      <Quiet>{[day(order.placedAt), change, acceptBy && `answer until ${day(acceptBy)}`].filter(Boolean).join(' · ')}</Quiet>
    </Card>
  )
}
