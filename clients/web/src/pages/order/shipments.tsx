import type { ShipmentPartsFragment } from '../../../../operations/__generated__/operations.ts'
import { DateTime, Status } from '../../design/data.tsx'
import { Card } from '../../design/layout.tsx'
import { useText } from '../../i18n/text-provider.tsx'
import { useCountries } from '../../i18n/use-countries.ts'
import styles from './order-page.module.css'

/** How far along the way each status is, in percent. A way back or an end on the way has none. */
const WAY: Readonly<Record<string, number>> = { PENDING: 0, BOOKED: 8, PICKED_UP: 22, IN_TRANSIT: 45, CUSTOMS_PENDING: 60, CUSTOMS_HOLD: 60, CUSTOMS_RELEASED: 70, OUT_FOR_DELIVERY: 88, DELIVERED: 100 }

/** Where the goods are: the route from country to country, and what the carrier has told. */
export function Shipments({ shipments }: { shipments: readonly ShipmentPartsFragment[] }) {
  const say = useText()
  return (
    <Card title={say('order.shipments')}>
      <ul className={styles['shipments']}>{shipments.map((shipment) => <li key={shipment.id}><Shipment shipment={shipment} /></li>)}</ul>
    </Card>
  )
}

function Shipment({ shipment: { status, carrier, trackingNumber, shipFromCountryCode, shipTo, trackingEvents } }: { shipment: ShipmentPartsFragment }) {
  const say = useText()
  const { nameOf } = useCountries()
  const way = WAY[status]
  const to = shipTo?.countryCode
  return (
    <div className="bx-stack">
      <div className="bx-row bx-spread">
        <span>{carrier?.name ?? say('order.no-carrier')}{trackingNumber && <> · <span className="bx-code" dir="ltr">{trackingNumber}</span></>}</span>
        <Status value={status} />
      </div>
      <div className={styles['route']}>
        <span>{nameOf(shipFromCountryCode)}</span>
        <span className={styles['way']} aria-hidden="true">{way !== undefined && <span style={{ inlineSize: `${way}%` }} />}</span>
        <span>{to ? nameOf(to) : '–'}</span>
      </div>
      {trackingEvents.nodes.length > 0 && (
        <ol className={styles['timeline']} aria-label={say('order.tracking')}>
          {trackingEvents.nodes.map((event) => (
            <li key={event.id}>
              <span className="bx-small bx-muted"><DateTime value={event.occurredAt} format="full" /></span>
              <span>{[event.location, event.note].filter(Boolean).join(' · ')}</span>
              <Status value={event.status} />
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}
