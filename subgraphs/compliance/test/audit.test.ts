import { describe, expect, it } from '@jest/globals'
import { eventContracts, topics, type EventData, type EventType } from '#events/registry.ts'
import { newId } from '#kit/ids.ts'
import { aUser, ANONYMOUS } from '../../kit/testing/viewers.ts'
import { canonicalJson } from '../src/domain/canonical-json.ts'
import { sha256 } from '../src/domain/chain.ts'
import { ADMIN, OFFICER, startWorld, type World } from './world.ts'

const VERIFY = 'query ($from: BigInt, $to: BigInt) { auditVerify(fromSequence: $from, toSequence: $to) { intact checkedEntries fromSequence toSequence brokenAtSequence fault lastHash } }'

async function logins(world: World, count: number) {
  const events = []
  for (let i = 0; i < count; i++) {
    const userId = newId('usr')
    events.push(await world.t.receive('user.registered', { subject: userId, data: { userId } }))
  }
  return events
}

type Fact = { [T in EventType]: { readonly type: T; readonly data: EventData<T> } }[EventType]

/** One event of each subgraph. */
function factsOfEverySubgraph(): readonly Fact[] {
  const [orderId, orderGroupId, vendorId] = [newId('ord'), newId('grp'), newId('ven')]
  return [
    { type: 'user.registered', data: { userId: newId('usr') } },
    { type: 'vendor.registered', data: { vendorId, organizationId: newId('org'), displayName: 'V', legalName: 'V Ltd', countryCode: 'NG' } },
    { type: 'product.created', data: { productId: newId('prd'), code: 'c', name: { en: 'n' }, categoryId: null, status: 'DRAFT' } },
    { type: 'order.placed', data: { orderId, orderGroupId } },
    { type: 'payment.voided', data: { paymentId: newId('pay'), orderGroupId, orderId, amount: { amountMinor: '1', currency: 'USD' } } },
    { type: 'shipment.created', data: { shipmentId: newId('shp'), orderId, vendorId, crossBorder: true } },
    { type: 'compliance.order.cleared', data: { orderId, caseId: null } },
  ]
}

async function tamper(world: World, sql: string): Promise<void> {
  await world.t.app.db.source.query('ALTER TABLE audit_entries DISABLE TRIGGER ALL')
  await world.t.app.db.source.query(sql)
}

describe('the audit log', () => {
  it('has every event of every topic, compliance’s own too, once each and without gaps', async () => {
    await using world = await startWorld()
    await world.list([{ reference: '1', name: 'Nobody At All' }])
    await world.tariffs('871200')
    const order = await world.order(await world.organization(), await world.organization())
    await world.confirm(order)
    await world.t.settle()

    const { data } = await world.t.call(OFFICER, '{ auditEntries(first: 100) { nodes { sequence eventId type source subject } } }')

    const nodes = data.auditEntries.nodes as { sequence: string; eventId: string; type: string; source: string; subject: string }[]
    expect(nodes.map((node) => Number(node.sequence))).toEqual(nodes.map((_, index) => nodes.length - index))
    expect(new Set(nodes.map((node) => node.eventId)).size).toBe(nodes.length)
    expect([...new Set(nodes.map((node) => node.type))].toSorted()).toEqual([
      'compliance.order.cleared', 'compliance.party.screened', 'order.confirmed', 'order.created', 'organization.created', 'trade_document.issued',
    ])
    const { data: bySubject } = await world.t.call(ADMIN, 'query ($id: ID!) { auditEntries(subject: $id) { nodes { type } } byType: auditEntries(type: "order.created") { nodes { subject } } }', { id: order.orderId })
    expect(bySubject.auditEntries.nodes.map((node: { type: string }) => node.type).toSorted()).toEqual(['compliance.order.cleared', 'order.confirmed', 'order.created'])
    expect(bySubject.byType.nodes).toEqual([{ subject: order.orderId }])
  })

  it('takes every topic there is into one chain, and an event that comes again once', async () => {
    await using world = await startWorld()
    const facts = factsOfEverySubgraph()
    expect(facts.map(({ type }) => eventContracts[type].topic).toSorted()).toEqual(topics.toSorted())

    const sent = facts.map(({ type, data }) => ({ type, event: { subject: newId('sub'), data: data as never, id: newId('evt'), sequence: 1 } }))
    for (const { type, event } of [...sent, ...sent]) await world.t.receive(type, event)

    const { data } = await world.t.call(OFFICER, '{ auditEntries(first: 100) { nodes { sequence eventId type prevHash hash } } auditVerify { intact checkedEntries lastHash } }')
    const entries = data.auditEntries.nodes.toReversed() as { sequence: string; eventId: string; type: string; prevHash: string; hash: string }[]
    expect(entries.map(({ sequence, eventId }) => [sequence, eventId])).toEqual(sent.map(({ event }, index) => [String(index + 1), event.id]))
    expect(entries.map(({ prevHash }) => prevHash)).toEqual(['0'.repeat(64), ...entries.slice(0, -1).map(({ hash }) => hash)])
    expect(data.auditVerify).toEqual({ intact: true, checkedEntries: topics.length, lastHash: entries.at(-1)?.hash })
    expect(topics).toHaveLength(7)
  })

  it('keeps the hash of an event and not what it says', async () => {
    await using world = await startWorld()
    const order = await world.order(await world.organization(), await world.organization())

    const rows: Record<string, unknown>[] = await world.t.app.db.source.query("SELECT * FROM audit_entries WHERE type = 'order.created'")

    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain('tok_secret')
    expect(JSON.stringify(rows)).not.toContain('Ada Obi')
    expect(rows[0]?.['subject']).toBe(order.orderId)
  })

  it('lets whoever holds an event show that it is the one', async () => {
    await using world = await startWorld()
    const [event] = await logins(world, 1)

    const { data } = await world.t.call(OFFICER, '{ auditEntries { nodes { eventId eventSha256 } } }')

    expect(data.auditEntries.nodes).toEqual([{ eventId: event?.id, eventSha256: sha256(canonicalJson(event)) }])
  })

  it('enters an event once when it comes again', async () => {
    await using world = await startWorld()
    const userId = newId('usr')
    const event = { subject: userId, data: { userId }, id: newId('evt'), sequence: 1 }

    await world.t.receive('user.registered', event)
    await world.t.receive('user.registered', event)

    const { data } = await world.t.call(OFFICER, '{ auditEntries { nodes { sequence } } }')
    expect(data.auditEntries.nodes).toEqual([{ sequence: '1' }])
  })

  it('stays one chain when events of many subjects and topics come at once', async () => {
    await using world = await startWorld()

    await Promise.all(Array.from({ length: 30 }, (_, index) => {
      const [userId, productId] = [newId('usr'), newId('prd')]
      return index % 2 ? world.t.receive('user.registered', { subject: userId, data: { userId } })
        : world.t.receive('product.created', { subject: productId, data: { productId, code: 'c', name: { en: 'n' }, categoryId: null, status: 'DRAFT' } })
    }))

    const { data } = await world.t.call(OFFICER, VERIFY)
    expect(data.auditVerify).toMatchObject({ intact: true, checkedEntries: 30, fromSequence: '1', toSequence: '30', fault: null })
  })
})

