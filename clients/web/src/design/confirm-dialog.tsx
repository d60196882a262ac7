import type { ReactNode } from 'react'
import { useErrorText } from '../i18n/error-text.ts'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { Notice } from './layout.tsx'

/** Asks before something is done that cannot be taken back. `onConfirm` answers whether it was done: then the dialog closes. */
export function ConfirmDialog({ open, title, keep, confirm, busy, problem, onConfirm, onClose, children }: {
  open: boolean
  title: string
  /** What the button says that changes nothing. */
  keep: string
  confirm: string
  busy: boolean
  /** The stable code of what stood in the way. */
  problem: string | undefined
  onConfirm: () => Promise<boolean>
  onClose: () => void
  children: ReactNode
}) {
  const errorText = useErrorText()
  const send = async () => { if (await onConfirm()) onClose() }
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
      </div>
    </Dialog>
  )
}
