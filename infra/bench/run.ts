import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { loadGraphs } from './graphs/graphs.ts'
import { GATEWAYS, LOAD_CORE } from './gateways.ts'
import { writeGraphFiles } from './graph-files.ts'
import { installPeers } from './install-peers.ts'
import { measureWorkload } from './measure.ts'
import { OptionsError, readOptions } from './options.ts'
import { profileWorkload, type SelfTime } from './profile.ts'
import { startSubgraphs } from './subgraphs.ts'
import { printTable, tableOf } from './table.ts'
import { WORKLOADS } from './workloads.ts'

const HELP = `npm run bench -- [OPTION...]

Measures this router beside other federation gateways: each on one core, subgraphs and load on another, in turns.

  --only NAMES      these gateways: ${GATEWAYS.map(({ name }) => name).join(', ')}
  --workload NAMES  these workloads: ${WORKLOADS.map(({ name }) => name).join(', ')}
  --seconds N       how long each gateway is asked in a round (3)
  --rounds N        how many rounds (5)
  --clients N       how many ask at the same time (50)
  --help            this
`

const say = (line: string) => { process.stdout.write(`${line}\n`) }

await main().catch((error: unknown) => {
  process.stderr.write(error instanceof OptionsError ? `${error.message}\nSee npm run bench -- --help.\n` : `${String(error instanceof Error ? error.stack : error)}\n`)
  process.exitCode = 1
})

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), { gateways: GATEWAYS.map(({ name }) => name), workloads: WORKLOADS.map(({ name }) => name) })
  if (options.help) {
    say(HELP)
    return
  }
  const gateways = GATEWAYS.filter(({ name }) => options.gateways.includes(name))
  if (gateways.some(({ name }) => name !== 'ours')) installPeers(say)
  pinToLoadCore()
  process.once('SIGINT', () => process.exit(130))
  process.once('SIGTERM', () => process.exit(143))

  await using cleanup = new AsyncDisposableStack()
  const folder = await mkdtemp(`${tmpdir()}/broxiva-bench-`)
  cleanup.defer(() => rm(folder, { recursive: true, force: true }))
  const subgraphs = cleanup.use(await startSubgraphs())
  const graphs = await loadGraphs()
  const files = new Map(await Promise.all(graphs.map(async (graph) => [graph.name, await writeGraphFiles(graph, subgraphs.origin, folder)] as const)))

  const workloads = WORKLOADS.filter(({ name }) => options.workloads.includes(name))
  const filesOf = (graph: string) => {
    const found = files.get(graph)
    if (!found) throw new Error(`There is no graph ${graph}.`)
    return found
  }

  if (options.profile) {
    const profiles = await mkdtemp(`${tmpdir()}/broxiva-profiles-`)
    for (const workload of workloads) {
      const { file, functions, parts } = await profileWorkload({ workload, files: filesOf(workload.graph), effort: options, folder: profiles })
      say(`\n${workload.name}: where this router's time goes (${file})`)
      say(printTable([['part', 'self'], ...parts.slice(0, 15).map(percentRow)]))
      say(`\n${printTable([['function', 'self'], ...functions.slice(0, 30).map(percentRow)])}`)
    }
    return
  }

  for (const workload of workloads) {
    say(`\n${workload.name}: ${workload.description}`)
    const graphFiles = filesOf(workload.graph)
    const result = await measureWorkload({ workload, gateways, files: graphFiles, subgraphs, effort: options, report: say })
    say(printTable(tableOf(result)))
    for (const { gateway, reason } of result.absent) say(`  without ${gateway.title}: ${reason}`)
  }
}

function percentRow({ name, share }: SelfTime): readonly string[] {
  return [name, `${(share * 100).toFixed(1)} %`]
}

function pinToLoadCore(): void {
  try {
    execFileSync('taskset', ['-cp', String(LOAD_CORE), String(process.pid)], { stdio: 'ignore' })
  } catch (error) {
    throw new OptionsError(`The benchmark needs Linux, \`taskset\` (util-linux) and two cores: ${(error as Error).message}`)
  }
}
