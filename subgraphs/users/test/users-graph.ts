import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto'
import { createAccessTokenVerifier } from '#kit/access-token.ts'
import type { DenylistWriter } from '#kit/denylist.ts'
import type { Logger } from '#kit/log.ts'
import type { RedisConnection } from '#kit/redis.ts'
import type { Viewer } from '#kit/viewer.ts'
import { startTestSubgraph, type GraphResult, type TestSubgraph } from '../../kit/testing/subgraph.ts'
import { ANONYMOUS, aUser } from '../../kit/testing/viewers.ts'
import type { UsersApp } from '../src/app.ts'
import type { UsersConfig } from '../src/config.ts'
import { startUsers } from '../src/subgraph.ts'

export const PASSWORD = 'correct horse battery staple'

/** The least that Argon2 takes: these tests are about everything around it. */
const CHEAP_ARGON2 = { memoryKib: 64, passes: 1, parallelism: 1 }

export interface Person {
  readonly id: string
  readonly email: string
  readonly viewer: Viewer
  readonly refreshToken: string
}

export interface UsersGraph extends AsyncDisposable {
  readonly t: TestSubgraph<UsersApp>
  /** Whom an access token stands for. */
  readonly viewerOf: (token: string) => Promise<Viewer>
  /** The mutation's payload. Fails on GraphQL errors. */
  mutate(viewer: Viewer, name: string, input: Record<string, unknown>, selection: string): Promise<Payload>
  /** The whole answer of a mutation, errors included. */
  tryMutate(viewer: Viewer, name: string, input: Record<string, unknown>, selection: string): Promise<GraphResult>
  query(viewer: Viewer, query: string, variables?: Record<string, unknown>): Promise<Payload>
  /** Registers and signs in; the viewer is what the access token says. */
  person(name?: string): Promise<Person>
  signIn(email: string, organizationId?: string | null): Promise<Person>
  /** The id of a new organization whose owner the person is, and the person's session in it. */
  organization(owner: Person, input?: Record<string, unknown>): Promise<{ id: string; owner: Person }>
  /** A new member, signed in for the organization, and the membership's id. */
  member(by: Person, organizationId: string, role: string): Promise<Person & { membershipId: string }>
  /** How many rows each table has, the kit's included. */
  rowCounts(): Promise<Record<string, number>>
  /** The text of every row of every table. */
  everythingStored(): Promise<string>
}

// Answers are read by path; the assertions say what must be there.
// oxlint-disable-next-line typescript/no-explicit-any
export type Payload = any

export const ERRORS = 'userErrors { __typename code message path }'

let inputs = 0
export const key = () => `key-${++inputs}`

export const admin = () => aUser({ roles: ['PLATFORM_ADMIN'] })
export const officer = () => aUser({ roles: ['COMPLIANCE_OFFICER'] })

export async function startGraph({ config = {}, log, redis, denylist }: { config?: Partial<UsersConfig>; log?: Logger; redis?: RedisConnection; denylist?: DenylistWriter } = {}): Promise<UsersGraph> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const t = await startTestSubgraph((environment) => startUsers({ ...environment, log: log ?? environment.log, redis }, {
    accessTokens: { privateKey: privateKey.export({ format: 'jwk' }), keyId: 'users-test', ttlSeconds: 900, publicKeys: [] },
    refreshTokenTtlSeconds: 7 * 24 * 3600,
    invitationTtlSeconds: 7 * 24 * 3600,
    argon2: CHEAP_ARGON2,
    defaultDataRegion: 'EUROPE',
    signInAttemptsPerMinute: 10,
    signInAttemptsPerMinuteByAddress: 100,
    encryptionKeys: [randomBytes(32)],
    identityProviders: [],
    webhooks: { allowLoopback: true, timeoutMs: 5_000, concurrency: 4 },
    push: undefined,
    ...config,
  }, { denylist }))
  const verifier = createAccessTokenVerifier({
    jwks: { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'users-test', alg: 'EdDSA' }] },
    clock: t.clock,
  })
  const viewerOf: UsersGraph['viewerOf'] = async (token) => (await verifier.verify(token)).viewer

  const tryMutate: UsersGraph['tryMutate'] = (viewer, name, input, selection) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
    return t.call(viewer, `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} ${ERRORS} } }`, { input })
  }
  const mutate: UsersGraph['mutate'] = async (viewer, name, input, selection) => {
    const { data, errors } = await tryMutate(viewer, name, input, selection)
    if (errors) throw new Error(JSON.stringify(errors))
    return data[name]
  }
  const query: UsersGraph['query'] = async (viewer, text, variables) => {
    const { data, errors } = await t.call(viewer, text, variables)
    if (errors) throw new Error(JSON.stringify(errors))
    return data
  }
  const signIn: UsersGraph['signIn'] = async (email, organizationId) => {
    const { tokens: issued, userErrors } = await mutate(ANONYMOUS, 'sessionCreate', { email, password: PASSWORD, organizationId }, 'tokens { accessToken refreshToken }')
    if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors))
    const viewer = await viewerOf(issued.accessToken)
    return { id: viewer.userId ?? '', email, viewer, refreshToken: issued.refreshToken }
  }
  const person: UsersGraph['person'] = async (name = 'Ada Obi') => {
    const email = `${randomUUID()}@example.com`
    await mutate(ANONYMOUS, 'userRegister', { email, password: PASSWORD, name, idempotencyKey: key() }, 'user { id }')
    return signIn(email)
  }

  async function storedRows(): Promise<Map<string, unknown[]>> {
    const tables: { table_name: string }[] = await t.app.db.source.query("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")
    return new Map(await Promise.all(tables.map(async ({ table_name }) =>
      [table_name, await t.app.db.source.query(`SELECT to_jsonb(stored) AS stored FROM "${table_name}" AS stored`)] as const)))
  }

  return {
    t,
    viewerOf,
    tryMutate,
    mutate,
    query,
    signIn,
    person,
    async organization(owner, input = {}) {
      const { organization, userErrors } = await mutate(owner.viewer, 'organizationCreate', {
        legalName: 'Lagos Foods Ltd', countryCode: 'NG', capabilities: ['BUYER'], idempotencyKey: key(), ...input,
      }, 'organization { id }')
      if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors))
      return { id: organization.id, owner: await signIn(owner.email, organization.id) }
    },
    async member(by, organizationId, role) {
      const invited = await person()
      const { token } = await mutate(by.viewer, 'membershipInvite', { organizationId, email: invited.email, role, idempotencyKey: key() }, 'token')
      const { membership } = await mutate(invited.viewer, 'membershipAccept', { token, idempotencyKey: key() }, 'membership { id }')
      return { ...await signIn(invited.email, organizationId), membershipId: membership.id }
    },
    async rowCounts() {
      return Object.fromEntries([...await storedRows()].map(([table, rows]) => [table, rows.length]))
    },
    async everythingStored() {
      return JSON.stringify([...await storedRows()])
    },
    [Symbol.asyncDispose]: () => t[Symbol.asyncDispose](),
  }
}

export function codes(payload: Payload): string[] {
  return payload.userErrors.map((error: { code: string }) => error.code)
}

export function errorCodes({ errors }: GraphResult): unknown[] {
  return (errors ?? []).map((error) => error.extensions?.['code'])
}
