import { describe, expect, it } from '@jest/globals'
import { readOverrides } from '../../src/planning/override-labels.ts'

const sdl = (...labels: string[]) => `type Query { ${labels.map((label, index) => `f${index}: Int @join__field(graph: B, override: "a", overrideLabel: ${JSON.stringify(label)})`).join('\n')} }`

function drawn(text: string, number: number, on: readonly string[] = []) {
  const { key, conditions } = readOverrides(text, on, () => number)()
  return { key, on: [...conditions].filter(([, isOn]) => isOn).map(([label]) => label) }
}

describe('drawing overrides', () => {
  it.each([
    [0, ['percent(100)', 'percent(25)', 'percent(0.5)']],
    [0.004999, ['percent(100)', 'percent(25)', 'percent(0.5)']],
    [0.005, ['percent(100)', 'percent(25)']],
    [0.249999, ['percent(100)', 'percent(25)']],
    [0.25, ['percent(100)']],
    [0.999999, ['percent(100)']],
  ])('takes of 100 requests as many as a label says (%d)', (number, labels) => {
    expect(drawn(sdl('percent(0)', 'percent(100)', 'percent(25)', 'percent(0.5)'), number).on).toEqual(labels)
  })

  it('has as few plans as it can', () => {
    const text = sdl('percent(10)', 'percent(20)', 'percent(20)', 'percent(0)', 'percent(100)', 'mine')
    const keys = Array.from({ length: 100 }, (_, index) => drawn(text, index / 100).key)

    expect(new Set(keys)).toEqual(new Set(['', '10', '20']))
    expect(drawn(sdl('percent(0)', 'percent(100)'), 0.5).key).toBe('')
  })

  it('leaves a label that is no percentage with the old subgraph, unless it is on', () => {
    expect(drawn(sdl('mine', 'percent(x)'), 0).on).toEqual([])
    expect(drawn(sdl('mine', 'other', 'percent(50)'), 0.75, ['mine', 'of.nobody'])).toEqual({ key: '50', on: ['mine'] })
  })
})
