import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { provenance, writeSection } from './document.ts'
import { loadGraphs } from './graphs/graphs.ts'
import { GATEWAYS, LOAD_CORE } from './gateways.ts'
import { writeGraphFiles, type GraphFiles } from './graph-files.ts'
import { growthPanel, GROWTHS, growthTable, measureGrowth, type GrowthResult } from './growth.ts'
import { installPeers } from './install-peers.ts'
import { layersTable, measureLayers } from './layers.ts'
import { measureWorkload, type WorkloadResult } from './measure.ts'
import { OptionsError, readOptions, type BenchOptions } from './options.ts'
import { measurePlanning, planningTable } from './planning.ts'
import { linePlot } from './plot.ts'
import { profileWorkload, type SelfTime } from './profile.ts'
import { reportOf, splitBySharing } from './report.ts'
import { startSubgraphs, type Subgraphs } from './subgraphs.ts'
import { markdownTable, printTable, tableOf } from './table.ts'
import { WORKLOADS } from './workloads.ts'

const GROWTH_GATEWAYS = ['stock', 'ours']
const PLANNINGS = 20
const GROWTH_PLOT = 'benchmarks-growth.svg'

const HELP = `npm run bench -- [OPTION...]

Measures this router beside other federation gateways: each on one core, subgraphs and load on another, in turns.

  --only NAMES      these gateways: ${GATEWAYS.map(({ name }) => name).join(', ')}
  --workload NAMES  these workloads: ${WORKLOADS.map(({ name }) => name).join(', ')}
  --seconds N       how long each gateway is asked in a round (3; of --layers 1.5)
  --rounds N        how many rounds (5)
  --clients N       how many ask at the same time (50)
  --write           writes what was measured, whole, to docs/benchmarks.md and its plots

instead of the comparison:
  --profile         where this router's time goes, by V8's sampling profiler; the profiles stay in a temporary folder
  --growth          how cost grows with entities, depth, clients and distinct operations: ${GROWTH_GATEWAYS.join(' and ')}, or those of --only
  --planning        how long planning takes: the operations of the product's clients and of the workloads
  --layers          what each layer of this router's edge costs over the bare executor, by processor time; needs redis-server
  --help            this
`

const say = (line: string) => { process.stdout.write(`${line}\n`) }

await main().catch((error: unknown) => {
  process.stderr.write(error instanceof OptionsError ? `${error.message}\nSee npm run bench -- --help.\n` : `${String(error instanceof Error ? error.stack : error)}\n`)
  process.exitCode = 1
})

/** A run of the benchmark: what all of its parts need. */
interface Bench {
  readonly options: BenchOptions
  readonly subgraphs: Subgraphs
  readonly filesOf: (graph: string) => GraphFiles
  /** Where the figures come from, for the document. */
  readonly where: string
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), { gateways: GATEWAYS.map(({ name }) => name), workloads: WORKLOADS.map(({ name }) => name) })
  if (options.help) {
    say(HELP)
    return
  }
  const where = provenance(effortOf(options))
  if (needsPeers(options)) installPeers(say)
  pinToLoadCore()
  process.once('SIGINT', () => process.exit(130))
  process.once('SIGTERM', () => process.exit(143))

  await using cleanup = new AsyncDisposableStack()
  const folder = await mkdtemp(`${tmpdir()}/broxiva-bench-`)
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const subgraphs = cleanup.use(await startSubgraphs())
  const files = new Map<string, GraphFiles>()
  for (const graph of await loadGraphs()) files.set(graph.name, await writeGraphFiles(graph, subgraphs.origin, folder))
  const filesOf = (graph: string) => {
    const found = files.get(graph)
    if (!found) throw new Error(`There is no graph ${graph}.`)
    return found
  }

  const bench: Bench = { options, subgraphs, filesOf, where }
  if (options.mode === 'profile') await profile(bench)
  else if (options.mode === 'growth') await growth(bench)
  else if (options.mode === 'planning') await planning(bench)
  else if (options.mode === 'layers') await layers(bench)
  else await compare(bench)
}

