import { defineCase, fails, MASKED } from '../../case.ts'

const room = { id: 'r1' }

export const federationCase = defineCase({
  about: '`@shareable` fields, value types and root fields',
  subgraphs: [
    {
      name: 'plan',
      typeDefs: `
        type Query { rooms: [Room!]! @shareable now: Clock @shareable failing: Clock @shareable nothing: Clock @shareable }
        type Room @key(fields: "id") { id: ID! number: Int @shareable place: Place floor: Int }
        type Place @shareable { lat: Float! lon: Float! }
        type Clock @shareable { hour: Int minute: Int! plan: String }
      `,
      resolvers: {
        Query: { rooms: () => [room], now: () => ({ hour: 1, minute: 2 }), failing: () => ({ hour: 1, minute: 2 }), nothing: () => ({ hour: 1, minute: 2 }) },
        Room: { number: () => 7, place: () => ({ lat: 1.5, lon: 2 }), floor: () => 3 },
        Clock: { plan: () => 'plan' },
      },
    },
    {
      name: 'sensors',
      typeDefs: `
        type Query { rooms: [Room!]! @shareable now: Clock @shareable failing: Clock @shareable nothing: Clock @shareable }
        type Room @key(fields: "id") { id: ID! number: Int @shareable heat: Float last: Place }
        type Place @shareable { lat: Float! lon: Float! }
        type Clock @shareable { hour: Int minute: Int! sensor: String }
      `,
      resolvers: {
        Query: { rooms: () => [room], now: () => ({ hour: 1, minute: 2 }), failing: fails('DOWN', 'no time'), nothing: () => null },
        Room: { number: () => 7, heat: () => 21, last: () => ({ lat: -1e21, lon: 1e-7 }) },
        Clock: { sensor: () => 'sensor' },
      },
    },
  ],
  queries: [
    {
      about: 'asks one subgraph for what both know',
      query: '{ now { hour minute } rooms { number } }',
      expected: { data: { now: { hour: 1, minute: 2 }, rooms: [{ number: 7 }] } },
      calls: { plan: ['root'], sensors: [] },
    },
    {
      about: 'puts one value together of what each subgraph has of it',
      query: '{ now { sensor hour plan minute } }',
      expected: { data: { now: { sensor: 'sensor', hour: 1, plan: 'plan', minute: 2 } } },
    },
    {
      about: 'uses one value type in several places',
      query: '{ rooms { place { lat lon } last { lon lat } heat floor number } }',
      expected: { data: { rooms: [{ place: { lat: 1.5, lon: 2 }, last: { lon: 1e-7, lat: -1e21 }, heat: 21, floor: 3, number: 7 }] } },
    },
    {
      about: 'keeps what one subgraph has when the other fails',
      query: '{ failing { plan sensor } }',
      expected: { data: { failing: { plan: 'plan', sensor: null } }, errors: [{ message: 'no time', code: 'DOWN', path: ['failing'], from: 'sensors' }] },
      stock: 'which of the two is answered depends on which comes last',
    },
    {
      about: 'does not hide that the subgraphs disagree',
      query: '{ nothing { plan sensor } }',
      expected: { data: { nothing: { plan: 'plan', sensor: null } }, errors: [{ ...MASKED, path: ['nothing', 'sensor'] }] },
      stock: 'which of the two is answered depends on which comes last',
    },
  ],
})
