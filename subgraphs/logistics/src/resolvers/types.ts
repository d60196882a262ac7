import type { PageArguments } from '#kit/connections.ts'
import { isPlatformAdmin, maySeeLabel, readingOrganizationOf } from '../access.ts'
import type { Context } from '../app.ts'
import type { BookingRow, CarrierRow, ShipmentLineRow, ShipmentRow } from '../db/entities.ts'
import { missingDocuments } from '../domain/documents.ts'

interface Reference { readonly id: string }
interface Booking extends BookingRow { readonly shipment: ShipmentRow }

export const types = {
  Order: {
    __resolveReference: (reference: Reference) => reference,
    shipments: ({ id }: Reference, args: PageArguments, { loaders }: Context) => loaders.shipmentsOfOrder.load({ parentId: id, args }),
  },
  Shipment: {
    __resolveReference: ({ id }: Reference, { loaders }: Context) => loaders.shipment.load(id),
    order: ({ orderId }: ShipmentRow) => ({ id: orderId }),
    vendor: ({ vendorId }: ShipmentRow) => ({ id: vendorId }),
    lines: ({ id }: ShipmentRow, _: unknown, { loaders }: Context) => loaders.linesOfShipment.load(id),
    packages: ({ id }: ShipmentRow, _: unknown, { loaders }: Context) => loaders.packagesOfShipment.load(id),
    missingDocuments: async (shipment: ShipmentRow, _: unknown, { loaders }: Context) =>
      missingDocuments(shipment, await loaders.documentsOfOrder.load(shipment.orderId)),
    booking: async (shipment: ShipmentRow, _: unknown, { loaders }: Context) => {
      const booking = await loaders.bookingOfShipment.load(shipment.id)
      return booking && { ...booking, shipment }
    },
    carrier: ({ carrierId }: ShipmentRow, _: unknown, { loaders }: Context) => (carrierId === null ? null : loaders.carrierOfShipment.load(carrierId)),
    trackingEvents: ({ id }: ShipmentRow, args: PageArguments, { loaders }: Context) => loaders.trackingEventsOfShipment.load({ parentId: id, args }),
  },
  ShipmentLine: {
    __resolveReference: ({ id }: Reference, { loaders }: Context) => loaders.shipmentLine.load(id),
    orderLine: ({ orderLineId }: ShipmentLineRow) => ({ id: orderLineId }),
    variant: ({ variantId }: ShipmentLineRow) => ({ id: variantId }),
  },
  Package: {
    __resolveReference: ({ id }: Reference, { loaders }: Context) => loaders.package.load(id),
  },
  TrackingEvent: {
    __resolveReference: ({ id }: Reference, { loaders }: Context) => loaders.trackingEvent.load(id),
  },
  ShipmentBooking: {
    carrier: ({ carrierId }: Booking, _: unknown, { loaders }: Context) => loaders.carrierOfShipment.load(carrierId),
    label: async ({ carrierId, label, shipment }: Booking, _: unknown, { loaders, viewer }: Context) => {
      const carrier = await loaders.carrierOfShipment.load(carrierId)
      return carrier && maySeeLabel(viewer, shipment, carrier) ? label : null
    },
  },
  Carrier: {
    __resolveReference: ({ id }: Reference, { loaders }: Context) => loaders.carrier.load(id),
    organization: ({ organizationId }: CarrierRow, _: unknown, { viewer }: Context) =>
      (isPlatformAdmin(viewer) || readingOrganizationOf(viewer) === organizationId ? { id: organizationId } : null),
  },
}
