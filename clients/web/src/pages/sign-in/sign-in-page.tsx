import { useState, type SubmitEvent } from 'react'
import { Navigate, useNavigate, useSearchParams } from 'react-router'
import { Button } from '../../design/button.tsx'
import { TextInput } from '../../design/field.tsx'
import { Card, Notice, PageHeader } from '../../design/layout.tsx'
import { codeOf } from '../../graph/errors.ts'
import { useGraph, useSessionState } from '../../graph/graph-context.tsx'
import { useErrorText } from '../../i18n/error-text.ts'
import { useText } from '../../i18n/text-provider.tsx'
import styles from './sign-in-page.module.css'

/** Signs in and leads to where the person wanted to go. */
export function SignInPage() {
  const say = useText()
  const errorText = useErrorText()
  const { session } = useGraph()
  const state = useSessionState()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const next = pathIn(search.get('next'))

  if (state.status === 'signed-in' && !busy) return <Navigate to={next} replace />

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setBusy(true)
    setProblem(undefined)
    try {
      await session.signIn({ email: text(form, 'email').trim(), password: text(form, 'password') })
      await navigate(next, { replace: true })
    } catch (error) {
      setProblem(codeOf(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <div className={styles['page']}>
      <PageHeader title={say('sign-in.title')} intro={say('sign-in.intro')} />
      <Card>
        <form className="bx-stack" onSubmit={(event) => void submit(event)}>
          {state.status === 'signed-out' && state.reason === 'ended' && !problem && <Notice tone="warn">{say('sign-in.ended')}</Notice>}
          {problem && <Notice tone="bad">{errorText(problem)}</Notice>}
          <TextInput label={say('sign-in.email')} name="email" type="email" autoComplete="username" required dir="ltr" />
          <TextInput label={say('sign-in.password')} name="password" type="password" autoComplete="current-password" required dir="ltr" />
          <Button kind="primary" type="submit" wide busy={busy}>{say('action.sign-in')}</Button>
        </form>
      </Card>
    </div>
  )
}

function text(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** A path of this app and nothing else: the address bar is anybody's. */
function pathIn(next: string | null): string {
  return next !== null && /^\/(?![/\\])/.test(next) ? next : '/'
}
