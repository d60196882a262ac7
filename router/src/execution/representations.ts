import { getResponseName, type QueryPlanFieldNode, type QueryPlanSelectionNode } from '@apollo/query-planner'
import { mergeInto } from './merge.ts'
import { getOwn, isJsonObject, setOwn, type JsonObject } from './own.ts'
import type { TypeConditions } from './type-conditions.ts'

/**
 * What a subgraph needs of an entity to find it and to answer; undefined when a part of it is missing. With `partial` a missing part is left out, as long as
 * there is something besides the type: the planner asks for what `@requires` names also where `@skip` or `@include` left out the field that requires it.
 */
export type RepresentationBuilder = (entity: JsonObject, partial: boolean) => JsonObject | undefined

/** Adds what one selection takes from the entity; false when it is not there. */
type Take = (entity: JsonObject, representation: JsonObject, partial: boolean) => boolean

/** The builder of a fetch's `requires`: keys, and fields that `@requires` names. */
export function compileRepresentation(requires: readonly QueryPlanSelectionNode[], types: TypeConditions): RepresentationBuilder {
  const take = compileSelections(requires, types)
  return (entity, partial) => {
    const representation: JsonObject = {}
    if (!take(entity, representation, partial) || typeof representation['__typename'] !== 'string') return undefined
    return partial && Object.keys(representation).length === 1 ? undefined : representation
  }
}

function compileSelections(selections: readonly QueryPlanSelectionNode[], types: TypeConditions): Take {
  const takes = selections.map((selection) => selection.kind === 'Field' ? compileField(selection, types) : compileFragment(selection, types))
  const [only] = takes
  if (takes.length === 1 && only) return only
  return (entity, representation, partial) => {
    for (const take of takes) if (!take(entity, representation, partial)) return false
    return true
  }
}

function compileFragment({ typeCondition, selections }: Extract<QueryPlanSelectionNode, { kind: 'InlineFragment' }>, types: TypeConditions): Take {
  const inner = compileSelections(selections, types)
  if (typeCondition === undefined) return inner
  const test = types.test(typeCondition)
  return (entity, representation, partial) => {
    const typename = getOwn(entity, '__typename')
    if (typeof typename !== 'string' || !test(typename)) return true
    // Fragments may overlap: what they share merges.
    const part: JsonObject = {}
    if (!inner(entity, part, partial)) return false
    mergeInto(representation, part)
    return true
  }
}

function compileField(field: QueryPlanFieldNode, types: TypeConditions): Take {
  const name = getResponseName(field)
  const inner = field.selections && compileSelections(field.selections, types)
  return (entity, representation, partial) => {
    const value = getOwn(entity, name)
    if (value === undefined) return partial
    const taken = inner ? takeFrom(value, inner, partial) : value
    if (taken === undefined) return partial
    setOwn(representation, name, taken)
    return true
  }
}

function takeFrom(value: unknown, inner: Take, partial: boolean): unknown {
  if (Array.isArray(value)) {
    const taken = value.map((element) => takeFrom(element, inner, partial))
    return taken.includes(undefined) ? undefined : taken
  }
  if (!isJsonObject(value)) return value
  const part: JsonObject = {}
  return inner(value, part, partial) ? part : undefined
}
