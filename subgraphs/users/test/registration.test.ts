import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomBytes, randomUUID } from 'node:crypto'
import { anApiKey, ANONYMOUS, aUser } from '../../kit/testing/viewers.ts'
import { OWASP_ARGON2, toUsersConfig } from '../src/config.ts'
import { createPasswords } from '../src/passwords.ts'
import { ensurePlatformUser } from '../src/services/ensure-platform-user.ts'
import { admin, codes, errorCodes, key, officer, PASSWORD, startGraph, type Payload, type UsersGraph } from './users-graph.ts'

// People are new in each test: the graph is all they share.
let graph: UsersGraph
beforeAll(async () => { graph = await startGraph() })
afterAll(async () => { await graph[Symbol.asyncDispose]() })

const anEmail = () => `${randomUUID()}@example.com`
const register = (input: Record<string, unknown>): Promise<Payload> =>
  graph.mutate(ANONYMOUS, 'userRegister', { email: anEmail(), password: PASSWORD, name: 'Ada Obi', idempotencyKey: key(), ...input }, 'user { id email name locale createdAt }')
const grant = (input: Record<string, unknown>) => graph.mutate(admin(), 'platformRoleGrant', { idempotencyKey: key(), ...input }, 'user { id platformRoles }')
const staff = (email: string, password = PASSWORD) =>
  ensurePlatformUser(graph.t.app, { email, password, name: 'Root', roles: ['PLATFORM_ADMIN', 'COMPLIANCE_OFFICER'] })

describe('registering', () => {
  it('answers the person and tells the other subgraphs no more than the id', async () => {
    const email = anEmail()

    const { user, userErrors } = await register({ email: ` ${email} `, locale: 'pt-BR' })

    expect(userErrors).toEqual([])
    expect(user).toMatchObject({ id: expect.stringMatching(/^usr_/), email, name: 'Ada Obi', locale: 'pt-BR' })
    const events = await graph.t.published('user.registered')
    expect(events.filter((event) => event.subject === user.id).map((event) => event.data)).toEqual([{ userId: user.id }])
  })

  it('refuses an address that is taken, in any case', async () => {
    const email = `Mixed.${randomUUID()}@Example.com`
    await register({ email })

    const answer = await register({ email: email.toLowerCase() })

    expect(answer).toMatchObject({ user: null, userErrors: [{ code: 'EMAIL_TAKEN', path: ['input', 'email'] }] })
  })

  it('registers an address once when many register it at the same time', async () => {
    const email = anEmail()

    const answers = await Promise.all(Array.from({ length: 10 }, () => register({ email })))

    expect(answers.filter((answer) => answer.user)).toHaveLength(1)
    expect(answers.filter((answer) => codes(answer)[0] === 'EMAIL_TAKEN')).toHaveLength(9)
  })

  it('answers the first result to a repeat, also at the same time', async () => {
    const input = { email: anEmail(), idempotencyKey: key() }

    const answers = await Promise.all(Array.from({ length: 10 }, () => register(input)))

    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect(answers[0].user.id).toMatch(/^usr_/)
    expect(codes(await register({ ...input, name: 'Somebody Else' }))).toEqual(['IDEMPOTENCY_KEY_REUSED'])
  })

  it('keeps strangers out of each other\'s idempotency keys', async () => {
    const idempotencyKey = key()

    const [one, two] = [await register({ idempotencyKey }), await register({ idempotencyKey })]

    expect([codes(one), codes(two)]).toEqual([[], []])
    expect(one.user.id).not.toBe(two.user.id)
  })

  it.each([
    ['eleven characters', 'elevenchars', ['WEAK_PASSWORD']],
    ['twelve characters', 'twelve chars', []],
    ['twelve characters outside the basic plane', '🔑'.repeat(12), []],
    ['eleven of them', '🔑'.repeat(11), ['WEAK_PASSWORD']],
    ['128 characters', 'a'.repeat(128), []],
    ['129 characters', 'a'.repeat(129), ['WEAK_PASSWORD']],
  ])('judges a password of %s', async (_, password, expected) => {
    expect(codes(await register({ password }))).toEqual(expected)
  })

  it.each([
    ['an address without a host', { email: 'ada' }, 'EMAIL_INVALID', ['input', 'email']],
    ['an address with NUL', { email: 'ada\u0000@example.com' }, 'EMAIL_INVALID', ['input', 'email']],
    ['an empty name', { name: ' ' }, 'INVALID_INPUT', ['input', 'name']],
    ['a name with NUL', { name: 'Ada\u0000' }, 'INVALID_INPUT', ['input', 'name']],
    ['half a character', { name: 'Ada \ud83d' }, 'INVALID_INPUT', ['input', 'name']],
    ['a long name', { name: 'a'.repeat(201) }, 'INVALID_INPUT', ['input', 'name']],
    ['a key with spaces', { idempotencyKey: 'a key' }, 'IDEMPOTENCY_KEY_INVALID', ['input', 'idempotencyKey']],
  ])('refuses %s and writes nothing', async (_, input, code, path) => {
    await graph.t.settle()
    const before = await graph.rowCounts()

    const answer = await register(input)

    expect(answer).toMatchObject({ user: null, userErrors: [{ __typename: 'BasicError', code, path }] })
    expect(await graph.rowCounts()).toEqual(before)
  })

  it('lists every problem at once', async () => {
    expect(codes(await register({ email: 'ada', password: 'short', name: '' }))).toEqual(['EMAIL_INVALID', 'WEAK_PASSWORD', 'INVALID_INPUT'])
  })
})

