/** Resolves after a while; rejects with the signal's reason as soon as it aborts. */
export function wait(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const end = (settle: () => void) => () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', aborted)
      settle()
    }
    const aborted = end(() => reject(signal?.reason))
    const timer = setTimeout(end(resolve), ms)
    signal?.addEventListener('abort', aborted)
  })
}

const FIRST_BACKOFF_MS = 250
const LONGEST_BACKOFF_MS = 20_000

/** How long to wait before the attempt after this one (from 1): it doubles, and up to half of it is left to chance, so that callers do not come back together. */
export function backoffMs(attempt: number): number {
  return Math.min(FIRST_BACKOFF_MS * 2 ** (attempt - 1), LONGEST_BACKOFF_MS) * (1 - Math.random() / 2)
}
