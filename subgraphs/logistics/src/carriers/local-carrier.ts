import type { Runtime } from '#kit/runtime.ts'
import type { BookingAnswer, BookingRequest, CarrierPort } from './port.ts'
import { trackingNumber } from './tracking-number.ts'

interface Consignment {
  tracking_number: string | null
  label: string | null
  cancelled_at: Date | null
}

/**
 * A carrier's system on a table of its own, for the embedded default: it agrees to whatever weighs at most `maxPackageGrams` a
 * package, and remembers what it agreed to across restarts. A cancelled shipment leaves a mark, so that a booking that was
 * under way cannot come after its cancellation.
 */
export function createLocalCarrier({ db, clock }: Pick<Runtime, 'db' | 'clock'>, { maxPackageGrams }: { maxPackageGrams: number }): CarrierPort {
  async function find(shipmentId: string): Promise<Consignment | undefined> {
    const [found]: Consignment[] = await db.source.query(
      'SELECT tracking_number, label, cancelled_at FROM local_consignments WHERE shipment_id = $1', [shipmentId])
    return found
  }

  return {
    async book(request) {
      const earlier = await find(request.shipmentId)
      if (earlier) return answerOf(earlier)
      const heavy = request.packages.find((piece) => (piece.weightGrams ?? 0) > maxPackageGrams)
      if (heavy) return { kind: 'REFUSED', reason: `A package weighs at most ${maxPackageGrams} g, and one weighs ${heavy.weightGrams} g.` }

      const [next]: [{ serial: string }] = await db.source.query("SELECT nextval('local_consignment_serials') AS serial")
      const number = trackingNumber(BigInt(next.serial), request.shipFromCountryCode)
      await db.source.query(
        `INSERT INTO local_consignments (shipment_id, carrier_code, service_code, tracking_number, label, created_at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT ON CONSTRAINT local_consignments_pkey DO NOTHING`,
        [request.shipmentId, request.carrierCode, request.serviceCode, number, labelOf(request, number), clock.now()],
      )
      // Another booking of the same shipment may have come first: its answer is everybody's.
      const booked = await find(request.shipmentId)
      if (!booked) throw new Error(`The consignment of ${request.shipmentId} is gone.`)
      return answerOf(booked)
    },

    async cancel(shipmentId) {
      await db.source.query(
        `INSERT INTO local_consignments (shipment_id, created_at, cancelled_at) VALUES ($1, $2, $2)
         ON CONFLICT ON CONSTRAINT local_consignments_pkey DO UPDATE SET cancelled_at = coalesce(local_consignments.cancelled_at, excluded.cancelled_at)`,
        [shipmentId, clock.now()],
      )
    },
  }
}

function answerOf(consignment: Consignment): BookingAnswer {
  if (consignment.cancelled_at || consignment.tracking_number === null || consignment.label === null) return { kind: 'REFUSED', reason: 'The shipment was cancelled.' }
  return { kind: 'BOOKED', trackingNumber: consignment.tracking_number, label: consignment.label }
}

function labelOf({ carrierCode, serviceCode, shipFromCountryCode, shipTo, packages }: BookingRequest, number: string): string {
  const place = [shipTo.postalCode, shipTo.city, shipTo.region].filter((part) => part !== null).join(' ')
  const weights = packages.map((piece, index) => `${index + 1}/${packages.length} ${piece.weightGrams === null ? 'weight unknown' : `${piece.weightGrams} g`}`)
  return [
    `${carrierCode} ${serviceCode}`, number, `FROM ${shipFromCountryCode}`,
    'TO', shipTo.recipient, shipTo.line1, ...(shipTo.line2 === null ? [] : [shipTo.line2]), place, shipTo.countryCode,
    ...weights,
  ].join('\n')
}
