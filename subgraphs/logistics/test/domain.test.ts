import { describe, expect, it } from '@jest/globals'
import { isTrackingNumber, trackingNumber } from '../src/carriers/tracking-number.ts'
import { onePackage } from '../src/domain/booking.ts'
import { missingDocuments } from '../src/domain/documents.ts'
import { crossesBorder, shipmentTransitions, type ShipmentStatus } from '../src/domain/shipment.ts'
import { decideTracking } from '../src/domain/tracking.ts'

describe('a tracking number', () => {
  it('has the check digit of S10', () => {
    // The example of the standard.
    expect(isTrackingNumber('RB473124829DE')).toBe(true)
    expect(isTrackingNumber('RB473124828DE')).toBe(false)
    expect(trackingNumber(47_312_482n, 'DE')).toBe('BX473124829DE')
  })

  it('is another one for every serial, and valid', () => {
    const numbers = Array.from({ length: 2_000 }, (_, index) => trackingNumber(BigInt(index) * 104_729n, 'US'))

    expect(new Set(numbers).size).toBe(numbers.length)
    expect(numbers.every(isTrackingNumber)).toBe(true)
    expect(trackingNumber(100_000_000n, 'US').slice(0, 2)).toBe('BY')
    expect(trackingNumber(300_000_000n, 'US').slice(0, 2)).toBe('BA')
  })

  it('shows almost every wrong digit', () => {
    const wrong = Array.from({ length: 500 }, (_, index) => trackingNumber(BigInt(index) * 173_891n, 'DE')).flatMap((number) =>
      Array.from({ length: 8 }, (_, place) => `${number.slice(0, place + 2)}${(Number(number[place + 2]) + 1) % 10}${number.slice(place + 3)}`))

    expect(wrong.filter(isTrackingNumber).length / wrong.length).toBeLessThan(0.05)
  })
})

const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute))

describe('deciding on a report', () => {
  it.each([
    ['BOOKED', null, 'PICKED_UP', 0, 'MOVES'],
    ['IN_TRANSIT', 5, 'CUSTOMS_PENDING', 6, 'MOVES'],
    ['IN_TRANSIT', 5, 'CUSTOMS_PENDING', 5, 'MOVES'],
    ['IN_TRANSIT', 5, 'IN_TRANSIT', 6, 'STAYS'],
    ['OUT_FOR_DELIVERY', 5, 'IN_TRANSIT', 4, 'STAYS'],
    ['DELIVERED', 5, 'OUT_FOR_DELIVERY', 4, 'STAYS'],
    ['DELIVERED', 5, 'EXCEPTION', 6, 'ILLEGAL'],
    ['BOOKED', null, 'IN_TRANSIT', 0, 'ILLEGAL'],
    ['CANCELLED', null, 'PICKED_UP', 0, 'ILLEGAL'],
    ['IN_TRANSIT', 5, 'DELIVERED', 6, 'ILLEGAL'],
  ] as const)('of a shipment that is %s since minute %s: %s at minute %s %s', (status, since, reported, minute, decision) => {
    expect(decideTracking({ status, statusOccurredAt: since === null ? null : at(since) }, { status: reported, occurredAt: at(minute) })).toBe(decision)
  })
})

describe('the state machine', () => {
  it('lets every shipment come to an end', () => {
    const ends = new Set<ShipmentStatus>(['DELIVERED', 'LOST', 'RETURNED', 'CANCELLED'])
    const reachable = (from: ShipmentStatus, seen = new Set<ShipmentStatus>()): Set<ShipmentStatus> => {
      for (const to of shipmentTransitions[from]) if (!seen.has(to)) reachable(to, seen.add(to))
      return seen
    }

    for (const status of Object.keys(shipmentTransitions) as ShipmentStatus[]) {
      const onward = [...reachable(status)]
      expect(ends.has(status) ? onward.length === 0 : onward.some((end) => ends.has(end))).toBe(true)
    }
    expect(reachable('PENDING').size).toBe(Object.keys(shipmentTransitions).length - 1)
  })
})

describe('a border', () => {
  it('is crossed when any line leaves its country', () => {
    expect(crossesBorder([{ shipFromCountryCode: 'NG' }], 'NG')).toBe(false)
    expect(crossesBorder([{ shipFromCountryCode: 'NG' }, { shipFromCountryCode: 'DE' }], 'NG')).toBe(true)
  })

  it('asks for invoice and packing list', () => {
    expect(missingDocuments({ crossBorder: true }, new Set())).toEqual(['COMMERCIAL_INVOICE', 'PACKING_LIST'])
    expect(missingDocuments({ crossBorder: true }, new Set(['PACKING_LIST']))).toEqual(['COMMERCIAL_INVOICE'])
    expect(missingDocuments({ crossBorder: false }, new Set())).toEqual([])
  })
})

describe('packing everything together', () => {
  it('weighs what is known', () => {
    expect(onePackage([{ quantity: 3, unitWeightGrams: 500 }, { quantity: 9, unitWeightGrams: null }])).toEqual({ weightGrams: 1_500 })
    expect(onePackage([{ quantity: 9, unitWeightGrams: null }])).toEqual({ weightGrams: null })
    expect(onePackage([{ quantity: 1_000_000, unitWeightGrams: 500 }])).toBeNull()
  })
})
