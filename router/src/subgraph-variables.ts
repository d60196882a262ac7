/** The names of a supergraph's subgraphs, read from its text alone. */
export function subgraphNames(supergraphSdl: string): string[] {
  return [...supergraphSdl.matchAll(/@join__graph\(name: "([^"]+)"/g)].map(([, name = '']) => name)
}

/** The variable that holds a subgraph's address, or several, separated by commas. */
export function urlVariableOf(subgraph: string): string {
  return `ROUTER_SUBGRAPH_URL_${subgraph.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_')}`
}

/** The addresses in a text: one, or several, separated by commas. */
export function addressesIn(text: string): string[] {
  return text.split(',').map((url) => url.trim()).filter((url) => url !== '')
}
