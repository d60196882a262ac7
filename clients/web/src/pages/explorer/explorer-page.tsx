import { lazy, Suspense, useEffect } from 'react'
import { useViewer } from '../../app/use-viewer.ts'
import { EmptyState, PageHeader, PageSkeleton } from '../../design/layout.tsx'
import { useText } from '../../i18n/text-provider.tsx'
import styles from './explorer-page.module.css'

const PATH = '/app/explorer'

const GraphExplorer = lazy(async () => ({ default: (await import('./graph-explorer.tsx')).GraphExplorer }))

/** GraphiQL on the graph, with the session's token: for the platform's administrators. */
export function ExplorerPage() {
  const say = useText()
  const { viewer, loading } = useViewer()
  const isOwnDocument = cameFromServer()
  useEffect(() => {
    if (!isOwnDocument) location.reload()
    // The next page is not to be in this document.
    return () => { if (location.pathname !== PATH) location.reload() }
  }, [isOwnDocument])

  if (loading || !viewer?.user || !isOwnDocument) return <PageSkeleton />
  if (!viewer.user.platformRoles.includes('PLATFORM_ADMIN')) return <><PageHeader title={say('explorer.title')} /><div className="bx-card"><EmptyState title={say('explorer.none')}>{say('explorer.none.text')}</EmptyState></div></>
  return (
    <>
      <PageHeader title={say('explorer.title')} intro={say('explorer.intro')} />
      <div className={`bx-card ${styles['frame']}`} dir="ltr">
        <Suspense fallback={<div className="bx-card-body"><PageSkeleton /></div>}><GraphExplorer userId={viewer.user.id} /></Suspense>
      </div>
    </>
  )
}

/** The editor writes styles, which the page's policy allows in a document that the server sent for this address and in no other. */
function cameFromServer(): boolean {
  const [navigation] = performance.getEntriesByType('navigation')
  return navigation !== undefined && new URL(navigation.name).pathname === PATH
}
