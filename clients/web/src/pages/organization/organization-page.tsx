import { useSearchParams } from 'react-router'
import { useOrganizationPageQuery } from '../../../../operations/__generated__/hooks.ts'
import { useViewer } from '../../app/use-viewer.ts'
import { LinkButton } from '../../design/button.tsx'
import { Badge } from '../../design/data.tsx'
import { ErrorState } from '../../design/error-state.tsx'
import { EmptyState, PageHeader, PageSkeleton } from '../../design/layout.tsx'
import { Tabs } from '../../design/tabs.tsx'
import { useText } from '../../i18n/text-provider.tsx'
import { useCountries } from '../../i18n/use-countries.ts'
import { Addresses } from './addresses.tsx'
import { Keys } from './keys.tsx'
import { Members } from './members.tsx'

const PARTS = ['members', 'addresses', 'keys'] as const

/** The organization that the person acts for: its people and what they may, its addresses, and the keys of its programs. */
export function OrganizationPage() {
  const say = useText()
  const { viewer, loading } = useViewer()
  const organizationId = viewer?.organization?.id
  if (loading || !viewer) return <PageSkeleton />
  if (organizationId === undefined) return <><PageHeader title={say('organization.title')} /><div className="bx-card"><EmptyState title={say('organization.none')} action={<LinkButton to="/invitation">{say('organization.none.invitation')}</LinkButton>}>{say('organization.none.text')}</EmptyState></div></>
  const mayManage = viewer.roles.some((role) => role === 'OWNER' || role === 'ADMIN')
  return <Organization key={organizationId} id={organizationId} mayManage={mayManage} userId={viewer.user?.id} />
}

function Organization({ id, mayManage, userId }: { id: string; mayManage: boolean; userId: string | undefined }) {
  const say = useText()
  const { nameOf } = useCountries()
  const [query, setQuery] = useSearchParams()
  const { data, error, loading, refetch, fetchMore } = useOrganizationPageQuery({ variables: { id }, fetchPolicy: 'cache-and-network', notifyOnNetworkStatusChange: true })
  const organization = data?.organization
  const readAgain = () => void refetch().catch(() => {})
  const parts = PARTS.filter((part) => part !== 'keys' || mayManage)
  const part = parts.find((known) => known === query.get('part')) ?? 'members'

  if (error && !data) return <><PageHeader title={say('organization.title')} /><div className="bx-card"><ErrorState error={error} onRetry={readAgain} /></div></>
  if (!organization) return <PageSkeleton />
  return (
    <>
      <PageHeader
        title={organization.legalName}
        intro={[nameOf(organization.countryCode), organization.registrationNumber, ...organization.taxIds.map(({ scheme, value }) => `${scheme} ${value}`)].filter(Boolean).join(' · ')}
        actions={<>
          {organization.capabilities.map((capability) => <Badge key={capability} tone="info">{say(`organization.capability.${capability}`)}</Badge>)}
        </>}
      />
      <Tabs label={say('organization.title')} tabs={parts.map((known) => [known, say(`organization.${known}`)] as const)} selected={part} onSelect={(known) => setQuery({ part: known }, { replace: true })}>
        {part === 'members' && (
          <Members
            organizationId={id}
            members={organization.memberships}
            busy={loading}
            mayManage={mayManage}
            userId={userId}
            onChanged={readAgain}
            onMore={() => void fetchMore({ variables: { membersAfter: organization.memberships.pageInfo.endCursor } }).catch(() => {})}
          />
        )}
        {part === 'addresses' && <Addresses organizationId={id} addresses={organization.addresses} mayManage={mayManage} onChanged={readAgain} />}
        {part === 'keys' && <Keys organizationId={id} />}
      </Tabs>
    </>
  )
}
