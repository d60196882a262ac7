import { describe, expect, it } from '@jest/globals'
import type { JSONWebKeySet } from 'jose'
import { createAccessTokenSigner, createAccessTokenVerifier } from '#kit/access-token.ts'
import { ConfigError } from '#kit/config.ts'
import { createLogger } from '#kit/log.ts'
import { ANONYMOUS } from '#kit/viewer.ts'
import { createRemoteKeySet } from '#kit/remote-key-set.ts'
import { startToyGraph } from '../../../router/test/toy-graph.ts'
import { startTestSubgraph, TestClock, type TestSubgraph } from '../../../subgraphs/kit/testing/subgraph.ts'
import type { UsersApp } from '../../../subgraphs/users/src/app.ts'
import { toUsersConfig } from '../../../subgraphs/users/src/config.ts'
import { JWKS_PATH, startUsers } from '../../../subgraphs/users/src/subgraph.ts'
import { privateJwk } from '../../cluster/environment.ts'
import { choosePort } from '../../engines/ports.ts'
import { temporaryEncryptionKey, temporaryKey, type SigningKey } from '../keys.ts'

const MINUTE_MS = 60_000
const PASSWORD = 'correct horse battery staple'
const CHEAP_ARGON2 = { USERS_ARGON2_MEMORY_KIB: '7168', USERS_ARGON2_PASSES: '1' }

interface Keys { readonly signs: SigningKey; readonly others?: readonly SigningKey[] }

function settingsOf({ signs, others = [] }: Keys): NodeJS.ProcessEnv {
  return {
    ...CHEAP_ARGON2,
    USERS_ACCESS_TOKEN_TTL_SECONDS: '3600',
    USERS_ENCRYPTION_KEYS: temporaryEncryptionKey(),
    USERS_ACCESS_TOKEN_KEY: privateJwk(signs),
    ...others.length > 0 && { USERS_ACCESS_TOKEN_OTHER_KEYS: JSON.stringify({ keys: others.flatMap((key) => key.publicKeys.keys) }) },
  }
}

/** The subgraph users as an operator starts it with these keys. */
function startUsersWith(port: number, keys: Keys): Promise<TestSubgraph<UsersApp>> {
  return startTestSubgraph((environment) => startUsers({ ...environment, port }, toUsersConfig(settingsOf(keys))))
}

async function signIn({ call }: TestSubgraph<UsersApp>): Promise<string> {
  const email = 'ada@example.com'
  await call(ANONYMOUS, 'mutation ($input: UserRegisterInput!) { userRegister(input: $input) { user { id } } }', { input: { email, password: PASSWORD, name: 'Ada', idempotencyKey: 'ada' } })
  const { data } = await call(ANONYMOUS, 'mutation ($input: SessionCreateInput!) { sessionCreate(input: $input) { tokens { accessToken } } }', { input: { email, password: PASSWORD } })
  return data.sessionCreate.tokens.accessToken
}

async function publishedBy({ running }: TestSubgraph<UsersApp>) {
  const response = await fetch(new URL(JWKS_PATH, running.url))
  return { status: response.status, cacheControl: response.headers.get('cache-control'), body: await response.json() as JSONWebKeySet }
}

describe('exchanging the key of access tokens', () => {
  it('refuses no token before its end, takes those of the new key at once, and none of a key that was withdrawn', async () => {
    const [old, next] = [temporaryKey('old'), temporaryKey('next')]
    const port = await choosePort({ port: 0, count: 1, earlier: undefined, title: 'users', variable: 'USERS_PORT' })
    const clock = new TestClock()
    const log = createLogger({ name: 'test', level: 'silent' })
    const keys = createRemoteKeySet({ jwksUrl: new URL(JWKS_PATH, `http://127.0.0.1:${port}`) }, { clock, log })
    await using router = await startToyGraph({ clock, accessTokenVerifier: createAccessTokenVerifier({ jwks: keys, clock }) })
    const ask = async (token: string) => {
      const { status, body } = await router.post({ query: '{ viewer { kind } }' }, { authorization: `Bearer ${token}` })
      return status === 200 ? 'taken' : body.errors?.[0]?.extensions['reason']
    }
    const during = async (users: Keys, work: (token: string) => Promise<void>) => {
      await using running = await startUsersWith(port, users)
      await work(await signIn(running))
    }

    let before = ''
    await during({ signs: old, others: [next] }, async (token) => {
      before = token
      expect(await ask(before)).toBe('taken')
    })
    // Users is away for a moment, and signs with the next key from then on: the router has it already.
    await during({ signs: next, others: [old] }, async (after) => {
      expect([await ask(after), await ask(before)]).toEqual(['taken', 'taken'])
      clock.advance(40 * MINUTE_MS)
      expect([await ask(after), await ask(before)]).toEqual(['taken', 'taken'])
      clock.advance(20 * MINUTE_MS)
      expect([await ask(after), await ask(before)]).toEqual(['ACCESS_TOKEN_EXPIRED', 'ACCESS_TOKEN_EXPIRED'])
    })

    const subject = { userId: 'usr_1', organizationId: null, roles: [], scopes: ['*'], sessionId: 'ses_1' }
    const forged = await createAccessTokenSigner({ ...old, clock }).sign(subject)
    expect(await ask(forged.token)).toBe('taken')
    await during({ signs: next }, async () => {
      clock.advance(2 * MINUTE_MS + 1)
      expect(await ask(forged.token)).toBe('ACCESS_TOKEN_INVALID')
      expect(await ask((await createAccessTokenSigner({ ...next, clock }).sign(subject)).token)).toBe('taken')
    })
  })

  it('shows everybody the public halves alone, the one that signs first, to be kept for a minute', async () => {
    const [signs, other] = [temporaryKey('signs'), temporaryKey('other')]
    await using users = await startUsersWith(0, { signs, others: [signs, other] })

    expect(await publishedBy(users)).toEqual({
      status: 200,
      cacheControl: 'public, max-age=60',
      body: { keys: [signs, other].flatMap(({ publicKeys }) => publicKeys.keys) },
    })
    expect((await fetch(new URL(JWKS_PATH, users.running.url), { method: 'POST' })).status).toBe(404)
  })

  it('does not start with a private key among the others, or with two keys of one id', () => {
    const signs = temporaryKey('signs')
    const startWith = (key: object) => () => toUsersConfig({ ...settingsOf({ signs }), USERS_ACCESS_TOKEN_OTHER_KEYS: JSON.stringify({ keys: [key] }) })
    const [other] = temporaryKey('other').publicKeys.keys

    expect(startWith(JSON.parse(privateJwk(temporaryKey('other'))))).toThrow(ConfigError)
    expect(startWith({ ...other, kid: signs.keyId })).toThrow('has another key under the id')
  })
})
