import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { Daemon, type EngineState, type Note } from './daemon.ts'
import { provideTools, toolPath } from './tools.ts'

export interface EngineOptions {
  /** Absolute; the engine keeps everything in it. */
  readonly folder: string
  /** On 127.0.0.1; 0 takes a free one on the first start, and the same one on every later start. */
  readonly port: number
}

/**
 * A `redis-server` with an append-only file, written to disk every second, that outlives the program that starts it. After `kill()`, `start()` finds
 * everything but at most the last second's writes again; calls must not overlap.
 */
export class RedisEngine {
  readonly #daemon: Daemon
  readonly #data: string
  #port: number

  constructor({ folder, port }: EngineOptions) {
    this.#data = join(folder, 'data')
    this.#port = port
    this.#daemon = new Daemon({
      title: 'Redis',
      folder,
      processNames: ['redis-server'],
      port,
      portCount: 1,
      portVariable: 'BROXIVA_ENGINES_REDIS_PORT',
      readyTimeoutMs: 60_000,
      stopTimeoutMs: 15_000,
      prepare: (chosen, note) => this.#prepare(folder, chosen, note),
      probe: redisVersion,
    })
  }

  /** Starts it, or takes the one that runs, and resolves once it answers. @throws {EngineError} */
  async start(note?: Note): Promise<void> {
    this.#port = await this.#daemon.start(note)
  }

  /** Valid once it has been started. */
  get url(): string {
    return redisUrl(this.#port)
  }

  get port(): number {
    return this.#port
  }

  /** Everything acknowledged is on disk afterwards. */
  stop(): Promise<void> {
    return this.#daemon.stop()
  }

  /** `kill -9`. The data stays: `start()` reads it. */
  kill(): Promise<void> {
    return this.#daemon.kill()
  }

  /** Total loss: kills it and deletes the data. The next `start()` begins empty. */
  async wipe(): Promise<void> {
    await this.kill()
    await rm(this.#data, { recursive: true, force: true })
  }

  state(): Promise<EngineState> {
    return this.#daemon.state()
  }

  /** Stops it and deletes its folder. */
  discard(): Promise<void> {
    return this.#daemon.discard()
  }

  async #prepare(folder: string, port: number, note: Note) {
    await provideTools(['redis-server'], note)
    await mkdir(this.#data, { recursive: true })
    const conf = join(folder, 'redis.conf')
    await writeFile(conf, [
      'bind 127.0.0.1',
      `port ${port}`,
      `dir ${JSON.stringify(this.#data)}`,
      'appendonly yes',
      'appendfsync everysec',
      'save ""',
      // The file is told in the process's arguments, by which it is found again on systems without /proc.
      'set-proc-title no',
    ].join('\n'))
    return { command: await toolPath('redis-server'), args: [conf] }
  }
}

export function redisUrl(port: number): string {
  return `redis://127.0.0.1:${port}`
}

/** PING, then the version. @throws when the one on the port does not answer within a second */
export async function redisVersion(port: number): Promise<string> {
  const redis = new Redis({ host: '127.0.0.1', port, lazyConnect: true, connectTimeout: 1_000, commandTimeout: 1_000, maxRetriesPerRequest: 0, retryStrategy: () => null })
  // What goes wrong is what the calls below are rejected with.
  redis.on('error', () => {})
  try {
    await redis.connect()
    await redis.ping()
    return /redis_version:(\S+)/.exec(await redis.info('server'))?.[1] ?? 'of an unknown version'
  } finally {
    redis.disconnect()
  }
}
