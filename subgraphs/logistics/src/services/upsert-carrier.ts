import { z } from 'zod'
import { forbidden, unauthenticated, userError, type UserError } from '#kit/errors.ts'
import { once, type Payload } from '#kit/idempotency.ts'
import { newId } from '#kit/ids.ts'
import { isAuthenticated } from '#kit/viewer.ts'
import { isPlatformAdmin } from '../access.ts'
import type { Context } from '../app.ts'
import { CarrierEntity, type CarrierRow } from '../db/entities.ts'
import { code, idOf, invalidInput, text } from './input.ts'

export interface CarrierUpsertInput {
  readonly idempotencyKey: string
  readonly code: string
  readonly name: string
  readonly organizationId: string
  readonly services: readonly { readonly code: string; readonly name: string; readonly crossBorder: boolean }[]
  readonly expectedVersion?: number | null
}

export interface CarrierPayload extends Payload {
  readonly carrier: CarrierRow | null
}

const fields = z.object({
  code,
  name: text(120),
  organizationId: idOf('org'),
  services: z.array(z.object({ code, name: text(120), crossBorder: z.boolean() })).min(1).max(50)
    .refine((services) => new Set(services.map((service) => service.code)).size === services.length, 'names a code twice'),
})

/** Creates the carrier of a code, or replaces it as a whole. What was booked with it stays booked. */
export async function upsertCarrier({ app, viewer }: Context, input: CarrierUpsertInput): Promise<CarrierPayload> {
  if (!isAuthenticated(viewer)) throw unauthenticated()
  if (!isPlatformAdmin(viewer)) throw forbidden()
  const parsed = fields.safeParse(input)
  if (!parsed.success) return refused(...invalidInput(parsed.error))

  return once<CarrierPayload>(app, { viewer, mutation: 'carrierUpsert', idempotencyKey: input.idempotencyKey, request: input }, async (tx) => {
    const now = app.clock.now()
    const fresh: CarrierRow = { ...parsed.data, id: newId('crr'), version: 1, createdAt: now, updatedAt: now }
    const { raw } = await tx.manager.createQueryBuilder().insert().into(CarrierEntity).values(fresh).orIgnore().returning('id').execute()
    if ((raw as unknown[]).length > 0) return { carrier: fresh, userErrors: [] }

    const current = await tx.manager.findOneOrFail(CarrierEntity, { where: { code: fresh.code }, lock: { mode: 'pessimistic_write' } })
    if (input.expectedVersion !== null && input.expectedVersion !== undefined && input.expectedVersion !== current.version) {
      return refused(userError('VERSION_CONFLICT', `The carrier is at version ${current.version}: read it again.`, ['input', 'expectedVersion']))
    }
    const carrier = await tx.manager.save(CarrierEntity, { ...current, ...parsed.data, version: current.version + 1, updatedAt: now })
    return { carrier, userErrors: [] }
  })
}

function refused(...userErrors: UserError[]): CarrierPayload {
  return { carrier: null, userErrors }
}
