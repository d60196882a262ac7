import { describe, expect, it } from '@jest/globals'
import { createMemoryDenylist } from '#kit/denylist.ts'
import { newId } from '#kit/ids.ts'
import { createLogger } from '#kit/log.ts'
import { connectRedis } from '#kit/redis.ts'
import { denylistFill } from '../src/services/deny-sessions.ts'
import { hashSecret } from '../src/secrets.ts'
import { describeWithEngines } from '../../kit/testing/engines.ts'
import { TestRedis } from '../../kit/testing/redis-server.ts'
import { TestClock } from '../../kit/testing/subgraph.ts'
import { waitFor } from '../../kit/testing/wait-for.ts'
import { ANONYMOUS } from '../../kit/testing/viewers.ts'
import { key, startGraph } from './users-graph.ts'

const MINUTE_MS = 60_000

describe('ending credentials', () => {
  it('tells the denylist of each session that was signed out, for as long as its access tokens are good', async () => {
    const clock = new TestClock()
    const denylist = createMemoryDenylist(clock)
    await using graph = await startGraph({ denylist })
    const here = await graph.person()
    const there = await graph.signIn(here.email)
    const stranger = await graph.person()

    await graph.mutate(here.viewer, 'sessionRevoke', { scope: 'ALL' }, 'revokedCount')

    const sessions = [here, there, stranger].map(({ viewer }) => viewer.sessionId ?? '')
    expect(await Promise.all(sessions.map((id) => denylist.denies(id)))).toEqual([true, true, false])
    clock.advance(15 * MINUTE_MS)
    expect(await denylist.denies(sessions[0] ?? '')).toBe(false)
  })

  it('tells it of a session that ends because a used refresh token came back', async () => {
    const denylist = createMemoryDenylist(new TestClock())
    await using graph = await startGraph({ denylist })
    const person = await graph.person()
    for (let n = 0; n < 2; n++) await graph.mutate(ANONYMOUS, 'sessionRefresh', { refreshToken: person.refreshToken }, 'session { id }')

    expect(await denylist.denies(person.viewer.sessionId ?? '')).toBe(true)
  })

  it('tells it of the secrets that a rotation and a revocation have ended, and of no other', async () => {
    const denylist = createMemoryDenylist(new TestClock())
    await using graph = await startGraph({ denylist })
    const { id: organizationId, owner } = await graph.organization(await graph.person())
    const created = await graph.mutate(owner.viewer, 'apiKeyCreate', { organizationId, name: 'ERP', scopes: ['orders:read'], idempotencyKey: key() }, 'apiKey { id } secret')
    const denied = async (...secrets: string[]) => Promise.all(secrets.map((secret) => denylist.denies(hashSecret(secret))))

    const rotated = await graph.mutate(owner.viewer, 'apiKeyRotate', { apiKeyId: created.apiKey.id, idempotencyKey: key() }, 'secret')
    expect(await denied(created.secret, rotated.secret)).toEqual([true, false])
    await graph.mutate(owner.viewer, 'apiKeyRevoke', { apiKeyId: created.apiKey.id, idempotencyKey: key() }, 'apiKey { id }')

    expect(await denied(created.secret, rotated.secret)).toEqual([true, true])
  })

  it('fills a list that begins empty from what was revoked a moment ago', async () => {
    await using graph = await startGraph({ denylist: { deny: () => Promise.resolve() } })
    const [lately, longAgo] = [await graph.person(), await graph.person()]
    for (const { viewer } of [longAgo, lately]) await graph.mutate(viewer, 'sessionRevoke', {}, 'revokedCount')
    const unlinked = newId('idn')
    await graph.t.app.db.source.query('INSERT INTO ended_identities (id, ended_at) VALUES ($1, now())', [unlinked])
    await graph.t.app.db.source.query("UPDATE sessions SET revoked_at = revoked_at - interval '15 minutes' WHERE id = $1", [longAgo.viewer.sessionId])
    const denylist = createMemoryDenylist(graph.t.clock)

    await using loop = denylistFill({ ...graph.t.app, denylist })
    loop.start()

    await waitFor('the session', () => denylist.denies(lately.viewer.sessionId ?? ''))
    await waitFor('the linked identity', () => denylist.denies(unlinked))
    expect(await denylist.denies(longAgo.viewer.sessionId ?? '')).toBe(false)
  })
})

describeWithEngines('ending credentials while Redis is away', () => {
  it('ends the session all the same, and tells the denylist when Redis is back', async () => {
    await using server = await TestRedis.start()
    await using redis = connectRedis({ url: server.url, keyPrefix: 'users-test:', patienceMs: 5_000, log: createLogger({ name: 'test', level: 'silent' }) })
    await waitFor('Redis', () => redis.available)
    await using graph = await startGraph({ redis })
    const [early, late] = [await graph.person(), await graph.person()]
    const listed = () => server.ask((client) => client.zrange('users-test:denylist', 0, -1))
    await graph.mutate(early.viewer, 'sessionRevoke', {}, 'revokedCount')
    expect(await listed()).toEqual([early.viewer.sessionId])

    await server.kill()
    await waitFor('the loss to be noticed', () => !redis.available)
    const { revokedCount } = await graph.mutate(late.viewer, 'sessionRevoke', {}, 'revokedCount')
    const { userErrors } = await graph.mutate(ANONYMOUS, 'sessionRefresh', { refreshToken: late.refreshToken }, 'session { id }')
    await server.start()

    expect([revokedCount, userErrors[0].code]).toEqual([1, 'REFRESH_TOKEN_INVALID'])
    // A fill that a slow machine broke off comes again after half a minute.
    await waitFor('both on a list that was lost', async () => (await listed()).length === 2, { timeoutMs: 60_000 })
    expect(new Set(await listed())).toEqual(new Set([early.viewer.sessionId, late.viewer.sessionId]))
  }, 300_000)
})
