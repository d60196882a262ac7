import { act, fireEvent, screen, waitFor } from '@testing-library/react-native'
import { inMemory } from '../src/ports/ports.ts'
import type { Entry } from '../src/queue/outbox.ts'
import { aBookedShipment, ask, graph, mutate, newKey, signIn, TestPhone, until, type Answer, type BookedShipment } from '../testing/graph.ts'
import { open, PATIENCE, press, signInAs, signInWithKey, write } from '../testing/screen.tsx'

const noNetwork = () => Promise.reject(new TypeError('Network request failed'))

async function asTheBuyerSees({ id, buyer }: BookedShipment): Promise<Answer> {
  const query = 'query ($id: ID!) { shipment(id: $id) { status deliveredAt trackingEvents(first: 50) { nodes { status location note moved occurredAt recordedAt } } } }'
  const { shipment } = await ask(buyer.headers, query, { id })
  return { ...shipment, reported: shipment.trackingEvents.nodes }
}

/** What waits on this phone, as the phone would read it after a new start. */
async function kept({ storage }: { readonly storage: ReturnType<typeof inMemory> }): Promise<Entry[]> {
  const { id } = JSON.parse(await storage.read('broxiva.who') ?? '{}') as { id: string }
  return JSON.parse(await storage.read(`broxiva.outbox.${id}`) ?? '[]') as Entry[]
}

const cardOf = ({ trackingNumber }: BookedShipment) => new RegExp(`^${trackingNumber}, `)

