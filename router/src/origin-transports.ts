import { createSubgraphTransport, type SubgraphTransport } from './subgraph-transport.ts'

/** A transport for each place where subgraphs are, for as long as somebody holds it. */
export interface OriginTransports {
  /** The same transport for all who hold the same origin; its connections are closed once the last has let go. */
  hold(url: URL): { readonly transport: SubgraphTransport; release(): void }
  /** Event streams whose connection is open. */
  readonly openStreams: number
  close(): void
}

export function createOriginTransports(): OriginTransports {
  const held = new Map<string, { readonly transport: SubgraphTransport; holders: number }>()

  return {
    hold({ origin }) {
      let place = held.get(origin)
      if (!place) {
        place = { transport: createSubgraphTransport(), holders: 0 }
        held.set(origin, place)
      }
      place.holders += 1
      const { transport } = place
      return { transport, release: () => letGo(origin) }
    },
    get openStreams() { return held.values().reduce((sum, { transport }) => sum + transport.openStreams, 0) },
    close() {
      for (const { transport } of held.values()) transport.close()
    },
  }

  function letGo(origin: string): void {
    const place = held.get(origin)
    if (!place) return
    place.holders -= 1
    if (place.holders > 0) return
    held.delete(origin)
    place.transport.close()
  }
}
