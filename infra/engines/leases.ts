import { randomBytes } from 'node:crypto'
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { identityOf } from '#kit/process-table.ts'

/** The lease of whoever ran `infra:up`; it lasts until `infra:down`. */
const UNTIL_DOWN = 'until-down'

/**
 * Who needs the engines of a folder. A lease is a file that names a process, so that one whose process was killed counts no more.
 * The last one out stops the engines.
 */
export class Leases {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Until `release`, or the end of this process. */
  async take(): Promise<{ release(): Promise<void> }> {
    await mkdir(this.#folder, { recursive: true })
    const file = await claim(this.#folder)
    return { release: () => rm(file, { force: true }) }
  }

  async takeUntilDown(): Promise<void> {
    await mkdir(this.#folder, { recursive: true })
    await writeFile(join(this.#folder, UNTIL_DOWN), '')
  }

  async releaseUntilDown(): Promise<void> {
    await rm(join(this.#folder, UNTIL_DOWN), { force: true })
  }

  async heldUntilDown(): Promise<boolean> {
    return (await namesIn(this.#folder)).includes(UNTIL_DOWN)
  }

  /** The processes that hold one now. */
  async holders(): Promise<number[]> {
    return (await livingClaims(this.#folder)).map(pidOf)
  }

  async any(): Promise<boolean> {
    return (await this.heldUntilDown()) || (await livingClaims(this.#folder)).length > 0
  }
}

/**
 * Runs `work` while no other process runs its own in the folder; waits for its turn. A process that dies gives its turn up.
 *
 * Each announces itself in a file of its own and then looks for others: two that come at the same moment both give way and try again after a random
 * time, but never both go on.
 */
export async function exclusively<T>(folder: string, work: () => Promise<T>, onWait: (pid: number) => void = () => {}): Promise<T> {
  await mkdir(folder, { recursive: true })
  for (;;) {
    const before = await livingClaims(folder)
    if (before[0] !== undefined) {
      onWait(pidOf(before[0]))
      await delay(20 + Math.random() * 180)
      continue
    }
    const mine = await claim(folder)
    try {
      if ((await livingClaims(folder)).every((name) => join(folder, name) === mine)) return await work()
    } finally {
      await rm(mine, { force: true })
    }
    await delay(Math.random() * 200)
  }
}

async function claim(folder: string): Promise<string> {
  const file = join(folder, `${process.pid}.${randomBytes(4).toString('hex')}`)
  await writeFile(file, (await identityOf(process.pid)) ?? '')
  return file
}

/** The claims whose processes live. The others are removed: nobody else has their names. */
async function livingClaims(folder: string): Promise<string[]> {
  const names = (await namesIn(folder)).filter((name) => /^\d+\.[0-9a-f]+$/.test(name))
  const living = await Promise.all(names.map(async (name) => {
    const written = await readFile(join(folder, name), 'utf8').catch(() => undefined)
    if (written === undefined) return undefined
    const identity = await identityOf(pidOf(name))
    // An empty file is one that its owner is just writing.
    if (identity !== undefined && (written === identity || written === '')) return name
    await rm(join(folder, name), { force: true })
    return undefined
  }))
  return living.filter((name) => name !== undefined)
}

function pidOf(name: string): number {
  return Number.parseInt(name, 10)
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => [])
}