describe('verifying the audit log', () => {
  it('tells where the log was tampered with, and how', async () => {
    await using world = await startWorld()
    await logins(world, 5)
    const { source } = world.t.app.db
    await source.query('CREATE TABLE untouched AS SELECT * FROM audit_entries')
    const cases: readonly (readonly [what: string, sql: string, expected: Record<string, unknown>])[] = [
      ['a changed entry', "UPDATE audit_entries SET subject = 'usr_x' WHERE sequence = 3", { brokenAtSequence: '3', fault: 'ENTRY_CHANGED', checkedEntries: 2, toSequence: '2' }],
      ['a changed time', "UPDATE audit_entries SET occurred_at = occurred_at - interval '1 hour' WHERE sequence = 1", { brokenAtSequence: '1', fault: 'ENTRY_CHANGED', checkedEntries: 0 }],
      ['a changed entry with a hash to match', "UPDATE audit_entries SET hash = repeat('a', 64) WHERE sequence = 2", { brokenAtSequence: '2', fault: 'ENTRY_CHANGED' }],
      ['a cut link', "UPDATE audit_entries SET prev_hash = repeat('a', 64) WHERE sequence = 4", { brokenAtSequence: '4', fault: 'LINK_BROKEN', checkedEntries: 3 }],
      ['a removed entry', 'DELETE FROM audit_entries WHERE sequence = 2', { brokenAtSequence: '2', fault: 'ENTRY_MISSING', checkedEntries: 1 }],
      ['removed first entries', 'DELETE FROM audit_entries WHERE sequence < 3', { brokenAtSequence: '1', fault: 'ENTRY_MISSING', checkedEntries: 0 }],
    ]

    for (const [what, sql, expected] of cases) {
      await tamper(world, sql)

      const { data } = await world.t.call(OFFICER, VERIFY)

      expect({ what, ...data.auditVerify }).toMatchObject({ what, intact: false, ...expected })
      await tamper(world, 'DELETE FROM audit_entries; INSERT INTO audit_entries SELECT * FROM untouched')
    }
  })

  it('checks a range, against the entry before it', async () => {
    await using world = await startWorld()
    await logins(world, 5)
    const verify = async (from: number, to: number | null) => (await world.t.call(OFFICER, VERIFY, { from, to })).data.auditVerify

    expect(await verify(3, 4)).toMatchObject({ intact: true, checkedEntries: 2, fromSequence: '3', toSequence: '4' })
    expect(await verify(5, null)).toMatchObject({ intact: true, checkedEntries: 1 })
    expect(await verify(6, null)).toMatchObject({ intact: true, checkedEntries: 0, fromSequence: null })
    await tamper(world, "UPDATE audit_entries SET hash = repeat('a', 64) WHERE sequence = 2")
    expect(await verify(3, 4)).toMatchObject({ intact: false, brokenAtSequence: '3', fault: 'LINK_BROKEN' })
  })

  it('refuses what is no range, and everyone but officers and admins', async () => {
    await using world = await startWorld()
    const code = async (viewer: typeof OFFICER, variables: Record<string, unknown> = {}) => (await world.t.call(viewer, VERIFY, variables)).errors?.[0]?.extensions?.['code']

    expect(await code(OFFICER, { from: 0 })).toBe('BAD_USER_INPUT')
    expect(await code(OFFICER, { from: 2, to: 1 })).toBe('BAD_USER_INPUT')
    expect(await code(OFFICER, { from: 1, to: 100_001 })).toBe('BAD_USER_INPUT')
    expect(await code(ANONYMOUS)).toBe('UNAUTHENTICATED')
    expect(await code(aUser({ organizationId: newId('org'), roles: ['OWNER'] }))).toBe('FORBIDDEN')
    expect(await code(ADMIN)).toBeUndefined()
  })

  it('is refused a change by the table itself, short of the database’s owner', async () => {
    await using world = await startWorld()
    await logins(world, 1)

    await expect(world.t.app.db.source.query('DELETE FROM audit_entries')).rejects.toThrow('append only')
    await expect(world.t.app.db.source.query('TRUNCATE audit_entries')).rejects.toThrow('append only')
  })
})
