import { Counter, Gauge, type Registry } from 'prom-client'
import type { Clock } from '#kit/clock.ts'
import type { Database } from '#kit/db/database.ts'

/** What is counted of webhooks. */
export interface WebhookFigures {
  readonly attempts: Counter<'outcome'>
  readonly deliveries: Counter<'outcome'>
}

const ATTEMPTS = ['succeeded', 'rejected', 'address_refused', 'timed_out', 'tls_failed', 'connection_failed']

export function createWebhookFigures(registry: Registry, { db, clock }: { db: Database; clock: Clock }): WebhookFigures {
  const registers = [registry]
  const attempts = new Counter({ name: 'broxiva_webhook_attempts_total', help: 'Sendings of webhooks by what came of them.', labelNames: ['outcome'], registers })
  const deliveries = new Counter({ name: 'broxiva_webhook_deliveries_total', help: 'Webhooks that came to an end.', labelNames: ['outcome'], registers })
  for (const outcome of ATTEMPTS) attempts.inc({ outcome }, 0)
  for (const outcome of ['delivered', 'failed']) deliveries.inc({ outcome }, 0)
  // oxlint-disable-next-line no-new -- the registry keeps it
  new Gauge({
    name: 'broxiva_webhook_overdue_seconds', help: 'How long the webhook that has been due longest has not been sent.', registers,
    async collect() {
      const now = clock.now()
      // Of a database that is away the last figure stays.
      const [row] = await db.source.query<[{ since: Date | null }]>(
        `SELECT min(next_attempt_at) AS since FROM webhook_deliveries delivery JOIN webhook_endpoints endpoint ON endpoint.id = delivery.endpoint_id
         WHERE delivery.status = 'PENDING' AND endpoint.status = 'ACTIVE' AND next_attempt_at <= $1`, [now]).catch(() => [undefined])
      if (row) this.set(row.since ? (now.getTime() - row.since.getTime()) / 1000 : 0)
    },
  })
  return { attempts, deliveries }
}
