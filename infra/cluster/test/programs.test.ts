import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { waitFor } from '../../../subgraphs/kit/testing/wait-for.ts'
import { temporaryEncryptionKey, temporaryKey } from '../../local/keys.ts'
import { placeAt, programOf, subgraphEnvironment } from '../environment.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

function run(program: string, env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, [program], { cwd: ROOT, env: { PATH: process.env['PATH'], ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = once(child, 'close').then(([code]) => code as number | null)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (chunk: string) => { output += chunk })
  return { child, ended, output: () => output, [Symbol.dispose]: () => { child.kill('SIGKILL') } }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

describe('the programs', () => {
  it('refuse a start with every problem at once: a subgraph', async () => {
    using program = run(programOf('users'), { USERS_POOL_SIZE: 'many', USERS_ACCESS_TOKEN_KEY: 'secret' })

    expect(await program.ended).toBe(1)
    const named = ['USERS_DATABASE_URL', 'USERS_PORT', 'USERS_POOL_SIZE', 'USERS_ACCESS_TOKEN_KEY', 'USERS_ENCRYPTION_KEYS', 'INTERNAL_TOKEN_KEYS', 'KAFKA_BROKERS', 'REDIS_URL']
    expect(named.filter((variable) => !program.output().includes(`\n  ${variable}: `))).toEqual([])
    expect(program.output()).not.toContain('secret')
  })

  it('refuse a start with every problem at once: the router', async () => {
    using program = run(programOf('router'), { ROUTER_MAX_DEPTH: 'deep', ROUTER_SUBGRAPH_URL_USERS: 'nowhere' })

    expect(await program.ended).toBe(1)
    const named = ['ROUTER_MAX_DEPTH', 'ROUTER_INTERNAL_TOKEN_KEY', 'ROUTER_ACCESS_TOKEN_KEYS', 'ROUTER_SUBGRAPH_URL_USERS', 'ROUTER_SUBGRAPH_URL_COMPLIANCE', 'REDIS_URL']
    expect(named.filter((variable) => !program.output().includes(`\n  ${variable}: `))).toEqual([])
  })

  it('are alive before their engines are there, say what is missing, and can be stopped', async () => {
    const [port, nobody] = [await freePort(), await freePort()]
    using program = run(programOf('vendors'), subgraphEnvironment({
      name: 'vendors', place: { ...placeAt(port), metricsPort: 0 }, names: {},
      engines: { postgresAdminUrl: `postgres://nobody@127.0.0.1:${nobody}/none`, redisUrl: `redis://127.0.0.1:${nobody}`, kafkaBrokers: `127.0.0.1:${nobody}` },
      keys: { accessTokens: temporaryKey('access'), internal: temporaryKey('internal'), encryption: temporaryEncryptionKey() },
    }))

    await waitFor('the process to be alive', async () => (await fetch(`http://127.0.0.1:${port}/health/live`)).ok, { timeoutMs: 60_000 })
    const response = await fetch(`http://127.0.0.1:${port}/health/ready`)
    expect(response.status).toBe(503)
    expect(await response.json()).toMatchObject({ status: 'not ready', dependencies: { database: 'not reached yet', events: 'not reached yet' } })

    program.child.kill('SIGTERM')
    expect(await program.ended).toBe(0)
  }, 300_000)
})
