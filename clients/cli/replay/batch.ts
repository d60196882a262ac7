import type { Answer, GraphClient } from '../graph-client.ts'
import { UserErrorsError, type UserErrorAnswer } from '../mutate.ts'

export interface BatchedMutation {
  readonly mutation: string
  readonly input: Readonly<Record<string, unknown>>
  readonly selection: string
}

/** A payload, or why the graph did nothing. */
export type Outcome = { readonly payload: Answer; readonly error: null } | { readonly payload: null; readonly error: UserErrorsError }

/** One mutation each, in one request: the graph carries them out one after the other, each on its own. Far from the router's limits. */
export const BATCH = 50

/**
 * Sends up to {@link BATCH} mutations as aliases of one request and answers what came of each, in their order.
 *
 * @throws {GraphRequestError} or {GraphUnreachableError} when there is no answer for some: repeat all of them under the same keys.
 */
export async function sendBatch(client: GraphClient, mutations: readonly BatchedMutation[], errorFields = ''): Promise<Outcome[]> {
  if (mutations.length === 0) return []
  const declared = mutations.map(({ mutation }, index) => `$i${index}: ${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!`).join(', ')
  const asked = mutations.map(({ mutation, selection }, index) => `m${index}: ${mutation}(input: $i${index}) { ${selection} userErrors { __typename code message path${errorFields} } }`).join(' ')
  const variables = Object.fromEntries(mutations.map(({ input }, index) => [`i${index}`, input]))
  const answer = await client.request(`mutation (${declared}) { ${asked} }`, variables)
  return mutations.map(({ mutation }, index): Outcome => {
    const payload = answer[`m${index}`]
    const userErrors: readonly UserErrorAnswer[] = payload.userErrors
    return userErrors.length > 0 ? { payload: null, error: new UserErrorsError(mutation, userErrors) } : { payload, error: null }
  })
}

/** The fields to ask for so that {@link idsOf} knows the row that exists already, of the mutations that name one. */
export const EXISTING_ID = ' ... on AlreadyExistsError { existingId }'

/** The id of what each mutation made, or of what stood in its way. @throws {UserErrorsError} for any other refusal. */
export function idsOf(outcomes: readonly Outcome[], field: string): string[] {
  return outcomes.map(({ payload, error }) => {
    if (error === null) return payload[field].id as string
    const existing = error.userErrors[0]?.existingId
    if (!existing) throw error
    return existing
  })
}
