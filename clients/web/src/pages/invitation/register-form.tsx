import type { SubmitEvent } from 'react'
import { useUserRegisterMutation } from '../../../../operations/__generated__/hooks.ts'
import { Button } from '../../design/button.tsx'
import { TextInput } from '../../design/field.tsx'
import { Notice } from '../../design/layout.tsx'
import { useGraph } from '../../graph/graph-context.tsx'
import { useDeed } from '../../graph/use-deed.ts'
import { useErrorText } from '../../i18n/error-text.ts'
import { useLanguage, useText } from '../../i18n/text-provider.tsx'

const PASSWORD_LEAST = 12
const PASSWORD_MOST = 128

/** Makes an account and signs in with it; the page around it sees that by the session's state. */
export function RegisterForm() {
  const say = useText()
  const errorText = useErrorText()
  const { locale } = useLanguage()
  const { session } = useGraph()
  const [register] = useUserRegisterMutation()
  const { busy, problem, run } = useDeed()

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy) return
    const form = new FormData(event.currentTarget)
    const text = (name: string) => {
      const value = form.get(name)
      return typeof value === 'string' ? value : ''
    }
    const password = text('password')
    const person = { email: text('email').trim(), name: text('name').trim(), password, locale }
    await run(person, async (input) => {
      const { data } = await register({ variables: { input } })
      const refused = data?.userRegister.userErrors ?? []
      if (refused.length === 0) await session.signIn({ email: person.email, password })
      return refused
    })
  }

  return (
    <form className="bx-stack" onSubmit={(event) => void submit(event)}>
      {problem && <Notice tone="bad">{errorText(problem)}</Notice>}
      <TextInput label={say('invitation.name')} name="name" autoComplete="name" required maxLength={200} />
      <TextInput label={say('sign-in.email')} hint={say('invitation.email.hint')} name="email" type="email" autoComplete="username" required maxLength={320} dir="ltr" />
      <TextInput label={say('sign-in.password')} hint={say('invitation.password.hint', { count: PASSWORD_LEAST })} name="password" type="password" autoComplete="new-password" required minLength={PASSWORD_LEAST} maxLength={PASSWORD_MOST} dir="ltr" />
      <Button kind="primary" type="submit" wide busy={busy}>{say('invitation.register')}</Button>
    </form>
  )
}
