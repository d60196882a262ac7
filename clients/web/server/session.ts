import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import type { AskGraph } from '../../../router/src/mounts.ts'

/** Where the endpoint is, and the only place that the cookie is sent to. */
export const SESSION_PATH = '/app/session'
const COOKIE = 'broxiva_refresh'
const BODY_LIMIT_BYTES = 16 * 1024
/**
 * How long the answer to a refresh is repeated to who sends the same token. A page that is reloaded in the middle of a refresh never hears of its new token, and the graph takes a
 * token that comes back for stolen.
 */
const REPEAT_MS = 20_000

const TOKENS = 'tokens { accessToken accessTokenExpiresAt refreshToken refreshTokenExpiresAt }'
const CREATE = `mutation SessionCreate($input: SessionCreateInput!) { sessionCreate(input: $input) { ${TOKENS} userErrors { code } } }`
const REFRESH = `mutation SessionRefresh($input: SessionRefreshInput!) { sessionRefresh(input: $input) { ${TOKENS} userErrors { code } } }`
const REVOKE = 'mutation SessionRevoke($input: SessionRevokeInput!) { sessionRevoke(input: $input) { revokedCount userErrors { code } } }'

const credentials = z.strictObject({ email: z.string().min(1).max(320), password: z.string().min(1).max(1_000), organizationId: z.string().max(100).optional() })
const refreshRequest = z.strictObject({ organizationId: z.string().max(100).optional() })
const signOutRequest = z.strictObject({ everywhere: z.boolean().default(false) })

const issued = z.object({ accessToken: z.string(), accessTokenExpiresAt: z.iso.datetime(), refreshToken: z.string(), refreshTokenExpiresAt: z.iso.datetime() })
const payload = z.object({ tokens: issued.nullish(), userErrors: z.array(z.object({ code: z.string() })) })
type Issued = z.output<typeof issued>

/** What the caller is told, with a stable code. */
class Refusal extends Error {
  readonly status: number
  readonly code: string

  constructor(status: number, code: string) {
    super(code)
    this.status = status
    this.code = code
  }
}

/**
 * Signs the app's people in and out: the refresh token goes into a cookie that scripts cannot read and that is sent nowhere else, the access token to the page, which holds it in memory.
 *
 * - `POST /app/session` `{ email, password }`: `{ tokens }`, or 401 `INVALID_CREDENTIALS`
 * - `POST /app/session/refresh` `{ organizationId? }`: `{ tokens }`, null when there is no session (any more)
 * - `DELETE /app/session` `{ everywhere? }`: ends this session, or all of the person's; `{}`
 *
 * Only pages of this origin may call it.
 */
export function createSessionEndpoint({ now = Date.now }: { now?: () => number } = {}): (request: IncomingMessage, response: ServerResponse, path: string, ask: AskGraph) => Promise<void> {
  const recent = new Map<string, { readonly until: number; readonly answer: Promise<Issued | null> }>()

  /** The same token within moments is the same caller who did not hear the answer. */
  function refreshOnce(token: string, organizationId: string | undefined, ask: () => Promise<Issued | null>): Promise<Issued | null> {
    const at = now()
    for (const [key, { until }] of recent) if (until <= at) recent.delete(key)
    const key = createHash('sha256').update(`${organizationId ?? ''}\0${token}`).digest('base64url')
    const known = recent.get(key)
    if (known) return known.answer
    const answer = ask()
    recent.set(key, { until: at + REPEAT_MS, answer })
    answer.catch(() => recent.delete(key))
    return answer
  }

  async function refresh(request: IncomingMessage, ask: AskGraph, organizationId?: string): Promise<Issued | null> {
    const refreshToken = cookieOf(request)
    if (refreshToken === undefined) return null
    return refreshOnce(refreshToken, organizationId, async () => {
      const { tokens, userErrors: [error] } = await mutate(ask, request, REFRESH, 'sessionRefresh', { refreshToken, ...organizationId !== undefined && { organizationId } })
      if (tokens) return tokens
      if (error && !error.code.startsWith('REFRESH_TOKEN_')) throw new Refusal(409, error.code)
      return null
    })
  }

  async function signOut(request: IncomingMessage, ask: AskGraph): Promise<void> {
    const { everywhere } = read(signOutRequest, await readBody(request))
    // The page's access token may have run out; the cookie says who it is either way.
    const tokens = await refresh(request, ask)
    if (tokens) await mutate(ask, request, REVOKE, 'sessionRevoke', { scope: everywhere ? 'ALL' : 'CURRENT' }, tokens.accessToken)
  }

  return async (request, response, path, ask) => {
    const answer = (status: number, body: unknown, cookie?: string) => {
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...cookie !== undefined && { 'set-cookie': cookie } })
      response.end(JSON.stringify(body))
    }
    try {
      refuseOtherOrigins(request)
      switch (`${request.method} ${path}`) {
        case 'POST ': {
          const tokens = await signIn(request, ask)
          return answer(200, { tokens: forPage(tokens, now()) }, keep(request, tokens))
        }
        case 'POST /refresh': {
          const { organizationId } = read(refreshRequest, await readBody(request))
          const tokens = await refresh(request, ask, organizationId)
          return tokens ? answer(200, { tokens: forPage(tokens, now()) }, keep(request, tokens)) : answer(200, { tokens: null }, forget(request))
        }
        case 'DELETE ':
          await signOut(request, ask)
          return answer(200, {}, forget(request))
        default:
          throw new Refusal(path === '' || path === '/refresh' ? 405 : 404, 'NOT_FOUND')
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      answer(error.status, { code: error.code })
    } finally {
      request.resume()
    }
  }
}

