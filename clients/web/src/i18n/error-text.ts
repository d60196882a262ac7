import { useCallback } from 'react'
import { useIntl } from 'react-intl'

/** A stable code in words: the message `error.CODE`, or a general one. */
export function useErrorText(): (code: string) => string {
  const intl = useIntl()
  return useCallback((code) => {
    const id = `error.${code}`
    return intl.formatMessage({ id: id in intl.messages ? id : 'error.general' })
  }, [intl])
}
