import { QueryFailedError } from 'typeorm'
import { z } from 'zod'
import { forbidden, unauthenticated, userError, type UserError } from '#kit/errors.ts'
import { once, type Payload } from '#kit/idempotency.ts'
import { newId } from '#kit/ids.ts'
import type { Tx } from '#kit/transaction.ts'
import { isAuthenticated } from '#kit/viewer.ts'
import type { CommissionPlanUpsertInput } from '../__generated__/resolvers.ts'
import { isPlatformAdmin } from '../access.ts'
import type { Context } from '../app.ts'
import { CommissionPlanEntity, PLANS_OVERLAP_CONSTRAINT, VendorEntity, type CommissionPlanRow } from '../db/entities.ts'
import { toComponents } from '../domain/commission.ts'
import { commissionPlanChanged } from '../events/commission-plan-changed.ts'
import { idOf, invalidInput } from './input.ts'

export interface CommissionPlanPayload extends Payload {
  readonly commissionPlan: CommissionPlanRow | null
}

const MAX_AMOUNT_MINOR = 10n ** 15n
const basisPoints = z.number().int().min(0).max(10_000)
const amount = z.object({ amountMinor: z.bigint().max(MAX_AMOUNT_MINOR), currency: z.string() }).nullish().transform((value) => value ?? null)
const fields = z.object({
  planId: idOf('cpl').nullish(),
  vendorId: idOf('ven').nullish().transform((value) => value ?? null),
  validFrom: z.date().nullish(),
  validTo: z.date().nullish().transform((value) => value ?? null),
  vatBasisPoints: basisPoints,
  components: z.array(z.object({
    categoryId: idOf('cat').nullish().transform((value) => value ?? null),
    rateBasisPoints: basisPoints,
    fixed: amount,
    min: amount,
    max: amount,
  })).min(1).max(100),
})

/**
 * Creates a plan or replaces one as a whole; `vendor.commission_plan.changed` with the whole plan commits with it. That two plans of
 * one owner never hold at the same time is a constraint of the table, so it also stands when two administrators write at once.
 */
export async function upsertCommissionPlan({ app, viewer }: Context, input: CommissionPlanUpsertInput): Promise<CommissionPlanPayload> {
  if (!isAuthenticated(viewer)) throw unauthenticated()
  if (!isPlatformAdmin(viewer)) throw forbidden()
  const parsed = fields.safeParse(input)
  if (!parsed.success) return refused(...invalidInput(parsed.error))
  const checked = toComponents(parsed.data.components)
  if ('problems' in checked) {
    return refused(...checked.problems.map(({ message, path }) => userError('INVALID_INPUT', message, ['input', 'components', ...path])))
  }
  const { planId, vendorId, validFrom, validTo, vatBasisPoints } = parsed.data
  const { components } = checked

  try {
    return await once<CommissionPlanPayload>(
      app, { viewer, mutation: 'commissionPlanUpsert', idempotencyKey: input.idempotencyKey, request: input }, async (tx) => {
        const now = app.clock.now()
        const current = planId ? await lockPlan(tx, planId) : null
        if (planId && !current) return refused(userError('PLAN_NOT_FOUND', 'There is no such plan.', ['input', 'planId']))
        if (current && current.vendorId !== vendorId) {
          return refused(userError('OWNER_IMMUTABLE', 'A plan stays with the owner that it was made for.', ['input', 'vendorId']))
        }
        if (current && input.expectedVersion !== null && input.expectedVersion !== undefined && input.expectedVersion !== current.version) {
          return refused(userError('VERSION_CONFLICT', `The plan is at version ${current.version}: read it again.`, ['input', 'expectedVersion']))
        }
        if (vendorId && !await tx.manager.existsBy(VendorEntity, { id: vendorId })) {
          return refused(userError('VENDOR_NOT_FOUND', 'There is no such vendor.', ['input', 'vendorId']))
        }
        const from = validFrom ?? current?.validFrom ?? now
        if (validTo && validTo <= from) return refused(userError('INVALID_INPUT', 'A plan ends after it begins.', ['input', 'validTo']))

        const plan = await tx.manager.save(CommissionPlanEntity, {
          id: current?.id ?? newId('cpl'),
          vendorId,
          validFrom: from,
          validTo,
          vatBasisPoints,
          components,
          version: (current?.version ?? 0) + 1,
          createdAt: current?.createdAt ?? now,
          updatedAt: now,
        })
        tx.emit(commissionPlanChanged(plan))
        return { commissionPlan: plan, userErrors: [] }
      })
  } catch (error) {
    if (!violatesOverlap(error)) throw error
    return refused(userError('PLAN_OVERLAPS', 'Another plan of the same owner holds in part of that time: end it first.', ['input', 'validFrom']))
  }
}

function lockPlan(tx: Tx, id: string): Promise<CommissionPlanRow | null> {
  return tx.manager.findOne(CommissionPlanEntity, { where: { id }, lock: { mode: 'pessimistic_write' } })
}

function violatesOverlap(error: unknown): boolean {
  return error instanceof QueryFailedError && (error.driverError as { constraint?: string }).constraint === PLANS_OVERLAP_CONSTRAINT
}

function refused(...userErrors: UserError[]): CommissionPlanPayload {
  return { commissionPlan: null, userErrors }
}
