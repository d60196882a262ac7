import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from '@jest/globals'
import { EngineError } from '../../engines/engine-error.ts'
import { provideTools, toolPath } from '../../engines/tools.ts'
import { ALERTMANAGER, panels, PROMETHEUS, rules } from '../files.ts'
import { metricsAskedFor } from '../metric-names.ts'

const CASES = ['rules-test.yaml', 'rules-test-weeks.yaml']

const describeWithTools = await toolsAreThere() ? describe : describe.skip

describeWithTools('what Prometheus and Alertmanager are told', () => {
  it('is a configuration that Prometheus takes', async () => {
    expect(await run('promtool', ['check', 'config', '--lint=all', '--lint-fatal', 'prometheus.yaml'])).toContain('SUCCESS')
  })

  it('fires each alert when it should, and not before', async () => {
    expect(await run('promtool', ['test', 'rules', ...CASES])).toContain('SUCCESS')
  })

  it('has a case in which each alert fires, and one in which it does not', () => {
    const cases = CASES.map((file) => readFileSync(join(PROMETHEUS, file), 'utf8')).join('\n')
    const [silent, firing] = [/alertname: (\w+), exp_alerts: \[\]/g, /alertname: (\w+)\n\s+exp_alerts:\n\s+- exp_labels/g].map((pattern) => new Set([...cases.matchAll(pattern)].map(([, name]) => name)))
    const alerts = rules().filter(({ kind }) => kind === 'alert').map(({ name }) => name)

    expect({ firing: alerts.filter((name) => !firing?.has(name)), silent: alerts.filter((name) => !silent?.has(name)) }).toEqual({ firing: [], silent: [] })
  })

  it('is a configuration that Alertmanager takes', async () => {
    expect(await run('amtool', ['check-config', ALERTMANAGER])).toContain('SUCCESS')
  })

  it.each([
    ['critical', ['on-call', 'chat']], ['warning', ['chat']], ['info', ['chat-quiet']],
  ])('tells who is concerned by an alert that is %s', async (severity, receivers) => {
    const said = await run('amtool', ['config', 'routes', 'test', `--config.file=${ALERTMANAGER}`, `severity=${severity}`])

    expect(said.split('\n')[0]?.split(',')).toEqual(receivers)
  })

  it('is PromQL in every panel', async () => {
    await using folder = await temporaryFolder()
    const file = join(folder.path, 'panels.yaml')
    await writeFile(file, ['groups:', '- name: panels', '  rules:', ...panels().flatMap(({ text }, index) => [`  - record: panel:${index}`, `    expr: ${JSON.stringify(text)}`])].join('\n'))

    expect(await run('promtool', ['check', 'rules', file])).toContain(`${panels().length} rules found`)
  })
})

describe('the runbook', () => {
  const runbook = readFileSync(new URL('../../../docs/operations.md', import.meta.url), 'utf8')

  it('says of every alert what it means and what to do', () => {
    const alerts = rules().filter(({ kind }) => kind === 'alert').map(({ name }) => name)

    expect([...runbook.matchAll(/^### (\w+)$/gm)].map(([, name]) => name)).toEqual(alerts)
  })
})

describe('the metrics of an expression', () => {
  it.each([
    ['sum by (le, job) (rate(a_bucket{x="b_total"}[5m])) / on (job) group_left (y) c > 0.5e3', ['a_bucket', 'c']],
    ['histogram_quantile(0.95, sum(r:x:rate5m offset 1w)) and up == 1', ['r:x:rate5m', 'up']],
  ])('are told from functions, labels and numbers: %s', (expression, names) => {
    expect(metricsAskedFor(expression)).toEqual(names)
  })
})

async function temporaryFolder(): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'broxiva-panels-'))
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) }
}

async function run(tool: 'promtool' | 'amtool', args: readonly string[]): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)(await toolPath(tool), args, { cwd: PROMETHEUS })
  return stdout + stderr
}

/** Installed where that can be done without asking; a machine that cannot have them skips, but not in CI. */
async function toolsAreThere(): Promise<boolean> {
  try {
    await provideTools(['promtool', 'amtool'])
    return true
  } catch (error) {
    if (!(error instanceof EngineError) || process.env['CI'] === 'true') throw error
    process.stderr.write(`\nThe alert rules are not checked. ${error.message}\n`)
    return false
  }
}
