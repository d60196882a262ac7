import type { FetchNode, PlanNode, ResponsePath } from '@apollo/query-planner'

/**
 * A plan whose fetches know their whole path, and in which those that can go to a subgraph together do. What others wait for by its id goes alone, and so does
 * what takes arguments from a context.
 */
export type GroupedNode =
  | { readonly kind: 'Sequence' | 'Parallel'; readonly nodes: readonly GroupedNode[] }
  | { readonly kind: 'Condition'; readonly condition: string; readonly ifClause: GroupedNode | undefined; readonly elseClause: GroupedNode | undefined }
  | ({ readonly kind: 'Root' } & PlacedFetch)
  | LookupNode
  | ({ readonly kind: 'ContextLookup' } & PlacedFetch)
  | { readonly kind: 'Awaited'; readonly id: string; readonly node: GroupedNode }

/** One request for entities of one subgraph, by whichever fetches and at whichever places. */
export interface LookupNode {
  readonly kind: 'Lookup'
  readonly subgraph: string
  readonly fetches: readonly PlacedFetch[]
}

/** A fetch, and the way from the root to what it adds to. */
export interface PlacedFetch {
  readonly node: FetchNode
  readonly path: ResponsePath
}

/**
 * Groups the fetches of entities of each subgraph, where that makes nothing wait longer: those that begin at the same moment go together, and one that nothing
 * waits for goes with a later one that the answer waits for anyway.
 */
export function groupFetches(plan: PlanNode, path: ResponsePath): GroupedNode {
  return grouped(placed(plan, path))
}

function placed(node: PlanNode, path: ResponsePath): GroupedNode {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel': return { kind: node.kind, nodes: node.nodes.map((child) => placed(child, path)) }
    case 'Flatten': return placed(node.node, [...path, ...node.path])
    case 'Condition': return {
      kind: 'Condition',
      condition: node.condition,
      ifClause: node.ifClause && placed(node.ifClause, path),
      elseClause: node.elseClause && placed(node.elseClause, path),
    }
    case 'Fetch': {
      const fetch: GroupedNode = node.contextRewrites?.length ? { kind: 'ContextLookup', node, path } : node.requires ? { kind: 'Lookup', subgraph: node.serviceName, fetches: [{ node, path }] } : { kind: 'Root', node, path }
      return node.id === undefined ? fetch : { kind: 'Awaited', id: node.id, node: fetch }
    }
    case 'Defer': throw new Error('The plan defers in the middle of what is not deferred.')
    default: return node satisfies never
  }
}

function grouped(node: GroupedNode): GroupedNode {
  switch (node.kind) {
    case 'Sequence': return sequence(node.nodes.map(grouped))
    case 'Parallel': return groupParallel(node.nodes)
    case 'Condition': return { ...node, ifClause: node.ifClause && grouped(node.ifClause), elseClause: node.elseClause && grouped(node.elseClause) }
    case 'Root':
    case 'Awaited':
    case 'ContextLookup':
    case 'Lookup': return node
    default: return node satisfies never
  }
}

function groupParallel(nodes: readonly GroupedNode[]): GroupedNode {
  const chains = withLeavesLater(nodes.flatMap((node) => node.kind === 'Parallel' ? node.nodes : [node]).map(chainOf))
  const heads = new Map<string, { fetches: PlacedFetch[]; rests: GroupedNode[] }>()
  const others: GroupedNode[] = []
  for (const [first, ...rest] of chains) {
    if (first?.kind !== 'Lookup') {
      if (first) others.push(grouped(sequence([first, ...rest])))
      continue
    }
    const head = heads.get(first.subgraph) ?? { fetches: [], rests: [] }
    head.fetches.push(...first.fetches)
    if (rest.length > 0) head.rests.push(sequence(rest))
    heads.set(first.subgraph, head)
  }
  const lookups = [...heads].map(([subgraph, { fetches, rests }]) => sequence([
    { kind: 'Lookup', subgraph, fetches },
    ...rests.length === 0 ? [] : [groupParallel(rests)],
  ]))
  return parallel([...others, ...lookups])
}

/** A chain that is one fetch and no more is a leaf: it goes into the latest fetch of its subgraph in another chain, if there is one. */
function withLeavesLater(chains: readonly (readonly GroupedNode[])[]): (readonly GroupedNode[])[] {
  let left = chains.filter((chain) => !leafOf(chain))
  for (const chain of chains) {
    const leaf = leafOf(chain)
    if (!leaf) continue
    const host = left.findIndex((others) => !leafOf(others) && others.some((node) => hasLookup(node, leaf.subgraph)))
    left = host < 0 ? [...left, chain] : left.map((others, index) => index === host ? intoLast(others, leaf) : others)
  }
  return left
}

function leafOf(chain: readonly GroupedNode[]): LookupNode | undefined {
  const [first] = chain
  return chain.length === 1 && first?.kind === 'Lookup' ? first : undefined
}

function hasLookup(node: GroupedNode, subgraph: string): boolean {
  if (node.kind === 'Lookup') return node.subgraph === subgraph
  return (node.kind === 'Sequence' || node.kind === 'Parallel') && node.nodes.some((child) => hasLookup(child, subgraph))
}

function intoLast(nodes: readonly GroupedNode[], leaf: LookupNode): readonly GroupedNode[] {
  const at = nodes.findLastIndex((node) => hasLookup(node, leaf.subgraph))
  return nodes.map((node, index) => index === at ? withLeaf(node, leaf) : node)
}

function withLeaf(node: GroupedNode, leaf: LookupNode): GroupedNode {
  if (node.kind === 'Lookup') return { ...node, fetches: [...node.fetches, ...leaf.fetches] }
  return node.kind === 'Sequence' || node.kind === 'Parallel' ? { ...node, nodes: intoLast(node.nodes, leaf) } : node
}

function chainOf(node: GroupedNode): readonly GroupedNode[] {
  return node.kind === 'Sequence' ? node.nodes.flatMap(chainOf) : [node]
}

function sequence(nodes: readonly GroupedNode[]): GroupedNode {
  const [only] = nodes
  return nodes.length === 1 && only ? only : { kind: 'Sequence', nodes }
}

function parallel(nodes: readonly GroupedNode[]): GroupedNode {
  const [only] = nodes
  return nodes.length === 1 && only ? only : { kind: 'Parallel', nodes }
}
