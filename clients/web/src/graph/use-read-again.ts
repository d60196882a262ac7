import { useRef } from 'react'

/** Reads again, once at a time: whatever calls for it meanwhile is answered by one more time behind. A failure is left to the next call. */
export function useReadAgain(read: () => Promise<unknown>): () => void {
  const state = useRef({ reading: false, wanted: false })

  return () => {
    const now = state.current
    now.wanted = true
    if (now.reading) return
    now.reading = true
    const run = async () => {
      while (now.wanted) {
        now.wanted = false
        await read().catch(() => {})
      }
      now.reading = false
    }
    void run()
  }
}
