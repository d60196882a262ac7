import type { OrganizationAddressPartsFragment } from '../../../../operations/__generated__/operations.ts'
import { useOrganizationAddressListQuery } from '../../../../operations/__generated__/hooks.ts'
import { useViewer } from '../../app/use-viewer.ts'
import { LinkButton } from '../../design/button.tsx'
import { Select } from '../../design/field.tsx'
import { useText } from '../../i18n/text-provider.tsx'

export type SavedAddress = OrganizationAddressPartsFragment

/** Where the organization has goods sent to, to choose from; or the way to where the first such address is made, which leads back here. */
export function SavedAddresses({ chosen, onChoose }: { chosen: string | undefined; onChoose: (address: SavedAddress | undefined) => void }) {
  const say = useText()
  const { viewer } = useViewer()
  const id = viewer?.organization?.id ?? ''
  const { data } = useOrganizationAddressListQuery({ variables: { id }, skip: id === '', fetchPolicy: 'cache-and-network' })
  const addresses = data?.organization?.addresses.filter(({ kind }) => kind !== 'BILLING')
  if (!addresses) return null
  if (addresses.length > 0) {
    return (
      <Select
        label={say('cart.addresses')}
        name="savedAddress"
        value={chosen ?? ''}
        onChange={(event) => onChoose(addresses.find((address) => address.id === event.target.value))}
        options={[['', say('cart.address.other')], ...addresses.map(({ id: key, label, address }) => [key, `${label} – ${address.line1}, ${address.city}`] as const)]}
      />
    )
  }
  const mayMake = viewer?.roles.some((role) => role === 'OWNER' || role === 'ADMIN')
  return (
    <div className="bx-row bx-spread">
      <p className="bx-small bx-muted">{say('cart.address.none')}</p>
      {mayMake && <LinkButton size="small" to="/organization?part=addresses&for=cart">{say('cart.address.make')}</LinkButton>}
    </div>
  )
}
