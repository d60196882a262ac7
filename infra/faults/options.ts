import { z } from 'zod'
import { readSeededOptions, seedOption } from '../testing/seeded-options.ts'

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

const DEFAULT_MINUTES: Readonly<Record<Profile, number>> = { quick: 3.5, soak: 30 }

const schema = z.object({
  soak: z.boolean().default(false),
  seed: seedOption,
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
  const { soak, seed, minutes, faults = FAULT_KINDS } = readSeededOptions(schema, USAGE, argv)
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
