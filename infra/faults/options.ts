import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import { z } from 'zod'

/** Every kind of fault, by the name that `--faults` knows it by. */
export const FAULT_KINDS = [
  'kill', 'crash-points', 'postgres', 'redis', 'redis-loss', 'kafka', 'duplicates', 'rewind', 'poison', 'slow', 'hung', 'reset', 'subscribers', 'drain',
] as const
export type FaultKind = (typeof FAULT_KINDS)[number]

export type Profile = 'quick' | 'soak'

export interface Options {
  readonly profile: Profile
  readonly seed: number
  /** How long faults are injected. */
  readonly minutes: number
  readonly faults: readonly FaultKind[]
}

/** The arguments cannot be used; the message says all of it. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

const MAX_SEED = 2 ** 32 - 1
const DEFAULT_MINUTES: Readonly<Record<Profile, number>> = { quick: 3.5, soak: 30 }

const schema = z.object({
  soak: z.boolean().default(false),
  seed: z.coerce.number().int().min(0).max(MAX_SEED).optional(),
  minutes: z.coerce.number().positive().max(24 * 60).optional(),
  faults: z.string().transform((list) => list.split(',').map((kind) => kind.trim()).filter((kind) => kind !== ''))
    .pipe(z.array(z.enum(FAULT_KINDS)).min(1)).optional(),
})

const USAGE = `npm run test:faults -- [--soak] [--seed N] [--minutes N] [--faults LIST]
  --soak          rounds of every fault, at every crash point, for ${DEFAULT_MINUTES.soak} minutes
  --seed N        repeats the choices of the run that printed N
  --minutes N     how long faults are injected; ${DEFAULT_MINUTES.quick} without it
  --faults LIST   only these, with commas between: ${FAULT_KINDS.join(' ')}`

/** @throws {UsageError} naming everything that is wrong, and the usage. */
export function parseOptions(argv: readonly string[]): Options {
  const parsed = schema.safeParse(valuesOf(argv))
  if (!parsed.success) throw new UsageError([...parsed.error.issues.map((issue) => `--${issue.path.join('.')}: ${issue.message}`), USAGE].join('\n'))

  const { soak, seed = randomInt(MAX_SEED), minutes, faults = FAULT_KINDS } = parsed.data
  const profile = soak ? 'soak' : 'quick'
  return { profile, seed, minutes: minutes ?? DEFAULT_MINUTES[profile], faults: FAULT_KINDS.filter((kind) => faults.includes(kind)) }
}

/** The command that repeats a run. */
export function commandOf({ profile, seed, minutes, faults }: Options): string {
  const flags = [
    ...(profile === 'soak' ? ['--soak'] : []),
    `--seed ${seed}`,
    ...(minutes === DEFAULT_MINUTES[profile] ? [] : [`--minutes ${minutes}`]),
    ...(faults.length === FAULT_KINDS.length ? [] : [`--faults ${faults.join(',')}`]),
  ]
  return `npm run test:faults -- ${flags.join(' ')}`
}

function valuesOf(argv: readonly string[]): unknown {
  try {
    return parseArgs({
      args: [...argv],
      options: { soak: { type: 'boolean' }, seed: { type: 'string' }, minutes: { type: 'string' }, faults: { type: 'string' } },
    }).values
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`, { cause: error })
  }
}
