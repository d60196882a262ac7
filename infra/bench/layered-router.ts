import { readFile } from 'node:fs/promises'
import { generateKeyPair, type JSONWebKeySet } from 'jose'
import { createAccessTokenVerifier } from '#kit/access-token.ts'
import { systemClock } from '#kit/clock.ts'
import { RedisDenylist } from '#kit/denylist.ts'
import { createInternalTokenSigner } from '#kit/internal-token.ts'
import { createLogger } from '#kit/log.ts'
import { createMetrics } from '#kit/metrics.ts'
import { runProcess } from '#kit/process.ts'
import { connectRedis } from '#kit/redis.ts'
import { startErrorTracking, toErrorTrackingConfig } from '#kit/start-error-tracking.ts'
import { startTracing, toTracingConfig } from '#kit/start-tracing.ts'
import type { PersistedDocument } from '../../router/src/persisted-documents.ts'
import { startRouter } from '../../router/src/router.ts'
import { READER_POLICY } from './graphs/guarded-shop.ts'

// This router with the layers of its edge that it is told, and no others: what `npm run router` cannot leave out is left out here.

export const LAYERS = ['authentication', 'denylist', 'directives', 'budgets', 'documents', 'cache', 'tracing', 'metrics', 'errors', 'retries'] as const
export type Layer = (typeof LAYERS)[number]

export interface LayeredRouter {
  readonly supergraph: string
  readonly port: number
  readonly layers: readonly Layer[]
  /** Addresses that take the place of those in the supergraph. */
  readonly subgraphUrls: Readonly<Record<string, string>>
  /** Of what clients send as access tokens. */
  readonly accessTokenKeys: JSONWebKeySet
  readonly documents: readonly PersistedDocument[]
  /** Without it, budgets are this router's own. */
  readonly redis?: { readonly url: string; readonly keyPrefix: string }
}

const PLENTY = 1_000_000_000

if (import.meta.main) await serve(JSON.parse(process.argv[2] ?? '') as LayeredRouter)

async function serve({ supergraph, port, layers, subgraphUrls, accessTokenKeys, documents, redis: redisAt }: LayeredRouter): Promise<void> {
  const has = (layer: Layer) => layers.includes(layer)
  const log = createLogger({ name: 'router', level: 'warn' })
  await runProcess({
    env: process.env,
    log,
    async start(running) {
      if (has('tracing')) running.use(await startTracing(toTracingConfig('router', process.env)))
      if (has('errors')) running.use(await startErrorTracking(toErrorTrackingConfig('router', process.env)))
      const metrics = createMetrics()
      const redis = redisAt && running.use(connectRedis({ ...redisAt, log }))
      const { privateKey } = await generateKeyPair('EdDSA')
      running.use(await startRouter({
        host: '127.0.0.1',
        port,
        supergraphSdl: await readFile(supergraph, 'utf8'),
        subgraphUrls,
        logger: log,
        explorer: false,
        shareQueries: false,
        reportCost: 'never',
        redis,
        ...has('authentication') && {
          accessTokenVerifier: createAccessTokenVerifier({ jwks: accessTokenKeys }),
          internalTokenSigner: createInternalTokenSigner({ privateKey, keyId: 'bench' }),
        },
        ...has('denylist') && redis && { denylist: running.use(new RedisDenylist({ redis, clock: systemClock, metrics, log })) },
        ...has('directives') && { satisfiesPolicy: (policy) => policy === READER_POLICY },
        ...has('budgets') && {
          maxCost: PLENTY, rateLimit: true, userRequestsPerMinute: PLENTY, addressRequestsPerMinute: PLENTY, requestsPerSecond: PLENTY, costMaximum: PLENTY, costRestoreRate: PLENTY,
        },
        persistedQueries: has('documents'),
        ...has('documents') && { persistedOperations: documents, persistedDocumentsMode: 'require' },
        responseCache: has('cache'),
        ...has('metrics') && { metrics: metrics.registry },
        ...!has('retries') && { retries: 0, breakerFailures: PLENTY },
      }))
    },
  })
}
