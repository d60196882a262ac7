import { codeOf, referenceOf } from '../graph/errors.ts'
import { useErrorText } from '../i18n/error-text.ts'
import { useText } from '../i18n/text-provider.tsx'
import { Button } from './button.tsx'

/** Says what went wrong in the person's words, with the stable code and the request's id for whoever they ask, and offers to try again. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const say = useText()
  const errorText = useErrorText()
  const code = codeOf(error)
  const reference = referenceOf(error)
  return (
    <div className="bx-empty" role="alert">
      <h2>{say('state.error')}</h2>
      <p>{errorText(code)}</p>
      <p className="bx-small bx-code">{code}{reference !== undefined && <><br />{reference}</>}</p>
      {onRetry && <Button onClick={onRetry}>{say('action.retry')}</Button>}
    </div>
  )
}
