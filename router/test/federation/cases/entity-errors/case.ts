import { GraphQLError } from 'graphql'
import { defineCase, MASKED, type Source } from '../../case.ts'
import { answersEntities, onEntities, answers } from '../../faults.ts'

const query = '{ items { id price stock } }'
const whole = [{ id: '1', price: 10, stock: 1 }, { id: '2', price: 20, stock: 2 }, { id: '1', price: 10, stock: 1 }]
const MORE = 'it asks for equal entities several times, so that the number does not match'
const without = (...indexes: number[]) => ({ items: whole.map((item, index) => indexes.includes(index) ? { ...item, price: null } : item) })
const items = [{ id: '1' }, { id: '2' }, { id: '1' }]

export const federationCase = defineCase({
  about: 'errors of entities, and answers that are none',
  subgraphs: [
    {
      name: 'items',
      typeDefs: 'type Query { items: [Item!]! odd: [Item!]! broken: [Item!]! } type Item @key(fields: "id") { id: ID! }',
      resolvers: { Query: { items: () => items, broken: () => [{ id: '1' }, { id: 'breaks' }], odd: () => [{ id: '1' }, { id: 'throws' }, { id: 'null' }, { id: 'throws' }] } },
    },
    {
      name: 'prices',
      typeDefs: 'type Item @key(fields: "id") { id: ID! price: Int must: Int! tags: [String] box: Box } type Box { size: Int }',
      resolvers: {
        Item: {
          __resolveReference(ref: Source) {
            const gone = new GraphQLError('No such item.', { extensions: { code: 'GONE', hint: 'h' } })
            // Thrown rather than rejected it fails all entities of the call.
            if (ref['id'] === 'breaks') throw gone
            if (ref['id'] === 'throws') return Promise.reject(gone)
            return ref['id'] === 'null' ? null : ref
          },
          price: ({ id }) => Number(id) * 10,
          must: ({ id }) => Number(id),
          tags: () => ['a', 'b'],
          box: () => ({ size: 1 }),
        },
      },
    },
    {
      name: 'stock',
      typeDefs: 'type Item @key(fields: "id") { id: ID! stock: Int }',
      resolvers: { Item: { stock: ({ id }) => Number(id) || 0 } },
    },
  ],
  queries: [
    {
      about: 'reports an error at every place where the entity stands, and answers the others',
      query: '{ odd { id price stock } }',
      expected: {
        data: { odd: [{ id: '1', price: 10, stock: 1 }, { id: 'throws', price: null, stock: 0 }, { id: 'null', price: null, stock: 0 }, { id: 'throws', price: null, stock: 0 }] },
        errors: [{ message: 'No such item.', code: 'GONE', path: ['odd', 1], from: 'prices' }, { message: 'No such item.', code: 'GONE', path: ['odd', 3], from: 'prices' }],
      },
      calls: { prices: [[{ __typename: 'Item', id: '1' }, { __typename: 'Item', id: 'throws' }, { __typename: 'Item', id: 'null' }]] },
    },
    {
      about: 'reports an error of all entities where they are',
      query: '{ broken { price stock } }',
      expected: {
        data: { broken: [{ price: null, stock: 1 }, { price: null, stock: 0 }] },
        errors: [{ message: 'No such item.', code: 'GONE', path: ['broken'], from: 'prices' }],
      },
    },
    {
      about: 'lets what must be there rise, for unknown entities too',
      query: '{ odd { must } }',
      expected: {
        data: null,
        errors: [{ message: 'No such item.', code: 'GONE', path: ['odd', 1], from: 'prices' }, { message: 'No such item.', code: 'GONE', path: ['odd', 3], from: 'prices' }],
      },
    },
    {
      about: 'answers null for entities that the subgraph does not know',
      query,
      faults: { prices: answersEntities(([first]) => [first, null]) },
      expected: { data: without(1) },
      stock: MORE,
    },
    {
      about: 'takes no entities where their number does not match',
      query,
      faults: { prices: answersEntities(([first]) => [first]) },
      expected: { data: without(0, 1, 2), errors: [{ ...MASKED, path: ['items'], from: 'prices' }] },
    },
    {
      about: 'takes none where there are more',
      query,
      faults: { prices: answersEntities((entities) => [...entities, ...entities]) },
      expected: { data: without(0, 1, 2), errors: [{ ...MASKED, path: ['items'], from: 'prices' }] },
    },
    ...[null, {}, 'x', 7].map((entities) => ({
      about: `takes none where \`_entities\` is ${JSON.stringify(entities)}`,
      query,
      faults: { prices: answersEntities(() => entities) },
      expected: { data: without(0, 1, 2), errors: [{ ...MASKED, path: ['items'], from: 'prices' }] },
    })),
    {
      about: 'takes no entity that is no object',
      query,
      faults: { prices: answersEntities(() => ['x', [{ price: 1 }]]) },
      expected: { data: without(0, 1, 2), errors: [0, 1, 2].map((index) => ({ ...MASKED, path: ['items', index], from: 'prices' })) },
    },
    {
      about: 'says where the whole answer is null without a reason',
      query,
      faults: { prices: onEntities(answers(() => ({ data: null }))) },
      expected: { data: without(0, 1, 2), errors: [0, 1, 2].map((index) => ({ ...MASKED, path: ['items', index, 'price'] })) },
      stock: 'it does not say so',
    },
    {
      about: 'says where the answer is of another type',
      query: '{ items { price tags box { size } } }',
      faults: { prices: answersEntities(() => [{ __typename: 'Item', price: 'x', tags: 'a', box: [1] }, { __typename: 'Item', price: 1.5, tags: [1, 'b'], box: { size: '1' } }]) },
      expected: {
        data: { items: [{ price: null, tags: null, box: null }, { price: null, tags: [null, 'b'], box: { size: null } }, { price: null, tags: null, box: null }] },
        errors: [
          ['items', 0, 'price'], ['items', 0, 'tags'], ['items', 0, 'box'], ['items', 1, 'price'], ['items', 1, 'tags', 0], ['items', 1, 'box', 'size'],
          ['items', 2, 'price'], ['items', 2, 'tags'], ['items', 2, 'box'],
        ].map((path) => ({ ...MASKED, path })),
      },
      stock: 'it answers nothing at all then',
    },
    {
      about: 'says where a field is missing',
      query,
      faults: { prices: answersEntities(() => [{}, { price: 20 }]) },
      expected: { data: without(0, 2), errors: [{ ...MASKED, path: ['items', 0, 'price'] }, { ...MASKED, path: ['items', 2, 'price'] }] },
      stock: 'it does not say so',
    },
    {
      about: 'says where a field is missing though another subgraph does not know the entity',
      query,
      faults: { prices: answersEntities(() => [{}, { price: 20 }]), stock: answersEntities(([first]) => [first, null]) },
      expected: {
        data: { items: [{ id: '1', price: null, stock: 1 }, { id: '2', price: 20, stock: null }, { id: '1', price: null, stock: 1 }] },
        errors: [{ ...MASKED, path: ['items', 0, 'price'] }, { ...MASKED, path: ['items', 2, 'price'] }],
      },
      stock: 'it does not say so',
    },
    {
      about: 'does not mind the type that an entity names',
      query,
      faults: { prices: answersEntities((entities) => entities.map((entity) => ({ ...entity as object, __typename: 'Other' }))) },
      expected: { data: { items: whole } },
      stock: 'it believes that type, and answers nothing at all',
    },
    {
      about: 'reports an error that names no entity where the entities are',
      query,
      faults: { prices: onEntities(answers(() => ({ errors: [{ message: 'Too many.', extensions: { code: 'BUSY' } }], data: null }))) },
      expected: { data: without(0, 1, 2), errors: [{ message: 'Too many.', code: 'BUSY', path: ['items'], from: 'prices' }] },
    },
    {
      about: 'reports an error that names an entity which was not asked for',
      query,
      faults: { prices: onEntities(answers((result) => ({ ...result, errors: [{ message: 'Lost.', path: ['_entities', 9, 'price'], extensions: { code: 'LOST' } }] }))) },
      expected: { data: { items: whole }, errors: [{ message: 'Lost.', code: 'LOST', path: ['items'], from: 'prices' }] },
    },
  ],
})
