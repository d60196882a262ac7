import { WakeLoop } from '#kit/wake.ts'
import type { UsersApp } from '../app.ts'
import { MESSAGE_KEPT_MS, nextPushAttemptAt, RECEIPT_AFTER_MS } from '../domain/push.ts'
import type { PushEnd } from '../push-figures.ts'
import { MAX_PUSHES, PushBatchRefusedError, type OutgoingPush, type PushOutcome, type PushService } from '../push-service.ts'

const POLL_MS = 1_000
const SWEEP_MS = 10 * 60_000

/** All but the senders themselves. */
type SendingApp = Omit<UsersApp, 'webhooks' | 'push'>

interface Due {
  readonly id: string
  readonly device_id: string
  readonly token: string
  readonly title: string
  readonly body: string
  readonly data: Readonly<Record<string, string>>
  readonly ticket_id: string | null
  readonly attempt_count: number
  readonly created_at: Date
}

/**
 * Hands messages to the push service, and asks it later what became of them. What is due is put off before it is sent, so that several processes send side by side and what one
 * that died had in hand is sent again: a message comes at least once, within a day or not at all. A device that is not there any more is forgotten.
 */
export class PushSender implements AsyncDisposable {
  readonly #app: SendingApp
  readonly #service: PushService
  readonly #leaseMs: number
  readonly #loop: WakeLoop
  readonly #sweep: WakeLoop
  readonly #stop = new AbortController()

  constructor(app: SendingApp, service: PushService, { timeoutMs }: { readonly timeoutMs: number }) {
    this.#app = app
    this.#service = service
    // Two requests follow a claim: what is to be sent, and what is asked for.
    this.#leaseMs = 3 * timeoutMs + 5_000
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

  /** Gives up what is on its way; it is sent again. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#stop.abort()
    await Promise.all([this.#loop[Symbol.asyncDispose](), this.#sweep[Symbol.asyncDispose]()])
  }

  async #round(): Promise<void> {
    const { log } = this.#app
    try {
      while (!this.#stop.signal.aborted) {
        const due = await this.#claim()
        const [unsent, sent] = [due.filter(({ ticket_id: ticket }) => ticket === null), due.filter(({ ticket_id: ticket }) => ticket !== null)]
        if (unsent.length > 0) await this.#send(unsent)
        if (sent.length > 0) await this.#ask(sent)
        if (due.length < MAX_PUSHES) return
      }
    } catch (error) {
      if (!this.#stop.signal.aborted) log.error({ err: error }, 'messages to phones could not be sent or recorded; they are tried again')
    }
  }

  /** Of people who are signed in there still; nobody else takes them before the lease ends. */
  async #claim(): Promise<Due[]> {
    const { db, clock } = this.#app
    const now = clock.now()
    const [rows] = await db.source.query<[Due[], number]>(
      `UPDATE push_messages message SET next_attempt_at = $2, attempt_count = message.attempt_count + 1
       FROM push_devices device
       WHERE device.id = message.device_id AND message.id IN (
         SELECT due.id FROM push_messages due JOIN push_devices of ON of.id = due.device_id JOIN sessions session ON session.id = of.session_id
         WHERE due.next_attempt_at <= $1 AND session.revoked_at IS NULL AND session.expires_at > $1
         ORDER BY due.next_attempt_at LIMIT $3 FOR UPDATE OF due SKIP LOCKED)
       RETURNING message.id, message.device_id, device.token, message.title, message.body, message.data, message.ticket_id, message.attempt_count, message.created_at`,
      [now, new Date(now.getTime() + this.#leaseMs), MAX_PUSHES])
    return rows
  }

  async #send(due: readonly Due[]): Promise<void> {
    const now = this.#app.clock.now()
    const [late, fresh] = [due.filter((message) => this.#isLate(message, now)), due.filter((message) => !this.#isLate(message, now))]
    await this.#end(late, 'expired')
    if (fresh.length === 0) return
    const outcomes = await this.#handOver(fresh.map((message) => ({
      to: message.token, title: message.title, body: message.body, data: message.data, ttlSeconds: Math.ceil((message.created_at.getTime() + MESSAGE_KEPT_MS - now.getTime()) / 1000),
    })))
    await this.#record(fresh, (message) => outcomes[fresh.indexOf(message)] ?? { kind: 'LATER' }, 'taken')
  }

