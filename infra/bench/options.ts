import { parseArgs } from 'node:util'

export interface BenchOptions {
  readonly help: boolean
  readonly gateways: readonly string[]
  readonly workloads: readonly string[]
  readonly seconds: number
  readonly rounds: number
  readonly clients: number
  readonly write: boolean
  readonly profile: boolean
  readonly growth: boolean
  readonly planning: boolean
}

export class OptionsError extends Error {
  override readonly name = 'OptionsError'
}

/** @throws {OptionsError} that says what cannot be used, and what can. */
export function readOptions(args: readonly string[], { gateways, workloads }: { gateways: readonly string[]; workloads: readonly string[] }): BenchOptions {
  const { values } = parse(args)
  return {
    help: values.help ?? false,
    gateways: chosen('--only', values.only, gateways),
    workloads: chosen('--workload', values.workload, workloads),
    seconds: number('--seconds', values.seconds, 3, { least: 0.5, most: 120, whole: false }),
    rounds: number('--rounds', values.rounds, 5, { least: 1, most: 100, whole: true }),
    clients: number('--clients', values.clients, 50, { least: 1, most: 2_000, whole: true }),
    write: values.write ?? false,
    profile: values.profile ?? false,
    growth: values.growth ?? false,
    planning: values.planning ?? false,
  }
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
      },
    })
  } catch (error) {
    throw new OptionsError((error as Error).message)
  }
}

function chosen(flag: string, list: string | undefined, known: readonly string[]): readonly string[] {
  if (list === undefined) return known
  const names = list.split(',').map((name) => name.trim()).filter((name) => name !== '')
  const unknown = names.filter((name) => !known.includes(name))
  if (names.length === 0 || unknown.length > 0) throw new OptionsError(`${flag} takes names of ${known.join(', ')}${unknown.length > 0 ? `, not ${unknown.join(', ')}` : ''}.`)
  return known.filter((name) => names.includes(name))
}

function number(flag: string, text: string | undefined, otherwise: number, { least, most, whole }: { least: number; most: number; whole: boolean }): number {
  if (text === undefined) return otherwise
  const value = Number(text)
  if (text.trim() === '' || !(value >= least && value <= most) || (whole && !Number.isInteger(value))) {
    throw new OptionsError(`${flag} takes ${whole ? 'a whole number' : 'a number'} from ${least} to ${most}, not "${text}".`)
  }
  return value
}
