import { DataSource, type EntitySchema, type Logger as TypeormLogger, type MixedList } from 'typeorm'
import type { Logger } from '../log.ts'
import { currentTrace } from '../trace.ts'
import { kitEntities, kitMigrations } from './kit-tables.ts'
import { recordStatements } from './sql-spans.ts'
import { StatementStopper, stoppableClient } from './stoppable-client.ts'

/** Any number will do, as long as every replica of a subgraph asks for the same one. */
const MIGRATION_LOCK = 7_264_001

export interface DatabaseOptions {
  readonly url: string
  readonly applicationName: string
  // EntitySchema is invariant in its row type: no narrower type holds a list of different rows.
  readonly entities: MixedList<EntitySchema<never>> | readonly EntitySchema[]
  readonly migrations: readonly (new () => { up: unknown; down: unknown })[]
  /** Connections at most. */
  readonly poolSize: number
  readonly log: Logger
}

/** One subgraph's database: its tables and the kit's. */
export interface Database extends AsyncDisposable {
  readonly source: DataSource
  /** SQL statements sent for requests and events since the start; loops in the background and the transactions' own `BEGIN` and `COMMIT` are left out. */
  readonly statementCount: number
}

/**
 * Connects and migrates. Several replicas may start at once: an advisory lock lets one migrate, the others wait.
 *
 * @throws when the server cannot be reached or a migration fails; the failed migration is rolled back.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const counter = new StatementCounter(options.log)
  const stopper = new StatementStopper(options)
  const source = new DataSource({
    type: 'postgres',
    url: options.url,
    applicationName: options.applicationName,
    poolSize: options.poolSize,
    extra: { Client: stoppableClient(stopper) },
    entities: [...kitEntities, ...(options.entities as EntitySchema[])],
    migrations: [...kitMigrations, ...(options.migrations as (new () => never)[])],
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    synchronize: false,
    logger: counter,
    logging: true,
    parseInt8: false,
  })
  await source.initialize()
  try {
    await migrate(source)
  } catch (error) {
    await source.destroy()
    throw error
  }
  recordStatements(source, options.applicationName)
  return {
    source,
    get statementCount() { return counter.count },
    async [Symbol.asyncDispose]() {
      await source.destroy()
      await stopper[Symbol.asyncDispose]()
    },
  }
}

async function migrate(source: DataSource): Promise<void> {
  const lock = source.createQueryRunner()
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK])
    await source.runMigrations()
    await lock.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK])
  } finally {
    await lock.release()
  }
}

class StatementCounter implements TypeormLogger {
  count = 0
  readonly #log: Logger

  constructor(log: Logger) {
    this.#log = log
  }

  logQuery(query: string): void {
    if (currentTrace() && !/^(START TRANSACTION|COMMIT|ROLLBACK)/.test(query)) this.count++
  }

  logQueryError(error: string | Error, query: string): void {
    this.#log.debug({ err: error, query }, 'SQL failed')
  }

  logQuerySlow(durationMs: number, query: string): void {
    this.#log.warn({ durationMs, query }, 'slow SQL')
  }

  logSchemaBuild(message: string): void {
    this.#log.debug(message)
  }

  logMigration(message: string): void {
    this.#log.debug(message)
  }

  log(level: 'log' | 'info' | 'warn', message: unknown): void {
    if (level === 'warn') this.#log.warn(message)
    else this.#log.debug(message)
  }
}
