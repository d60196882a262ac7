import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { enginesOf } from '../cluster/local-cluster.ts'
import { ensureEngines } from '../engines/engines.ts'
import { UsageError } from '../testing/seeded-options.ts'
import { parseOptions, type Options } from './options.ts'
import { soak, tooFewFiles } from './soak.ts'

const SHOWN = 20
const startedAt = performance.now()
const load = () => loadavg().map((average) => average.toFixed(1)).join(' ')
const say = (line: string) => { process.stdout.write(`${((performance.now() - startedAt) / 1000).toFixed(1).padStart(7)} s  ${line}\n`) }

try {
  const options = parseOptions(process.argv.slice(2))
  const tooFew = tooFewFiles(options)
  if (tooFew !== undefined) throw new UsageError(tooFew)
  process.exit(await run(options) ? 0 : 1)
} catch (error) {
  process.stderr.write(`${error instanceof UsageError ? error.message : inspect(error)}\n`)
  process.exit(error instanceof UsageError ? 2 : 1)
}

/** On engines and in a folder of its own. A signal ends it, and leaves nothing. */
async function run(options: Options): Promise<boolean> {
  say(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, load average ${load()}; seed ${options.seed}`)
  const dataDir = await mkdtemp(join(tmpdir(), 'broxiva-soak-'))
  // PostgreSQL, which does not run as root, must get in.
  await chmod(dataDir, 0o711)
  const stopping = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stopping.abort(new Error(`stopped by ${signal}`)))
  let keep = false
  try {
    await using engines = await ensureEngines({ dataDir, ports: { postgres: 0, redis: 0, kafka: 0 }, hold: 'process', discard: true })
    const problems = await soak(options, { engines: enginesOf(engines), folder: dataDir, say, stopping: stopping.signal })
    for (const problem of problems.slice(0, SHOWN)) say(`✗ ${problem}`)
    if (problems.length > SHOWN) say(`✗ and ${problems.length - SHOWN} more`)
    keep = problems.length > 0
    say(`${keep ? `${problems.length} problems; the logs are in ${dataDir}` : 'nothing lost, nothing twice'}; load average ${load()}; seed ${options.seed}`)
    return !keep
  } finally {
    if (!keep) await rm(dataDir, { recursive: true, force: true })
  }
}
