import type { Context } from '../app.ts'
import { bookShipment, type ShipmentBookInput } from '../services/book-shipment.ts'
import { cancelShipment, type ShipmentCancelInput } from '../services/cancel-shipment.ts'
import { handoverShipment, type ShipmentHandoverInput } from '../services/handover-shipment.ts'
import { ingestTrackingEvent, type TrackingEventIngestInput } from '../services/ingest-tracking-event.ts'
import { upsertCarrier, type CarrierUpsertInput } from '../services/upsert-carrier.ts'

interface With<Input> { readonly input: Input }

export const mutations = {
  carrierUpsert: (_: unknown, { input }: With<CarrierUpsertInput>, context: Context) => upsertCarrier(context, input),
  shipmentBook: (_: unknown, { input }: With<ShipmentBookInput>, context: Context) => bookShipment(context, input),
  shipmentHandover: (_: unknown, { input }: With<ShipmentHandoverInput>, context: Context) => handoverShipment(context, input),
  shipmentCancel: (_: unknown, { input }: With<ShipmentCancelInput>, context: Context) => cancelShipment(context, input),
  trackingEventIngest: (_: unknown, { input }: With<TrackingEventIngestInput>, context: Context) => ingestTrackingEvent(context, input),
}
