import { Kind, visit, type DocumentNode } from 'graphql'

/** How a planned operation names what the client named. */
export interface ClientNames {
  /** The response name of a field in plans and in what subgraphs answer. */
  planned(responseName: string, fieldName: string): string
  /** The response name that the client gave. */
  original(planned: string): string
  /** The client's name of a variable. */
  originalVariable(planned: string): string
}

/** Every name is the client's own. */
export const SAME_NAMES: ClientNames = { planned: (name) => name, original: (name) => name, originalVariable: (name) => name }

/** The planner passes representations in a variable of this name. */
const PLANNERS_VARIABLE = 'representations'

/** The planner's own aliases, where types answer one name differently. */
const PLANNERS_ALIAS = /__alias_\d+$/

/**
 * Gives aliases of the client that a field could have by itself, and variables that the planner uses, another name. The planner adds keys and `@requires`
 * under the names of their fields and takes whatever has that response name for what it needs: `{ id: sku }` would become the key.
 */
export function separateNames(document: DocumentNode, fieldNames: ReadonlySet<string>): { readonly document: DocumentNode; readonly names: ClientNames } {
  const isTaken = (alias: string, fieldName: string): boolean => alias !== fieldName && (fieldNames.has(alias) || alias.startsWith('__') || PLANNERS_ALIAS.test(alias))
  const used = new Set(fieldNames)
  let clash = false
  visit(document, {
    Name: ({ value }) => { used.add(value) },
    Field: ({ alias, name }) => { clash ||= alias !== undefined && isTaken(alias.value, name.value) },
    Variable: ({ name }) => { clash ||= name.value === PLANNERS_VARIABLE },
  })
  if (!clash) return { document, names: SAME_NAMES }

  let prefix = 'c_'
  while (used.values().some((name) => name.startsWith(prefix))) prefix = `c${prefix}`
  const renamed = (value: string) => ({ kind: Kind.NAME as const, value: prefix + value })
  return {
    document: visit(document, {
      Field(node) {
        const { alias, name } = node
        return alias && isTaken(alias.value, name.value) ? { ...node, alias: renamed(alias.value) } : undefined
      },
      Variable(node) {
        return node.name.value === PLANNERS_VARIABLE ? { ...node, name: renamed(node.name.value) } : undefined
      },
    }),
    names: {
      planned: (responseName, fieldName) => isTaken(responseName, fieldName) ? prefix + responseName : responseName,
      original,
      originalVariable: original,
    },
  }

  function original(planned: string): string {
    return planned.startsWith(prefix) ? planned.slice(prefix.length) : planned
  }
}
