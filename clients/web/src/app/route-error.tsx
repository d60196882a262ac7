import { useRouteError } from 'react-router'
import { ErrorState } from '../design/error-state.tsx'
import { useText } from '../i18n/text-provider.tsx'

/** What a page broke with, inside the shell. A file of an older version that is gone is the usual reason: reading the page anew brings the new one. */
export function RouteError() {
  const say = useText()
  const error = useRouteError()
  return (
    <>
      <h1 className="bx-visually-hidden">{say('state.error')}</h1>
      <ErrorState error={error} onRetry={() => location.reload()} />
    </>
  )
}
