import { nonNull } from '#kit/graphql/non-null.ts'
import { isPlatformAdmin, maySeeAgent, maySeeLabel, maySeeOrderOf, readingOrganizationOf } from '../access.ts'
import type { Resolvers } from '../__generated__/resolvers.ts'
import type { BookingRow, ShipmentRow } from '../db/entities.ts'
import { missingDocuments } from '../domain/documents.ts'

export interface Booking extends BookingRow { readonly shipment: ShipmentRow }

export const types = {
  Order: {
    __resolveReference: (reference) => reference,
    shipments: ({ id }, args, { loaders }) => loaders.shipmentsOfOrder.load({ parentId: id, args }),
  },
  Shipment: {
    __resolveReference: ({ id }, { loaders }) => loaders.shipment.load(id),
    order: (shipment, _, { viewer }) => (maySeeOrderOf(viewer, shipment) ? { id: shipment.orderId } : null),
    vendor: ({ vendorId }) => ({ id: vendorId }),
    lines: ({ id }, _, { loaders }) => loaders.linesOfShipment.load(id),
    packages: ({ id }, _, { loaders }) => loaders.packagesOfShipment.load(id),
    missingDocuments: async (shipment, _, { loaders }) =>
      missingDocuments(shipment, await loaders.documentsOfOrder.load(shipment.orderId)),
    booking: async (shipment, _, { loaders }) => {
      const booking = await loaders.bookingOfShipment.load(shipment.id)
      return booking && { ...booking, shipment }
    },
    carrier: ({ carrierId }, _, { loaders }) => (carrierId === null ? null : loaders.carrierOfShipment.load(carrierId)),
    agent: async (shipment, _, { loaders, viewer }) => {
      const { agentUserId, carrierId } = shipment
      if (agentUserId === null) return null
      return maySeeAgent(viewer, shipment, carrierId === null ? null : await loaders.carrierOfShipment.load(carrierId)) ? { id: agentUserId } : null
    },
    trackingEvents: ({ id }, args, { loaders }) => loaders.trackingEventsOfShipment.load({ parentId: id, args }),
  },
  ShipmentLine: {
    __resolveReference: ({ id }, { loaders }) => loaders.shipmentLine.load(id),
    orderLine: ({ orderLineId }) => ({ id: orderLineId }),
    variant: ({ variantId }) => ({ id: variantId }),
  },
  Package: {
    __resolveReference: ({ id }, { loaders }) => loaders.package.load(id),
  },
  TrackingEvent: {
    __resolveReference: ({ id }, { loaders }) => loaders.trackingEvent.load(id),
  },
  ShipmentBooking: {
    carrier: ({ carrierId }, _, { loaders }) => nonNull(loaders.carrierOfShipment.load(carrierId)),
    label: async ({ carrierId, label, shipment }, _, { loaders, viewer }) => {
      const carrier = await loaders.carrierOfShipment.load(carrierId)
      return carrier && maySeeLabel(viewer, shipment, carrier) ? label : null
    },
  },
  Carrier: {
    __resolveReference: ({ id }, { loaders }) => loaders.carrier.load(id),
    organization: ({ organizationId }, _, { viewer }) =>
      (isPlatformAdmin(viewer) || readingOrganizationOf(viewer) === organizationId ? { id: organizationId } : null),
  },
} satisfies Partial<Resolvers>
