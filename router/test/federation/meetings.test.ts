import { describe, expect, it } from '@jest/globals'
import { answers } from './faults.ts'
import { startCase, type RunningCase } from './run-case.ts'

const ref = (id: string) => ({ __typename: 'Item', id })
const items = (...ids: readonly string[]) => ids.map((id) => ({ id }))

/** Roots in three subgraphs, which answer when `left`, `middle` and `right` let them; prices in a fourth, which tells when it is asked. */
function startBranches({ left = now, middle = now, right = now, asked = () => {} }: { left?: Hold; middle?: Hold; right?: Hold; asked?: () => void } = {}): Promise<RunningCase> {
  const root = (name: string, hold: Hold, ...ids: readonly string[]) => ({
    name,
    typeDefs: `type Query { ${name}: [Item] } type Item @key(fields: "id") { id: ID! }`,
    resolvers: { Query: { [name]: () => hold().then(() => items(...ids)) } },
  })
  return startCase({
    about: 'branches',
    subgraphs: [
      root('left', left, '1', '2'),
      root('middle', middle, '4'),
      root('right', right, '2', '3'),
      {
        name: 'prices',
        typeDefs: 'type Item @key(fields: "id") { id: ID! price(in: String = "EUR"): String }',
        resolvers: {
          Item: {
            price({ id }, args) {
              asked()
              return `${String(id)} ${String(args['in'])}`
            },
          },
        },
      },
    ],
    queries: [],
  })
}

type Hold = () => Promise<unknown>
const now: Hold = () => Promise.resolve()

/** Lets nobody go before so many are there. */
function together(count: number): Hold {
  let waiting: PromiseWithResolvers<void>[] = []
  return () => {
    const one = Promise.withResolvers<void>()
    waiting.push(one)
    if (waiting.length === count) {
      for (const each of waiting) each.resolve()
      waiting = []
    }
    return one.promise
  }
}

/** What the subgraph was asked, in any order, once the branches have met as hoped; whether they do is a matter of time. */
async function askUntil(running: RunningCase, query: string, isMet: (prices: readonly unknown[]) => boolean) {
  for (;;) {
    const { data, errors, calls: { prices = [] } } = await running.ask({ about: '', query, expected: {} })
    if (isMet(prices)) return { data: JSON.parse(data ?? 'null') as unknown, errors, prices: prices.toSorted((one, other) => one.length - other.length) }
  }
}

describe('branches that come to a subgraph', () => {
  it('at about the same time ask it together, and once for each entity', async () => {
    const hold = together(2)
    await using running = await startBranches({ left: hold, right: hold })

    const { data, prices } = await askUntil(running, '{ left { price } right { price } }', ({ length }) => length === 1)

    expect(data).toEqual({ left: [{ price: '1 EUR' }, { price: '2 EUR' }], right: [{ price: '2 EUR' }, { price: '3 EUR' }] })
    expect(new Set((prices[0] as readonly object[]).map((each) => JSON.stringify(each)))).toEqual(new Set(['1', '2', '3'].map((id) => JSON.stringify(ref(id)))))
    expect(prices[0]).toHaveLength(3)
  })

  it('ask it together for different fields', async () => {
    const hold = together(2)
    await using running = await startBranches({ left: hold, right: hold })

    const { data } = await askUntil(running, '{ left { price } right { price(in: "USD") } }', ({ length }) => length === 1)

    expect(data).toEqual({ left: [{ price: '1 EUR' }, { price: '2 EUR' }], right: [{ price: '2 USD' }, { price: '3 USD' }] })
  })

  it('do not wait for one that is late', async () => {
    const asked = Promise.withResolvers<void>()
    await using running = await startBranches({ right: () => asked.promise, asked: asked.resolve })

    const { data, prices } = await askUntil(running, '{ left { price } right { price } }', () => true)

    expect(data).toEqual({ left: [{ price: '1 EUR' }, { price: '2 EUR' }], right: [{ price: '2 EUR' }, { price: '3 EUR' }] })
    expect(prices).toEqual([[ref('1'), ref('2')], [ref('2'), ref('3')]])
  })

  it('go without the late one, which goes alone', async () => {
    const hold = together(2)
    let asked = Promise.withResolvers<void>()
    await using running = await startBranches({ left: hold, middle: hold, right: () => asked.promise, asked: () => asked.resolve() })

    const { data, prices } = await askUntil(running, '{ left { price } middle { price(in: "USD") } right { price } }', ({ length }) => {
      asked = Promise.withResolvers<void>()
      return length === 2
    })

    expect(data).toEqual({ left: [{ price: '1 EUR' }, { price: '2 EUR' }], middle: [{ price: '4 USD' }], right: [{ price: '2 EUR' }, { price: '3 EUR' }] })
    expect(prices).toEqual([[ref('2'), ref('3')], expect.arrayContaining([ref('1'), ref('2'), ref('4')])])
  })

  it('do not wait for one that has nothing to ask', async () => {
    await using running = await startBranches()

    const query = '{ left { price } right { price } }'
    const { data, errors, calls } = await running.ask({ about: '', query, expected: {}, faults: { right: answers(() => ({ data: { right: null } })) } })

    expect([JSON.parse(data ?? ''), errors]).toEqual([{ left: [{ price: '1 EUR' }, { price: '2 EUR' }], right: null }, []])
    expect(calls['prices']).toEqual([[ref('1'), ref('2')]])
  })

  it('report what goes wrong with what they asked together at the places of each', async () => {
    const hold = together(2)
    await using running = await startBranches({ left: hold, right: hold })
    const query = '{ left { price } right { price } }'
    const faults = { prices: answers(() => ({ errors: [{ message: 'It broke.' }] })) }
    let last
    do last = await running.ask({ about: '', query, expected: {}, faults })
    while (last.calls['prices']?.length !== 1)

    expect(JSON.parse(last.data ?? '')).toEqual({ left: [{ price: null }, { price: null }], right: [{ price: null }, { price: null }] })
    expect(last.errors.map(({ path, from }) => [path, from])).toEqual([[['left'], 'prices'], [['right'], 'prices']])
  })

  it('do not wait for what is asked on a condition', async () => {
    const hold = together(2)
    await using running = await startBranches({ left: hold, right: hold })
    const query = 'query ($more: Boolean!) { left { price } right { id price @include(if: $more) } }'

    const { data, calls } = await running.ask({ about: '', query, variables: { more: false }, expected: {} })

    expect(JSON.parse(data ?? '')).toEqual({ left: [{ price: '1 EUR' }, { price: '2 EUR' }], right: [{ id: '2' }, { id: '3' }] })
    expect(calls['prices']).toEqual([[ref('1'), ref('2')]])
  })
})
