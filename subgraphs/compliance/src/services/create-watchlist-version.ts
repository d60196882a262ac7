import { z } from 'zod'
import { once } from '#kit/idempotency.ts'
import { newId } from '#kit/ids.ts'
import type { UserError } from '#kit/errors.ts'
import type { Viewer } from '#kit/viewer.ts'
import { requireKeeper } from '../access.ts'
import type { ComplianceApp } from '../app.ts'
import { WatchlistVersionEntity, type WatchlistSource, type WatchlistVersionRow } from '../db/entities/screening.ts'
import { parseInput } from './input.ts'

export interface CreateWatchlistVersion {
  readonly source: WatchlistSource
  readonly publishedAt: Date
  readonly sha256: string
  readonly entryCount: number
  readonly idempotencyKey: string
}

export interface WatchlistVersionPayload {
  readonly watchlistVersion: WatchlistVersionRow | null
  readonly userErrors: readonly UserError[]
}

const schema = z.object({
  source: z.enum(['UN', 'OFAC', 'EU', 'UK', 'LOCAL']),
  publishedAt: z.date(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'A SHA-256 has 64 hexadecimal digits, lower case.'),
  entryCount: z.number().int().min(1, 'A list has at least one entry.').max(1_000_000, 'A list has at most 1 000 000 entries.'),
})

/** Opens a version for loading; one of the same source and file hash is answered as it is, under whatever key. */
export async function createWatchlistVersion(app: ComplianceApp, viewer: Viewer, { idempotencyKey, ...input }: CreateWatchlistVersion): Promise<WatchlistVersionPayload> {
  requireKeeper(viewer)
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return { watchlistVersion: null, userErrors: [parsed.error] }
  const { source, publishedAt, sha256, entryCount } = parsed.value

  return once<WatchlistVersionPayload>(app, { viewer, mutation: 'watchlistVersionCreate', idempotencyKey, request: parsed.value }, async (tx) => {
    await tx.manager.query(
      `INSERT INTO watchlist_versions (id, source, published_at, sha256, entry_count, loaded_count, status, created_at)
       VALUES ($1, $2, $3, $4, $5, 0, 'LOADING', $6) ON CONFLICT ON CONSTRAINT watchlist_versions_source_sha256_key DO NOTHING`,
      [newId('wlv'), source, publishedAt, sha256, entryCount, app.clock.now()],
    )
    const watchlistVersion = await tx.manager.findOneByOrFail(WatchlistVersionEntity, { source, sha256 })
    return { watchlistVersion, userErrors: [] }
  })
}
