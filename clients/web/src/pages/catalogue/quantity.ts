import { useCallback } from 'react'
import { useErrorText } from '../../i18n/error-text.ts'
import { useText } from '../../i18n/text-provider.tsx'

/** What an offer allows. */
export interface QuantityRules {
  readonly minOrderQuantity: number
  readonly orderMultiple: number
  readonly availableQuantity: number
}

const MOST = 1_000_000

/** The fewest that can be bought. */
export function leastOf({ minOrderQuantity, orderMultiple }: QuantityRules): number {
  return Math.ceil(minOrderQuantity / orderMultiple) * orderMultiple
}

export function parseQuantity(text: string): number | undefined {
  return /^\d{1,7}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= MOST ? Number(text) : undefined
}

/** The code of what is wrong with a quantity, before the graph is asked; it has the last word. */
export function quantityProblem(text: string, { minOrderQuantity, orderMultiple, availableQuantity }: QuantityRules): string | undefined {
  const quantity = parseQuantity(text)
  if (quantity === undefined) return 'QUANTITY_INVALID'
  if (quantity < minOrderQuantity) return 'QUANTITY_BELOW_MINIMUM'
  if (quantity % orderMultiple !== 0) return 'QUANTITY_NOT_MULTIPLE'
  if (quantity > availableQuantity) return 'QUANTITY_OVER_STOCK'
  return undefined
}

const WITH_FIGURES = new Set(['QUANTITY_BELOW_MINIMUM', 'QUANTITY_NOT_MULTIPLE', 'QUANTITY_OVER_STOCK'])

/** The code of a line's problem in words, with the offer's own figures. */
export function useLineProblemText(): (code: string, rules: QuantityRules | null | undefined) => string {
  const say = useText()
  const errorText = useErrorText()
  return useCallback((code, rules) => rules && WITH_FIGURES.has(code)
    ? say(`quantity.${code}`, { minimum: rules.minOrderQuantity, multiple: rules.orderMultiple, available: rules.availableQuantity })
    : errorText(code), [say, errorText])
}
