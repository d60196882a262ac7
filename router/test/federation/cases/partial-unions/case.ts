import { defineCase, MASKED } from '../../case.ts'

const actions = [{ __typename: 'Common', label: 'c' }, { __typename: 'OnlyA', a: 'a' }]

export const federationCase = defineCase({
  about: 'unions of which subgraphs know different members',
  subgraphs: [
    {
      name: 'a',
      typeDefs: `
        type Query { rootA: Container shared: Container @shareable }
        type Container @key(fields: "id") { id: ID! wrapper: Wrapper @shareable }
        type Wrapper @shareable { actions: [Action!]! }
        union Action = Common | OnlyA
        type Common @shareable { label: String }
        type OnlyA { a: String }
      `,
      resolvers: {
        Query: { rootA: () => ({ id: '1' }), shared: () => ({ id: '1' }) },
        Container: { wrapper: () => ({ actions }) },
        Action: { __resolveType: ({ __typename }) => __typename },
      },
    },
    {
      name: 'b',
      typeDefs: `
        type Query { rootB: Container shared: Container @shareable }
        type Container @key(fields: "id") { id: ID! wrapper: Wrapper @shareable wrapperB: Wrapper }
        type Wrapper @shareable { actions: [Action!]! }
        union Action = Common | OnlyB
        type Common @shareable { label: String }
        type OnlyB { b: String }
      `,
      resolvers: {
        Query: { rootB: () => ({ id: '1' }), shared: () => ({ id: '1' }) },
        Container: { wrapper: () => ({ actions: [actions[0], { __typename: 'OnlyB', b: 'b' }] }), wrapperB: () => ({ actions: [actions[0], { __typename: 'OnlyB', b: 'b' }] }) },
        Action: { __resolveType: ({ __typename }) => __typename },
      },
    },
  ],
  queries: [
    {
      about: 'answers members of a field that one subgraph has',
      query: '{ rootB { wrapperB { actions { __typename ... on Common { label } ... on OnlyA { a } ... on OnlyB { b } } } } }',
      expected: { data: { rootB: { wrapperB: { actions: [{ __typename: 'Common', label: 'c' }, { __typename: 'OnlyB', b: 'b' }] } } } },
    },
    {
      about: 'answers members that every subgraph with the field knows',
      query: '{ rootA { wrapper { actions { ... on Common { label } } } } rootB { wrapper { actions { ... on Common { label } } } } }',
      expected: { data: { rootA: { wrapper: { actions: [{ label: 'c' }, {}] } }, rootB: { wrapper: { actions: [{ label: 'c' }, {}] } } } },
    },
    // A shared field has only members that all its subgraphs know: the planner asks for nothing of the others.
    {
      about: 'says so when a shared field has a member that not every subgraph knows',
      query: '{ rootA { wrapper { actions { __typename ... on OnlyA { a } } } } rootB { wrapper { actions { ... on OnlyB { b } ... on Common { label } } } } }',
      expected: {
        data: { rootA: { wrapper: { actions: [{ __typename: 'Common' }, { __typename: 'OnlyA', a: null }] } }, rootB: { wrapper: { actions: [{ label: 'c' }, { b: null }] } } },
        errors: [{ ...MASKED, path: ['rootA', 'wrapper', 'actions', 1, 'a'] }, { ...MASKED, path: ['rootB', 'wrapper', 'actions', 1, 'b'] }],
      },
      stock: 'it does not say so',
    },
  ],
})
