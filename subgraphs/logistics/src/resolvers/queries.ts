import { paginate, type PageArguments } from '#kit/connections.ts'
import { isId } from '#kit/ids.ts'
import { visibleShipments } from '../access.ts'
import type { Context } from '../app.ts'
import { CarrierEntity, ShipmentEntity } from '../db/entities.ts'
import type { ShipmentStatus } from '../domain/shipment.ts'
import { visible, visibleCarriers } from '../loaders.ts'
import { normalizeTrackingNumber } from '../services/ingest-tracking-event.ts'

interface ShipmentsArguments extends PageArguments {
  readonly status?: ShipmentStatus | null
  readonly vendorId?: string | null
}

export const queries = {
  shipment: (_: unknown, { id }: { id: string }, { loaders }: Context) => loaders.shipment.load(id),

  shipments: (_: unknown, args: ShipmentsArguments, { app, viewer }: Context) => {
    const query = visible(app, ShipmentEntity, visibleShipments(viewer))
    if (args.status) query.andWhere('row.status = :status', { status: args.status })
    if (args.vendorId) query.andWhere(isId('ven', args.vendorId) ? 'row.vendorId = :vendorId' : 'FALSE', { vendorId: args.vendorId })
    return paginate(query, args)
  },

  trackByNumber: (_: unknown, { trackingNumber }: { trackingNumber: string }, { app, viewer }: Context) => {
    const number = normalizeTrackingNumber(trackingNumber)
    if (!/^[\x21-\x7e]{1,100}$/.test(number)) return null
    return visible(app, ShipmentEntity, visibleShipments(viewer)).andWhere('row.trackingNumber = :number', { number }).getOne()
  },

  carriers: (_: unknown, args: PageArguments, { app, viewer }: Context) => paginate(visible(app, CarrierEntity, visibleCarriers(viewer)), args),
}
