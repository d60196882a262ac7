import { Client } from 'pg'
import type { Logger } from '../log.ts'
import { withoutTrace } from '../trace.ts'

/** What a transaction that wrote to the outbox notifies as it commits. */
export const OUTBOX_CHANNEL = 'outbox'

const RECONNECT_MS = { first: 100, most: 5_000 } as const

/**
 * Hears of commits to the outbox, of every process, on a connection of its own. A connection that is lost is made anew;
 * `onEvents` is also called then, for what was not heard meanwhile.
 */
export class OutboxListener implements AsyncDisposable {
  readonly #options: { readonly databaseUrl: string; readonly applicationName: string; readonly log: Logger; readonly onEvents: () => void }
  #client: Client | undefined
  #timer: NodeJS.Timeout | undefined
  #connecting: Promise<void> | undefined
  #failures = 0
  #stopped = false

  constructor(options: { readonly databaseUrl: string; readonly applicationName: string; readonly log: Logger; readonly onEvents: () => void }) {
    this.#options = options
  }

  start(): void {
    this.#connecting = withoutTrace(() => this.#connect())
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#stopped = true
    clearTimeout(this.#timer)
    await this.#connecting
    await this.#client?.end()
  }

  async #connect(): Promise<void> {
    const { databaseUrl, applicationName, log, onEvents } = this.#options
    const client = new Client({ connectionString: databaseUrl, application_name: applicationName, keepAlive: true, connectionTimeoutMillis: 10_000 })
    // Without a listener a lost connection would end the process.
    client.on('error', (error) => log.debug({ err: error }, 'the connection that hears of the outbox was lost'))
    client.once('end', () => {
      if (this.#client === client) this.#lost()
    })
    client.on('notification', onEvents)
    try {
      await client.connect()
      await client.query(`LISTEN ${OUTBOX_CHANNEL}`)
    } catch (error) {
      log.warn({ err: error }, 'commits to the outbox are not heard of; it is looked at regularly, and the connection tried again')
      await client.end().catch(() => {})
      this.#lost()
      return
    }
    this.#client = client
    this.#failures = 0
    onEvents()
  }

  #lost(): void {
    this.#client = undefined
    if (this.#stopped) return
    const pauseMs = Math.min(RECONNECT_MS.most, RECONNECT_MS.first * 2 ** this.#failures++)
    this.#timer = setTimeout(() => { this.#connecting = this.#connect() }, pauseMs)
  }
}
