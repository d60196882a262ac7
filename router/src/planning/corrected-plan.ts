import type { FetchDataKeyRenamer, FetchNode, PlanNode, QueryPlan, QueryPlanSelectionNode } from '@apollo/query-planner'
import { Kind, parse, print, stripIgnoredCharacters, visit, type DocumentNode, type SelectionNode, type SelectionSetNode } from 'graphql'
import type { PlannerSupergraph } from './planner-supergraph.ts'

/** Which stand-in takes a field's place, by the field's path in the representation. */
type Choices = ReadonlyMap<string, string>

/**
 * Puts the fields back that stand-ins took the place of: subgraphs are asked for them with the arguments of `@requires`, under the stand-in's name, and get them
 * in representations under their own. A fetch whose fields require one field with different arguments becomes several.
 */
export function correctPlan(plan: QueryPlan, supergraph: PlannerSupergraph): QueryPlan {
  const { node } = plan
  if (supergraph.standIns.size === 0 || !node) return plan
  if (node.kind === 'Subscription') {
    return { ...plan, node: { ...node, primary: withRealFields(node.primary, supergraph), rest: node.rest && correctNode(node.rest, supergraph) } }
  }
  return { ...plan, node: correctNode(node, supergraph) }
}

function correctNode(node: PlanNode, supergraph: PlannerSupergraph): PlanNode {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel': return { ...node, nodes: node.nodes.map((child) => correctNode(child, supergraph)) }
    case 'Flatten': return { ...node, node: correctNode(node.node, supergraph) }
    case 'Condition': return {
      ...node,
      ifClause: node.ifClause && correctNode(node.ifClause, supergraph),
      elseClause: node.elseClause && correctNode(node.elseClause, supergraph),
    }
    case 'Defer': return {
      ...node,
      primary: { ...node.primary, node: node.primary.node && correctNode(node.primary.node, supergraph) },
      deferred: node.deferred.map((deferred) => ({ ...deferred, node: deferred.node && correctNode(deferred.node, supergraph) })),
    }
    case 'Fetch': {
      const parts = split(node, supergraph).map((part) => withRealFields(part, supergraph))
      const [only] = parts
      return parts.length === 1 && only ? only : { kind: 'Parallel', nodes: parts }
    }
    default: return node satisfies never
  }
}

function withRealFields(node: FetchNode, { standIns }: PlannerSupergraph): FetchNode {
  const renames = renamesOf(node.requires ?? [], standIns, [])
  const document = parse(node.operation, { noLocation: true })
  let changed = false
  const operation = visit(document, {
    Field(field) {
      const standIn = standIns.get(field.name.value)
      if (!standIn) return undefined
      changed = true
      return { ...field, alias: field.alias ?? field.name, name: { kind: Kind.NAME, value: standIn.fieldName }, arguments: standIn.arguments }
    },
  })
  return {
    ...node,
    inputRewrites: renames.length > 0 ? [...node.inputRewrites ?? [], ...renames] : node.inputRewrites,
    operation: changed ? stripIgnoredCharacters(print(operation)) : node.operation,
    operationDocumentNode: undefined,
  }
}

/** Inner fields first: afterwards their parents have other names. */
function renamesOf(selections: readonly QueryPlanSelectionNode[], standIns: PlannerSupergraph['standIns'], path: readonly string[]): FetchDataKeyRenamer[] {
  return selections.flatMap((selection) => {
    if (selection.kind === 'InlineFragment') return renamesOf(selection.selections, standIns, path)
    const here = [...path, selection.name]
    const inner = renamesOf(selection.selections ?? [], standIns, here)
    const standIn = standIns.get(selection.name)
    return standIn ? [...inner, { kind: 'KeyRenamer', path: here, renameKeyTo: standIn.fieldName }] : inner
  })
}

