import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { eventContracts } from '#events/registry.ts'
import type { DomainEvent, EventContracts } from '#kit/events/event.ts'
import type { DeadLetter } from '#kit/events/transport.ts'
import { startHousekeeping } from '#kit/housekeeping.ts'
import { newId } from '#kit/ids.ts'
import { newTraceparent } from '#kit/trace.ts'
import type { Viewer } from '#kit/viewer.ts'
import { startTestSubgraph, type TestSubgraph } from '../../kit/testing/subgraph.ts'
import { anApiKey, ANONYMOUS, aUser } from '../../kit/testing/viewers.ts'
import { waitFor } from '../../kit/testing/wait-for.ts'
import type { ComplianceApp } from '../src/app.ts'
import { toComplianceConfig } from '../src/config.ts'
import { complianceSubgraph, startCompliance } from '../src/subgraph.ts'
import { keepLetter } from '../src/services/keep-letter.ts'
import { transact } from '#kit/transaction.ts'
import { ADMIN, OFFICER } from './world.ts'

const GROUP = 'compliance.users'
const FIELDS = `id status topic group subgraph eventId eventType subject sequence reason stackHash attempts failureCount replayable event rawByteLength rawSha256
  origin { topic partition offset } replayCount replayedBy { id } replayedAt discardedBy { id } discardReason`

// Answers are read by path, as everywhere in tests of the graph.
// oxlint-disable-next-line typescript/no-explicit-any
type Answer = any

/** The subgraph, whose consumers refuse organizations until they are repaired: what a faulty release of a contract does. */
interface Desk extends AsyncDisposable {
  readonly t: TestSubgraph<ComplianceApp>
  /** Lets the consumers take organizations, from now on. */
  repair(): void
  organizationCreated(sequence?: number, organizationId?: string): DomainEvent
  publish(...events: DomainEvent[]): Promise<void>
  letters(filter?: Record<string, unknown>, viewer?: Viewer): Promise<Answer[]>
  /** The letter of one event and group, once it is in a state. */
  letterOf(event: DomainEvent, status?: string, group?: string): Promise<Answer>
  mutate(mutation: string, input: Record<string, unknown>, viewer?: Viewer): Promise<Answer>
  /** How often an organization was handled by this subgraph: each time it is screened. */
  screenings(organizationId: string): Promise<number>
}

async function startDesk(): Promise<Desk> {
  let broken = true
  const { topic, schema } = eventContracts['organization.created']
  const contracts: EventContracts = {
    ...eventContracts,
    'organization.created': { topic, schema: schema.refine(() => !broken, 'this release refuses it') },
  }
  const t = await startTestSubgraph((environment) => startCompliance(environment, toComplianceConfig({})), { contracts })

  async function letters(filter: Record<string, unknown> = {}, viewer = ADMIN): Promise<Answer[]> {
    const { data, errors } = await t.call(viewer, `query ($status: DeadLetterStatus, $topic: String, $group: String, $stackHash: String, $subject: ID) {
      deadLetters(first: 100, status: $status, topic: $topic, group: $group, stackHash: $stackHash, subject: $subject) { nodes { ${FIELDS} } } }`, filter)
    if (errors) throw new Error(JSON.stringify(errors))
    return data.deadLetters.nodes
  }

  return {
    t,
    letters,
    repair() { broken = false },
    organizationCreated(sequence = 1, organizationId = newId('org')) {
      const id = newId('evt')
      return {
        id, type: 'organization.created', specversion: '1.0', source: '/users', subject: organizationId, sequence, time: t.clock.now().toISOString(),
        dataschema: 'schema/events#organization.created', correlationid: id, traceparent: newTraceparent(), organizationid: organizationId,
        data: { organizationId, legalName: 'Ada Obi & Daughters', countryCode: 'NG', registrationNumber: 'RC-4711', capabilities: ['BUYER'] },
      }
    },
    publish: (...events) => t.transport.publish(topic, events),
    letterOf: (event, status = 'OPEN', group = GROUP) => waitFor(`the letter of ${event.id} to be ${status}`, async () =>
      (await letters({ subject: event.subject, group })).find((letter) => letter.eventId === event.id && letter.status === status)),
    async mutate(mutation, input, viewer = ADMIN) {
      const selection = mutation === 'deadLetterReplayAll' ? 'replayedCount remainingCount' : `deadLetter { ${FIELDS} }`
      const { data, errors } = await t.call(viewer, `mutation ($input: D${mutation.slice(1)}Input!) { ${mutation}(input: $input) { ${selection} userErrors { code path } } }`, {
        input: { idempotencyKey: newId('key'), ...input },
      })
      return errors ? { code: errors[0]?.extensions?.['code'] } : data[mutation]
    },
    async screenings(organizationId) {
      const [row] = await t.app.db.source.query<[{ count: number }]>('SELECT count(*)::int AS count FROM party_screenings WHERE organization_id = $1', [organizationId])
      return row.count
    },
    [Symbol.asyncDispose]: () => t[Symbol.asyncDispose](),
  }
}

