import { isDeepStrictEqual } from 'node:util'

export interface Answer {
  readonly gateway: string
  readonly text: string
}

export type Comparison =
  | { readonly kind: 'same' }
  /** The same values, but not in the order that the client asked for: only the first gateway's order is known to be that. */
  | { readonly kind: 'order' }
  | { readonly kind: 'different'; readonly where: string }
  | { readonly kind: 'errors'; readonly message: string }

/** Compares the `data` of two answers. Errors and `extensions` are no part of it: an answer with errors is none. */
export function compareAnswers(expected: string, actual: string): Comparison {
  let answer: { data?: unknown; errors?: readonly { message?: string }[] }
  try {
    answer = JSON.parse(actual) as typeof answer
  } catch {
    return { kind: 'errors', message: `no JSON: ${actual.slice(0, 200)}` }
  }
  if (answer.errors?.length) return { kind: 'errors', message: answer.errors.map(({ message }) => message).slice(0, 3).join('; ') }
  const { data } = JSON.parse(expected) as { data: unknown }
  if (JSON.stringify(data) === JSON.stringify(answer.data)) return { kind: 'same' }
  if (isDeepStrictEqual(data, answer.data)) return { kind: 'order' }
  return { kind: 'different', where: firstDifference(data, answer.data, 'data') }
}

function firstDifference(expected: unknown, actual: unknown, path: string): string {
  if (isContainer(expected) && isContainer(actual)) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
      if (!isDeepStrictEqual(expected[key], actual[key])) return firstDifference(expected[key], actual[key], `${path}.${key}`)
    }
  }
  return `${path}: ${brief(expected)} became ${brief(actual)}`
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function brief(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 80)
}
