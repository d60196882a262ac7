import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { waitFor } from '../../kit/testing/wait-for.ts'
import { createLocalCarrier } from '../src/carriers/local-carrier.ts'
import type { CarrierPort } from '../src/carriers/port.ts'
import { toLogisticsConfig } from '../src/config.ts'
import { settleBooking } from '../src/services/settle-booking.ts'
import { startLogistics } from '../src/subgraph.ts'
import { codes, startWorld, type Parties, type World } from './logistics-world.ts'

/** The local carrier behind a line that can be cut, before the carrier hears or before its answer comes back. */
const line: { cut: 'BEFORE' | 'AFTER' | null; calls: string[] } = { cut: null, calls: [] }

async function call<T>(what: string, work: () => Promise<T>): Promise<T> {
  line.calls.push(what)
  if (line.cut === 'BEFORE') throw new Error('The line is cut.')
  const answer = await work()
  if (line.cut === 'AFTER') throw new Error('The answer was lost.')
  return answer
}

function throughTheLine(carrier: CarrierPort): CarrierPort {
  return {
    book: (request) => call(`book ${request.shipmentId}`, () => carrier.book(request)),
    cancel: (shipmentId) => call(`cancel ${shipmentId}`, () => carrier.cancel(shipmentId)),
  }
}

let world: World
beforeAll(async () => {
  const config = toLogisticsConfig({})
  world = await startWorld((environment) => startLogistics(environment, config, (runtime) => throughTheLine(createLocalCarrier(runtime, config.localCarrier))))
})
afterAll(async () => { await world[Symbol.asyncDispose]() })

const book = ({ seller, id }: Pick<Parties, 'seller'> & { id: string }, more: Record<string, unknown> = {}) =>
  world.mutate(seller, 'shipmentBook', { shipmentId: id, carrierCode: world.carrierCode, serviceCode: 'STANDARD', ...more })

async function consignments(id: string): Promise<{ tracking_number: string | null; cancelled_at: Date | null }[]> {
  return world.graph.app.db.source.query('SELECT tracking_number, cancelled_at FROM local_consignments WHERE shipment_id = $1', [id])
}

async function bookingStatus(id: string): Promise<string> {
  const [row]: [{ status: string }] = await world.graph.app.db.source.query('SELECT status FROM bookings WHERE shipment_id = $1', [id])
  return row.status
}

describe('a booking whose carrier does not answer', () => {
  it.each(['BEFORE', 'AFTER'] as const)('stays requested and is made once the line is back (cut %s the carrier heard)', async (cut) => {
    const shipment = await world.aShipment()
    line.cut = cut
    const input = { idempotencyKey: `cut-${shipment.id}` }

    const requested = await book(shipment, input)

    expect(requested).toMatchObject({ userErrors: [], shipment: { status: 'PENDING', trackingNumber: null, booking: { status: 'REQUESTED', carrier: { code: 'GLOBEX' } } } })
    expect(codes(await book(shipment))).toEqual(['BOOKING_IN_PROGRESS'])
    expect(await world.facts(shipment.id)).toEqual(['shipment.created'])
    const heard = await consignments(shipment.id)
    expect(heard).toHaveLength(cut === 'AFTER' ? 1 : 0)

    line.cut = null
    world.graph.clock.advance(60_000)

    const booked = await waitFor('the booking', async () => {
      const found = await world.shipmentOf(shipment.buyer, shipment.order)
      return found.status === 'BOOKED' && found
    })
    expect(await consignments(shipment.id)).toEqual([{ tracking_number: booked.trackingNumber, cancelled_at: null }])
    expect(heard.map((consignment) => consignment.tracking_number)).toEqual(cut === 'AFTER' ? [booked.trackingNumber] : [])
    expect(await world.facts(shipment.id)).toEqual(['shipment.created', 'shipment.booked'])
    expect((await book(shipment, input)).shipment).toMatchObject({ status: 'BOOKED', trackingNumber: booked.trackingNumber })
  })

  it('is asked again ever more rarely', async () => {
    const shipment = await world.aShipment()
    line.cut = 'BEFORE'
    await book(shipment)
    for (let i = 0; i < 3; i++) await settleBooking(world.graph.app, shipment.id)

    const [{ attempts, wait }]: [{ attempts: number; wait: number }] = await world.graph.app.db.source.query(
      'SELECT attempts, extract(epoch FROM next_attempt_at - $2)::float AS wait FROM bookings WHERE shipment_id = $1', [shipment.id, world.graph.clock.now()])

    line.cut = null
    expect(attempts).toBe(4)
    expect(wait).toBeGreaterThan(200)
    expect(wait).toBeLessThanOrEqual(240)
  })
})

describe('a shipment that is cancelled', () => {
  it('while its booking is under way leaves no booking with the carrier, and cannot be booked by a late answer', async () => {
    const shipment = await world.aShipment()
    line.cut = 'BEFORE'
    await book(shipment)
    await world.mutate(shipment.seller, 'shipmentCancel', { shipmentId: shipment.id, reason: 'Sold elsewhere' })
    expect(await bookingStatus(shipment.id)).toBe('CANCELLING')

    line.cut = null
    world.graph.clock.advance(60_000)
    await waitFor('the carrier to know', async () => await bookingStatus(shipment.id) === 'CANCELLED')

    expect(await consignments(shipment.id)).toEqual([{ tracking_number: null, cancelled_at: expect.any(Date) }])
    expect(await world.graph.app.carrier.book({
      shipmentId: shipment.id, carrierCode: 'GLOBEX', serviceCode: 'STANDARD', shipFromCountryCode: 'DE', shipTo: shipment.order.shipTo, packages: [],
    })).toEqual({ kind: 'REFUSED', reason: 'The shipment was cancelled.' })
    expect(await world.facts(shipment.id)).toEqual(['shipment.created', 'shipment.cancelled'])
  })

  it('with its order takes the booking back, until the carrier knows', async () => {
    const shipment = await world.aBookedShipment()
    line.cut = 'AFTER'
    await world.cancelled(shipment.order)
    await waitFor('the carrier to be told', () => line.calls.includes(`cancel ${shipment.id}`))
    expect(await bookingStatus(shipment.id)).toBe('CANCELLING')

    line.cut = null
    world.graph.clock.advance(60_000)
    await waitFor('the carrier to know', async () => await bookingStatus(shipment.id) === 'CANCELLED')

    expect(await consignments(shipment.id)).toEqual([{ tracking_number: shipment.trackingNumber, cancelled_at: expect.any(Date) }])
    expect((await book(shipment)).userErrors).toEqual([expect.objectContaining({ code: 'ILLEGAL_TRANSITION' })])
  })
})

describe('settling a booking', () => {
  it('from many places at once records one answer', async () => {
    const shipment = await world.aShipment()
    line.cut = 'BEFORE'
    await book(shipment)
    line.cut = null

    await Promise.all(Array.from({ length: 6 }, () => settleBooking(world.graph.app, shipment.id)))

    expect(await world.facts(shipment.id)).toEqual(['shipment.created', 'shipment.booked'])
    expect(await world.graph.app.db.source.query('SELECT 1 FROM packages WHERE shipment_id = $1', [shipment.id])).toHaveLength(1)
    expect(await consignments(shipment.id)).toHaveLength(1)
  })
})
