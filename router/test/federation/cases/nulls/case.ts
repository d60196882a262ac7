import { defineCase, fails, MASKED, type Source } from '../../case.ts'

const says = (value: unknown) => () => value
const bad = { code: 'BAD', from: 'two' }

export const federationCase = defineCase({
  about: 'nulls, and lists of lists of them, across subgraphs',
  subgraphs: [
    {
      name: 'one',
      typeDefs: `
        type Query {
          a: [[Int]] b: [[Int!]] c: [[Int]!]! d: [[Int!]!]!
          node: Node must: Node! nodes: [Node!]! perhaps: [Node] rows: [[Node!]!] mixed: [[Node]!]
        }
        type Node @key(fields: "id") { id: ID! child: Node hardChild: Node! }
      `,
      resolvers: {
        Query: {
          a: says([[1, null], null, []]),
          b: says([[1], null, [2, null]]),
          c: says([[1, null], []]),
          d: says([[1], [2]]),
          node: says({ id: 'bad' }),
          must: says({ id: 'bad' }),
          nodes: says([{ id: 'good' }, { id: 'bad' }]),
          perhaps: says([{ id: 'good' }, null, { id: 'bad' }]),
          rows: says([[{ id: 'good' }], [{ id: 'good' }, { id: 'bad' }]]),
          mixed: says([[{ id: 'bad' }, null, { id: 'good' }], []]),
        },
        Node: { child: says({ id: 'bad' }), hardChild: says({ id: 'bad' }) },
      },
    },
    {
      name: 'two',
      typeDefs: 'type Node @key(fields: "id") { id: ID! hard: Int! soft: Int list: [Int!] hardList: [Int!]! silent: Int! deep: Deep } type Deep { hard: Int! soft: Int deeper: Deep! }',
      resolvers: {
        Node: {
          hard: ifBad('hard'), soft: ifBad('soft'), silent: says(1),
          list: ({ id }) => id === 'bad' ? [1, null] : [1],
          hardList: ({ id }) => id === 'bad' ? [1, null] : [1],
          deep: says({}),
        },
        Deep: { hard: fails('BAD', 'hard'), soft: says(2), deeper: says({}) },
      },
    },
  ],
  queries: [
    {
      about: 'keeps nulls at each level, or lets them rise to the first that may be null',
      query: '{ a b c d }',
      expected: { data: { a: [[1, null], null, []], b: [[1], null, null], c: [[1, null], []], d: [[1], [2]] }, errors: [{ ...MASKED, path: ['b', 2, 1], from: 'one' }] },
    },
    {
      about: 'leaves a null where it is allowed',
      query: '{ node { soft id } must { soft } }',
      expected: {
        data: { node: { soft: null, id: 'bad' }, must: { soft: null } },
        errors: [{ ...bad, message: 'soft', path: ['node', 'soft'] }, { ...bad, message: 'soft', path: ['must', 'soft'] }],
      },
    },
    {
      about: 'lets it rise to the entity',
      query: '{ node { hard id } }',
      expected: { data: { node: null }, errors: [{ ...bad, message: 'hard', path: ['node', 'hard'] }] },
    },
    {
      about: 'lets it rise to the top',
      query: '{ must { hard } node { id } }',
      expected: { data: null, errors: [{ ...bad, message: 'hard', path: ['must', 'hard'] }] },
    },
    {
      about: 'lets it rise through a list that must not have it',
      query: '{ nodes { hard } }',
      expected: { data: null, errors: [{ ...bad, message: 'hard', path: ['nodes', 1, 'hard'] }] },
    },
    {
      about: 'keeps it in a list that may',
      query: '{ perhaps { hard id } rows { hard } mixed { hard } }',
      expected: {
        data: { perhaps: [{ hard: 1, id: 'good' }, null, null], rows: null, mixed: [[null, null, { hard: 1 }], []] },
        errors: [
          { ...bad, message: 'hard', path: ['perhaps', 2, 'hard'] }, { ...bad, message: 'hard', path: ['rows', 1, 1, 'hard'] }, { ...bad, message: 'hard', path: ['mixed', 0, 0, 'hard'] },
        ],
      },
    },
    {
      about: 'stops it between subgraphs where it is allowed',
      query: '{ node { child { hard } id } must { hardChild { child { hard soft } } } }',
      expected: {
        data: { node: { child: null, id: 'bad' }, must: { hardChild: { child: null } } },
        errors: [
          { ...bad, message: 'hard', path: ['node', 'child', 'hard'] }, { ...bad, message: 'hard', path: ['must', 'hardChild', 'child', 'hard'] },
        ],
      },
    },
    {
      about: 'lets it rise through several subgraphs',
      query: '{ node { hardChild { hardChild { hard } } } }',
      expected: { data: { node: null }, errors: [{ ...bad, message: 'hard', path: ['node', 'hardChild', 'hardChild', 'hard'] }] },
    },
    {
      about: 'names the place under the client\'s names',
      query: '{ x: perhaps { id: hard soft: id } y: node { child: hardChild { hard: soft } } }',
      expected: {
        data: { x: [{ id: 1, soft: 'good' }, null, null], y: { child: { hard: null } } },
        errors: [{ ...bad, message: 'hard', path: ['x', 2, 'id'] }, { ...bad, message: 'soft', path: ['y', 'child', 'hard'] }],
      },
    },
    {
      about: 'lets a null in a list rise to the list, or above it',
      query: '{ a: node { list } b: node { hardList id } }',
      expected: { data: { a: { list: null }, b: null }, errors: [{ ...MASKED, path: ['a', 'list', 1], from: 'two' }, { ...MASKED, path: ['b', 'hardList', 1], from: 'two' }] },
    },
    {
      about: 'rises within what one subgraph answers as that subgraph lets it',
      query: '{ node { id deep { soft deeper { soft deeper { hard } } } } }',
      expected: { data: { node: { id: 'bad', deep: null } }, errors: [{ ...bad, message: 'hard', path: ['node', 'deep', 'deeper', 'deeper', 'hard'] }] },
    },
  ],
})

function ifBad(message: string) {
  return (source: Source) => source['id'] === 'bad' ? fails('BAD', message)(source, {}) : 1
}
