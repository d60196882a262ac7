import type { EntityManager } from 'typeorm'

/** Any number but the kit's own locks. */
const WATCHLIST_LOCK = 7_264_101

/**
 * Held while something is screened: the active lists stay what they are until the transaction ends. Taken before any row
 * lock, as the switch of a list does.
 */
export async function holdWatchlists(manager: EntityManager): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock_shared($1)', [WATCHLIST_LOCK])
}

/** Held while a list is switched: waits for the screenings under way, and later ones wait for the switch. */
export async function switchWatchlists(manager: EntityManager): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock($1)', [WATCHLIST_LOCK])
}
