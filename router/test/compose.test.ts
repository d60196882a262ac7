import { describe, expect, it } from '@jest/globals'
import { buildSchema } from 'graphql'
import { composeSupergraph, formatProblem, parseSubgraphFiles, type CompositionOutcome } from '../src/compose.ts'

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@inaccessible"])'

const users = `${link}
  "Everything that can be read."
  type Query { "Who asks." viewer: User }
  "A person." type User @key(fields: "id") { "Id." id: ID! "Name." name: String! "For us alone." notes: String @inaccessible }`

const reviews = `${link}
  type User @key(fields: "id") { id: ID! "What the person wrote." reviews: [String!]! }`

describe('composing subgraphs', () => {
  it('gives the supergraph and the public schema, sorted and described', () => {
    const { supergraphSdl, apiSdl } = composed(composeSupergraph([
      { name: 'users', typeDefs: users, url: 'http://localhost:4001/graphql' },
      { name: 'reviews', typeDefs: reviews, url: 'http://localhost:4002/graphql' },
    ]))

    expect(supergraphSdl).toContain('@join__graph(name: "users", url: "http://localhost:4001/graphql")')
    expect(apiSdl).not.toContain('join__')
    expect(Object.keys(buildSchema(apiSdl).getType('User')?.toConfig() ?? {})).toContain('description')
    expect(apiSdl).toContain('"""What the person wrote."""')
    expect(apiSdl).not.toContain('notes')
    expect(apiSdl.indexOf('type Query')).toBeLessThan(apiSdl.indexOf('type User'))
  })

  it('gives the same text for the same input', () => {
    const input = [{ name: 'users', typeDefs: users, url: 'http://localhost:4001/graphql' }]

    expect(composeSupergraph(input)).toEqual(composeSupergraph(input))
  })

  it('names the file and the line of every disagreement', () => {
    const shared = { path: 'shared.graphql', text: link }
    const outcome = composeSupergraph([
      { name: 'users', typeDefs: parseSubgraphFiles([shared, { path: 'users.graphql', text: 'type Query { viewer: User }\ntype User @key(fields: "id") {\n  id: ID!\n  name: String!\n}' }]), url: '' },
      { name: 'reviews', typeDefs: parseSubgraphFiles([shared, { path: 'reviews.graphql', text: 'type User @key(fields: "id") {\n  id: ID!\n  name: String!\n}' }]), url: '' },
    ])

    const [problem] = problems(outcome)
    expect(problem?.code).toBe('INVALID_FIELD_SHARING')
    expect(problem?.locations).toEqual([
      { source: 'reviews.graphql', line: 3 },
      { source: 'users.graphql', line: 4 },
    ])
    expect(formatProblem(problem!)).toMatch(/^INVALID_FIELD_SHARING: .*\n    at reviews\.graphql:3\n    at users\.graphql:4$/)
  })

  it('names the line of a syntax error and of an unknown type', () => {
    const syntax = problems(composeSupergraph([{ name: 'users', typeDefs: `${link}\ntype Query {\n  viewer User\n}`, url: '' }]))
    expect(syntax).toEqual([expect.objectContaining({ locations: [{ source: 'users', line: 3 }] })])

    const unknown = problems(composeSupergraph([{ name: 'users', typeDefs: `${link}\ntype Query {\n  viewer: Nobody\n}`, url: '' }]))
    expect(unknown[0]?.message).toContain('Nobody')
    expect(unknown[0]?.locations).toEqual([{ source: 'users', line: 3 }])
  })
})

function composed(outcome: CompositionOutcome) {
  if (!outcome.ok) throw new Error(outcome.problems.map(formatProblem).join('\n'))
  return outcome
}

function problems(outcome: CompositionOutcome) {
  if (outcome.ok) throw new Error('composed')
  return outcome.problems
}
