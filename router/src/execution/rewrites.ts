import type { FetchDataRewrite } from '@apollo/query-planner'
import { getOwn, isJsonObject, setOwn, type JsonObject } from './own.ts'
import type { TypeConditions, TypeTest } from './type-conditions.ts'

/** Changes representations on their way to a subgraph, or its answer on the way back. */
export type Rewrite = (value: unknown) => void

const FRAGMENT_PREFIX = '... on '

/** The planner's rewrites, compiled; undefined where there are none. They change what they are given. */
export function compileRewrites(rewrites: readonly FetchDataRewrite[] | undefined, types: TypeConditions): Rewrite | undefined {
  if (!rewrites || rewrites.length === 0) return undefined
  const compiled = rewrites.map((rewrite) => compileRewrite(rewrite, types))
  return (value) => { for (const rewrite of compiled) rewrite(value) }
}

function compileRewrite(rewrite: FetchDataRewrite, types: TypeConditions): Rewrite {
  const field = rewrite.path.at(-1)
  if (field === undefined) return () => {}
  return rewrite.path.slice(0, -1).reduceRight<Rewrite>(
    (next, element) => forEachObject(element.startsWith(FRAGMENT_PREFIX)
      ? onType(types.test(element.slice(FRAGMENT_PREFIX.length)), next)
      : (object) => next(getOwn(object, element))),
    forEachObject(changeOf(rewrite, field)),
  )
}

function changeOf(rewrite: FetchDataRewrite, field: string): (object: JsonObject) => void {
  if (rewrite.kind === 'ValueSetter') return (object) => setOwn(object, field, rewrite.setValueTo)
  return (object) => {
    if (!Object.hasOwn(object, field)) return
    setOwn(object, rewrite.renameKeyTo, object[field])
    delete object[field]
  }
}

function onType(test: TypeTest, next: Rewrite): (object: JsonObject) => void {
  return (object) => {
    const typename = getOwn(object, '__typename')
    if (typeof typename !== 'string' || test(typename)) next(object)
  }
}

function forEachObject(change: (object: JsonObject) => void): Rewrite {
  const visit: Rewrite = (value) => {
    if (Array.isArray(value)) for (const element of value) visit(element)
    else if (isJsonObject(value)) change(value)
  }
  return visit
}
