import { z } from 'zod'
import { readSeededOptions, seedOption, whole } from '../testing/seeded-options.ts'

export interface Options {
  /** How many bad requests are sent. */
  readonly requests: number
  readonly seed: number
  /** The number of the first request: with `requests: 1` a single one is sent again. */
  readonly from: number
  /** So many are sent side by side. */
  readonly clients: number
}

const schema = z.object({
  requests: whole(100_000_000, 1).default(100_000),
  seed: seedOption,
  from: whole(Number.MAX_SAFE_INTEGER).default(0),
  clients: whole(256, 1).default(16),
})

const USAGE = `npm run fuzz -- [--requests N] [--seed N] [--from N] [--clients N]
  --requests N   so many bad requests; 100000 without it
  --seed N       repeats the choices of the run that printed N
  --from N       begins with request N of that seed; with --requests 1 it sends that one alone
  --clients N    so many at a time; 16 without it`

/** @throws {UsageError} naming everything that is wrong, and the usage. */
export function parseOptions(argv: readonly string[]): Options {
  return readSeededOptions(schema, USAGE, argv)
}
