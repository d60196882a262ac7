import { basisPoints, type Money } from '#kit/money.ts'

export interface CommissionComponent {
  /** Null applies where no component of the plan names the line's category. */
  readonly categoryId: string | null
  readonly rateBasisPoints: number
  /** Minor units of `currency`; they hold for lines in that currency only. */
  readonly fixedMinor: string | null
  readonly minMinor: string | null
  readonly maxMinor: string | null
  readonly currency: string | null
}

export interface CommissionPlan {
  readonly planId: string
  /** Null: the marketplace's own default, for vendors without a plan. */
  readonly vendorId: string | null
  readonly validFrom: Date
  /** Exclusive; null has no end. */
  readonly validTo: Date | null
  readonly vatBasisPoints: number
  readonly components: readonly CommissionComponent[]
}

/** What is charged on a line, and where it comes from. */
export interface CommissionRate {
  /** Null: no known plan covers the line, the configured default applies. */
  readonly planId: string | null
  readonly vatBasisPoints: number
  readonly component: CommissionComponent
}

/**
 * The rate for a line: the vendor's own plans before the marketplace's default, the latest valid one first, and in it the
 * component of the line's category before the one for any category. A plan without a component for the line is passed over.
 */
export function rateFor(
  plans: readonly CommissionPlan[],
  { vendorId, categoryId, at }: { vendorId: string; categoryId: string | null; at: Date },
  fallback: { rateBasisPoints: number; vatBasisPoints: number },
): CommissionRate {
  const valid = plans
    .filter((plan) => (plan.vendorId === vendorId || plan.vendorId === null) && plan.validFrom <= at && (plan.validTo === null || at < plan.validTo))
    .toSorted((a, b) => Number(b.vendorId !== null) - Number(a.vendorId !== null)
      || b.validFrom.getTime() - a.validFrom.getTime()
      || (b.planId > a.planId ? 1 : -1))
  for (const { planId, vatBasisPoints, components } of valid) {
    const component = components.find((one) => one.categoryId !== null && one.categoryId === categoryId) ?? components.find((one) => one.categoryId === null)
    if (component) return { planId, vatBasisPoints, component }
  }
  return {
    planId: null,
    vatBasisPoints: fallback.vatBasisPoints,
    component: { categoryId: null, rateBasisPoints: fallback.rateBasisPoints, fixedMinor: null, minMinor: null, maxMinor: null, currency: null },
  }
}

export interface Commission {
  readonly fixedMinor: bigint
  readonly amountMinor: bigint
  readonly vatMinor: bigint
}

/**
 * The commission on a line and the VAT on it, each rounded half up once. Together they never exceed the line: where a
 * fixed part or a minimum would, the line's whole total is divided between commission and VAT.
 */
export function commissionOn(lineTotal: Money, { component, vatBasisPoints }: CommissionRate): Commission {
  const sameCurrency = component.currency === lineTotal.currency
  const minor = (text: string | null) => (sameCurrency && text !== null ? BigInt(text) : null)
  const fixedMinor = minor(component.fixedMinor) ?? 0n
  const min = minor(component.minMinor)
  const max = minor(component.maxMinor)

  let amountMinor = basisPoints(lineTotal, BigInt(component.rateBasisPoints)).amountMinor + fixedMinor
  if (min !== null && amountMinor < min) amountMinor = min
  if (max !== null && amountMinor > max) amountMinor = max
  const vatMinor = basisPoints({ amountMinor, currency: lineTotal.currency }, BigInt(vatBasisPoints)).amountMinor
  if (amountMinor + vatMinor <= lineTotal.amountMinor) return { fixedMinor, amountMinor, vatMinor }

  const net = (lineTotal.amountMinor * 10_000n) / (10_000n + BigInt(vatBasisPoints))
  return { fixedMinor, amountMinor: net, vatMinor: lineTotal.amountMinor - net }
}
