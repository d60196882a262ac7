export interface Rate {
  readonly id: string
  readonly destination: string
  readonly hsPrefix: string
  readonly adValoremBasisPoints: number
  readonly importVatBasisPoints: number
  readonly validFrom: Date
  readonly validTo: Date | null
  readonly version: string
  readonly source: string
}

export function isHsCode(text: string): boolean {
  return /^\d{6,10}$/.test(text)
}

/** The international part of a code. */
export function hsSubheading(hsCode: string): string {
  return hsCode.slice(0, 6)
}

/** Every prefix that a rate for this code can be filed under, longest first. */
export function hsPrefixes(hsCode: string): string[] {
  return Array.from({ length: hsCode.length - 5 }, (_, shorter) => hsCode.slice(0, hsCode.length - shorter))
}

/** The rate for a code at an instant: the longest prefix, and of those the one that began last. */
export function pickRate(rates: readonly Rate[], { destination, hsCode, at }: { destination: string; hsCode: string; at: Date }): Rate | null {
  const valid = rates.filter((rate) => rate.destination === destination && hsCode.startsWith(rate.hsPrefix)
    && rate.validFrom <= at && (rate.validTo === null || at < rate.validTo))
  return valid.toSorted((a, b) => b.hsPrefix.length - a.hsPrefix.length || b.validFrom.getTime() - a.validFrom.getTime())[0] ?? null
}
