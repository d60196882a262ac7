import { describe, expect, it } from '@jest/globals'
import { aUser, anApiKey, ANONYMOUS } from '../../kit/testing/viewers.ts'
import { codes, errorCodes, key, PASSWORD, startGraph, type Payload, type UsersGraph } from './users-graph.ts'

const TOKENS = 'session { id organization { id } createdAt expiresAt revokedAt } tokens { accessToken accessTokenExpiresAt refreshToken refreshTokenExpiresAt }'
const MINUTE_MS = 60_000
const DAY_MS = 24 * 3600_000

const signIn = (graph: UsersGraph, input: Record<string, unknown>): Promise<Payload> => graph.mutate(ANONYMOUS, 'sessionCreate', input, TOKENS)
const refresh = (graph: UsersGraph, refreshToken: string, organizationId?: string): Promise<Payload> =>
  graph.mutate(ANONYMOUS, 'sessionRefresh', { refreshToken, organizationId }, TOKENS)

describe('signing in', () => {
  it('answers an access token that says who, for whom, in which roles and session', async () => {
    await using graph = await startGraph()
    const person = await graph.person()
    const { id: organizationId } = await graph.organization(person)

    const { session, tokens, userErrors } = await signIn(graph, { email: person.email.toUpperCase(), password: PASSWORD })

    expect(userErrors).toEqual([])
    expect(await graph.tokens.verify(tokens.accessToken)).toEqual({
      kind: 'USER', userId: person.id, apiKeyId: null, sessionId: session.id, organizationId, roles: ['OWNER'], scopes: ['*'],
    })
    expect(tokens.refreshToken).toMatch(/^[\w-]{43}$/)
  })

  it('gives the access token fifteen minutes and the refresh token seven days', async () => {
    await using graph = await startGraph()
    const person = await graph.person()

    const { session, tokens } = await signIn(graph, { email: person.email, password: PASSWORD })

    const started = new Date(session.createdAt).getTime()
    expect(new Date(tokens.accessTokenExpiresAt).getTime()).toBe(Math.floor(started / 1000) * 1000 + 15 * MINUTE_MS)
    expect(new Date(tokens.refreshTokenExpiresAt).getTime()).toBe(started + 7 * DAY_MS)
    graph.t.clock.advance(16 * MINUTE_MS)
    await expect(graph.tokens.verify(tokens.accessToken)).rejects.toMatchObject({ code: 'ACCESS_TOKEN_EXPIRED' })
  })

  it('says the same for a wrong address, a wrong password and text that is neither', async () => {
    await using graph = await startGraph()
    const person = await graph.person()
    await graph.t.settle()
    const before = await graph.rowCounts()

    const answers = await Promise.all([
      { email: person.email, password: 'not the right password' },
      { email: 'nobody@example.com', password: PASSWORD },
      { email: 'not an address \u0000', password: PASSWORD },
      { email: person.email, password: '' },
      { email: person.email, password: 'x'.repeat(100_000) },
    ].map((input) => signIn(graph, input)))

    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect(codes(answers[0])).toEqual(['INVALID_CREDENTIALS'])
    expect(await graph.rowCounts()).toEqual(before)
  })

  it('checks a password for a wrong address as for a wrong password', async () => {
    await using graph = await startGraph()
    const person = await graph.person()
    const { passwords } = graph.t.app
    const checked: (string | null)[] = []
    const verify = passwords.verify.bind(passwords)
    passwords.verify = (stored, password) => {
      checked.push(stored)
      return verify(stored, password)
    }

    await signIn(graph, { email: person.email, password: 'not the right password' })
    await signIn(graph, { email: 'nobody@example.com', password: 'not the right password' })

    expect(checked).toEqual([expect.stringMatching(/^\$argon2id\$v=19\$m=64,t=1,p=1\$/), null])
  })

  it('acts for the organization that is named, and refuses a foreign one', async () => {
    await using graph = await startGraph()
    const [person, stranger] = [await graph.person(), await graph.person()]
    const first = await graph.organization(person)
    const second = await graph.organization(person)
    const foreign = await graph.organization(stranger)

    const named = await signIn(graph, { email: person.email, password: PASSWORD, organizationId: second.id })
    const unnamed = await signIn(graph, { email: person.email, password: PASSWORD })
    const refused = await signIn(graph, { email: person.email, password: PASSWORD, organizationId: foreign.id })

    expect((await graph.tokens.verify(named.tokens.accessToken)).organizationId).toBe(second.id)
    expect((await graph.tokens.verify(unnamed.tokens.accessToken)).organizationId).toBe(first.id)
    expect(codes(refused)).toEqual(['ORGANIZATION_NOT_FOUND'])
    expect(refused.tokens).toBeNull()
  })

  it('tells the other subgraphs who signed in', async () => {
    await using graph = await startGraph()
    const { id: userId, email } = await graph.person()

    const { session } = await signIn(graph, { email, password: PASSWORD })

    const events = await graph.t.published('user.login')
    expect(events.at(-1)).toMatchObject({ subject: userId, data: { userId, sessionId: session.id, organizationId: null } })
  })

  it('hashes a password anew that was hashed at another cost', async () => {
    await using graph = await startGraph({ config: { argon2: { memoryKib: 128, passes: 2, parallelism: 1 } } })
    const person = await graph.person()
    const { source } = graph.t.app.db
    await using cheap = await startGraph()
    const old = await cheap.t.app.passwords.hash(PASSWORD)
    await source.query('UPDATE user_credentials SET password_hash = $1', [old])

    await graph.signIn(person.email)

    const [{ password_hash: now }] = await source.query('SELECT password_hash FROM user_credentials')
    expect(now).toMatch(/^\$argon2id\$v=19\$m=128,t=2,p=1\$/)
    expect(codes(await signIn(graph, { email: person.email, password: PASSWORD }))).toEqual([])
  })
})

