import {
  Kind, parse, print, type ArgumentNode, type ConstDirectiveNode, type DocumentNode, type FieldDefinitionNode, type FieldNode,
  type InterfaceTypeDefinitionNode, type ObjectTypeDefinitionNode, type SelectionNode, type SelectionSetNode, type TypeNode,
} from 'graphql'

/** A field as `@requires` asks for it: the planner knows it by another name, without arguments. */
export interface StandIn {
  readonly fieldName: string
  readonly arguments: readonly ArgumentNode[]
}

/** A supergraph as Apollo's planner gets it right. */
export interface PlannerSupergraph {
  readonly sdl: string
  readonly standIns: ReadonlyMap<string, StandIn>
  /** What a field's `@requires` asks for, with stand-ins. */
  requirement(subgraph: string, typeName: string, fieldName: string): SelectionSetNode | undefined
}

/** A field that the planner's supergraph has besides those of the supergraph, in one of its types. */
interface AddedField {
  /** What it is like. */
  readonly fieldName: string
  /** With the directives of the supergraph, or with the corrected ones. */
  readonly isUnchanged: boolean
  /** The graphs whose `@requires` names it. */
  readonly usedIn: Set<string>
}

type CompositeNode = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode

/**
 * Works around two faults of the planner, which knows neither when it plans.
 *
 * It tells fields apart by their response name alone: where `@requires` gives a field arguments, it takes the client's value of the same field, with other
 * arguments, for it, and one `@requires` the value of another. So each such field gets a stand-in of its own.
 *
 * It re-enters a subgraph by the first key that the subgraph can tell, even if that is not `resolvable`. So those keys go last.
 */
