import { z } from 'zod'
import { readSeededOptions, seedOption, whole } from '../testing/seeded-options.ts'

export interface Options {
  /** Subscribers to whom nothing happens until the end. */
  readonly idle: number
  readonly busy: number
  /** Events a second. */
  readonly rate: number
  readonly seconds: number
  readonly clients: number
  /** Of each client. */
  readonly drops: number
  /** Written while they are, a tenth of them for each client. */
  readonly events: number
  readonly seed: number
}

const schema = z.object({
  idle: whole(20_000).default(2_000),
  busy: whole(5_000, 1).default(200),
  rate: whole(10_000, 1).default(500),
  seconds: whole(7 * 24 * 3_600).default(600),
  clients: whole(5_000).default(100),
  drops: whole(1_000).default(20),
  events: whole(1_000_000, 20).default(5_000),
  seed: seedOption,
})

const USAGE = `npm run soak -- [--idle N] [--busy N] [--rate N] [--seconds N] [--clients N] [--drops N] [--events N] [--seed N]
  --idle N      subscribers to whom nothing happens until the end; 2000 without it
  --busy N      subscribers among whom the events are spread; 200
  --rate N      events a second; 500
  --seconds N   for so long; 600. With 0 there is no steady part
  --clients N   clients that are dropped; 100. With 0 there is no such part
  --drops N     times each of them; 20
  --events N    meanwhile; 5000
  --seed N      repeats the choices of the run that printed N`

/** @throws {UsageError} naming everything that is wrong, and the usage. */
export function parseOptions(argv: readonly string[]): Options {
  return readSeededOptions(schema, USAGE, argv)
}
