import { Client } from 'pg'
import type { Logger } from '../log.ts'
import { withoutTrace } from '../trace.ts'

const CHANNEL = 'outbox'

const RECONNECT_MS = { first: 100, most: 5_000 } as const

/**
 * Hears from other processes that the outbox has got something, and tells them so, on a connection of its own. A connection
 * that is lost is made anew; `onEvents` is also called then, for what was not heard meanwhile.
 */
export class OutboxListener implements AsyncDisposable {
  readonly #options: { readonly databaseUrl: string; readonly applicationName: string; readonly log: Logger; readonly onEvents: () => void }
  #client: Client | undefined
  #timer: NodeJS.Timeout | undefined
  #connecting: Promise<void> | undefined
  #failures = 0
  #telling = false
  #stopped = false

  constructor(options: { readonly databaseUrl: string; readonly applicationName: string; readonly log: Logger; readonly onEvents: () => void }) {
    this.#options = options
  }

  start(): void {
    this.#connecting = withoutTrace(() => this.#connect())
  }

  /** Wakes the others; in vain while there is no connection, and then they look for themselves. */
  tell(): void {
    const client = this.#client
    if (!client || this.#telling) return
    this.#telling = true
    client.query(`NOTIFY ${CHANNEL}`)
      .catch((error: unknown) => this.#options.log.debug({ err: error }, 'other processes were not told of the outbox'))
      .finally(() => { this.#telling = false })
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
    client.on('error', (error) => log.debug({ err: error }, 'the connection to the other relays was lost'))
    client.once('end', () => {
      if (this.#client === client) this.#lost()
    })
    let own: number | undefined
    client.on('notification', ({ processId }) => {
      if (processId !== own) onEvents()
    })
    try {
      await client.connect()
      // What it commits is a notification and nothing else: there is nothing to wait for.
      await client.query('SET synchronous_commit = off')
      await client.query(`LISTEN ${CHANNEL}`)
      const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
      own = rows[0]?.pid
    } catch (error) {
      log.warn({ err: error }, 'other processes are not heard; the outbox is looked at regularly, and the connection tried again')
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
