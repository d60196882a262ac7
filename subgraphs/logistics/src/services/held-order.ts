import { userError, type UserError } from '#kit/errors.ts'
import type { Tx } from '#kit/transaction.ts'
import { HeldOrderEntity, type HeldOrderRow, type ShipmentRow } from '../db/entities.ts'

const MESSAGES: Readonly<Record<HeldOrderRow['holder'], string>> = {
  COMPLIANCE: 'Compliance holds the order: its goods stay where they are until it is cleared.',
  PLATFORM: 'The platform has stopped the order: its goods stay where they are until it is released.',
}

/** Keeps an order's goods where they are, for one holder, or lets them go; the other's hold stays. */
export async function setHold(tx: Tx, hold: HeldOrderRow, held: boolean): Promise<void> {
  if (held) await tx.manager.upsert(HeldOrderEntity, hold, ['orderId', 'holder'])
  else await tx.manager.delete(HeldOrderEntity, hold)
}

/** Why the goods may not go on at this moment; null when nothing keeps them. */
export async function holdProblem(tx: Tx, { orderId }: Pick<ShipmentRow, 'orderId'>): Promise<UserError | null> {
  const held = await tx.manager.findOne(HeldOrderEntity, { where: { orderId }, order: { holder: 'ASC' } })
  return held && userError('ORDER_ON_HOLD', MESSAGES[held.holder], ['input', 'shipmentId'])
}