  /** What the service takes no part of is handed over by halves: one address that it does not like, such as another app's, must not hold up everybody else's. */
  async #handOver(messages: readonly OutgoingPush[]): Promise<readonly PushOutcome[]> {
    try {
      return await this.#service.send(messages, this.#stop.signal)
    } catch (error) {
      if (!(error instanceof PushBatchRefusedError)) {
        this.#failed(error)
        return []
      }
      if (messages.length === 1) return [{ kind: 'REFUSED', reason: error.message }]
      const half = Math.ceil(messages.length / 2)
      const first = await this.#handOver(messages.slice(0, half))
      // Outcomes go by their place: of a half that nothing is known of there is one each, too.
      return [...messages.slice(0, half).map((_, index): PushOutcome => first[index] ?? { kind: 'LATER' }), ...await this.#handOver(messages.slice(half))]
    }
  }

  async #ask(sent: readonly Due[]): Promise<void> {
    const receipts = await this.#service.receipts(sent.map(({ ticket_id: ticket }) => ticket ?? ''), this.#stop.signal).catch((error: unknown) => this.#failed(error))
    await this.#record(sent, ({ ticket_id: ticket }) => receipts?.get(ticket ?? '') ?? { kind: 'LATER' }, 'told')
  }

  #failed(error: unknown): undefined {
    this.#stop.signal.throwIfAborted()
    this.#app.log.warn({ err: error }, 'the push service could not be asked; it is tried again')
  }

  async #record(messages: readonly Due[], outcomeOf: (message: Due) => PushOutcome, when: 'taken' | 'told'): Promise<void> {
    const { db, clock, log } = this.#app
    const now = clock.now()
    for (const message of messages) {
      const outcome = outcomeOf(message)
      switch (outcome.kind) {
        case 'OK':
          if (when === 'told' || outcome.ticketId === null) await this.#end([message], 'delivered')
          else await db.source.query('UPDATE push_messages SET ticket_id = $2, attempt_count = 0, next_attempt_at = $3 WHERE id = $1', [message.id, outcome.ticketId, new Date(now.getTime() + RECEIPT_AFTER_MS)])
          break
        case 'UNREGISTERED':
          // Unless it has another address by now.
          await db.source.query('DELETE FROM push_devices WHERE id = $1 AND token = $2', [message.device_id, message.token])
          await this.#end([message], 'unregistered')
          break
        case 'REFUSED':
          log.error({ pushMessageId: message.id, reason: outcome.reason }, 'the push service refused a message')
          await this.#end([message], 'refused')
          break
        case 'LATER':
          if (this.#isLate(message, now)) await this.#end([message], 'expired')
          else await db.source.query('UPDATE push_messages SET next_attempt_at = $2 WHERE id = $1', [message.id, nextPushAttemptAt({ attemptCount: message.attempt_count, now, chance: Math.random() })])
          break
        default: outcome satisfies never
      }
    }
  }

  #isLate({ created_at: createdAt }: Due, now: Date): boolean {
    return now.getTime() - createdAt.getTime() >= MESSAGE_KEPT_MS
  }

  async #end(messages: readonly Due[], outcome: PushEnd): Promise<void> {
    if (messages.length === 0) return
    await this.#app.db.source.query('DELETE FROM push_messages WHERE id = ANY($1)', [messages.map(({ id }) => id)])
    this.#app.pushFigures.messages.inc({ outcome }, messages.length)
  }

  /** Forgets devices on which nobody is signed in any more, with what waits for them. */
  async removeOld(): Promise<void> {
    const { db, clock, log } = this.#app
    try {
      await db.source.query('DELETE FROM push_devices device USING sessions session WHERE session.id = device.session_id AND (session.revoked_at IS NOT NULL OR session.expires_at <= $1)', [clock.now()])
    } catch (error) {
      log.warn({ err: error }, 'devices that nobody is signed in on could not be forgotten; it is tried again')
    }
  }
}