const codes = (payload: Answer): string[] => payload.userErrors.map((error: { code: string }) => error.code)

/** A letter as a transport might deliver it. */
function aLetter(overrides: Partial<DeadLetter> = {}): DeadLetter {
  return {
    id: newId('let'), subscription: { topic: 'orders.v1', group: 'payments.orders' }, reason: 'TypeError: no', stackHash: 'a'.repeat(64), attempts: 7, buriedAt: new Date(),
    event: null, origin: { topic: 'orders.v1', partition: 3, offset: '42' }, raw: Buffer.from('not an event').toString('base64'), ...overrides,
  }
}

const keep = (desk: Desk, letter: DeadLetter) => transact(desk.t.app, (tx) => keepLetter(tx, letter))

describe('an event that a consumer could not handle', () => {
  it('lies on the desk with what is needed to understand it, once for each group, and its neighbours were handled', async () => {
    await using desk = await startDesk()
    const [event, neighbour] = [desk.organizationCreated(), newId('usr')]

    await desk.publish(event)
    await desk.t.receive('user.registered', { subject: neighbour, data: { userId: neighbour } })

    const letter = await desk.letterOf(event)
    expect(letter).toMatchObject({
      topic: 'users.v1', group: GROUP, subgraph: 'compliance', eventId: event.id, eventType: 'organization.created', subject: event.subject, sequence: '1',
      reason: expect.stringContaining('this release refuses it'), stackHash: expect.stringMatching(/^[0-9a-f]{64}$/), attempts: 1, failureCount: 1,
      replayable: true, rawByteLength: null, rawSha256: null, replayCount: 0, replayedBy: null,
    })
    await desk.letterOf(event, 'OPEN', 'compliance.audit.users')
    expect(await desk.letters()).toHaveLength(2)
    const { data } = await desk.t.call(OFFICER, '{ auditEntries { nodes { subject } } }')
    expect(data.auditEntries.nodes).toEqual([{ subject: neighbour }])
  })

  it('is shown without names, free text and secrets', async () => {
    await using desk = await startDesk()
    const event: DomainEvent = {
      ...desk.organizationCreated(), type: 'order.created',
      data: {
        orderId: newId('ord'), total: { amountMinor: '20000', currency: 'USD' }, createdAt: '2026-03-01T00:00:00.000Z', note: 'call 08031234567', lines: [{ quantity: 2, hsCode: '871200', name: 'BICYCLE' }],
        shipTo: { recipient: 'ADA', line1: '1 Broad Street', line2: null, countryCode: 'NG' }, group: { paymentMethodToken: newId('tok') }, remark: 'Something that somebody wrote.',
      },
    }
    await keep(desk, aLetter({ event, raw: null }))

    const [letter] = await desk.letters()

    const { orderId } = event.data as { orderId: string }
    expect(JSON.parse(letter.event)).toEqual({
      ...event,
      data: {
        orderId, total: { amountMinor: '20000', currency: 'USD' }, createdAt: '2026-03-01T00:00:00.000Z', note: '(16 characters)', lines: [{ quantity: 2, hsCode: '871200', name: '(7 characters)' }],
        shipTo: { recipient: '(3 characters)', line1: '(14 characters)', line2: null, countryCode: 'NG' }, group: { paymentMethodToken: '(30 characters)' }, remark: '(30 characters)',
      },
    })
  })

  it('may be no event at all: its bytes are counted and hashed, and there is nothing to replay', async () => {
    await using desk = await startDesk()
    await keep(desk, aLetter())

    const [letter] = await desk.letters()

    expect(letter).toMatchObject({
      eventId: null, event: null, replayable: false, rawByteLength: 12, rawSha256: createHash('sha256').update('not an event').digest('hex'),
      origin: { topic: 'orders.v1', partition: 3, offset: '42' }, subgraph: 'payments',
    })
    expect(codes(await desk.mutate('deadLetterReplay', { id: letter.id }))).toEqual(['DEAD_LETTER_NOT_REPLAYABLE'])
    expect(await desk.mutate('deadLetterReplayAll', { topic: 'orders.v1' })).toMatchObject({ replayedCount: 0, remainingCount: 0 })
  })

  it('never blocks the desk, whatever it is made of', async () => {
    await using desk = await startDesk()
    const strange = { ...desk.organizationCreated(), time: 'yesterday', sequence: 1.5, type: 'nul\0nul', data: { text: '\0\uD800' } } as DomainEvent

    await keep(desk, aLetter({ event: strange, raw: null, reason: `\0${'long '.repeat(2_000)}` }))

    expect(await desk.letters()).toEqual([expect.objectContaining({ eventId: strange.id, sequence: null, eventType: 'nul\uFFFDnul' })])
  })

  it('has one row however often it fails, and a letter that comes again counts once', async () => {
    await using desk = await startDesk()
    const event = desk.organizationCreated()
    const [first, second] = [aLetter({ event, raw: null }), aLetter({ event, raw: null, reason: 'RangeError: another', stackHash: 'b'.repeat(64), attempts: 1 })]

    for (const letter of [first, first, second, first, second]) await keep(desk, letter)

    expect(await desk.letters()).toEqual([expect.objectContaining({ eventId: event.id, failureCount: 2, reason: 'RangeError: another', stackHash: 'b'.repeat(64), attempts: 1 })])
  })
})

