import { useState } from 'react'
import type { MembershipPartsFragment, MembershipRole, OrganizationPageQuery } from '../../../../operations/__generated__/operations.ts'
import { useMembershipInviteMutation, useMembershipRemoveMutation, useMembershipUpdateMutation } from '../../../../operations/__generated__/hooks.ts'
import { Button } from '../../design/button.tsx'
import { ConfirmDialog } from '../../design/confirm-dialog.tsx'
import { DateTime, LoadMore, Money, Table, type Column } from '../../design/data.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { Select, TextInput } from '../../design/field.tsx'
import { FormDialog } from '../../design/form-dialog.tsx'
import { Notice } from '../../design/layout.tsx'
import { useDeed } from '../../graph/use-deed.ts'
import { useErrorText } from '../../i18n/error-text.ts'
import { useText, type Say } from '../../i18n/text-provider.tsx'
import { invitationLink } from '../invitation/invitation-link.ts'
import { LimitFields, readLimit } from './limit-fields.tsx'
import { Secret } from './secret.tsx'

const ROLES: readonly MembershipRole[] = ['OWNER', 'ADMIN', 'BUYER', 'APPROVER', 'VENDOR_MANAGER', 'DISPATCHER', 'DELIVERY_AGENT']

type Member = MembershipPartsFragment
type Memberships = NonNullable<OrganizationPageQuery['organization']>['memberships']

/** Who acts for the organization, and what they may. */
export function Members({ organizationId, members: { nodes, pageInfo }, busy, mayManage, userId, onChanged, onMore }: {
  organizationId: string
  members: Memberships
  busy: boolean
  mayManage: boolean
  userId: string | undefined
  onChanged: () => void
  onMore: () => void
}) {
  const say = useText()
  const [inviting, setInviting] = useState(false)
  const [token, setToken] = useState<string>()
  return (
    <div className="bx-stack">
      <div className="bx-row bx-spread">
        <p className="bx-muted">{say('organization.members.about')}</p>
        {mayManage && <Button size="small" kind="primary" onClick={() => setInviting(true)}>{say('organization.invite')}</Button>}
      </div>
      <div className="bx-card">
        <Table caption={say('organization.members')} columns={columns(say, { mayManage, userId, onChanged })} rows={nodes} />
        <LoadMore shown={nodes.length} hasMore={pageInfo.hasNextPage} busy={busy} onMore={onMore} />
      </div>
      <InviteDialog organizationId={organizationId} open={inviting} onClose={() => setInviting(false)} onInvited={setToken} />
      <Dialog open={token !== undefined} title={say('organization.invited')} onClose={() => setToken(undefined)}>
        <div className="bx-stack"><p>{say('organization.invited.text')}</p>{token !== undefined && <Secret label={say('organization.invitation')} value={invitationLink(token)} />}</div>
      </Dialog>
    </div>
  )
}

function isOf({ user }: Member, userId: string | undefined): boolean {
  return user != null && user.id === userId
}

function columns(say: Say, rights: { mayManage: boolean; userId: string | undefined; onChanged: () => void }): readonly Column<Member>[] {
  return [
    { id: 'person', head: say('organization.person'), cell: ({ user }) => <><strong>{user?.name ?? '–'}</strong><div className="bx-small bx-muted" dir="ltr">{user?.email}</div></> },
    { id: 'role', head: say('organization.role'), align: 'end', cell: (member) => <Role member={member} {...rights} /> },
    { id: 'limit', head: say('organization.limit'), cell: (member) => <Limit member={member} {...rights} /> },
    { id: 'since', head: say('organization.since'), cell: ({ createdAt }) => <DateTime value={createdAt} /> },
    { id: 'remove', head: say('organization.change'), align: 'end', cell: (member) => (rights.mayManage || isOf(member, rights.userId)) && <Remove member={member} {...rights} /> },
  ]
}

function Role({ member: { id, role, version, user }, mayManage, onChanged }: { member: Member; mayManage: boolean; onChanged: () => void }) {
  const say = useText()
  const errorText = useErrorText()
  const [update] = useMembershipUpdateMutation()
  const { busy, problem, run } = useDeed()
  if (!mayManage) return say(`organization.role.${role}`)
  const choose = async (chosen: MembershipRole) => {
    if (await run({ membershipId: id, role: chosen, expectedVersion: version }, async (input) => (await update({ variables: { input } })).data?.membershipUpdate.userErrors)) onChanged()
  }
  return (
    <Select
      label={<span className="bx-visually-hidden">{say('organization.role-of', { name: user?.name ?? '–' })}</span>}
      value={role}
      disabled={busy}
      error={problem && errorText(problem)}
      onChange={(event) => void choose(event.target.value as MembershipRole)}
      options={ROLES.map((known) => [known, say(`organization.role.${known}`)] as const)}
    />
  )
}

