import { createHash } from 'node:crypto'
import { AddressList } from '#kit/address-list.ts'
import { ExpiringCache } from '#kit/expiring-cache.ts'
import type { ApiKeyHolder } from './authentication.ts'
import type { AskSubgraph } from './own-questions.ts'

const MEMORY_MS = 15_000
const LOOK_UP_MS = 5_000
const MAX_REMEMBERED = 10_000

/**
 * Asks the users subgraph whose key it is, at whichever of its addresses answers; it is sent the key's hash, never the key. An answer is remembered for a quarter
 * of a minute: a revoked key works that much longer at most, and so does an address that it may not be used from any more.
 */
export function apiKeyAuthenticator(): (key: string, ask: AskSubgraph) => Promise<ApiKeyHolder | null> {
  const known = new ExpiringCache<{ readonly holder: ApiKeyHolder | null }>(MAX_REMEMBERED)

  return async (key, ask) => {
    const secretHash = createHash('sha256').update(key).digest('hex')
    const remembered = known.get(secretHash, Date.now())
    if (remembered) return remembered.holder

    const holder = await lookUp(secretHash, ask)
    known.set(secretHash, { holder }, Date.now() + MEMORY_MS)
    return holder
  }
}

async function lookUp(secretHash: string, ask: AskSubgraph): Promise<ApiKeyHolder | null> {
  const { data, errors } = await ask({
    subgraph: 'users',
    query: 'query ($secretHash: String!) { apiKeyPrincipal(secretHash: $secretHash) { apiKeyId organizationId scopes allowedNetworks deniedNetworks expiresAt } }',
    variables: { secretHash },
    timeoutMs: LOOK_UP_MS,
  })
  if (!data || errors) throw new Error(`The users subgraph could not look a key up: ${JSON.stringify(errors)}`)
  const principal = data['apiKeyPrincipal'] as ApiKeyPrincipal | null
  return principal && holderOf(principal)
}

interface ApiKeyPrincipal {
  apiKeyId: string
  organizationId: string
  scopes: string[]
  allowedNetworks: string[]
  deniedNetworks: string[]
  expiresAt: string | null
}

function holderOf({ apiKeyId, organizationId, scopes, allowedNetworks, deniedNetworks, expiresAt }: ApiKeyPrincipal): ApiKeyHolder {
  return {
    viewer: { kind: 'API_KEY', userId: null, sessionId: null, roles: [], apiKeyId, organizationId, scopes },
    expiresAt: expiresAt === null ? undefined : new Date(expiresAt),
    mayCallFrom: addressRule(allowedNetworks, deniedNetworks),
  }
}

/** A denied address stays denied when it is allowed too; undefined when every address may. */
function addressRule(allowedNetworks: readonly string[], deniedNetworks: readonly string[]): ((address: string) => boolean) | undefined {
  if (allowedNetworks.length === 0 && deniedNetworks.length === 0) return undefined
  const [allowed, denied] = [new AddressList(allowedNetworks), new AddressList(deniedNetworks)]
  // Who cannot be told from a denied one is refused: the address is empty when the connection is gone.
  return (address) => address !== '' && !denied.has(address) && (allowedNetworks.length === 0 || allowed.has(address))
}
