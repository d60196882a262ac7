import { LinkButton } from '../design/button.tsx'
import { EmptyState, PageHeader } from '../design/layout.tsx'
import { useText } from '../i18n/text-provider.tsx'

export function NotFound() {
  const say = useText()
  return (
    <>
      <PageHeader title={say('not-found.title')} />
      <div className="bx-card"><EmptyState title={say('not-found.head')} action={<LinkButton to="/">{say('not-found.home')}</LinkButton>}>{say('not-found.text')}</EmptyState></div>
    </>
  )
}
