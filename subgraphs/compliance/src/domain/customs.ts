/**
 * What a destination charges import duty and import VAT on. WTO members choose between the value with the freight to the
 * border (CIF) and without it (FOB); most take CIF. `vatUpliftBasisPoints` raises the customs value before VAT.
 */
export interface CustomsRule {
  readonly duty: 'CIF' | 'FOB'
  readonly vat: 'CIF' | 'FOB'
  readonly vatUpliftBasisPoints: bigint
}

const CIF: CustomsRule = { duty: 'CIF', vat: 'CIF', vatUpliftBasisPoints: 0n }
const FOB_DUTY: CustomsRule = { duty: 'FOB', vat: 'CIF', vatUpliftBasisPoints: 0n }
const FOB_BOTH: CustomsRule = { duty: 'FOB', vat: 'FOB', vatUpliftBasisPoints: 0n }

/**
 * Destinations that do not take CIF for both: Australia and New Zealand add the freight for GST only; Canada and the United
 * States leave it out; South Africa (its Value-Added Tax Act, section 13) adds a tenth to the customs value before VAT.
 */
const RULES: Readonly<Record<string, CustomsRule>> = {
  AU: FOB_DUTY,
  NZ: FOB_DUTY,
  CA: FOB_BOTH,
  US: FOB_BOTH,
  ZA: { duty: 'FOB', vat: 'FOB', vatUpliftBasisPoints: 1000n },
}

export function customsRuleOf(destination: string): CustomsRule {
  return RULES[destination] ?? CIF
}

/** The customs territory of the European Union, Monaco included: no duty and no import VAT between its countries. */
const EU = new Set([
  'AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT', 'LT', 'LU', 'LV', 'MC', 'MT', 'NL', 'PL',
  'PT', 'RO', 'SE', 'SI', 'SK',
])

/** Whether goods are imported on the way: they leave one customs territory for another. */
export function crossesCustomsBorder(from: string, to: string): boolean {
  return from !== to && !(EU.has(from) && EU.has(to))
}
