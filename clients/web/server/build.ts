import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { access, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { setPriority } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const WEB = fileURLToPath(new URL('../', import.meta.url))
const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const DIST = join(WEB, 'dist')

/** What the build depends on. */
const SOURCES = ['clients/web/src', 'clients/web/public', 'clients/web/index.html', 'clients/web/vite.config.ts', 'clients/web/package.json', 'clients/operations/__generated__', 'package-lock.json']

/** The app could not be built; the message is what the builder said. */
export class WebBuildError extends Error {
  override readonly name = 'WebBuildError'
}

/**
 * The folder of the app as it is built from today's sources: there already, or built now by a program of its own, at low priority, so that nothing else waits for it.
 * A build has its sources' hash as its name and appears whole: any number of programs may ask at the same time.
 *
 * @throws {WebBuildError} when it does not build.
 */
export async function ensureWebBuild({ signal }: { signal?: AbortSignal } = {}): Promise<string> {
  const hash = await hashOfSources()
  const folder = join(DIST, hash)
  if (await exists(join(folder, 'index.html'))) return folder

  const draft = `${folder}.${process.pid}`
  try {
    await build(draft, signal)
    // Somebody else may have been faster with the same.
    await rename(draft, folder).catch(async (error: unknown) => { if (!await exists(join(folder, 'index.html'))) throw error })
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
  await forgetOldBuilds(hash)
  return folder
}

async function build(outDir: string, signal: AbortSignal | undefined): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const vite = fileURLToPath(import.meta.resolve('vite')).replace(/dist[\\/].*$/, join('bin', 'vite.js'))
  const child = spawn(process.execPath, [vite, 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'], {
    cwd: WEB, env: { ...buildersEnvironment(), NODE_ENV: 'production' }, stdio: ['ignore', 'pipe', 'pipe'], signal,
  })
  let said = ''
  for (const output of [child.stdout, child.stderr]) output.on('data', (chunk: Buffer) => { said += chunk.toString() })
  child.once('spawn', () => { try { setPriority(child.pid ?? 0, 10) } catch { /* It is over already. */ } })
  child.once('error', (error) => reject(new WebBuildError(error.message, { cause: error })))
  child.once('close', (code) => { if (code === 0) resolve(); else reject(new WebBuildError(said.trim() || `The build ended with ${code}.`)) })
  await promise
}

/** Nothing of what this process was told: a builder and its plugins need no keys. */
function buildersEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(['PATH', 'HOME', 'TMPDIR', 'TEMP', 'SystemRoot'].flatMap((name) => process.env[name] === undefined ? [] : [[name, process.env[name]]]))
}

async function hashOfSources(): Promise<string> {
  const hash = createHash('sha256')
  for (const source of SOURCES) {
    for (const file of await filesOf(join(ROOT, source))) hash.update(relative(ROOT, file)).update('\0').update(await readFile(file)).update('\0')
  }
  return hash.digest('hex').slice(0, 16)
}

async function filesOf(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).toSorted()
}

const DRAFT_MS = 60 * 60_000

/** The newest few stay: another checkout's state is often wanted again, and another program may serve one. A draft that is old is of a program that was killed. */
async function forgetOldBuilds(current: string): Promise<void> {
  const found = await Promise.all((await readdir(DIST)).filter((name) => name !== current && /^[0-9a-f]{16}(\.\d+)?$/.test(name))
    // Another program's draft may become its build at this moment.
    .map(async (name) => ({ path: join(DIST, name), isDraft: name.includes('.'), at: (await stat(join(DIST, name)).catch(() => undefined))?.mtimeMs ?? Date.now() })))
  const builds = found.filter(({ isDraft }) => !isDraft).toSorted((one, other) => other.at - one.at)
  const drafts = found.filter(({ isDraft, at }) => isDraft && at < Date.now() - DRAFT_MS)
  for (const { path } of [...builds.slice(4), ...drafts]) await rm(path, { recursive: true, force: true })
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(() => true, () => false)
}
