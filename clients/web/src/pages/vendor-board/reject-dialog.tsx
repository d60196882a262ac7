import { useState } from 'react'
import { useOrderRejectMutation } from '../../../../operations/__generated__/hooks.ts'
import { Button } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { TextArea } from '../../design/field.tsx'
import { Notice } from '../../design/layout.tsx'
import { useErrorText } from '../../i18n/error-text.ts'
import { useText } from '../../i18n/text-provider.tsx'
import type { BoardOrder } from './board.ts'
import { useDeed } from '../../graph/use-deed.ts'

const NOTE_MOST = 500

/** Asks before an order is refused: the buyer is told at once, and it cannot be taken back. */
export function RejectDialog({ order, open, onClose, onDone }: { order: BoardOrder; open: boolean; onClose: () => void; onDone: (id: string) => void }) {
  const say = useText()
  const errorText = useErrorText()
  const [reject] = useOrderRejectMutation()
  const { busy, problem, run } = useDeed()
  const [note, setNote] = useState('')
  const send = async () => {
    if (!await run({ orderId: order.id, note: note.trim() || null }, async (input) => (await reject({ variables: { input } })).data?.orderReject.userErrors)) return
    onDone(order.id)
    onClose()
  }
  return (
    <Dialog
      open={open}
      title={say('vendor-board.reject.title', { number: order.number })}
      onClose={onClose}
      footer={<>
        <Button onClick={onClose}>{say('vendor-board.reject.keep')}</Button>
        <Button kind="danger" busy={busy} onClick={() => void send()}>{say('vendor-board.reject.confirm')}</Button>
      </>}
    >
      <div className="bx-stack">
        {problem && <Notice tone="bad">{errorText(problem)}</Notice>}
        <p>{say('vendor-board.reject.text')}</p>
        <TextArea label={say('vendor-board.reject.note')} hint={say('vendor-board.reject.note.hint')} maxLength={NOTE_MOST} value={note} onChange={(event) => setNote(event.target.value)} />
      </div>
    </Dialog>
  )
}
