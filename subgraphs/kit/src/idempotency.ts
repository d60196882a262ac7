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

interface OnceOptions<Result> {
  /** What is stored instead of the result, for results that hold a secret shown once. */
  readonly redact?: (result: Result) => Result
}

/** A result of which more than `userErrors` is always there says itself what it looks like when nothing was done. */
interface Refusing<Result> {
  readonly refused: (error: UserError) => Result
}

type NeverAbsent<Result> = { [Key in Exclude<keyof Result, 'userErrors'>]-?: Result[Key] extends NonNullable<Result[Key]> ? Key : never }[Exclude<keyof Result, 'userErrors'>]

type OnceArguments<Result extends Payload> = [NeverAbsent<Result>] extends [never] ? [options?: OnceOptions<Result> & Partial<Refusing<Result>>] : [options: OnceOptions<Result> & Refusing<Result>]

const KEY = /^[\x21-\x7e]{1,200}$/

/**
 * Runs a mutation's transaction once per (actor, mutation, key). The same request again, also at the same time, answers
 * the first result, stored with the effects; another request under the same key is an `IDEMPOTENCY_KEY_REUSED` user error.
 * A result with user errors rolls everything back and frees the key: nothing was written, the caller may try again.
 */
export async function once<Result extends Payload>(
  runtime: Runtime,
  command: Command,
  work: (tx: Tx) => Promise<Result>,
  ...[options]: OnceArguments<Result>
): Promise<Result> {
  const { redact = (result: Result) => result, refused = bare<Result> }: OnceOptions<Result> & Partial<Refusing<Result>> = options ?? {}
  if (!KEY.test(command.idempotencyKey)) {
    return refused(keyError('IDEMPOTENCY_KEY_INVALID', 'An idempotency key has 1 to 200 visible ASCII characters.'))
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
        : refused(keyError('IDEMPOTENCY_KEY_REUSED', 'This idempotency key was used for another request.'))
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

function keyError(code: string, message: string): UserError {
  return userError(code, message, ['input', 'idempotencyKey'])
}

/** Enough where all else may be absent, which the types of the arguments hold. */
function bare<Result extends Payload>(error: UserError): Result {
  return { userErrors: [error] } satisfies Payload as Payload as Result
}

function hash(request: unknown): string {
  return createHash('sha256').update(toStoredJson(request)).digest('hex')
}
