import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import { z } from 'zod'

export interface Options {
  /** How many bad requests are sent. */
  readonly requests: number
  readonly seed: number
  /** The number of the first request: with `requests: 1` a single one is sent again. */
  readonly from: number
  /** So many are sent side by side. */
  readonly clients: number
}

/** The arguments cannot be used; the message says all of it. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

const MAX_SEED = 2 ** 32 - 1

const schema = z.object({
  requests: z.coerce.number().int().min(1).max(100_000_000).default(100_000),
  seed: z.coerce.number().int().min(0).max(MAX_SEED).optional(),
  from: z.coerce.number().int().min(0).default(0),
  clients: z.coerce.number().int().min(1).max(256).default(16),
})

const USAGE = `npm run fuzz -- [--requests N] [--seed N] [--from N] [--clients N]
  --requests N   so many bad requests; 100000 without it
  --seed N       repeats the choices of the run that printed N
  --from N       begins with request N of that seed; with --requests 1 it sends that one alone
  --clients N    so many at a time; 16 without it`

/** @throws {UsageError} naming everything that is wrong, and the usage. */
export function parseOptions(argv: readonly string[]): Options {
  const parsed = schema.safeParse(valuesOf(argv))
  if (!parsed.success) throw new UsageError([...parsed.error.issues.map((issue) => `--${issue.path.join('.')}: ${issue.message}`), USAGE].join('\n'))
  return { ...parsed.data, seed: parsed.data.seed ?? randomInt(MAX_SEED) }
}

function valuesOf(argv: readonly string[]): Record<string, unknown> {
  try {
    return parseArgs({ args: [...argv], options: { requests: { type: 'string' }, seed: { type: 'string' }, from: { type: 'string' }, clients: { type: 'string' } } }).values
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${USAGE}`)
  }
}
