import { paginate } from '#kit/connections.ts'
import { isId } from '#kit/ids.ts'
import { ownTasks, visibleShipments } from '../access.ts'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { CarrierEntity, ShipmentEntity } from '../db/entities.ts'
import { visible, visibleCarriers } from '../loaders.ts'
import { normalizeTrackingNumber } from '../services/ingest-tracking-event.ts'

export const queries: Resolvers['Query'] = {
  shipment: (_, { id }, { loaders }) => loaders.shipment.load(id),

  shipments: (_, args, { app, viewer }) => {
    const query = visible(app, ShipmentEntity, visibleShipments(viewer))
    if (args.status) query.andWhere('row.status = :status', { status: args.status })
    if (args.vendorId) query.andWhere(isId('ven', args.vendorId) ? 'row.vendorId = :vendorId' : 'FALSE', { vendorId: args.vendorId })
    return paginate(query, args)
  },

  deliveryTasks: (_, args, { app, viewer }) => {
    const query = visible(app, ShipmentEntity, ownTasks(viewer))
    if (args.status) query.andWhere('row.status = :status', { status: args.status })
    return paginate(query, args)
  },

  trackByNumber: (_, { trackingNumber }, { app, viewer }) => {
    const number = normalizeTrackingNumber(trackingNumber)
    if (!/^[\x21-\x7e]{1,100}$/.test(number)) return null
    return visible(app, ShipmentEntity, visibleShipments(viewer)).andWhere('row.trackingNumber = :number', { number }).getOne()
  },

  carriers: (_, args, { app, viewer }) => paginate(visible(app, CarrierEntity, visibleCarriers(viewer)), args),
}