async function signIn(request: IncomingMessage, ask: AskGraph): Promise<Issued> {
  const input = read(credentials, await readBody(request))
  const { tokens, userErrors: [error] } = await mutate(ask, request, CREATE, 'sessionCreate', input)
  if (tokens) return tokens
  throw new Refusal(error?.code === 'RATE_LIMITED' ? 429 : 401, error?.code ?? 'INVALID_CREDENTIALS')
}

/** A page elsewhere can make a browser send a request with this origin's cookies; SameSite=Strict stops that, and this stops it again. */
function refuseOtherOrigins({ headers }: IncomingMessage): void {
  if (headers['content-type']?.split(';')[0]?.trim().toLowerCase() !== 'application/json') throw new Refusal(415, 'UNSUPPORTED_MEDIA_TYPE')
  const site = headers['sec-fetch-site']
  if (site !== undefined) {
    if (site !== 'same-origin') throw new Refusal(403, 'OTHER_ORIGIN')
    return
  }
  const origin = headers.origin === undefined ? undefined : URL.parse(headers.origin)
  if (!origin || origin.host !== headers.host) throw new Refusal(403, 'OTHER_ORIGIN')
}

async function mutate(ask: AskGraph, request: IncomingMessage, query: string, field: string, input: unknown, accessToken?: string): Promise<z.output<typeof payload>> {
  const { data, errors } = await ask(request, { query, variables: { input }, accessToken })
  const code = errors?.[0]?.extensions?.['code']
  if (code !== undefined) throw new Refusal(code === 'RATE_LIMITED' || code === 'TOO_MANY_REQUESTS' ? 429 : code === 'BAD_USER_INPUT' || code === 'VALIDATION_FAILED' ? 400 : 503, String(code))
  const parsed = z.record(z.string(), payload).safeParse(data)
  const found = parsed.data?.[field]
  if (!found) throw new Refusal(503, 'SESSIONS_UNAVAILABLE')
  return found
}

function forPage({ accessToken, accessTokenExpiresAt }: Issued, now: number): { accessToken: string; expiresInMs: number } {
  return { accessToken, expiresInMs: Math.max(0, Date.parse(accessTokenExpiresAt) - now) }
}

function keep(request: IncomingMessage, { refreshToken, refreshTokenExpiresAt }: Issued): string {
  return `${COOKIE}=${encodeURIComponent(refreshToken)}; Path=${SESSION_PATH}; Expires=${new Date(refreshTokenExpiresAt).toUTCString()}; HttpOnly; SameSite=Strict${secure(request)}`
}

function forget(request: IncomingMessage): string {
  return `${COOKIE}=; Path=${SESSION_PATH}; Max-Age=0; HttpOnly; SameSite=Strict${secure(request)}`
}

/** By TLS here or at the proxy in front; who says so falsely only keeps their own cookie from plain HTTP. */
function secure({ socket, headers }: IncomingMessage): string {
  return 'encrypted' in socket || String(headers['x-forwarded-proto'] ?? '').split(',')[0]?.trim() === 'https' ? '; Secure' : ''
}

function cookieOf({ headers }: IncomingMessage): string | undefined {
  for (const pair of (headers.cookie ?? '').split(';')) {
    const [name, value] = pair.trim().split('=', 2)
    if (name !== COOKIE || !value) continue
    try {
      return decodeURIComponent(value)
    } catch {
      return undefined
    }
  }
  return undefined
}

function read<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const { data, error } = schema.safeParse(body)
  if (error) throw new Refusal(400, 'BAD_REQUEST')
  return data
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > BODY_LIMIT_BYTES) throw new Refusal(413, 'PAYLOAD_TOO_LARGE')
    chunks.push(chunk)
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}')
  } catch {
    throw new Refusal(400, 'BAD_REQUEST')
  }
}