export function supergraphForPlanner(sdl: string): PlannerSupergraph {
  const document = parse(sdl)
  const types = new Map<string, CompositeNode>()
  const fieldNames = new Set<string>()
  const subgraphs = new Map<string, string>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph') {
      for (const { name, directives } of definition.values ?? []) subgraphs.set(name.value, stringArgument(directives?.find(isNamed('join__graph')), 'name') ?? name.value)
    }
    if (!isComposite(definition)) continue
    types.set(definition.name.value, definition)
    for (const { name } of definition.fields ?? []) fieldNames.add(name.value)
  }

  const standIns = new Map<string, StandIn>()
  const added = new Map<string, Map<string, AddedField>>()
  const requirements = new Map<string, SelectionSetNode>()
  const corrected: DocumentNode = {
    ...document,
    definitions: document.definitions.map((definition) => isComposite(definition)
      ? { ...definition, directives: withResolvableKeysFirst(definition.directives), fields: definition.fields?.map((field) => withStandIns(definition, field)) }
      : definition),
  }
  const isSame = standIns.size === 0 && corrected.definitions.every((definition, index) => !isComposite(definition)
    || definition.directives?.every((directive, at) => directive === (document.definitions[index] as CompositeNode).directives?.[at]))

  return {
    sdl: isSame ? sdl : print({
      ...corrected,
      definitions: corrected.definitions.map((definition) => isComposite(definition)
        ? { ...definition, fields: [...definition.fields ?? [], ...addedFieldsOf(definition)] }
        : definition),
    }),
    standIns,
    requirement: (subgraph, typeName, fieldName) => requirements.get(`${subgraph} ${typeName}.${fieldName}`),
  }

  function withStandIns(type: CompositeNode, field: FieldDefinitionNode): FieldDefinitionNode {
    return {
      ...field,
      directives: field.directives?.map((directive) => {
        const requires = directive.name.value === 'join__field' ? stringArgument(directive, 'requires') : undefined
        if (requires === undefined) return directive
        const graph = enumArgument(directive, 'graph') ?? ''
        const original = readSelection(requires)
        const selectionSet = replaceIn(original, type.name.value, graph)
        requirements.set(`${subgraphs.get(graph)} ${type.name.value}.${field.name.value}`, selectionSet)
        // A subgraph with an `@external` field that nothing uses is not valid: a field that nobody asks for still does.
        if (print(selectionSet) !== print(original)) addTo(type.name.value, unusedName(`${field.name.value}_unasked`), { fieldName: field.name.value, isUnchanged: true })
        const value = { kind: Kind.STRING as const, value: print(selectionSet).replace(/^\{\s*|\s*\}$/g, '') }
        return { ...directive, arguments: directive.arguments?.map((argument) => argument.name.value === 'requires' ? { ...argument, value } : argument) }
      }),
    }
  }

  function replaceIn(selectionSet: SelectionSetNode, typeName: string, graph: string): SelectionSetNode {
    return { ...selectionSet, selections: selectionSet.selections.map((selection) => replace(selection, typeName, graph)) }
  }

  function replace(selection: SelectionNode, typeName: string, graph: string): SelectionNode {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return { ...selection, selectionSet: replaceIn(selection.selectionSet, selection.typeCondition?.name.value ?? typeName, graph) }
    }
    if (selection.kind !== Kind.FIELD) return selection
    const definition = types.get(typeName)?.fields?.find(isNamed(selection.name.value))
    if (!definition) return selection
    const selectionSet = selection.selectionSet && replaceIn(selection.selectionSet, namedTypeOf(definition.type), graph)
    if (!definition.arguments || definition.arguments.length === 0) return { ...selection, selectionSet }
    const name = { kind: Kind.NAME as const, value: standInFor(selection) }
    addTo(typeName, name.value, { fieldName: selection.name.value, isUnchanged: false }, graph)
    return { kind: Kind.FIELD, name, selectionSet }
  }

  function standInFor({ name: { value: fieldName }, arguments: args = [] }: FieldNode): string {
    const wanted = args.map(print).toSorted().join()
    const known = standIns.entries().find(([, standIn]) => standIn.fieldName === fieldName && standIn.arguments.map(print).toSorted().join() === wanted)
    if (known) return known[0]
    const name = unusedName(`${fieldName}_${standIns.size}`)
    standIns.set(name, { fieldName, arguments: args })
    return name
  }

  /** A type has an added field together with whatever it implements, and whatever implements it. */
  function addTo(typeName: string, name: string, like: Omit<AddedField, 'usedIn'>, usedIn?: string): void {
    const type = types.get(typeName)
    if (!type?.fields?.some(isNamed(like.fieldName))) return
    const ofType = added.get(typeName) ?? new Map<string, AddedField>()
    const known = ofType.get(name)
    const field = known ?? { ...like, usedIn: new Set() }
    if (usedIn !== undefined) field.usedIn.add(usedIn)
    if (known) return
    added.set(typeName, ofType.set(name, field))
    for (const { name: { value } } of type.interfaces ?? []) addTo(value, name, like)
    for (const other of types.values()) if (other.interfaces?.some(isNamed(typeName))) addTo(other.name.value, name, like)
  }

  function addedFieldsOf(type: CompositeNode): FieldDefinitionNode[] {
    return [...added.get(type.name.value) ?? []].flatMap(([name, { fieldName, isUnchanged, usedIn }]) => {
      const field = (isUnchanged ? types.get(type.name.value) : type)?.fields?.find(isNamed(fieldName))
      if (!field) return []
      const directives = (field.directives ?? []).filter((directive) => {
        if (directive.name.value !== 'join__field') return false
        if (!isTrue(directive, 'external')) return true
        const graph = enumArgument(directive, 'graph') ?? ''
        return usedIn.has(graph) || type.interfaces?.some((parent) => hasField(parent.name.value, fieldName, graph))
      })
      return [{ ...field, name: { kind: Kind.NAME, value: name }, arguments: [], directives }]
    })
  }

  function hasField(typeName: string, fieldName: string, graph: string): boolean {
    const type = types.get(typeName)
    const isIn = (directive: ConstDirectiveNode) => enumArgument(directive, 'graph') === graph
    if (!type?.directives?.some((directive) => directive.name.value === 'join__type' && isIn(directive))) return false
    const owners = type.fields?.find(isNamed(fieldName))?.directives?.filter(isNamed('join__field'))
    return owners !== undefined && (owners.length === 0 || owners.some(isIn))
  }

  function unusedName(start: string): string {
    let name = start
    while (fieldNames.has(name)) name += '_'
    fieldNames.add(name)
    return name
  }
}

function withResolvableKeysFirst(directives: readonly ConstDirectiveNode[] = []): ConstDirectiveNode[] {
  return [...directives.filter((directive) => !isUnresolvable(directive)), ...directives.filter(isUnresolvable)]
}

function isUnresolvable({ name, arguments: args }: ConstDirectiveNode): boolean {
  return name.value === 'join__type' && args?.some((argument) => argument.name.value === 'resolvable' && argument.value.kind === Kind.BOOLEAN && !argument.value.value) === true
}

function isTrue(directive: ConstDirectiveNode, name: string): boolean {
  const value = directive.arguments?.find(isNamed(name))?.value
  return value?.kind === Kind.BOOLEAN && value.value
}

function isComposite(node: { readonly kind: string }): node is CompositeNode {
  return node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION
}

function isNamed(name: string) {
  return (node: { readonly name: { readonly value: string } }) => node.name.value === name
}

function readSelection(fields: string): SelectionSetNode {
  const [definition] = parse(`{${fields}}`, { noLocation: true }).definitions
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`\`${fields}\` is no selection of fields.`)
  return definition.selectionSet
}

function namedTypeOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type)
}

function stringArgument(directive: ConstDirectiveNode | undefined, name: string): string | undefined {
  const value = directive?.arguments?.find(isNamed(name))?.value
  return value?.kind === Kind.STRING ? value.value : undefined
}

function enumArgument(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = directive.arguments?.find(isNamed(name))?.value
  return value?.kind === Kind.ENUM ? value.value : undefined
}
