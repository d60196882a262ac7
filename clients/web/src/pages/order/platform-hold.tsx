import { useState } from 'react'
import type { OrderStatus } from '../../../../operations/__generated__/operations.ts'
import { useOrderHoldMutation, useOrderReleaseMutation } from '../../../../operations/__generated__/hooks.ts'
import { Button } from '../../design/button.tsx'
import { ReasonDialog } from '../../design/reason-dialog.tsx'
import { useDeed } from '../../graph/use-deed.ts'
import { useText } from '../../i18n/text-provider.tsx'

/** While nothing has left the vendor, and from when the buyer has committed. The graph decides; this says when it is worth asking. */
const STOPPABLE: ReadonlySet<OrderStatus> = new Set(['PLACED', 'AWAITING_PAYMENT', 'ON_HOLD', 'CONFIRMED', 'PROCESSING'])

interface HoldableOrder {
  readonly id: string
  readonly number: string
  readonly status: OrderStatus
  readonly platformHold?: object | null
}

/** For the platform's administrators: stops an order, or lets one that is stopped go on, with a word to both sides. Nothing where neither can be done. */
export function PlatformHoldButton({ order, onDone }: { order: HoldableOrder; onDone?: () => void }) {
  const say = useText()
  // What the dialog asks about stays while it is open, whatever an update says meanwhile.
  const [asking, setAsking] = useState<{ readonly deed: 'stop' | 'release'; readonly open: boolean }>()
  const deed = order.platformHold ? 'release' : 'stop'
  const isPossible = deed === 'release' || STOPPABLE.has(order.status)
  return (
    <>
      {isPossible && <Button size="small" kind={deed === 'stop' ? 'danger' : 'primary'} aria-label={say(`order.${deed}-of`, { number: order.number })} onClick={() => setAsking({ deed, open: true })}>{say(`order.${deed}`)}</Button>}
      {asking && <HoldDialog key={asking.deed} order={order} {...asking} onClose={() => setAsking({ ...asking, open: false })} onDone={onDone} />}
    </>
  )
}

function HoldDialog({ order, deed, open, onClose, onDone }: { order: HoldableOrder; deed: 'stop' | 'release'; open: boolean; onClose: () => void; onDone: (() => void) | undefined }) {
  const say = useText()
  const [hold] = useOrderHoldMutation()
  const [release] = useOrderReleaseMutation()
  const { busy, problem, run } = useDeed()
  const send = async (note: string | null) => {
    const isDone = await run({ orderId: order.id, note }, async (input) => (deed === 'stop'
      ? (await hold({ variables: { input } })).data?.orderHold.userErrors
      : (await release({ variables: { input } })).data?.orderRelease.userErrors))
    if (isDone) onDone?.()
    return isDone
  }
  return (
    <ReasonDialog
      {...{ open, busy, problem, onClose }}
      required={deed === 'stop'}
      title={say(`order.${deed}.title`, { number: order.number })}
      label={say('order.hold.note')}
      hint={say(`order.${deed}.note.hint`)}
      keep={say('action.cancel')}
      confirm={say(`order.${deed}`)}
      onSend={send}
    >
      <p>{say(`order.${deed}.text`)}</p>
    </ReasonDialog>
  )
}
