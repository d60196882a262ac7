import type { LocalSubgraph } from '#kit/graphql/local-subgraph.ts'
import { CLIENT_ADDRESS_HEADER, INTERNAL_TOKEN_HEADER, type InternalTokenSigner } from '#kit/internal-token.ts'
import type { Logger } from '#kit/log.ts'
import { TIMEOUT_HEADER } from '#kit/request-time.ts'
import type { CalledSubgraph } from './calls/addresses.ts'
import type { RetrySettings } from './calls/retries.ts'
import type { RequestContext } from './request-context.ts'

export interface SubgraphConnection {
  readonly name: string
  readonly timeoutMs: number
  /** Sent with every call, beside the router's own. */
  readonly headers?: Readonly<Record<string, string>>
  readonly called: CalledSubgraph
  readonly retry: RetrySettings
  /** Called in place of the addresses, but for subscriptions. */
  readonly local?: LocalSubgraph
  /** Without one, subgraphs are not told who asks. */
  readonly signer: InternalTokenSigner | undefined
  readonly log: Logger
}

/**
 * The router's own voice towards a subgraph. Nothing that the client sent is passed on: the viewer travels in the signed token,
 * the request in its id and trace. With `timeoutMs` the subgraph is told how long its answer is waited for.
 */
export async function subgraphHeaders({ name, signer, headers }: Pick<SubgraphConnection, 'name' | 'signer' | 'headers'>, context: RequestContext, timeoutMs?: number): Promise<Record<string, string>> {
  const own: Record<string, string> = { accept: 'application/json', ...headers, 'content-type': 'application/json', 'x-request-id': context.requestId, traceparent: context.traceparent }
  if (timeoutMs !== undefined) own[TIMEOUT_HEADER] = String(Math.max(0, Math.floor(timeoutMs)))
  if (signer) own[INTERNAL_TOKEN_HEADER] = await signer.sign(context.viewer, name)
  return own
}

/** Only what changes something is told where the client is: answers to queries are shared, whoever asks. */
export function addAddress(headers: Record<string, string>, { signer }: SubgraphConnection, { clientAddress }: RequestContext): void {
  const address = signer && clientAddress?.()
  if (address) headers[CLIENT_ADDRESS_HEADER] = address
}
