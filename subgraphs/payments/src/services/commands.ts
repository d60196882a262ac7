import { once, type Payload } from '#kit/idempotency.ts'
import { userError, type UserError } from '#kit/errors.ts'
import type { Tx } from '#kit/transaction.ts'
import type { Viewer } from '#kit/viewer.ts'
import type { PaymentsApp } from '../app.ts'
import type { OperationRow } from '../db/entities/operation.ts'

/** Who asked for a mutation; the input goes beside it. */
export interface Asked {
  readonly app: PaymentsApp
  readonly viewer: Viewer
}

/** What a mutation did, or why nothing; the payload's entity is read afterwards, as it then stands. */
export interface Done extends Payload {
  readonly id: string | null
  readonly operationIds: readonly string[]
}

export function refused(code: string, message: string, path: readonly string[] | null = null): Done {
  return { id: null, operationIds: [], userErrors: [userError(code, message, path)] }
}

export function invalid(userErrors: UserError[]): Done {
  return { id: null, operationIds: [], userErrors }
}

export function done(id: string, operations: readonly OperationRow[] = []): Done {
  return { id, operationIds: operations.map((operation) => operation.id), userErrors: [] }
}

/**
 * Runs a mutation's transaction once per idempotency key, and then the provider operations that it asked for, so that the
 * answer shows their outcome when the provider gives one in time.
 */
export async function command(
  { app, viewer }: Asked,
  mutation: string,
  input: { readonly idempotencyKey: string },
  work: (tx: Tx) => Promise<Done>,
): Promise<Done> {
  const result = await once(app, { viewer, mutation, idempotencyKey: input.idempotencyKey, request: input }, work, { refused: (error) => invalid([error]) })
  if (result.userErrors.length > 0) return { ...result, id: null }
  await Promise.all(result.operationIds.map((operationId) => app.operations.perform(operationId)))
  return result
}
