import { useCallback } from 'react'
import { useLanguage } from './text-provider.tsx'

/** A stable code in words: the message `error.CODE`, or a general one. */
export function useErrorText(): (code: string) => string {
  const { say, says } = useLanguage()
  return useCallback((code) => say(says(`error.${code}`) ? `error.${code}` : 'error.general'), [say, says])
}
