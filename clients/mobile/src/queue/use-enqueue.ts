import { useState } from 'react'
import { useRunning } from '../runtime-context.tsx'
import type { Outbox } from './outbox.ts'

/** Keeps what the person does until the graph has done it. `isLost` when the phone could not keep the last one: nothing was sent of it. */
export function useEnqueue(): { readonly enqueue: (...change: Parameters<Outbox['enqueue']>) => Promise<boolean>; readonly isLost: boolean } {
  const { outbox } = useRunning().runtime
  const [isLost, setLost] = useState(false)

  return {
    isLost,
    async enqueue(...change) {
      setLost(false)
      try {
        await outbox.enqueue(...change)
        return true
      } catch {
        setLost(true)
        return false
      }
    },
  }
}
