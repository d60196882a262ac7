import { Redis, type RedisOptions } from 'ioredis'
import type { Logger } from './log.ts'

/** Redis did not do what it was asked. Nobody's request may fail for that: whoever asks has another way. */
export class RedisUnavailableError extends Error {
  override readonly name = 'RedisUnavailableError'
}

export interface RedisSettings {
  /** `redis://` or `rediss://`, with the password where one is needed. */
  readonly url: string
  /** In front of every key and channel, so that deployments share a server. */
  readonly keyPrefix: string
  readonly log: Logger
  /** The longest that a caller waits for an answer. */
  readonly patienceMs?: number
}

/** A slow answer is worse than none: PostgreSQL has one in a few milliseconds. */
const PATIENCE_MS = 50
/** After this long without an answer the connection itself is given up. */
const COMMAND_TIMEOUT_MS = 1_000
const CONNECT_TIMEOUT_MS = 2_000
const KEEP_ALIVE_MS = 10_000
const DISCONNECT_TIMEOUT_MS = 200
const FIRST_RETRY_MS = 50
const LONGEST_RETRY_MS = 2_000

/**
 * A connection that everything of a process shares. It never holds a caller up: while Redis is away, or does not answer, commands fail at once,
 * and it is looked for in the background, for ever. An outage is logged once, and its end.
 */
export class RedisConnection implements AsyncDisposable {
  /** Commands fail at once while Redis is away. */
  readonly client: Redis
  readonly keyPrefix: string
  readonly #url: string
  readonly #log: Logger
  readonly #patienceMs: number
  readonly #listeners = new Set<(available: boolean) => void>()
  #available = false
  #awaySince: number | undefined
  #refused = false
  #disposed = false

  constructor({ url, keyPrefix, log, patienceMs = PATIENCE_MS }: RedisSettings) {
    this.keyPrefix = keyPrefix
    this.#url = url
    this.#log = log
    this.#patienceMs = patienceMs
    this.client = new Redis(url, {
      ...common,
      keyPrefix,
      commandTimeout: COMMAND_TIMEOUT_MS,
      // What was under way when the connection broke may have been done: its caller decides, not a silent repeat.
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      autoResendUnfulfilledCommands: false,
      // A replica that was the primary a moment ago: the address leads to the new one.
      reconnectOnError: (error) => error.message.startsWith('READONLY'),
    })
    // Each subgraph of a process may listen: no number of them is a leak.
    this.client.setMaxListeners(0)
    this.client.on('ready', () => this.#becomes(true))
    this.client.on('close', () => this.#away())
    this.client.on('error', (error: unknown) => this.#away(error))
  }

  /** False while Redis does not answer: whoever can do without it need not ask. */
  get available(): boolean {
    return this.#available
  }

  /** Tells when Redis goes and when it is back; the answer ends it. */
  onChange(listener: (available: boolean) => void): () => void {
    this.#listeners.add(listener)
    return () => { this.#listeners.delete(listener) }
  }

  /**
   * Runs commands, for no longer than the patience of this connection.
   *
   * @throws {RedisUnavailableError} at once while Redis is known to be away. The commands may have been carried out all the same.
   */
  async run<T>(commands: (client: Redis) => Promise<T>): Promise<T> {
    if (!this.#available) throw new RedisUnavailableError('Redis is away.')
    const slow = Promise.withResolvers<never>()
    const giveUp = () => slow.reject(new RedisUnavailableError(`Redis did not answer within ${this.#patienceMs} ms.`))
    // When it is this process that was busy, the answer has come and is read before an immediate runs.
    const timer = setTimeout(() => { setImmediate(giveUp) }, this.#patienceMs)
    try {
      const answer = await Promise.race([commands(this.client), slow.promise])
      this.#refused = false
      return answer
    } catch (error) {
      if (error instanceof RedisUnavailableError) this.#doubt()
      if (error instanceof Error && error.name === 'ReplyError') this.#complain(error)
      throw error instanceof RedisUnavailableError ? error : new RedisUnavailableError('Redis could not do it.', { cause: error })
    } finally {
      clearTimeout(timer)
    }
  }

  /**
   * A connection for SUBSCRIBE, which takes one for itself. What it is asked waits until Redis can be reached, so that no
   * subscription is ever refused; it does not subscribe again by itself.
   */
  openSubscriber(): Redis {
    const subscriber = new Redis(this.#url, { ...common, enableOfflineQueue: true, maxRetriesPerRequest: null, autoResubscribe: false })
    subscriber.on('error', (error: unknown) => { this.#log.debug({ err: error }, 'the connection for wake-ups failed; it is tried again') })
    return subscriber
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#disposed = true
    this.#listeners.clear()
    await closeRedis(this.client)
  }

  /** One slow answer may be this process's own fault: Redis is asked again, with more patience, while nobody waits for it. */
  #doubt(): void {
    if (!this.#available) return
    this.#becomes(false)
    void this.#ask()
  }

  async #ask(): Promise<void> {
    try {
      await this.client.ping()
      if (this.client.status === 'ready') this.#becomes(true)
    } catch (error) {
      this.#away(error)
      if (!this.#disposed) this.client.disconnect(true)
    }
  }

  #away(error?: unknown): void {
    this.#becomes(false)
    if (this.#disposed || this.#awaySince !== undefined) return
    this.#awaySince = performance.now()
    this.#log.warn({ err: error }, 'Redis cannot be reached; it is looked for until it is back')
  }

  #becomes(available: boolean): void {
    if (available && this.#awaySince !== undefined) {
      this.#log.warn({ awayMs: Math.round(performance.now() - this.#awaySince) }, 'Redis is back')
      this.#awaySince = undefined
    }
    if (this.#available === available || this.#disposed) return
    this.#available = available
    for (const listener of this.#listeners) listener(available)
  }

  /** It answers, but says no: out of memory, a wrong type. Said once until it says yes again. */
  #complain(error: unknown): void {
    if (!this.#refused) this.#log.error({ err: error }, 'Redis refused a command')
    this.#refused = true
  }
}

/** Begins to connect and returns at once: a process starts without Redis, too. */
export function connectRedis(options: RedisSettings): RedisConnection {
  return new RedisConnection(options)
}

/** Lets what was sent be answered, and does not wait for what is not there. */
export async function closeRedis(client: Redis): Promise<void> {
  if (client.status !== 'ready') return client.disconnect()
  const timer = setTimeout(() => client.disconnect(), COMMAND_TIMEOUT_MS)
  await client.quit().catch(() => {})
  clearTimeout(timer)
}

const common: RedisOptions = {
  connectTimeout: CONNECT_TIMEOUT_MS,
  disconnectTimeout: DISCONNECT_TIMEOUT_MS,
  keepAlive: KEEP_ALIVE_MS,
  disableClientInfo: true,
  retryStrategy: (attempt) => Math.min(FIRST_RETRY_MS * 2 ** Math.min(attempt, 10), LONGEST_RETRY_MS) * (0.5 + Math.random() / 2),
}
