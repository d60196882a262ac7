import { describe, expect, it } from '@jest/globals'
import { buildSchema, parse, validate } from 'graphql'
import { composeSupergraph, formatProblem } from '../../../router/src/compose.ts'
import { chainQuery } from '../graphs/chain.ts'
import { loadGraphs } from '../graphs/graphs.ts'
import { GROWTHS } from '../growth.ts'
import { WORKLOADS } from '../workloads.ts'

describe('the benchmark\'s workloads', () => {
  it('ask only for what their graphs have', async () => {
    const graphs = await loadGraphs()
    const schemas = new Map(graphs.map(({ name, subgraphs }) => {
      const composed = composeSupergraph(subgraphs.map((subgraph) => ({ name: subgraph.name, typeDefs: subgraph.typeDefs, url: 'http://localhost:1/graphql' })))
      if (!composed.ok) throw new Error(composed.problems.map(formatProblem).join('\n'))
      return [name, buildSchema(composed.apiSdl)]
    }))
    const problems = (graph: string, query: string) => {
      const schema = schemas.get(graph)
      return schema ? validate(schema, parse(query)).map(({ message }) => message) : [`There is no graph ${graph}.`]
    }

    expect(WORKLOADS.flatMap(({ graph, query }) => problems(graph, query))).toEqual([])
    expect(GROWTHS.flatMap(({ graph, sizes, bodies }) => problems(graph, (JSON.parse(bodies(Math.max(...sizes)).at(-1) ?? '') as { query: string }).query))).toEqual([])
  })

  it('alternate between the subgraphs of the chain, so that each level waits for the one before', () => {
    expect(chainQuery(3)).toBe('{ start(first: 5) { left toRight { right toLeft { left } } } }')
  })
})
