import {
  getNamedType, GraphQLError, isAbstractType, isObjectType, isUnionType, Kind, SchemaMetaFieldDef, TypeMetaFieldDef,
  type DirectiveNode, type DocumentNode, type FieldNode, type GraphQLAbstractType, type GraphQLObjectType, type GraphQLSchema, type InlineFragmentNode,
  type OperationDefinitionNode, type SelectionNode, type SelectionSetNode,
} from 'graphql'
import type { Booleans, Fragments } from './selected-fields.ts'

/** What one part of an incremental answer selects: the operation without what it defers, or a fragment that it defers, without what is deferred in that. */
export interface Block {
  /** What a plan knows a deferred fragment by: another one for each place that it is spread at. */
  readonly id: string
  /** What the client calls it. */
  readonly label: string | undefined
  /** From the objects of the block that it is in to its own. */
  readonly route: Route
  readonly type: GraphQLObjectType | GraphQLAbstractType
  readonly selectionSet: SelectionSetNode
  /** With what is deferred in it. */
  readonly whole: SelectionSetNode
  readonly deferred: readonly Block[]
}

/** Fields and fragments, each within the one before. */
export type Route = readonly {
  readonly node: FieldNode | InlineFragmentNode
  /** A type that not all objects there have. */
  readonly condition: string | undefined
}[]

/** An operation, taken apart for one set of values of the variables that say what to defer. */
export interface DeferringOperation {
  /** For the planner: fragments where they are spread, what is deferred labelled by the blocks' ids. */
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly primary: Block
}

/** Fragments within fragments can stand for any number of selections: more than a client writes, and little enough to walk through. */
const MAX_SELECTIONS = 20_000

export const DEFER = 'defer'

/** Whether a fragment is deferred. A variable that was not sent counts as `true`, the argument's default. */
export function isDeferred({ directives = [] }: { readonly directives?: readonly DirectiveNode[] }, booleans: Booleans): boolean {
  const value = deferOf(directives)?.arguments?.find(({ name }) => name.value === 'if')?.value
  if (value?.kind === Kind.VARIABLE) return booleans[value.name.value] !== false
  return deferOf(directives) !== undefined && !(value?.kind === Kind.BOOLEAN && !value.value)
}

/**
 * Takes a valid operation apart by its `@defer`; undefined when it defers nothing with these values.
 *
 * @throws {GraphQLError} when its fragments stand for too many selections.
 */
export function takeApart({ schema, operation, fragments, booleans }: {
  schema: GraphQLSchema
  operation: OperationDefinitionNode
  fragments: Fragments
  booleans: Booleans
}): DeferringOperation | undefined {
  const rootType = schema.getRootType(operation.operation)
  if (!rootType) throw new Error(`The schema has no type for a ${operation.operation}.`)
  let count = 0
  let visited = 0
  const primary = block('', undefined, [], rootType, operation.selectionSet)
  if (count === 0) return undefined
  const labelled = { ...operation, selectionSet: primary.whole }
  return { document: { kind: Kind.DOCUMENT, definitions: [labelled] }, operation: labelled, primary }

  function block(id: string, label: string | undefined, route: Route, type: Block['type'], selectionSet: SelectionSetNode): Block {
    const deferred: Block[] = []
    const { own, whole } = split(selectionSet, type, [], deferred)
    return { id, label, route, type, selectionSet: own, whole, deferred }
  }

  function split({ selections }: SelectionSetNode, type: Block['type'] | undefined, route: Route, deferred: Block[]): { own: SelectionSetNode; whole: SelectionSetNode } {
    const own: SelectionNode[] = []
    const whole: SelectionNode[] = []
    for (const selection of selections) {
      visited += 1
      if (visited > MAX_SELECTIONS) throw new GraphQLError('The operation is too complex to be answered in parts.', { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } })
      if (selection.kind === Kind.FIELD) {
        if (!selection.selectionSet) {
          own.push(selection)
          whole.push(selection)
          continue
        }
        const inner = split(selection.selectionSet, fieldType(type, selection), [...route, { node: selection, condition: undefined }], deferred)
        own.push({ ...selection, selectionSet: inner.own })
        whole.push({ ...selection, selectionSet: inner.whole })
        continue
      }
      const fragment = inline(selection)
      const plain = { ...fragment, directives: fragment.directives?.filter(({ name }) => name.value !== DEFER) }
      const innerType = type && narrowed(type, fragment)
      const innerRoute = [...route, { node: plain, condition: type && conditionOf(type, fragment) }]
      if (innerType && isDeferred(fragment, booleans)) {
        count += 1
        const id = `d${count}`
        const inner = block(id, labelOf(fragment), innerRoute, innerType, fragment.selectionSet)
        deferred.push(inner)
        whole.push({ ...plain, directives: [...plain.directives ?? [], deferDirective(id)], selectionSet: inner.whole })
        continue
      }
      const inner = split(fragment.selectionSet, innerType, innerRoute, deferred)
      own.push({ ...plain, selectionSet: inner.own })
      whole.push({ ...plain, selectionSet: inner.whole })
    }
    return { own: { kind: Kind.SELECTION_SET, selections: own }, whole: { kind: Kind.SELECTION_SET, selections: whole } }
  }

  function inline(selection: Exclude<SelectionNode, FieldNode>): InlineFragmentNode {
    if (selection.kind === Kind.INLINE_FRAGMENT) return selection
    const fragment = fragments.get(selection.name.value)
    if (!fragment) throw new Error(`The document has no fragment ${selection.name.value}.`)
    return { kind: Kind.INLINE_FRAGMENT, typeCondition: fragment.typeCondition, directives: selection.directives, selectionSet: fragment.selectionSet }
  }

  /** The most that is known of the objects in a fragment: those of an object type are no less for a condition on an interface. */
  function narrowed(type: Block['type'], { typeCondition }: InlineFragmentNode): Block['type'] {
    const condition = typeCondition && schema.getType(typeCondition.name.value)
    return isObjectType(type) || !(isObjectType(condition) || isAbstractType(condition)) ? type : condition
  }

  function conditionOf(type: Block['type'], { typeCondition }: InlineFragmentNode): string | undefined {
    const condition = typeCondition && schema.getType(typeCondition.name.value)
    const isAlways = isObjectType(type) || !condition || condition === type || (isAbstractType(condition) && !isUnionType(type) && schema.isSubType(condition, type))
    return isAlways ? undefined : condition.name
  }
}

/** Of what the router answers itself there is no type: nothing in it is deferred. */
function fieldType(parent: Block['type'] | undefined, { name: { value: name } }: FieldNode): Block['type'] | undefined {
  if (!parent || isUnionType(parent) || name === SchemaMetaFieldDef.name || name === TypeMetaFieldDef.name) return undefined
  const definition = parent.getFields()[name]
  const type = definition && getNamedType(definition.type)
  return isObjectType(type) || isAbstractType(type) ? type : undefined
}

function deferOf(directives: readonly DirectiveNode[]): DirectiveNode | undefined {
  return directives.find(({ name }) => name.value === DEFER)
}

function labelOf({ directives = [] }: InlineFragmentNode): string | undefined {
  const value = deferOf(directives)?.arguments?.find(({ name }) => name.value === 'label')?.value
  return value?.kind === Kind.STRING ? value.value : undefined
}

function deferDirective(label: string): DirectiveNode {
  return {
    kind: Kind.DIRECTIVE,
    name: { kind: Kind.NAME, value: DEFER },
    arguments: [{ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'label' }, value: { kind: Kind.STRING, value: label } }],
  }
}
