import { GraphQLError } from 'graphql'
import type { Finding } from './completion.ts'
import type { Gathered } from './execute-steps.ts'
import type { Path } from './targets.ts'

/**
 * Errors for the findings that nothing known accounts for. A null is explained by an error at its place, above it or below it. What is missing is explained by
 * an error or an unknown entity above it, or anywhere in the same object: after that, others may not have been asked for it at all. Of an unknown entity
 * something that must be there is not: whoever asked by an id learns that there is no such object.
 */
export function findingErrors(findings: readonly Finding[], { errors, unknown }: Gathered): GraphQLError[] {
  const failures = places(errors.map(({ path = [] }) => path))
  const entities = places(unknown)
  const notFound = new Map<string, Path>()
  const invalid = findings.filter(({ kind, path }) => {
    switch (kind) {
      case 'INVALID': return true
      case 'MISSING': {
        const object = path.slice(0, -1)
        return !failures.contains(object) && !failures.isWithin(path) && !entities.contains(object) && !entities.isWithin(path)
      }
      case 'NULL': {
        if (failures.contains(path) || failures.isWithin(path)) return false
        const entity = entities.around(path)
        if (entity) notFound.set(pathKey(entity), entity)
        return !entity
      }
      default: return kind satisfies never
    }
  })
  return [
    ...invalid.map(({ message, path }) => new GraphQLError(message, { path, extensions: { code: 'INVALID_GRAPHQL' } })),
    ...notFound.values().map((path) => new GraphQLError('There is no such object, or you may not see it.', { path, extensions: { code: 'NOT_FOUND' } })),
  ]
}

function places(paths: readonly Path[]) {
  const at = new Set<string>()
  const above = new Set<string>()
  for (const path of paths) {
    at.add(pathKey(path))
    for (let length = 0; length <= path.length; length++) above.add(pathKey(path.slice(0, length)))
  }
  return {
    /** Whether one of them is at the path or below it. */
    contains: (path: Path) => above.has(pathKey(path)),
    /** Whether one of them is above the path. */
    isWithin: (path: Path) => path.some((_, length) => at.has(pathKey(path.slice(0, length)))),
    /** The innermost of them above the path. */
    around: (path: Path) => path.map((_, index) => path.slice(0, path.length - 1 - index)).find((place) => at.has(pathKey(place))),
  }
}

function pathKey(path: readonly (string | number)[]): string {
  return path.join('/')
}
