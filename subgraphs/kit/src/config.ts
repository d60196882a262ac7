import { z } from 'zod'

/** The configuration cannot be used; `problems` lists everything that is wrong with it, one line each. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(`The configuration has ${problems.length} problem${problems.length === 1 ? '' : 's'}:\n${problems.map((p) => `  ${p}`).join('\n')}`)
    this.problems = problems
  }
}

/**
 * Parses a configuration, most often the environment.
 *
 * @throws {ConfigError} naming every problem at once, never the values: they may be secrets.
 */
export function parseConfig<T>(schema: z.ZodType<T>, input: unknown): T {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.') || '(root)'}: ${issue.message}`))
}

/**
 * Reads the configurations of several parts.
 *
 * @throws {ConfigError} with the problems of all of them.
 */
export function readAll<Configs extends object>(readers: { readonly [Part in keyof Configs]: () => Configs[Part] }): Configs {
  const configs: Partial<Configs> = {}
  const problems: string[] = []
  for (const part of Object.keys(readers) as (keyof Configs)[]) {
    try {
      configs[part] = readers[part]()
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      problems.push(...error.problems)
    }
  }
  if (problems.length > 0) throw new ConfigError(problems)
  return configs as Configs
}

/** A TCP port from the environment; 0 asks the system for a free one. */
export const port = z.coerce.number().int().min(0).max(65_535)

/** A length of time in whole milliseconds. */
export const milliseconds = z.coerce.number().int().nonnegative()
