import { useState } from 'react'
import type { ApiKeyPartsFragment } from '../../../../operations/__generated__/operations.ts'
import { useApiKeyCreateMutation, useApiKeyListQuery, useApiKeyRevokeMutation, useApiKeyRotateMutation } from '../../../../operations/__generated__/hooks.ts'
import { Button } from '../../design/button.tsx'
import { ConfirmDialog } from '../../design/confirm-dialog.tsx'
import { Badge, DateTime, LoadMore, Table, type Column } from '../../design/data.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { ErrorState } from '../../design/error-state.tsx'
import { Checkbox, TextInput } from '../../design/field.tsx'
import { FormDialog } from '../../design/form-dialog.tsx'
import { EmptyState, Notice, SkeletonRows } from '../../design/layout.tsx'
import { useDeed } from '../../graph/use-deed.ts'
import { useText, type Say } from '../../i18n/text-provider.tsx'
import { Secret } from './secret.tsx'
import styles from './organization-page.module.css'

const PAGE = 50

/** What a key may be given; the graph has the last word. */
const SCOPES = [
  'catalog:read', 'catalog:write', 'orders:read', 'orders:write', 'payments:read', 'payments:write', 'shipments:read', 'shipments:write',
  'tracking:write', 'compliance:read', 'compliance:write', 'organizations:read', 'organizations:write', 'vendors:read', 'vendors:write', 'webhooks:read', 'webhooks:write',
] as const

type Key = ApiKeyPartsFragment

/** The keys by which programs act for the organization. A secret is shown once. */
export function Keys({ organizationId }: { organizationId: string }) {
  const say = useText()
  const { data, error, loading, refetch, fetchMore } = useApiKeyListQuery({ variables: { organizationId, first: PAGE }, fetchPolicy: 'cache-and-network', notifyOnNetworkStatusChange: true })
  const [creating, setCreating] = useState(false)
  const [secret, setSecret] = useState<string>()
  const keys = data?.apiKeys.nodes ?? []
  const readAgain = () => void refetch().catch(() => {})
  const made = (value: string) => {
    setSecret(value)
    readAgain()
  }
  return (
    <div className="bx-stack">
      <div className="bx-row bx-spread">
        <p className="bx-muted">{say('organization.keys.about')}</p>
        <Button size="small" kind="primary" onClick={() => setCreating(true)}>{say('organization.key.create')}</Button>
      </div>
      <div className="bx-card">
        {error && !data ? <ErrorState error={error} onRetry={readAgain} />
          : data && keys.length === 0 ? <EmptyState title={say('organization.keys.empty')}>{say('organization.keys.empty.text')}</EmptyState>
            : <Table caption={say('organization.keys')} columns={columns(say, { onSecret: made, onChanged: readAgain })} rows={keys} placeholder={!data && <SkeletonRows columns={4} />} />}
        {keys.length > 0 && <LoadMore shown={keys.length} hasMore={data?.apiKeys.pageInfo.hasNextPage ?? false} busy={loading} onMore={() => void fetchMore({ variables: { after: data?.apiKeys.pageInfo.endCursor } }).catch(() => {})} />}
      </div>
      <CreateDialog organizationId={organizationId} open={creating} onClose={() => setCreating(false)} onCreated={made} />
      <Dialog open={secret !== undefined} title={say('organization.key.secret')} onClose={() => setSecret(undefined)}>
        <div className="bx-stack"><Notice tone="warn">{say('organization.key.secret.text')}</Notice>{secret !== undefined && <Secret label={say('organization.key.secret')} value={secret} />}</div>
      </Dialog>
    </div>
  )
}

interface Told {
  readonly onSecret: (secret: string) => void
  readonly onChanged: () => void
}

