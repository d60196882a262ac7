import type { Registry } from 'prom-client'
import type { EventData } from '#events/registry.ts'
import { counterOf, type EventFigures } from '#kit/event-figures.ts'

/** What the business asks of orders: how many, of what worth, and why they end. Money is in minor units of its currency. */
export function ordersFigures(registry: Registry): EventFigures {
  const placed = counterOf(registry, { name: 'broxiva_orders_placed_total', help: 'Orders that buyers have placed.', labelNames: ['currency'] })
  const value = counterOf(registry, { name: 'broxiva_orders_placed_minor_units_total', help: 'What placed orders are worth, in minor units.', labelNames: ['currency'] })
  const confirmed = counterOf(registry, { name: 'broxiva_orders_confirmed_total', help: 'Orders that passed every gate.', labelNames: ['currency'] })
  const delivered = counterOf(registry, { name: 'broxiva_orders_delivered_total', help: 'Orders that arrived.', labelNames: [] })
  const cancelled = counterOf(registry, { name: 'broxiva_orders_cancelled_total', help: 'Orders that were cancelled, by why.', labelNames: ['reason'] })
  return {
    'order.created'({ currency, total }: EventData<'order.created'>) {
      placed.inc({ currency })
      value.inc({ currency }, Number(total.amountMinor))
    },
    'order.confirmed': ({ currency }: EventData<'order.confirmed'>) => confirmed.inc({ currency }),
    'order.delivered': () => delivered.inc(),
    'order.cancelled': ({ reason }: EventData<'order.cancelled'>) => cancelled.inc({ reason }),
  }
}
