import { describe, expect, it } from '@jest/globals'
import { newId } from '#kit/ids.ts'
import { waitFor } from '../../kit/testing/wait-for.ts'
import { orderFacts, startMarket } from './market.ts'

describe('reserving stock for an order', () => {
  it('holds every line, from the location that has most, and says so', async () => {
    await using market = await startMarket()
    const vendor = await market.vendor()
    const bolts = await market.offer(vendor)
    const nuts = await market.offer(vendor)
    const small = await market.stock(bolts, 5)
    const large = await market.stock(bolts, 8)
    await market.stock(nuts, 3)

    const orderId = await market.orderCreated([{ offerId: bolts.id, quantity: 10 }, { offerId: nuts.id, quantity: 3 }])

    const [reserved] = await market.graph.published('inventory.reserved')
    expect(reserved?.data).toMatchObject({ orderId, lines: [{ offerId: bolts.id, quantity: 10 }, { offerId: nuts.id, quantity: 3 }] })
    const levels = await market.levels(bolts)
    expect(levels.find(({ location }) => location.id === large)).toMatchObject({ reserved: 8, available: 0 })
    expect(levels.find(({ location }) => location.id === small)).toMatchObject({ reserved: 2, available: 3 })
    const totals = await market.graph.published('inventory.updated')
    expect(totals.findLast((event) => event.subject === bolts.id)?.data).toEqual({ offerId: bolts.id, onHand: 13, reserved: 10, available: 3 })
  })

  it('holds nothing when one line is short, and names what is', async () => {
    await using market = await startMarket()
    const vendor = await market.vendor()
    const bolts = await market.offer(vendor)
    const nuts = await market.offer(vendor)
    await market.stock(bolts, 5)
    await market.stock(nuts, 3)
    const unknown = newId('ofr')

    await market.orderCreated([{ offerId: bolts.id, quantity: 5 }, { offerId: nuts.id, quantity: 4 }, { offerId: unknown, quantity: 1 }])

    const [rejected] = await market.graph.published('inventory.reservation.rejected')
    expect(rejected?.data.shortages).toMatchObject([
      { offerId: nuts.id, requested: 4, available: 3 },
      { offerId: unknown, requested: 1, available: 0 },
    ])
    expect(await market.graph.published('inventory.reserved')).toEqual([])
    expect(await market.levels(bolts)).toMatchObject([{ reserved: 0 }])
  })

  it('gives nothing of an offer that has gone off sale', async () => {
    await using market = await startMarket()
    const offer = await market.offer(await market.vendor())
    await market.stock(offer, 5)
    await market.mutate(offer.vendor.manager, 'offerSuspend', { offerId: offer.id })

    await market.orderCreated([{ offerId: offer.id, quantity: 1 }])

    expect(await market.graph.published('inventory.reservation.rejected')).toMatchObject([{ data: { shortages: [{ available: 0 }] } }])
  })

  it('sells 10 units to 200 concurrent orders exactly 10 times, over two locations', async () => {
    await using market = await startMarket()
    const offer = await market.offer(await market.vendor())
    await market.stock(offer, 6)
    await market.stock(offer, 4)

    await Promise.all(Array.from({ length: 200 }, () => market.orderCreated([{ offerId: offer.id, quantity: 1 }])))

    expect(await market.graph.published('inventory.reserved')).toHaveLength(10)
    expect(await market.graph.published('inventory.reservation.rejected')).toHaveLength(190)
    expect((await market.levels(offer)).map(({ onHand, reserved, available }) => ({ onHand, reserved, available }))).toEqual([
      { onHand: 6, reserved: 6, available: 0 },
      { onHand: 4, reserved: 4, available: 0 },
    ])
    const available = (await market.graph.published('inventory.updated')).map((event) => event.data.available)
    expect(Math.min(...available)).toBe(0)
    expect(available.slice(-10)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1, 0])
  })

  it('serves orders that want the same offers in opposite order', async () => {
    await using market = await startMarket()
    const vendor = await market.vendor()
    const [one, two] = [await market.offer(vendor), await market.offer(vendor)]
    await market.stock(one, 40)
    await market.stock(two, 40)

    await Promise.all(Array.from({ length: 40 }, (_, index) => {
      const lines = [{ offerId: one.id, quantity: 1 }, { offerId: two.id, quantity: 1 }]
      return market.orderCreated(index % 2 === 0 ? lines : lines.toReversed())
    }))

    expect(await market.graph.published('inventory.reserved')).toHaveLength(40)
    expect(await market.levels(one)).toMatchObject([{ onHand: 40, reserved: 40 }])
    expect(await market.levels(two)).toMatchObject([{ onHand: 40, reserved: 40 }])
  })

  it('refuses in the database what no code may do: to reserve more than there is', async () => {
    await using market = await startMarket()
    const offer = await market.offer(await market.vendor())
    await market.stock(offer, 1)

    const beyond = market.graph.app.db.source.query('UPDATE stock_levels SET reserved = 2')
    const below = market.graph.app.db.source.query('UPDATE stock_levels SET reserved = -1')

    await expect(beyond).rejects.toThrow('stock_levels_reserved_on_hand')
    await expect(below).rejects.toThrow('stock_levels_reserved_not_negative')
  })

  it('answers an order once, also when its creation is told again under another id', async () => {
    await using market = await startMarket()
    const offer = await market.offer(await market.vendor())
    await market.stock(offer, 5)
    const orderId = newId('ord')
    const data = orderFacts(orderId, [{ offerId: offer.id, quantity: 2 }])
    const id = newId('evt')

    await market.graph.receive('order.created', { subject: orderId, data, id, sequence: 1 })
    await market.graph.receive('order.created', { subject: orderId, data, id, sequence: 1 })
    await market.graph.receive('order.created', { subject: orderId, data })

    expect(await market.graph.published('inventory.reserved')).toHaveLength(1)
    expect(await market.levels(offer)).toMatchObject([{ reserved: 2 }])
  })
})

