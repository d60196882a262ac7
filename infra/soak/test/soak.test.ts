import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { describeWithEngines } from '../../../subgraphs/kit/testing/engines.ts'
import { enginesOfThisRun } from '../../cluster/testing/cluster.ts'
import { soak } from '../soak.ts'

const SMALL = { idle: 15, busy: 9, rate: 50, seconds: 2, clients: 12, drops: 3, events: 200, seed: 77 }

describeWithEngines('a soak, made small', () => {
  it('loses nothing and repeats nothing over any wire, through drops, a kill -9 and a drain of the router', async () => {
    await using owned = new AsyncDisposableStack()
    const folder = owned.adopt(await mkdtemp(join(tmpdir(), 'broxiva-soak-test-')), (path) => rm(path, { recursive: true, force: true }))
    const said: string[] = []

    const problems = await soak(SMALL, { engines: enginesOfThisRun(), folder, say: (line) => { said.push(line) } })

    expect(problems).toEqual([])
    expect(said.join('\n')).toMatch(/24 over .* were back/)
    expect(said).toContainEqual(expect.stringContaining('240 updates seen'))
  }, 300_000)
})
