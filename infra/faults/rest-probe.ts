import { Client } from 'pg'
import type { Cluster } from '../cluster/supervisor.ts'
import { SUBGRAPHS, type SubgraphName } from '../local/stack.ts'
import type { Subscriber } from './subscribers.ts'

/** Asks the databases whether anything is still to be done. It only decides when to look; what must hold is asked afterwards. */
export class RestProbe implements AsyncDisposable {
  readonly #clients: ReadonlyMap<SubgraphName, Client>

  private constructor(clients: ReadonlyMap<SubgraphName, Client>) {
    this.#clients = clients
  }

  static async open(cluster: Pick<Cluster, 'databaseUrl'>): Promise<RestProbe> {
    const clients = new Map(SUBGRAPHS.map((name) => [name, new Client({ connectionString: cluster.databaseUrl(name) })]))
    for (const client of clients.values()) await client.connect()
    return new RestProbe(clients)
  }

  /** Whether every event is published, and no call to a provider or carrier and no payout is under way. */
  async isAtRest(): Promise<boolean> {
    for (const name of SUBGRAPHS) if (await this.#count(name, 'SELECT count(*) FROM outbox WHERE published_at IS NULL') > 0) return false
    return await this.#count('payments', "SELECT count(*) FROM provider_operations WHERE status = 'PENDING'") === 0
      && await this.#count('payments', "SELECT count(*) FROM payouts WHERE status IN ('SCHEDULED', 'PROCESSING')") === 0
      && await this.#count('logistics', "SELECT count(*) FROM bookings WHERE status IN ('REQUESTED', 'CANCELLING')") === 0
  }

  /** Another figure whenever events were published or handled since. */
  async moved(): Promise<number> {
    let moved = 0
    for (const name of SUBGRAPHS) moved += await this.#count(name, 'SELECT (SELECT count(*) FROM inbox) + (SELECT count(*) FROM outbox WHERE published_at IS NOT NULL) AS count')
    return moved
  }

  /** Whether each subscriber has noted as many updates as its channel has. */
  async allSeen(subscribers: readonly Subscriber[]): Promise<boolean> {
    for (const { channel, place } of subscribers) {
      if (place < await this.#count('orders', 'SELECT count(*) FROM live_updates WHERE channel = $1', [channel])) return false
    }
    return true
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const client of this.#clients.values()) await client.end()
  }

  async #count(name: SubgraphName, sql: string, parameters: unknown[] = []): Promise<number> {
    const { rows } = await (this.#clients.get(name) as Client).query<{ count: string }>(sql, parameters)
    return Number(rows[0]?.count)
  }
}
