/** What is told of an entity of another subgraph: its id. */
export function refOrNull(id: string | null): { id: string } | null {
  return id === null ? null : { id }
}
