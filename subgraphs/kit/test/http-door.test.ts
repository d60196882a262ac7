import { spawn } from 'node:child_process'
import { Agent, request } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { openHttpDoor } from '#kit/http-door.ts'
import { Crowd, mayWait } from '../testing/crowd.ts'
import { waitFor } from '../testing/wait-for.ts'

const CLIENTS = 16
const CROWD = 2_000
const FIXTURE = fileURLToPath(new URL('fixtures/door-process.ts', import.meta.url))
const local = { host: '127.0.0.1', port: 0 }

async function readiness(origin: string) {
  const response = await fetch(`${origin}/health/ready`)
  return { status: response.status, body: await response.json() as unknown }
}

/** One request on a connection that is kept; resolves with the answer, rejects when the connection breaks. */
function ask(origin: string, agent: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    request(origin, { agent, method: 'POST' }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (chunk: string) => { text += chunk }).on('end', () => resolve(text)).on('error', reject)
    }).on('error', reject).end('x')
  })
}

describe('a door', () => {
  it('is alive before it is open, and says what it waits for', async () => {
    await using door = await openHttpDoor(local)
    door.waitFor({ database: 'not reached yet', events: 'up' })

    expect((await fetch(`${door.origin}/health/live`)).status).toBe(200)
    expect(await readiness(door.origin)).toEqual({ status: 503, body: { status: 'not ready', dependencies: { database: 'not reached yet', events: 'up' } } })
    expect((await fetch(`${door.origin}/graphql`, { method: 'POST' })).status).toBe(503)
  })

  it('is ready while all that is behind it is up', async () => {
    await using door = await openHttpDoor(local)
    const dependencies = { database: 'up' }
    door.open((_request, response) => { response.end('served') }, async () => dependencies)

    expect((await readiness(door.origin)).status).toBe(200)
    expect(await (await fetch(`${door.origin}/graphql`)).text()).toBe('served')

    dependencies.database = 'does not answer'
    expect(await readiness(door.origin)).toEqual({ status: 503, body: { status: 'not ready', dependencies } })
  })

  it('is ready, and says so, while it does without something', async () => {
    await using door = await openHttpDoor(local)
    const degraded: Record<string, string> = { redis: 'does not answer' }
    door.open((_request, response) => { response.end() }, async () => ({ database: 'up' }), () => degraded)

    expect(await readiness(door.origin)).toEqual({ status: 200, body: { status: 'ready', dependencies: { database: 'up' }, degraded } })

    delete degraded['redis']
    expect(await readiness(door.origin)).toEqual({ status: 200, body: { status: 'ready', dependencies: { database: 'up' } } })
  })

  it('calls what fails to answer about its health not ready', async () => {
    await using door = await openHttpDoor(local)
    door.open((_request, response) => { response.end() }, () => Promise.reject(new Error('no idea')))

    expect(await readiness(door.origin)).toEqual({ status: 503, body: { status: 'not ready', dependencies: { health: 'no idea' } } })
  })

  it('breaks no request off when it closes under load', async () => {
    const door = await openHttpDoor(local)
    door.open((_request, response) => { void delay(Math.random() * 20).then(() => response.end('served')) }, async () => ({}))
    const agent = new Agent({ keepAlive: true })
    using owned = new DisposableStack()
    owned.defer(() => agent.destroy())
    const outcomes: string[] = []
    const client = async () => {
      for (;;) {
        const outcome = await ask(door.origin, agent).catch((error: NodeJS.ErrnoException) => error.code ?? error.message)
        outcomes.push(outcome)
        if (outcome !== 'served') return
      }
    }

    const clients = Promise.all(Array.from({ length: CLIENTS }, client))
    // From then on nobody opens a connection: one that is opened at the very end is the system's to refuse.
    await waitFor('every client to have a connection', () => outcomes.length >= 5 * CLIENTS)
    await door.drain()
    await clients

    // Refused is whoever came after the end: nothing of theirs had been taken.
    expect(new Set(outcomes)).toEqual(new Set(['served', 'ECONNREFUSED']))
  })

  const itWhereManyMayWait = mayWait(CROWD) ? it : it.skip

  itWhereManyMayWait('lets a crowd wait while its process is held up, and serves it then', async () => {
    const child = spawn(process.execPath, [FIXTURE], { stdio: ['ignore', 'pipe', 'inherit'] })
    using owned = new DisposableStack()
    owned.defer(() => { child.kill('SIGKILL') })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => { output += text })
    await waitFor('the door', () => output.includes('\n'))

    child.kill('SIGSTOP')
    const crowd = owned.use(new Crowd(output.trim(), CROWD))
    await waitFor('everybody to be connected', () => crowd.connected === CROWD)
    crowd.ask()
    child.kill('SIGCONT')

    await waitFor('everybody to be served', () => crowd.answered === CROWD)
  })
})
