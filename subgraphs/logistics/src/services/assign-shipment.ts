import { z } from 'zod'
import { forbidden, unauthenticated, userError } from '#kit/errors.ts'
import { once } from '#kit/idempotency.ts'
import { isAuthenticated } from '#kit/viewer.ts'
import type { ShipmentAssignInput } from '../__generated__/resolvers.ts'
import { mayAssign, mayAssignFor } from '../access.ts'
import type { Context } from '../app.ts'
import { CarrierEntity, MembershipCopyEntity, ShipmentEntity } from '../db/entities.ts'
import { shipmentTransitions } from '../domain/shipment.ts'
import { shipmentAssigned } from '../events/shipment-facts.ts'
import { announceShipment } from './announce-shipment.ts'
import { idOf, invalidInput } from './input.ts'
import { refused, shipmentNotFound, type ShipmentPayload } from './shipment-payload.ts'

const fields = z.object({ shipmentId: idOf('shp'), agentUserId: idOf('usr').nullish() })

/**
 * Gives a booked shipment to a delivery agent of its carrier, or takes it back; the change, `shipment.assigned` and the live updates of both agents commit together.
 * Giving it to who has it changes nothing.
 */
export async function assignShipment({ app, viewer }: Context, input: ShipmentAssignInput): Promise<ShipmentPayload> {
  if (!isAuthenticated(viewer)) throw unauthenticated()
  if (!mayAssign(viewer)) throw forbidden()
  const parsed = fields.safeParse(input)
  if (!parsed.success) return refused(...invalidInput(parsed.error))
  const { shipmentId, agentUserId = null } = parsed.data

  return once<ShipmentPayload>(app, { viewer, mutation: 'shipmentAssign', idempotencyKey: input.idempotencyKey, request: input }, async (tx) => {
    const shipment = await tx.manager.findOne(ShipmentEntity, { where: { id: shipmentId }, lock: { mode: 'pessimistic_write' } })
    const carrier = shipment?.carrierId ? await tx.manager.findOneBy(CarrierEntity, { id: shipment.carrierId }) : null
    if (!shipment || !carrier || !mayAssignFor(viewer, carrier)) return refused(shipmentNotFound())
    const { agentUserId: formerAgentUserId } = shipment
    if (agentUserId === formerAgentUserId) return { shipment, userErrors: [] }
    if (shipmentTransitions[shipment.status].length === 0) {
      return refused(userError('SHIPMENT_NOT_ASSIGNABLE', `Nothing is left to bring: the shipment is ${shipment.status}.`, ['input', 'shipmentId']))
    }
    if (agentUserId !== null && !await tx.manager.existsBy(MembershipCopyEntity, { organizationId: carrier.organizationId, userId: agentUserId, role: 'DELIVERY_AGENT' })) {
      return refused(userError('AGENT_NOT_FOUND', 'There is no such delivery agent of this carrier.', ['input', 'agentUserId']))
    }

    const now = app.clock.now()
    const assigned = await tx.manager.save(ShipmentEntity, { ...shipment, agentUserId, assignedAt: agentUserId === null ? null : now, version: shipment.version + 1, updatedAt: now })
    tx.emit(shipmentAssigned(assigned, carrier.organizationId, formerAgentUserId))
    announceShipment(tx, assigned, 'shipment.assigned', formerAgentUserId)
    return { shipment: assigned, userErrors: [] }
  })
}
