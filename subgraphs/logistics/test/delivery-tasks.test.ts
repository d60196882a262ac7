import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { newId } from '#kit/ids.ts'
import type { Viewer } from '#kit/viewer.ts'
import { ANONYMOUS, anApiKey, aUser } from '../../kit/testing/viewers.ts'
import { admin, codes, errorCode, officer, startWorld, type Answer, type World } from './logistics-world.ts'

const UPDATES = `subscription ($agentId: ID!, $after: Cursor) {
  update: deliveryTaskUpdates(agentId: $agentId, after: $after) { cursor eventType resync shipmentId shipment { id status agent { id } } }
}`
/** A cursor before everything. */
const START = Buffer.from('live:0').toString('base64url')

let world: World
let dispatcher: Viewer
beforeAll(async () => {
  world = await startWorld()
  dispatcher = aUser({ organizationId: world.carrierOrganizationId, roles: ['DISPATCHER'] })
})
afterAll(async () => { await world[Symbol.asyncDispose]() })

let sequence = 0
async function becomes(userId: string, role: 'DELIVERY_AGENT' | 'DISPATCHER' | null, organizationId = world.carrierOrganizationId): Promise<void> {
  await world.graph.receive('organization.member.changed', {
    subject: organizationId, sequence: sequence += 1, data: { organizationId, userId, role, change: role === null ? 'REMOVED' : 'ADDED' },
  })
}

async function anAgent(organizationId = world.carrierOrganizationId): Promise<Viewer & { userId: string }> {
  const userId = newId('usr')
  await becomes(userId, 'DELIVERY_AGENT', organizationId)
  return { ...aUser({ organizationId, roles: ['DELIVERY_AGENT'] }), userId }
}

const assign = (viewer: Viewer, shipmentId: string, agentUserId: string | null, more: Record<string, unknown> = {}) =>
  world.mutate(viewer, 'shipmentAssign', { shipmentId, agentUserId, ...more }, 'shipment { id assignedAt version agent { id } }')

const refusalOf = (answer: Answer) => errorCode(answer) ?? codes(answer)[0]

const tasksOf = async (viewer: Viewer, args = '') => (await world.graph.call(viewer, `{ deliveryTasks(first: 10${args}) { nodes { id } } }`)).data?.deliveryTasks.nodes.map(({ id }: { id: string }) => id)

async function seenOf(viewer: Viewer, id: string): Promise<Answer> {
  const { data } = await world.graph.call(viewer, 'query ($id: ID!) { shipment(id: $id) { id agent { id } } }', { id })
  return data.shipment
}

describe('giving a shipment to a delivery agent', () => {
  it('is told once, however often it is asked', async () => {
    const agent = await anAgent()
    const { id } = await world.aBookedShipment()

    const [one, two] = await Promise.all([1, 2].map(() => assign(dispatcher, id, agent.userId, { idempotencyKey: `assign:${id}` })))
    const again = await assign(dispatcher, id, agent.userId)

    expect(one).toEqual(two)
    expect(one).toMatchObject({ userErrors: [], shipment: { id, assignedAt: expect.any(String), agent: { id: agent.userId } } })
    expect(again.shipment).toEqual(one?.shipment)
    const told = (await world.graph.published('shipment.assigned')).filter((event) => event.subject === id)
    expect(told.map(({ data }) => data)).toEqual([expect.objectContaining({
      shipmentId: id, carrierOrganizationId: world.carrierOrganizationId, agentUserId: agent.userId, formerAgentUserId: null,
    })])
  })

  it('is for the carrier’s dispatchers and keys, and the administrators', async () => {
    const agent = await anAgent()
    const { id, seller, buyer, vendorOrganizationId } = await world.aBookedShipment()

    expect(refusalOf(await assign(ANONYMOUS, id, agent.userId))).toBe('UNAUTHENTICATED')
    for (const viewer of [buyer, seller, agent, officer, anApiKey({ organizationId: world.carrierOrganizationId, scopes: ['shipments:read'] })]) {
      expect(refusalOf(await assign(viewer, id, agent.userId))).toBe('FORBIDDEN')
    }
    for (const viewer of [aUser({ organizationId: newId('org'), roles: ['DISPATCHER'] }), aUser({ organizationId: vendorOrganizationId, roles: ['OWNER'] })]) {
      expect(refusalOf(await assign(viewer, id, agent.userId))).toBe('SHIPMENT_NOT_FOUND')
    }
    expect(await tasksOf(agent)).toEqual([])
    for (const viewer of [world.tracker, admin, aUser({ organizationId: world.carrierOrganizationId, roles: ['OWNER'] })]) {
      expect(codes(await assign(viewer, id, agent.userId))).toEqual([])
      expect(codes(await assign(viewer, id, null))).toEqual([])
    }
  })

  it('refuses whoever is no agent of the carrier, and what is not booked or over', async () => {
    const { id, trackingNumber } = await world.aBookedShipment()
    const agent = await anAgent()
    const gone = await anAgent()
    await becomes(gone.userId, null)
    const promoted = await anAgent()
    await becomes(promoted.userId, 'DISPATCHER')
    const elsewhere = await anAgent(newId('org'))

    for (const { userId } of [gone, promoted, elsewhere]) expect(codes(await assign(dispatcher, id, userId))).toEqual(['AGENT_NOT_FOUND'])
    expect(codes(await assign(dispatcher, id, 'a\u0000'))).toEqual(['INVALID_INPUT'])
    expect(codes(await assign(dispatcher, (await world.aShipment()).id, agent.userId))).toEqual(['SHIPMENT_NOT_FOUND'])
    for (const status of ['PICKED_UP', 'IN_TRANSIT', 'OUT_FOR_DELIVERY', 'DELIVERED']) await world.track(trackingNumber, status)
    expect(codes(await assign(dispatcher, id, agent.userId))).toEqual(['SHIPMENT_NOT_ASSIGNABLE'])
  })
})