describe('refreshing a session', () => {
  it('answers new tokens of the same session and uses the old token up', async () => {
    await using graph = await startGraph()
    const person = await graph.person()

    const { session, tokens } = await refresh(graph, person.refreshToken)

    expect(session.id).toBe(person.viewer.sessionId)
    expect(tokens.refreshToken).not.toBe(person.refreshToken)
    expect(await graph.tokens.verify(tokens.accessToken)).toEqual(person.viewer)
    expect(codes(await refresh(graph, tokens.refreshToken))).toEqual([])
  })

  it('revokes the whole session when a used token comes back', async () => {
    await using graph = await startGraph()
    const person = await graph.person()
    const other = await graph.signIn(person.email)
    const { tokens } = await refresh(graph, person.refreshToken)

    const replayed = await refresh(graph, person.refreshToken)
    const successor = await refresh(graph, tokens.refreshToken)

    expect(codes(replayed)).toEqual(['REFRESH_TOKEN_REUSED'])
    expect(replayed.tokens).toBeNull()
    expect(codes(successor)).toEqual(['REFRESH_TOKEN_INVALID'])
    const { viewer } = await graph.query(person.viewer, '{ viewer { session { revokedAt } } }')
    expect(viewer.session.revokedAt).not.toBeNull()
    expect(codes(await refresh(graph, other.refreshToken))).toEqual([])
  })

  it('lets one of many at the same time win, and takes the others for a thief', async () => {
    await using graph = await startGraph()
    const person = await graph.person()

    const answers = await Promise.all(Array.from({ length: 20 }, () => refresh(graph, person.refreshToken)))

    const winners = answers.filter((answer) => answer.tokens)
    const reused = answers.filter((answer) => codes(answer)[0] === 'REFRESH_TOKEN_REUSED')
    expect([winners.length, reused.length]).toEqual([1, 1])
    expect(codes(await refresh(graph, winners[0].tokens.refreshToken))).toEqual(['REFRESH_TOKEN_INVALID'])
  })

  it('refuses tokens that are unknown or too old', async () => {
    await using graph = await startGraph()
    const person = await graph.person()

    expect(codes(await refresh(graph, 'made up'))).toEqual(['REFRESH_TOKEN_INVALID'])
    graph.t.clock.advance(7 * DAY_MS + 1)
    expect(codes(await refresh(graph, person.refreshToken))).toEqual(['REFRESH_TOKEN_INVALID'])
  })

  it('switches to another organization of the person and stays there', async () => {
    await using graph = await startGraph()
    const person = await graph.person()
    const { id } = await graph.organization(person)

    const switched = await refresh(graph, person.refreshToken, id)
    const again = await refresh(graph, switched.tokens.refreshToken)

    expect(await graph.tokens.verify(switched.tokens.accessToken)).toMatchObject({ organizationId: id, roles: ['OWNER'] })
    expect(await graph.tokens.verify(again.tokens.accessToken)).toMatchObject({ organizationId: id, roles: ['OWNER'] })
  })

  it('keeps the token when the organization is foreign', async () => {
    await using graph = await startGraph()
    const [person, stranger] = [await graph.person(), await graph.person()]
    const foreign = await graph.organization(stranger)

    expect(codes(await refresh(graph, person.refreshToken, foreign.id))).toEqual(['ORGANIZATION_NOT_FOUND'])
    expect(codes(await refresh(graph, person.refreshToken))).toEqual([])
  })

  it('carries the roles of now, and no organization once the membership has ended', async () => {
    await using graph = await startGraph()
    const { id, owner } = await graph.organization(await graph.person())
    const member = await graph.member(owner, id, 'BUYER')
    await graph.mutate(owner.viewer, 'membershipUpdate', { membershipId: member.membershipId, expectedVersion: 1, role: 'APPROVER', idempotencyKey: key() }, 'membership { id }')

    const promoted = await refresh(graph, member.refreshToken)
    await graph.mutate(owner.viewer, 'membershipRemove', { membershipId: member.membershipId, idempotencyKey: key() }, 'removedMembershipId')
    const removed = await refresh(graph, promoted.tokens.refreshToken)

    expect(await graph.tokens.verify(promoted.tokens.accessToken)).toMatchObject({ organizationId: id, roles: ['APPROVER'] })
    expect(await graph.tokens.verify(removed.tokens.accessToken)).toMatchObject({ organizationId: null, roles: [] })
  })
})

