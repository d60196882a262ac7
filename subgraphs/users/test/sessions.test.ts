import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { aUser, anApiKey, ANONYMOUS } from '../../kit/testing/viewers.ts'
import { createPasswords } from '../src/passwords.ts'
import { codes, errorCodes, key, PASSWORD, startGraph, type Payload, type UsersGraph } from './users-graph.ts'

const TOKENS = 'session { id organization { id } createdAt expiresAt revokedAt } tokens { accessToken accessTokenExpiresAt refreshToken refreshTokenExpiresAt }'
const MINUTE_MS = 60_000
const DAY_MS = 24 * 3600_000

const signIn = (input: Record<string, unknown>): Promise<Payload> => graph.mutate(ANONYMOUS, 'sessionCreate', input, TOKENS)
const refresh = (refreshToken: string, organizationId?: string): Promise<Payload> =>
  graph.mutate(ANONYMOUS, 'sessionRefresh', { refreshToken, organizationId }, TOKENS)

// People and organizations are new in each test: the graph is all they share.
let graph: UsersGraph
beforeAll(async () => { graph = await startGraph() })
afterAll(async () => { await graph[Symbol.asyncDispose]() })

describe('signing in', () => {
  it('answers an access token that says who, for whom, in which roles and session', async () => {
    const person = await graph.person()
    const { id: organizationId } = await graph.organization(person)

    const { session, tokens, userErrors } = await signIn({ email: person.email.toUpperCase(), password: PASSWORD })

    expect(userErrors).toEqual([])
    expect(await graph.viewerOf(tokens.accessToken)).toEqual({
      kind: 'USER', userId: person.id, apiKeyId: null, sessionId: session.id, organizationId, roles: ['OWNER'], scopes: ['*'],
    })
    expect(tokens.refreshToken).toMatch(/^[\w-]{43}$/)
  })

  it('gives the access token fifteen minutes and the refresh token seven days', async () => {
    const person = await graph.person()

    const { session, tokens } = await signIn({ email: person.email, password: PASSWORD })

    const started = new Date(session.createdAt).getTime()
    // A token counts whole seconds, and is signed a moment after the session began.
    const issued = new Date(tokens.accessTokenExpiresAt).getTime() - 15 * MINUTE_MS
    expect(issued % 1000).toBe(0)
    expect(issued).toBeGreaterThan(started - 1000)
    expect(issued).toBeLessThanOrEqual(graph.t.clock.now().getTime())
    expect(new Date(tokens.refreshTokenExpiresAt).getTime()).toBe(started + 7 * DAY_MS)
    graph.t.clock.advance(16 * MINUTE_MS)
    await expect(graph.viewerOf(tokens.accessToken)).rejects.toMatchObject({ code: 'ACCESS_TOKEN_EXPIRED' })
  })

  it('says the same for a wrong address, a wrong password and text that is neither', async () => {
    const person = await graph.person()
    await graph.t.settle()
    const before = await graph.rowCounts()

    const answers = await Promise.all([
      { email: person.email, password: 'not the right password' },
      { email: 'nobody@example.com', password: PASSWORD },
      { email: 'not an address \u0000', password: PASSWORD },
      { email: person.email, password: '' },
      { email: person.email, password: 'x'.repeat(100_000) },
    ].map((input) => signIn(input)))

    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect(codes(answers[0])).toEqual(['INVALID_CREDENTIALS'])
    expect(await graph.rowCounts()).toEqual(before)
  })

  it('checks a password for a wrong address as for a wrong password', async () => {
    const person = await graph.person()
    const check = jest.spyOn(graph.t.app.passwords, 'verify')

    await signIn({ email: person.email, password: 'not the right password' })
    await signIn({ email: 'nobody@example.com', password: 'not the right password' })

    const checked = check.mock.calls.map(([stored]) => stored)
    check.mockRestore()
    expect(checked).toEqual([expect.stringMatching(/^\$argon2id\$v=19\$m=64,t=1,p=1\$/), null])
  })

  it('acts for the organization that is named, and refuses a foreign one', async () => {
    const [person, stranger] = [await graph.person(), await graph.person()]
    const first = await graph.organization(person)
    const second = await graph.organization(person)
    const foreign = await graph.organization(stranger)

    const named = await signIn({ email: person.email, password: PASSWORD, organizationId: second.id })
    const unnamed = await signIn({ email: person.email, password: PASSWORD })
    const refused = await signIn({ email: person.email, password: PASSWORD, organizationId: foreign.id })

    expect((await graph.viewerOf(named.tokens.accessToken)).organizationId).toBe(second.id)
    expect((await graph.viewerOf(unnamed.tokens.accessToken)).organizationId).toBe(first.id)
    expect(codes(refused)).toEqual(['ORGANIZATION_NOT_FOUND'])
    expect(refused.tokens).toBeNull()
  })

  it('tells the other subgraphs who signed in', async () => {
    const { id: userId, email } = await graph.person()

    const { session } = await signIn({ email, password: PASSWORD })

    const events = await graph.t.published('user.login')
    expect(events.at(-1)).toMatchObject({ subject: userId, data: { userId, sessionId: session.id, organizationId: null } })
  })

  it('hashes a password anew that was hashed at another cost', async () => {
    const person = await graph.person()
    const { source } = graph.t.app.db
    const earlier = await createPasswords({ memoryKib: 128, passes: 2, parallelism: 1 })
    await source.query('UPDATE user_credentials SET password_hash = $1 WHERE user_id = $2', [await earlier.hash(PASSWORD), person.id])

    await graph.signIn(person.email)

    const [{ password_hash: now }] = await source.query('SELECT password_hash FROM user_credentials WHERE user_id = $1', [person.id])
    expect(now).toMatch(/^\$argon2id\$v=19\$m=64,t=1,p=1\$/)
    expect(codes(await signIn({ email: person.email, password: PASSWORD }))).toEqual([])
  })
})

