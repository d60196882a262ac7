import type { Resolvers } from '../__generated__/resolvers.ts'
import { assignShipment } from '../services/assign-shipment.ts'
import { bookShipment } from '../services/book-shipment.ts'
import { cancelShipment } from '../services/cancel-shipment.ts'
import { handoverShipment } from '../services/handover-shipment.ts'
import { ingestTrackingEvent } from '../services/ingest-tracking-event.ts'
import { upsertCarrier } from '../services/upsert-carrier.ts'

export const mutations: Resolvers['Mutation'] = {
  carrierUpsert: (_, { input }, context) => upsertCarrier(context, input),
  shipmentBook: (_, { input }, context) => bookShipment(context, input),
  shipmentAssign: (_, { input }, context) => assignShipment(context, input),
  shipmentHandover: (_, { input }, context) => handoverShipment(context, input),
  shipmentCancel: (_, { input }, context) => cancelShipment(context, input),
  trackingEventIngest: (_, { input }, context) => ingestTrackingEvent(context, input),
}
