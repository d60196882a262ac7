import { createHash } from 'node:crypto'
import { INTERNAL_TOKEN_HEADER, type InternalTokenSigner } from '#kit/internal-token.ts'
import { ROUTER } from '#kit/viewer.ts'
import type { ApiKeyHolder } from './authentication.ts'

const MEMORY_MS = 15_000
const LOOK_UP_MS = 5_000
const MAX_REMEMBERED = 10_000

/**
 * Asks the users subgraph whose key it is; it is sent the key's hash, never the key. An answer is remembered for a quarter
 * of a minute: a revoked key works that much longer at most.
 */
export function apiKeyAuthenticator({ usersUrl, signer }: { usersUrl: string; signer: InternalTokenSigner }): (key: string) => Promise<ApiKeyHolder | null> {
  const known = new Map<string, { holder: ApiKeyHolder | null; until: number }>()

  return async (key) => {
    const secretHash = createHash('sha256').update(key).digest('hex')
    const remembered = known.get(secretHash)
    if (remembered && remembered.until > Date.now()) return remembered.holder

    const holder = await lookUp(secretHash)
    if (known.size > MAX_REMEMBERED) known.clear()
    known.set(secretHash, { holder, until: Date.now() + MEMORY_MS })
    return holder
  }

  async function lookUp(secretHash: string): Promise<ApiKeyHolder | null> {
    const response = await fetch(usersUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [INTERNAL_TOKEN_HEADER]: await signer.sign(ROUTER, 'users') },
      signal: AbortSignal.timeout(LOOK_UP_MS),
      body: JSON.stringify({
        query: 'query ($secretHash: String!) { apiKeyPrincipal(secretHash: $secretHash) { apiKeyId organizationId scopes } }',
        variables: { secretHash },
      }),
    })
    const { data, errors } = await response.json() as { data?: { apiKeyPrincipal: ApiKeyPrincipal | null }; errors?: unknown }
    if (!data || errors) throw new Error(`The users subgraph could not look a key up: ${JSON.stringify(errors)}`)
    const principal = data.apiKeyPrincipal
    return principal && { viewer: { kind: 'API_KEY', userId: null, sessionId: null, roles: [], ...principal } }
  }
}

interface ApiKeyPrincipal {
  apiKeyId: string
  organizationId: string
  scopes: string[]
}
