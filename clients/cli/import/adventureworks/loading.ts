import { createHash } from 'node:crypto'
import { GraphRequestError, type Answer, type GraphClient } from '../../graph-client.ts'
import { createdOrExisting } from '../../marketplace.ts'
import { mutate, UserErrorsError } from '../../mutate.ts'
import { concurrently, inChunks } from '../concurrently.ts'
import type { Report } from '../progress.ts'
import { OUTAGES } from '../session-client.ts'
import type { Origin } from './tables.ts'

/** What came of the rows of one kind. */
export interface Tally {
  created: number
  /** Was there, and lacked something that the files have. */
  completed: number
  existing: number
  skipped: number
}

export type Kind = 'vendors' | 'categories' | 'products' | 'offers' | 'stock levels'
export type Outcome = 'created' | 'completed' | 'existing'

/** One load: where to, and how far it is. */
export interface Loading {
  readonly client: GraphClient
  readonly report: Report
  /** Requests in flight. */
  readonly concurrency: number
  readonly tallies: Map<Kind, Tally>
}

/** The row cannot be loaded; the others can. */
export class RowRefused extends Error {
  override readonly name = 'RowRefused'
}

/** Things to look up by one request. */
const LOOK_UP = 25

/** With these the next row would fail alike. */
const FATAL: ReadonlySet<string> = new Set([...OUTAGES, 'UNAUTHENTICATED', 'FORBIDDEN'])

/** What the graph has for each item, asked for in batches by one field each; items that it has nothing for are left out. */
export async function lookUp<Item>(
  { client, concurrency }: Loading, items: readonly Item[], { type, keyOf, field }: { type: string; keyOf: (item: Item) => string; field: (key: string) => string },
): Promise<Map<Item, Answer>> {
  const found = new Map<Item, Answer>()
  await concurrently(inChunks(items, LOOK_UP), Math.ceil(concurrency / 2), async (chunk) => {
    const variables = Object.fromEntries(chunk.map((item, index) => [`k${index}`, keyOf(item)]))
    const declared = Object.keys(variables).map((name) => `$${name}: ${type}`).join(', ')
    const asked = Object.keys(variables).map((name) => `${name}: ${field(`$${name}`)}`).join(' ')
    const answer = await client.request(`query (${declared}) { ${asked} }`, variables)
    for (const [index, item] of chunk.entries()) if (answer[`k${index}`]) found.set(item, answer[`k${index}`])
  })
  return found
}

/**
 * Sends a mutation that is safe to repeat and answers the id of what it made, or of what has the natural key. The idempotency key is
 * the publisher's ids and a hash of the input: once the files have changed it is another request, and no reuse.
 */
export function write({ client }: Loading, mutation: string, ids: string, input: Readonly<Record<string, unknown>>, selected: string): Promise<string> {
  const idempotencyKey = `aw:${ids}:${createHash('sha256').update(JSON.stringify(input)).digest('hex').slice(0, 12)}`
  return createdOrExisting(async () => (await mutate(client, mutation, { ...input, idempotencyKey }, `${selected} { id }`))[selected].id as string)
}

export function beginPhase({ tallies, report }: Loading, kind: Kind, total: number): Tally {
  const tally = { created: 0, completed: 0, existing: 0, skipped: 0 }
  tallies.set(kind, tally)
  report({ type: 'phase', name: kind, total })
  return tally
}

/**
 * Loads rows side by side and counts what came of each. A row that the graph refuses is reported and skipped.
 *
 * @throws what is not about one row: an outage, or a client that may not write.
 */
export async function eachRow<Item extends { readonly origin: Origin }>(
  { report, concurrency }: Loading, tally: Tally, items: readonly Item[], load: (item: Item) => Promise<Outcome>,
): Promise<void> {
  await concurrently(items, concurrency, async (item) => {
    try {
      tally[await load(item)] += 1
    } catch (error) {
      const reason = refusalOf(error)
      tally.skipped += 1
      report({ type: 'problem', problem: { ...item.origin, reason } })
    }
    report({ type: 'advance' })
  })
}

function refusalOf(error: unknown): string {
  if (error instanceof RowRefused || error instanceof UserErrorsError) return error.message
  if (error instanceof GraphRequestError && !error.codes.some((code) => FATAL.has(code))) return error.message
  throw error
}
