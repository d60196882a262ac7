import { z } from 'zod'
import { forbidden, userError, type UserError } from '#kit/errors.ts'
import { once } from '#kit/idempotency.ts'
import type { Viewer } from '#kit/viewer.ts'
import { maySeeOrder, readScope } from '../access.ts'
import type { OrdersApp } from '../app.ts'
import type { OrderRow } from '../db/entities/order.ts'
import { applyFact, type Application } from './apply-fact.ts'
import { lockOrder } from './lock-order.ts'
import { optionalText, validate } from './validate.ts'

export interface OrderInput {
  readonly orderId: string
  readonly note?: string | null
  readonly expectedVersion?: number | null
  readonly idempotencyKey: string
}

export interface OrderCommand {
  readonly viewer: Viewer
  readonly input: OrderInput
}

export interface OrderPayload {
  readonly orderId?: string
  readonly userErrors: readonly UserError[]
}

export interface OrderDecision {
  readonly mutation: string
  /** Whether the viewer is party to this order in the role that decides. */
  mayTouch(order: OrderRow): boolean
  /** Why this cannot be done to the order as it stands. */
  refuse(order: OrderRow): UserError | null
  application(order: OrderRow, note: string | null): Application
}

const noteOf = z.object({ note: optionalText(500) })

/**
 * What accept, reject, cancel, hold and release have in common: one locked order, one decision by a person, once.
 *
 * @throws `FORBIDDEN` for a viewer who may see the order and has no say in this; one who may not see it gets ORDER_NOT_FOUND.
 */
export async function decideOrder(app: OrdersApp, { viewer, input }: OrderCommand, decision: OrderDecision): Promise<OrderPayload> {
  const validated = validate(noteOf, input)
  if (!validated.ok) return { userErrors: validated.userErrors }

  return once<OrderPayload>(app, { viewer, mutation: decision.mutation, idempotencyKey: input.idempotencyKey, request: input }, async (tx) => {
    const order = await lockOrder(tx, input.orderId)
    if (!order || !decision.mayTouch(order)) {
      if (order && maySeeOrder(readScope(viewer), order)) throw forbidden()
      return { userErrors: [userError('ORDER_NOT_FOUND', 'There is no such order.', ['input', 'orderId'])] }
    }
    if (input.expectedVersion !== null && input.expectedVersion !== undefined && input.expectedVersion !== order.version) {
      return { userErrors: [userError('VERSION_CONFLICT', `The order is at version ${order.version}; look at it again.`, ['input', 'expectedVersion'])] }
    }
    const refusal = decision.refuse(order)
    if (refusal) return { userErrors: [refusal] }

    const applied = await applyFact(app, tx, order, decision.application(order, validated.value.note))
    if (!applied) throw new Error(`${decision.mutation} was neither refused nor applied to an order that is ${order.status}.`)
    return { orderId: order.id, userErrors: [] }
  })
}

export function illegalTransition({ status }: OrderRow, to: string): UserError {
  return userError('ILLEGAL_TRANSITION', `The order is ${status}; it cannot become ${to}.`, ['input', 'orderId'])
}
