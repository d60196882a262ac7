import { setTimeout as delay } from 'node:timers/promises'
import { Client } from 'pg'
import { waitFor } from '../../subgraphs/kit/testing/wait-for.ts'
import type { ClusterProcess } from '../cluster/process.ts'
import { classify, type ClientLog } from './client-log.ts'
import type { Market } from './market.ts'

const IN_FLIGHT = 4
const HELD_AFTER_SIGNAL_MS = 700

/**
 * Asks a process to stop while requests are certain to be in flight: they add to one cart, whose row is locked until after the
 * signal. Notes of each whether it was answered. Rejects when it did not come so far that the signal was sent.
 */
export async function drain(process: ClusterProcess, { ordersUrl, market, log, run }: { ordersUrl: string; market: Market; log: ClientLog; run: string }): Promise<void> {
  const { bystander, vendors } = market
  const offerId = vendors[0]?.offers[0]?.offerId
  const lock = new Client({ connectionString: ordersUrl })
  await lock.connect()
  try {
    await lock.query('BEGIN')
    await lock.query('SELECT FROM carts WHERE organization_id = $1 FOR UPDATE', [bystander.identity.organizationId])
    const document = 'mutation ($input: CartLineAddInput!) { cartLineAdd(input: $input) { cart { id } userErrors { code message } } }'
    const replies = Array.from({ length: IN_FLIGHT }, (_, n) => bystander.send(document, { input: { offerId, quantity: 1, idempotencyKey: `drain:${run}:${n}` } }))
    await waitFor('the requests to be in flight', async () => await heldUpBy(lock) >= IN_FLIGHT, { timeoutMs: 15_000 })

    const exit = process.kill('SIGTERM')
    await delay(HELD_AFTER_SIGNAL_MS)
    await lock.query('COMMIT')
    for (const reply of await Promise.all(replies)) {
      const verdict = classify(reply)
      const detail = verdict.outcome === 'ok' ? 'ok' : `${verdict.outcome} ${verdict.codes.join(' ')}`
      log.drains.push({ process: process.name, mutation: 'cartLineAdd', answered: verdict.outcome === 'ok', detail })
    }
    const end = await exit
    log.drains.push({ process: process.name, mutation: 'the process itself', answered: end?.code === 0, detail: `ended with ${end?.signal ?? end?.code}` })
  } finally {
    await lock.end()
  }
}

/** Counts those that wait for this connection, or for one that does: of several for one row, all but the first wait for each other. Others of the database wait for others. */
async function heldUpBy(lock: Client): Promise<number> {
  const { rows } = await lock.query<{ held: number }>(`
    WITH RECURSIVE held(pid) AS (
      SELECT pg_backend_pid()
      UNION
      SELECT waiting.pid FROM pg_locks waiting JOIN held ON held.pid = ANY (pg_blocking_pids(waiting.pid))
      WHERE NOT waiting.granted
    )
    SELECT count(*)::int - 1 AS held FROM held`)
  return rows[0]?.held ?? 0
}