describe('a delivery agent', () => {
  it('sees and reports of their own tasks alone', async () => {
    const [agent, colleague] = [await anAgent(), await anAgent()]
    const [mine, other] = [await world.aBookedShipment(), await world.aBookedShipment()]
    await assign(dispatcher, mine.id, agent.userId)
    await assign(dispatcher, other.id, colleague.userId)

    expect(await tasksOf(agent)).toEqual([mine.id])
    expect(await tasksOf(agent, ', status: DELIVERED')).toEqual([])
    expect(await tasksOf(dispatcher)).toEqual([])
    const { data } = await world.graph.call(agent, '{ shipments { nodes { id } } }')
    expect(data.shipments.nodes).toEqual([{ id: mine.id }])
    expect(await seenOf(agent, other.id)).toBeNull()
    expect(await world.graph.entities(agent, [{ __typename: 'Shipment', id: other.id }], '... on Shipment { id }')).toEqual([null])
    expect(codes(await world.track(other.trackingNumber, 'PICKED_UP', {}, agent))).toEqual(['SHIPMENT_NOT_FOUND'])
    expect((await world.track(mine.trackingNumber, 'PICKED_UP', {}, agent)).shipment.status).toBe('PICKED_UP')
    expect(await tasksOf(aUser({ organizationId: newId('org'), roles: ['DELIVERY_AGENT'] }))).toEqual([])
    // For another carrier the same person is somebody else.
    expect(await tasksOf({ ...agent, organizationId: newId('org') })).toEqual([])
  })

  it('is known to the carrier and to themselves, not to buyer and vendor', async () => {
    const agent = await anAgent()
    const { id, buyer, seller } = await world.aBookedShipment()
    await assign(dispatcher, id, agent.userId)

    for (const viewer of [dispatcher, agent, admin]) expect(await seenOf(viewer, id)).toEqual({ id, agent: { id: agent.userId } })
    for (const viewer of [buyer, seller]) expect(await seenOf(viewer, id)).toEqual({ id, agent: null })
  })

  it('hears of what they get, of each step of it, and of what they lose', async () => {
    const [agent, colleague] = [await anAgent(), await anAgent()]
    const { id, trackingNumber } = await world.aBookedShipment()
    const updates = world.graph.subscribe(agent, UPDATES, { agentId: agent.userId, after: START })

    await assign(dispatcher, id, agent.userId)
    await world.track(trackingNumber, 'PICKED_UP')
    await assign(dispatcher, id, colleague.userId)
    await world.track(trackingNumber, 'IN_TRANSIT')
    const next = await anAgentsTask(agent)

    const heard: Answer[] = []
    while (heard.length < 4) heard.push((await updates.next() as { value: Answer }).value.data.update)
    expect(heard.map(({ eventType, shipmentId }) => [eventType, shipmentId])).toEqual([
      ['shipment.assigned', id], ['shipment.picked_up', id], ['shipment.assigned', id], ['shipment.assigned', next],
    ])
    expect(heard[2].shipment).toBeNull()
    expect(heard[3].shipment).toEqual({ id: next, status: 'BOOKED', agent: { id: agent.userId } })
    await updates.return?.()
  })

  it('alone follows their tasks, until they leave', async () => {
    const agent = await anAgent()
    for (const viewer of [dispatcher, admin, world.tracker, { ...agent, organizationId: newId('org') }, await anAgent()]) {
      const refused = world.graph.subscribe(viewer, UPDATES, { agentId: agent.userId })
      expect((await refused.next() as { value: Answer }).value.errors[0].extensions.code).toBe('FORBIDDEN')
      await refused.return?.()
    }

    const updates = world.graph.subscribe(agent, UPDATES, { agentId: agent.userId, after: START })
    const id = await anAgentsTask(agent)
    expect((await updates.next() as { value: Answer }).value.data.update.shipmentId).toBe(id)
    await becomes(agent.userId, null)
    await assign(dispatcher, id, null)
    expect(await updates.next()).toEqual({ done: true, value: undefined })
  })
})

async function anAgentsTask(agent: { userId: string }): Promise<string> {
  const { id } = await world.aBookedShipment()
  await assign(dispatcher, id, agent.userId)
  return id
}
