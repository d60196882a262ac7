import { useState, type ReactNode } from 'react'
import { useErrorText } from '../i18n/error-text.ts'
import { useText } from '../i18n/text-provider.tsx'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { TextArea } from './field.tsx'
import { Notice } from './layout.tsx'

const REASON_MOST = 500

/**
 * Asks for the reason before something is done that cannot be taken back. `onSend` has the trimmed reason, null when it was left empty, and answers whether it was done: then the dialog closes.
 * With `required` an empty reason is not sent.
 */
export function ReasonDialog({ open, title, label, hint, keep, confirm, required = false, busy, problem, onSend, onClose, children }: {
  open: boolean
  title: string
  /** Of the field for the reason. */
  label: string
  hint?: string
  /** What the button says that changes nothing. */
  keep: string
  confirm: string
  required?: boolean
  busy: boolean
  /** The stable code of what stood in the way. */
  problem: string | undefined
  onSend: (reason: string | null) => Promise<boolean>
  onClose: () => void
  children: ReactNode
}) {
  const say = useText()
  const errorText = useErrorText()
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const send = async () => {
    const text = reason.trim()
    if (required && !text) return setMissing(true)
    setMissing(false)
    if (await onSend(text || null)) onClose()
  }
  return (
    <Dialog
      open={open}
      title={title}
      onClose={onClose}
      footer={<>
        <Button onClick={onClose}>{keep}</Button>
        <Button kind="danger" busy={busy} onClick={() => void send()}>{confirm}</Button>
      </>}
    >
      <div className="bx-stack">
        {problem && <Notice tone="bad">{errorText(problem)}</Notice>}
        {children}
        <TextArea label={label} hint={hint} required={required} maxLength={REASON_MOST} value={reason} error={missing ? say('error.REASON_MISSING') : undefined} onChange={(event) => setReason(event.target.value)} />
      </div>
    </Dialog>
  )
}
