import {
  AUTHENTICATED_VERSIONS, AuthenticatedSpecDefinition, baseType, CONTEXT_VERSIONS, ContextSpecDefinition, isCompositeType, isInterfaceType, isObjectType, parseSelectionSet,
  POLICY_VERSIONS, PolicySpecDefinition, REQUIRES_SCOPES_VERSIONS, RequiresScopesSpecDefinition,
  type CompositeType, type Directive, type DirectiveDefinition, type FieldDefinition, type InterfaceType, type NamedType, type ObjectType, type Schema, type SelectionSet,
} from '@apollo/federation-internals'

/** What a viewer must be to be given something. Of `anyOf` all of one list is enough. */
export type Requirement =
  | { readonly kind: 'authenticated' }
  | { readonly kind: 'scopes' | 'policies'; readonly anyOf: readonly (readonly string[])[] }

/** Who may have what of a supergraph. */
export interface SchemaRequirements {
  /** Every requirement that it states; others name them by their index. */
  readonly all: readonly Requirement[]
  /** What must be met to be given a field of a type, an interface's included. */
  ofField(typeName: string, fieldName: string): readonly number[]
}

type Composite = ObjectType | InterfaceType
type Field = FieldDefinition<CompositeType>
type Element = NamedType | Field

/**
 * Reads `@authenticated`, `@requiresScopes` and `@policy` of a supergraph; undefined when it uses none of them.
 *
 * A field needs what is said of itself, of its type, of the type that it is in, and of all that its `@requires` and `@fromContext` have fetched for it. A field of an
 * interface needs what it needs in each of the types that may stand there. Composition sees to most of this; here it is so for any supergraph, whoever composed it.
 */
export function readRequirements(schema: Schema): SchemaRequirements | undefined {
  const directives = authorizationDirectives(schema)
  if (directives.every(({ directive }) => directive.applications().size === 0)) return undefined

  const all: Requirement[] = []
  const indexes = new Map<string, number>()
  const byField = new Map<string, readonly number[]>()
  const contexts = contextTypes(schema)

  return {
    all,
    ofField(typeName, fieldName) {
      const key = `${typeName}.${fieldName}`
      let needs = byField.get(key)
      if (!needs) {
        const type = schema.type(typeName)
        const field = type && isComposite(type) ? type.field(fieldName) : undefined
        const found = new Set<number>()
        if (field) collect(field, found, new Set())
        needs = [...found].toSorted((one, other) => one - other)
        byField.set(key, needs)
      }
      return needs
    },
  }

  function collect(field: Field, needs: Set<number>, seen: Set<Field>): void {
    if (seen.has(field)) return
    seen.add(field)
    const { parent } = field
    stated(parent, needs)
    stated(field, needs)
    stated(typeOf(field), needs)
    for (const { requires, contextArguments } of joinedBy(field)) {
      if (requires !== undefined) inSelection(selectionOf(parent, requires), needs, seen)
      for (const { context, selection } of contextArguments ?? []) {
        for (const type of contexts.get(context) ?? []) {
          stated(type, needs)
          inSelection(selectionOf(type, selection), needs, seen)
        }
      }
    }
    if (!isInterfaceType(parent)) return
    for (const implementation of parent.possibleRuntimeTypes()) {
      const same = implementation.field(field.name)
      if (same) collect(same, needs, seen)
    }
  }

  function inSelection(selectionSet: SelectionSet, needs: Set<number>, seen: Set<Field>): void {
    for (const selection of selectionSet.selections()) {
      if (selection.kind === 'FragmentSelection') {
        const { typeCondition } = selection.element
        if (typeCondition) stated(typeCondition, needs)
      } else if (selection.element.name !== '__typename') {
        collect(selection.element.definition, needs, seen)
      }
      if (selection.selectionSet) inSelection(selection.selectionSet, needs, seen)
    }
  }

  function stated(element: Element, needs: Set<number>): void {
    for (const { kind, directive } of directives) {
      for (const application of applicationsOf(element, directive)) {
        const requirement = requirementOf(kind, application)
        if (requirement) needs.add(indexOf(requirement))
      }
    }
  }

  function indexOf(requirement: Requirement): number {
    const key = JSON.stringify(requirement)
    let index = indexes.get(key)
    if (index === undefined) {
      index = all.push(requirement) - 1
      indexes.set(key, index)
    }
    return index
  }
}

interface AuthorizationDirective {
  readonly kind: Requirement['kind']
  readonly directive: DirectiveDefinition
}

/** Under whatever names the supergraph has them. */
function authorizationDirectives(schema: Schema): AuthorizationDirective[] {
  const features = schema.coreFeatures
  const authenticated = features?.getByIdentity(AuthenticatedSpecDefinition.identity)
  const scopes = features?.getByIdentity(RequiresScopesSpecDefinition.identity)
  const policy = features?.getByIdentity(PolicySpecDefinition.identity)
  return [
    { kind: 'authenticated' as const, directive: authenticated && AUTHENTICATED_VERSIONS.find(authenticated.url.version)?.authenticatedDirective(schema) },
    { kind: 'scopes' as const, directive: scopes && REQUIRES_SCOPES_VERSIONS.find(scopes.url.version)?.requiresScopesDirective(schema) },
    { kind: 'policies' as const, directive: policy && POLICY_VERSIONS.find(policy.url.version)?.policyDirective(schema) },
  ].flatMap(({ kind, directive }) => directive ? [{ kind, directive }] : [])
}

function applicationsOf(element: Element, directive: DirectiveDefinition): readonly Directive[] {
  return element.appliedDirectivesOf(directive) as readonly Directive[]
}

/** None where an empty list is enough: composition reads it so too. */
function requirementOf(kind: Requirement['kind'], application: Directive): Requirement | undefined {
  if (kind === 'authenticated') return { kind }
  const { scopes, policies } = application.arguments() as { scopes?: string[][]; policies?: string[][] }
  const anyOf = ((kind === 'scopes' ? scopes : policies) ?? []).map((list) => [...new Set(list)].toSorted())
  return anyOf.length === 0 || anyOf.some((list) => list.length === 0) ? undefined : { kind, anyOf: anyOf.toSorted((one, other) => one.join() < other.join() ? -1 : 1) }
}

interface Joined {
  readonly requires?: string
  readonly contextArguments?: readonly { readonly context: string; readonly selection: string }[]
}

function joinedBy(field: Field): Joined[] {
  return field.appliedDirectivesOf('join__field').map((application) => application.arguments() as Joined)
}

function contextTypes(schema: Schema): ReadonlyMap<string, CompositeType[]> {
  const types = new Map<string, CompositeType[]>()
  const feature = schema.coreFeatures?.getByIdentity(ContextSpecDefinition.identity)
  const directive = feature && CONTEXT_VERSIONS.find(feature.url.version)?.contextDirective(schema)
  for (const application of directive?.applications() ?? []) {
    const { name } = application.arguments()
    const type = application.parent as NamedType
    if (isCompositeType(type)) types.set(name, [...types.get(name) ?? [], type])
  }
  return types
}

/** A context may be of several types, and its selection has something for each. */
function selectionOf(parentType: CompositeType, source: string): SelectionSet {
  return parseSelectionSet({ parentType, source, validate: false })
}

function typeOf(field: Field): NamedType {
  return baseType(field.type as NonNullable<typeof field.type>) as NamedType
}

function isComposite(type: NamedType): type is Composite {
  return isObjectType(type) || isInterfaceType(type)
}
