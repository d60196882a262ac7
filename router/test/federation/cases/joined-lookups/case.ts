import { defineCase, fails, MASKED, UNAVAILABLE, type Source } from '../../case.ts'
import { answers, onEntities } from '../../faults.ts'

const ref = (id: string, __typename = 'Item') => ({ __typename, id })
const priced = (id: string) => ({ ...ref(id), price: Number(id) * 10 })

export const federationCase = defineCase({
  about: 'look-ups of several places and fields in one request',
  subgraphs: [
    {
      name: 'shop',
      typeDefs: `
        type Query { left: [Item] right: [Item] shop: Shop }
        type Shop { best: Item owner: Person }
        type Item @key(fields: "id") { id: ID! }
        type Person @key(fields: "id") { id: ID! }
      `,
      resolvers: { Query: { left: () => [{ id: '1' }, { id: '2' }], right: () => [{ id: '2' }, { id: '3' }], shop: () => ({ best: { id: '1' }, owner: { id: 'p' } }) } },
    },
    {
      name: 'prices',
      typeDefs: 'type Item @key(fields: "id") { id: ID! price: Int }',
      resolvers: { Item: { price: ({ id }) => Number(id) * 10 } },
    },
    {
      name: 'stock',
      typeDefs: `
        type Item @key(fields: "id") { id: ID! price: Int @external stock(unit: String): String value: Int @requires(fields: "price") breaks: Int must: Int! }
        type Person @key(fields: "id") { id: ID! name(upper: Boolean): String }
      `,
      resolvers: {
        Item: {
          stock: ({ id }, { unit }) => `${String(id)} ${String(unit)}`,
          value: ({ price }: Source) => Number(price) + 1,
          breaks: fails('BROKEN', 'It broke.'),
          must: ({ id }: Source) => id === '3' ? null : 1,
        },
        Person: { name: ({ id }, { upper }) => upper ? String(id).toUpperCase() : id },
      },
    },
  ],
  queries: [
    {
      about: 'asks once for the same fields of all places, and once for each entity',
      query: '{ left { price } right { price } shop { best { price } } }',
      expected: { data: { left: [{ price: 10 }, { price: 20 }], right: [{ price: 20 }, { price: 30 }], shop: { best: { price: 10 } } } },
      calls: { prices: [[ref('1'), ref('2'), ref('3')]] },
    },
    {
      about: 'asks for different fields under names of their own, with the variables of each',
      query: `
        query ($unit: String, $upper: Boolean) { left { ...I } right { stock(unit: "kg") } shop { best { ...I } owner { ...P } } }
        fragment I on Item { stock(unit: $unit) __typename } fragment P on Person { name(upper: $upper) }
      `,
      variables: { unit: 't', upper: true },
      expected: {
        data: {
          left: [{ stock: '1 t', __typename: 'Item' }, { stock: '2 t', __typename: 'Item' }],
          right: [{ stock: '2 kg' }, { stock: '3 kg' }],
          shop: { best: { stock: '1 t', __typename: 'Item' }, owner: { name: 'P' } },
        },
      },
      calls: { stock: [[ref('1'), ref('2'), ref('2'), ref('3'), ref('p', 'Person')]] },
    },
    {
      about: 'lets a fetch that nothing waits for go with a later one',
      query: '{ left { stock value } right { stock } }',
      expected: { data: { left: [{ stock: '1 undefined', value: 11 }, { stock: '2 undefined', value: 21 }], right: [{ stock: '2 undefined' }, { stock: '3 undefined' }] } },
      calls: { prices: [[ref('1'), ref('2')]], stock: [[priced('1'), priced('2'), ref('1'), ref('2'), ref('3')]] },
    },
    {
      about: 'still asks for that one when the later one has nothing to ask for',
      query: '{ left { stock value } }',
      faults: { prices: onEntities(answers(() => ({ data: { _entities: [null, null] } }))) },
      expected: { data: { left: [{ stock: '1 undefined', value: null }, { stock: '2 undefined', value: null }] } },
      calls: { stock: [[ref('1'), ref('2')]] },
    },
    {
      about: 'reports an error at the places of its own look-up alone',
      query: '{ left { breaks } right { stock } shop { best { breaks stock } } }',
      expected: {
        data: { left: [{ breaks: null }, { breaks: null }], right: [{ stock: '2 undefined' }, { stock: '3 undefined' }], shop: { best: { breaks: null, stock: '1 undefined' } } },
        errors: [['left', 0], ['left', 1], ['shop', 'best']].map((path) => ({ message: 'It broke.', code: 'BROKEN', path: [...path, 'breaks'], from: 'stock' })),
      },
    },
    {
      about: 'lets a null rise to the entity of its own look-up alone',
      query: '{ left { must } right { must stock } }',
      expected: {
        data: { left: [{ must: 1 }, { must: 1 }], right: [{ must: 1, stock: '2 undefined' }, null] },
        errors: [{ ...MASKED, path: ['right', 1, 'must'], from: 'stock' }],
      },
    },
    {
      about: 'reports at every place that nobody answers',
      query: '{ left { stock } shop { owner { name } } }',
      faults: { stock: answers(() => undefined, 502) },
      expected: {
        data: { left: [{ stock: null }, { stock: null }], shop: { owner: { name: null } } },
        errors: [{ ...UNAVAILABLE, path: ['left'], from: 'stock' }, { ...UNAVAILABLE, path: ['shop', 'owner'], from: 'stock' }],
      },
    },
    {
      about: 'says which look-up was answered with another number of entities',
      query: '{ left { stock } right { stock(unit: "kg") } }',
      faults: { stock: answers(({ data }) => ({ data: { ...data, _entities_1: [] } })) },
      expected: {
        data: { left: [{ stock: '1 undefined' }, { stock: '2 undefined' }], right: [{ stock: null }, { stock: null }] },
        errors: [{ ...MASKED, path: ['right'], from: 'stock' }],
      },
      stock: 'it asks for each place in a request of its own',
    },
  ],
})
