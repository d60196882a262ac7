import { useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { useMembershipAcceptMutation } from '../../../../operations/__generated__/hooks.ts'
import { useViewer } from '../../app/use-viewer.ts'
import { Button } from '../../design/button.tsx'
import { TextInput } from '../../design/field.tsx'
import { Card, Notice, PageHeader, Skeleton } from '../../design/layout.tsx'
import { Tabs } from '../../design/tabs.tsx'
import { useToast } from '../../design/toast.tsx'
import { useGraph, useSessionState } from '../../graph/graph-context.tsx'
import { useDeed } from '../../graph/use-deed.ts'
import { useErrorText } from '../../i18n/error-text.ts'
import { useText } from '../../i18n/text-provider.tsx'
import { SignInForm } from '../sign-in/sign-in-form.tsx'
import { codeIn } from './invitation-link.ts'
import styles from './invitation-page.module.css'
import { RegisterForm } from './register-form.tsx'

const WAYS = ['known', 'new'] as const

/** Where an invitation leads: who is invited signs in or makes an account, here, and then joins. The code is behind the address's `#`, which browsers keep to themselves. */
export function InvitationPage() {
  const say = useText()
  const { status } = useSessionState()
  const [way, setWay] = useState<(typeof WAYS)[number]>('known')
  return (
    <div className={styles['page']}>
      <PageHeader title={say('invitation.title')} intro={say(status === 'signed-in' ? 'invitation.intro' : 'invitation.intro.stranger')} />
      <Card>
        {status === 'signed-in' ? <Join /> : (
          <Tabs label={say('invitation.title')} tabs={WAYS.map((id) => [id, say(`invitation.way.${id}`)] as const)} selected={way} onSelect={setWay}>
            {way === 'known' ? <SignInForm /> : <RegisterForm />}
          </Tabs>
        )}
      </Card>
    </div>
  )
}

function Join() {
  const say = useText()
  const errorText = useErrorText()
  const toast = useToast()
  const navigate = useNavigate()
  const { hash } = useLocation()
  const { session } = useGraph()
  const { viewer } = useViewer()
  const [accept] = useMembershipAcceptMutation()
  const { busy, problem, run } = useDeed()
  const given = codeIn(hash)
  const [typed, setTyped] = useState('')
  const [leaving, setLeaving] = useState(false)

  const join = async () => {
    let joined: { readonly id: string; readonly legalName: string } | null | undefined
    await run({ token: given || codeIn(typed) }, async (input) => {
      const { data } = await accept({ variables: { input } })
      const refused = data?.membershipAccept.userErrors
      joined = data?.membershipAccept.membership?.organization
      if (joined) await session.switchOrganization(joined.id)
      return refused
    })
    if (!joined) return
    toast(say('invitation.joined', { organization: joined.legalName }))
    await navigate('/organization', { replace: true })
  }
  const leave = async () => {
    setLeaving(true)
    await session.signOut().catch(() => setLeaving(false))
  }

  return (
    <form className="bx-stack" onSubmit={(event) => { event.preventDefault(); if (!busy) void join() }}>
      {problem && <Notice tone="bad">{errorText(problem)}</Notice>}
      <div>
        <div className="bx-small bx-muted">{say('invitation.as')}</div>
        {viewer?.user ? <><strong>{viewer.user.name}</strong><div dir="ltr" className={styles['address']}>{viewer.user.email}</div></> : <Skeleton width="12rem" />}
      </div>
      {!given && <TextInput label={say('invitation.code')} hint={say('invitation.code.hint')} value={typed} required autoComplete="off" spellCheck={false} dir="ltr" onChange={(event) => setTyped(event.target.value)} />}
      <Button kind="primary" type="submit" wide busy={busy}>{say('invitation.join')}</Button>
      <Button kind="quiet" size="small" wide busy={leaving} onClick={() => void leave()}>{say('invitation.other-account')}</Button>
    </form>
  )
}
