import { describe, expect, it } from '@jest/globals'
import type { Mount } from '../src/mounts.ts'
import { startToyGraph } from './toy-graph.ts'

const SUBJECT = { userId: 'usr_1', sessionId: 'ses_1', organizationId: 'org_1', roles: ['BUYER'], scopes: ['*'] }
const saying = (text: string): Mount => (_request, response) => { response.writeHead(200, { 'content-type': 'text/plain' }).end(text) }

describe('mounting another handler', () => {
  it('answers its path and everything below, and nothing beside it', async () => {
    await using graph = await startToyGraph({ mounts: { '/app': saying('app'), '/app/inner': saying('inner'), '/graphql': saying('never') } })
    const at = async (path: string) => {
      const answer = await fetch(new URL(path, graph.router.url))
      return [answer.status, (await answer.text()).trim()]
    }

    expect(await at('/app')).toEqual([200, 'app'])
    expect(await at('/app/orders?status=open')).toEqual([200, 'app'])
    expect(await at('/app/inner/x')).toEqual([200, 'inner'])
    expect(await at('/app/../application')).toEqual([404, 'There is nothing here.'])
    expect((await graph.post({ query: '{ __typename }' })).body.data).toEqual({ __typename: 'Query' })
  })

  it('leaves a preflight to the handler, without the router’s permission', async () => {
    await using graph = await startToyGraph({ corsOrigins: '*', mounts: { '/app': saying('app') } })

    const answer = await fetch(new URL('/app', graph.router.url), { method: 'OPTIONS', headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' } })

    expect([await answer.text(), answer.headers.get('access-control-allow-origin')]).toEqual(['app', null])
  })

  it('asks the graph as the caller, with the credentials that it is given and no others', async () => {
    await using graph = await startToyGraph({
      mounts: { '/app': async (request, response, url, ask) => {
        const accessToken = url.searchParams.get('token') ?? undefined
        response.end(JSON.stringify(await ask(request, { query: url.searchParams.get('query') ?? '{ viewer { kind } }', accessToken })))
      } },
    })
    const { token } = await graph.accessTokens.sign(SUBJECT)
    const ask = async (search: Record<string, string> = {}, headers: Record<string, string> = {}) =>
      (await fetch(new URL(`/app?${new URLSearchParams(search).toString()}`, graph.router.url), { headers })).json()

    expect(await ask()).toEqual({ data: { viewer: { kind: 'ANONYMOUS' } } })
    expect(await ask({}, { authorization: 'Bearer nonsense' })).toEqual({ data: { viewer: { kind: 'ANONYMOUS' } } })
    expect(await ask({ token })).toEqual({ data: { viewer: { kind: 'USER' } } })
    expect(await ask({ token: 'nonsense' })).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
    expect(await ask({ query: '{ nothing }' })).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] })
    expect(await ask({ query: 'subscription { orderUpdates { cursor } }' })).toHaveProperty('errors')
  })

  it('does not start with a path that nothing could reach', async () => {
    await expect(startToyGraph({ mounts: { 'app/': saying('app') } })).rejects.toThrow('cannot be mounted at "app/"')
  })
})
