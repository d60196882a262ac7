import { useId, type ReactNode, type SubmitEvent } from 'react'
import { useErrorText } from '../i18n/error-text.ts'
import { useText } from '../i18n/text-provider.tsx'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { Notice } from './layout.tsx'

/** Reads a field's trimmed text; empty when there is none. */
export type ReadField = (name: string) => string

/** A dialog that is a form. `onSubmit` answers whether it was done: then the dialog closes. What was typed stays while it is open. */
export function FormDialog({ open, title, submit, busy, problem, onSubmit, onClose, children }: {
  open: boolean
  title: string
  /** What the button says that sends it. */
  submit: string
  busy: boolean
  /** The stable code of what stood in the way. */
  problem: string | undefined
  onSubmit: (read: ReadField, form: FormData) => Promise<boolean>
  onClose: () => void
  children: ReactNode
}) {
  const say = useText()
  const errorText = useErrorText()
  const id = useId()
  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy) return
    const form = new FormData(event.currentTarget)
    const read = (name: string) => {
      const text = form.get(name)
      return typeof text === 'string' ? text.trim() : ''
    }
    if (await onSubmit(read, form)) onClose()
  }
  return (
    <Dialog
      open={open}
      title={title}
      onClose={onClose}
      footer={<>
        <Button onClick={onClose}>{say('action.cancel')}</Button>
        <Button kind="primary" type="submit" form={id} busy={busy}>{submit}</Button>
      </>}
    >
      <form id={id} className="bx-stack" onSubmit={(event) => void send(event)}>
        {problem && <Notice tone="bad">{errorText(problem)}</Notice>}
        {children}
      </form>
    </Dialog>
  )
}
