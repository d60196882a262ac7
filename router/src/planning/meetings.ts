import type { GroupedNode, LookupNode } from './grouped-plan.ts'

/** Look-ups of one subgraph in several branches of a plan. They begin after equally many fetches: when all fetches take as long, at the same moment. */
export type Meeting = readonly LookupNode[]

/** Where branches of a plan may go on together. Not what is asked on a condition, and nothing that others wait for by its id: nobody waits for what may not come, or come late. */
export function findMeetings(plan: GroupedNode): readonly Meeting[] {
  const byMoment = new Map<string, LookupNode[]>()
  visit(plan, 0)
  return byMoment.values().filter(({ length }) => length > 1).toArray()

  /** How many fetches come before what follows the node. */
  function visit(node: GroupedNode, before: number): number {
    switch (node.kind) {
      case 'Sequence': return node.nodes.reduce((sofar, child) => visit(child, sofar), before)
      case 'Parallel': return node.nodes.reduce((latest, child) => Math.max(latest, visit(child, before)), before)
      case 'Lookup': {
        const moment = `${before} ${node.subgraph}`
        const others = byMoment.get(moment)
        if (others) others.push(node)
        else byMoment.set(moment, [node])
        return before + 1
      }
      case 'Condition':
      case 'Awaited': return before + height(node)
      case 'Root':
      case 'ContextLookup': return before + 1
      default: return node satisfies never
    }
  }
}

function height(node: GroupedNode): number {
  switch (node.kind) {
    case 'Sequence': return node.nodes.reduce((sum, child) => sum + height(child), 0)
    case 'Parallel': return Math.max(0, ...node.nodes.map(height))
    case 'Condition': return Math.max(0, ...[node.ifClause, node.elseClause].map((clause) => clause ? height(clause) : 0))
    case 'Awaited': return height(node.node)
    case 'Root':
    case 'Lookup':
    case 'ContextLookup': return 1
    default: return node satisfies never
  }
}
