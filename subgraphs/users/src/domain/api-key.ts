/** In each of a key's lists. */
export const MAX_NETWORKS = 100

export interface ApiKeyLife {
  readonly revokedAt: Date | null
  readonly expiresAt: Date | null
}

export function isUsable({ revokedAt, expiresAt }: ApiKeyLife, now: Date): boolean {
  return revokedAt === null && (expiresAt === null || expiresAt > now)
}
