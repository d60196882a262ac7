import { getResponseName, type QueryPlanFieldNode, type QueryPlanSelectionNode } from '@apollo/query-planner'
import { mergeInto } from './merge.ts'
import { getOwn, isJsonObject, setOwn, type JsonObject } from './own.ts'
import type { TypeConditions } from './type-conditions.ts'

/** What a subgraph needs of an entity to find it; undefined when a part of it is missing, as after a failed fetch. */
export type RepresentationBuilder = (entity: JsonObject) => JsonObject | undefined

/** Adds what one selection takes from the entity; false when it is not there. */
type Take = (entity: JsonObject, representation: JsonObject) => boolean

/** The builder of a fetch's `requires`: keys, and fields that `@requires` names. */
export function compileRepresentation(requires: readonly QueryPlanSelectionNode[], types: TypeConditions): RepresentationBuilder {
  const take = compileSelections(requires, types)
  return (entity) => {
    const representation: JsonObject = {}
    return take(entity, representation) && typeof representation['__typename'] === 'string' ? representation : undefined
  }
}

function compileSelections(selections: readonly QueryPlanSelectionNode[], types: TypeConditions): Take {
  const takes = selections.map((selection) => selection.kind === 'Field' ? compileField(selection, types) : compileFragment(selection, types))
  const [only] = takes
  if (takes.length === 1 && only) return only
  return (entity, representation) => {
    for (const take of takes) if (!take(entity, representation)) return false
    return true
  }
}

function compileFragment({ typeCondition, selections }: Extract<QueryPlanSelectionNode, { kind: 'InlineFragment' }>, types: TypeConditions): Take {
  const inner = compileSelections(selections, types)
  if (typeCondition === undefined) return inner
  const test = types.test(typeCondition)
  return (entity, representation) => {
    const typename = getOwn(entity, '__typename')
    if (typeof typename !== 'string' || !test(typename)) return true
    // Fragments may overlap: what they share merges.
    const part: JsonObject = {}
    if (!inner(entity, part)) return false
    mergeInto(representation, part)
    return true
  }
}

function compileField(field: QueryPlanFieldNode, types: TypeConditions): Take {
  const name = getResponseName(field)
  const inner = field.selections && compileSelections(field.selections, types)
  return (entity, representation) => {
    const value = getOwn(entity, name)
    if (value === undefined) return false
    const taken = inner ? takeFrom(value, inner) : value
    if (taken === undefined) return false
    setOwn(representation, name, taken)
    return true
  }
}

function takeFrom(value: unknown, inner: Take): unknown {
  if (Array.isArray(value)) {
    const taken = value.map((element) => takeFrom(element, inner))
    return taken.includes(undefined) ? undefined : taken
  }
  if (!isJsonObject(value)) return value
  const part: JsonObject = {}
  return inner(value, part) ? part : undefined
}
