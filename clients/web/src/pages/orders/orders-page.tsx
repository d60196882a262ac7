import { useState } from 'react'
import { Link } from 'react-router'
import { OrganizationOrderUpdatesDocument, type OrderListQuery, type OrderStatus } from '../../../../operations/__generated__/operations.ts'
import { useOrderListQuery } from '../../../../operations/__generated__/hooks.ts'
import { useViewer } from '../../app/use-viewer.ts'
import { DateTime, LoadMore, Money, Status, Table, type Column } from '../../design/data.tsx'
import { ErrorState } from '../../design/error-state.tsx'
import { Select } from '../../design/field.tsx'
import { EmptyState, PageHeader, SkeletonRows } from '../../design/layout.tsx'
import { LiveIndicator } from '../../design/live-indicator.tsx'
import { useLiveUpdates } from '../../graph/use-live-updates.ts'
import { useText, type Say } from '../../i18n/text-provider.tsx'
import { orderListVariables } from './list.ts'
import { OrderVolume } from './order-volume.tsx'

type Order = OrderListQuery['orders']['nodes'][number]

const SHOWN = ['all', 'open', 'delivered', 'ended'] as const
type Shown = (typeof SHOWN)[number]

const STATUSES: Readonly<Record<Shown, readonly OrderStatus[] | undefined>> = {
  all: undefined,
  open: ['PENDING_APPROVAL', 'PLACED', 'AWAITING_PAYMENT', 'ON_HOLD', 'CONFIRMED', 'PROCESSING', 'PARTIALLY_SHIPPED', 'SHIPPED', 'PARTIALLY_DELIVERED'],
  delivered: ['DELIVERED', 'COMPLETED'],
  ended: ['CANCELLED', 'REJECTED', 'REFUNDED'],
}

/** The organization's orders, bought and sold, newest first, kept up to date. The pattern of a list page. */
export function OrdersPage() {
  const say = useText()
  const { viewer } = useViewer()
  const [shown, setShown] = useState<Shown>('all')
  const status = STATUSES[shown]
  const { data, error, loading, refetch, fetchMore } = useOrderListQuery({ variables: orderListVariables(status), notifyOnNetworkStatusChange: true })
  const organizationId = viewer?.organization?.id
  const live = useLiveUpdates({
    document: OrganizationOrderUpdatesDocument,
    variables: { organizationId: organizationId ?? '' },
    channel: organizationId === undefined ? undefined : `orders:${organizationId}`,
    read: ({ organizationOrderUpdates }) => organizationOrderUpdates,
    // The cache has the order's new state already; one that is new, or that moved between the lists, is asked for.
    onUpdate: ({ organizationOrderUpdates: { order } }) => { if (order && !orders.some(({ id, status: known }) => id === order.id && known === order.status)) void refetch().catch(() => {}) },
    onResync: () => void refetch().catch(() => {}),
  })
  const orders = data?.orders.nodes ?? []
  const { hasNextPage = false, endCursor = null } = data?.orders.pageInfo ?? {}

  return (
    <>
      <PageHeader
        title={say('orders.title')}
        intro={say('orders.intro')}
        actions={<>
          {organizationId !== undefined && <LiveIndicator status={live} />}
          <Select label={<span className="bx-visually-hidden">{say('orders.filter')}</span>} value={shown} onChange={(event) => setShown(event.target.value as Shown)} options={SHOWN.map((id) => [id, say(`orders.filter.${id}`)] as const)} />
        </>}
      />
      <OrderVolume newest={shown === 'all' ? orders[0]?.id : undefined} />
      <div className="bx-card">
        {error && !data ? <ErrorState error={error} onRetry={() => void refetch().catch(() => {})} />
          : data && orders.length === 0 ? <EmptyState title={say('orders.empty')}>{say('orders.empty.text')}</EmptyState>
            : <Table caption={say('orders.title')} columns={columns(say)} rows={orders} placeholder={!data && <SkeletonRows columns={5} />} />}
        {orders.length > 0 && <LoadMore shown={orders.length} hasMore={hasNextPage} busy={loading} onMore={() => void fetchMore({ variables: { after: endCursor } }).catch(() => {})} />}
      </div>
    </>
  )
}

function columns(say: Say): readonly Column<Order>[] {
  return [
    { id: 'number', head: say('orders.number'), cell: (order) => <><Link className="bx-number" to={`/orders/${order.id}`}><strong>{order.number}</strong></Link>{order.purchaseOrderNumber && <div className="bx-small bx-muted">{order.purchaseOrderNumber}</div>}</> },
    { id: 'total', head: say('orders.total'), align: 'end', cell: (order) => <Money value={order.total} /> },
    { id: 'parties', head: say('orders.parties'), cell: (order) => <><div>{order.vendor?.displayName ?? '–'}</div><div className="bx-small bx-muted">{order.buyer?.legalName}</div></> },
    { id: 'placed', head: say('orders.placed'), cell: (order) => <DateTime value={order.placedAt} /> },
    { id: 'status', head: say('orders.status'), align: 'end', cell: (order) => <Status value={order.status} /> },
  ]
}
