import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { QueryRunner } from 'typeorm'
import type { Viewer } from '#kit/viewer.ts'
import { TellMemberships1764000000003 } from '../src/db/migrations/0007-tell-memberships.ts'
import { anApiKey, ANONYMOUS, aUser } from '../../kit/testing/viewers.ts'
import { admin, codes, errorCodes, key, officer, startGraph, type Payload, type UsersGraph } from './users-graph.ts'

// People and organizations are new in each test: the graph is all they share.
let graph: UsersGraph
beforeAll(async () => { graph = await startGraph() })
afterAll(async () => { await graph[Symbol.asyncDispose]() })

const DAY_MS = 24 * 3600_000
const MEMBERSHIP = 'membership { id role version spendingLimit { amountMinor currency } user { id } organization { id } }'

const invite = (viewer: Viewer, input: Record<string, unknown>): Promise<Payload> =>
  graph.mutate(viewer, 'membershipInvite', { role: 'BUYER', idempotencyKey: key(), ...input }, 'invitation { id email role expiresAt spendingLimit { amountMinor currency } } token')
const accept = (viewer: Viewer, token: string, idempotencyKey = key()): Promise<Payload> =>
  graph.mutate(viewer, 'membershipAccept', { token, idempotencyKey }, MEMBERSHIP)
const update = (viewer: Viewer, membershipId: string, input: Record<string, unknown>): Promise<Payload> =>
  graph.mutate(viewer, 'membershipUpdate', { membershipId, expectedVersion: 1, idempotencyKey: key(), ...input }, MEMBERSHIP)
const remove = (viewer: Viewer, membershipId: string, idempotencyKey = key()): Promise<Payload> =>
  graph.mutate(viewer, 'membershipRemove', { membershipId, idempotencyKey }, 'removedMembershipId')
const ownMembershipId = async ({ viewer }: { viewer: Viewer }): Promise<string> =>
  (await graph.query(viewer, '{ viewer { user { memberships { nodes { id } } } } }')).viewer.user.memberships.nodes[0].id
const changesOf = async (organizationId: string) =>
  (await graph.t.published('organization.member.changed')).filter((event) => event.subject === organizationId).map((event) => event.data)

describe('an upgrade to a version that tells limits', () => {
  it('tells of every membership once more, behind what was told of its organization', async () => {
    const { id: organizationId, owner } = await graph.organization(await graph.person())
    const { id: userId, membershipId } = await graph.member(owner, organizationId, 'BUYER')
    const spendingLimit = { amountMinor: '5000', currency: 'NGN' }
    await update(owner.viewer, membershipId, { spendingLimit })
    const told = async () => (await graph.t.published('organization.member.changed')).filter((event) => event.subject === organizationId)
    const before = await told()

    await graph.t.app.db.source.transaction(({ queryRunner }) => new TellMemberships1764000000003().up(queryRunner as QueryRunner))

    const after = await told()
    expect(after.slice(before.length).map(({ data }) => data)).toEqual([
      { organizationId, userId: owner.id, role: 'OWNER', change: 'UPDATED', spendingLimit: null },
      { organizationId, userId, role: 'BUYER', change: 'UPDATED', spendingLimit },
    ])
    const sequences = after.map(({ sequence }) => sequence)
    expect(sequences).toEqual(sequences.map((_, index) => (sequences[0] ?? 0) + index))
    await graph.t.settle()
    await update(owner.viewer, membershipId, { expectedVersion: 2, spendingLimit: null })
    expect((await told()).at(-1)?.sequence).toBe((sequences.at(-1) ?? 0) + 1)
  })
})

