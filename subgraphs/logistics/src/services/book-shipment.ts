import { z } from 'zod'
import { userError, type UserError } from '#kit/errors.ts'
import { once, type Payload } from '#kit/idempotency.ts'
import type { Tx } from '#kit/transaction.ts'
import { mayMove } from '#kit/transitions.ts'
import type { Context, LogisticsApp } from '../app.ts'
import {
  BookingEntity, CarrierEntity, IssuedDocumentEntity, ShipmentEntity, ShipmentLineEntity, type CarrierRow, type ShipmentRow,
} from '../db/entities.ts'
import { bookingTransitions, MAX_PACKAGE_GRAMS, onePackage, type PackageDraft } from '../domain/booking.ts'
import { missingDocuments, type ShippingDocument } from '../domain/documents.ts'
import { shipmentTransitions } from '../domain/shipment.ts'
import { holdProblem } from './held-order.ts'
import { code, invalidInput } from './input.ts'
import { assertMayShip, lockOwnShipment } from './lock-shipment.ts'
import { settleBooking } from './settle-booking.ts'
import { illegalTransition, refused, shipmentNotFound, type ShipmentPayload } from './shipment-payload.ts'

export interface ShipmentBookInput {
  readonly idempotencyKey: string
  readonly shipmentId: string
  readonly carrierCode: string
  readonly serviceCode: string
  readonly packages?: readonly { readonly weightGrams: number }[] | null
}

interface Requested extends Payload {
  readonly shipmentId: string | null
}

const fields = z.object({
  carrierCode: code,
  serviceCode: code,
  packages: z.array(z.object({ weightGrams: z.number().int().min(1).max(MAX_PACKAGE_GRAMS) })).min(1).max(100).nullish(),
})

/**
 * Books a shipment in two steps: the request commits first, then the carrier is called, outside any transaction, and its answer is
 * recorded with `shipment.booked`. A crash or a silent carrier between the two leaves a REQUESTED booking, which is asked again
 * until it is settled; the carrier books a shipment once however often it is asked.
 */
export async function bookShipment({ app, viewer }: Context, input: ShipmentBookInput): Promise<ShipmentPayload> {
  assertMayShip(viewer)
  const parsed = fields.safeParse(input)
  if (!parsed.success) return refused(...invalidInput(parsed.error))
  const { carrierCode, serviceCode, packages } = parsed.data

  const requested = await once<Requested>(app, { viewer, mutation: 'shipmentBook', idempotencyKey: input.idempotencyKey, request: input }, async (tx) => {
    const shipment = await lockOwnShipment(tx, viewer, input.shipmentId)
    if (!shipment) return not(shipmentNotFound())
    if (!mayMove(shipmentTransitions, shipment.status, 'BOOKED')) return not(illegalTransition(shipment.status, 'BOOKED'))
    const held = await holdProblem(tx, shipment)
    if (held) return not(held)

    const carrier = await tx.manager.findOneBy(CarrierEntity, { code: carrierCode })
    if (!carrier) return not(userError('CARRIER_NOT_FOUND', `There is no carrier ${carrierCode}.`, ['input', 'carrierCode']))
    const service = carrier.services.find((candidate) => candidate.code === serviceCode)
    if (!service) return not(userError('SERVICE_NOT_FOUND', `${carrierCode} has no service ${serviceCode}.`, ['input', 'serviceCode']))
    if (shipment.crossBorder && !service.crossBorder) {
      return not(userError('SERVICE_UNSUITABLE', `${serviceCode} of ${carrierCode} does not cross borders.`, ['input', 'serviceCode']))
    }
    const missing = await documentsMissing(tx, shipment)
    if (missing.length > 0) return not(documentsMissingError(missing))

    const pieces = packages ?? await packTogether(tx, shipment)
    if (!pieces) return not(userError('INVALID_INPUT', 'The lines weigh more than one package can: say how they are packed.', ['input', 'packages']))
    return request(tx, app, shipment, carrier, serviceCode, pieces)
  })
  // The kit's own refusals carry nothing but their errors.
  if (!requested.shipmentId) return refused(...requested.userErrors)

  await settleBooking(app, requested.shipmentId)
  return outcome(app, requested.shipmentId)
}

async function documentsMissing(tx: Tx, shipment: ShipmentRow): Promise<ShippingDocument[]> {
  const issued = await tx.manager.findBy(IssuedDocumentEntity, { orderId: shipment.orderId })
  return missingDocuments(shipment, new Set(issued.map((document) => document.type)))
}

async function packTogether(tx: Tx, shipment: ShipmentRow): Promise<PackageDraft[] | null> {
  const piece = onePackage(await tx.manager.findBy(ShipmentLineEntity, { shipmentId: shipment.id }))
  return piece && [piece]
}

async function request(tx: Tx, app: LogisticsApp, shipment: ShipmentRow, carrier: CarrierRow, serviceCode: string, packages: PackageDraft[]): Promise<Requested> {
  const now = app.clock.now()
  const earlier = await tx.manager.findOneBy(BookingEntity, { shipmentId: shipment.id })
  if (earlier && !mayMove(bookingTransitions, earlier.status, 'REQUESTED')) {
    return not(userError('BOOKING_IN_PROGRESS', 'The carrier has been asked and has not answered yet.', ['input', 'shipmentId']))
  }
  await tx.manager.save(BookingEntity, {
    shipmentId: shipment.id,
    carrierId: carrier.id,
    serviceCode,
    packages,
    status: 'REQUESTED',
    refusalReason: null,
    label: null,
    requestedAt: now,
    attempts: 0,
    // The caller asks the carrier itself, now; this is for when it does not get there.
    nextAttemptAt: new Date(now.getTime() + app.config.carrierRetryMs),
  })
  return { shipmentId: shipment.id, userErrors: [] }
}

async function outcome(app: LogisticsApp, shipmentId: string): Promise<ShipmentPayload> {
  const [shipment, booking] = await Promise.all([
    app.db.source.getRepository(ShipmentEntity).findOneByOrFail({ id: shipmentId }),
    app.db.source.getRepository(BookingEntity).findOneByOrFail({ shipmentId }),
  ])
  if (booking.status === 'REFUSED') return refused(userError('BOOKING_REFUSED', `The carrier refused: ${booking.refusalReason}`, ['input', 'shipmentId']))
  return { shipment, userErrors: [] }
}

function not(...userErrors: UserError[]): Requested {
  return { shipmentId: null, userErrors }
}

function documentsMissingError(missing: ShippingDocument[]): UserError & { missing: ShippingDocument[] } {
  return {
    __typename: 'DocumentsMissingError',
    code: 'DOCUMENTS_MISSING',
    message: `The shipment crosses a border; these documents are not issued yet: ${missing.join(', ')}.`,
    path: ['input', 'shipmentId'],
    missing,
  }
}
