import { useState, type SubmitEvent } from 'react'
import { Button } from '../../design/button.tsx'
import { TextInput } from '../../design/field.tsx'
import { Notice } from '../../design/layout.tsx'
import { codeOf } from '../../graph/errors.ts'
import { useGraph, useSessionState } from '../../graph/graph-context.tsx'
import { useErrorText } from '../../i18n/error-text.ts'
import { useText } from '../../i18n/text-provider.tsx'

/** Signs in; the page around it sees that by the session's state. */
export function SignInForm() {
  const say = useText()
  const errorText = useErrorText()
  const { session } = useGraph()
  const state = useSessionState()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setBusy(true)
    setProblem(undefined)
    try {
      await session.signIn({ email: text(form, 'email').trim(), password: text(form, 'password') })
    } catch (error) {
      setProblem(codeOf(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <form className="bx-stack" onSubmit={(event) => void submit(event)}>
      {state.status === 'signed-out' && state.reason === 'ended' && !problem && <Notice tone="warn">{say('sign-in.ended')}</Notice>}
      {problem && <Notice tone="bad">{errorText(problem)}</Notice>}
      <TextInput label={say('sign-in.email')} name="email" type="email" autoComplete="username" required dir="ltr" />
      <TextInput label={say('sign-in.password')} name="password" type="password" autoComplete="current-password" required dir="ltr" />
      <Button kind="primary" type="submit" wide busy={busy}>{say('action.sign-in')}</Button>
    </form>
  )
}

function text(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
