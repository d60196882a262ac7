const SUBHEADING_DIGITS = 6

/**
 * The code that a variant carries after a classification. One that holds everywhere is taken whole. One for a destination
 * agrees with all others in its first six digits only (the HS subheading; the rest is national), so no more than those are
 * taken, and nothing when they are already there.
 */
export function classifiedHsCode(current: string | null, classified: { hsCode: string; destination: string | null }): string {
  if (classified.destination === null) return classified.hsCode
  const subheading = classified.hsCode.slice(0, SUBHEADING_DIGITS)
  return current?.startsWith(subheading) ? current : subheading
}
