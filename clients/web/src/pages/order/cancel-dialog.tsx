import { useState } from 'react'
import { useOrderCancelMutation } from '../../../../operations/__generated__/hooks.ts'
import { Button } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { TextArea } from '../../design/field.tsx'
import { Notice } from '../../design/layout.tsx'
import { useDeed } from '../../graph/use-deed.ts'
import { useErrorText } from '../../i18n/error-text.ts'
import { useText } from '../../i18n/text-provider.tsx'
import type { Order } from './order-page.tsx'

const NOTE_MOST = 500

/** Asks before an order is cancelled: the vendor is told at once, and it cannot be taken back. */
export function CancelDialog({ order, open, onClose }: { order: Order; open: boolean; onClose: () => void }) {
  const say = useText()
  const errorText = useErrorText()
  const [cancel] = useOrderCancelMutation()
  const { busy, problem, run } = useDeed()
  const [note, setNote] = useState('')
  const send = async () => {
    if (await run({ orderId: order.id, note: note.trim() || null }, async (input) => (await cancel({ variables: { input } })).data?.orderCancel.userErrors)) onClose()
  }
  return (
    <Dialog
      open={open}
      title={say('order.cancel.title', { number: order.number })}
      onClose={onClose}
      footer={<>
        <Button onClick={onClose}>{say('order.cancel.keep')}</Button>
        <Button kind="danger" busy={busy} onClick={() => void send()}>{say('order.cancel.confirm')}</Button>
      </>}
    >
      <div className="bx-stack">
        {problem && <Notice tone="bad">{errorText(problem)}</Notice>}
        <p>{say('order.cancel.text')}</p>
        <TextArea label={say('order.cancel.note')} hint={say('order.cancel.note.hint')} maxLength={NOTE_MOST} value={note} onChange={(event) => setNote(event.target.value)} />
      </div>
    </Dialog>
  )
}
