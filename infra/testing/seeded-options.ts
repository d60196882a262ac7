import { randomInt } from 'node:crypto'
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { z } from 'zod'

/** The arguments cannot be used; the message says all of it. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

const MAX_SEED = 2 ** 32 - 1

/** `--name N`, a whole number. */
export const whole = (most: number, least = 0) => z.coerce.number().int().min(least).max(most)

/** `--seed N`: repeats the choices of an earlier run. */
export const seedOption = whole(MAX_SEED).default(() => randomInt(MAX_SEED))

/**
 * Reads the arguments of a program whose runs can be repeated. What is a boolean in the schema is a flag, everything else has a value.
 *
 * @throws {UsageError} naming everything that is wrong, and the usage.
 */
export function readSeededOptions<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>, usage: string, argv: readonly string[]): z.output<z.ZodObject<Shape>> {
  const parsed = schema.safeParse(valuesOf(schema, usage, argv))
  if (!parsed.success) throw new UsageError([...parsed.error.issues.map((issue) => `--${issue.path.join('.')}: ${issue.message}`), usage].join('\n'))
  return parsed.data
}

function valuesOf(schema: z.ZodObject, usage: string, argv: readonly string[]): unknown {
  const options: ParseArgsConfig['options'] = Object.fromEntries(Object.entries(schema.shape).map(([name, type]) => [name, { type: isFlag(type) ? 'boolean' as const : 'string' as const }]))
  try {
    return parseArgs({ args: [...argv], options }).values
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`, { cause: error })
  }
}

function isFlag(type: unknown): boolean {
  return (type instanceof z.ZodDefault ? type.unwrap() : type) instanceof z.ZodBoolean
}
