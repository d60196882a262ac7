import { useState } from 'react'
import type { VendorOnboardingPartsFragment, VendorOnboardingStatus } from '../../../../operations/__generated__/operations.ts'
import { useVendorActivateMutation, useVendorApproveMutation, useVendorOnboardingListQuery, useVendorRejectMutation } from '../../../../operations/__generated__/hooks.ts'
import { Button } from '../../design/button.tsx'
import { Badge, DateTime, LoadMore, Table, type Column, type Tone } from '../../design/data.tsx'
import { ErrorState } from '../../design/error-state.tsx'
import { Select } from '../../design/field.tsx'
import { EmptyState, Notice, SkeletonRows } from '../../design/layout.tsx'
import { ReasonDialog } from '../../design/reason-dialog.tsx'
import { useDeed } from '../../graph/use-deed.ts'
import { useErrorText } from '../../i18n/error-text.ts'
import { useText, type Say } from '../../i18n/text-provider.tsx'

const PAGE = 20
const SHOWN: readonly ('all' | VendorOnboardingStatus)[] = ['all', 'SUBMITTED', 'UNDER_REVIEW', 'APPROVED', 'ACTIVE', 'REJECTED', 'SUSPENDED']
const DECIDABLE: ReadonlySet<VendorOnboardingStatus> = new Set(['SUBMITTED', 'UNDER_REVIEW', 'INFO_REQUESTED'])
const TONES: Readonly<Partial<Record<VendorOnboardingStatus, Tone>>> = { SUBMITTED: 'warn', UNDER_REVIEW: 'warn', INFO_REQUESTED: 'warn', APPROVED: 'info', ACTIVE: 'good', REJECTED: 'bad', SUSPENDED: 'bad' }

type Application = VendorOnboardingPartsFragment

/** Who wants to sell, and the decision: approve, then let it sell, or reject with a reason. */
export function Applications() {
  const say = useText()
  const [shown, setShown] = useState<(typeof SHOWN)[number]>('all')
  const { data, error, loading, refetch, fetchMore } = useVendorOnboardingListQuery({ variables: { status: shown === 'all' ? null : shown, first: PAGE }, fetchPolicy: 'cache-and-network', notifyOnNetworkStatusChange: true })
  const applications = data?.vendorOnboardings.nodes ?? []
  const { hasNextPage = false, endCursor = null } = data?.vendorOnboardings.pageInfo ?? {}
  const readAgain = () => void refetch().catch(() => {})

  return (
    <div className="bx-stack">
      <div className="bx-row bx-spread">
        <p className="bx-muted">{say('desk.vendors.about')}</p>
        <Select label={<span className="bx-visually-hidden">{say('desk.vendors.filter')}</span>} value={shown} onChange={(event) => setShown(event.target.value as (typeof SHOWN)[number])} options={SHOWN.map((id) => [id, say(`desk.onboarding.${id}`)] as const)} />
      </div>
      <div className="bx-card">
        {error && !data ? <ErrorState error={error} onRetry={readAgain} />
          : data && applications.length === 0 ? <EmptyState title={say('desk.vendors.empty')} />
            : <Table caption={say('desk.vendors')} columns={columns(say, readAgain)} rows={applications} placeholder={!data && <SkeletonRows columns={4} />} />}
        {applications.length > 0 && <LoadMore shown={applications.length} hasMore={hasNextPage} busy={loading} onMore={() => void fetchMore({ variables: { after: endCursor } }).catch(() => {})} />}
      </div>
    </div>
  )
}

function columns(say: Say, onDone: () => void): readonly Column<Application>[] {
  return [
    { id: 'vendor', head: say('desk.vendor'), cell: ({ vendor }) => <><strong>{vendor.displayName}</strong><div className="bx-small bx-muted">{vendor.organization?.legalName} · {vendor.organization?.countryCode}</div></> },
    { id: 'status', head: say('desk.status'), align: 'end', cell: ({ status }) => <Badge tone={TONES[status]}>{say(`desk.onboarding.${status}`)}</Badge> },
    { id: 'screening', head: say('desk.screening'), cell: ({ vendor }) => vendor.organization?.screening ? say(`desk.screening.${vendor.organization.screening.status}`) : '–' },
    { id: 'submitted', head: say('desk.submitted'), cell: ({ submittedAt, rejectionReason }) => <><DateTime value={submittedAt} />{rejectionReason && <div className="bx-small bx-muted">{rejectionReason}</div>}</> },
    { id: 'decide', head: say('desk.decision'), align: 'end', cell: (application) => <Decision application={application} onDone={onDone} /> },
  ]
}

function Decision({ application: { status, vendor }, onDone }: { application: Application; onDone: () => void }) {
  const say = useText()
  const errorText = useErrorText()
  const [approve] = useVendorApproveMutation()
  const [activate] = useVendorActivateMutation()
  const [reject] = useVendorRejectMutation()
  const deed = useDeed()
  const rejection = useDeed()
  const [rejecting, setRejecting] = useState(false)
  const input = { vendorId: vendor.id }
  const act = async (send: Parameters<typeof deed.run<typeof input>>[1]) => { if (await deed.run(input, send)) onDone() }
  const sendRejection = async (reason: string | null) => {
    const isDone = await rejection.run({ ...input, reason: reason ?? '' }, async (keyed) => (await reject({ variables: { input: keyed } })).data?.vendorReject.userErrors)
    if (isDone) onDone()
    return isDone
  }
  return (
    <>
      {deed.problem && <Notice tone="bad">{errorText(deed.problem)}</Notice>}
      <div className="bx-row">
        {DECIDABLE.has(status) && <Button size="small" kind="primary" busy={deed.busy} aria-label={say('desk.approve-of', { name: vendor.displayName })} onClick={() => void act(async (keyed) => (await approve({ variables: { input: keyed } })).data?.vendorApprove.userErrors)}>{say('desk.approve')}</Button>}
        {status === 'APPROVED' && <Button size="small" kind="primary" busy={deed.busy} aria-label={say('desk.activate-of', { name: vendor.displayName })} onClick={() => void act(async (keyed) => (await activate({ variables: { input: keyed } })).data?.vendorActivate.userErrors)}>{say('desk.activate')}</Button>}
        {(DECIDABLE.has(status) || status === 'APPROVED') && <Button size="small" kind="danger" aria-label={say('desk.reject-of', { name: vendor.displayName })} onClick={() => setRejecting(true)}>{say('desk.reject')}</Button>}
      </div>
      <ReasonDialog
        open={rejecting}
        busy={rejection.busy}
        problem={rejection.problem}
        required
        title={say('desk.reject.title', { name: vendor.displayName })}
        label={say('desk.reject.reason')}
        keep={say('action.cancel')}
        confirm={say('desk.reject')}
        onSend={sendRejection}
        onClose={() => setRejecting(false)}
      >
        <p>{say('desk.reject.text')}</p>
      </ReasonDialog>
    </>
  )
}
