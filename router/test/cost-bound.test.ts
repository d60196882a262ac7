import { expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { isObjectType } from 'graphql'
import { generateGraph } from './generated-graph.ts'

it('costs no more than was requested, whatever the graph, its weights and the operation are, when lists are as long as is said', async () => {
  let spent = 0
  await fc.assert(fc.asyncProperty(fc.gen(), async (g) => {
    const graph = generateGraph(g, false)
    const { query, variables } = graph.query(g)
    const types = Object.values(graph.supergraph.apiSchema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    const coordinates = types.flatMap((type) => isObjectType(type) ? [type.name, ...Object.values(type.getFields()).flatMap(({ name, args }) => [`${type.name}.${name}`, ...args.map((argument) => `${type.name}.${name}(${argument.name})`)])] : [])
    const weights = new Map(coordinates.flatMap((coordinate) => g(fc.boolean) ? [[coordinate, g(fc.integer, { min: 0, max: 9 })] as const] : []))

    const { requested, actual } = await graph.costs(query, variables, weights)

    spent += actual
    expect({ query, actual, isBounded: actual <= requested }).toEqual({ query, actual, isBounded: true })
  }), { numRuns: 40, seed: 46, endOnFailure: true })
  expect(spent).toBeGreaterThan(1_000)
}, 300_000)
