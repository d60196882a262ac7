import { newId } from '#kit/ids.ts'
import { ANONYMOUS, type Viewer } from '#kit/viewer.ts'

export { ANONYMOUS }

export function aUser({ organizationId = null, roles = [], userId = newId('usr') }: { organizationId?: string | null; roles?: string[]; userId?: string } = {}): Viewer {
  return { kind: 'USER', userId, apiKeyId: null, sessionId: newId('ses'), organizationId, roles, scopes: ['*'] }
}

export function anApiKey({ organizationId, scopes }: { organizationId: string; scopes: string[] }): Viewer {
  return { kind: 'API_KEY', userId: null, apiKeyId: newId('key'), sessionId: null, organizationId, roles: [], scopes }
}