describe('refreshing a session', () => {
  it('answers new tokens of the same session and uses the old token up', async () => {
    const person = await graph.person()

    const { session, tokens } = await refresh(person.refreshToken)

    expect(session.id).toBe(person.viewer.sessionId)
    expect(tokens.refreshToken).not.toBe(person.refreshToken)
    expect(await graph.viewerOf(tokens.accessToken)).toEqual(person.viewer)
    expect(codes(await refresh(tokens.refreshToken))).toEqual([])
  })

  it('revokes the whole session when a used token comes back', async () => {
    const person = await graph.person()
    const other = await graph.signIn(person.email)
    const { tokens } = await refresh(person.refreshToken)

    const replayed = await refresh(person.refreshToken)
    const successor = await refresh(tokens.refreshToken)

    expect(codes(replayed)).toEqual(['REFRESH_TOKEN_REUSED'])
    expect(replayed.tokens).toBeNull()
    expect(codes(successor)).toEqual(['REFRESH_TOKEN_INVALID'])
    const { viewer } = await graph.query(person.viewer, '{ viewer { session { revokedAt } } }')
    expect(viewer.session.revokedAt).not.toBeNull()
    expect(codes(await refresh(other.refreshToken))).toEqual([])
  })

  it('lets one of many at the same time win, and takes the others for a thief', async () => {
    const person = await graph.person()

    const answers = await Promise.all(Array.from({ length: 20 }, () => refresh(person.refreshToken)))

    const winners = answers.filter((answer) => answer.tokens)
    const reused = answers.filter((answer) => codes(answer)[0] === 'REFRESH_TOKEN_REUSED')
    expect([winners.length, reused.length]).toEqual([1, 1])
    expect(codes(await refresh(winners[0].tokens.refreshToken))).toEqual(['REFRESH_TOKEN_INVALID'])
  })

  it('refuses tokens that are unknown or too old', async () => {
    const person = await graph.person()

    expect(codes(await refresh('made up'))).toEqual(['REFRESH_TOKEN_INVALID'])
    graph.t.clock.advance(7 * DAY_MS + 1)
    expect(codes(await refresh(person.refreshToken))).toEqual(['REFRESH_TOKEN_INVALID'])
  })

  it('switches to another organization of the person and stays there', async () => {
    const person = await graph.person()
    const { id } = await graph.organization(person)

    const switched = await refresh(person.refreshToken, id)
    const again = await refresh(switched.tokens.refreshToken)

    expect(await graph.viewerOf(switched.tokens.accessToken)).toMatchObject({ organizationId: id, roles: ['OWNER'] })
    expect(await graph.viewerOf(again.tokens.accessToken)).toMatchObject({ organizationId: id, roles: ['OWNER'] })
  })

  it('keeps the token when the organization is foreign', async () => {
    const [person, stranger] = [await graph.person(), await graph.person()]
    const foreign = await graph.organization(stranger)

    expect(codes(await refresh(person.refreshToken, foreign.id))).toEqual(['ORGANIZATION_NOT_FOUND'])
    expect(codes(await refresh(person.refreshToken))).toEqual([])
  })

  it('carries the roles of now, and no organization once the membership has ended', async () => {
    const { id, owner } = await graph.organization(await graph.person())
    const member = await graph.member(owner, id, 'BUYER')
    await graph.mutate(owner.viewer, 'membershipUpdate', { membershipId: member.membershipId, expectedVersion: 1, role: 'APPROVER', idempotencyKey: key() }, 'membership { id }')

    const promoted = await refresh(member.refreshToken)
    await graph.mutate(owner.viewer, 'membershipRemove', { membershipId: member.membershipId, idempotencyKey: key() }, 'removedMembershipId')
    const removed = await refresh(promoted.tokens.refreshToken)

    expect(await graph.viewerOf(promoted.tokens.accessToken)).toMatchObject({ organizationId: id, roles: ['APPROVER'] })
    expect(await graph.viewerOf(removed.tokens.accessToken)).toMatchObject({ organizationId: null, roles: [] })
  })
})

