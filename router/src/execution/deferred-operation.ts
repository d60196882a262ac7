import type { QueryPlan } from '@apollo/query-planner'
import { OperationTypeNode, type GraphQLError, type GraphQLSchema } from 'graphql'
import { BoundedCache } from '../bounded-cache.ts'
import type { CostRules } from '../cost/cost-rules.ts'
import type { ClientNames } from '../planning/client-names.ts'
import { isAsked } from './asked-fields.ts'
import type { Execution, WithheldErrors } from './compiled-operation.ts'
import { compileCompletion, type Completed, type Completion } from './completion.ts'
import { findingErrors } from './finding-errors.ts'
import { followCourses, type Course } from './deferred-courses.ts'
import type { Block, DeferringOperation } from './deferred-fragments.ts'
import { at, findInstances, type Instance } from './deferred-instances.ts'
import { compileDeferringSteps } from './deferred-steps.ts'
import { PartQueue, type DeferredPayload, type IncrementalAnswer } from './incremental.ts'
import { compileIntrospection, type Introspect } from './introspection.ts'
import type { Booleans, Fragments } from './selected-fields.ts'
import type { Path } from './targets.ts'
import type { TypeConditions } from './type-conditions.ts'

/** Of one operation: for each set of values of its conditions the answer is shaped by code of its own. */
const MAX_CONDITION_VALUES = 64

/** Fragments stand where they were spread. */
const NO_FRAGMENTS: Fragments = new Map()

/** An operation that is answered in parts, compiled for any number of executions. */
export interface DeferredOperation {
  /** Runs the plan: what is deferred is fetched as soon as it can be, and sent after what is not. Never rejects for what a subgraph does. */
  execute(run: DeferredExecution): Promise<IncrementalAnswer>
}

export interface DeferredExecution extends Omit<Execution, 'event'> {
  /** Errors of what is sent after the first part. */
  readonly onErrors: (errors: readonly GraphQLError[]) => void
}

/** What shapes a block's part of the answer, for one set of values of `@skip` and `@include`. */
interface CompiledBlock {
  readonly completion: Completion
  readonly introspect: Introspect | undefined
}

