import { useOrderCancelMutation } from '../../../../operations/__generated__/hooks.ts'
import { ReasonDialog } from '../../design/reason-dialog.tsx'
import { useDeed } from '../../graph/use-deed.ts'
import { useText } from '../../i18n/text-provider.tsx'
import type { Order } from './order-page.tsx'

/** Asks before an order is cancelled: the vendor is told at once, and it cannot be taken back. */
export function CancelDialog({ order, open, onClose }: { order: Order; open: boolean; onClose: () => void }) {
  const say = useText()
  const [cancel] = useOrderCancelMutation()
  const { busy, problem, run } = useDeed()
  const send = (note: string | null) => run({ orderId: order.id, note }, async (input) => (await cancel({ variables: { input } })).data?.orderCancel.userErrors)
  return (
    <ReasonDialog
      {...{ open, busy, problem, onClose }}
      title={say('order.cancel.title', { number: order.number })}
      label={say('order.cancel.note')}
      hint={say('order.cancel.note.hint')}
      keep={say('order.cancel.keep')}
      confirm={say('order.cancel.confirm')}
      onSend={send}
    >
      <p>{say('order.cancel.text')}</p>
    </ReasonDialog>
  )
}