function columns(say: Say, told: Told): readonly Column<Key>[] {
  return [
    { id: 'name', head: say('organization.key'), cell: ({ name, prefix }) => <><strong>{name}</strong><div className="bx-small bx-muted bx-code" dir="ltr">{prefix}…</div></> },
    { id: 'state', head: say('organization.key.state'), align: 'end', cell: ({ revokedAt }) => revokedAt ? <Badge tone="bad">{say('organization.key.revoked')}</Badge> : <Badge tone="good">{say('organization.key.active')}</Badge> },
    { id: 'scopes', head: say('organization.key.scopes'), cell: ({ scopes, allowedNetworks }) => <span className="bx-small bx-code" dir="ltr">{[...scopes, ...allowedNetworks].join(', ')}</span> },
    { id: 'used', head: say('organization.key.used'), cell: ({ lastUsedAt }) => <DateTime value={lastUsedAt} format="full" /> },
    { id: 'change', head: say('organization.change'), align: 'end', cell: (key) => !key.revokedAt && <Change apiKey={key} {...told} /> },
  ]
}

function Change({ apiKey: { id, name }, onSecret, onChanged }: { apiKey: Key } & Told) {
  const say = useText()
  const [rotate] = useApiKeyRotateMutation()
  const [revoke] = useApiKeyRevokeMutation()
  const { busy, problem, run } = useDeed()
  const [asking, setAsking] = useState<{ readonly deed: 'rotate' | 'revoke'; readonly open: boolean }>({ deed: 'rotate', open: false })
  const send = async () => {
    if (asking.deed === 'revoke') {
      const isDone = await run({ apiKeyId: id }, async (input) => (await revoke({ variables: { input } })).data?.apiKeyRevoke.userErrors)
      if (isDone) onChanged()
      return isDone
    }
    let secret: string | null | undefined
    const isDone = await run({ apiKeyId: id }, async (input) => {
      const { data } = await rotate({ variables: { input } })
      secret = data?.apiKeyRotate.secret
      return data?.apiKeyRotate.userErrors
    })
    if (secret) onSecret(secret)
    return isDone
  }
  return (
    <>
      <div className="bx-row">
        <Button size="small" aria-label={say('organization.key.rotate-of', { name })} onClick={() => setAsking({ deed: 'rotate', open: true })}>{say('organization.key.rotate')}</Button>
        <Button size="small" kind="danger" aria-label={say('organization.key.revoke-of', { name })} onClick={() => setAsking({ deed: 'revoke', open: true })}>{say('organization.key.revoke')}</Button>
      </div>
      <ConfirmDialog open={asking.open} busy={busy} problem={problem} title={say(`organization.key.${asking.deed}-of`, { name })} keep={say('action.cancel')} confirm={say(`organization.key.${asking.deed}`)} onConfirm={send} onClose={() => setAsking({ ...asking, open: false })}>
        <p>{say(`organization.key.${asking.deed}.text`)}</p>
      </ConfirmDialog>
    </>
  )
}

function CreateDialog({ organizationId, open, onClose, onCreated }: { organizationId: string; open: boolean; onClose: () => void; onCreated: (secret: string) => void }) {
  const say = useText()
  const [create] = useApiKeyCreateMutation()
  const { busy, problem, run } = useDeed()
  return (
    <FormDialog
      {...{ open, busy, problem, onClose }}
      title={say('organization.key.create')}
      submit={say('organization.key.create')}
      onSubmit={async (read, form) => {
        const networks = read('networks').split(/[\s,]+/).filter(Boolean)
        let secret: string | null | undefined
        const isDone = await run({ organizationId, name: read('name'), scopes: form.getAll('scopes').map(String), ...networks.length > 0 && { allowedNetworks: networks } }, async (input) => {
          const { data } = await create({ variables: { input } })
          secret = data?.apiKeyCreate.secret
          return data?.apiKeyCreate.userErrors
        })
        if (secret) onCreated(secret)
        return isDone
      }}
    >
      <TextInput label={say('organization.key.name')} name="name" required maxLength={100} autoComplete="off" />
      <fieldset className={styles['scopes']}>
        <legend>{say('organization.key.scopes')}</legend>
        {SCOPES.map((scope) => <Checkbox key={scope} name="scopes" value={scope} label={<span className="bx-code" dir="ltr">{scope}</span>} />)}
      </fieldset>
      <TextInput label={say('organization.key.networks')} name="networks" dir="ltr" autoComplete="off" hint={say('organization.key.networks.hint')} />
    </FormDialog>
  )
}
