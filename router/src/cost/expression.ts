/** Variables of a client, coerced. */
export type Variables = Readonly<Record<string, unknown>>

/** A number that may depend on variables. What does not is a number at once. */
export type Expression = number | ((variables: Variables) => number)

export function evaluate(expression: Expression, variables: Variables): number {
  return typeof expression === 'number' ? expression : expression(variables)
}

export function total(terms: readonly Expression[]): Expression {
  let constant = 0
  const varying: ((variables: Variables) => number)[] = []
  for (const term of terms) {
    if (typeof term === 'number') constant += term
    else varying.push(term)
  }
  if (varying.length === 0) return constant
  return (variables) => varying.reduce((sum, term) => sum + term(variables), constant)
}

export function times(one: Expression, other: Expression): Expression {
  if (typeof one === 'number' && typeof other === 'number') return one * other
  if (one === 0 || other === 0) return 0
  if (one === 1) return other
  if (other === 1) return one
  return (variables) => {
    const factor = evaluate(one, variables)
    return factor === 0 ? 0 : factor * evaluate(other, variables)
  }
}

/** 0 where the condition does not hold. */
export function when(condition: boolean | ((variables: Variables) => boolean), expression: Expression): Expression {
  if (typeof condition === 'boolean') return condition ? expression : 0
  return (variables) => condition(variables) ? evaluate(expression, variables) : 0
}