describe('replaying', () => {
  it('hands the event to its group once the cause is gone, and it takes effect once, however often it is replayed', async () => {
    await using desk = await startDesk()
    const event = desk.organizationCreated()
    await desk.publish(event)
    const { id } = await desk.letterOf(event)
    desk.repair()

    const answers = await Promise.all(['a', 'b', 'c'].map((idempotencyKey) => desk.mutate('deadLetterReplay', { id, idempotencyKey })))

    expect(answers.flatMap(codes)).toEqual(['DEAD_LETTER_ALREADY_REPLAYED', 'DEAD_LETTER_ALREADY_REPLAYED'])
    await waitFor('the organization to be screened', async () => await desk.screenings(event.subject) === 1)
    expect(await desk.letterOf(event, 'REPLAYED')).toMatchObject({ replayCount: 1, replayedBy: { id: ADMIN.userId }, failureCount: 1 })
    // As a crash between the hand-over and its note would leave it.
    await desk.t.app.redeliver({ topic: 'users.v1', group: GROUP }, event)
    await desk.t.settle()
    expect(await desk.screenings(event.subject)).toBe(1)
    expect(await desk.letterOf(event, 'OPEN', 'compliance.audit.users')).toMatchObject({ replayCount: 0 })
  })

  it('is asked once when the same call arrives twice', async () => {
    await using desk = await startDesk()
    const event = desk.organizationCreated()
    await desk.publish(event)
    const { id } = await desk.letterOf(event)
    desk.repair()

    const [one, two] = await Promise.all([1, 2].map(() => desk.mutate('deadLetterReplay', { id, idempotencyKey: 'same' })))

    expect(one).toEqual(two)
    expect(one.deadLetter).toMatchObject({ id, status: 'REPLAYING', replayCount: 1 })
  })

  it('opens the letter again when the event fails again', async () => {
    await using desk = await startDesk()
    const event = desk.organizationCreated()
    await desk.publish(event)
    const { id } = await desk.letterOf(event)

    await desk.mutate('deadLetterReplay', { id })

    const again = await waitFor('the second failure', async () => (await desk.letters({ group: GROUP })).find((letter) => letter.failureCount === 2 && letter.status === 'OPEN'))
    expect(again).toMatchObject({ id, replayCount: 1 })
    expect(await desk.screenings(event.subject)).toBe(0)
  })

  it('happens also when the process dies between the request and the hand-over', async () => {
    await using desk = await startDesk()
    const event = desk.organizationCreated()
    await desk.publish(event)
    const { id } = await desk.letterOf(event)
    desk.repair()
    const { source } = desk.t.app.db
    // The hand-over fails at its last step, after the event is out: what a crash there leaves behind.
    await source.query(`CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'gone'; END $$;
      CREATE TRIGGER fail BEFORE UPDATE ON dead_letters FOR EACH ROW WHEN (NEW.status = 'REPLAYED') EXECUTE FUNCTION fail()`)
    await desk.mutate('deadLetterReplay', { id })
    await waitFor('the first hand-over', async () => await desk.screenings(event.subject) === 1)
    await waitFor('it to be noted as failed', async () => (await source.query<{ attempts: number }[]>('SELECT attempts FROM timers')).some(({ attempts }) => attempts > 0))
    expect(await desk.letterOf(event, 'REPLAYING')).toMatchObject({ id })

    await source.query('DROP TRIGGER fail ON dead_letters')
    desk.t.clock.advance(60_000)

    await desk.letterOf(event, 'REPLAYED')
    await desk.t.settle()
    expect(await desk.screenings(event.subject)).toBe(1)
  })

  it('takes the letters of a cause in batches, those of one subject in their order', async () => {
    await using desk = await startDesk()
    const organizationId = newId('org')
    const events = [1, 2, 3, 4].map((sequence) => desk.organizationCreated(sequence, organizationId))
    // The letters come in another order than the events did: the last of them first.
    for (const event of events.toReversed()) await keep(desk, aLetter({ subscription: { topic: 'users.v1', group: GROUP }, event, raw: null }))
    const { data } = await desk.t.call(ADMIN, '{ deadLetterCauses { topic group stackHash reason openCount } }')
    const cause = data.deadLetterCauses.find(({ group }: Answer) => group === GROUP)
    expect(cause).toMatchObject({ topic: 'users.v1', openCount: 4, reason: 'TypeError: no' })
    desk.repair()

    const { stackHash } = cause
    expect(await desk.mutate('deadLetterReplayAll', { stackHash, group: GROUP, limit: 3 })).toMatchObject({ replayedCount: 3, remainingCount: 1, userErrors: [] })
    for (const event of events.slice(1)) await desk.letterOf(event, 'REPLAYED')
    expect(await desk.mutate('deadLetterReplayAll', { stackHash, group: GROUP })).toMatchObject({ replayedCount: 1, remainingCount: 0 })

    for (const event of events) await desk.letterOf(event, 'REPLAYED')
    await desk.t.settle()
    const handled: { event_id: string }[] = await desk.t.app.db.source.query('SELECT event_id FROM inbox WHERE consumer = $1 ORDER BY handled_at, event_id', [GROUP])
    expect(handled.map(({ event_id: id }) => id)).toEqual([...events.slice(1), events[0]].map((event) => event?.id))
    expect(await desk.letters({ group: GROUP, status: 'OPEN' })).toEqual([])
  })

  it('of many asks which, and not for more than a hundred', async () => {
    await using desk = await startDesk()

    expect(codes(await desk.mutate('deadLetterReplayAll', {}))).toEqual(['INVALID_INPUT'])
    expect(codes(await desk.mutate('deadLetterReplayAll', { topic: 'users.v1', limit: 101 }))).toEqual(['INVALID_INPUT'])
    expect(codes(await desk.mutate('deadLetterReplay', { id: newId('dlt') }))).toEqual(['DEAD_LETTER_NOT_FOUND'])
  })
})