describe('stock for an order that waits for approval', () => {
  const approval = (orderId: string) => ({ approvalRequestId: newId('apr'), orderId, orderGroupId: newId('grp'), requestedByUserId: newId('usr') })
  const amount = { amountMinor: '1250', currency: 'USD' }

  it('is held from the request on, once, and kept when it is approved', async () => {
    await using market = await startMarket()
    const offer = await market.offer(await market.vendor())
    await market.stock(offer, 10)
    const orderId = newId('ord')
    const lines = [{ orderLineId: newId('oli'), offerId: offer.id, quantity: 4 }]

    await market.graph.receive('order.approval.requested', { subject: orderId, data: { ...approval(orderId), lines, total: amount, groupTotal: amount, expiresAt: new Date().toISOString() } })
    expect(await market.levels(offer)).toMatchObject([{ onHand: 10, reserved: 4 }])
    await market.graph.receive('order.approval.decided', { subject: orderId, data: { ...approval(orderId), outcome: 'APPROVED', decidedByUserId: newId('usr'), decidedAt: new Date().toISOString() } })
    await market.orderCreated([{ offerId: offer.id, quantity: 4 }], orderId)

    expect(await market.levels(offer)).toMatchObject([{ onHand: 10, reserved: 4 }])
    expect((await market.graph.published('inventory.reserved')).map(({ subject }) => subject)).toEqual([orderId])
  })

  it.each(['REJECTED', 'EXPIRED', 'CANCELLED'] as const)('is free again when the request is %s', async (outcome) => {
    await using market = await startMarket()
    const offer = await market.offer(await market.vendor())
    await market.stock(offer, 10)
    const orderId = newId('ord')
    const lines = [{ orderLineId: newId('oli'), offerId: offer.id, quantity: 4 }]
    await market.graph.receive('order.approval.requested', { subject: orderId, data: { ...approval(orderId), lines, total: amount, groupTotal: amount, expiresAt: new Date().toISOString() } })

    await market.graph.receive('order.approval.decided', { subject: orderId, data: { ...approval(orderId), outcome, decidedByUserId: null, decidedAt: new Date().toISOString() } })

    expect(await market.levels(offer)).toMatchObject([{ onHand: 10, reserved: 0 }])
    expect((await market.graph.published('inventory.released')).map(({ data }) => data)).toMatchObject([{ orderId, reason: `APPROVAL_${outcome}` }])
  })
})

