import { Kind, parse, type DocumentNode, type FragmentDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql'
import type { GroupedNode, PlacedFetch } from '../planning/grouped-plan.ts'

/**
 * The fetches of a plan whose answer about an entity may stand, as it is, wherever that entity stands under the fetch's path: nothing is merged into it later that is not
 * the same for all these places. What another fetch adds from above, by its own answer about the object around it, may differ from place to place; so may what is looked up
 * by a context. What is looked up further down finds one object, and what it brings is for all.
 */
export function findSharable(plan: GroupedNode): ReadonlySet<PlacedFetch> {
  const fetches = fetchesIn(plan)
  const contexts = fetches.flatMap(({ node, path }) => node.contextRewrites?.length ? [keyOf(path)] : [])
  const writers = new Map<string, number>()
  const objects = fetches.map(({ node, path }) => {
    const { own, all } = objectsIn(node, keyOf(path))
    for (const place of all) writers.set(place, (writers.get(place) ?? 0) + 1)
    return own
  })
  return new Set(fetches.filter(({ path }, index) =>
    objects[index]?.values().every((place) => writers.get(place) === 1) && !contexts.some((context) => context.startsWith(`${keyOf(path)}/`))))
}

function fetchesIn(plan: GroupedNode): readonly PlacedFetch[] {
  switch (plan.kind) {
    case 'Sequence':
    case 'Parallel': return plan.nodes.flatMap(fetchesIn)
    case 'Condition': return [plan.ifClause, plan.elseClause].flatMap((clause) => clause ? fetchesIn(clause) : [])
    case 'Awaited': return fetchesIn(plan.node)
    case 'Lookup': return plan.fetches
    case 'Root':
    case 'ContextLookup': return [plan]
    default: return plan satisfies never
  }
}

function keyOf(path: readonly (string | number)[]): string {
  return path.filter((element) => element !== '@').map((element) => `/${element}`).join('')
}

/** Where a fetch brings objects or lists of them: in what it is about, and everywhere. */
function objectsIn({ operation, requires, outputRewrites = [] }: PlacedFetch['node'], path: string): { readonly own: ReadonlySet<string>; readonly all: ReadonlySet<string> } {
  const renamed = new Map(outputRewrites.flatMap((rewrite) => rewrite.kind === 'KeyRenamer' ? [[rewrite.path.at(-1) ?? '', rewrite.renameKeyTo] as const] : []))
  const { selectionSet, fragments } = read(parse(operation, { noLocation: true }))
  const own = new Set<string>()
  const all = new Set<string>()
  if (!requires) collect(selectionSet, path, own)
  else for (const selection of selectionSet.selections) if (selection.kind === Kind.FIELD && selection.selectionSet) collect(selection.selectionSet, path, own)
  return { own, all }

  function collect({ selections }: SelectionSetNode, around: string, here: Set<string>): void {
    for (const selection of selections) {
      const inner = innerOf(selection)
      if (!inner) continue
      if (selection.kind !== Kind.FIELD) {
        collect(inner, around, here)
        continue
      }
      const name = (selection.alias ?? selection.name).value
      const place = `${around}/${renamed.get(name) ?? name}`
      here.add(place)
      all.add(place)
      collect(inner, place, all)
    }
  }

  function innerOf(selection: SelectionNode): SelectionSetNode | undefined {
    return selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)?.selectionSet : selection.selectionSet
  }
}

function read({ definitions }: DocumentNode): { readonly selectionSet: SelectionSetNode; readonly fragments: ReadonlyMap<string, FragmentDefinitionNode> } {
  const operation = definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  if (!operation) throw new Error('A fetch has no operation.')
  return { selectionSet: operation.selectionSet, fragments: new Map(definitions.flatMap((definition) => definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [])) }
}
