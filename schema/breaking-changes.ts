import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { parseArgs, promisify } from 'node:util'
import { CriticalityLevel, diff } from '@graphql-inspector/core'
import { buildSchema } from 'graphql'
import { z } from 'zod'

/** A breaking change that is meant: what the check calls it, and why clients can live with it. */
export interface Declaration {
  readonly change: string
  readonly reason: string
}

const declarationsShape = z.array(z.strictObject({ change: z.string().min(1), reason: z.string().min(1) }))

const ROOT = new URL('../', import.meta.url)
const SCHEMA_FILE = 'schema/api.graphql'
const DECLARATIONS_FILE = 'schema/breaking-changes.json'

/** What may break a client that was written for the schema before, each change in one sentence, as `@graphql-inspector/core` names it. */
export async function breakingChanges(before: string, after: string): Promise<string[]> {
  const changes = await diff(buildSchema(before), buildSchema(after))
  return changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking).map(({ message }) => message).toSorted()
}

/** Those that nobody has declared, word for word. */
export function undeclared(changes: readonly string[], declarations: readonly Declaration[]): string[] {
  const declared = new Set(declarations.map(({ change }) => change))
  return changes.filter((change) => !declared.has(change))
}

/**
 * The schema that clients know, and the commit that it is of. On a branch the one where it left `main`; on `main` itself the last that was committed: before the
 * latest change when nothing is uncommitted, else the current one. `base` overrules. Null when the history has no earlier schema.
 *
 * @throws when the history was cut off by a shallow clone, so that nobody can tell.
 */
export async function schemaBefore(root: URL, base?: string): Promise<{ readonly commit: string; readonly sdl: string } | null> {
  const git = async (...args: string[]) => (await promisify(execFile)('git', args, { cwd: root, maxBuffer: 64 * 1024 * 1024 })).stdout.trimEnd()
  const gitOrNull = (...args: string[]) => git(...args).catch(() => null)

  const commit = base ?? await chosen()
  if (commit === null) {
    if (await git('rev-parse', '--is-shallow-repository') === 'true') throw new Error('The clone is shallow and the schema before this change is not in it: fetch the whole history, or name a commit with --base.')
    return null
  }
  return { commit: await git('rev-parse', '--short', commit), sdl: await git('show', `${commit}:${SCHEMA_FILE}`) }

  async function chosen(): Promise<string | null> {
    const head = await git('rev-parse', 'HEAD')
    const mainBranch = await gitOrNull('rev-parse', '--verify', '--quiet', 'origin/main') ?? await gitOrNull('rev-parse', '--verify', '--quiet', 'main')
    const fork = mainBranch === null ? null : await gitOrNull('merge-base', 'HEAD', mainBranch)
    if (fork !== null && fork !== head) return fork
    if (await git('status', '--porcelain', '--', SCHEMA_FILE) !== '') return head
    const [, before] = (await git('log', '-2', '--format=%H', '--', SCHEMA_FILE)).split('\n')
    return before ?? null
  }
}

/** `npm run schema:check`: exits with 1 and names what breaks clients and is not declared. */
async function main(args: string[]): Promise<number> {
  const { values: { base } } = parseArgs({ args, options: { base: { type: 'string' } } })
  const before = await schemaBefore(ROOT, base)
  if (!before) {
    console.log(`${SCHEMA_FILE} is the first of its history: nothing can break.`)
    return 0
  }
  const declarations = declarationsShape.parse(JSON.parse(await readFile(new URL(DECLARATIONS_FILE, ROOT), 'utf8')))
  const changes = await breakingChanges(before.sdl, await readFile(new URL(SCHEMA_FILE, ROOT), 'utf8'))
  const unexpected = undeclared(changes, declarations)
  if (unexpected.length === 0) {
    console.log(`${SCHEMA_FILE} breaks nothing that ${before.commit} promised${changes.length === 0 ? '' : `, but for what is declared (${changes.length})`}.`)
    return 0
  }
  console.error(`${SCHEMA_FILE} breaks clients of ${before.commit}:\n\n${unexpected.map((change) => `  ${change}`).join('\n')}\n\n`
    + `Keep the old beside the new, marked as @deprecated; or, where that cannot be, declare it in ${DECLARATIONS_FILE}:\n\n`
    + unexpected.map((change) => `  ${JSON.stringify({ change, reason: '…' })}`).join(',\n'))
  return 1
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2))
