import { z } from 'zod'
import { once } from '#kit/idempotency.ts'
import { userError, type UserError } from '#kit/errors.ts'
import { mayMove } from '#kit/transitions.ts'
import type { Viewer } from '#kit/viewer.ts'
import { requireKeeper } from '../access.ts'
import type { ComplianceApp } from '../app.ts'
import { WatchlistVersionEntity, type WatchlistVersionRow } from '../db/entities/screening.ts'
import { switchWatchlists } from '../db/watchlist-lock.ts'
import { watchlistVersionTransitions } from '../domain/states.ts'
import type { WatchlistVersionPayload } from './create-watchlist-version.ts'
import { parseInput } from './input.ts'
import { reassessLater } from './reassess-orders.ts'

const schema = z.object({ versionId: z.string() })

/**
 * Switches a source's list at one instant: every screening sees the old version or the new one, none sees neither or both.
 * The parties of open orders are screened again afterwards, in batches.
 */
export async function activateWatchlistVersion(
  app: ComplianceApp,
  viewer: Viewer,
  { idempotencyKey, ...input }: { versionId: string; idempotencyKey: string },
): Promise<WatchlistVersionPayload> {
  requireKeeper(viewer)
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return refused(parsed.error)
  const { versionId } = parsed.value

  return once<WatchlistVersionPayload>(app, { viewer, mutation: 'watchlistVersionActivate', idempotencyKey, request: parsed.value }, async (tx) => {
    await switchWatchlists(tx.manager)
    const version = await tx.manager.findOne(WatchlistVersionEntity, { where: { id: versionId }, lock: { mode: 'pessimistic_write' } })
    if (!version) return refused(userError('WATCHLIST_VERSION_NOT_FOUND', 'There is no such version.', ['input', 'versionId']))
    if (!mayMove(watchlistVersionTransitions, version.status, 'ACTIVE')) {
      return refused(userError('ILLEGAL_TRANSITION', `A version cannot move from ${version.status} to ACTIVE.`, ['input', 'versionId']))
    }
    if (version.loadedCount < version.entryCount) {
      return refused(userError('WATCHLIST_INCOMPLETE', `${version.loadedCount} of ${version.entryCount} entries are loaded.`, ['input', 'versionId']))
    }

    await tx.manager.update(WatchlistVersionEntity, { source: version.source, status: 'ACTIVE' }, { status: 'RETIRED' })
    const active: WatchlistVersionRow = { ...version, status: 'ACTIVE', activatedAt: app.clock.now() }
    await tx.manager.update(WatchlistVersionEntity, { id: versionId }, { status: active.status, activatedAt: active.activatedAt })
    reassessLater(tx, app, { kind: 'EVERY_ORDER' })
    return { watchlistVersion: active, userErrors: [] }
  })
}

function refused(error: UserError): WatchlistVersionPayload {
  return { watchlistVersion: null, userErrors: [error] }
}