/** One fetch for each set of fields whose requirements can stand in one representation. */
function split(node: FetchNode, supergraph: PlannerSupergraph): FetchNode[] {
  const { standIns } = supergraph
  const { requires } = node
  if (!requires || !hasConflict(requires, standIns)) return [node]

  const groups: Map<string, string>[] = []
  const groupOf = new Map<SelectionNode, number>()
  const document = parse(node.operation, { noLocation: true })
  visit(document, {
    Field(field) {
      if (field.name.value !== '_entities' || !field.selectionSet) return undefined
      assign(field.selectionSet, '')
      return false
    },
  })
  return groups.map((choices, group) => {
    const { operation, variables } = withoutOthers(document, (selection) => (groupOf.get(selection) ?? group) === group)
    return {
      ...node,
      requires: chosen(requires, standIns, choices, ''),
      operation,
      operationDocumentNode: undefined,
      variableUsages: node.variableUsages?.filter((name) => variables.has(name)),
    }
  })

  function assign({ selections }: SelectionSetNode, typeName: string): void {
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        assign(selection.selectionSet, selection.typeCondition?.name.value ?? typeName)
      } else if (selection.kind === Kind.FIELD) {
        const required = supergraph.requirement(node.serviceName, typeName, standIns.get(selection.name.value)?.fieldName ?? selection.name.value)
        const choices = required ? choicesOf(required, standIns, '') : new Map<string, string>()
        let group = groups.findIndex((others) => choices.entries().every(([path, standIn]) => (others.get(path) ?? standIn) === standIn))
        if (group < 0) group = groups.push(new Map()) - 1
        for (const [path, standIn] of choices) groups[group]?.set(path, standIn)
        groupOf.set(selection, group)
      }
    }
  }
}

function hasConflict(selections: readonly QueryPlanSelectionNode[], standIns: PlannerSupergraph['standIns']): boolean {
  const found = new Map<string, string>()
  return conflicts(selections, '')

  function conflicts(inner: readonly QueryPlanSelectionNode[], path: string): boolean {
    return inner.some((selection) => {
      if (selection.kind === 'InlineFragment') return conflicts(selection.selections, path)
      const { here, standIn } = placeOf(selection.name, standIns, path)
      if (standIn && (found.get(here) ?? selection.name) !== selection.name) return true
      if (standIn) found.set(here, selection.name)
      return conflicts(selection.selections ?? [], here)
    })
  }
}

function choicesOf({ selections }: SelectionSetNode, standIns: PlannerSupergraph['standIns'], path: string): Choices {
  const choices = new Map<string, string>()
  for (const selection of selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) continue
    const { here, standIn } = selection.kind === Kind.FIELD ? placeOf(selection.name.value, standIns, path) : { here: path }
    if (standIn && selection.kind === Kind.FIELD) choices.set(here, selection.name.value)
    if (selection.selectionSet) for (const [inner, choice] of choicesOf(selection.selectionSet, standIns, here)) choices.set(inner, choice)
  }
  return choices
}

function chosen(selections: readonly QueryPlanSelectionNode[], standIns: PlannerSupergraph['standIns'], choices: Choices, path: string): QueryPlanSelectionNode[] {
  return selections.flatMap((selection): QueryPlanSelectionNode[] => {
    if (selection.kind === 'InlineFragment') {
      const inner = chosen(selection.selections, standIns, choices, path)
      return inner.length === 0 ? [] : [{ ...selection, selections: inner }]
    }
    const { here, standIn } = placeOf(selection.name, standIns, path)
    if (standIn && choices.get(here) !== selection.name) return []
    if (!selection.selections) return [selection]
    const inner = chosen(selection.selections, standIns, choices, here)
    return inner.length === 0 ? [] : [{ ...selection, selections: inner }]
  })
}

function placeOf(name: string, standIns: PlannerSupergraph['standIns'], path: string) {
  const standIn = standIns.get(name)
  return { here: `${path}.${standIn?.fieldName ?? name}`, standIn }
}

/** The operation with some of its selections, and the variables that these use. */
function withoutOthers(document: DocumentNode, isWanted: (selection: SelectionNode) => boolean): { operation: string; variables: ReadonlySet<string> } {
  const wanted = visit(document, {
    Field: (field) => isWanted(field) ? undefined : null,
    InlineFragment: { leave: (fragment) => fragment.selectionSet.selections.length === 0 ? null : undefined },
  })
  const variables = new Set<string>()
  visit(wanted, { VariableDefinition: () => false, Variable: ({ name }) => { variables.add(name.value) } })
  const operation = visit(wanted, { VariableDefinition: ({ variable }) => variables.has(variable.name.value) ? undefined : null })
  return { operation: stripIgnoredCharacters(print(operation)), variables }
}
