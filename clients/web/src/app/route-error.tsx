import { useRouteError } from 'react-router'
import { ErrorState } from '../design/error-state.tsx'

/** What a page broke with, inside the shell. A file of an older version that is gone is the usual reason: reading the page anew brings the new one. */
export function RouteError() {
  const error = useRouteError()
  return <ErrorState error={error} onRetry={() => location.reload()} />
}