describe('hashing passwords', () => {
  it('uses Argon2id at the cost that OWASP names', async () => {
    const passwords = await createPasswords(OWASP_ARGON2)

    const [one, two] = [await passwords.hash(PASSWORD), await passwords.hash(PASSWORD)]

    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(one).not.toBe(two)
    expect([await passwords.verify(one, PASSWORD), await passwords.verify(one, `${PASSWORD}.`), await passwords.verify(null, PASSWORD)]).toEqual([true, false, false])
  })

  it('takes the same text from any keyboard', async () => {
    const passwords = await createPasswords({ memoryKib: 64, passes: 1, parallelism: 1 })

    expect(await passwords.verify(await passwords.hash('crème brûlée, please'.normalize('NFD')), 'crème brûlée, please'.normalize('NFC'))).toBe(true)
  })
})

describe('granting platform roles', () => {
  it('counts from the next session on, and twice is once', async () => {
    const person = await graph.person()

    await grant({ userId: person.id, role: 'COMPLIANCE_OFFICER' })
    const { user } = await grant({ userId: person.id, role: 'COMPLIANCE_OFFICER' })

    expect(user).toEqual({ id: person.id, platformRoles: ['COMPLIANCE_OFFICER'] })
    expect((await graph.signIn(person.email)).viewer.roles).toEqual(['COMPLIANCE_OFFICER'])
  })

  it('is for PLATFORM_ADMIN', async () => {
    const { id: userId } = await graph.person()
    const input = { userId, role: 'PLATFORM_ADMIN', idempotencyKey: key() }

    for (const [viewer, code] of [
      [ANONYMOUS, 'UNAUTHENTICATED'], [aUser({ roles: ['OWNER', 'ADMIN'] }), 'FORBIDDEN'], [officer(), 'FORBIDDEN'],
      [anApiKey({ organizationId: 'org_1', scopes: ['*'] }), 'FORBIDDEN'],
    ] as const) {
      expect(errorCodes(await graph.tryMutate(viewer, 'platformRoleGrant', input, 'user { id }'))).toEqual([code])
    }
  })

  it.each([['of the right form', 'usr_00000000000000000000000000'], ['of no form', 'nobody\u0000']])('knows nobody by an unknown id %s', async (_, userId) => {
    expect(codes(await grant({ userId, role: 'COMPLIANCE_OFFICER' }))).toEqual(['USER_NOT_FOUND'])
  })
})

describe('bringing in the platform\'s own staff', () => {
  it('registers them once with their roles, whatever else happens since', async () => {
    const email = anEmail()

    const id = await staff(email)
    expect(await staff(email)).toBe(id)
    expect(await staff(email, 'another password entirely')).toBe(id)

    const { viewer } = await graph.signIn(email)
    expect(viewer).toMatchObject({ userId: id, roles: ['COMPLIANCE_OFFICER', 'PLATFORM_ADMIN'] })
  })

  it('gives no role to somebody else who took the address', async () => {
    const stranger = await graph.person()

    await expect(staff(stranger.email, 'another password entirely')).rejects.toThrow('registered with another password')
    expect((await graph.signIn(stranger.email)).viewer.roles).toEqual([])
    await staff(stranger.email)
    expect((await graph.signIn(stranger.email)).viewer.roles).toEqual(['COMPLIANCE_OFFICER', 'PLATFORM_ADMIN'])
  })
})

describe('reading the settings', () => {
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: 'x', d: 'd', kid: 'k1' }

  const encryptionKey = randomBytes(32)

  it('has a default for everything but the keys', () => {
    expect(toUsersConfig({ USERS_ACCESS_TOKEN_KEY: JSON.stringify(jwk), USERS_ENCRYPTION_KEYS: encryptionKey.toString('base64url') })).toEqual({
      accessTokens: { privateKey: { kty: 'OKP', crv: 'Ed25519', x: 'x', d: 'd' }, keyId: 'k1', ttlSeconds: 900, publicKeys: [{ kty: 'OKP', crv: 'Ed25519', x: 'x', kid: 'k1', alg: 'EdDSA', use: 'sig' }] },
      refreshTokenTtlSeconds: 604_800, invitationTtlSeconds: 604_800, argon2: OWASP_ARGON2, defaultDataRegion: 'EUROPE', signInAttemptsPerMinute: 10, signInAttemptsPerMinuteByAddress: 100,
      encryptionKeys: [encryptionKey], identityProviders: [], webhooks: { allowLoopback: false, timeoutMs: 15_000, concurrency: 16 },
    })
  })

  it('lists every problem at once, without the values', () => {
    const env = { USERS_ACCESS_TOKEN_KEY: '{"d":"a secret"}', USERS_ENCRYPTION_KEYS: 'a secret', USERS_ARGON2_MEMORY_KIB: '8', USERS_DEFAULT_DATA_REGION: 'MOON' }

    expect(() => toUsersConfig(env)).toThrow(/^(?=[^]*USERS_ACCESS_TOKEN_KEY)(?=[^]*USERS_ENCRYPTION_KEYS)(?=[^]*USERS_ARGON2_MEMORY_KIB)(?=[^]*USERS_DEFAULT_DATA_REGION)/)
    expect(() => toUsersConfig(env)).not.toThrow(/a secret/)
  })
})
