/**
 * Who asks. The router establishes it once per request and vouches for it in its signed internal token;
 * subgraphs never see the client's own credentials.
 */
export interface Viewer {
  /** `ROUTER` is the router itself (schema checks, API key look-ups); it sees no tenant's rows. */
  readonly kind: 'ANONYMOUS' | 'USER' | 'API_KEY' | 'ROUTER'
  readonly userId: string | null
  readonly apiKeyId: string | null
  readonly sessionId: string | null
  /** The organization on whose behalf the viewer acts; the tenant of every check. */
  readonly organizationId: string | null
  /** Role names inside the organization, and platform roles. Upper snake case. */
  readonly roles: readonly string[]
  /** OAuth-style scopes (`orders:write`). A user's session carries `*`: roles bound it instead. */
  readonly scopes: readonly string[]
}

export const ANONYMOUS: Viewer = {
  kind: 'ANONYMOUS', userId: null, apiKeyId: null, sessionId: null, organizationId: null, roles: [], scopes: [],
}

export const ROUTER: Viewer = { ...ANONYMOUS, kind: 'ROUTER' }

/** What an action asks of its actor: any one of `roles` from a user, `scope` from an API key. */
export interface Permission {
  readonly roles: readonly string[]
  readonly scope: string
}

export function isAuthenticated(viewer: Viewer): boolean {
  return viewer.kind === 'USER' || viewer.kind === 'API_KEY'
}

export function hasRole(viewer: Viewer, ...roles: string[]): boolean {
  return roles.some((role) => viewer.roles.includes(role))
}

export function hasScope(viewer: Viewer, scope: string): boolean {
  return viewer.scopes.includes('*') || viewer.scopes.includes(scope)
}

/** Whether the viewer holds the permission, wherever it is used; combine with a tenant check on the row. */
export function can(viewer: Viewer, { roles, scope }: Permission): boolean {
  switch (viewer.kind) {
    case 'USER': return hasRole(viewer, ...roles) && hasScope(viewer, scope)
    case 'API_KEY': return hasScope(viewer, scope)
    case 'ANONYMOUS':
    case 'ROUTER': return false
    default: return viewer.kind satisfies never
  }
}

/** The identity that owns an idempotency key: the organization, else the person, else everyone unnamed. */
export function actorOf(viewer: Viewer): string {
  return viewer.organizationId ?? viewer.userId ?? viewer.apiKeyId ?? 'anonymous'
}
