import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, readdir, rename, rm, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { basename, delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { codeOf, messageOf } from '#kit/embedded-postgres-error.ts'
import type { Note } from './daemon.ts'
import { EngineError } from './engine-error.ts'
import { provideTools, toolPath } from './tools.ts'

const SOURCE = fileURLToPath(new URL('../kafka/', import.meta.url))
const CHECKSUMS = 'infra/kafka/checksums.sha256'

export interface KafkaDistribution {
  readonly version: string
  /** For `java -cp`: the files that the checksums name, and no other. */
  readonly classpath: string
}

/** Whether Kafka's files are on this machine, so that Maven is not needed. */
export async function kafkaIsDownloaded(): Promise<boolean> {
  return Boolean(await stat((await wanted()).folder).catch(() => undefined))
}

export async function pinnedKafkaVersion(): Promise<string> {
  return (await wanted()).version
}

/**
 * Apache Kafka as `infra/kafka/pom.xml` names it, downloaded with Maven on first use into a cache that all checkouts share. Every file is compared
 * with the committed checksums on every call (0.2 s): a distribution that differs is never run.
 *
 * @throws {EngineError} DOWNLOAD_FAILED or DISTRIBUTION_REFUSED
 */
export async function kafkaDistribution(note: Note = () => {}): Promise<KafkaDistribution> {
  const { folder, version, checksums } = await wanted()
  if (!(await stat(folder).catch(() => undefined))) await download(folder, version, checksums, note)

  await verify(folder, checksums, `delete ${folder} to download it again`)
  return { version, classpath: [...checksums.keys()].map((jar) => join(folder, jar)).join(delimiter) }
}

/** What the repository asks for, and where it is kept: a folder for each set of checksums, so that checkouts of different ages do not meet. */
async function wanted() {
  const text = await readFile(join(SOURCE, 'checksums.sha256'), 'utf8')
  const checksums = new Map(text.split('\n').filter(Boolean).map((line) => {
    const [sum = '', jar = ''] = line.split(/\s+\*?/)
    return [jar, sum] as const
  }))
  const version = [...checksums.keys()].map((jar) => /^kafka-server-(.+)\.jar$/.exec(jar)?.[1]).find(Boolean) ?? 'unknown'
  const cache = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache')
  const folder = join(cache, 'broxiva', `kafka-${version}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`)
  return { folder, version, checksums }
}

/** Into a folder of another name first, renamed when it is whole and right: a download that dies leaves nothing that looks like one. */
async function download(folder: string, version: string, checksums: ReadonlyMap<string, string>, note: Note): Promise<void> {
  await provideTools(['mvn'], note)
  note(`downloading Apache Kafka ${version}`)
  await mkdir(dirname(folder), { recursive: true })
  const unfinished = await mkdtemp(join(dirname(folder), `.${basename(folder)}.`))
  try {
    const args = ['-q', '-B', '-C', '-f', join(SOURCE, 'pom.xml'), 'dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${unfinished}`]
    await promisify(execFile)(await toolPath('mvn'), args, { maxBuffer: 2 ** 26 }).catch((cause: unknown) => {
      throw new EngineError('DOWNLOAD_FAILED', `cannot download Apache Kafka ${version} with Maven: ${firstError(cause)}`, { cause })
    })
    await verify(unfinished, checksums, 'what Maven downloaded was thrown away')
    await rename(unfinished, folder).catch((error: unknown) => {
      // Another checkout was faster; the caller verifies what it made.
      if (!['ENOTEMPTY', 'EEXIST'].includes(codeOf(error))) throw error
    })
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
}

async function verify(folder: string, checksums: ReadonlyMap<string, string>, remedy: string): Promise<void> {
  const refused = (what: string) => new EngineError('DISTRIBUTION_REFUSED', `Apache Kafka is not run: ${what}; ${remedy}`)
  const present = new Set(await readdir(folder))
  for (const [jar, expected] of checksums) {
    if (!present.has(jar)) throw refused(`${join(folder, jar)} is missing`)
    const actual = createHash('sha256').update(await readFile(join(folder, jar))).digest('hex')
    if (actual !== expected) throw refused(`${join(folder, jar)} is not the file that ${CHECKSUMS} names`)
  }
}

/** Maven prints its errors on standard output, the telling one first. */
function firstError(error: unknown): string {
  const stdout: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'stdout') : undefined
  const lines = typeof stdout === 'string' ? stdout.split('\n').filter((line) => line.includes('[ERROR]')).map((line) => line.replace(/^.*?\[ERROR\]/, '').trim()) : []
  return lines.find(Boolean)?.slice(0, 300) ?? messageOf(error)
}
