import { useCallback, useState } from 'react'

const MOST = 500

/** The orders that arrived while the board was open, or were caught up on, and that the person has not said they saw. Stays through a reload of the tab. */
export function useUnseen(vendorId: string): { unseen: ReadonlySet<string>; arrived: (id: string) => void; saw: (id?: string) => void } {
  const key = `broxiva.board.unseen.${vendorId}`
  const [unseen, setUnseen] = useState<ReadonlySet<string>>(() => read(key))
  const change = useCallback((next: (before: ReadonlySet<string>) => ReadonlySet<string>) => setUnseen((before) => {
    const after = next(before)
    if (after !== before) keep(key, after)
    return after
  }), [key])
  const arrived = useCallback((id: string) => change((before) => before.has(id) ? before : new Set([...before, id].slice(-MOST))), [change])
  const saw = useCallback((id?: string) => change((before) => id !== undefined && !before.has(id) ? before : new Set([...before].filter((one) => id !== undefined && one !== id))), [change])
  return { unseen, arrived, saw }
}

function read(key: string): ReadonlySet<string> {
  try {
    const ids: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]')
    return new Set(Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [])
  } catch {
    return new Set()
  }
}

function keep(key: string, ids: ReadonlySet<string>): void {
  try {
    sessionStorage.setItem(key, JSON.stringify([...ids]))
  } catch { /* Full or switched off: it lasts as long as the page. */ }
}
