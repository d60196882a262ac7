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
export interface RepresentationWriter {
  write(entity: JsonObject, partial: boolean): string | undefined
  /** Reads the leaves that alone make up what is written of an entity of a type; undefined where there is more to it. */
  leavesOf(typename: string): readonly Read[] | undefined
}

export type Read = (object: JsonObject) => unknown

/** The writer of a fetch's `requires`: keys, and fields that `@requires` names. */
export function compileRepresentation(requires: readonly QueryPlanSelectionNode[], types: TypeConditions, rewrite: Rewrite | undefined): RepresentationWriter {
  return (rewrite ? undefined : compileByType(requires, types)) ?? { write: compileAny(requires, types, rewrite), leavesOf: () => undefined }
}

type Write = RepresentationWriter['write']

/** For what most fetches require: some fields of each of some types. */
function compileByType(requires: readonly QueryPlanSelectionNode[], types: TypeConditions): RepresentationWriter | undefined {
  const byType = new Map<string, { readonly write: Write; readonly leaves: readonly Read[] | undefined }>()
  for (const selection of requires) {
    if (selection.kind !== 'InlineFragment' || selection.typeCondition === undefined || !types.isObject(selection.typeCondition) || byType.has(selection.typeCondition)) return undefined
    const { selections, typeCondition } = selection
    const fields = compileFields(selections)
    if (!fields?.some(({ name }) => name === '__typename')) return undefined
    const write = writeFields(fields)
    const onlyType = `{"__typename":${JSON.stringify(typeCondition)}}`
    byType.set(typeCondition, {
      write(entity, partial) {
        const text = write(entity, partial)
        return partial && text === onlyType ? undefined : text
      },
      leaves: fields.some(({ isLeaf }) => !isLeaf) ? undefined : fields.filter(({ name }) => name !== '__typename').map(({ read }) => read),
    })
  }
  return {
    write(entity, partial) {
      const typename = entity['__typename']
      return typeof typename === 'string' ? byType.get(typename)?.write(entity, partial) : undefined
    },
    leavesOf: (typename) => byType.get(typename)?.leaves,
  }
}

interface RepresentationField {
  readonly name: string
  /** `"name":` */
  readonly label: string
  readonly isLeaf: boolean
  readonly read: Read
  readonly write: (value: unknown, partial: boolean) => string | undefined
}

/** Undefined where there are fragments within. */
function compileFields(selections: readonly QueryPlanSelectionNode[]): readonly RepresentationField[] | undefined {
  const fields: RepresentationField[] = []
  for (const selection of selections) {
    if (selection.kind !== 'Field') return undefined
    const name = getResponseName(selection)
    const inner = selection.selections && compileFields(selection.selections)
    if (selection.selections && !inner) return undefined
    const common = { name, label: `${JSON.stringify(name)}:`, read: reader(name) }
    if (inner) {
      const write = writeFields(inner)
      fields.push({ ...common, isLeaf: false, write: (value, partial) => writeWithin(value, write, partial) })
    } else {
      fields.push({ ...common, isLeaf: true, write: writeLeaf })
    }
  }
  return fields
}

function writeFields(fields: readonly RepresentationField[]): Write {
  return (entity, partial) => {
    let text = '{'
    for (const { label, read, write } of fields) {
      const value = read(entity)
      const written = value === undefined ? undefined : write(value, partial)
      if (written === undefined) {
        if (partial) continue
        return undefined
      }
      text += text.length === 1 ? label + written : `,${label}${written}`
    }
    return `${text}}`
  }
}

function writeWithin(value: unknown, inner: Write, partial: boolean): string | undefined {
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
function compileAny(requires: readonly QueryPlanSelectionNode[], types: TypeConditions, rewrite: Rewrite | undefined): Write {
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
