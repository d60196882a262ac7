import { type ChildProcessByStdio, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, type Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

import { describe, expect, it } from '@jest/globals'

import { ConfigError } from '#kit/config.ts'
import { EmbeddedPostgresError } from '#kit/embedded-postgres.ts'

import { waitFor } from '../../../subgraphs/kit/testing/wait-for.ts'
import { Progress, describeFailure, formatDuration } from '../process.ts'
import { readSettings } from '../settings.ts'

const pathTo = (file: string) => fileURLToPath(new URL(file, import.meta.url))

/** A program that is up and drains in the given manner. */
async function startDraining(manner: 'well' | 'badly' | 'never', timeoutMs = 60_000) {
  const child: ChildProcessByStdio<null, Readable, Readable> = spawn(
    process.execPath,
    [pathTo('fixtures/draining.ts'), manner, String(timeoutMs)],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const exited = once(child, 'close').then(([code]) => code as number | null)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (chunk: string) => (output += chunk))
  await waitFor('the program to be up', () => output.includes('up'))
  return {
    exited,
    output: () => output,
    signal: (signal: NodeJS.Signals) => child.kill(signal),
    [Symbol.dispose]: () => child.kill('SIGKILL'),
  }
}

describe('shutting down', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('drains on %s and ends with 0', async (signal) => {
    using program = await startDraining('well')

    program.signal(signal)

    expect(await program.exited).toBe(0)
    expect(program.output()).toMatch(/Stopping.*\ndraining\nStopped\.\n$/)
  })

  it('takes the copy of Ctrl-C that npm sends for the same keypress', async () => {
    using program = await startDraining('never', 50)

    // Two of the same kind at once would reach the program as one.
    program.signal('SIGINT')
    program.signal('SIGTERM')

    expect(await program.exited).toBe(1)
    expect(program.output().match(/Stopping/g)).toHaveLength(1)
  })

  it('ends at once on a second Ctrl-C', async () => {
    using program = await startDraining('never')

    program.signal('SIGINT')
    const pressing = new AbortController()
    const pressAgain = async () => {
      while (!pressing.signal.aborted) {
        await delay(100)
        program.signal('SIGINT')
      }
    }
    const [code] = await Promise.all([program.exited.finally(() => pressing.abort()), pressAgain()])

    expect(code).toBe(130)
  })

  it('ends with 1 when the drain takes too long', async () => {
    using program = await startDraining('never', 50)

    program.signal('SIGTERM')

    expect(await program.exited).toBe(1)
    expect(program.output()).toContain('Not everything had stopped after 0.05 s')
  })

  it('ends with 1 when the drain fails, and says why', async () => {
    using program = await startDraining('badly')

    program.signal('SIGTERM')

    expect(await program.exited).toBe(1)
    expect(program.output()).toContain('the queue is stuck')
  })
})

function inUse(port: number) {
  return Object.assign(new Error('listen EADDRINUSE'), { code: 'EADDRINUSE', port })
}

describe('explaining why it cannot run', () => {
  const settings = readSettings({})

  it.each([
    ['the graph', inUse(4000), /^port 4000 is taken .* set BROXIVA_PORT /],
    ['a subgraph', inUse(4007), /^port 4007 is taken .* set BROXIVA_SUBGRAPH_PORT /],
    ['PostgreSQL', new EmbeddedPostgresError('PORT_TAKEN', 'port 5432 is taken'), /5432 .* BROXIVA_POSTGRES_PORT /],
  ])('names the variable when the port of %s is taken', (_, error, line) => {
    expect(describeFailure(error, settings)).toMatch(line)
  })

  it('names the folder that cannot be written', () => {
    const error = Object.assign(new Error('EACCES'), { code: 'EACCES', path: '/srv/data' })

    expect(describeFailure(error)).toMatch(/^\/srv\/data cannot be written.*BROXIVA_DATA_DIR/)
  })

  it('finds the reason behind an error that wraps it', () => {
    expect(describeFailure(new Error('the router did not start', { cause: inUse(4000) }), settings)).toContain('port 4000 is taken')
  })

  it('lists every problem of a configuration', () => {
    const error = new ConfigError(['BROXIVA_PORT: not a number', 'BROXIVA_HOST: empty'])

    expect(describeFailure(error)).toBe('the configuration is wrong\n  BROXIVA_PORT: not a number\n  BROXIVA_HOST: empty')
  })

  it('does not explain a bug away', () => {
    expect(describeFailure(new TypeError('x is not a function'))).toBeUndefined()
  })

  it('prints one line and ends with 1, and the stack only on demand', async () => {
    const program = `import { fatal } from ${JSON.stringify(pathTo('../process.ts'))}; fatal(new TypeError('x is not a function'))`
    const run = async (env: Record<string, string>) => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', program], { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] })
      const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')])
      return { code: code as number | null, stderr }
    }

    const brief = await run({})
    const long = await run({ BROXIVA_DEBUG: '1' })

    expect(brief).toMatchObject({ code: 1, stderr: 'Broxiva cannot run: x is not a function (BROXIVA_DEBUG=1 shows where)\n' })
    expect(long).toMatchObject({ code: 1, stderr: expect.stringMatching(/^Broxiva cannot run: x is not a function\nTypeError.*\n +at /) })
  })
})

