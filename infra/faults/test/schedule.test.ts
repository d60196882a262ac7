import { describe, expect, it } from '@jest/globals'
import { UsageError } from '../../testing/seeded-options.ts'
import { FAULT_KINDS, parseOptions, commandOf } from '../options.ts'
import { randomOf, shareOf } from '../random.ts'
import { planFaults } from '../schedule.ts'
import { consumptions, terrain } from '../terrain.ts'

const planOf = (...argv: string[]) => planFaults(parseOptions(argv), terrain)

describe('planning faults', () => {
  it('plans the same for the same seed, and something else for another', () => {
    expect(planOf('--seed', '1')).toEqual(planOf('--seed', '1'))
    expect(planOf('--seed', '1')).not.toEqual(planOf('--seed', '2'))
  })

  it('has every kind of fault in the quick profile, a kill for each process among them', () => {
    const { faults, crashPoints, duplicates } = planOf('--seed', '3')

    const paced = new Set(['crash-points', 'duplicates', 'subscribers'])
    expect(new Set(faults.map(({ fault }) => fault.kind).filter((kind) => kind !== 'subscribers'))).toEqual(new Set(FAULT_KINDS.filter((kind) => !paced.has(kind))))
    expect(faults.flatMap(({ fault }) => fault.kind === 'kill' ? [fault.process] : []).toSorted()).toEqual([...terrain.subgraphs, 'router'].toSorted())
    expect(duplicates).toBe(true)
    expect(new Set(crashPoints.map(({ point }) => point.split(':')[0]))).toEqual(new Set(['transaction.before-commit', 'transaction.after-commit', 'relay.before-publish*', 'relay.after-publish*']))
  })

  it('drops the subscribers more than twenty times, from the beginning to the end', () => {
    const drops = planOf('--seed', '4').faults.filter(({ fault }) => fault.kind === 'subscribers')

    expect(drops.length).toBeGreaterThan(20)
    expect(drops.map(({ atMs }) => atMs)).toEqual(drops.map(({ atMs }) => atMs).toSorted((a, b) => a - b))
  })

  it('leaves nothing for the last moments', () => {
    for (const seed of ['1', '2', '3']) {
      const { faults, durationMs } = planOf('--seed', seed)
      for (const { atMs } of faults) expect(atMs).toBeLessThan(durationMs)
    }
  })

  it('repeats everything in a soak, at every crash point', () => {
    const { faults, crashPoints } = planOf('--soak', '--minutes', '20', '--seed', '5')

    expect(faults.filter(({ fault }) => fault.kind === 'kafka')).toHaveLength(4)
    expect(crashPoints.map(({ point }) => point).toSorted()).toEqual(terrain.crashPoints.map(({ point }) => point).toSorted())
  })

  it('does only what it is asked to', () => {
    const { faults, crashPoints, duplicates } = planOf('--seed', '6', '--faults', 'redis, kafka')

    expect(faults.map(({ fault }) => fault.kind).toSorted()).toEqual(['kafka', 'redis'])
    expect(crashPoints).toEqual([])
    expect(duplicates).toBe(false)
  })
})

describe('the steps of the saga', () => {
  it('can all be crashed at, before and after they commit', () => {
    const points = terrain.crashPoints.map(({ subgraph, point }) => `${subgraph} ${point}`)

    expect(points).toEqual(expect.arrayContaining([
      'orders transaction.before-commit:checkoutComplete', 'orders transaction.after-commit:checkoutComplete',
      'products transaction.before-commit:products.orders/order.created', 'orders transaction.after-commit:orders.payments/payment.authorized',
      'payments transaction.before-commit:payments.orders/order.shipped', 'logistics transaction.after-commit:logistics.compliance/trade_document.issued', 'orders relay.after-publish*',
    ]))
    expect(points.filter((point) => point.includes('before')).length).toBe(points.filter((point) => point.includes('after')).length)
  })

  it('are handled by the groups that say so themselves', () => {
    const groups = (type: string) => consumptions().filter((consumption) => consumption.type === type).map(({ group, inbox }) => `${group}${inbox ? '' : ' (no inbox)'}`).toSorted()

    expect(groups('order.confirmed')).toEqual(['compliance.audit.orders', 'compliance.orders (no inbox)', 'logistics.orders', 'products.orders', 'users.orders'])
    expect(groups('inventory.updated')).toEqual(['compliance.audit.products'])
  })
})

describe('reading the arguments', () => {
  it('names everything that is wrong, and how it is meant', () => {
    expect(() => parseOptions(['--minutes', '0', '--faults', 'kill,fire'])).toThrow(UsageError)
    expect(() => parseOptions(['--minutes', '0', '--faults', 'kill,fire'])).toThrow(/--minutes: [\s\S]*--faults.*\n[\s\S]*--soak/)
    expect(() => parseOptions(['--speed'])).toThrow(UsageError)
  })

  it('says the command that repeats a run', () => {
    for (const argv of [['--seed', '7'], ['--soak', '--seed', '8'], ['--seed', '9', '--minutes', '0.5', '--faults', 'kafka,redis']]) {
      const options = parseOptions(argv)
      expect(parseOptions(commandOf(options).split(' ').slice(4))).toEqual(options)
    }
  })

  it('takes another seed each time when none is given', () => {
    expect(new Set(Array.from({ length: 20 }, () => parseOptions([]).seed)).size).toBeGreaterThan(15)
  })
})

describe('seeded choices', () => {
  it('repeat, spread evenly, and do not move when another part draws more', () => {
    const draws = (stream: string, count: number) => { const random = randomOf(1, stream); return Array.from({ length: count }, () => random.between(0, 9)) }

    expect(draws('a', 50)).toEqual(draws('a', 50))
    expect(draws('a', 50)).not.toEqual(draws('b', 50))
    for (let digit = 0; digit < 10; digit++) expect(draws('a', 10_000).filter((drawn) => drawn === digit).length).toBeGreaterThan(900)
    expect(new Set(randomOf(1).shuffled([1, 2, 3, 4, 5]))).toEqual(new Set([1, 2, 3, 4, 5]))
  })

  it('take a fifth of all ids, always the same', () => {
    const ids = Array.from({ length: 5_000 }, (_, n) => `evt_${n}`)
    const taken = ids.filter((id) => shareOf(1, id) < 0.2)

    expect(taken.length).toBeGreaterThan(850)
    expect(taken.length).toBeLessThan(1_150)
    expect(ids.filter((id) => shareOf(1, id) < 0.2)).toEqual(taken)
  })
})
