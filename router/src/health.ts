import type { ServerResponse } from 'node:http'

/** Names each dependency: `up`, or what is wrong with it. */
export type ReadinessProbe = (subgraphUrls: SubgraphUrls) => Promise<Dependencies>

/** All addresses of each subgraph. */
export type SubgraphUrls = Readonly<Record<string, readonly string[]>>

type Dependencies = Readonly<Record<string, string>>

export interface Readiness {
  readonly ready: boolean
  readonly status: 'ready' | 'not ready' | 'draining'
  readonly dependencies: Readonly<Record<string, string>>
  /** What the router does without for the moment, and answers in part all the same; left out when there is nothing. */
  readonly degraded?: Readonly<Record<string, string>>
}

const PROBE_TIMEOUT_MS = 5_000

/** Ready when every dependency is up; a probe that fails or takes longer than 5 s counts as down. */
export async function checkReadiness(probe: () => Promise<Dependencies>, draining: boolean): Promise<Readiness> {
  if (draining) return { ready: false, status: 'draining', dependencies: {} }
  const dependencies = await withTimeout(probe()).catch((error: unknown) => ({ readiness: error instanceof Error ? error.message : 'failed' }))
  const ready = Object.values(dependencies).every((state) => state === 'up')
  return { ready, status: ready ? 'ready' : 'not ready', dependencies }
}

/** Not a reason to be not ready: whoever asks another router finds the same subgraph gone. */
export function withTroubles(readiness: Readiness, degraded: Readonly<Record<string, string>>): Readiness {
  return Object.keys(degraded).length === 0 ? readiness : { ...readiness, degraded }
}

export function sendLive(response: ServerResponse): void {
  sendJson(response, 200, { status: 'live' })
}

export function sendReadiness(response: ServerResponse, { ready, ...readiness }: Readiness): void {
  sendJson(response, ready ? 200 : 503, readiness)
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }).end(JSON.stringify(body))
}

async function withTimeout<T>(work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error(`no answer within ${PROBE_TIMEOUT_MS} ms`)), PROBE_TIMEOUT_MS)
  try {
    return await Promise.race([work, promise])
  } finally {
    clearTimeout(timer)
  }
}