describe('inviting a member', () => {
  it('makes the invited person a member with the role and limit offered', async () => {
    const { id: organizationId, owner } = await graph.organization(await graph.person())
    const invited = await graph.person()
    const spendingLimit = { amountMinor: '9223372036854775807', currency: 'NGN' }

    const { invitation, token } = await invite(owner.viewer, { organizationId, email: invited.email.toUpperCase(), spendingLimit })
    const { membership } = await accept(invited.viewer, token)

    expect(invitation).toMatchObject({ email: invited.email.toUpperCase(), role: 'BUYER', spendingLimit })
    expect(token).toMatch(/^[\w-]{43}$/)
    expect(membership).toMatchObject({ role: 'BUYER', version: 1, spendingLimit, user: { id: invited.id }, organization: { id: organizationId } })
    expect((await changesOf(organizationId)).at(-1)).toEqual({ organizationId, userId: invited.id, role: 'BUYER', change: 'ADDED', spendingLimit })
  })

  it('answers the token once: a repeat has the invitation without it', async () => {
    const { id: organizationId, owner } = await graph.organization(await graph.person())
    const input = { organizationId, email: 'new@example.com', idempotencyKey: key() }

    const answers = await Promise.all(Array.from({ length: 5 }, () => invite(owner.viewer, input)))

    expect(new Set(answers.map((answer) => answer.invitation.id)).size).toBe(1)
    expect(answers.filter((answer) => answer.token)).toHaveLength(1)
  })

  it('replaces the earlier invitation of the address', async () => {
    const { id: organizationId, owner } = await graph.organization(await graph.person())
    const invited = await graph.person()
    const first = await invite(owner.viewer, { organizationId, email: invited.email })
    const second = await invite(owner.viewer, { organizationId, email: invited.email, role: 'APPROVER' })

    expect(codes(await accept(invited.viewer, first.token))).toEqual(['INVITATION_INVALID'])
    expect((await accept(invited.viewer, second.token)).membership.role).toBe('APPROVER')
  })

  it('works once, for the invited person, for seven days', async () => {
    const { id: organizationId, owner } = await graph.organization(await graph.person())
    const [invited, other] = [await graph.person(), await graph.person()]
    const { token } = await invite(owner.viewer, { organizationId, email: invited.email })
    const late = await invite(owner.viewer, { organizationId, email: other.email })

    expect(codes(await accept(other.viewer, token))).toEqual(['INVITATION_NOT_YOURS'])
    expect(codes(await accept(invited.viewer, 'made up'))).toEqual(['INVITATION_INVALID'])
    const answers = await Promise.all(Array.from({ length: 5 }, () => accept(invited.viewer, token)))
    expect(answers.map((answer) => codes(answer)[0] ?? 'ACCEPTED').toSorted()).toEqual(['ACCEPTED', ...Array.from({ length: 4 }, () => 'INVITATION_INVALID')])
    graph.t.clock.advance(7 * DAY_MS)
    expect(codes(await accept(other.viewer, late.token))).toEqual(['INVITATION_INVALID'])
  })

  it('settles an acceptance and a new invitation at the same time one after the other', async () => {
    const { id: organizationId, owner } = await graph.organization(await graph.person())
    const invited = await graph.person()
    const { token } = await invite(owner.viewer, { organizationId, email: invited.email })

    const [accepted, renewed] = await Promise.all([accept(invited.viewer, token), invite(owner.viewer, { organizationId, email: invited.email })])

    expect([[...codes(accepted), ...codes(renewed)]]).toContainEqual([expect.stringMatching(/^(INVITATION_INVALID|ALREADY_MEMBER)$/)])
  })

  it('answers a repeated acceptance with the first result', async () => {
    const { id: organizationId, owner } = await graph.organization(await graph.person())
    const invited = await graph.person()
    const { token } = await invite(owner.viewer, { organizationId, email: invited.email })
    const idempotencyKey = key()

    const [first, second] = [await accept(invited.viewer, token, idempotencyKey), await accept(invited.viewer, token, idempotencyKey)]

    expect(first).toEqual(second)
    expect(first.membership.id).toMatch(/^mem_/)
  })

  it('refuses members, odd addresses and limits', async () => {
    const { id: organizationId, owner } = await graph.organization(await graph.person())
    const foreign = await graph.organization(await graph.person())
    const member = await graph.member(owner, organizationId, 'BUYER')
    const limit = (amountMinor: string) => ({ organizationId, email: 'new@example.com', spendingLimit: { amountMinor, currency: 'NGN' } })

    expect(codes(await invite(owner.viewer, { organizationId, email: member.email }))).toEqual(['ALREADY_MEMBER'])
    expect(codes(await invite(owner.viewer, { organizationId, email: 'nobody' }))).toEqual(['EMAIL_INVALID'])
    expect(codes(await invite(owner.viewer, limit('-1')))).toEqual(['SPENDING_LIMIT_INVALID'])
    expect(codes(await invite(owner.viewer, limit('9223372036854775808')))).toEqual(['SPENDING_LIMIT_INVALID'])
    expect(codes(await invite(owner.viewer, { organizationId: foreign.id, email: 'new@example.com' }))).toEqual(['ORGANIZATION_NOT_FOUND'])
  })

  it('is for managers; owners are invited by owners and by the platform', async () => {
    const { id: organizationId, owner } = await graph.organization(await graph.person())
    const [manager, buyer] = [await graph.member(owner, organizationId, 'ADMIN'), await graph.member(owner, organizationId, 'BUYER')]
    const attempt = (viewer: Viewer, role: string) =>
      graph.tryMutate(viewer, 'membershipInvite', { organizationId, email: 'new@example.com', role, idempotencyKey: key() }, 'token')

    expect(errorCodes(await attempt(ANONYMOUS, 'BUYER'))).toEqual(['UNAUTHENTICATED'])
    expect(errorCodes(await attempt(buyer.viewer, 'BUYER'))).toEqual(['FORBIDDEN'])
    expect(errorCodes(await attempt(officer(), 'BUYER'))).toEqual(['FORBIDDEN'])
    expect(errorCodes(await attempt(anApiKey({ organizationId, scopes: ['organizations:write'] }), 'BUYER'))).toEqual(['FORBIDDEN'])
    expect(errorCodes(await attempt(manager.viewer, 'OWNER'))).toEqual(['FORBIDDEN'])
    expect(errorCodes(await attempt(manager.viewer, 'ADMIN'))).toEqual([])
    expect(errorCodes(await attempt(owner.viewer, 'OWNER'))).toEqual([])
    expect(errorCodes(await attempt(admin(), 'OWNER'))).toEqual([])
  })
})