describe('the life of a reservation', () => {
  it('expires when its hold ends, gives the stock back, and says so once', async () => {
    await using market = await startMarket()
    const offer = await market.offer(await market.vendor())
    await market.stock(offer, 5)
    const orderId = await market.orderCreated([{ offerId: offer.id, quantity: 2 }])

    market.graph.clock.advance(market.graph.app.config.reservationHoldMs + 1)
    const [expired] = await waitFor('the expiry', async () => {
      const events = await market.graph.published('inventory.reservation.expired')
      return events.length > 0 && events
    })

    expect(expired?.data).toMatchObject({ orderId })
    expect(await market.levels(offer)).toMatchObject([{ onHand: 5, reserved: 0 }])
    await market.orderConfirmed(orderId)
    await market.orderCancelled(orderId)
    expect(await market.levels(offer)).toMatchObject([{ onHand: 5, reserved: 0 }])
    expect(await market.graph.published('inventory.released')).toEqual([])
  })

  it('no longer expires once the order is confirmed', async () => {
    await using market = await startMarket()
    const offer = await market.offer(await market.vendor())
    await market.stock(offer, 5)
    const confirmed = await market.orderCreated([{ offerId: offer.id, quantity: 2 }])
    await market.orderConfirmed(confirmed)
    const waiting = await market.orderCreated([{ offerId: offer.id, quantity: 1 }])

    market.graph.clock.advance(market.graph.app.config.reservationHoldMs + 1)
    await waitFor('the other order to expire', async () => (await market.graph.published('inventory.reservation.expired')).length > 0)

    expect((await market.graph.published('inventory.reservation.expired')).map((event) => event.data.orderId)).toEqual([waiting])
    expect(await market.levels(offer)).toMatchObject([{ reserved: 2 }])
  })

  it.each(['held', 'committed'])('gives the stock of a cancelled order back while it is %s', async (state) => {
    await using market = await startMarket()
    const offer = await market.offer(await market.vendor())
    await market.stock(offer, 3)
    await market.stock(offer, 3)
    const orderId = await market.orderCreated([{ offerId: offer.id, quantity: 5 }])
    if (state === 'committed') await market.orderConfirmed(orderId)

    await market.orderCancelled(orderId)
    await market.orderCancelled(orderId)

    expect(await market.graph.published('inventory.released')).toMatchObject([{ data: { orderId, reason: 'BUYER_CANCELLED' } }])
    expect(await market.levels(offer)).toMatchObject([{ onHand: 3, reserved: 0 }, { onHand: 3, reserved: 0 }])
    const timers = await market.graph.app.db.source.query('SELECT 1 FROM timers')
    expect(timers).toEqual([])
  })

  it('lets the goods of a shipped order leave, once', async () => {
    await using market = await startMarket()
    const offer = await market.offer(await market.vendor())
    await market.stock(offer, 5)
    const orderId = await market.orderCreated([{ offerId: offer.id, quantity: 2 }])
    await market.orderConfirmed(orderId)

    await market.orderShipped(orderId)
    await market.orderShipped(orderId)
    await market.orderCancelled(orderId)

    expect(await market.levels(offer)).toMatchObject([{ onHand: 3, reserved: 0, available: 3 }])
    expect((await market.graph.published('inventory.updated')).at(-1)?.data).toEqual({ offerId: offer.id, onHand: 3, reserved: 0, available: 3 })
  })

  it('holds nothing for an order whose cancellation arrived first', async () => {
    await using market = await startMarket()
    const offer = await market.offer(await market.vendor())
    await market.stock(offer, 5)
    const orderId = newId('ord')

    await market.orderCancelled(orderId)
    await market.orderCreated([{ offerId: offer.id, quantity: 2 }], orderId)

    expect(await market.levels(offer)).toMatchObject([{ reserved: 0 }])
    expect(await market.graph.published('inventory.reserved')).toEqual([])
    expect(await market.graph.published('inventory.released')).toEqual([])
  })

  it('buries the shipment of an order whose stock was given back', async () => {
    await using market = await startMarket()
    const offer = await market.offer(await market.vendor())
    await market.stock(offer, 5)
    const orderId = await market.orderCreated([{ offerId: offer.id, quantity: 2 }])
    await market.orderCancelled(orderId)

    await market.orderShipped(orderId)

    const [letter] = await market.graph.deadLetters('orders.v1')
    expect(letter).toMatchObject({ event: { type: 'order.shipped' }, attempts: 1 })
    expect(letter?.reason).toContain('RELEASED')
    expect(await market.levels(offer)).toMatchObject([{ onHand: 5, reserved: 0 }])
  })
})
