import { createHash } from 'node:crypto'
import { userError, type UserError } from './errors.ts'
import type { Runtime } from './runtime.ts'
import { fromStoredJson, toStoredJson } from './stored-json.ts'
import { abort, transact, type Tx } from './transaction.ts'
import { actorOf, type Viewer } from './viewer.ts'

/** A mutation's command: who, which mutation, under which key, and what was asked. */
export interface Command {
  readonly viewer: Viewer
  /** The mutation's name in the schema. */
  readonly mutation: string
  readonly idempotencyKey: string
  /** Everything that the caller asked for; its hash tells a repeat from a reuse. */
  readonly request: unknown
}

export interface Payload {
  readonly userErrors: readonly UserError[]
}

const KEY = /^[\x21-\x7e]{1,200}$/

/**
 * Runs a mutation's transaction once per (actor, mutation, key). The same request again, also at the same time, answers
 * the first result, stored with the effects; another request under the same key is an `IDEMPOTENCY_KEY_REUSED` user error.
 * A result with user errors rolls everything back and frees the key: nothing was written, the caller may try again.
 *
 * `redact` gives what is stored instead of the result, for results that hold a secret shown once.
 */
export async function once<Result extends Payload>(
  runtime: Runtime,
  command: Command,
  work: (tx: Tx) => Promise<Result>,
  { redact = (result) => result }: { redact?: (result: Result) => Result } = {},
): Promise<Result> {
  if (!KEY.test(command.idempotencyKey)) {
    return refusal('IDEMPOTENCY_KEY_INVALID', 'An idempotency key has 1 to 200 visible ASCII characters.')
  }
  const actor = actorOf(command.viewer)
  const requestHash = hash(command.request)

  return transact<Result>(runtime, async (tx) => {
    const claimed: unknown[] = await tx.manager.query(
      `INSERT INTO idempotency_keys (actor, mutation, key, request_hash, created_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT DO NOTHING RETURNING 1`,
      [actor, command.mutation, command.idempotencyKey, requestHash, runtime.clock.now()],
    )
    if (claimed.length === 0) {
      const [earlier] = await tx.manager.query<[{ request_hash: string; result: unknown }]>(
        'SELECT request_hash, result FROM idempotency_keys WHERE actor = $1 AND mutation = $2 AND key = $3',
        [actor, command.mutation, command.idempotencyKey],
      )
      return earlier.request_hash === requestHash
        ? fromStoredJson(earlier.result) as Result
        : refusal<Result>('IDEMPOTENCY_KEY_REUSED', 'This idempotency key was used for another request.')
    }

    const result = await work(tx)
    if (result.userErrors.length > 0) abort(result)
    await tx.manager.query(
      'UPDATE idempotency_keys SET result = $4 WHERE actor = $1 AND mutation = $2 AND key = $3',
      [actor, command.mutation, command.idempotencyKey, toStoredJson(redact(result))],
    )
    return result
  }, { label: command.mutation })
}

function refusal<Result extends Payload>(code: string, message: string): Result {
  return { userErrors: [userError(code, message, ['input', 'idempotencyKey'])] } as unknown as Result
}

function hash(request: unknown): string {
  return createHash('sha256').update(toStoredJson(request)).digest('hex')
}