describe('discarding', () => {
  it('keeps the letter with the reason; another failure changes nothing, second thoughts replay it', async () => {
    await using desk = await startDesk()
    const event = desk.organizationCreated()
    await desk.publish(event)
    const { id } = await desk.letterOf(event)

    expect(codes(await desk.mutate('deadLetterDiscard', { id, reason: ' ' }))).toEqual(['INVALID_INPUT'])
    expect(await desk.mutate('deadLetterDiscard', { id, reason: 'Of the load test.' })).toMatchObject({ deadLetter: { status: 'DISCARDED', discardedBy: { id: ADMIN.userId }, discardReason: 'Of the load test.' } })

    expect(codes(await desk.mutate('deadLetterDiscard', { id, reason: 'Again.' }))).toEqual(['ILLEGAL_TRANSITION'])
    await desk.publish(event)
    await waitFor('the second failure', async () => (await desk.letterOf(event, 'DISCARDED')).failureCount === 2)
    desk.repair()
    expect(codes(await desk.mutate('deadLetterReplay', { id }))).toEqual([])
    await waitFor('the organization to be screened', async () => await desk.screenings(event.subject) === 1)
  })
})

describe('a letter that somebody has decided on', () => {
  it('is removed in the end; one that waits is not, nor one that has failed since', async () => {
    await using desk = await startDesk()
    const [waiting, discarded, replayed, again] = Array.from({ length: 4 }, () => desk.organizationCreated()) as [DomainEvent, DomainEvent, DomainEvent, DomainEvent]
    await desk.publish(waiting, discarded, replayed, again)
    await desk.letterOf(waiting)
    for (const event of [discarded, again]) await desk.mutate('deadLetterDiscard', { id: (await desk.letterOf(event)).id, reason: 'Of the load test.' })
    const { id } = await desk.letterOf(replayed)
    desk.repair()
    await desk.mutate('deadLetterReplay', { id })
    await desk.letterOf(replayed, 'REPLAYED')
    const kept = async () => (await desk.letters({ group: GROUP })).map(({ eventId }) => eventId as string).toSorted()
    const sweep = async () => { await using _round = startHousekeeping(desk.t.app, complianceSubgraph.sweeps?.(desk.t.app)) }

    desk.t.clock.advance(89 * 24 * 3600_000)
    await keep(desk, aLetter({ subscription: { topic: 'users.v1', group: GROUP }, event: again, raw: null, buriedAt: desk.t.clock.now() }))
    await sweep()
    expect(await kept()).toHaveLength(4)

    desk.t.clock.advance(2 * 24 * 3600_000)
    await sweep()
    expect(await kept()).toEqual([waiting.id, again.id].toSorted())
  })
})

