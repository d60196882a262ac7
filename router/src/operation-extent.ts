import {
  GraphQLError, Kind, NoFragmentCyclesRule, NoUnusedFragmentsRule, validate,
  type ASTNode, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type GraphQLSchema, type OperationDefinitionNode, type SelectionNode, type SelectionSetNode,
} from 'graphql'

/** How large an operation may be, fragments counted wherever they are spread. */
export interface ExtentLimits {
  /** Nesting of fields, introspection apart. */
  readonly maxDepth: number
  /** Fields, introspection apart. */
  readonly maxFields: number
  readonly maxRootFields: number
  readonly maxAliases: number
  readonly maxDirectives: number
  /** On one field, fragment, operation or variable. */
  readonly maxDirectivesPerField: number
  /** Of one field in one place of the answer, under aliases or plainly. */
  readonly maxFieldRepeats: number
}

/** The limits by the names that refusals have in `extensions.limit`. */
type LimitName = 'depth' | 'fields' | 'rootFields' | 'aliases' | 'directives' | 'directivesPerField' | 'fieldRepeats'

interface Extent {
  readonly depth: number
  /** Without introspection. */
  readonly fields: number
  /** With introspection and spreads, also of what is not there: what a walk through all of it comes by. */
  readonly selections: number
  readonly aliases: number
  readonly directives: number
}

const NOTHING: Extent = { depth: 0, fields: 0, selections: 0, aliases: 0, directives: 0 }

/** `__typename` and a fragment around each field are as much as honest clients add. */
const SELECTIONS_PER_FIELD = 3

/** A field of the same name in fragments on several types is no repeat, but is compared with the others all the same. */
const REPEATS_OVER_TYPES = 4

/**
 * Refuses a document whose operations are too large, before it is validated: a few short fragments that spread each other can stand for millions of fields,
 * and graphql-js compares all fields of one place with each other to find out whether they can be merged. What this does is linear in the document, and after that in
 * what it has found to be allowed.
 *
 * @returns the errors; those of the specification for a document whose fragments cannot be followed.
 */
export function checkExtent(schema: GraphQLSchema, document: DocumentNode, limits: ExtentLimits): readonly GraphQLError[] {
  const fragments = new Map<string, FragmentDefinitionNode>()
  const operations: OperationDefinitionNode[] = []
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
    else if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition)
  }

  const extents = new Extents(fragments)
  const measured = operations.map((operation) => ({ operation, extent: extents.ofOperation(operation) }))
  if (extents.hasCycle) return validate(schema, document, [NoFragmentCyclesRule])
  // Nobody has measured them, and validation would look into them all the same.
  if (extents.measured < fragments.size) return validate(schema, document, [NoUnusedFragmentsRule])

  const errors: GraphQLError[] = []
  const overloaded = extents.mostDirectives
  if (overloaded && overloaded.count > limits.maxDirectivesPerField) {
    errors.push(tooLarge('directivesPerField', overloaded.node, overloaded.count, limits.maxDirectivesPerField, `A field has ${overloaded.count} directives; ${limits.maxDirectivesPerField} are allowed.`))
  }
  let selections = 0
  for (const { operation, extent } of measured) {
    const refuse = (limit: LimitName, found: number, allowed: number, what: string) => {
      if (found > allowed) errors.push(tooLarge(limit, operation, found, allowed, `The operation ${what}; ${allowed} are allowed.`))
    }
    refuse('depth', extent.depth, limits.maxDepth, `nests ${extent.depth} fields deep`)
    refuse('fields', extent.fields, limits.maxFields, `has ${extent.fields} fields, fragments counted wherever they are spread`)
    refuse('aliases', extent.aliases, limits.maxAliases, `has ${extent.aliases} aliases`)
    refuse('directives', extent.directives, limits.maxDirectives, `has ${extent.directives} directives`)
    selections += extent.selections
  }
  const maxSelections = limits.maxFields * SELECTIONS_PER_FIELD
  if (errors.length === 0 && selections > maxSelections) {
    errors.push(tooLarge('fields', document, selections, maxSelections, `The document has ${selections} selections, \`__typename\`, introspection and spreads among them; ${maxSelections} are allowed.`))
  }
  if (errors.length > 0) return errors

  for (const operation of operations) {
    const error = checkPlaces(operation, fragments, limits)
    if (error) errors.push(error)
  }
  return errors
}

/** Each fragment is measured once, however often it is spread. */
class Extents {
  /** Where the most directives stand. */
  mostDirectives: { readonly node: ASTNode; readonly count: number } | undefined
  hasCycle = false
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly #known = new Map<string, Extent>()
  readonly #open = new Set<string>()

  constructor(fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
    this.#fragments = fragments
  }

  /** So many fragments are spread somewhere. */
  get measured(): number {
    return this.#known.size
  }

