import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { validate, parse, specifiedRules } from 'graphql'
import { deferRule } from '../src/defer-rules.ts'
import { mergeParts } from './answer-parts.ts'
import { generateGraph } from './generated-graph.ts'

const GRAPHS = 60

describe('any supergraph', () => {
  it('answers as one schema with the same data would', async () => {
    await fc.assert(fc.asyncProperty(fc.gen(), async (g) => {
      const graph = generateGraph(g, false)
      const { query, variables } = graph.query(g)
      expect(validate(graph.monolith, parse(query))).toEqual([])

      const [federated, single] = await Promise.all([graph.federated(query, variables), graph.single(query, variables)])

      expect({ query, ...report(graph.description, federated) }).toEqual({ query, ...report(graph.description, single) })
      // The order of an answer's fields is the client's.
      expect(federated.text).toBe(JSON.stringify(single.data))
    }), { numRuns: GRAPHS, seed: 42 })
  }, 300_000)

  it('nulls what fails, and says where, as one schema would', async () => {
    await fc.assert(fc.asyncProperty(fc.gen(), async (g) => {
      const graph = generateGraph(g, true)
      const { query, variables } = graph.query(g)

      const [federated, single] = await Promise.all([graph.federated(query, variables), graph.single(query, variables)])

      expect({ description: graph.description, query, data: federated.data }).toEqual({ description: graph.description, query, data: single.data })
      expect(federated.errors.length > 0).toBe(single.errors.length > 0)
      // Where a null rises past several errors, which of them are told is nobody's promise; that there is one, at or below the null, is.
      for (const { path } of single.errors) expect(explains(federated.errors, path ?? [], single.data)).toBe(true)
    }), { numRuns: GRAPHS, seed: 43 })
  }, 300_000)

  it('answers in parts what is deferred, and no less or more of it', async () => {
    let deferred = 0
    await fc.assert(fc.asyncProperty(fc.gen(), async (g) => {
      const graph = generateGraph(g, false)
      const { query, variables } = graph.query(g, true)
      expect(validate(graph.supergraph.apiSchema, parse(query), [...specifiedRules, deferRule])).toEqual([])

      const [parts, single] = await Promise.all([graph.federatedInParts(query, variables), graph.single(query.replaceAll(/ @defer(\(if: \$\w+\))?/g, ''), variables)])

      deferred += parts.length - 1
      expect({ description: graph.description, query, variables, ...mergeParts(parts) }).toEqual({ description: graph.description, query, variables, data: single.data, errors: [] })
    }), { numRuns: GRAPHS, seed: 44, endOnFailure: true })
    expect(deferred).toBeGreaterThan(GRAPHS)
  }, 300_000)

  it('says in its part why a deferred fragment is null', async () => {
    await fc.assert(fc.asyncProperty(fc.gen(), async (g) => {
      const graph = generateGraph(g, true)
      const { query, variables } = graph.query(g, true)

      const [parts, single] = await Promise.all([graph.federatedInParts(query, variables), graph.single(query.replaceAll(/ @defer(\(if: \$\w+\))?/g, ''), variables)])

      expect(mergeParts(parts).errors.length > 0).toBe(single.errors.length > 0)
      expect(parts.flatMap(({ incremental = [] }) => incremental).filter(({ data, errors }) => data === null && !errors)).toEqual([])
    }), { numRuns: GRAPHS / 2, seed: 45, endOnFailure: true })
  }, 300_000)
})

function report(description: string, { data, errors }: { data: unknown; errors: readonly unknown[] }) {
  return { description, data, errors }
}

type Path = readonly (string | number)[]

function explains(errors: readonly { readonly path?: Path }[], path: Path, data: unknown): boolean {
  const place = path.slice(0, depthOfNull(data, path))
  return errors.some((error) => place.every((key, index) => error.path?.[index] === key))
}

/** How far a path leads until it meets the null that its error became. */
function depthOfNull(data: unknown, path: Path): number {
  let value = data
  for (const [index, key] of path.entries()) {
    if (value === null || value === undefined) return index
    value = (value as Record<string | number, unknown>)[key]
  }
  return path.length
}
