import { useSearchParams } from 'react-router'
import { useViewer } from '../../app/use-viewer.ts'
import { LinkButton } from '../../design/button.tsx'
import { EmptyState, PageHeader, PageSkeleton } from '../../design/layout.tsx'
import { Tabs } from '../../design/tabs.tsx'
import { useText } from '../../i18n/text-provider.tsx'
import { Applications } from './applications.tsx'
import { DeadLetters } from './dead-letters.tsx'
import { HeldOrders } from './held-orders.tsx'
import { StoppedOrders } from './stopped-orders.tsx'

const PARTS = ['held', 'stopped', 'vendors', 'letters'] as const
type Part = (typeof PARTS)[number]

/** What only the platform's administrators decide. */
const ADMINS: ReadonlySet<Part> = new Set(['stopped', 'vendors', 'letters'])

/** What waits for the marketplace's own people: orders that compliance holds or the platform has stopped, vendors who apply, events that could not be handled. */
export function DeskPage() {
  const say = useText()
  const { viewer, loading } = useViewer()
  const [query, setQuery] = useSearchParams()
  const roles = viewer?.user?.platformRoles ?? []
  const parts = PARTS.filter((part) => roles.includes('PLATFORM_ADMIN') || (!ADMINS.has(part) && roles.includes('COMPLIANCE_OFFICER')))
  const part = parts.find((known) => known === query.get('part')) ?? parts[0]

  if (loading || !viewer) return <PageSkeleton />
  if (!part) return <><PageHeader title={say('desk.title')} /><div className="bx-card"><EmptyState title={say('desk.none')}>{say('desk.none.text')}</EmptyState></div></>
  return (
    <>
      <PageHeader title={say('desk.title')} intro={say('desk.intro')} actions={roles.includes('PLATFORM_ADMIN') && <LinkButton size="small" to="/explorer" reloadDocument>{say('explorer.title')}</LinkButton>} />
      <Tabs label={say('desk.title')} tabs={parts.map((id) => [id, say(`desk.${id}`)] as const)} selected={part} onSelect={(id) => setQuery({ part: id }, { replace: true })}>
        {part === 'held' && <HeldOrders mayDecide={roles.includes('COMPLIANCE_OFFICER')} />}
        {part === 'stopped' && <StoppedOrders />}
        {part === 'vendors' && <Applications />}
        {part === 'letters' && <DeadLetters />}
      </Tabs>
    </>
  )
}
