import { useCallback } from 'react'
import { useLanguage } from './text-provider.tsx'

/** Why a provider refused a payment. Each has codes of its own: one without words here is told as a refusal, never as itself. */
export function useRefusalText(): (code: string) => string {
  const { say, says } = useLanguage()
  return useCallback((code) => say(says(`error.${code}`) ? `error.${code}` : 'error.payment-refused'), [say, says])
}

/** A stable code in words: the message `error.CODE`, or a general one. */
export function useErrorText(): (code: string) => string {
  const { say, says } = useLanguage()
  return useCallback((code) => say(says(`error.${code}`) ? `error.${code}` : 'error.general'), [say, says])
}
