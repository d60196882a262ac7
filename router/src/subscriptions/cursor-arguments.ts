import { Kind, visit } from 'graphql'
import type { CompiledOperation } from '../execution/compiled-operation.ts'
import type { ReadyOperation } from '../operations.ts'

/** By these names arguments say where a subscription goes on. */
const CURSORS = new Set(['after', 'cursor', 'from', 'lastEventId', 'offset', 'since'])

interface Given {
  always: boolean
  readonly byVariables: string[]
}

const known = new WeakMap<CompiledOperation, Given>()

/** Whether a subscription begins with the next event, because no argument of it names an earlier one. */
export function beginsNow({ compiled, coerced }: ReadyOperation): boolean {
  let given = known.get(compiled)
  if (!given) known.set(compiled, given = find(compiled))
  return !given.always && given.byVariables.every((name) => coerced[name] === undefined || coerced[name] === null)
}

function find({ operation, fragments }: CompiledOperation): Given {
  const given: Given = { always: false, byVariables: [] }
  for (const definition of [operation, ...fragments.values()]) {
    visit(definition, {
      Argument({ name, value }) {
        if (!CURSORS.has(name.value)) return
        if (value.kind === Kind.VARIABLE) given.byVariables.push(value.name.value)
        else if (value.kind !== Kind.NULL) given.always = true
      },
    })
  }
  return given
}
