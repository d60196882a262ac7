import { useState } from 'react'
import { useVendorScorecardQuery } from '../../../../operations/__generated__/hooks.ts'
import { Button } from '../../design/button.tsx'
import { Breakdown } from '../../design/charts.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { ErrorState } from '../../design/error-state.tsx'
import { EmptyState, Skeleton } from '../../design/layout.tsx'
import { useSessionState } from '../../graph/graph-context.tsx'
import { useText } from '../../i18n/text-provider.tsx'
import styles from './orders-page.module.css'

const OUTCOMES = ['delivered', 'underWay', 'refunded', 'failed', 'withdrawn'] as const

/** Opens what a vendor's orders came to, as far as the viewer sees them: its own people all of them, a buyer their own. */
export function ScorecardButton({ vendorId, name }: { vendorId: string; name: string }) {
  const say = useText()
  const { status } = useSessionState()
  const [open, setOpen] = useState(false)
  if (status !== 'signed-in') return null
  return (
    <>
      <Button size="small" kind="quiet" aria-label={say('scorecard.of', { name })} onClick={() => setOpen(true)}>{say('scorecard.title')}</Button>
      <Dialog open={open} title={say('scorecard.of', { name })} onClose={() => setOpen(false)}><Scorecard vendorId={vendorId} /></Dialog>
    </>
  )
}

function Scorecard({ vendorId }: { vendorId: string }) {
  const say = useText()
  const { data, error, refetch } = useVendorScorecardQuery({ variables: { vendorId }, fetchPolicy: 'no-cache' })
  if (error) return <ErrorState error={error} onRetry={() => void refetch().catch(() => {})} />
  if (!data) return <Skeleton height="10rem" />
  const card = data.vendor?.orderScorecard
  if (!card || card.orders === 0) return <EmptyState title={say('scorecard.empty')}>{say('scorecard.empty.text')}</EmptyState>

  const outcomes = OUTCOMES.map((outcome) => ({ outcome, count: card[outcome] })).filter(({ count }) => count > 0)
  const times = [['shipped', card.medianDaysToShip], ['delivered', card.medianDaysToDeliver]] as const
  return (
    <div className="bx-stack">
      <Breakdown caption={say('scorecard.outcomes')} data={outcomes.map(({ outcome, count }) => ({ label: say(`scorecard.${outcome}`), value: count, text: say('scorecard.share', { count, share: count / card.orders }) }))} />
      <dl className={styles['times']}>
        {times.map(([step, days]) => <div key={step} style={{ display: 'contents' }}><dt>{say(`scorecard.until.${step}`)}</dt><dd className="bx-number">{days === null ? '–' : say('scorecard.days', { days: Math.round(days * 10) / 10 })}</dd></div>)}
      </dl>
      <p className="bx-small bx-muted">{say('scorecard.all', { count: card.orders })}</p>
    </div>
  )
}