function progressOn({ isTTY }: { isTTY: boolean }) {
  const output = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY, columns: 30 })
  let now = 0
  const progress = new Progress({ output, now: () => now })
  return { progress, pass: (ms: number) => (now += ms), shown: () => String(output.read() ?? '') }
}

describe('showing the progress of a start', () => {
  it('prints one line for each step where nobody watches', async () => {
    const { progress, pass, shown } = progressOn({ isTTY: false })

    await progress.step({ doing: 'starting PostgreSQL', done: 'PostgreSQL ready' }, async (note) => {
      note('creating the cluster')
      pass(1420)
    })
    await progress.step({ doing: 'migrating', done: (count) => `${count} migrations` }, async () => {
      pass(80)
      return 7
    })

    expect(shown()).toBe('✓ PostgreSQL ready (1.4 s)\n✓ 7 migrations (80 ms)\n')
  })

  it('tells on a terminal what it is doing, on a line that makes room for results', async () => {
    const { progress, shown } = progressOn({ isTTY: true })
    const erase = '\r\u001B[2K'
    let finish: (() => void) | undefined
    const slow = progress.step({ doing: 'a slow step', done: 'slow' }, () => new Promise<void>((resolve) => (finish = resolve)))

    await progress.step({ doing: 'something that takes more than a line', done: 'quick' }, async () => undefined)
    const meanwhile = shown()
    finish?.()
    await slow

    expect(meanwhile).toBe(
      `${erase}… a slow step${erase}… a slow step, something that${erase}✓ quick (0 ms)\n${erase}… a slow step`,
    )
    expect(shown()).toBe(`${erase}✓ slow (0 ms)\n${erase}`)
  })

  it('marks the step that failed and passes the error on', async () => {
    const { progress, shown } = progressOn({ isTTY: false })

    const failing = progress.step({ doing: 'migrating', done: 'migrated' }, () => Promise.reject(new Error('no such table')))

    await expect(failing).rejects.toThrow('no such table')
    expect(shown()).toBe('✗ migrating failed after 0 ms\n')
  })

  it('writes durations for people', () => {
    expect([0, 999, 1000, 1449, 61_000].map(formatDuration)).toEqual(['0 ms', '999 ms', '1.0 s', '1.4 s', '61.0 s'])
  })
})

describe('running a program of the project', () => {
  it('hands over the arguments as if it had been called itself', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'broxiva-run-'))
    try {
      await mkdir(join(folder, 'tools'))
      await writeFile(join(folder, 'tools', 'echo.ts'), 'const args: string[] = process.argv.slice(1)\nconsole.log(JSON.stringify(args))\n')

      const { stdout } = await promisify(execFile)(process.execPath, [pathTo('../run.mjs'), 'tools/echo.ts', 'a', '--b'], { cwd: folder })

      expect(JSON.parse(stdout)).toEqual([join(folder, 'tools', 'echo.ts'), 'a', '--b'])
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  it('has what Node compiled ready for the next start, and for the processes that it starts', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'broxiva-run-'))
    try {
      await writeFile(join(folder, 'told.ts'), `import { getCompileCacheDir } from 'node:module'\nconsole.log(JSON.stringify([getCompileCacheDir() ?? null, process.env.NODE_COMPILE_CACHE ?? null]))\n`)
      const told = async (env: Record<string, string>) => {
        const { stdout } = await promisify(execFile)(process.execPath, [pathTo('../run.mjs'), 'told.ts'], { cwd: folder, env: { PATH: process.env['PATH'], ...env } })
        return JSON.parse(stdout)
      }

      const [itsOwn, forChildren] = await told({})
      expect(forChildren).toBe(pathTo('../../../node_modules/.cache/node'))
      expect(itsOwn.startsWith(forChildren)).toBe(true)
      expect((await told({ NODE_COMPILE_CACHE: join(folder, 'cache') }))[1]).toBe(join(folder, 'cache'))
      await writeFile(join(folder, 'file'), '')
      expect(await told({ NODE_COMPILE_CACHE: join(folder, 'file', 'no-folder') })).toEqual([null, join(folder, 'file', 'no-folder')])
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  it('tells an old Node in one line what it lacks', async () => {
    // A preloaded script makes this Node pass for an old one.
    const pretend = `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'20.20.2'})`
    const refused = promisify(execFile)(process.execPath, ['--import', pretend, pathTo('../run.mjs'), 'anything.ts'])

    await expect(refused).rejects.toMatchObject({ code: 1, stderr: expect.stringMatching(/^Broxiva needs Node 24 or later.*\n$/) })
  })
})