function Limit({ member: { id, spendingLimit, version, user }, mayManage, onChanged }: { member: Member; mayManage: boolean; onChanged: () => void }) {
  const say = useText()
  const [update] = useMembershipUpdateMutation()
  const { busy, problem, run } = useDeed()
  const [editing, setEditing] = useState(false)
  const [wrong, setWrong] = useState(false)
  const name = user?.name ?? '–'
  return (
    <div className="bx-row">
      {spendingLimit ? <Money value={spendingLimit} /> : say('organization.limit.none')}
      {mayManage && <Button size="small" kind="quiet" aria-label={`${say('organization.change')}: ${say('organization.limit-of', { name })}`} onClick={() => setEditing(true)}>{say('organization.change')}</Button>}
      <FormDialog
        {...{ busy, problem }}
        open={editing}
        title={say('organization.limit-of', { name })}
        submit={say('action.save')}
        onClose={() => { setEditing(false); setWrong(false) }}
        onSubmit={async (read) => {
          const limit = readLimit(read)
          setWrong(limit === undefined)
          if (limit === undefined) return false
          const isDone = await run({ membershipId: id, spendingLimit: limit, expectedVersion: version }, async (input) => (await update({ variables: { input } })).data?.membershipUpdate.userErrors)
          if (isDone) onChanged()
          return isDone
        }}
      >
        <LimitFields limit={spendingLimit} wrong={wrong} />
      </FormDialog>
    </div>
  )
}

function Remove({ member, userId, onChanged }: { member: Member; userId: string | undefined; onChanged: () => void }) {
  const say = useText()
  const [remove] = useMembershipRemoveMutation()
  const { busy, problem, run } = useDeed()
  const [asking, setAsking] = useState(false)
  const { id, user } = member
  const isSelf = isOf(member, userId)
  const send = async () => {
    const isDone = await run({ membershipId: id }, async (input) => (await remove({ variables: { input } })).data?.membershipRemove.userErrors)
    if (isDone) onChanged()
    return isDone
  }
  return (
    <>
      <Button size="small" kind="danger" aria-label={isSelf ? undefined : say('organization.remove-of', { name: user?.name ?? '–' })} onClick={() => setAsking(true)}>{say(isSelf ? 'organization.leave' : 'organization.remove')}</Button>
      <ConfirmDialog open={asking} busy={busy} problem={problem} title={say('organization.remove.title', { name: user?.name ?? '–' })} keep={say('action.cancel')} confirm={say(isSelf ? 'organization.leave' : 'organization.remove')} onConfirm={send} onClose={() => setAsking(false)}>
        <p>{say('organization.remove.text')}</p>
      </ConfirmDialog>
    </>
  )
}

function InviteDialog({ organizationId, open, onClose, onInvited }: { organizationId: string; open: boolean; onClose: () => void; onInvited: (token: string) => void }) {
  const say = useText()
  const [invite] = useMembershipInviteMutation()
  const { busy, problem, run } = useDeed()
  const [wrong, setWrong] = useState(false)
  return (
    <FormDialog
      {...{ open, busy, problem, onClose }}
      title={say('organization.invite.title')}
      submit={say('organization.invite')}
      onSubmit={async (read) => {
        let token: string | null | undefined
        const limit = readLimit(read)
        setWrong(limit === undefined)
        if (limit === undefined) return false
        const isDone = await run({ organizationId, email: read('email'), role: read('role') as MembershipRole, spendingLimit: limit }, async (input) => {
          const { data } = await invite({ variables: { input } })
          token = data?.membershipInvite.token
          return data?.membershipInvite.userErrors
        })
        if (token) onInvited(token)
        return isDone
      }}
    >
      <Notice>{say('organization.invite.text')}</Notice>
      <TextInput label={say('organization.email')} name="email" type="email" required maxLength={320} dir="ltr" autoComplete="off" />
      <Select label={say('organization.role')} name="role" defaultValue="BUYER" options={ROLES.map((known) => [known, say(`organization.role.${known}`)] as const)} />
      <LimitFields limit={null} wrong={wrong} />
    </FormDialog>
  )
}
