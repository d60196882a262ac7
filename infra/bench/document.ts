import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { arch, cpus, loadavg, platform, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import { figure } from './table.ts'

const DOCS = new URL('../../docs/', import.meta.url)
const DOCUMENT = new URL('benchmarks.md', DOCS)

/** Puts what was measured into its place in docs/benchmarks.md: between the markers of `section`, with plots beside it. */
export async function writeSection(section: string, markdown: string, plots: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const document = replaceSection(await readFile(DOCUMENT, 'utf8'), section, markdown)
  await writeFile(DOCUMENT, document)
  for (const [name, svg] of Object.entries(plots)) await writeFile(new URL(name, DOCS), svg)
  return [DOCUMENT, ...Object.keys(plots).map((name) => new URL(name, DOCS))].map((url) => fileURLToPath(url))
}

/** @throws when the document has no such section: text that nobody finds is not written. */
export function replaceSection(document: string, section: string, markdown: string): string {
  const [start, end] = [`<!-- bench:${section} -->`, `<!-- /bench:${section} -->`]
  const from = document.indexOf(start)
  const to = document.indexOf(end)
  if (from < 0 || to < from) throw new Error(`docs/benchmarks.md has no section between ${start} and ${end}.`)
  return `${document.slice(0, from + start.length)}\n\n${markdown.trim()}\n\n${document.slice(to)}`
}

/** When, of what and on what machine figures are measured, in one paragraph. To be asked before anything runs, while the load is still that of others. */
export function provenance(effort: string): string {
  const [cpu] = cpus()
  const [load = 0] = loadavg()
  return `${new Date().toISOString().slice(0, 10)}, commit ${commit()}, Node ${process.version}, ${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${figure(totalmem() / 2 ** 30)} GiB, ${platform()} ${arch()}. `
    + `${peerVersions()}. ${effort}. Load average before: ${load.toFixed(1)}${load > 0.5 ? ' – the machine was not idle: trust CPU per request more than requests per second' : ''}.`
}

function peerVersions(): string {
  const versions = ['peers/package.json', 'peers/mercurius/package.json'].flatMap((path) => {
    const { dependencies, optionalDependencies = {} } = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as Record<'dependencies' | 'optionalDependencies', Record<string, string> | undefined>
    return Object.entries({ ...dependencies, ...optionalDependencies }).filter(([name]) => name !== 'graphql' && name !== 'fastify')
  })
  return versions.map(([name, version]) => `${name} ${version}`).join(', ')
}

function commit(): string {
  try {
    const changed = git('status', '--porcelain', '--', '../../router', '../../subgraphs/kit', '.') !== ''
    return `${git('rev-parse', '--short', 'HEAD')}${changed ? ' with uncommitted changes' : ''}`
  } catch {
    return 'unknown'
  }
}

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: fileURLToPath(new URL('.', import.meta.url)), encoding: 'utf8' }).trim()
}