/** @throws when the plan needs what this executor does not do. */
export function compileDeferredOperation({ deferring: { operation, primary }, plan, names, conditionNames, apiSchema, types, costs, withheld }: {
  readonly deferring: DeferringOperation
  readonly plan: QueryPlan
  /** From the plan's names to the client's. */
  readonly names: ClientNames
  /** The variables of `@skip` and `@include`. */
  readonly conditionNames: readonly string[]
  /** What clients see. */
  readonly apiSchema: GraphQLSchema
  /** Of the whole supergraph, with what clients do not see. */
  readonly types: TypeConditions
  readonly costs: CostRules
  /** What is kept from the viewer, wherever it is, is told in the first part. */
  readonly withheld?: WithheldErrors
}): DeferredOperation {
  const steps = compileDeferringSteps(plan, { types, names })
  const compiledBlocks = new BoundedCache<string, ReadonlyMap<Block, CompiledBlock>>(MAX_CONDITION_VALUES)

  return { execute }

  async function execute({ variables, coerced, fetch, onErrors }: DeferredExecution): Promise<IncrementalAnswer> {
    const compiled = compiledBlocks.getOrMake(conditionNames.map((name) => String(coerced[name])).join(), () => compileBlocks(coerced))
    const courses = followCourses(primary, steps, { variables, booleans: coerced, fetch, isAsked: (path) => asks(operation.selectionSet, path) })
    const queue = new PartQueue()

    const course = courseOf(primary)
    await course.ended
    const root: Instance = { path: [], place: [], completed: undefined }
    const { data, findings, cost } = complete(primary, root)
    const got: unknown = JSON.parse(data)
    const initial = {
      data,
      errors: [
        ...withheld?.(coerced) ?? [],
        ...course.gathered.errors.filter(({ path }) => !path || concerns(primary, path, got) || !asks(primary.whole, path)),
        ...findingErrors(findings, course.gathered),
      ],
      cost,
    }
    let costSoFar = cost
    expectDeferred(primary, [{ ...root, completed: got }])
    queue.seal()
    return { initial, hasNext: queue.hasNext, parts: queue, ended: queue.ended, costSoFar: () => costSoFar }

    /** What is deferred in a block that the client gets now is sent next. */
    function expectDeferred(block: Block, instances: readonly Instance[]): void {
      const { gathered } = courseOf(block)
      for (const deferred of block.deferred) {
        if (!instances.some((from) => findInstances(from, deferred.route, gathered.data, finding(true)).length > 0)) continue
        queue.expect()
        const { hasEnded, ended } = courseOf(deferred)
        if (hasEnded) sendDeferred(deferred, instances)
        else ended.then(() => sendDeferred(deferred, instances)).catch((error: unknown) => queue.fail(error))
      }
    }

    function sendDeferred(block: Block, around: readonly Instance[]): void {
      if (queue.isOver) return
      const { gathered } = courseOf(block)
      const results = around.flatMap((from) => findInstances(from, block.route, gathered.data, finding(false))).map((instance) => {
        const shaped = complete(block, instance)
        return { ...shaped, instance: { ...instance, completed: JSON.parse(shaped.data) as unknown } }
      })
      const payloads = withErrors(block, results)
      for (const payload of payloads) costSoFar += payload.cost
      onErrors(payloads.flatMap(({ errors }) => errors))
      queue.add(payloads)
      expectDeferred(block, results.map(({ instance }) => instance))
      queue.settle()
    }

    function complete(block: Block, { path, place }: Instance): Completed {
      const { completion, introspect } = compiled.get(block) ?? missing(block)
      const { gathered } = courseOf(block)
      return completion.complete(at(gathered.data, place), { introspection: introspect?.(coerced) ?? {}, variables: coerced, shared: gathered.shared }, path)
    }

    function withErrors(block: Block, results: readonly (Completed & { readonly instance: Instance })[]): DeferredPayload[] {
      const { gathered, ownErrors } = courseOf(block)
      const hasOwnFetches = steps.get(block.id)?.step !== undefined
      const stray = hasOwnFetches ? new Set(ownErrors) : new Set<GraphQLError>()
      const payloads = results.map(({ instance: { path: here, completed }, data: text, findings: found, cost: ownCost }) => {
        const errors = gathered.errors.filter((error) => {
          const { path } = error
          if (!path || !startsWith(path, here)) return false
          const below = path.slice(here.length)
          if (asks(block.whole, below)) stray.delete(error)
          // An error at the object itself is told once, by whoever fetched the object.
          return concerns(block, below, completed) && (below.length > 0 || (hasOwnFetches && ownErrors.includes(error)))
        })
        errors.push(...findingErrors(found, gathered))
        // What failed for all of them at once accounts for each.
        if (completed === null && errors.length === 0) errors.push(...gathered.errors.filter(({ path = [] }) => startsWith(here, path)))
        for (const error of errors) stray.delete(error)
        return { label: block.label, path: here, data: text, errors, cost: ownCost }
      })
      // Where it leaves nulls it is told once.
      payloads[0]?.errors.unshift(...stray)
      return payloads
    }

    /** Whether an error is about what a block selects, or made a null of it before what is deferred in it. */
    function concerns(block: Block, path: Path, completed: unknown): boolean {
      return asks(block.selectionSet, path) || (asks(block.whole, path) && endsAtNull(completed, path))
    }

    function courseOf(block: Block): Course {
      return courses.get(block) ?? missing(block)
    }

    function asks(selectionSet: Block['selectionSet'], path: Path): boolean {
      return isAsked(path, { ...operation, selectionSet }, NO_FRAGMENTS, coerced)
    }

    function finding(whenTypeIsUnknown: boolean) {
      return { names, booleans: coerced, schema: apiSchema, types, whenTypeIsUnknown }
    }
  }

  function compileBlocks(booleans: Booleans): ReadonlyMap<Block, CompiledBlock> {
    const selecting = { schema: apiSchema, fragments: NO_FRAGMENTS, booleans }
    const queryType = operation.operation === OperationTypeNode.QUERY ? apiSchema.getQueryType() : undefined
    return new Map(blocksIn(primary).map((block) => [block, {
      completion: compileCompletion(selecting, block.type, block.selectionSet, names, costs),
      introspect: block.type === queryType ? compileIntrospection(selecting, { ...operation, selectionSet: block.selectionSet }) : undefined,
    }]))
  }
}

function blocksIn(block: Block): Block[] {
  return [block, ...block.deferred.flatMap(blocksIn)]
}

function endsAtNull(completed: unknown, path: Path): boolean {
  let value = completed
  for (const key of path) {
    if (typeof value !== 'object' || value === null) break
    value = (value as Record<string | number, unknown>)[key]
  }
  return value === null
}

function startsWith(path: Path, start: Path): boolean {
  return start.every((key, index) => path[index] === key)
}

function missing({ id }: Block): never {
  throw new Error(`Nothing is known of the block ${id}.`)
}
