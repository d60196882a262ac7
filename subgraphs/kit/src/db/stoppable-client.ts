import { Client, DatabaseError } from 'pg'
import type { Logger } from '../log.ts'
import { patienceOfQuery, type Patience } from '../patience.ts'

/** PostgreSQL's `query_canceled`. */
const CANCELED = '57014'
const IDLE_MS = 10_000
/** Only what reads is stopped: a `ROLLBACK` must get through. */
const READS = /^\s*(?:SELECT|WITH)\b/i

/** A statement of a query that nobody waits for: it was not sent. */
export class GivenUpError extends Error {
  override readonly name = 'GivenUpError'
  readonly code = CANCELED
}

/** Whether a statement was stopped, or not even sent, because nobody waits for it. */
export function isGivenUp(driverError: unknown): boolean {
  return (driverError instanceof DatabaseError || driverError instanceof GivenUpError) && driverError.code === CANCELED
}

type Query = (...args: unknown[]) => unknown

/**
 * Connections on which statements of a query end when nobody waits for its answer any more. A connection is given to nobody else, and takes no other statement, until it is known
 * that the cancellation has reached the server process, so that it cannot hit what comes next; where statements are queued on one connection none is cancelled.
 */
export function stoppableClient(stopper: StatementStopper): typeof Client {
  return class StoppableClient extends Client {
    #open = 0
    #stopping: Promise<void> | undefined

    override query(...args: unknown[]): never {
      const send = super.query.bind(this) as unknown as Query
      if (typeof args.at(-1) === 'function') return send(...args) as never
      return this.#run(() => send(...args), typeof args[0] === 'string' && READS.test(args[0]) ? patienceOfQuery() : undefined) as never
    }

    async #run(send: () => unknown, patience: Patience | undefined): Promise<unknown> {
      await this.#isStopped()
      if (patience?.isOver) throw new GivenUpError('Nobody waits for the answer any more.')
      this.#open += 1
      const callOff = patience?.onEnd(() => {
        if (this.#open === 1) this.#stopping ??= stopper.stop((this as unknown as { processID: number }).processID).finally(() => { this.#stopping = undefined })
      })
      try {
        return await send()
      } finally {
        callOff?.()
        this.#open -= 1
        await this.#isStopped()
      }
    }

    async #isStopped(): Promise<void> {
      while (this.#stopping) await this.#stopping
    }
  }
}

/** Cancels statements of one database over a connection of its own, which is there while it is needed. */
export class StatementStopper implements AsyncDisposable {
  readonly #url: string
  readonly #applicationName: string
  readonly #log: Logger
  #connection: Promise<Client> | undefined
  #idle: NodeJS.Timeout | undefined

  constructor({ url, applicationName, log }: { url: string; applicationName: string; log: Logger }) {
    this.#url = url
    this.#applicationName = applicationName
    this.#log = log
  }

  /** Resolves when the server process has been told, or could not be. */
  async stop(processId: number): Promise<void> {
    clearTimeout(this.#idle)
    try {
      const client = await (this.#connection ??= this.#connect())
      await client.query('SELECT pg_cancel_backend($1)', [processId])
    } catch (error) {
      this.#log.debug({ err: error }, 'a statement that nobody waits for could not be stopped')
      await this.#close()
    }
    clearTimeout(this.#idle)
    this.#idle = setTimeout(() => { void this.#close() }, IDLE_MS).unref()
  }

  async #connect(): Promise<Client> {
    const client = new Client({ connectionString: this.#url, application_name: this.#applicationName, connectionTimeoutMillis: 5_000, query_timeout: 5_000 })
    client.on('error', () => { void this.#close() })
    await client.connect()
    return client
  }

  async #close(): Promise<void> {
    const connection = this.#connection
    this.#connection = undefined
    clearTimeout(this.#idle)
    await connection?.then((client) => client.end()).catch(() => {})
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#close()
  }
}