describe('a carrier’s phone', () => {
  it('brings a shipment from the vendor’s door over the border to the consignee’s, with proof who took it', async () => {
    const shipment = await aBookedShipment()
    await open(new TestPhone())
    await signInWithKey(graph.accounts.carrier.apiKey)
    await press(cardOf(shipment))

    await write('Where', 'On the road')
    for (const does of ['Picked up', 'Set off', 'Presented to customs', 'Customs released it', 'Out for delivery']) await press(does)
    await screen.findByRole('button', { name: 'Delivered', disabled: true }, PATIENCE)
    await write('Taken by', ' Ada Obi ')
    await write('Where', 'Front desk')
    await write('Note', 'Two boxes.')
    await press('Delivered')

    await screen.findByText('Delivered · Front desk · Taken by Ada Obi. Two boxes.', {}, PATIENCE)
    expect(screen.queryByText('Proof of delivery')).toBeNull()
    const { status, deliveredAt, reported } = await asTheBuyerSees(shipment)
    expect(status).toBe('DELIVERED')
    expect(deliveredAt).toBe(reported.at(-1).occurredAt)
    expect(reported).toMatchObject([
      ...['PICKED_UP', 'IN_TRANSIT', 'CUSTOMS_PENDING', 'CUSTOMS_RELEASED', 'OUT_FOR_DELIVERY'].map((step) => ({ status: step, location: 'On the road', note: null, moved: true })),
      { status: 'DELIVERED', location: 'Front desk', note: 'Taken by Ada Obi. Two boxes.', moved: true },
    ])
  })

  it('takes reports to the door without a network, and sends them in order once there is one, as they happened', async () => {
    const shipment = await aBookedShipment()
    const device = { storage: inMemory(), secrets: inMemory() }
    const phone = new TestPhone(device)
    await open(phone)
    await signInWithKey(graph.accounts.carrier.apiKey)
    await screen.findByRole('button', { name: cardOf(shipment) }, PATIENCE)

    phone.network = noNetwork
    await press(cardOf(shipment))
    for (const does of ['Picked up', 'Set off', 'Out for delivery']) await press(does)
    await write('Taken by', 'Ada Obi')
    await press('Delivered')
    await until('all to be kept', async () => (await kept(device)).length === 4)
    await screen.findAllByText('Waits for the network', {}, PATIENCE)
    const waiting = await kept(device)
    const told = () => phone.inputs.filter(({ trackingNumber }) => trackingNumber === shipment.trackingNumber)
    expect(new Set(told().map(({ idempotencyKey }) => idempotencyKey))).toEqual(new Set([waiting[0]?.key]))
    expect((await asTheBuyerSees(shipment)).status).toBe('BOOKED')
    const backAt = new Date().toISOString()
    phone.network = (send) => send()
    await act(() => { phone.isOnline(true) })

    await screen.findByText('Delivered · Taken by Ada Obi.', {}, PATIENCE)
    const firstOfEach = [...Map.groupBy(told(), ({ idempotencyKey }) => idempotencyKey).values()].map(([first]) => first)
    expect(firstOfEach).toEqual(waiting.map(({ input }) => input))
    expect(firstOfEach).toMatchObject(waiting.map(({ key }) => ({ idempotencyKey: key })))
    expect(new Set(told().map((input) => JSON.stringify(input))).size).toBe(4)
    const { status, reported } = await asTheBuyerSees(shipment)
    expect(status).toBe('DELIVERED')
    expect(reported.map((event: Answer) => ({ ...event, occurredAt: new Date(event.occurredAt).toISOString() }))).toMatchObject(
      waiting.map(({ input }, index) => ({ status: ['PICKED_UP', 'IN_TRANSIT', 'OUT_FOR_DELIVERY', 'DELIVERED'][index], occurredAt: input['occurredAt'], moved: true })))
    for (const { occurredAt, recordedAt } of reported) {
      expect(Date.parse(occurredAt)).toBeLessThanOrEqual(Date.parse(backAt))
      expect(Date.parse(recordedAt)).toBeGreaterThanOrEqual(Date.parse(backAt))
    }
    expect(await kept(device)).toEqual([])
  })

  it('tells what is wrong, on the way and at the door, and brings it all the same', async () => {
    const shipment = await aBookedShipment()
    await open(new TestPhone())
    await signInWithKey(graph.accounts.carrier.apiKey)
    await press(cardOf(shipment))
    await press('Picked up')

    // Thought better of: what was written is not sent with the next report.
    await press('Something is wrong…')
    await screen.findByRole('button', { name: 'Report the trouble', disabled: true }, PATIENCE)
    await write('Reason', 'A strange noise.')
    await press('Back')
    await press('Set off')
    await press('Something is wrong…')
    await write('Reason', 'The van broke down.')
    await press('Report the trouble')
    await screen.findByText('Trouble · The van broke down.', {}, PATIENCE)
    await press('Out for delivery again')
    await press('Could not deliver…')
    await write('Reason', 'Nobody was there.')
    await press('Report the trouble')
    await press('Out for delivery again')
    await write('Taken by', 'Ada Obi')
    await press('Delivered')

    await screen.findByText('Delivered · Taken by Ada Obi.', {}, PATIENCE)
    expect((await asTheBuyerSees(shipment)).reported).toMatchObject([
      { status: 'PICKED_UP', note: null }, { status: 'IN_TRANSIT', note: null }, { status: 'EXCEPTION', note: 'The van broke down.' },
      { status: 'OUT_FOR_DELIVERY', note: null }, { status: 'EXCEPTION', note: 'Nobody was there.' },
      { status: 'OUT_FOR_DELIVERY', note: null }, { status: 'DELIVERED', note: 'Taken by Ada Obi.' },
    ])
  })

  it.each([
    ['taken back', 'RETURNED', 'Nobody is known there.', ['Report the trouble', 'Going back to the vendor', 'Back at the vendor'], ['EXCEPTION', 'RETURNING', 'RETURNED']],
    ['lost', 'LOST', 'Stolen from the van.', ['Report it as lost, for good'], ['LOST']],
  ])('tells that a shipment is %s', async (_, end, reason, steps, reported) => {
    const shipment = await aBookedShipment()
    await open(new TestPhone())
    await signInWithKey(graph.accounts.carrier.apiKey)
    await press(cardOf(shipment))
    for (const step of ['Picked up', 'Set off', 'Something is wrong…']) await press(step)
    await screen.findByRole('button', { name: 'Report it as lost, for good', disabled: true }, PATIENCE)
    await write('Reason', reason)
    for (const step of steps) await press(step)

    await until('it to be told', async () => (await asTheBuyerSees(shipment)).status === end)
    const told = (await asTheBuyerSees(shipment)).reported
    expect(told.map(({ status }: Answer) => status)).toEqual(['PICKED_UP', 'IN_TRANSIT', ...reported])
    expect(told[2].note).toBe(reason)
  })

  it('reports once what was tapped twice, and says when the phone cannot keep it', async () => {
    const shipment = await aBookedShipment()
    const storage = inMemory()
    let keeps = Promise.withResolvers<void>()
    const slow = { ...storage, write: async (key: string, value: string) => { if (key.includes('outbox')) await keeps.promise; await storage.write(key, value) } }
    const phone = new TestPhone({ storage: slow })
    await open(phone)
    await signInWithKey(graph.accounts.carrier.apiKey)
    await press(cardOf(shipment))

    await press('Picked up')
    await act(() => { keeps.reject(new Error('The disk is full.')) })
    await screen.findByText(/^This phone could not keep the report\./, {}, PATIENCE)
    expect(phone.asked).not.toContain('TrackingEventIngest')
    keeps = Promise.withResolvers()
    await press('Picked up')
    await fireEvent.press(screen.getByRole('button', { name: 'Picked up' }))
    await act(() => { keeps.resolve() })

    await press('Set off')
    await until('both to be done', async () => (await asTheBuyerSees(shipment)).status === 'IN_TRANSIT')
    expect((await asTheBuyerSees(shipment)).reported.map(({ status }: Answer) => status)).toEqual(['PICKED_UP', 'IN_TRANSIT'])
    expect(screen.queryByText(/^This phone could not keep the report\./)).toBeNull()
  })

  it('says that the deliveries could not be read, and reads them when asked again', async () => {
    const shipment = await aBookedShipment()
    const phone = new TestPhone()
    phone.network = (send) => phone.asked.at(-1) === 'ShipmentList' ? noNetwork() : send()
    await open(phone)
    await signInWithKey(graph.accounts.carrier.apiKey)
    await screen.findByText('The deliveries could not be read.', {}, PATIENCE)

    phone.network = (send) => send()
    await press('Try again')

    await screen.findByRole('button', { name: cardOf(shipment) }, PATIENCE)
  })
})

