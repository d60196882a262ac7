import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, type JWK } from 'jose'
import OidcProvider from 'oidc-provider'

export interface TestIssuer extends AsyncDisposable {
  readonly issuer: string
  /** How often its keys were asked for. */
  readonly keyRequests: number
  /** An access token for the resource, by the client credentials grant. */
  token(options?: { readonly resource?: string; readonly scope?: string; readonly subject?: Subject }): Promise<string>
  /** Signs with these from now on: the first of an algorithm is used, all are published. */
  publish(...keys: JWK[]): void
  /** Does not answer any more; `start` brings it back. */
  stop(): Promise<void>
  start(): Promise<void>
}

export const GRAPH = 'https://graph.example.com'
export const ELSEWHERE = 'https://elsewhere.example.com'

const SUBJECTS = ['a-program', 'b-program'] as const
type Subject = (typeof SUBJECTS)[number]

export async function signingJwk(kid: string, alg = 'RS256'): Promise<JWK> {
  const { privateKey } = await generateKeyPair(alg, { extractable: true })
  return { ...await exportJWK(privateKey), kid, alg, use: 'sig' }
}

/** An `oidc-provider` on this machine. */
export async function startIssuer({ keys, alg = 'RS256', claims = {} }: { keys: JWK[]; alg?: string; claims?: Record<string, unknown> }): Promise<TestIssuer> {
  let serve: (request: IncomingMessage, response: ServerResponse) => void = () => {}
  let keyRequests = 0
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/jwks')) keyRequests += 1
    serve(request, response)
  })
  const listen = (port: number) => new Promise<void>((resolve) => { server.listen(port, '127.0.0.1', resolve) })
  await listen(0)
  const { port } = server.address() as AddressInfo
  const issuer = `http://127.0.0.1:${port}`

  function publish(...published: JWK[]): void {
    serve = new OidcProvider(issuer, {
      jwks: { keys: published },
      clients: SUBJECTS.map((name) => ({ client_id: name, client_secret: 'secret', grant_types: ['client_credentials'], redirect_uris: [], response_types: [] })),
      clientDefaults: { id_token_signed_response_alg: alg },
      adapter: ForgetfulAdapter,
      ttl: { ClientCredentials: 600 },
      cookies: { keys: ['none is set'] },
      scopes: ['orders:read', 'orders:write'],
      extraTokenClaims: () => claims,
      features: {
        clientCredentials: { enabled: true },
        devInteractions: { enabled: false },
        resourceIndicators: {
          enabled: true,
          defaultResource: () => GRAPH,
          getResourceServerInfo: (_context: unknown, audience: string) => ({ scope: 'orders:read orders:write', audience, accessTokenTTL: 600, accessTokenFormat: 'jwt', jwt: { sign: { alg } } }),
        },
      },
    }).callback()
  }
  publish(...keys)

  const stop = () => new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
  return {
    issuer,
    get keyRequests() { return keyRequests },
    publish,
    async token({ resource = GRAPH, scope = 'orders:read', subject = 'a-program' } = {}) {
      const response = await fetch(`${issuer}/token`, {
        method: 'POST',
        headers: { authorization: `Basic ${btoa(`${subject}:secret`)}` },
        body: new URLSearchParams({ grant_type: 'client_credentials', resource, scope }),
      })
      const { access_token: token } = await response.json() as { access_token?: string }
      if (token === undefined) throw new Error(`The provider gave no token: HTTP ${response.status}.`)
      return token
    },
    stop,
    start: () => listen(port),
    [Symbol.asyncDispose]: stop,
  }
}

/** A token that is a JWT is kept nowhere. */
class ForgetfulAdapter {
  async upsert(): Promise<void> {}
  async find(): Promise<void> {}
}