describe('the decisions on dead letters', () => {
  it('are in the audit log', async () => {
    await using desk = await startDesk()
    const [replayed, discarded] = [desk.organizationCreated(), desk.organizationCreated()]
    await desk.publish(replayed, discarded)
    const [one, two] = [await desk.letterOf(replayed), await desk.letterOf(discarded)]

    await desk.mutate('deadLetterReplay', { id: one.id })
    await desk.mutate('deadLetterDiscard', { id: two.id, reason: 'A test.' })
    await desk.t.settle()

    const { data } = await desk.t.call(OFFICER, 'query ($one: ID!, $two: ID!) { replayed: auditEntries(subject: $one) { nodes { type } } discarded: auditEntries(subject: $two) { nodes { type } } auditVerify { intact } }', { one: one.id, two: two.id })
    expect(data).toEqual({ replayed: { nodes: [{ type: 'dead_letter.replay.requested' }] }, discarded: { nodes: [{ type: 'dead_letter.discarded' }] }, auditVerify: { intact: true } })
    expect((await desk.t.published('dead_letter.discarded')).map(({ data: fact }) => fact)).toEqual([
      { deadLetterId: two.id, topic: 'users.v1', group: GROUP, eventId: discarded.id, eventType: 'organization.created', userId: ADMIN.userId, reason: 'A test.' }])
  })

  it('are for platform admins in person: nobody else sees or moves a letter', async () => {
    await using desk = await startDesk()
    const event = desk.organizationCreated()
    await desk.publish(event)
    const { id } = await desk.letterOf(event)
    const strangers: readonly (readonly [name: string, viewer: Viewer, code: string])[] = [
      ['the organization’s owner', aUser({ organizationId: event.subject, roles: ['OWNER', 'ADMIN'] }), 'FORBIDDEN'],
      ['a compliance officer', OFFICER, 'FORBIDDEN'],
      ['a key that bears an admin’s role', { ...anApiKey({ organizationId: event.subject, scopes: ['*'] }), roles: ['PLATFORM_ADMIN'] }, 'FORBIDDEN'],
      ['nobody', ANONYMOUS, 'UNAUTHENTICATED'],
    ]

    for (const [name, viewer, code] of strangers) {
      const { data } = await desk.t.call(viewer, 'query ($id: ID!) { deadLetter(id: $id) { id } deadLetters { nodes { id } } deadLetterCauses { openCount } }', { id })
      const refusals = [
        await desk.mutate('deadLetterReplay', { id }, viewer), await desk.mutate('deadLetterReplayAll', { topic: 'users.v1' }, viewer), await desk.mutate('deadLetterDiscard', { id, reason: 'x' }, viewer),
      ]

      expect({ name, data, refusals }).toEqual({ name, data: null, refusals: [{ code }, { code }, { code }] })
    }
    expect(await desk.letterOf(event)).toMatchObject({ id, replayCount: 0 })
  })
})
