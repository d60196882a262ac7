import { useEffect, useRef, useState } from 'react'
import { VendorBoardDocument, VendorOrderUpdatesDocument } from '../../../../operations/__generated__/operations.ts'
import { useVendorBoardQuery } from '../../../../operations/__generated__/hooks.ts'
import { useViewer } from '../../app/use-viewer.ts'
import { Button } from '../../design/button.tsx'
import { LoadMore } from '../../design/data.tsx'
import { ErrorState } from '../../design/error-state.tsx'
import { EmptyState, Notice, PageHeader, PageSkeleton } from '../../design/layout.tsx'
import { LiveIndicator } from '../../design/live-indicator.tsx'
import { formatMoney } from '../../design/money-format.ts'
import { useToast } from '../../design/toast.tsx'
import { useGraph } from '../../graph/graph-context.tsx'
import { useLiveUpdates } from '../../graph/use-live-updates.ts'
import { useLanguage, useText } from '../../i18n/text-provider.tsx'
import { ScorecardButton } from '../orders/scorecard.tsx'
import { COLUMNS, columnOf, UNDER_WAY, type BoardOrder } from './board.ts'
import { OrderCard } from './order-card.tsx'
import { RejectDialog } from './reject-dialog.tsx'
import { ShipDialog } from './ship-dialog.tsx'
import { useBell } from './use-bell.ts'
import { useUnseen } from './use-unseen.ts'
import styles from './vendor-board-page.module.css'

const PAGE = 50

/** What a dialog asks about; closed, it stays there, so that the browser gives the focus back. */
interface Asking {
  readonly order: BoardOrder
  readonly open: boolean
}

/** What a vendor works through: orders as they arrive, its decisions, and what is to be sent. */
export function VendorBoardPage() {
  const say = useText()
  const { viewer, loading } = useViewer()
  const vendorId = viewer?.organization?.vendor?.id
  if (loading || !viewer) return <PageSkeleton />
  if (vendorId === undefined) return <><PageHeader title={say('vendor-board.title')} /><div className="bx-card"><EmptyState title={say('vendor-board.no-vendor')}>{say('vendor-board.no-vendor.text')}</EmptyState></div></>
  return <Board key={vendorId} vendorId={vendorId} />
}

