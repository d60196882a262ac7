/* Runs in the browser, after the libraries that explorer.ts serves: React, ReactDOM, graphqlWs, GraphiQL. */
(() => {
  const { React, ReactDOM, GraphiQL, graphqlWs } = globalThis
  const { graphqlPath, tabs } = JSON.parse(document.getElementById('settings').textContent)
  const { parse, getOperationAST } = GraphiQL.GraphQL

  const socketUrl = new URL(graphqlPath, location.href)
  socketUrl.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:'

  function fetcher(params, { headers } = {}) {
    return isSubscription(params) ? subscribe(params, headers ?? {}) : send(params, headers ?? {})
  }

  async function send(params, headers) {
    const response = await fetch(graphqlPath, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify(params),
    })
    return response.json()
  }

  /* A socket for each subscription: its credentials are those of the headers tab at that moment. */
  function subscribe(params, headers) {
    const lowerCase = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
    return {
      subscribe(observer) {
        const client = graphqlWs.createClient({
          url: socketUrl.href,
          connectionParams: { authorization: lowerCase.authorization, apiKey: lowerCase['x-api-key'] },
          retryAttempts: 0,
        })
        const unsubscribe = client.subscribe(params, {
          next: (payload) => observer.next(payload),
          error: (error) => observer.error(error instanceof CloseEvent ? new Error(`${error.code} ${error.reason}`) : error),
          complete: () => { client.dispose(); observer.complete() },
        })
        return { unsubscribe() { unsubscribe(); client.dispose() } }
      },
    }
  }

  function isSubscription({ query, operationName }) {
    try {
      return getOperationAST(parse(query), operationName)?.operation === 'subscription'
    } catch {
      return false
    }
  }

  /* GraphiQL reads what its editors begin with from here: default tabs alone fill only the query of the first one. */
  function seed(key, value) {
    if (value && !localStorage.getItem(`graphiql:${key}`)) localStorage.setItem(`graphiql:${key}`, value)
  }
  const [first] = tabs
  if (!localStorage.getItem('graphiql:tabState')) {
    seed('query', first.query)
    seed('variables', first.variables)
  }
  seed('headers', first.headers)

  ReactDOM.createRoot(document.getElementById('explorer')).render(React.createElement(GraphiQL, {
    fetcher,
    defaultTabs: tabs,
    defaultHeaders: first.headers,
    defaultEditorToolsVisibility: 'headers',
    isHeadersEditorEnabled: true,
  }))
})()
