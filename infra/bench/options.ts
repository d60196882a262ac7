import { parseArgs } from 'node:util'

export interface BenchOptions {
  readonly help: boolean
  readonly mode: 'compare' | 'profile' | 'growth' | 'planning' | 'layers'
  /** All that the mode has when undefined. */
  readonly gateways: readonly string[] | undefined
  readonly workloads: readonly string[] | undefined
  readonly seconds: number
  readonly rounds: number
  readonly clients: number
  readonly write: boolean
}

/** Arguments that cannot be used; the message says which and what can. */
export class OptionsError extends Error {
  override readonly name = 'OptionsError'
}

/** @throws {OptionsError} that says what cannot be used, and what can. */
export function readOptions(args: readonly string[], known: { readonly gateways: readonly string[]; readonly workloads: readonly string[] }): BenchOptions {
  const values = parse(args)
  const modes = (['profile', 'growth', 'planning', 'layers'] as const).filter((mode) => values[mode])
  const [mode = 'compare'] = modes
  if (modes.length > 1) throw new OptionsError(`One of ${modes.map((name) => `--${name}`).join(', ')} at a time.`)
  const refused = (['only', 'workload', 'clients', 'seconds', 'rounds', 'write'] as const).filter((flag) => values[flag] !== undefined && UNUSED[mode].has(flag))
  if (refused.length > 0) throw new OptionsError(`--${mode} takes no ${refused.map((flag) => `--${flag}`).join(' or ')}.`)
  if (mode === 'compare' && values.write && (values.only ?? values.workload) !== undefined) {
    throw new OptionsError('--write writes whole results: leave --only and --workload out.')
  }
  return {
    help: values.help ?? false,
    mode,
    gateways: chosen('--only', values.only, known.gateways),
    workloads: chosen('--workload', values.workload, known.workloads),
    seconds: number('--seconds', values.seconds, mode === 'layers' ? 1.5 : 3, { least: 0.5, most: 120, whole: false }),
    rounds: number('--rounds', values.rounds, 5, { least: 1, most: 100, whole: true }),
    clients: number('--clients', values.clients, 50, { least: 1, most: 2_000, whole: true }),
    write: values.write ?? false,
  }
}

const UNUSED: Readonly<Record<BenchOptions['mode'], ReadonlySet<string>>> = {
  compare: new Set(),
  profile: new Set(['only', 'write']),
  growth: new Set(['workload', 'clients']),
  layers: new Set(['only', 'workload']),
  planning: new Set(['only', 'workload', 'clients', 'seconds', 'rounds']),
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean', short: 'h' },
        only: { type: 'string' },
        workload: { type: 'string' },
        seconds: { type: 'string' },
        rounds: { type: 'string' },
        clients: { type: 'string' },
        write: { type: 'boolean' },
        profile: { type: 'boolean' },
        growth: { type: 'boolean' },
        planning: { type: 'boolean' },
        layers: { type: 'boolean' },
      },
    }).values
  } catch (error) {
    throw new OptionsError((error as Error).message)
  }
}

function chosen(flag: string, list: string | undefined, known: readonly string[]): readonly string[] | undefined {
  if (list === undefined) return undefined
  const names = list.split(',').map((name) => name.trim()).filter((name) => name !== '')
  const unknown = names.filter((name) => !known.includes(name))
  if (names.length === 0 || unknown.length > 0) throw new OptionsError(`${flag} takes names of ${known.join(', ')}${unknown.length > 0 ? `, not ${unknown.join(', ')}` : ''}.`)
  return names
}

function number(flag: string, text: string | undefined, otherwise: number, { least, most, whole }: { least: number; most: number; whole: boolean }): number {
  if (text === undefined) return otherwise
  const value = Number(text)
  if (text.trim() === '' || !(value >= least && value <= most) || (whole && !Number.isInteger(value))) {
    throw new OptionsError(`${flag} takes ${whole ? 'a whole number' : 'a number'} from ${least} to ${most}, not "${text}".`)
  }
  return value
}
