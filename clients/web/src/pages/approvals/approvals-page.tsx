import { useState } from 'react'
import { Link } from 'react-router'
import { OrganizationOrderUpdatesDocument, type ApprovalDecision, type ApprovalPartsFragment, type ApprovalStatus } from '../../../../operations/__generated__/operations.ts'
import { useApprovalDecideMutation, useApprovalListQuery } from '../../../../operations/__generated__/hooks.ts'
import { useViewer } from '../../app/use-viewer.ts'
import { Button } from '../../design/button.tsx'
import { Badge, DateTime, LoadMore, Money, Table, type Column, type Tone } from '../../design/data.tsx'
import { ErrorState } from '../../design/error-state.tsx'
import { Select } from '../../design/field.tsx'
import { Card, EmptyState, PageHeader, PageSkeleton } from '../../design/layout.tsx'
import { LiveIndicator } from '../../design/live-indicator.tsx'
import { ReasonDialog } from '../../design/reason-dialog.tsx'
import { useDeed } from '../../graph/use-deed.ts'
import { useLiveUpdates } from '../../graph/use-live-updates.ts'
import { useReadAgain } from '../../graph/use-read-again.ts'
import { useText, type Say } from '../../i18n/text-provider.tsx'
import styles from './approvals-page.module.css'

const PAGE = 20
const SHOWN = ['pending', 'decided'] as const
type Shown = (typeof SHOWN)[number]
const STATUSES: Readonly<Record<Shown, readonly ApprovalStatus[]>> = { pending: ['PENDING'], decided: ['APPROVED', 'REJECTED', 'EXPIRED', 'CANCELLED'] }
const TONES: Readonly<Record<ApprovalStatus, Tone>> = { PENDING: 'warn', APPROVED: 'good', REJECTED: 'bad', EXPIRED: 'neutral', CANCELLED: 'neutral' }
/** The graph decides; this says to whom it is worth offering. */
const APPROVERS = ['OWNER', 'ADMIN', 'APPROVER']

type Request = ApprovalPartsFragment

/** Purchases of colleagues above their spending limits, to approve or to decline, kept up to date. */
export function ApprovalsPage() {
  const say = useText()
  const { viewer } = useViewer()
  const [shown, setShown] = useState<Shown>('pending')
  const organizationId = viewer?.organization?.id
  const { data, error, loading, refetch, fetchMore } = useApprovalListQuery({
    variables: { organizationId: organizationId ?? '', status: [...STATUSES[shown]], first: PAGE }, skip: organizationId === undefined, fetchPolicy: 'cache-and-network', notifyOnNetworkStatusChange: true,
  })
  const readAgain = useReadAgain(refetch)
  const live = useLiveUpdates({
    document: OrganizationOrderUpdatesDocument,
    variables: { organizationId: organizationId ?? '' },
    channel: organizationId === undefined ? undefined : `approvals:${organizationId}`,
    read: ({ organizationOrderUpdates }) => organizationOrderUpdates,
    onUpdate: readAgain,
    onResync: readAgain,
  })
  const { nodes: requests = [], pageInfo } = data?.organization?.approvalRequests ?? {}

  return (
    <>
      <PageHeader
        title={say('approvals.title')}
        intro={say('approvals.intro')}
        actions={<>
          {organizationId !== undefined && <LiveIndicator status={live} />}
          <Select label={<span className="bx-visually-hidden">{say('approvals.filter')}</span>} value={shown} onChange={(event) => setShown(event.target.value as Shown)} options={SHOWN.map((id) => [id, say(`approvals.filter.${id}`)] as const)} />
        </>}
      />
      {error && !data ? <div className="bx-card"><ErrorState error={error} onRetry={() => void refetch().catch(() => {})} /></div>
        : !data ? <PageSkeleton />
          : requests.length === 0 ? <div className="bx-card"><EmptyState title={say('approvals.empty')}>{say('approvals.empty.text')}</EmptyState></div>
            : <ul className={styles['list']}>{requests.map((request) => <li key={request.id}><OneRequest request={request} onDecided={readAgain} /></li>)}</ul>}
      {requests.length > 0 && <LoadMore shown={requests.length} hasMore={pageInfo?.hasNextPage ?? false} busy={loading} onMore={() => void fetchMore({ variables: { after: pageInfo?.endCursor } }).catch(() => {})} />}
    </>
  )
}

