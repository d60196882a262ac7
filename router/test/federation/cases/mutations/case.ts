import { GraphQLError } from 'graphql'
import { defineCase, type Source } from '../../case.ts'

const log: string[] = []

async function add(name: string, { text, waitMs = 0 }: Source): Promise<Source> {
  const seen = log.length
  await new Promise<void>((resolve) => { setTimeout(resolve, Number(waitMs)) })
  log.push(`${name} ${String(text)}`)
  if (text === 'fail') throw new GraphQLError('It failed.', { extensions: { code: 'FAILED' } })
  return { id: String(text), position: log.length, seen }
}

const clear = () => { log.length = 0; return true }

export const federationCase = defineCase({
  about: 'mutations, one after the other',
  subgraphs: [
    {
      name: 'left',
      typeDefs: `
        type Query { left: Int }
        type Mutation { clear: Boolean addLeft(text: String!, waitMs: Int): Entry mustLeft(text: String!): Entry! }
        type Entry @key(fields: "id") { id: ID! position: Int! seen: Int! }
      `,
      resolvers: { Mutation: { clear, addLeft: (_, args) => add('left', args), mustLeft: (_, args) => add('left', args) } },
    },
    {
      name: 'right',
      typeDefs: `
        type Mutation { addRight(text: String!, waitMs: Int): Entry }
        type Entry @key(fields: "id") { id: ID! length: Int! logged: Int! }
      `,
      resolvers: { Mutation: { addRight: (_, args) => add('right', args) }, Entry: { length: ({ id }) => String(id).length, logged: () => log.length } },
    },
  ],
  queries: [
    {
      about: 'runs them in their order, each after the one before has ended',
      query: `mutation { clear a: addLeft(text: "one", waitMs: 30) { position seen } b: addRight(text: "two", waitMs: 20) { id length }
        c: addLeft(text: "three", waitMs: 10) { position seen } d: addLeft(text: "four") { position seen } }`,
      expected: { data: { clear: true, a: { position: 1, seen: 0 }, b: { id: 'two', length: 3 }, c: { position: 3, seen: 2 }, d: { position: 4, seen: 3 } } },
    },
    {
      about: 'fills what one answers from other subgraphs before it starts the next',
      query: 'mutation { clear a: addLeft(text: "one") { logged } b: addRight(text: "two") { logged } c: addLeft(text: "three") { logged length } }',
      expected: { data: { clear: true, a: { logged: 1 }, b: { logged: 2 }, c: { logged: 3, length: 5 } } },
    },
    {
      about: 'goes on after one that failed',
      query: 'mutation { clear a: addLeft(text: "fail") { position } b: addRight(text: "two") { length } c: addRight(text: "fail") { length } d: addLeft(text: "three") { position } }',
      expected: {
        data: { clear: true, a: null, b: { length: 3 }, c: null, d: { position: 4 } },
        errors: [
          { message: 'It failed.', code: 'FAILED', path: ['a'], from: 'left' },
          { message: 'It failed.', code: 'FAILED', path: ['c'], from: 'right' },
        ],
      },
    },
    {
      about: 'answers null as a whole when one that must answer fails, though the others have run',
      query: 'mutation { clear a: addRight(text: "one") { length } b: mustLeft(text: "fail") { position } c: addRight(text: "two") { length } }',
      expected: { data: null, errors: [{ message: 'It failed.', code: 'FAILED', path: ['b'], from: 'left' }] },
      calls: { left: ['root', 'root'], right: ['root', 'root'] },
    },
    {
      about: 'runs only what is included',
      query: 'mutation ($no: Boolean!) { clear addLeft(text: "one") @include(if: $no) { id } addRight(text: "two") @skip(if: $no) { id } __typename }',
      variables: { no: false },
      expected: { data: { clear: true, addRight: { id: 'two' }, __typename: 'Mutation' } },
      calls: { left: ['root'], right: ['root'] },
    },
    { about: 'knows its type without asking anybody', query: 'mutation { kind: __typename }', expected: { data: { kind: 'Mutation' } }, calls: { left: [], right: [] } },
  ],
})
