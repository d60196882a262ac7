import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { createClient } from 'graphql-ws'
import { WebSocket } from 'ws'
import { GraphClient } from '../../clients/cli/graph-client.ts'
import { register } from '../../clients/cli/marketplace.ts'
import { mutate } from '../../clients/cli/mutate.ts'
import { enginesOf } from '../cluster/local-cluster.ts'
import { startCluster } from '../cluster/supervisor.ts'
import { ensureEngines } from '../engines/engines.ts'

// Measures how long a socket stays open after its session has ended: from the answer to `sessionRevoke` until the client hears that its WebSocket is closed. Router and
// subgraphs are processes of their own, on engines of their own; the clients are this process. Bounded: it ends by itself.

const SESSIONS = 50
const PAUSE_MS = 300
const PASSWORD = 'correct horse battery staple'

const dataDir = await mkdtemp(join(tmpdir(), 'broxiva-measure-'))
try {
  await using engines = await ensureEngines({ dataDir, only: ['postgres', 'redis', 'kafka'], ports: { postgres: 0, redis: 0, kafka: 0 }, hold: 'process', discard: true })
  await using cluster = await startCluster({ engines: enginesOf(engines), dataDir, partitions: 2, env: { LOG_LEVEL: 'warn', USERS_ARGON2_MEMORY_KIB: '7168', USERS_ARGON2_PASSES: '1' } })
  await cluster.ready({ timeoutMs: 300_000 })
  await measure(cluster.url, cluster.wsUrl)
} finally {
  await rm(dataDir, { recursive: true, force: true })
}

async function measure(url: string, wsUrl: string): Promise<void> {
  const graph = new GraphClient({ url })
  const person = { email: 'measured@example.com', password: PASSWORD, name: 'Measured' }
  await register(graph, person)
  const sessions = []
  for (let n = 0; n < SESSIONS; n++) sessions.push(await openSession())

  const closings: number[] = []
  for (const { accessToken, closed } of sessions) {
    await mutate(graph.as({ accessToken }), 'sessionRevoke', { scope: 'CURRENT' }, 'revokedCount')
    const answeredAt = performance.now()
    const { at, code } = await closed
    if (code !== 4403) throw new Error(`A socket was closed with ${code}.`)
    // Before its answer has arrived here, it may be closed already.
    closings.push(Math.max(0, at - answeredAt))
    // Each at another moment of the router's own rhythm.
    await delay(Math.random() * PAUSE_MS)
  }
  closings.sort((one, other) => one - other)
  const at = (q: number) => (closings[Math.ceil(q * closings.length) - 1] ?? Number.NaN).toFixed(0)
  process.stdout.write(`Node ${process.version}, ${cpus().length} cores, ${SESSIONS} sessions\n`)
  process.stdout.write(`from the answer to sessionRevoke to the closed socket: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms\n`)

  async function openSession(): Promise<{ accessToken: string; closed: Promise<{ at: number; code: number }> }> {
    const { tokens: { accessToken } } = await mutate(graph, 'sessionCreate', { email: person.email, password: PASSWORD }, 'tokens { accessToken }')
    const connected = Promise.withResolvers<undefined>()
    const closed = Promise.withResolvers<{ at: number; code: number }>()
    createClient({
      url: wsUrl, webSocketImpl: WebSocket, lazy: false, retryAttempts: 0, onNonLazyError: () => {}, connectionParams: { authorization: `Bearer ${accessToken}` },
      on: { connected: () => connected.resolve(undefined), closed: (event) => closed.resolve({ at: performance.now(), code: (event as { code: number }).code }) },
    })
    await connected.promise
    return { accessToken, closed: closed.promise }
  }
}
