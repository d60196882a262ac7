import type { UsersApp } from '../app.ts'

/** Longer than any router remembers a key. */
const DENIED_FOR_MS = 60_000

/**
 * Cuts the routers' memory of an API key's secret short. Losing this loses little, so that nothing repeats it: a router asks again after a quarter of a minute
 * and learns that the secret is nobody's. Never throws.
 */
export async function denySecret({ denylist, clock }: Pick<UsersApp, 'denylist' | 'clock'>, secretHash: string | undefined): Promise<void> {
  if (secretHash !== undefined) await denylist.deny([{ id: secretHash, until: new Date(clock.now().getTime() + DENIED_FOR_MS) }])
}
