import { createContext, use, useCallback, useState, type ReactNode } from 'react'
import { useText } from '../i18n/text-provider.tsx'

const SHOWN_MS = 6_000

const ToastContext = createContext<(text: string) => void>(() => {})

/** `const toast = useToast(); toast(say('saved'))`: said politely, gone after a while. */
export function useToast(): (text: string) => void {
  return use(ToastContext)
}

export function ToastProvider({ children }: { children: ReactNode }) {
  const say = useText()
  const [toasts, setToasts] = useState<readonly { id: number; text: string }[]>([])
  const drop = useCallback((id: number) => setToasts((shown) => shown.filter((toast) => toast.id !== id)), [])
  const show = useCallback((text: string) => {
    const id = Math.random()
    setToasts((shown) => [...shown.slice(-2), { id, text }])
    setTimeout(drop, SHOWN_MS, id)
  }, [drop])

  return (
    <ToastContext value={show}>
      {children}
      <div className="bx-toasts" role="status" aria-live="polite">
        {toasts.map(({ id, text }) => <div className="bx-toast" key={id}>{text}<button type="button" aria-label={say('action.close')} onClick={() => drop(id)}>×</button></div>)}
      </div>
    </ToastContext>
  )
}
