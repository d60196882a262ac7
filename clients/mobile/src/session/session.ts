import { print } from 'graphql'
import { SessionCreateDocument, SessionRefreshDocument, SessionRevokeDocument, ViewerDocument, type ViewerQuery } from '../../../operations/__generated__/operations.ts'
import type { TypedDocumentNode } from '@apollo/client'
import { newTraceparent } from '../graph/trace.ts'
import type { Ports } from '../ports/ports.ts'
import { Observable } from './observable.ts'

/** Who uses the app, as far as its screens need to know; kept, so that the app starts without a network. */
export interface Who {
  /** Of the person and the organization, or of the device's key: what is kept for one is never shown to another. */
  readonly id: string
  readonly name: string
  readonly email: string | null
  readonly organization: { readonly id: string; readonly legalName: string } | null
  readonly capabilities: readonly string[]
  readonly vendorId: string | null
  /** Set for a delivery agent, who sees their own tasks instead of all that the carrier has. */
  readonly agentId?: string | null
  readonly organizations: readonly { readonly id: string; readonly legalName: string }[]
}

export type SessionState =
  | { readonly phase: 'restoring' }
  | { readonly phase: 'signed-out'; readonly reason?: 'ended' }
  | { readonly phase: 'signed-in'; readonly who: Who }

interface PersonCredentials {
  readonly accessToken: string
  readonly accessTokenExpiresAt: string
  readonly refreshToken: string
}
type Credentials = PersonCredentials | { readonly apiKey: string }

/** The graph's own words why it refused. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError'
}

const SECRET = 'broxiva.credentials'
const WHO = 'broxiva.who'
/** A token that ends within this time is exchanged before it is used. */
const SOON_MS = 30_000

/**
 * Who is signed in: a person by e-mail address and password, or a carrier's device by its key. Credentials are in the device's keychain alone.
 * A refresh token works once: only one exchange is under way at a time, and what it answers is kept before it is used.
 */
export class Session {
  readonly state = new Observable<SessionState>({ phase: 'restoring' })
  readonly #ports: Pick<Ports, 'graphUrl' | 'fetch' | 'randomBytes' | 'secrets' | 'storage'>
  #credentials: Credentials | undefined
  #refreshing: Promise<void> | undefined
  /** Counts who has left: an answer to what one person asked is not kept for the next. */
  #departures = 0

  constructor(ports: Pick<Ports, 'graphUrl' | 'fetch' | 'randomBytes' | 'secrets' | 'storage'>) {
    this.#ports = ports
  }

