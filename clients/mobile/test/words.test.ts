import { shipmentTransitions } from '../../../subgraphs/logistics/src/domain/shipment.ts'
import type { ShipmentStatus } from '../../operations/__generated__/operations.ts'
import { money, NEXT_STEPS, TROUBLES } from '../src/ui/words.ts'

describe('money', () => {
  it.each([
    ['0', 'USD', 'USD 0.00'],
    ['5', 'USD', 'USD 0.05'],
    ['123456789', 'NGN', 'NGN 1,234,567.89'],
    ['-250', 'EUR', 'EUR -2.50'],
    ['1200', 'JPY', 'JPY 1,200'],
    ['9007199254740993', 'USD', 'USD 90,071,992,547,409.93'],
  ])('of %s minor units of %s is %s', (amountMinor, currency, said) => {
    expect(money({ amountMinor, currency })).toBe(said)
  })
})

describe('what a carrier’s person may report next', () => {
  it.each(Object.entries(shipmentTransitions))('of a shipment that is %s is every step that the graph takes, and no other', (from, next) => {
    const status = from as ShipmentStatus
    // Delivered is what comes with the proof, and booking and cancelling are the vendor's.
    const proved = status === 'OUT_FOR_DELIVERY' ? ['DELIVERED'] : []
    const offered = [...NEXT_STEPS[status]?.map((step) => step.status) ?? [], ...TROUBLES[status] ?? [], ...proved]

    expect(offered.toSorted()).toEqual(next.filter((step) => step !== 'CANCELLED' && step !== 'BOOKED').toSorted())
  })
})