describe('a delivery agent’s phone', () => {
  it('shows what they are given as they are given it, and nothing else, and reports it', async () => {
    const [mine, another] = [await aBookedShipment(), await aBookedShipment()]
    const { viewer: { user } } = await ask(await signIn(graph.accounts.agent), '{ viewer { user { id } } }')
    const give = (shipment: BookedShipment, agentUserId: string | null) => mutate({ 'x-api-key': graph.accounts.carrier.apiKey }, 'shipmentAssign', { shipmentId: shipment.id, agentUserId, idempotencyKey: newKey() }, 'shipment { id }')
    await open(new TestPhone())
    await signInAs(graph.accounts.agent)
    await screen.findByText('Live', {}, PATIENCE)
    expect(screen.queryByRole('button', { name: cardOf(mine) })).toBeNull()

    await give(mine, user.id)
    await give(another, user.id)
    await screen.findByRole('button', { name: cardOf(another) }, PATIENCE)
    await screen.findByRole('button', { name: cardOf(mine) }, PATIENCE)
    await give(another, null)
    await waitFor(() => expect(screen.queryByRole('button', { name: cardOf(another) })).toBeNull(), PATIENCE)
    await press(cardOf(mine))
    await press('Picked up')
    await press('Set off')

    await until('both to be done', async () => (await asTheBuyerSees(mine)).status === 'IN_TRANSIT')
    expect((await asTheBuyerSees(another)).status).toBe('BOOKED')
  })
})
