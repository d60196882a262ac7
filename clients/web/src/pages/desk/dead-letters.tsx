import { useState } from 'react'
import type { DeadLetterPartsFragment, DeadLetterStatus } from '../../../../operations/__generated__/operations.ts'
import { useDeadLetterDiscardMutation, useDeadLetterListQuery, useDeadLetterReplayMutation } from '../../../../operations/__generated__/hooks.ts'
import { Button } from '../../design/button.tsx'
import { DateTime, LoadMore, Table, type Column } from '../../design/data.tsx'
import { ErrorState } from '../../design/error-state.tsx'
import { Select } from '../../design/field.tsx'
import { EmptyState, Notice, SkeletonRows } from '../../design/layout.tsx'
import { ReasonDialog } from '../../design/reason-dialog.tsx'
import { useDeed } from '../../graph/use-deed.ts'
import { useErrorText } from '../../i18n/error-text.ts'
import { useText, type Say } from '../../i18n/text-provider.tsx'

const PAGE = 20
const STATUSES: readonly DeadLetterStatus[] = ['OPEN', 'REPLAYING', 'REPLAYED', 'DISCARDED']

/** What is put away may be handled after all. */
const DECIDABLE: ReadonlySet<DeadLetterStatus> = new Set(['OPEN', 'DISCARDED'])

type Letter = DeadLetterPartsFragment

/** Events that a subgraph could not handle: handled once more after the repair, or put away with a reason. */
export function DeadLetters() {
  const say = useText()
  const [status, setStatus] = useState<DeadLetterStatus>('OPEN')
  const { data, error, loading, refetch, fetchMore } = useDeadLetterListQuery({ variables: { status, first: PAGE }, fetchPolicy: 'cache-and-network', notifyOnNetworkStatusChange: true })
  const letters = data?.deadLetters.nodes ?? []
  const { hasNextPage = false, endCursor = null } = data?.deadLetters.pageInfo ?? {}
  const readAgain = () => void refetch().catch(() => {})

  return (
    <div className="bx-stack">
      <div className="bx-row bx-spread">
        <p className="bx-muted">{say('desk.letters.about')}</p>
        <Select label={<span className="bx-visually-hidden">{say('desk.letters.filter')}</span>} value={status} onChange={(event) => setStatus(event.target.value as DeadLetterStatus)} options={STATUSES.map((id) => [id, say(`desk.letter.${id}`)] as const)} />
      </div>
      <div className="bx-card">
        {error && !data ? <ErrorState error={error} onRetry={readAgain} />
          : data && letters.length === 0 ? <EmptyState title={say('desk.letters.empty')}>{say('desk.letters.empty.text')}</EmptyState>
            : <Table caption={say('desk.letters')} columns={columns(say, readAgain)} rows={letters} placeholder={!data && <SkeletonRows columns={4} />} />}
        {letters.length > 0 && <LoadMore shown={letters.length} hasMore={hasNextPage} busy={loading} onMore={() => void fetchMore({ variables: { after: endCursor } }).catch(() => {})} />}
      </div>
    </div>
  )
}

function columns(say: Say, onDone: () => void): readonly Column<Letter>[] {
  return [
    { id: 'event', head: say('desk.event'), cell: ({ eventType, topic, subject }) => <><strong>{eventType ?? topic}</strong><div className="bx-small bx-muted bx-code" dir="ltr">{subject}</div></> },
    { id: 'attempts', head: say('desk.attempts'), align: 'end', cell: ({ attempts }) => <span className="bx-number">{attempts}</span> },
    { id: 'reason', head: say('desk.letter.reason'), cell: ({ group, reason, status, discardReason }) => <><div className="bx-small bx-muted" dir="ltr">{group}</div><div dir="ltr">{reason}</div>{status === 'DISCARDED' && discardReason && <div className="bx-small bx-muted">{discardReason}</div>}</> },
    { id: 'buried', head: say('desk.buried'), cell: ({ lastBuriedAt }) => <DateTime value={lastBuriedAt} format="full" /> },
    { id: 'decide', head: say('desk.decision'), align: 'end', cell: (letter) => DECIDABLE.has(letter.status) && <Decision letter={letter} onDone={onDone} /> },
  ]
}

function Decision({ letter: { id, status, eventType, topic, replayable }, onDone }: { letter: Letter; onDone: () => void }) {
  const say = useText()
  const errorText = useErrorText()
  const [replay] = useDeadLetterReplayMutation()
  const [discard] = useDeadLetterDiscardMutation()
  const deed = useDeed()
  const discarding = useDeed()
  const [asking, setAsking] = useState(false)
  const name = eventType ?? topic
  const again = async () => { if (await deed.run({ id }, async (input) => (await replay({ variables: { input } })).data?.deadLetterReplay.userErrors)) onDone() }
  const putAway = async (reason: string | null) => {
    const isDone = await discarding.run({ id, reason: reason ?? '' }, async (input) => (await discard({ variables: { input } })).data?.deadLetterDiscard.userErrors)
    if (isDone) onDone()
    return isDone
  }
  return (
    <>
      {deed.problem && <Notice tone="bad">{errorText(deed.problem)}</Notice>}
      <div className="bx-row">
        {replayable && <Button size="small" kind="primary" busy={deed.busy} aria-label={say('desk.replay-of', { name })} onClick={() => void again()}>{say('desk.replay')}</Button>}
        {status === 'OPEN' && <Button size="small" kind="danger" aria-label={say('desk.discard-of', { name })} onClick={() => setAsking(true)}>{say('desk.discard')}</Button>}
      </div>
      <ReasonDialog
        open={asking}
        busy={discarding.busy}
        problem={discarding.problem}
        required
        title={say('desk.discard.title', { name })}
        label={say('desk.discard.reason')}
        keep={say('action.cancel')}
        confirm={say('desk.discard')}
        onSend={putAway}
        onClose={() => setAsking(false)}
      >
        <p>{say('desk.discard.text')}</p>
      </ReasonDialog>
    </>
  )
}
