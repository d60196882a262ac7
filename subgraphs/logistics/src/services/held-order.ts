import { userError, type UserError } from '#kit/errors.ts'
import type { Tx } from '#kit/transaction.ts'
import { HeldOrderEntity, type ShipmentRow } from '../db/entities.ts'

/** Why the goods may not go on at this moment; null when nothing keeps them. */
export async function holdProblem(tx: Tx, { orderId }: Pick<ShipmentRow, 'orderId'>): Promise<UserError | null> {
  const held = await tx.manager.existsBy(HeldOrderEntity, { orderId })
  return held ? userError('ORDER_ON_HOLD', 'Compliance holds the order: its goods stay where they are until it is cleared.', ['input', 'shipmentId']) : null
}
