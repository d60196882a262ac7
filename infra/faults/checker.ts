import { readdir, readFile } from 'node:fs/promises'
import { Client } from 'pg'
import { SUBGRAPHS, type SubgraphName } from '../local/stack.ts'
import type { ClientLog } from './client-log.ts'
import type { Consumption } from './terrain.ts'

const INVARIANTS = new URL('invariants/', import.meta.url)
const TABLES = new URL('checker-tables.sql', import.meta.url)
/** Rows of this one are megabytes of PDF, and no query asks for them. */
const LEFT_OUT = 'document_versions'

/** A row that an invariant's query answered, though it must answer none. */
export interface Violation {
  readonly problem: string
  readonly subject: string | null
  readonly detail: string | null
  /** Where an invariant tells several kinds of harm apart: `lost`, `doubled`. */
  readonly kind?: string
  /** Minor units, where it is about money. */
  readonly amount?: string
}

export interface Finding {
  /** `I1`; the name of the file for what is beside the ten. */
  readonly invariant: string
  readonly title: string
  readonly violations: readonly Violation[]
}

/** What lies in Kafka's topics, read by nobody but the suite. */
export interface KafkaContents {
  readonly topics: readonly { readonly topic: string; readonly messages: number }[]
  readonly messages: readonly { readonly topic: string; readonly partition: number; readonly offset: string; readonly eventId: string }[]
  readonly deadLetters: readonly { readonly topic: string; readonly group: string; readonly eventId: string; readonly reason: string }[]
}

export interface Poison {
  readonly id: string
  readonly topic: string
  readonly type: string | null
}

/**
 * A database of the checker's own, with a copy of all seven beside the clients' log. It knows tables and nothing of the code that
 * writes them.
 */
export class Checker implements AsyncDisposable {
  readonly #client: Client

  private constructor(client: Client) {
    this.#client = client
  }

  /** In an empty database, whose user may make foreign servers. */
  static async open(databaseUrl: string): Promise<Checker> {
    const client = new Client({ connectionString: databaseUrl })
    await client.connect()
    await client.query('CREATE EXTENSION postgres_fdw')
    await client.query(await readFile(TABLES, 'utf8'))
    return new Checker(client)
  }

  /** Copies every table of the seven databases into a schema of the subgraph's name. */
  async copy(databaseUrl: (name: SubgraphName) => string): Promise<void> {
    for (const name of SUBGRAPHS) {
      const { hostname, port, pathname, username, password } = new URL(databaseUrl(name))
      await this.#client.query(`
        CREATE SERVER ${name} FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host ${literal(hostname)}, port ${literal(port)}, dbname ${literal(pathname.slice(1))}, fetch_size '5000');
        CREATE USER MAPPING FOR CURRENT_USER SERVER ${name} OPTIONS (user ${literal(decodeURIComponent(username))}, password ${literal(decodeURIComponent(password))});
        CREATE SCHEMA remote_${name};
        IMPORT FOREIGN SCHEMA public EXCEPT (${LEFT_OUT}) FROM SERVER ${name} INTO remote_${name};
        CREATE SCHEMA ${name};`)
      const { rows: tables } = await this.#client.query<{ name: string }>('SELECT foreign_table_name AS name FROM information_schema.foreign_tables WHERE foreign_table_schema = $1', [`remote_${name}`])
      for (const table of tables) {
        const quoted = this.#client.escapeIdentifier(table.name)
        await this.#client.query(`CREATE TABLE ${name}.${quoted} AS SELECT * FROM remote_${name}.${quoted}`)
      }
    }
    await this.#client.query(`
      CREATE VIEW client.outbox AS ${SUBGRAPHS.map((name) => `
        SELECT topic, event ->> 'id' AS event_id, event ->> 'type' AS type, event -> 'data' AS data, published_at FROM ${name}.outbox`).join(' UNION ALL ')};
      CREATE VIEW client.inbox AS ${SUBGRAPHS.map((name) => `SELECT consumer, event_id FROM ${name}.inbox`).join(' UNION ALL ')}`)
  }

  /** Loads what the clients noted. */
  async load({ log, kafka, poison, consumptions }: { log: ClientLog; kafka: KafkaContents; poison: readonly Poison[]; consumptions: readonly Consumption[] }): Promise<void> {
    await this.insert('operations', log.operations.map((operation) => ({ ...operation, answer: answerOf(operation.body) })))
    await this.insert('replays', log.replays)
    await this.insert('updates', log.updates)
    await this.insert('subscribers', log.subscribers)
    await this.insert('drains', log.drains)
    await this.insert('seen_rows', log.seenRows)
    await this.insert('consumptions', consumptions)
    await this.insert('topics', kafka.topics)
    await this.insert('messages', kafka.messages)
    await this.insert('dead_letters', kafka.deadLetters)
    await this.insert('poison', poison)
    await this.#client.query('ANALYZE')
  }

  /** Adds rows to a table of the clients' schema; names of fields become names of columns, others are left out. */
  async insert(table: string, rows: readonly object[]): Promise<void> {
    const renamed = rows.map((row) => Object.fromEntries(Object.entries(row).map(([field, value]) => [field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value as unknown])))
    for (let first = 0; first < renamed.length; first += 5_000) {
      await this.#client.query(`INSERT INTO client.${table} SELECT * FROM jsonb_populate_recordset(NULL::client.${table}, $1)`, [JSON.stringify(renamed.slice(first, first + 5_000))])
    }
  }

  /** For tests: any statement. */
  async query<Row extends object>(sql: string, parameters?: unknown[]): Promise<Row[]> {
    return (await this.#client.query<Row>(sql, parameters)).rows
  }

  /** Runs every invariant. */
  async check(): Promise<Finding[]> {
    const findings: Finding[] = []
    for (const { invariant, title, sql } of await invariants()) {
      const { rows } = await this.#client.query<Violation>(sql)
      findings.push({ invariant, title, violations: rows })
    }
    return findings
  }

  /** Purchases and orders that there are, and acknowledged purchases' times from the first call to the acknowledgement, in milliseconds. */
  async measure(): Promise<{ orders: number; p50: number; p99: number }> {
    const [row] = await this.query<{ orders: number; p50: number; p99: number }>(`
      SELECT (SELECT count(*)::int FROM orders.orders) AS orders,
        coalesce(percentile_disc(0.5) WITHIN GROUP (ORDER BY extract(milliseconds FROM ended_at - started_at) + 60000 * extract(minute FROM ended_at - started_at)), 0)::int AS p50,
        coalesce(percentile_disc(0.99) WITHIN GROUP (ORDER BY extract(milliseconds FROM ended_at - started_at) + 60000 * extract(minute FROM ended_at - started_at)), 0)::int AS p99
      FROM client.operations WHERE outcome = 'ok' AND mutation = 'checkoutComplete'`)
    return row ?? { orders: 0, p50: 0, p99: 0 }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#client.end()
  }
}

function answerOf(body: string | null): unknown {
  return body === null ? null : JSON.parse(body)
}

/** One query in each file; its name begins with the invariant's and says what it holds. */
async function invariants(): Promise<{ invariant: string; title: string; sql: string }[]> {
  const files = (await readdir(INVARIANTS)).filter((file) => file.endsWith('.sql')).toSorted()
  return Promise.all(files.map(async (file) => {
    const [, number, words = file] = /^(?:i(\d\d)-)?(.+)\.sql$/.exec(file) ?? []
    const title = words.replaceAll('-', ' ')
    return { invariant: number === undefined ? 'SIGTERM' : `I${Number(number)}`, title, sql: await readFile(new URL(file, INVARIANTS), 'utf8') }
  }))
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
