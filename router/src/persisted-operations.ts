import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { ConfigError } from '#kit/config.ts'
import type { PersistedDocument } from './persisted-documents.ts'

/** Apollo's persisted query manifest. */
const manifest = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string(), name: z.string().nullish(), type: z.enum(['query', 'mutation', 'subscription']), body: z.string().min(1) })),
})

/**
 * The operations of a manifest, as clients send them.
 *
 * @throws {ConfigError} when the file is not one.
 */
export function readPersistedOperations(path: string): PersistedDocument[] {
  let content: unknown
  try {
    content = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new ConfigError([`${path}: ${error instanceof Error ? error.message : String(error)}`])
  }
  const { data, error } = manifest.safeParse(content)
  if (!data) throw new ConfigError(error.issues.map((issue) => `${path}: ${issue.path.join('.') || '(root)'}: ${issue.message}`))
  return data.operations.map(({ id, name, body }) => ({ id, query: body, operationName: name || null }))
}
