import { useEffect, useId, useRef, type ReactNode } from 'react'
import { useText } from '../i18n/text-provider.tsx'

/** A modal dialog, there while `open`. The browser keeps the focus in it, closes it on Escape and gives the focus back. */
export function Dialog({ open, title, onClose, footer, children }: { open: boolean; title: string; onClose: () => void; footer?: ReactNode; children: ReactNode }) {
  const say = useText()
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    if (open && dialog.current?.open === false) dialog.current.showModal()
    if (!open && dialog.current?.open === true) dialog.current.close()
  }, [open])

  return (
    <dialog ref={dialog} className="bx-dialog" aria-labelledby={id} onClose={onClose} onCancel={onClose}>
      {open && (
        <>
          <header>
            <h2 id={id}>{title}</h2>
            <button type="button" className="bx-icon-button" aria-label={say('action.close')} onClick={onClose}>
              <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" aria-hidden="true"><path d="m5 5 10 10M15 5 5 15" /></svg>
            </button>
          </header>
          <div className="bx-dialog-body">{children}</div>
          {footer && <footer>{footer}</footer>}
        </>
      )}
    </dialog>
  )
}