function Board({ vendorId }: { vendorId: string }) {
  const say = useText()
  const toast = useToast()
  const { formatLocale } = useLanguage()
  const { client } = useGraph()
  const bell = useBell()
  const { unseen, arrived, saw } = useUnseen(vendorId)
  const [rejecting, setRejecting] = useState<Asking>()
  const [shipping, setShipping] = useState<Asking>()
  const variables = { vendorId, status: [...UNDER_WAY], first: PAGE }
  const { data, error, loading, refetch, fetchMore } = useVendorBoardQuery({ variables, notifyOnNetworkStatusChange: true })
  const list = data?.vendor?.orders

  const put = (order: BoardOrder) => client.cache.updateQuery({ query: VendorBoardDocument, variables }, (board) => {
    if (!board?.vendor || board.vendor.orders.nodes.some(({ id }) => id === order.id)) return board ?? undefined
    return { ...board, vendor: { ...board.vendor, orders: { ...board.vendor.orders, nodes: [order, ...board.vendor.orders.nodes] } } }
  })

  // An answer may be older than an update that overtook it: those are written again behind it.
  const overtaking = useRef<(() => void)[]>(undefined)
  const readAgain = async () => {
    overtaking.current ??= []
    await refetch().catch(() => {})
    const again = overtaking.current
    overtaking.current = undefined
    for (const write of again ?? []) write()
  }

  const live = useLiveUpdates({
    document: VendorOrderUpdatesDocument,
    variables: { vendorId },
    // Only once there is a board to put them on; the last cursor brings what came before.
    channel: data ? `vendor:${vendorId}` : undefined,
    read: ({ vendorOrderUpdates }) => vendorOrderUpdates,
    onUpdate: (update) => {
      const { eventType, order } = update.vendorOrderUpdates
      if (!order) return
      if (columnOf(order)) put(order)
      overtaking.current?.push(() => {
        client.cache.writeQuery({ query: VendorOrderUpdatesDocument, id: 'ROOT_SUBSCRIPTION', variables: { vendorId }, data: update })
        if (columnOf(order)) put(order)
      })
      if (eventType !== 'order.placed') return
      arrived(order.id)
      bell.ring()
      toast(say('vendor-board.arrived', { number: order.number, buyer: order.buyer?.legalName ?? '–', total: formatMoney(order.total, formatLocale) }))
    },
    onResync: () => void readAgain(),
  })

  const orders = list?.nodes ?? []
  const fresh = orders.filter((order) => unseen.has(order.id) && columnOf(order)).length
  const title = say('vendor-board.title')
  useEffect(() => { document.title = `${fresh > 0 ? `(${fresh}) ` : ''}${title} · Broxiva` }, [fresh, title])

  // A card that moves takes the focus along: its button is gone from where it was.
  const [followed, follow] = useState<{ readonly id: string }>()
  useEffect(() => {
    if (followed && (document.activeElement ?? document.body) === document.body) document.getElementById(followed.id)?.focus()
  }, [followed])

  return (
    <>
      <PageHeader
        title={title}
        intro={data?.vendor?.displayName}
        actions={<>
          <LiveIndicator status={live} />
          {data?.vendor && <ScorecardButton vendorId={vendorId} name={data.vendor.displayName} />}
          <Button size="small" aria-pressed={bell.on} onClick={bell.toggle}>{say(bell.on ? 'vendor-board.sound.on' : 'vendor-board.sound.off')}</Button>
          {fresh > 0 && <Button size="small" kind="primary" onClick={() => saw()}>{say('vendor-board.unseen', { count: fresh })}</Button>}
        </>}
      />
      {data?.vendor?.status === 'SUSPENDED' && <div className={styles['notice']}><Notice tone="warn">{say('vendor-board.suspended')}</Notice></div>}
      {error && !data ? <div className="bx-card"><ErrorState error={error} onRetry={() => void refetch().catch(() => {})} /></div>
        : !data ? <PageSkeleton />
          : (
            <div className={styles['board']}>
              {COLUMNS.map((column) => {
                const cards = orders.filter((order) => columnOf(order) === column)
                return (
                  <section key={column} className={styles['column']} aria-labelledby={`board-${column}`}>
                    <h2 id={`board-${column}`} tabIndex={-1}>{say(`vendor-board.column.${column}`)} <span className="bx-muted bx-number">{cards.length}</span></h2>
                    {cards.length === 0 ? <p className="bx-muted bx-small">{say(`vendor-board.empty.${column}`)}</p>
                      : (
                        <ul className={styles['cards']}>
                          {cards.map((order) => (
                            <li key={order.id}>
                              <OrderCard
                                order={order}
                                column={column}
                                isNew={unseen.has(order.id)}
                                onActed={() => { saw(order.id); follow({ id: `order-${order.id}` }) }}
                                onReject={() => setRejecting({ order, open: true })}
                                onShip={() => setShipping({ order, open: true })}
                                onReadAgain={() => void readAgain()}
                              />
                            </li>
                          ))}
                        </ul>
                      )}
                  </section>
                )
              })}
            </div>
          )}
      {list && list.pageInfo.hasNextPage && <LoadMore shown={orders.length} hasMore busy={loading} onMore={() => void fetchMore({ variables: { after: list.pageInfo.endCursor } }).catch(() => {})} />}
      {rejecting && <RejectDialog key={rejecting.order.id} {...rejecting} onClose={() => setRejecting({ ...rejecting, open: false })} onDone={(id) => { saw(id); follow({ id: 'board-decide' }) }} />}
      {shipping && <ShipDialog key={shipping.order.id} {...shipping} onClose={() => setShipping({ ...shipping, open: false })} onDone={(id) => { saw(id); follow({ id: `order-${id}` }); void readAgain() }} />}
    </>
  )
}
