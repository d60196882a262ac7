import { useState, type SubmitEvent } from 'react'
import { usePaymentIntentConfirmMutation } from '../../../../operations/__generated__/hooks.ts'
import { Button } from '../../design/button.tsx'
import { TextInput } from '../../design/field.tsx'
import { codeOf } from '../../graph/errors.ts'
import { useActionKey } from '../../graph/use-action-key.ts'
import { useErrorText } from '../../i18n/error-text.ts'
import { useText } from '../../i18n/text-provider.tsx'

/** What the buyer's bank wants to hear before it lets the payment through. */
export function Challenge({ paymentIntentId, message }: { paymentIntentId: string; message: string | null | undefined }) {
  const say = useText()
  const errorText = useErrorText()
  const { keyFor, done } = useActionKey()
  const [confirm, { loading }] = usePaymentIntentConfirmMutation()
  const [problem, setProblem] = useState<string>()

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const answer = new FormData(event.currentTarget).get('challengeResponse')
    if (loading || typeof answer !== 'string') return
    const input = { paymentIntentId, challengeResponse: answer.trim() }
    if (!input.challengeResponse) return setProblem('REQUIRED')
    try {
      const { data } = await confirm({ variables: { input: { ...input, idempotencyKey: keyFor(input) } } })
      done()
      setProblem(data?.paymentIntentConfirm.userErrors[0]?.code)
    } catch (error) {
      setProblem(codeOf(error))
    }
  }
  return (
    <form className="bx-stack" noValidate onSubmit={(event) => void submit(event)}>
      <TextInput label={say('checkout.challenge')} name="challengeResponse" autoComplete="one-time-code" inputMode="numeric" dir="ltr" required maxLength={100} hint={message} error={problem && (problem === 'REQUIRED' ? say('cart.required') : errorText(problem))} />
      <Button kind="primary" type="submit" busy={loading}>{say('checkout.confirm')}</Button>
    </form>
  )
}
