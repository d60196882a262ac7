import { DateTime, Status } from '../../design/data.tsx'
import { Card } from '../../design/layout.tsx'
import { useLanguage } from '../../i18n/text-provider.tsx'
import type { Order } from './order-page.tsx'
import styles from './order-page.module.css'

type Entry = Order['timeline']['nodes'][number]

/** What has happened, the newest first. Steps that this app has no words for are told in the graph's. */
export function Timeline({ entries }: { entries: readonly Entry[] }) {
  const { say, says } = useLanguage()
  // An event that ends differently has words of its own for where it led.
  const textOf = ({ type, toStatus, message }: Entry) => {
    const id = [`order.event.${type}.${toStatus}`, `order.event.${type}`].find(says)
    return id === undefined ? message : say(id)
  }
  return (
    <Card title={say('order.timeline')}>
      <ol className={styles['timeline']} aria-label={say('order.timeline')} aria-live="polite" aria-relevant="additions">
        {entries.toReversed().map((entry) => (
          <li key={entry.id}>
            <span className="bx-small bx-muted"><DateTime value={entry.at} format="full" /></span>
            <span>{textOf(entry)}</span>
            {entry.toStatus && entry.toStatus !== entry.fromStatus && <Status value={entry.toStatus} />}
          </li>
        ))}
      </ol>
    </Card>
  )
}
