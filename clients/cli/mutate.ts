import { setTimeout as delay } from 'node:timers/promises'
import type { Answer, GraphClient } from './graph-client.ts'

export interface UserErrorAnswer {
  readonly __typename: string
  readonly code: string
  readonly message: string
  readonly path: readonly string[] | null
  /** The row that stands in the way, where the error names one. */
  readonly existingId?: string | null
}

/** The graph refused a mutation and wrote nothing. */
export class UserErrorsError extends Error {
  override readonly name = 'UserErrorsError'
  readonly mutation: string
  readonly userErrors: readonly UserErrorAnswer[]

  constructor(mutation: string, userErrors: readonly UserErrorAnswer[]) {
    super(`${mutation}: ${userErrors.map((error) => `${error.code} – ${error.message}`).join('; ')}`)
    this.mutation = mutation
    this.userErrors = userErrors
  }

  get codes(): string[] {
    return this.userErrors.map((error) => error.code)
  }
}

/** Codes that heal by themselves: another subgraph has not heard of a new row yet. */
const NOT_YET = /_NOT_READY$|^(VENDOR|ORGANIZATION)_NOT_FOUND$/
const PATIENCE_MS = 15_000

/**
 * Sends a mutation by the project's conventions (one `input`, a payload with `userErrors`) and answers its payload.
 * Waits a little for what other subgraphs have not heard of yet; the idempotency key makes trying again safe.
 *
 * @throws {UserErrorsError} when the graph refuses it.
 */
export async function mutate(client: GraphClient, mutation: string, input: Readonly<Record<string, unknown>>, selection: string): Promise<Answer> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`
  const errorFields = EXISTING[mutation] ? ` ... on ${EXISTING[mutation]} { existingId }` : ''
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} userErrors { __typename code message path${errorFields} } } }`

  for (const patientUntil = performance.now() + PATIENCE_MS; ;) {
    const payload = (await client.request(document, { input }))[mutation]
    const userErrors: UserErrorAnswer[] = payload.userErrors
    if (userErrors.length === 0) return payload
    if (performance.now() > patientUntil || !userErrors.every((error) => NOT_YET.test(error.code))) throw new UserErrorsError(mutation, userErrors)
    await delay(100)
  }
}

/** The error types that name the row that exists already, by mutation. */
const EXISTING: Readonly<Record<string, string>> = {
  organizationCreate: 'OrganizationAlreadyExistsError',
  vendorApply: 'VendorAlreadyExistsError',
  productCreate: 'AlreadyExistsError',
  offerCreate: 'AlreadyExistsError',
}
