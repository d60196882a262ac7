import { Kind, print, visit, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql'

/** How a planned operation names what the client named. */
export interface ClientNames {
  /** The response name of a field in plans and in what subgraphs answer. */
  planned(responseName: string, node: FieldNode): string
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
 *
 * So do fields that stand for different things under one name in one place of the answer, as they may below different types: what is asked of an entity there is asked in one fetch, whatever it
 * was found in.
 */
export function separateNames(document: DocumentNode, fieldNames: ReadonlySet<string>): { readonly document: DocumentNode; readonly names: ClientNames } {
  const isTaken = (alias: string, fieldName: string): boolean => alias !== fieldName && (fieldNames.has(alias) || alias.startsWith('__') || PLANNERS_ALIAS.test(alias))
  const used = new Set(fieldNames)
  const variants = variantsInOnePlace(document)
  let clash = variants.size > 0
  visit(document, {
    Name: ({ value }) => { used.add(value) },
    Field: ({ alias, name }) => { clash ||= alias !== undefined && isTaken(alias.value, name.value) },
    Variable: ({ name }) => { clash ||= name.value === PLANNERS_VARIABLE },
  })
  if (!clash) return { document, names: SAME_NAMES }

  let prefix = 'c_'
  while (used.values().some((name) => name.startsWith(prefix))) prefix = `c${prefix}`
  const renamed = (value: string) => ({ kind: Kind.NAME as const, value: prefix + value })
  const planned = (responseName: string, node: FieldNode): string => {
    const variant = variants.size > 0 ? variants.get(variantOf(responseName, node)) : undefined
    return variant !== undefined ? `${prefix}${variant}_${responseName}` : isTaken(responseName, node.name.value) ? prefix + responseName : responseName
  }
  return {
    document: visit(document, {
      Field(node) {
        const responseName = responseNameOf(node)
        const name = planned(responseName, node)
        return name === responseName ? undefined : { ...node, alias: { kind: Kind.NAME, value: name } }
      },
      Variable(node) {
        return node.name.value === PLANNERS_VARIABLE ? { ...node, name: renamed(node.name.value) } : undefined
      },
    }),
    names: {
      planned,
      original: (name) => name.startsWith(prefix) ? name.slice(prefix.length).replace(/^\d+_/, '') : name,
      originalVariable: (name) => name.startsWith(prefix) ? name.slice(prefix.length) : name,
    },
  }
}

function responseNameOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value
}

/** What a field stands for under its name: which field it is, with which arguments. */
function variantOf(responseName: string, { name, arguments: given = [] }: FieldNode): string {
  return `${responseName}: ${name.value}(${given.map(print).toSorted().join()})`
}

/** The fields that share a name in one place with others that came before, numbered: these keep the name. */
function variantsInOnePlace(document: DocumentNode): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  const fragments = new Map<string, FragmentDefinitionNode>()
  const seen = new Map<string, string>()
  let mayClash = false
  visit(document, {
    FragmentDefinition: (fragment) => { fragments.set(fragment.name.value, fragment) },
    Field(node) {
      const responseName = responseNameOf(node)
      const variant = variantOf(responseName, node)
      mayClash ||= (seen.get(responseName) ?? variant) !== variant
      seen.set(responseName, variant)
    },
  })
  if (!mayClash) return numbers

  for (const definition of document.definitions) if (definition.kind === Kind.OPERATION_DEFINITION) look([definition.selectionSet])
  return numbers

  function look(selectionSets: readonly SelectionSetNode[]): void {
    for (const [responseName, nodes] of Map.groupBy(selectionSets.flatMap((set) => fieldsOf(set)), responseNameOf)) {
      const [, ...others] = new Set(nodes.map((node) => variantOf(responseName, node)))
      for (const variant of others) if (!numbers.has(variant)) numbers.set(variant, numbers.size + 1)
      const inner = nodes.flatMap(({ selectionSet }) => selectionSet ?? [])
      if (inner.length > 0) look(inner)
    }
  }

  function fieldsOf({ selections }: SelectionSetNode): FieldNode[] {
    return selections.flatMap((selection) => {
      switch (selection.kind) {
        case Kind.FIELD: return [selection]
        case Kind.INLINE_FRAGMENT: return fieldsOf(selection.selectionSet)
        case Kind.FRAGMENT_SPREAD: {
          const fragment = fragments.get(selection.name.value)
          return fragment ? fieldsOf(fragment.selectionSet) : []
        }
        default: return selection satisfies never
      }
    })
  }
}