  async restore(): Promise<void> {
    const [secret, who] = await Promise.all([this.#ports.secrets.read(SECRET), this.#ports.storage.read(WHO)])
    if (secret === null || who === null) return this.state.set({ phase: 'signed-out' })
    this.#credentials = JSON.parse(secret) as Credentials
    this.state.set({ phase: 'signed-in', who: JSON.parse(who) as Who })
  }

  /** @throws {RefusedError} when the graph knows no such person. */
  async signIn(email: string, password: string): Promise<void> {
    const { sessionCreate } = await this.#ask(SessionCreateDocument, { input: { email: email.trim(), password } }, undefined)
    await this.#begin(accepted(sessionCreate.tokens, sessionCreate.userErrors))
  }

  /** @throws {RefusedError} when it is no key of an organization. */
  async signInWithKey(apiKey: string): Promise<void> {
    await this.#begin({ apiKey: apiKey.trim() })
  }

  /** The same person for another of their organizations. */
  async actFor(organizationId: string): Promise<void> {
    const departures = this.#departures
    while (this.#refreshing) await this.#refreshing.catch(() => {})
    await this.#exchangeOnce(organizationId)
    if (departures !== this.#departures) return
    const { viewer } = await this.#ask(ViewerDocument, {}, this.#credentials)
    if (departures === this.#departures) await this.#enter(whoIs(viewer))
  }

  /** Ends here whatever happens; there too, when the graph can be reached. */
  async signOut(): Promise<void> {
    const credentials = this.#credentials
    await this.#forget({ phase: 'signed-out' })
    if (credentials && 'accessToken' in credentials) await this.#revoke(credentials)
  }

  /** What to send with a request or a connection; exchanged first when it is about to end. */
  async headers(): Promise<Record<string, string>> {
    if (this.#credentials && 'accessToken' in this.#credentials && Date.parse(this.#credentials.accessTokenExpiresAt) - Date.now() < SOON_MS) await this.refresh()
    return headersOf(this.#credentials)
  }

  /** The graph does not accept these credentials any more. Exchanges a person's token; without one that works the session is over. */
  async refresh(): Promise<void> {
    return this.#refreshing ?? this.#exchangeOnce()
  }

  #exchangeOnce(organizationId?: string): Promise<void> {
    this.#refreshing = this.#exchange(organizationId).finally(() => { this.#refreshing = undefined })
    return this.#refreshing
  }

  async #exchange(organizationId?: string): Promise<void> {
    const credentials = this.#credentials
    const departures = this.#departures
    if (!credentials) return
    if ('apiKey' in credentials) return this.#forget({ phase: 'signed-out', reason: 'ended' })
    const { sessionRefresh: { tokens, userErrors } } = await this.#ask(SessionRefreshDocument, { input: { refreshToken: credentials.refreshToken, organizationId } }, undefined)
    if (departures !== this.#departures) return tokens ? this.#revoke(tokens) : undefined
    if (tokens) return this.#keep(tokens)
    if (userErrors.some(({ code }) => code.startsWith('REFRESH_TOKEN_'))) return this.#forget({ phase: 'signed-out', reason: 'ended' })
    throw new RefusedError(userErrors[0]?.message)
  }

  async #begin(credentials: Credentials): Promise<void> {
    const { viewer } = await this.#ask(ViewerDocument, {}, credentials)
    const who = whoIs(viewer)
    await this.#keep(credentials)
    await this.#enter(who)
  }

  async #enter(who: Who): Promise<void> {
    await this.#ports.storage.write(WHO, JSON.stringify(who))
    this.state.set({ phase: 'signed-in', who })
  }

  async #revoke(credentials: PersonCredentials): Promise<void> {
    await this.#ask(SessionRevokeDocument, { input: { scope: 'CURRENT' } }, credentials).catch(() => {})
  }

  async #keep(credentials: Credentials): Promise<void> {
    const kept: Credentials = 'apiKey' in credentials ? { apiKey: credentials.apiKey }
      : { accessToken: credentials.accessToken, accessTokenExpiresAt: credentials.accessTokenExpiresAt, refreshToken: credentials.refreshToken }
    this.#credentials = kept
    await this.#ports.secrets.write(SECRET, JSON.stringify(kept))
  }

  async #forget(state: SessionState): Promise<void> {
    this.#credentials = undefined
    this.#departures += 1
    await Promise.all([this.#ports.secrets.erase(SECRET), this.#ports.storage.erase(WHO)])
    this.state.set(state)
  }

  /** Beside the cache: what is asked here is about secrets. */
  async #ask<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables, credentials: Credentials | undefined): Promise<Data> {
    const response = await this.#ports.fetch(this.#ports.graphUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', traceparent: newTraceparent(this.#ports), ...headersOf(credentials) },
      body: JSON.stringify({ query: print(document), variables }),
    })
    const { data, errors } = await response.json() as { data?: Data; errors?: { message: string }[] }
    if (!data || errors?.[0]) throw new RefusedError(errors?.[0]?.message ?? `The graph answered ${response.status}.`)
    return data
  }
}

function headersOf(credentials: Credentials | undefined): Record<string, string> {
  if (!credentials) return {}
  return 'apiKey' in credentials ? { 'x-api-key': credentials.apiKey } : { authorization: `Bearer ${credentials.accessToken}` }
}

function accepted(tokens: PersonCredentials | null, userErrors: readonly { readonly message: string }[]): PersonCredentials {
  if (!tokens) throw new RefusedError(userErrors[0]?.message)
  return tokens
}

function whoIs({ kind, user, organization, roles, scopes }: ViewerQuery['viewer']): Who {
  if (kind === 'ANONYMOUS') throw new RefusedError('The graph does not know this key.')
  return {
    id: `${user?.id ?? 'device'}@${organization?.id ?? 'nowhere'}`,
    name: user?.name ?? organization?.legalName ?? 'Device',
    email: user?.email ?? null,
    organization: organization && { id: organization.id, legalName: organization.legalName },
    // A carrier's key need not have the right to read what its organization does.
    capabilities: [...new Set([...organization?.capabilities ?? [], ...scopes.includes('tracking:write') || roles.includes('DELIVERY_AGENT') ? ['CARRIER'] : []])],
    vendorId: organization?.vendor?.id ?? null,
    agentId: roles.includes('DELIVERY_AGENT') ? user?.id ?? null : null,
    organizations: user?.memberships.nodes.flatMap(({ organization: of }) => of ? [{ id: of.id, legalName: of.legalName }] : []) ?? [],
  }
}
