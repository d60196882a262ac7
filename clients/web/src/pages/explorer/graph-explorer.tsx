import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import { createGraphiQLFetcher, type Fetcher, type Storage } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import type { Client } from 'graphql-ws'
import { use, useEffect, useMemo } from 'react'
import { useColorScheme } from '../../design/use-color-scheme.ts'
import type { Graph } from '../../graph/client.ts'
import { useGraph } from '../../graph/graph-context.tsx'
import { mendMarkup } from './mend-markup.ts'

const FIRST_QUERY = `# ⌘/Ctrl + Enter sends it, with your own session. A star in the history keeps an operation.

query WhoAmI {
  viewer {
    kind
    roles
    user {
      name
      platformRoles
    }
  }
}
`

/** What somebody wrote, ran and kept stays in this browser, apart from other people's. */
export function GraphExplorer({ userId }: { userId: string }) {
  const graph = useGraph()
  const theme = useColorScheme()
  const live = use(graph.socket.client())
  const fetcher = useMemo(() => createFetcher(graph, live), [graph, live])
  const storage = useMemo(() => createStorage(`broxiva.explorer.${userId}.`), [userId])
  useEffect(mendMarkup, [])
  return <GraphiQL fetcher={fetcher} storage={storage} forcedTheme={theme} defaultQuery={FIRST_QUERY} isHeadersEditorEnabled={false} shouldPersistHeaders={false} maxHistoryLength={50} showPersistHeadersSettings={false} />
}

/** Queries and mutations over HTTP, subscriptions over the tab's WebSocket, all as whoever is signed in at the moment. */
function createFetcher({ session }: Graph, live: Client): Fetcher {
  const send = async (url: RequestInfo | URL, init: RequestInit = {}) => {
    const token = await session.token()
    const headers = new Headers(init.headers)
    if (token !== undefined) headers.set('authorization', `Bearer ${token}`)
    headers.set('apollographql-client-name', 'broxiva-web-explorer')
    return fetch(url, { ...init, headers, credentials: 'omit' })
  }
  return createGraphiQLFetcher({ url: '/graphql', fetch: send, wsClient: live, enableIncrementalDelivery: false })
}

function createStorage(prefix: string): Storage {
  const keys = () => Object.keys(localStorage).filter((key) => key.startsWith(prefix))
  return {
    getItem: (key) => localStorage.getItem(prefix + key),
    setItem: (key, value) => localStorage.setItem(prefix + key, value),
    removeItem: (key) => localStorage.removeItem(prefix + key),
    clear: () => { for (const key of keys()) localStorage.removeItem(key) },
    get length() { return keys().length },
  }
}
