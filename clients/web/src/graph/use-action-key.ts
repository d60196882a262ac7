import { useCallback, useRef } from 'react'

/**
 * The idempotency key of what a person is about to do: the same until `done()`, so that a second click or a retry after a lost answer does it once; another one for the next time, and when
 * what is asked for has changed.
 *
 * ```ts
 * const { keyFor, done } = useActionKey()
 * await cancel({ variables: { input: { orderId, reason, idempotencyKey: keyFor({ orderId, reason }) } } })
 * done()
 * ```
 */
export function useActionKey(): { keyFor: (input: unknown) => string; done: () => void } {
  const current = useRef<{ input: string; key: string }>(undefined)

  const keyFor = useCallback((input: unknown) => {
    const text = JSON.stringify(input)
    if (current.current?.input !== text) current.current = { input: text, key: newKey() }
    return current.current.key
  }, [])
  const done = useCallback(() => { current.current = undefined }, [])

  return { keyFor, done }
}

function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return `web-${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
