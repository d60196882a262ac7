import { useState } from 'react'
import type { AddressKind, OrganizationAddressPartsFragment } from '../../../../operations/__generated__/operations.ts'
import { useAddressUpsertMutation } from '../../../../operations/__generated__/hooks.ts'
import { Button } from '../../design/button.tsx'
import { Badge } from '../../design/data.tsx'
import { Select, TextInput } from '../../design/field.tsx'
import { FormDialog } from '../../design/form-dialog.tsx'
import { EmptyState } from '../../design/layout.tsx'
import { PostalAddress } from '../../design/postal-address.tsx'
import { useDeed } from '../../graph/use-deed.ts'
import { useText } from '../../i18n/text-provider.tsx'
import { useCountries } from '../../i18n/use-countries.ts'
import styles from './organization-page.module.css'

const KINDS: readonly AddressKind[] = ['REGISTERED', 'BILLING', 'SHIPPING', 'WAREHOUSE']
const LINES = [['recipient', true, 200], ['line1', true, 200], ['line2', false, 200], ['postalCode', false, 20], ['city', true, 100], ['region', false, 100]] as const

type Address = OrganizationAddressPartsFragment

/** Where the organization is, is billed, and ships from and to. */
export function Addresses({ organizationId, addresses, mayManage, onChanged }: { organizationId: string; addresses: readonly Address[]; mayManage: boolean; onChanged: () => void }) {
  const say = useText()
  const [editing, setEditing] = useState<{ readonly address: Address | undefined; readonly open: boolean }>()
  return (
    <div className="bx-stack">
      <div className="bx-row bx-spread">
        <p className="bx-muted">{say('organization.addresses.about')}</p>
        {mayManage && <Button size="small" kind="primary" onClick={() => setEditing({ address: undefined, open: true })}>{say('organization.address.add')}</Button>}
      </div>
      {addresses.length === 0 ? <div className="bx-card"><EmptyState title={say('organization.addresses.empty')} /></div> : (
        <ul className={styles['cards']}>
          {addresses.map((one) => (
            <li key={one.id} className="bx-card" data-padded="">
              <div className="bx-stack">
                <div className="bx-row bx-spread"><strong>{one.label}</strong><Badge>{say(`organization.kind.${one.kind}`)}</Badge></div>
                <PostalAddress address={one.address} />
                {mayManage && <div className="bx-row"><Button size="small" aria-label={say('organization.address.change-of', { name: one.label })} onClick={() => setEditing({ address: one, open: true })}>{say('organization.change')}</Button></div>}
              </div>
            </li>
          ))}
        </ul>
      )}
      {editing && <AddressDialog key={editing.address?.id ?? 'new'} organizationId={organizationId} {...editing} onClose={() => setEditing({ ...editing, open: false })} onChanged={onChanged} />}
    </div>
  )
}

function AddressDialog({ organizationId, address, open, onClose, onChanged }: { organizationId: string; address: Address | undefined; open: boolean; onClose: () => void; onChanged: () => void }) {
  const say = useText()
  const { options: countries } = useCountries()
  const [upsert] = useAddressUpsertMutation()
  const { busy, problem, run } = useDeed()
  return (
    <FormDialog
      {...{ open, busy, problem, onClose }}
      title={say(address ? 'organization.address.change' : 'organization.address.add')}
      submit={say('action.save')}
      onSubmit={async (read) => {
        const input = {
          organizationId,
          ...address && { addressId: address.id, expectedVersion: address.version },
          kind: read('kind') as AddressKind,
          label: read('label'),
          address: { recipient: read('recipient'), line1: read('line1'), line2: read('line2') || null, postalCode: read('postalCode') || null, city: read('city'), region: read('region') || null, countryCode: read('countryCode') },
        }
        const isDone = await run(input, async (keyed) => (await upsert({ variables: { input: keyed } })).data?.addressUpsert.userErrors)
        if (isDone) onChanged()
        return isDone
      }}
    >
      <TextInput label={say('organization.address.label')} name="label" required maxLength={100} defaultValue={address?.label} />
      <Select label={say('organization.kind')} name="kind" defaultValue={address?.kind ?? 'SHIPPING'} options={KINDS.map((kind) => [kind, say(`organization.kind.${kind}`)] as const)} />
      {LINES.map(([name, required, maxLength]) => <TextInput key={name} label={say(`cart.${name}`)} name={name} required={required} maxLength={maxLength} defaultValue={address?.address[name] ?? ''} />)}
      <Select label={say('cart.country')} name="countryCode" required defaultValue={address?.address.countryCode ?? ''} options={[['', say('landed-cost.choose')], ...countries]} />
    </FormDialog>
  )
}
