import { Brackets } from 'typeorm'
import { newId } from '#kit/ids.ts'
import { newTraceparent, withTrace } from '#kit/trace.ts'
import type { Outcome, PublicHttp } from '#kit/public-http.ts'
import { transact } from '#kit/transaction.ts'
import { WakeLoop } from '#kit/wake.ts'
import type { UsersApp } from '../app.ts'
import { WebhookDeliveries, WebhookEndpoints, WebhookSecrets, type WebhookDeliveryRow, type WebhookEndpointRow } from '../db/webhook-entities.ts'
import { DELIVERIES_KEPT_MS, FAILING_DISABLES_AFTER_MS, keptBody, MAX_ATTEMPTS_KEPT, nextAttemptAt, type WebhookAttempt } from '../domain/webhook.ts'
import { signedHeaders } from '../webhook-signature.ts'
import { disableEndpoint } from './disable-webhook-endpoint.ts'

const POLL_MS = 1_000
const SWEEP_MS = 10 * 60_000
/** What an endpoint gets in a row before others have their turn. */
const BATCH = 20
/** Of an endpoint whose deliveries cannot be sent for a fault of ours. */
const PAUSE_MS = 60_000

/** All but the sender itself. */
type SendingApp = Omit<UsersApp, 'webhooks' | 'push'>

/**
 * Sends what is due. An endpoint is served by one sender at a time, over all processes, so that its webhooks go out one after the other; endpoints are served side by side, so
 * that a slow one holds up nobody else. A lease says who serves it: what a process that died had in hand is sent again when the lease ends. A webhook is sent before
 * its outcome is recorded, so it arrives at least once, always under the same id.
 */
export class WebhookSender implements AsyncDisposable {
  readonly #app: SendingApp
  readonly #http: PublicHttp
  readonly #loop: WakeLoop
  readonly #sweep: WakeLoop
  readonly #serving = new Set<Promise<void>>()
  readonly #stop = new AbortController()

  /** `http` is the sender's own from now on. */
  constructor(app: SendingApp, http: PublicHttp) {
    this.#app = app
    this.#http = http
    this.#loop = new WakeLoop({ intervalMs: POLL_MS, round: () => this.#round() })
    this.#sweep = new WakeLoop({ intervalMs: SWEEP_MS, round: () => this.removeOld() })
  }

  start(): void {
    this.#loop.start()
    this.#sweep.start()
  }

  /** Something has become due. */
  wake(): void {
    this.#loop.wake()
  }

  /** Gives up what is on its way; it stays pending and is sent again. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#stop.abort()
    await Promise.all([this.#loop[Symbol.asyncDispose](), this.#sweep[Symbol.asyncDispose]()])
    await Promise.all(this.#serving)
    await this.#http[Symbol.asyncDispose]()
  }

  async #round(): Promise<void> {
    try {
      const free = this.#app.config.webhooks.concurrency - this.#serving.size
      if (free <= 0) return
      for (const endpointId of await this.#claim(free)) {
        const serving = withTrace(ownTrace(), () => this.#serve(endpointId))
        this.#serving.add(serving)
        void serving.finally(() => {
          this.#serving.delete(serving)
          this.#loop.wake()
        })
      }
    } catch (error) {
      this.#app.log.error({ err: error }, 'due webhooks could not be read; they are looked for again')
    }
  }

  /** Endpoints that have something due and that nobody serves; who has waited longest comes first. */
  async #claim(limit: number): Promise<string[]> {
    const now = this.#app.clock.now()
    const [rows] = await this.#app.db.source.query<[{ id: string }[], number]>(
      `UPDATE webhook_endpoints SET busy_until = $2 WHERE id IN (
         SELECT id FROM webhook_endpoints endpoint
         WHERE status = 'ACTIVE' AND (busy_until IS NULL OR busy_until <= $1)
           AND EXISTS (SELECT 1 FROM webhook_deliveries WHERE endpoint_id = endpoint.id AND status = 'PENDING' AND next_attempt_at <= $1)
         ORDER BY busy_until NULLS FIRST LIMIT $3 FOR UPDATE SKIP LOCKED)
       RETURNING id`,
      [now, this.#leaseFrom(now), limit])
    return rows.map(({ id }) => id)
  }

