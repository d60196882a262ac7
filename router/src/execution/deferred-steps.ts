import type { DeferNode, PlanNode, QueryPlan } from '@apollo/query-planner'
import { compileSteps, type Step, type StepContext } from './steps.ts'

/** What is fetched for one part of an incremental answer. */
export interface BlockSteps {
  /** None where all is there already: what is deferred cannot always be fetched by itself. */
  readonly step: Step | undefined
  /** What must have ended before; nothing: the whole of the block that it is in. */
  readonly after: readonly string[]
  /** What others wait for, and how many of the steps are meant by it. */
  readonly awaited: ReadonlyMap<string, number>
}

/** A plan's steps by the ids of the blocks that they are for. */
export function compileDeferringSteps({ node }: QueryPlan, context: StepContext): ReadonlyMap<string, BlockSteps> {
  const blocks = new Map<string, BlockSteps>()
  if (node?.kind === 'Subscription') throw new Error('A subscription cannot be deferred.')
  add('', [], node)
  return blocks

  function add(label: string, after: readonly string[], planned: PlanNode | undefined): void {
    const defer: DeferNode | undefined = planned?.kind === 'Defer' ? planned : undefined
    const own = defer ? defer.primary.node : planned
    const step = own && compileSteps(own, context)
    const awaited = new Map<string, number>()
    if (step) count(step, awaited)
    blocks.set(label, { step, after, awaited })
    for (const deferred of defer?.deferred ?? []) {
      if (deferred.label === undefined) throw new Error('The plan defers what has no label.')
      add(deferred.label, deferred.depends.map(({ id }) => id), deferred.node)
    }
  }
}

/** What the planner knows as one may be several: fetches are taken apart where it got them wrong. */
function count(step: Step, awaited: Map<string, number>): void {
  switch (step.kind) {
    case 'sequence':
    case 'parallel': {
      for (const each of step.steps) count(each, awaited)
      return
    }
    case 'condition': {
      for (const each of [step.whenTrue, step.whenFalse]) if (each) count(each, awaited)
      return
    }
    case 'awaited': {
      awaited.set(step.id, (awaited.get(step.id) ?? 0) + 1)
      count(step.step, awaited)
      return
    }
    case 'root':
    case 'lookup':
    case 'meeting':
    case 'contextLookup': return
    default: step satisfies never
  }
}
