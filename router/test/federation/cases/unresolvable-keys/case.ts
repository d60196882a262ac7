import { defineCase, finder, type Source } from '../../case.ts'

const machines = [{ id: 'm1', serial: 's1', name: 'Press' }, { id: 'm2', serial: 's2', name: 'Lathe' }]

export const federationCase = defineCase({
  about: 'keys that are not resolvable',
  subgraphs: [
    {
      name: 'machines',
      typeDefs: `
        type Query { machines: [Machine!]! }
        type Machine @key(fields: "serial", resolvable: false) @key(fields: "id") { id: ID! serial: ID! name: String! }
      `,
      resolvers: { Query: { machines: () => machines }, Machine: { __resolveReference: (ref) => machines.find(({ id }) => id === ref['id']) } },
    },
    {
      name: 'sites',
      typeDefs: `
        type Query { sites: [Site!]! }
        type Site { city: String! machines: [Machine!]! }
        type Machine @key(fields: "id", resolvable: false) { id: ID! }
      `,
      resolvers: { Query: { sites: () => [{ city: 'Ulm', machines: [{ id: 'm2' }, { id: 'm1' }] }] } },
    },
    {
      name: 'service',
      typeDefs: `
        type Query { due: [Machine!]! }
        type Machine @key(fields: "serial", resolvable: false) @key(fields: "id serial") {
          id: ID!
          serial: ID!
          name: String! @external
          notice: String! @requires(fields: "name")
        }
      `,
      resolvers: {
        Query: { due: () => machines.map(({ id, serial }) => ({ id, serial })) },
        Machine: {
          __resolveReference(ref: Source) {
            if (ref['id'] === undefined) throw new Error('It cannot be found by its serial number alone.')
            const machine = finder(machines, 'id', 'serial')(ref)
            return machine && { id: machine.id, serial: machine.serial, name: ref['name'] }
          },
          notice: ({ name }) => `Oil the ${String(name)}.`,
        },
      },
    },
  ],
  queries: [
    {
      about: 'follows a reference to the subgraph that owns the entity',
      query: '{ sites { city machines { name } } }',
      expected: { data: { sites: [{ city: 'Ulm', machines: [{ name: 'Lathe' }, { name: 'Press' }] }] } },
      calls: { sites: ['root'], machines: [[{ __typename: 'Machine', id: 'm2' }, { __typename: 'Machine', id: 'm1' }]] },
    },
    {
      about: 'comes back to a subgraph by the key that it resolves',
      query: '{ due { notice } }',
      expected: { data: { due: [{ notice: 'Oil the Press.' }, { notice: 'Oil the Lathe.' }] } },
      stock: 'the planner comes back by the first key, which the subgraph does not resolve',
    },
    {
      about: 'needs two subgraphs for a key of two fields',
      query: '{ sites { machines { notice } } }',
      expected: { data: { sites: [{ machines: [{ notice: 'Oil the Lathe.' }, { notice: 'Oil the Press.' }] }] } },
    },
  ],
})
