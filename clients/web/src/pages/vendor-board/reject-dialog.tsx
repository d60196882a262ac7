import { useOrderRejectMutation } from '../../../../operations/__generated__/hooks.ts'
import { ReasonDialog } from '../../design/reason-dialog.tsx'
import { useDeed } from '../../graph/use-deed.ts'
import { useText } from '../../i18n/text-provider.tsx'
import type { BoardOrder } from './board.ts'

/** Asks before an order is refused: the buyer is told at once, and it cannot be taken back. */
export function RejectDialog({ order, open, onClose, onDone }: { order: BoardOrder; open: boolean; onClose: () => void; onDone: (id: string) => void }) {
  const say = useText()
  const [reject] = useOrderRejectMutation()
  const { busy, problem, run } = useDeed()
  const send = async (note: string | null) => {
    const isDone = await run({ orderId: order.id, note }, async (input) => (await reject({ variables: { input } })).data?.orderReject.userErrors)
    if (isDone) onDone(order.id)
    return isDone
  }
  return (
    <ReasonDialog
      {...{ open, busy, problem, onClose }}
      title={say('vendor-board.reject.title', { number: order.number })}
      label={say('vendor-board.reject.note')}
      hint={say('vendor-board.reject.note.hint')}
      keep={say('vendor-board.reject.keep')}
      confirm={say('vendor-board.reject.confirm')}
      onSend={send}
    >
      <p>{say('vendor-board.reject.text')}</p>
    </ReasonDialog>
  )
}
