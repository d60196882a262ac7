import { describe, expect, it } from '@jest/globals'
import { serverAudits } from 'graphql-http'
import { startToyGraph } from './toy-graph.ts'

describe('speaking GraphQL over HTTP', () => {
  it('passes every audit of the specification', async () => {
    await using graph = await startToyGraph()

    const results = await Promise.all(serverAudits({ url: graph.router.url, fetchFn: fetch }).map(async (audit) => ({ name: audit.name, result: await audit.fn() })))

    expect(results.filter(({ result }) => result.status !== 'ok').map(({ name, result }) => `${result.id} ${result.status}: ${name}`)).toEqual([])
    expect(results.length).toBeGreaterThan(60)
  })

  it('answers in the media type that the client accepts, and with the status that goes with it', async () => {
    await using graph = await startToyGraph()
    const ask = async (accept: string, query: string) => {
      const { status, headers } = await graph.post({ query }, { accept })
      return [status, headers.get('content-type')?.split(';')[0]]
    }

    expect(await ask('application/graphql-response+json', '{ nonsense }')).toEqual([400, 'application/graphql-response+json'])
    expect(await ask('application/json;q=0.9, application/graphql-response+json', '{ viewer { kind } }')).toEqual([200, 'application/graphql-response+json'])
    expect(await ask('application/json', '{ nonsense }')).toEqual([200, 'application/json'])
    expect(await ask('*/*', '{ nonsense }')).toEqual([400, 'application/json'])
    expect(await ask('text/html', '{ viewer { kind } }')).toEqual([200, 'application/json'])
  })
})
