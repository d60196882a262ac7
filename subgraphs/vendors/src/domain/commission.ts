/** One rate of a plan. Amounts are minor units of `currency` as decimal text: they are stored as JSON. */
export interface CommissionComponent {
  /** Null applies to every category that no other component names. */
  readonly categoryId: string | null
  readonly rateBasisPoints: number
  /** Added once per line. */
  readonly fixedMinor: string | null
  readonly minMinor: string | null
  readonly maxMinor: string | null
  /** Set when any of the amounts is. */
  readonly currency: string | null
}

export interface Amount {
  readonly amountMinor: bigint
  readonly currency: string
}

export interface ComponentDraft {
  readonly categoryId: string | null
  readonly rateBasisPoints: number
  readonly fixed: Amount | null
  readonly min: Amount | null
  readonly max: Amount | null
}

/** What is wrong with a plan, and where below `components`. */
export interface PlanProblem {
  readonly message: string
  readonly path: readonly string[]
}

/** Turns drafts into the components of a plan, or lists everything that keeps them from being one. */
export function toComponents(drafts: readonly ComponentDraft[]): { components: CommissionComponent[] } | { problems: PlanProblem[] } {
  const problems: PlanProblem[] = []
  const seen = new Set<string | null>()
  const components = drafts.map((draft, index) => {
    const at = (...rest: string[]) => [String(index), ...rest]
    if (seen.has(draft.categoryId)) {
      problems.push({ message: draft.categoryId === null ? 'A plan has one component without a category.' : 'A category has one component.', path: at('categoryId') })
    }
    seen.add(draft.categoryId)

    const amounts = [draft.fixed, draft.min, draft.max].filter((amount) => amount !== null)
    const currency = amounts[0]?.currency ?? null
    if (amounts.some((amount) => amount.currency !== currency)) problems.push({ message: 'The amounts of a component are in one currency.', path: at() })
    if (amounts.some((amount) => amount.amountMinor < 0n)) problems.push({ message: 'An amount is not negative.', path: at() })
    if (draft.min && draft.max && draft.min.amountMinor > draft.max.amountMinor) problems.push({ message: 'The minimum is at most the maximum.', path: at('min') })
    return {
      categoryId: draft.categoryId,
      rateBasisPoints: draft.rateBasisPoints,
      fixedMinor: draft.fixed?.amountMinor.toString() ?? null,
      minMinor: draft.min?.amountMinor.toString() ?? null,
      maxMinor: draft.max?.amountMinor.toString() ?? null,
      currency,
    }
  })
  // Without it, a line of a category that nobody thought of would be free of commission.
  if (!seen.has(null)) problems.push({ message: 'A plan needs one component without a category, for all others.', path: [] })
  return problems.length > 0 ? { problems } : { components }
}
