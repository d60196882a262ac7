import type { Metrics } from '../metrics.ts'
import type { DomainEvent } from './event.ts'
import type { Subscription } from './transport.ts'

/** Attempts after the first one, before an event goes to the dead letters. */
export const RETRY_LIMIT = 6

const OUTCOMES = ['handled', 'retried', 'dead_lettered'] as const
type Outcome = (typeof OUTCOMES)[number]

/** A group's figures begin at zero: Prometheus sees no growth in a counter that appears with its first event. */
export function countFromZero({ eventsHandled }: Metrics, { topic, group }: Subscription): void {
  for (const outcome of OUTCOMES) eventsHandled.inc({ topic, group, outcome }, 0)
}

/** Counts what became of a delivery; what is handled also says how long ago it was committed. */
export function countDelivery(metrics: Metrics, { topic, group }: Subscription, outcome: Outcome, event?: DomainEvent): void {
  metrics.eventsHandled.inc({ topic, group, outcome })
  if (outcome === 'handled' && event) metrics.effectDelay.observe({ topic, group }, Math.max(0, Date.now() - Date.parse(event.time)) / 1000)
}

/** Keeps the lag of some groups up to date. What cannot be asked at this moment keeps its last figure. */
export class LagMeter implements Disposable {
  readonly #timer: NodeJS.Timeout

  constructor({ metrics, subscriptions, backlog, everyMs = 5_000 }: {
    metrics: Metrics
    subscriptions: () => readonly Subscription[]
    backlog: (subscription: Subscription) => Promise<number>
    everyMs?: number
  }) {
    let measuring = false
    this.#timer = setInterval(() => {
      if (measuring) return
      measuring = true
      void Promise.all(subscriptions().map(async (subscription) => {
        const { topic, group } = subscription
        await backlog(subscription).then((lag) => metrics.consumerLag.set({ topic, group }, lag), () => {})
      })).finally(() => { measuring = false })
    }, everyMs).unref()
  }

  [Symbol.dispose](): void {
    clearInterval(this.#timer)
  }
}