  #leaseFrom(now: Date): Date {
    return new Date(now.getTime() + 2 * this.#app.config.webhooks.timeoutMs + 5_000)
  }

  async #serve(endpointId: string): Promise<void> {
    const app = this.#app
    let pauseMs = 0
    try {
      for (let sent = 0; sent < BATCH && !this.#stop.signal.aborted; sent += 1) {
        const due = await this.#next(endpointId)
        if (!due) break
        await this.#deliver(due.endpoint, due.delivery)
      }
    } catch (error) {
      if (!this.#stop.signal.aborted) {
        app.log.error({ err: error, webhookEndpointId: endpointId }, 'a webhook could not be sent or recorded; it is tried again')
        pauseMs = PAUSE_MS
      }
    }
    await app.db.source.manager.update(WebhookEndpoints, { id: endpointId }, { busyUntil: new Date(app.clock.now().getTime() + pauseMs) })
      .catch((error: unknown) => app.log.warn({ err: error, webhookEndpointId: endpointId }, 'an endpoint could not be given back; its lease ends by itself'))
  }

  /** The endpoint as it is now, its lease renewed, and what it is to get next. */
  async #next(endpointId: string): Promise<{ endpoint: WebhookEndpointRow; delivery: WebhookDeliveryRow } | undefined> {
    const { manager } = this.#app.db.source
    const now = this.#app.clock.now()
    await manager.update(WebhookEndpoints, { id: endpointId }, { busyUntil: this.#leaseFrom(now) })
    const endpoint = await manager.findOneBy(WebhookEndpoints, { id: endpointId, status: 'ACTIVE' })
    const delivery = endpoint && await manager.createQueryBuilder(WebhookDeliveries, 'delivery')
      .where("delivery.endpointId = :endpointId AND delivery.status = 'PENDING' AND delivery.nextAttemptAt <= :now", { endpointId, now })
      .orderBy('delivery.nextAttemptAt').addOrderBy('delivery.id').limit(1).getOne()
    return endpoint && delivery ? { endpoint, delivery } : undefined
  }

  async #deliver(endpoint: WebhookEndpointRow, delivery: WebhookDeliveryRow): Promise<void> {
    const { clock, crashPoints } = this.#app
    const sentAt = clock.now()
    const headers = signedHeaders({ id: delivery.eventId, sentAt, body: delivery.body, secrets: await this.#secretsOf(endpoint.id, sentAt) })
    const startedAt = performance.now()
    const outcome = await this.#http.post({
      url: endpoint.url, body: delivery.body, signal: this.#stop.signal,
      headers: { 'content-type': 'application/json', 'user-agent': 'Broxiva-Webhooks/1', ...headers },
    })
    const attempt = attemptOf(outcome, { at: sentAt, durationMs: Math.round(performance.now() - startedAt) })
    crashPoints.reach('webhooks.after-send')
    await this.#record(endpoint.id, delivery, attempt, outcome)
  }

  /** Newest first. */
  async #secretsOf(endpointId: string, now: Date): Promise<string[]> {
    const { db, sealedSecrets } = this.#app
    const rows = await db.source.manager.createQueryBuilder(WebhookSecrets, 'secret').where('secret.endpointId = :endpointId', { endpointId })
      .andWhere(new Brackets((either) => either.where('secret.expiresAt IS NULL').orWhere('secret.expiresAt > :now', { now })))
      .orderBy('secret.id', 'DESC').getMany()
    return rows.map(({ id, sealed }) => sealedSecrets.open(sealed, id))
  }

  async #record(endpointId: string, sent: WebhookDeliveryRow, attempt: WebhookAttempt, outcome: Outcome): Promise<void> {
    const app = this.#app
    const recorded = await transact(app, async (tx): Promise<'recorded' | 'failed' | 'delivered' | 'changed'> => {
      const endpoint = await tx.manager.findOne(WebhookEndpoints, { where: { id: endpointId }, lock: { mode: 'pessimistic_write' } })
      const delivery = await tx.manager.findOne(WebhookDeliveries, { where: { id: sent.id }, lock: { mode: 'pessimistic_write' } })
      // Removed meanwhile, or recorded by another process that took it over.
      if (!endpoint || !delivery || delivery.attemptCount !== sent.attemptCount) return 'changed'

      const now = app.clock.now()
      const attemptCount = delivery.attemptCount + 1
      const attempts = [...delivery.attempts, { ...attempt, at: attempt.at.toISOString() }].slice(-MAX_ATTEMPTS_KEPT)
      if (attempt.outcome === 'SUCCEEDED') {
        await tx.manager.update(WebhookDeliveries, { id: delivery.id }, { attemptCount, attempts, status: 'SUCCEEDED', nextAttemptAt: null, completedAt: now })
        if (endpoint.failingSince) await tx.manager.update(WebhookEndpoints, { id: endpoint.id }, { failingSince: null })
        return 'delivered'
      }

      const gone = attempt.statusCode === 410
      const again = gone || delivery.status !== 'PENDING' ? null
        : nextAttemptAt({ attemptCount, now, retryAfter: outcome.kind === 'ANSWERED' ? outcome.retryAfter : undefined, chance: Math.random() })
      await tx.manager.update(WebhookDeliveries, { id: delivery.id }, { attemptCount, attempts, nextAttemptAt: again, ...(again ? {} : { status: 'FAILED', completedAt: now }) })
      const failingSince = endpoint.failingSince ?? now
      if (!endpoint.failingSince) await tx.manager.update(WebhookEndpoints, { id: endpoint.id }, { failingSince })
      if (endpoint.status === 'ACTIVE') {
        const reason = gone ? 'GONE' as const : now.getTime() - failingSince.getTime() >= FAILING_DISABLES_AFTER_MS ? 'FAILING' as const : undefined
        if (reason) await disableEndpoint(tx, app, { ...endpoint, failingSince }, reason)
      }
      return again ? 'recorded' : 'failed'
    }, { label: 'webhooks.record' })

    if (recorded === 'changed') return
    app.webhookFigures.attempts.inc({ outcome: attempt.outcome.toLowerCase() })
    if (recorded !== 'recorded') app.webhookFigures.deliveries.inc({ outcome: recorded })
    if (recorded === 'failed') app.log.info({ webhookDeliveryId: sent.id, webhookEndpointId: endpointId, outcome: attempt.outcome, statusCode: attempt.statusCode }, 'a webhook was given up')
  }

  /** Forgets deliveries that came to an end long ago, and secrets that sign nothing any more. */
  async removeOld(): Promise<void> {
    const { db, clock, log } = this.#app
    try {
      const now = clock.now()
      await db.source.query('DELETE FROM webhook_deliveries WHERE completed_at < $1', [new Date(now.getTime() - DELIVERIES_KEPT_MS)])
      await db.source.query('DELETE FROM webhook_secrets WHERE expires_at < $1', [now])
    } catch (error) {
      log.warn({ err: error }, 'old webhook deliveries could not be removed; they are tried again')
    }
  }
}

function attemptOf(outcome: Outcome, { at, durationMs }: { at: Date; durationMs: number }): WebhookAttempt {
  if (outcome.kind !== 'ANSWERED') return { at, durationMs, outcome: outcome.kind, statusCode: null, responseBody: null }
  const { status, body } = outcome
  return { at, durationMs, outcome: status >= 200 && status < 300 ? 'SUCCEEDED' : 'REJECTED', statusCode: status, responseBody: keptBody(body) }
}

function ownTrace() {
  const correlationId = newId('whs')
  return { requestId: correlationId, correlationId, traceparent: newTraceparent() }
}
