import { getResponseName, type QueryPlanFieldNode, type QueryPlanSelectionNode } from '@apollo/query-planner'
import { quote } from './json-text.ts'
import { mergeInto } from './merge.ts'
import { isJsonObject, reader, setOwn, type JsonObject } from './own.ts'
import type { Rewrite } from './rewrites.ts'
import type { TypeConditions } from './type-conditions.ts'

/**
 * What a subgraph needs of an entity to find it and to answer, as JSON; undefined when a part of it is missing. With `partial` a missing part is left out, as
 * long as there is something besides the type: the planner asks for what `@requires` names also where `@skip` or `@include` left out the field that requires it.
 */
export type RepresentationWriter = (entity: JsonObject, partial: boolean) => string | undefined

/** The writer of a fetch's `requires`: keys, and fields that `@requires` names. */
export function compileRepresentation(requires: readonly QueryPlanSelectionNode[], types: TypeConditions, rewrite: Rewrite | undefined): RepresentationWriter {
  return (rewrite ? undefined : compileByType(requires, types)) ?? compileAny(requires, types, rewrite)
}

/** For what most fetches require: some fields of each of some types. */
function compileByType(requires: readonly QueryPlanSelectionNode[], types: TypeConditions): RepresentationWriter | undefined {
  const writers = new Map<string, RepresentationWriter>()
  for (const selection of requires) {
    if (selection.kind !== 'InlineFragment' || selection.typeCondition === undefined || !types.isObject(selection.typeCondition) || writers.has(selection.typeCondition)) return undefined
    const write = compileFields(selection.selections)
    if (!write || !selection.selections.some((field) => field.kind === 'Field' && getResponseName(field) === '__typename')) return undefined
    const onlyType = `{"__typename":${JSON.stringify(selection.typeCondition)}}`
    writers.set(selection.typeCondition, (entity, partial) => {
      const text = write(entity, partial)
      return partial && text === onlyType ? undefined : text
    })
  }
  return (entity, partial) => {
    const typename = entity['__typename']
    return typeof typename === 'string' ? writers.get(typename)?.(entity, partial) : undefined
  }
}

/** Undefined where there are fragments within. */
function compileFields(selections: readonly QueryPlanSelectionNode[]): RepresentationWriter | undefined {
  const fields: { readonly key: string; readonly read: (object: JsonObject) => unknown; readonly write: (value: unknown, partial: boolean) => string | undefined }[] = []
  for (const selection of selections) {
    if (selection.kind !== 'Field') return undefined
    const name = getResponseName(selection)
    const inner = selection.selections && compileFields(selection.selections)
    if (selection.selections && !inner) return undefined
    fields.push({ key: `${JSON.stringify(name)}:`, read: reader(name), write: inner ? (value, partial) => writeWithin(value, inner, partial) : writeLeaf })
  }
  return (entity, partial) => {
    let text = '{'
    for (const { key, read, write } of fields) {
      const value = read(entity)
      const written = value === undefined ? undefined : write(value, partial)
      if (written === undefined) {
        if (partial) continue
        return undefined
      }
      text += text.length === 1 ? key + written : `,${key}${written}`
    }
    return `${text}}`
  }
}

function writeWithin(value: unknown, inner: RepresentationWriter, partial: boolean): string | undefined {
  if (Array.isArray(value)) {
    const written = value.map((element) => writeWithin(element, inner, partial))
    return written.includes(undefined) ? undefined : `[${written.join(',')}]`
  }
  return isJsonObject(value) ? inner(value, partial) : JSON.stringify(value)
}

function writeLeaf(value: unknown): string {
  return typeof value === 'string' ? quote(value) : JSON.stringify(value)
}

/** For whatever else a plan may require. */
function compileAny(requires: readonly QueryPlanSelectionNode[], types: TypeConditions, rewrite: Rewrite | undefined): RepresentationWriter {
  const take = compileSelections(requires, types)
  return (entity, partial) => {
    const representation: JsonObject = {}
    if (!take(entity, representation, partial) || typeof representation['__typename'] !== 'string') return undefined
    if (partial && Object.keys(representation).length === 1) return undefined
    rewrite?.(representation)
    return JSON.stringify(representation)
  }
}

/** Adds what one selection takes from the entity; false when it is not there. */
type Take = (entity: JsonObject, representation: JsonObject, partial: boolean) => boolean

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
    const typename = entity['__typename']
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
  const read = reader(name)
  const inner = field.selections && compileSelections(field.selections, types)
  return (entity, representation, partial) => {
    const value = read(entity)
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
