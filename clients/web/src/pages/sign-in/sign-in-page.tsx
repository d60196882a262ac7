import { Navigate, useSearchParams } from 'react-router'
import { Card, PageHeader } from '../../design/layout.tsx'
import { useSessionState } from '../../graph/graph-context.tsx'
import { useText } from '../../i18n/text-provider.tsx'
import { SignInForm } from './sign-in-form.tsx'
import styles from './sign-in-page.module.css'

/** Signs in and leads to where the person wanted to go. */
export function SignInPage() {
  const say = useText()
  const { status } = useSessionState()
  const [search] = useSearchParams()

  if (status === 'signed-in') return <Navigate to={pathIn(search.get('next'))} replace />
  return (
    <div className={styles['page']}>
      <PageHeader title={say('sign-in.title')} intro={say('sign-in.intro')} />
      <Card><SignInForm /></Card>
    </div>
  )
}

/** A path of this app and nothing else: the address bar is anybody's. */
function pathIn(next: string | null): string {
  return next !== null && /^\/(?![/\\])/.test(next) ? next : '/'
}