describe('changing a membership', () => {
  it('changes role and limit apart, and tells it', async () => {
    const { id: organizationId, owner } = await graph.organization(await graph.person())
    const { id: userId, membershipId } = await graph.member(owner, organizationId, 'BUYER')
    const spendingLimit = { amountMinor: '5000', currency: 'NGN' }

    const limited = await update(owner.viewer, membershipId, { spendingLimit })
    const promoted = await update(owner.viewer, membershipId, { expectedVersion: 2, role: 'APPROVER' })
    const freed = await update(owner.viewer, membershipId, { expectedVersion: 3, spendingLimit: null })
    const stale = await update(owner.viewer, membershipId, { expectedVersion: 3, role: 'BUYER' })

    expect(limited.membership).toMatchObject({ role: 'BUYER', spendingLimit, version: 2 })
    expect(promoted.membership).toMatchObject({ role: 'APPROVER', spendingLimit, version: 3 })
    expect(freed.membership).toMatchObject({ role: 'APPROVER', spendingLimit: null, version: 4 })
    expect(codes(stale)).toEqual(['VERSION_CONFLICT'])
    expect((await changesOf(organizationId)).at(-1)).toEqual({ organizationId, userId, role: 'APPROVER', change: 'UPDATED', spendingLimit: null })
  })

  it('leaves owners to owners', async () => {
    const { id: organizationId, owner } = await graph.organization(await graph.person())
    const manager = await graph.member(owner, organizationId, 'ADMIN')
    const buyer = await graph.member(owner, organizationId, 'BUYER')
    const ownerId = await ownMembershipId(owner)
    const attempt = (viewer: Viewer, membershipId: string, role: string) =>
      graph.tryMutate(viewer, 'membershipUpdate', { membershipId, role, expectedVersion: 1, idempotencyKey: key() }, 'membership { role }')

    expect(errorCodes(await attempt(manager.viewer, ownerId, 'BUYER'))).toEqual(['FORBIDDEN'])
    expect(errorCodes(await attempt(manager.viewer, manager.membershipId, 'OWNER'))).toEqual(['FORBIDDEN'])
    expect(errorCodes(await attempt(buyer.viewer, buyer.membershipId, 'ADMIN'))).toEqual(['FORBIDDEN'])
    expect(errorCodes(await attempt(officer(), buyer.membershipId, 'ADMIN'))).toEqual(['FORBIDDEN'])
    expect(errorCodes(await attempt(manager.viewer, buyer.membershipId, 'ADMIN'))).toEqual([])
  })

  it('keeps an owner, also when two demote each other at the same time', async () => {
    const { id: organizationId, owner } = await graph.organization(await graph.person())
    const ownerId = await ownMembershipId(owner)
    expect(codes(await update(owner.viewer, ownerId, { role: 'ADMIN' }))).toEqual(['LAST_OWNER'])
    expect(codes(await remove(owner.viewer, ownerId))).toEqual(['LAST_OWNER'])
    const second = await graph.member(owner, organizationId, 'OWNER')

    const answers = await Promise.all([
      graph.tryMutate(owner.viewer, 'membershipUpdate', { membershipId: second.membershipId, role: 'BUYER', expectedVersion: 1, idempotencyKey: key() }, 'membership { role }'),
      graph.tryMutate(second.viewer, 'membershipUpdate', { membershipId: ownerId, role: 'BUYER', expectedVersion: 1, idempotencyKey: key() }, 'membership { role }'),
    ])

    expect(answers.filter((answer) => errorCodes(answer)[0] === 'FORBIDDEN')).toHaveLength(1)
    const [{ owners }] = await graph.t.app.db.source.query(
      "SELECT count(*)::int AS owners FROM organization_memberships WHERE organization_id = $1 AND role = 'OWNER'", [organizationId])
    expect(owners).toBe(1)
  })
})

