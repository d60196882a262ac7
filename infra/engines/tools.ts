import { execFile } from 'node:child_process'
import { access, constants, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { codeOf, messageOf } from '#kit/embedded-postgres-error.ts'
import type { Note } from './daemon.ts'
import { EngineError } from './engine-error.ts'

const run = promisify(execFile)

const JAVA = 17
const REDIS = 7

export type ToolName = 'redis-server' | 'java' | 'mvn' | 'promtool' | 'amtool'

interface Tool {
  /** For people, in "needs …". */
  readonly title: string
  readonly debianPackage: string
  /** Its absolute path; undefined when it is not there or too old. */
  find(): Promise<string | undefined>
}

const TOOLS: { readonly [Name in ToolName]: Tool } = {
  'redis-server': { title: `redis-server ${REDIS} or later`, debianPackage: 'redis-server', find: () => findInPath('redis-server', ['--version'], /v=(\d+)/, REDIS) },
  java: { title: `Java ${JAVA} or later`, debianPackage: 'default-jre-headless', find: findJava },
  promtool: { title: 'promtool, of Prometheus', debianPackage: 'prometheus', find: () => findInPath('promtool') },
  amtool: { title: 'amtool, of Alertmanager', debianPackage: 'prometheus-alertmanager', find: () => findInPath('amtool') },
  mvn: { title: 'Maven (once, to download Kafka)', debianPackage: 'maven', find: () => findInPath('mvn') },
}

/** The path of a tool that `provideTools` has seen to. @throws {EngineError} TOOL_MISSING */
export async function toolPath(name: ToolName): Promise<string> {
  const path = await TOOLS[name].find()
  if (path === undefined) throw missing([name])
  return path
}

/**
 * Makes sure that the tools are there. What is missing is installed where that can be done without asking: on Debian, as root. No service of an
 * installed package is started.
 *
 * @throws {EngineError} TOOL_MISSING naming all that are missing and how to get them.
 */
export function provideTools(names: readonly ToolName[], note: Note = () => {}): Promise<void> {
  const provided = providing.then(() => provide(names, note))
  providing = provided.catch(() => {})
  return provided
}

/** Engines start side by side; apt-get runs once at a time. */
let providing = Promise.resolve()

async function provide(names: readonly ToolName[], note: Note): Promise<void> {
  const absent = await absentOf(names)
  if (absent.length === 0) return
  const aptGet = await aptGetOfRoot()
  if (aptGet === undefined) throw missing(absent)

  const packages = absent.map((name) => TOOLS[name].debianPackage)
  note(`installing ${packages.join(', ')}`)
  await install(aptGet, packages).catch((cause: unknown) => {
    throw missing(absent, `; apt-get could not install them: ${lastLine(cause)}`, cause)
  })
  const still = await absentOf(absent)
  if (still.length > 0) throw missing(still, ', also after apt-get installed its packages')
}

async function absentOf(names: readonly ToolName[]): Promise<ToolName[]> {
  const paths = await Promise.all(names.map((name) => TOOLS[name].find()))
  return names.filter((_, index) => paths[index] === undefined)
}

function missing(names: readonly ToolName[], more = '', cause?: unknown): EngineError {
  const debian = names.map((name) => TOOLS[name].debianPackage).join(' ')
  const brew = names.map((name) => ({ 'redis-server': 'redis', java: 'openjdk', mvn: 'maven', promtool: 'prometheus', amtool: 'alertmanager' })[name]).join(' ')
  return new EngineError('TOOL_MISSING', `missing: ${names.map((name) => TOOLS[name].title).join('; ')}${more}. Get ${names.length === 1 ? 'it' : 'them'} with \`apt-get install ${debian}\` or \`brew install ${brew}\`, or start Docker`, { cause })
}

/** The program in PATH that says the version in a pattern's first group, when that is at least `major`. */
async function findInPath(program: string, args?: readonly string[], pattern?: RegExp, major = 0): Promise<string | undefined> {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)) {
    const path = join(folder, program)
    if (!(await isProgram(path))) continue
    if (!args || !pattern || (await majorVersion(path, args, pattern)) >= major) return path
  }
  return undefined
}

async function findJava(): Promise<string | undefined> {
  const args = ['-version']
  const pattern = /version "(\d+)/
  const home = process.env['JAVA_HOME']
  const ofHome = home && join(home, 'bin', 'java')
  if (ofHome && (await isProgram(ofHome)) && (await majorVersion(ofHome, args, pattern)) >= JAVA) return ofHome
  return findInPath('java', args, pattern, JAVA)
}

async function isProgram(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(async () => (await stat(path)).isFile(), () => false)
}

async function majorVersion(path: string, args: readonly string[], pattern: RegExp): Promise<number> {
  const said = await run(path, args).catch(() => undefined)
  return Number(pattern.exec(`${said?.stdout}${said?.stderr}`)?.[1] ?? 0)
}

async function aptGetOfRoot(): Promise<string | undefined> {
  const onDebian = await readFile('/etc/debian_version').then(() => true, () => false)
  return onDebian && process.getuid?.() === 0 ? findInPath('apt-get') : undefined
}

async function install(aptGet: string, packages: readonly string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const patience = ['-o', 'DPkg::Lock::Timeout=300']
  const allow = await forbidServices()
  try {
    await run(aptGet, [...patience, 'update', '-q'], { env, maxBuffer: 2 ** 26 })
    await run(aptGet, [...patience, 'install', '-q', '-y', '--no-install-recommends', ...packages], { env, maxBuffer: 2 ** 26 })
  } finally {
    await allow()
  }
}

/** Keeps packages from starting services of their own, and returns how to allow it again. A rule that is there already stays as it is. */
async function forbidServices(): Promise<() => Promise<void>> {
  const rule = '/usr/sbin/policy-rc.d'
  try {
    await writeFile(rule, '#!/bin/sh\nexit 101\n', { mode: 0o755, flag: 'wx' })
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return async () => {}
    throw error
  }
  return () => rm(rule, { force: true })
}

function lastLine(error: unknown): string {
  const stderr: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'stderr') : undefined
  const text = typeof stderr === 'string' && stderr.trim() ? stderr : messageOf(error)
  return text.trim().split('\n').at(-1) ?? ''
}
