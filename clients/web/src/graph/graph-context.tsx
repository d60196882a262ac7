import { ApolloProvider } from '@apollo/client/react'
import { createContext, use, useSyncExternalStore, type ReactNode } from 'react'
import type { Graph } from './client.ts'
import type { SessionState } from './session.ts'

const GraphContext = createContext<Graph | undefined>(undefined)

export function GraphProvider({ graph, children }: { graph: Graph; children: ReactNode }) {
  return <GraphContext value={graph}><ApolloProvider client={graph.client}>{children}</ApolloProvider></GraphContext>
}

export function useGraph(): Graph {
  const graph = use(GraphContext)
  if (!graph) throw new Error('There is no GraphProvider above.')
  return graph
}

export function useSessionState(): SessionState {
  const { session } = useGraph()
  return useSyncExternalStore(session.subscribe, session.getState)
}