function OneRequest({ request, onDecided }: { request: Request; onDecided: () => void }) {
  const say = useText()
  const { viewer } = useViewer()
  const [deciding, setDeciding] = useState<{ readonly decision: ApprovalDecision; readonly open: boolean }>()
  const { id, status, orderGroup, requestedBy, decidedBy } = request
  const head = `approval-${id}`
  const isOwn = requestedBy?.id === viewer?.user?.id
  const isApprover = viewer?.roles.some((role) => APPROVERS.includes(role)) ?? false
  return (
    <article aria-labelledby={head}>
      <Card title={<span id={head}>{say('approvals.purchase', { number: orderGroup?.number ?? '' })}</span>} actions={<Badge tone={TONES[status]}>{say(`approvals.status.${status}`)}</Badge>}>
        <div className="bx-stack">
          <div className="bx-row bx-spread">
            <span>{say('approvals.asked-by', { name: requestedBy?.name ?? '–' })} <DateTime value={request.requestedAt} format="full" /></span>
            <strong><Money value={request.total} /></strong>
          </div>
          <p className="bx-small bx-muted">{say(`approvals.reason.${request.reason}`)} <Money value={request.spendingLimit} />{orderGroup?.purchaseOrderNumber && <> · {orderGroup.purchaseOrderNumber}</>}</p>
          {orderGroup?.orders.map((order) => (
            <div key={order.id}>
              <div className="bx-row bx-spread"><span><Link className="bx-number" to={`/orders/${order.id}`}>{order.number}</Link> · {order.vendor?.displayName ?? '–'}</span><Money value={order.total} /></div>
              <Table caption={order.number} columns={lineColumns(say)} rows={order.lines} />
            </div>
          ))}
          {status === 'PENDING'
            ? <p className="bx-small bx-muted">{say('approvals.until')} <DateTime value={request.expiresAt} format="full" />{isOwn && <> · {say('approvals.own')}</>}{isApprover && !isOwn && !request.mayApprove && <> · {say('approvals.above-own')}</>}</p>
            : <p className="bx-small bx-muted">{decidedBy && <>{decidedBy.name} · </>}<DateTime value={request.decidedAt} format="full" />{request.comment && <> · {request.comment}</>}</p>}
          {status === 'PENDING' && isApprover && !isOwn && (
            <div className="bx-row">
              {request.mayApprove && <Button size="small" kind="primary" aria-describedby={head} onClick={() => setDeciding({ decision: 'APPROVE', open: true })}>{say('approvals.approve')}</Button>}
              <Button size="small" kind="danger" aria-describedby={head} onClick={() => setDeciding({ decision: 'REJECT', open: true })}>{say('approvals.reject')}</Button>
            </div>
          )}
        </div>
      </Card>
      {deciding && <DecisionDialog key={deciding.decision} request={request} {...deciding} onClose={() => setDeciding({ ...deciding, open: false })} onDecided={onDecided} />}
    </article>
  )
}

/** Asks before anything is bought, or ended: neither can be taken back. */
function DecisionDialog({ request, decision, open, onClose, onDecided }: { request: Request; decision: ApprovalDecision; open: boolean; onClose: () => void; onDecided: () => void }) {
  const say = useText()
  const [decide] = useApprovalDecideMutation()
  const { busy, problem, run } = useDeed()
  const send = async (comment: string | null) => {
    const done = await run({ approvalRequestId: request.id, decision, comment }, async (input) => (await decide({ variables: { input } })).data?.approvalDecide.userErrors)
    // Also when it was refused: somebody else has decided.
    onDecided()
    return done
  }
  return (
    <ReasonDialog
      {...{ open, busy, problem, onClose }}
      title={say(`approvals.${decision}.title`, { number: request.orderGroup?.number ?? '' })}
      label={say('approvals.comment')}
      hint={say('approvals.comment.hint')}
      keep={say('approvals.keep')}
      confirm={say(`approvals.${decision}.confirm`)}
      onSend={send}
    >
      <p>{say(`approvals.${decision}.text`)}</p>
    </ReasonDialog>
  )
}

function lineColumns(say: Say): readonly Column<NonNullable<Request['orderGroup']>['orders'][number]['lines'][number]>[] {
  return [
    { id: 'name', head: say('order.goods'), cell: (line) => <><div>{line.name}</div><div className="bx-small bx-muted bx-code">{line.sku}</div></> },
    { id: 'quantity', head: say('product.quantity'), align: 'end', cell: (line) => <span className="bx-number">{line.quantity} × <Money value={line.unitPrice} /></span> },
    { id: 'total', head: say('order.total'), align: 'end', cell: (line) => <Money value={line.lineTotal} /> },
  ]
}
