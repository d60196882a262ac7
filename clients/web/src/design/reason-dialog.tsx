import { useState, type ComponentProps } from 'react'
import { useText } from '../i18n/text-provider.tsx'
import { ConfirmDialog } from './confirm-dialog.tsx'
import { TextArea } from './field.tsx'

const REASON_MOST = 500

/**
 * Asks for the reason, too, before something is done that cannot be taken back. `onSend` has the trimmed reason, null when it was left empty, and answers whether it was done: then the dialog closes.
 * With `required` an empty reason is not sent.
 */
export function ReasonDialog({ label, hint, required = false, onSend, children, ...dialog }: Omit<ComponentProps<typeof ConfirmDialog>, 'onConfirm'> & {
  /** Of the field for the reason. */
  label: string
  hint?: string
  required?: boolean
  onSend: (reason: string | null) => Promise<boolean>
}) {
  const say = useText()
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const send = async () => {
    const text = reason.trim()
    setMissing(required && !text)
    return !(required && !text) && onSend(text || null)
  }
  return (
    <ConfirmDialog {...dialog} onConfirm={send}>
      {children}
      <TextArea label={label} hint={hint} required={required} maxLength={REASON_MOST} value={reason} error={missing ? say('error.REASON_MISSING') : undefined} onChange={(event) => setReason(event.target.value)} />
    </ConfirmDialog>
  )
}