describe('signing out', () => {
  it('ends this session only', async () => {
    const here = await graph.person()
    const there = await graph.signIn(here.email)

    const { revokedCount } = await graph.mutate(here.viewer, 'sessionRevoke', {}, 'revokedCount')

    expect(revokedCount).toBe(1)
    expect(codes(await refresh(here.refreshToken))).toEqual(['REFRESH_TOKEN_INVALID'])
    expect(codes(await refresh(there.refreshToken))).toEqual([])
  })

  it('ends all sessions of the person and nobody else\'s; a repeat ends none', async () => {
    const [here, stranger] = [await graph.person(), await graph.person()]
    const there = await graph.signIn(here.email)

    const first = await graph.mutate(here.viewer, 'sessionRevoke', { scope: 'ALL' }, 'revokedCount')
    const second = await graph.mutate(here.viewer, 'sessionRevoke', { scope: 'ALL' }, 'revokedCount')

    expect([first.revokedCount, second.revokedCount]).toEqual([2, 0])
    expect(codes(await refresh(there.refreshToken))).toEqual(['REFRESH_TOKEN_INVALID'])
    expect(codes(await refresh(stranger.refreshToken))).toEqual([])
  })

  it('is for people who are signed in', async () => {
    const foreignSession = { ...aUser(), sessionId: (await graph.person()).viewer.sessionId }

    expect(errorCodes(await graph.tryMutate(ANONYMOUS, 'sessionRevoke', {}, 'revokedCount'))).toEqual(['UNAUTHENTICATED'])
    expect(errorCodes(await graph.tryMutate(anApiKey({ organizationId: 'org_1', scopes: [] }), 'sessionRevoke', {}, 'revokedCount'))).toEqual(['FORBIDDEN'])
    expect((await graph.mutate(foreignSession, 'sessionRevoke', {}, 'revokedCount')).revokedCount).toBe(0)
  })
})
