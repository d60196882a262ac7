import { useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { Button } from '../design/button.tsx'
import { Select } from '../design/field.tsx'
import { useToast } from '../design/toast.tsx'
import { codeOf } from '../graph/errors.ts'
import { useGraph } from '../graph/graph-context.tsx'
import { useErrorText } from '../i18n/error-text.ts'
import { useText } from '../i18n/text-provider.tsx'
import type { Viewer } from './navigation.ts'

/** Who is signed in and for whom they act; another organization, and the way out. */
export function AccountMenu({ viewer }: { viewer: Viewer }) {
  const say = useText()
  const errorText = useErrorText()
  const toast = useToast()
  const navigate = useNavigate()
  const { session } = useGraph()
  const [busy, setBusy] = useState(false)
  const menu = useRef<HTMLDetailsElement>(null)
  const { user, organization } = viewer
  const organizations = user?.memberships.nodes.flatMap((membership) => membership.organization ? [membership.organization] : []) ?? []

  useEffect(() => {
    const close = (event: Event) => {
      const open = menu.current
      if (!open?.open) return
      if (event instanceof KeyboardEvent ? event.key === 'Escape' : !open.contains(event.target as Node)) open.open = false
    }
    addEventListener('pointerdown', close)
    addEventListener('keydown', close)
    return () => {
      removeEventListener('pointerdown', close)
      removeEventListener('keydown', close)
    }
  }, [])

  const attempt = async (work: () => Promise<void>) => {
    setBusy(true)
    try {
      await work()
      if (menu.current) menu.current.open = false
    } catch (error) {
      toast(errorText(codeOf(error)))
    } finally {
      setBusy(false)
    }
  }
  const leave = (everywhere: boolean) => attempt(async () => {
    await session.signOut({ everywhere })
    await navigate('/')
  })

  const name = user?.name ?? ''
  return (
    <details className="bx-menu" ref={menu}>
      <summary>
        <span className="bx-avatar" data-initials={initialsOf(name)} aria-hidden="true" />
        <span className="bx-visually-hidden">{say('account.menu', { name })}</span>
        <span className="bx-menu-name">{organization?.legalName ?? name}</span>
      </summary>
      <div className="bx-menu-panel">
        <div>
          <strong>{name}</strong>
          <div className="bx-small bx-muted">{user?.email}</div>
        </div>
        {organizations.length > 1
          ? <Select label={say('account.acting-for')} value={organization?.id} disabled={busy} onChange={(event) => void attempt(() => session.switchOrganization(event.target.value))} options={organizations.map(({ id, legalName }) => [id, legalName] as const)} />
          : organization && <div className="bx-small"><span className="bx-muted">{say('account.acting-for')}</span><br />{organization.legalName}</div>}
        <Button wide busy={busy} onClick={() => void leave(false)}>{say('action.sign-out')}</Button>
        <Button kind="quiet" size="small" wide busy={busy} onClick={() => void leave(true)}>{say('action.sign-out-everywhere')}</Button>
      </div>
    </details>
  )
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean)
  return `${words[0]?.[0] ?? ''}${words.length > 1 ? words.at(-1)?.[0] ?? '' : ''}`.toUpperCase()
}
