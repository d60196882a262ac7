import DataLoader from 'dataloader'
import type { EntitySchema, ObjectLiteral, SelectQueryBuilder } from 'typeorm'
import type { Audience } from '#kit/graphql/context.ts'
import { isId } from '#kit/ids.ts'
import type { Viewer } from '#kit/viewer.ts'
import { isPlatformAdmin, ownOrganizationOf, visibleOnboardings, visiblePlans, visibleVendors } from './access.ts'
import type { VendorsApp } from './app.ts'
import {
  CommissionPlanEntity, OnboardingEntity, VendorEntity, type CommissionPlanRow, type OnboardingRow, type VendorRow,
} from './db/entities.ts'

export type Loaders = ReturnType<typeof createLoaders>

/** What the viewer may see, by key, in one statement for all keys of a request's round; everything else is null. */
export function createLoaders(app: VendorsApp, viewer: Viewer, audience: Audience) {
  /** Others than its own people and the officers see a vendor only while it is active. */
  const noted = (row: VendorRow) => { if (row.status !== 'ACTIVE') audience.isEverybody = false }
  return {
    vendor: byKey('ven', (ids) => vendors(app, viewer).andWhere('vendor.id IN (:...ids)', { ids }), (row: VendorRow) => row.id, noted),
    vendorByOrganization: byKey(
      'org', (ids) => vendors(app, viewer).andWhere('vendor.organizationId IN (:...ids)', { ids }), (row: VendorRow) => row.organizationId, noted),
    onboarding: byKey('vob', (ids) => onboardings(app, viewer).andWhere('onboarding.id IN (:...ids)', { ids }), (row: OnboardingRow) => row.id),
    onboardingByVendor: byKey(
      'ven', (ids) => onboardings(app, viewer).andWhere('onboarding.vendorId IN (:...ids)', { ids }), (row: OnboardingRow) => row.vendorId),
    commissionPlan: byKey('cpl', (ids) => plans(app, viewer).andWhere('plan.id IN (:...ids)', { ids }), (row: CommissionPlanRow) => row.id),
    planInForce: planInForce(app, viewer),
  }
}

export function vendors(app: VendorsApp, viewer: Viewer): SelectQueryBuilder<VendorRow> {
  return visible(app, VendorEntity, 'vendor', visibleVendors(viewer))
}

export function onboardings(app: VendorsApp, viewer: Viewer): SelectQueryBuilder<OnboardingRow> {
  return visible(app, OnboardingEntity, 'onboarding', visibleOnboardings(viewer))
}

export function plans(app: VendorsApp, viewer: Viewer): SelectQueryBuilder<CommissionPlanRow> {
  return visible(app, CommissionPlanEntity, 'plan', visiblePlans(viewer))
}

function visible<Row extends ObjectLiteral>(app: VendorsApp, entity: EntitySchema<Row>, alias: string, filter: { sql: string; parameters: object }) {
  return app.db.source.getRepository(entity).createQueryBuilder(alias).where(filter.sql, filter.parameters)
}

/** Text that is no id of the prefix is asked of nobody: it may hold what PostgreSQL refuses. */
function byKey<Row extends ObjectLiteral>(prefix: string, find: (ids: readonly string[]) => SelectQueryBuilder<Row>, keyOf: (row: Row) => string, note: (row: Row) => void = () => {}) {
  return new DataLoader<string, Row | null>(async (keys) => {
    const ids = keys.filter((key) => isId(prefix, key))
    const rows = ids.length > 0 ? await find(ids).getMany() : []
    for (const row of rows) note(row)
    const byId = new Map(rows.map((row) => [keyOf(row), row]))
    return keys.map((key) => byId.get(key) ?? null)
  })
}

/** The plan that holds now for a vendor: its own, else the marketplace's default. Only for the vendor's people and administrators. */
function planInForce(app: VendorsApp, viewer: Viewer) {
  return new DataLoader<{ id: string; organizationId: string }, CommissionPlanRow | null, string>(async (asked) => {
    const ids = asked.map((vendor) => vendor.id)
    const rows = await plans(app, viewer)
      .andWhere('(plan.vendorId IN (:...ids) OR plan.vendorId IS NULL)', { ids })
      .andWhere('plan.validFrom <= :now AND (plan.validTo IS NULL OR plan.validTo > :now)', { now: app.clock.now() })
      .getMany()
    const byOwner = new Map(rows.map((row) => [row.vendorId, row]))
    const own = ownOrganizationOf(viewer)
    return asked.map((vendor) =>
      isPlatformAdmin(viewer) || vendor.organizationId === own ? byOwner.get(vendor.id) ?? byOwner.get(null) ?? null : null)
  }, { cacheKeyFn: (vendor) => vendor.id })
}