async function compare({ options, subgraphs, filesOf, where }: Bench): Promise<void> {
  const gateways = GATEWAYS.filter(({ name }) => options.gateways?.includes(name) ?? true)
  const results: WorkloadResult[] = []
  for (const workload of chosenWorkloads(options)) {
    say(`\n${workload.name}: ${workload.description}`)
    const result = await measureWorkload({ workload, gateways, files: filesOf(workload.graph), subgraphs, effort: options, report: say })
    const { executors, sharing } = splitBySharing(result)
    say(printTable(tableOf(executors, executors)))
    if (sharing.length > 0) say(`\n${printTable(tableOf(sharing, executors))}`)
    for (const { gateway, note } of result.measurements) if (note !== undefined) say(`  ${gateway.title}: ${note}`)
    results.push(result)
  }
  if (!options.write) return
  const { markdown, plots } = reportOf(results, where)
  saidFiles(await writeSection('results', markdown, plots))
}

async function profile({ options, filesOf }: Bench): Promise<void> {
  const folder = await mkdtemp(`${tmpdir()}/broxiva-profiles-`)
  for (const workload of chosenWorkloads(options)) {
    const { file, functions, parts } = await profileWorkload({ workload, files: filesOf(workload.graph), effort: options, folder })
    say(`\n${workload.name}: where this router's time goes (${file})`)
    say(printTable([['part', 'self'], ...parts.slice(0, 15).map(percentRow)]))
    say(`\n${printTable([['function', 'self'], ...functions.slice(0, 30).map(percentRow)])}`)
  }
}

async function growth({ options, filesOf, where }: Bench): Promise<void> {
  const gateways = GATEWAYS.filter(({ name }) => (options.gateways ?? GROWTH_GATEWAYS).includes(name))
  const results: GrowthResult[] = []
  for (const one of GROWTHS) {
    say(`\n${one.title}`)
    const result = await measureGrowth(one, { gateways, files: filesOf(one.graph), effort: options, report: say })
    say(printTable(growthTable(result)))
    results.push(result)
  }
  if (!options.write) return
  const plot = linePlot('How cost grows', results.map(growthPanel))
  const markdown = [where, `![How cost grows](${GROWTH_PLOT})`, ...results.map((result) => markdownTable(growthTable(result)))].join('\n\n')
  saidFiles(await writeSection('growth', markdown, { [GROWTH_PLOT]: plot }))
}

async function planning({ options, filesOf, where }: Bench): Promise<void> {
  const times = await measurePlanning((graph) => readFile(filesOf(graph).supergraph, 'utf8'), PLANNINGS)
  const table = planningTable(times)
  say(`\nThe slowest of ${times.length} operations, each planned ${PLANNINGS} times`)
  say(printTable(table))
  if (!options.write) return
  saidFiles(await writeSection('planning', `${where}\n\nThe slowest of ${times.length} operations:\n\n${markdownTable(table)}`, {}))
}

async function layers({ options, subgraphs, filesOf, where }: Bench): Promise<void> {
  const table = layersTable(await measureLayers({ filesOf, subgraphs, effort: options, report: say }))
  say(`\n${printTable(table)}`)
  if (!options.write) return
  saidFiles(await writeSection('layers', `${where}\n\n${markdownTable(table)}`, {}))
}

function chosenWorkloads({ workloads }: BenchOptions) {
  return WORKLOADS.filter(({ name }) => workloads?.includes(name) ?? true)
}

function effortOf({ mode, rounds, seconds, clients }: BenchOptions): string {
  if (mode === 'planning') return `Each operation planned ${PLANNINGS} times`
  return `${rounds} rounds of ${seconds} s for each gateway${mode === 'growth' ? '' : `, ${clients} clients`}`
}

function needsPeers({ mode, gateways }: BenchOptions): boolean {
  return (mode === 'compare' || mode === 'growth') && (gateways ?? GROWTH_GATEWAYS).some((name) => name !== 'ours')
}

function percentRow({ name, share }: SelfTime): readonly string[] {
  return [name, `${(share * 100).toFixed(1)} %`]
}

function saidFiles(files: readonly string[]): void {
  say(`\nWritten: ${files.join(', ')}`)
}

function pinToLoadCore(): void {
  try {
    execFileSync('taskset', ['-cp', String(LOAD_CORE), String(process.pid)], { stdio: 'ignore' })
  } catch (error) {
    throw new OptionsError(`The benchmark needs Linux, \`taskset\` (util-linux) and two cores: ${(error as Error).message}`)
  }
}