describe('ending a membership', () => {
  it('counts at once, whatever the token still says', async () => {
    const { id: organizationId, owner } = await graph.organization(await graph.person())
    const manager = await graph.member(owner, organizationId, 'ADMIN')

    const { removedMembershipId } = await remove(owner.viewer, manager.membershipId)

    expect(removedMembershipId).toBe(manager.membershipId)
    expect((await changesOf(organizationId)).at(-1)).toEqual({ organizationId, userId: manager.id, role: null, change: 'REMOVED', spendingLimit: null })
    expect(manager.viewer).toMatchObject({ organizationId, roles: ['ADMIN'] })
    const input = { organizationId, name: 'Backdoor', scopes: ['orders:read'], idempotencyKey: key() }
    expect(codes(await graph.mutate(manager.viewer, 'apiKeyCreate', input, 'secret'))).toEqual(['ORGANIZATION_NOT_FOUND'])
    expect((await graph.query(manager.viewer, 'query ($id: ID!) { organization(id: $id) { id } }', { id: organizationId })).organization).toBeNull()
  })

  it('lets members leave, and answers a repeat as the first time', async () => {
    const { id: organizationId, owner } = await graph.organization(await graph.person())
    const buyer = await graph.member(owner, organizationId, 'BUYER')
    const idempotencyKey = key()

    const [first, second] = [await remove(buyer.viewer, buyer.membershipId, idempotencyKey), await remove(buyer.viewer, buyer.membershipId, idempotencyKey)]

    expect(first).toEqual({ removedMembershipId: buyer.membershipId, userErrors: [] })
    expect(second).toEqual(first)
    expect(codes(await remove(buyer.viewer, buyer.membershipId))).toEqual(['MEMBERSHIP_NOT_FOUND'])
  })

  it('is not for fellow members, outsiders and API keys', async () => {
    const { id: organizationId, owner } = await graph.organization(await graph.person())
    const [buyer, other] = [await graph.member(owner, organizationId, 'BUYER'), await graph.member(owner, organizationId, 'BUYER')]
    const stranger = await graph.organization(await graph.person())
    const attempt = (viewer: Viewer) => graph.tryMutate(viewer, 'membershipRemove', { membershipId: buyer.membershipId, idempotencyKey: key() }, 'removedMembershipId')

    expect(errorCodes(await attempt(other.viewer))).toEqual(['FORBIDDEN'])
    expect(errorCodes(await attempt(anApiKey({ organizationId, scopes: ['organizations:write'] })))).toEqual(['FORBIDDEN'])
    expect(codes(await remove(stranger.owner.viewer, buyer.membershipId))).toEqual(['MEMBERSHIP_NOT_FOUND'])
    expect(codes(await remove(aUser(), 'mem_\u0000'))).toEqual(['MEMBERSHIP_NOT_FOUND'])
    expect(codes(await update(stranger.owner.viewer, buyer.membershipId, { role: 'ADMIN' }))).toEqual(['MEMBERSHIP_NOT_FOUND'])
  })
})