  ofOperation(operation: OperationDefinitionNode): Extent {
    const { variableDefinitions = [], selectionSet } = operation
    const inside = this.#ofSet(selectionSet)
    const directives = [operation, ...variableDefinitions].reduce((sum, node) => sum + this.#directivesOf(node), 0)
    return { ...inside, directives: inside.directives + directives }
  }

  #ofSet({ selections }: SelectionSetNode): Extent {
    let { depth, fields, selections: all, aliases, directives } = NOTHING
    for (const selection of selections) {
      const inside = this.#ofSelection(selection)
      depth = Math.max(depth, inside.depth)
      fields += inside.fields
      all += inside.selections
      aliases += inside.aliases
      directives += inside.directives + this.#directivesOf(selection)
    }
    return { depth, fields, selections: all, aliases, directives }
  }

  #ofSelection(selection: SelectionNode): Extent {
    switch (selection.kind) {
      case Kind.FIELD: {
        const inside = selection.selectionSet ? this.#ofSet(selection.selectionSet) : NOTHING
        const own = { ...inside, selections: inside.selections + 1, aliases: inside.aliases + (selection.alias ? 1 : 0) }
        // graphql-js has a rule of its own for the depth of introspection.
        return selection.name.value.startsWith('__') ? { ...own, depth: 0, fields: 0 } : { ...own, depth: inside.depth + 1, fields: inside.fields + 1 }
      }
      case Kind.INLINE_FRAGMENT: return andItself(this.#ofSet(selection.selectionSet))
      case Kind.FRAGMENT_SPREAD: return andItself(this.#ofFragment(selection.name.value))
      default: return selection satisfies never
    }
  }

  #ofFragment(name: string): Extent {
    const known = this.#known.get(name)
    if (known) return known
    const fragment = this.#fragments.get(name)
    if (!fragment) return NOTHING
    if (this.#open.has(name)) {
      this.hasCycle = true
      return NOTHING
    }
    this.#open.add(name)
    const inside = this.#ofSet(fragment.selectionSet)
    const extent = { ...inside, directives: inside.directives + this.#directivesOf(fragment) }
    this.#open.delete(name)
    this.#known.set(name, extent)
    return extent
  }

  #directivesOf(node: Extract<ASTNode, { readonly directives?: readonly unknown[] }>): number {
    const count = node.directives?.length ?? 0
    if (count > (this.mostDirectives?.count ?? 0)) this.mostDirectives = { node, count }
    return count
  }
}

function andItself(extent: Extent): Extent {
  return { ...extent, selections: extent.selections + 1 }
}

/** Walks through an operation as its answer will be: what stands in one place of it stands together, from wherever it was spread. */
function checkPlaces(operation: OperationDefinitionNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>, { maxRootFields, maxFieldRepeats }: ExtentLimits): GraphQLError | undefined {
  const root = fieldsIn([operation.selectionSet])
  const names = new Set(root.map(responseName))
  if (names.size > maxRootFields) return tooLarge('rootFields', operation, names.size, maxRootFields, `The operation has ${names.size} root fields; ${maxRootFields} are allowed.`)
  return checkPlace(root)

  function checkPlace(found: readonly Found[]): GraphQLError | undefined {
    if (found.length > maxFieldRepeats) {
      const often = largest(found, ({ node, type }) => `${type}.${node.name.value}`)
      if (often.length > maxFieldRepeats) return repeated(often, maxFieldRepeats)
      const clashing = largest(found, responseName)
      if (clashing.length > maxFieldRepeats * REPEATS_OVER_TYPES) return repeated(clashing, maxFieldRepeats * REPEATS_OVER_TYPES)
    }
    for (const same of Map.groupBy(found, responseName).values()) {
      const inside = same.flatMap(({ node: { selectionSet } }) => selectionSet ? [selectionSet] : [])
      const error = inside.length > 0 ? checkPlace(fieldsIn(inside)) : undefined
      if (error) return error
    }
    return undefined
  }

  function fieldsIn(sets: readonly SelectionSetNode[]): Found[] {
    const found: Found[] = []
    const collect = ({ selections }: SelectionSetNode, type: string): void => {
      for (const selection of selections) {
        if (selection.kind === Kind.FIELD) found.push({ node: selection, type })
        else {
          const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
          if (fragment) collect(fragment.selectionSet, fragment.typeCondition?.name.value ?? type)
        }
      }
    }
    for (const set of sets) collect(set, '')
    return found
  }
}

/** A field, and the type of the fragment that it is in. */
interface Found {
  readonly node: FieldNode
  readonly type: string
}

function largest(found: readonly Found[], keyOf: (one: Found) => string): readonly Found[] {
  return [...Map.groupBy(found, keyOf).values()].reduce((one, other) => other.length > one.length ? other : one)
}

function repeated(found: readonly Found[], maximum: number): GraphQLError {
  const [{ node }] = found as [Found]
  return tooLarge('fieldRepeats', node, found.length, maximum, `The field \`${node.name.value}\` is selected ${found.length} times in one place, under aliases or plainly; ${maximum} are allowed.`)
}

function responseName({ node: { alias, name } }: Found): string {
  return (alias ?? name).value
}

function tooLarge(limit: LimitName, node: ASTNode, found: number, maximum: number, message: string): GraphQLError {
  return new GraphQLError(message, { nodes: [node], extensions: { limit, found, maximum } })
}
