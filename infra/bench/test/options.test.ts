import { describe, expect, it } from '@jest/globals'
import { OptionsError, readOptions } from '../options.ts'

const known = { gateways: ['stock', 'ours'], workloads: ['deep', 'wide'] }
const read = (...args: string[]) => readOptions(args, known)

describe('reading the benchmark\'s arguments', () => {
  it('compares everything when nothing is said', () => {
    expect(read()).toMatchObject({ mode: 'compare', gateways: undefined, workloads: undefined, seconds: 3, rounds: 5, clients: 50, write: false })
  })

  it('asks for a shorter time where there is more to ask', () => {
    expect(read('--layers')).toMatchObject({ mode: 'layers', seconds: 1.5, rounds: 5 })
    expect(read('--layers', '--seconds', '3').seconds).toBe(3)
  })

  it('takes lists of names', () => {
    expect(read('--only', 'ours, stock', '--workload', 'deep')).toMatchObject({ gateways: ['ours', 'stock'], workloads: ['deep'] })
  })

  it.each([
    [['--only', 'nginx'], 'stock, ours, not nginx'],
    [['--only', ','], '--only takes names of'],
    [['--seconds', 'soon'], 'not "soon"'],
    [['--seconds', ''], '--seconds takes a number'],
    [['--rounds', '2.5'], 'a whole number'],
    [['--rounds', '0'], 'from 1 to 100'],
    [['--growth', '--profile'], 'One of --profile, --growth'],
    [['--growth', '--workload', 'deep'], '--growth takes no --workload'],
    [['--planning', '--rounds', '3'], '--planning takes no --rounds'],
    [['--layers', '--only', 'ours'], '--layers takes no --only'],
    [['--write', '--only', 'ours'], '--write writes whole results'],
    [['--fast'], '--fast'],
    [['deep'], 'deep'],
  ])('refuses %j and says why', (args, why) => {
    expect(() => read(...args)).toThrow(OptionsError)
    expect(() => read(...args)).toThrow(why)
  })
})
