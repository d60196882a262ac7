import { useState } from 'react'
import { Link } from 'react-router'
import type { ComplianceCasePartsFragment, ComplianceCaseStatus, ComplianceDecision } from '../../../../operations/__generated__/operations.ts'
import { useComplianceCaseDecideMutation, useHeldOrderListQuery } from '../../../../operations/__generated__/hooks.ts'
import { Button } from '../../design/button.tsx'
import { Badge, DateTime, LoadMore, Money, Status } from '../../design/data.tsx'
import { ErrorState } from '../../design/error-state.tsx'
import { Checkbox, Select } from '../../design/field.tsx'
import { Card, EmptyState, PageSkeleton } from '../../design/layout.tsx'
import { Parties } from '../../design/parties.tsx'
import { ReasonDialog } from '../../design/reason-dialog.tsx'
import { useDeed } from '../../graph/use-deed.ts'
import { useLanguage, useText } from '../../i18n/text-provider.tsx'
import styles from './desk-page.module.css'

const PAGE = 20
const STATUSES: readonly ComplianceCaseStatus[] = ['OPEN', 'CLEARED', 'BLOCKED', 'CLOSED']

type Case = ComplianceCasePartsFragment

/** Orders that compliance holds, with the reason, and the officer's decision. */
export function HeldOrders({ mayDecide }: { mayDecide: boolean }) {
  const say = useText()
  const [status, setStatus] = useState<ComplianceCaseStatus>('OPEN')
  const { data, error, loading, refetch, fetchMore } = useHeldOrderListQuery({ variables: { status, first: PAGE }, fetchPolicy: 'cache-and-network', notifyOnNetworkStatusChange: true })
  const cases = data?.complianceCases.nodes ?? []
  const { hasNextPage = false, endCursor = null } = data?.complianceCases.pageInfo ?? {}

  return (
    <div className="bx-stack">
      <div className="bx-row bx-spread">
        <p className="bx-muted">{say(mayDecide ? 'desk.held.about' : 'desk.held.officers')}</p>
        <Select label={<span className="bx-visually-hidden">{say('desk.held.filter')}</span>} value={status} onChange={(event) => setStatus(event.target.value as ComplianceCaseStatus)} options={STATUSES.map((id) => [id, say(`desk.case.${id}`)] as const)} />
      </div>
      {error && !data ? <div className="bx-card"><ErrorState error={error} onRetry={() => void refetch().catch(() => {})} /></div>
        : !data ? <PageSkeleton />
          : cases.length === 0 ? <div className="bx-card"><EmptyState title={say('desk.held.empty')}>{say('desk.held.empty.text')}</EmptyState></div>
            : <ul className={styles['list']}>{cases.map((one) => <li key={one.id}><HeldOrder one={one} mayDecide={mayDecide} onDecided={() => void refetch().catch(() => {})} /></li>)}</ul>}
      {cases.length > 0 && <LoadMore shown={cases.length} hasMore={hasNextPage} busy={loading} onMore={() => void fetchMore({ variables: { after: endCursor } }).catch(() => {})} />}
    </div>
  )
}

function HeldOrder({ one, mayDecide, onDecided }: { one: Case; mayDecide: boolean; onDecided: () => void }) {
  const { say, says } = useLanguage()
  const [deciding, setDeciding] = useState<{ readonly decision: ComplianceDecision; readonly open: boolean }>()
  const { order, reasons, screenings } = one
  const matches = screenings.flatMap((screening) => screening.matches).filter((match) => match !== null)
  const head = `case-${one.id}`
  return (
    <article aria-labelledby={head}>
      <Card
        title={<span id={head}><Link className="bx-number" to={`/orders/${order.id}`}>{order.number}</Link></span>}
        actions={<><Status value={order.status} />{one.status !== 'OPEN' && <Badge tone={one.status === 'CLEARED' ? 'good' : 'neutral'}>{say(`desk.case.${one.status}`)}</Badge>}</>}
      >
        <div className="bx-stack">
          <div className="bx-row bx-spread">
            <span><Parties from={order.vendor?.displayName ?? '–'} to={order.buyer?.legalName ?? '–'} /></span>
            <strong><Money value={order.total} /></strong>
          </div>
          <ul className={styles['reasons']}>
            {reasons.map(({ code, message, organization }, index) => (
              <li key={index}>{says(`desk.reason.${code}`) ? say(`desk.reason.${code}`) : message}{organization && <> · <strong>{organization.legalName}</strong></>}</li>
            ))}
          </ul>
          {matches.length > 0 && (
            <ul className={styles['reasons']} aria-label={say('desk.matches')}>
              {matches.map(({ id, partyName, matchedName, score, source }) => <li key={id}>{say('desk.match', { party: partyName, name: matchedName, score: score / 1_000, source })}</li>)}
            </ul>
          )}
          <p className="bx-small bx-muted">{say('desk.held.since')} <DateTime value={one.createdAt} format="full" />{one.note && <> · {one.note}</>}</p>
          {mayDecide && one.status === 'OPEN' && (
            <div className="bx-row">
              <Button size="small" kind="primary" aria-describedby={head} onClick={() => setDeciding({ decision: 'CLEAR', open: true })}>{say('desk.clear')}</Button>
              <Button size="small" kind="danger" aria-describedby={head} onClick={() => setDeciding({ decision: 'BLOCK', open: true })}>{say('desk.block')}</Button>
            </div>
          )}
        </div>
      </Card>
      {deciding && <DecideDialog key={deciding.decision} one={one} {...deciding} onClose={() => setDeciding({ ...deciding, open: false })} onDecided={onDecided} />}
    </article>
  )
}

function DecideDialog({ one, decision, open, onClose, onDecided }: { one: Case; decision: ComplianceDecision; open: boolean; onClose: () => void; onDecided: () => void }) {
  const say = useText()
  const [decide] = useComplianceCaseDecideMutation()
  const { busy, problem, run } = useDeed()
  const [blocked, setBlocked] = useState<readonly string[]>([])
  const parties = [...new Map(one.reasons.flatMap(({ organization }) => organization ? [[organization.id, organization] as const] : [])).values()]
  const send = async (note: string | null) => {
    const input = { caseId: one.id, decision, note: note ?? '', ...decision === 'BLOCK' && blocked.length > 0 && { blockedOrganizationIds: [...blocked] } }
    const isDone = await run(input, async (keyed) => (await decide({ variables: { input: keyed } })).data?.complianceCaseDecide.userErrors)
    if (isDone) onDecided()
    return isDone
  }
  return (
    <ReasonDialog
      {...{ open, busy, problem, onClose }}
      required
      title={say(decision === 'CLEAR' ? 'desk.clear.title' : 'desk.block.title', { number: one.order.number })}
      label={say('desk.note')}
      hint={say('desk.note.hint')}
      keep={say('action.cancel')}
      confirm={say(decision === 'CLEAR' ? 'desk.clear' : 'desk.block')}
      onSend={send}
    >
      <p>{say(decision === 'CLEAR' ? 'desk.clear.text' : 'desk.block.text')}</p>
      {decision === 'BLOCK' && parties.map(({ id, legalName }) => (
        <Checkbox key={id} label={say('desk.block.party', { name: legalName })} checked={blocked.includes(id)} onChange={({ target }) => setBlocked(target.checked ? [...blocked, id] : blocked.filter((other) => other !== id))} />
      ))}
    </ReasonDialog>
  )
}
