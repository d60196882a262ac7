import { LinkButton } from '../../design/button.tsx'
import { Card, PageHeader } from '../../design/layout.tsx'
import { useText } from '../../i18n/text-provider.tsx'
import { DESTINATIONS } from '../../app/navigation.ts'
import { useViewer } from '../../app/use-viewer.ts'
import { useSessionState } from '../../graph/graph-context.tsx'
import styles from './home-page.module.css'

/** What Broxiva is, to a stranger; where to go, to somebody who is signed in. */
export function HomePage() {
  const { viewer } = useViewer()
  const { status } = useSessionState()
  return status === 'signed-out' ? <Welcome /> : <Desk name={viewer?.user?.name} organization={viewer?.organization?.legalName} places={DESTINATIONS.filter(({ to, shownTo }) => to !== '/' && shownTo(viewer))} />
}

function Welcome() {
  const say = useText()
  return (
    <div className={styles['welcome']}>
      <PageHeader title={say('home.title')} intro={say('home.intro')} />
      <div className="bx-row"><LinkButton kind="primary" to="/sign-in">{say('action.sign-in')}</LinkButton></div>
      <ul className={`bx-grid ${styles['points']}`}>
        {['landed', 'cleared', 'live'].map((point) => (
          <li key={point}>
            <h2>{say(`home.${point}`)}</h2>
            <p className="bx-muted">{say(`home.${point}.text`)}</p>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Desk({ name, organization, places }: { name: string | undefined; organization: string | undefined; places: typeof DESTINATIONS }) {
  const say = useText()
  return (
    <>
      <PageHeader title={name === undefined ? say('home.desk') : say('home.greeting', { name })} intro={organization} />
      <div className="bx-grid">
        {places.map(({ to, name: place }) => (
          <Card key={to} title={say(place)} actions={<LinkButton size="small" to={to} aria-label={say('home.open', { place: say(place) })}>{say('action.open')}</LinkButton>}>
            <p className="bx-muted">{say(`${place}.about`)}</p>
          </Card>
        ))}
      </div>
    </>
  )
}
