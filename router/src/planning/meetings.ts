import type { GroupedNode, LookupNode } from './grouped-plan.ts'

/** Look-ups of one subgraph in several branches of a plan. They begin after equally many fetches: when all fetches take as long, at the same moment. */
export type Meeting = readonly LookupNode[]

/** Where branches of a plan may go on together. Not what is asked on a condition, and nothing that others wait for by its id: nobody waits for what may not come, or come late. */
export function findMeetings(plan: GroupedNode): readonly Meeting[] {
  const byMoment = new Map<string, LookupNode[]>()
  visit(plan, 0, true)
  return byMoment.values().filter(({ length }) => length > 1).toArray()

  /** How many fetches come before what follows the node. */
  function visit(node: GroupedNode, before: number, mayMeet: boolean): number {
    switch (node.kind) {
      case 'Sequence': return node.nodes.reduce((sofar, child) => visit(child, sofar, mayMeet), before)
      case 'Parallel': return node.nodes.reduce((latest, child) => Math.max(latest, visit(child, before, mayMeet)), before)
      case 'Condition': return Math.max(...[node.ifClause, node.elseClause].map((clause) => clause ? visit(clause, before, false) : before))
      case 'Awaited': return visit(node.node, before, false)
      case 'Lookup': {
        const moment = `${before} ${node.subgraph}`
        if (mayMeet) byMoment.set(moment, [...byMoment.get(moment) ?? [], node])
        return before + 1
      }
      case 'Root':
      case 'ContextLookup': return before + 1
      default: return node satisfies never
    }
  }
}
