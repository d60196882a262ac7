import { describe, expect, it } from '@jest/globals'
import { replaceSection } from '../document.ts'
import { GATEWAYS } from '../gateways.ts'
import { LAYERS } from '../layered-router.ts'
import { LAYERED_WORKLOADS, layersTable, ROWS } from '../layers.ts'
import type { Measurement } from '../measure.ts'
import { selfTimes } from '../profile.ts'
import { splitBySharing } from '../report.ts'
import { median, quantile } from '../statistics.ts'
import { figure, markdownTable, tableOf } from '../table.ts'

describe('the benchmark\'s figures', () => {
  it('takes quantiles by nearest rank, in numerical order', () => {
    const values = [100, 9, 20, 3, 1]

    expect(median(values)).toBe(9)
    expect(quantile(values, 0.99)).toBe(100)
    expect(quantile(values, 0)).toBe(1)
    expect(median([])).toBeNaN()
  })

  it('gives ratios to stock, more than one being better than stock in both, the cheapest first', () => {
    const rows = tableOf([measured('stock', 100, 8), measured('ours', 600, 1), measured('hive', 50, 20)], [measured('stock', 100, 8)])

    expect(rows.map((row) => row.slice(0, 5))).toEqual([
      ['gateway', 'requests/s', '× stock', 'CPU ms/request', 'CPU, stock ÷ it'],
      ['this router', '600', '6.00×', '1.00', '8.00×'],
      ['@apollo/gateway', '100', '1.00×', '8.00', '1.00×'],
      ['Hive Gateway', '50.0', '0.50×', '20.0', '0.40×'],
    ])
  })

  it('leaves ratios out when stock was not measured', () => {
    const [, row = []] = tableOf([measured('ours', 600, 1)], [])

    expect(row[2]).toBe('–')
  })

  it('keeps gateways that share between requests apart', () => {
    const { executors, sharing } = splitBySharing({ measurements: [measured('hive', 1, 1), measured('hive-shared', 1, 1)] })

    expect(executors.map(({ gateway }) => gateway.name)).toEqual(['hive'])
    expect(sharing.map(({ gateway }) => gateway.name)).toEqual(['hive-shared'])
  })

  it('writes three digits, and nothing for what is not known', () => {
    expect([0.123, 4.567, 45.67, 456.7, 45_670, Number.NaN].map(figure)).toEqual(['0.12', '4.57', '45.7', '457', '45 670', '–'])
  })

  it('writes tables as Markdown', () => {
    expect(markdownTable([['a', 'b'], ['1', '2']])).toBe('| a | b |\n| --- | ---: |\n| 1 | 2 |')
  })
})

describe('what the layers of the edge cost', () => {
  const named = (name: string, cpuMsPerRequest: number, cpuMsPerRequestByRound = [cpuMsPerRequest]): Measurement => {
    const any = measured('ours', 1, cpuMsPerRequest)
    return { ...any, gateway: { ...any.gateway, name }, cpuMsPerRequestByRound }
  }

  it('is told beside the bare executor, layer by layer', () => {
    const [deep] = LAYERED_WORKLOADS
    if (!deep) throw new Error('Nothing is asked.')
    const rows = layersTable([{ workload: deep, measurements: [named('bare', 0.5), named('metrics', 0.51), named('cache', 0.1)] }])

    expect(rows.slice(0, 2)).toEqual([['over the bare executor', 'deep: CPU ms/request', 'adds', 'fetches/request'], ['the bare executor', '0.500', '', '1.00']])
    expect(rows.find(([title]) => title === 'metrics')).toEqual(['metrics', '0.510', '+2 %', '1.00'])
    expect(rows.find(([title]) => title?.startsWith('response cache'))).toEqual([expect.anything(), '0.100', '−80 %', '1.00'])
    expect(rows.find(([title]) => title === 'tracing, 1 % of traces kept')).toEqual([expect.anything(), '–', '–', '–'])
  })

  it('is the middle one of the rounds, each beside the bare executor of the same', () => {
    const [deep] = LAYERED_WORKLOADS
    if (!deep) throw new Error('Nothing is asked.')
    const rows = layersTable([{ workload: deep, measurements: [named('bare', 1.2, [1, 2, 1]), named('metrics', 1.5, [1.1, 2.2, 3])] }])

    expect(rows.find(([title]) => title === 'metrics')).toEqual(['metrics', '1.500', '+10 %', '1.00'])
  })

  it('is measured of every layer by itself, and of all together', () => {
    expect([...new Set(ROWS.slice(0, -1).flatMap(({ layers }) => layers))].toSorted()).toEqual(LAYERS.toSorted())
    expect(ROWS.at(-1)?.layers).toEqual(LAYERS)
  })
})

describe('reading a profile', () => {
  it('counts a sample until the next one, without idle time and without what was before the load', () => {
    const frame = (id: number, functionName: string, url: string) => ({ id, callFrame: { functionName, url, lineNumber: 4 } })
    const profile = {
      nodes: [frame(1, '(idle)', ''), frame(2, 'start', 'file:///app/node_modules/@scope/boot/x.js'), frame(3, 'merge', 'file:///app/node_modules/@scope/merge/y.js'), frame(4, '(garbage collector)', '')],
      samples: [2, 3, 1, 3, 4],
      timeDeltas: [0, 1_000, 300, 500, 100],
    }

    const { functions, parts } = selfTimes(profile, 1)

    expect(functions).toEqual([
      { name: 'merge /app/node_modules/@scope/merge/y.js:5', share: 1 },
      { name: '(garbage collector)', share: 0 },
    ])
    expect(parts[0]).toEqual({ name: '@scope/merge', share: 1 })
  })
})

describe('writing results into the document', () => {
  const document = 'before\n<!-- bench:growth -->\nold\n<!-- /bench:growth -->\nafter\n'

  it('replaces what was there, and nothing around it', () => {
    const once = replaceSection(document, 'growth', 'new')

    expect(once).toBe('before\n<!-- bench:growth -->\n\nnew\n\n<!-- /bench:growth -->\nafter\n')
    expect(replaceSection(once, 'growth', 'new')).toBe(once)
  })

  it('refuses a section that the document does not have', () => {
    expect(() => replaceSection(document, 'results', 'new')).toThrow('bench:results')
  })
})

function measured(name: string, requestsPerSecond: number, cpuMsPerRequest: number): Measurement {
  const gateway = GATEWAYS.find((candidate) => candidate.name === name)
  if (!gateway) throw new Error(`There is no gateway ${name}.`)
  return { gateway, requestsPerSecond, cpuMsPerRequest, cpuMsPerRequestByRound: [cpuMsPerRequest], p50Ms: 1, p99Ms: 2, coreShare: 1, fetchesPerRequest: 1, peakMemoryBytes: 1, answerBytes: 1, note: undefined }
}
