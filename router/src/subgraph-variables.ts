/** The names of a supergraph's subgraphs, read from its text alone. */
export function subgraphNames(supergraphSdl: string): string[] {
  return [...supergraphSdl.matchAll(/@join__graph\(name: "([^"]+)"/g)].map(([, name = '']) => name)
}

/** The variable that holds a subgraph's address. */
export function urlVariableOf(subgraph: string): string {
  return `ROUTER_SUBGRAPH_URL_${subgraph.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_')}`
}
