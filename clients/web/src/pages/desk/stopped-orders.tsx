import { Link } from 'react-router'
import type { StoppedOrderListQuery } from '../../../../operations/__generated__/operations.ts'
import { useStoppedOrderListQuery } from '../../../../operations/__generated__/hooks.ts'
import { DateTime, LoadMore, Money, Status } from '../../design/data.tsx'
import { ErrorState } from '../../design/error-state.tsx'
import { Card, EmptyState, PageSkeleton } from '../../design/layout.tsx'
import { Parties } from '../../design/parties.tsx'
import { useText } from '../../i18n/text-provider.tsx'
import { PlatformHoldButton } from '../order/platform-hold.tsx'
import styles from './desk-page.module.css'

const PAGE = 20

type Stopped = StoppedOrderListQuery['orders']['nodes'][number]

/** Orders that the platform's own people have stopped: who, when and why, and the release. An order is stopped on its own page. */
export function StoppedOrders() {
  const say = useText()
  const { data, error, loading, refetch, fetchMore } = useStoppedOrderListQuery({ variables: { first: PAGE }, fetchPolicy: 'cache-and-network', notifyOnNetworkStatusChange: true })
  // One that was released a moment ago is in the cache until the list is read again.
  const orders = (data?.orders.nodes ?? []).filter(({ platformHold }) => platformHold)
  const { hasNextPage = false, endCursor = null } = data?.orders.pageInfo ?? {}
  const readAgain = () => void refetch().catch(() => {})

  return (
    <div className="bx-stack">
      <p className="bx-muted">{say('desk.stopped.about')}</p>
      {error && !data ? <div className="bx-card"><ErrorState error={error} onRetry={readAgain} /></div>
        : !data ? <PageSkeleton />
          : orders.length === 0 ? <div className="bx-card"><EmptyState title={say('desk.stopped.empty')}>{say('desk.stopped.empty.text')}</EmptyState></div>
            : <ul className={styles['list']}>{orders.map((order) => <li key={order.id}><StoppedOrder order={order} onReleased={readAgain} /></li>)}</ul>}
      {orders.length > 0 && <LoadMore shown={orders.length} hasMore={hasNextPage} busy={loading} onMore={() => void fetchMore({ variables: { after: endCursor } }).catch(() => {})} />}
    </div>
  )
}

function StoppedOrder({ order, onReleased }: { order: Stopped; onReleased: () => void }) {
  const say = useText()
  const { id, number, status, vendor, buyer, total, platformHold } = order
  const head = `stopped-${id}`
  return (
    <article aria-labelledby={head}>
      <Card title={<span id={head}><Link className="bx-number" to={`/orders/${id}`}>{number}</Link></span>} actions={<Status value={status} />}>
        <div className="bx-stack">
          <div className="bx-row bx-spread">
            <span><Parties from={vendor?.displayName ?? '–'} to={buyer?.legalName ?? '–'} /></span>
            <strong><Money value={total} /></strong>
          </div>
          {platformHold?.note && <p>{platformHold.note}</p>}
          <p className="bx-small bx-muted">{say('desk.stopped.by', { name: platformHold?.heldBy?.name ?? '–' })} · {say('desk.held.since')} <DateTime value={platformHold?.since} format="full" /></p>
          <div className="bx-row"><PlatformHoldButton order={order} onDone={onReleased} /></div>
        </div>
      </Card>
    </article>
  )
}