describe('signing out', () => {
  it('ends this session only', async () => {
    await using graph = await startGraph()
    const here = await graph.person()
    const there = await graph.signIn(here.email)

    const { revokedCount } = await graph.mutate(here.viewer, 'sessionRevoke', {}, 'revokedCount')

    expect(revokedCount).toBe(1)
    expect(codes(await refresh(graph, here.refreshToken))).toEqual(['REFRESH_TOKEN_INVALID'])
    expect(codes(await refresh(graph, there.refreshToken))).toEqual([])
  })

  it('ends all sessions of the person and nobody else\'s; a repeat ends none', async () => {
    await using graph = await startGraph()
    const [here, stranger] = [await graph.person(), await graph.person()]
    const there = await graph.signIn(here.email)

    const first = await graph.mutate(here.viewer, 'sessionRevoke', { scope: 'ALL' }, 'revokedCount')
    const second = await graph.mutate(here.viewer, 'sessionRevoke', { scope: 'ALL' }, 'revokedCount')

    expect([first.revokedCount, second.revokedCount]).toEqual([2, 0])
    expect(codes(await refresh(graph, there.refreshToken))).toEqual(['REFRESH_TOKEN_INVALID'])
    expect(codes(await refresh(graph, stranger.refreshToken))).toEqual([])
  })

  it('is for people who are signed in', async () => {
    await using graph = await startGraph()
    const foreignSession = { ...aUser(), sessionId: (await graph.person()).viewer.sessionId }

    expect(errorCodes(await graph.tryMutate(ANONYMOUS, 'sessionRevoke', {}, 'revokedCount'))).toEqual(['UNAUTHENTICATED'])
    expect(errorCodes(await graph.tryMutate(anApiKey({ organizationId: 'org_1', scopes: [] }), 'sessionRevoke', {}, 'revokedCount'))).toEqual(['FORBIDDEN'])
    expect((await graph.mutate(foreignSession, 'sessionRevoke', {}, 'revokedCount')).revokedCount).toBe(0)
  })
})
