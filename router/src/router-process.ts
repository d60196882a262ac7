import { createAccessTokenVerifier } from '#kit/access-token.ts'
import { systemClock } from '#kit/clock.ts'
import { RedisDenylist } from '#kit/denylist.ts'
import { createInternalTokenSigner } from '#kit/internal-token.ts'
import { createLogger, type Logger } from '#kit/log.ts'
import { serveMetrics } from '#kit/metrics-server.ts'
import { createMetrics } from '#kit/metrics.ts'
import { satisfiesPolicy } from '#kit/policies.ts'
import { configOrExit, runProcess } from '#kit/process.ts'
import { connectRedis } from '#kit/redis.ts'
import { startErrorTracking, toErrorTrackingConfig } from '#kit/start-error-tracking.ts'
import { startTracing, toTracingConfig } from '#kit/start-tracing.ts'
import { apiKeyAuthenticator } from './api-keys.ts'
import { exampleTabs } from './explorer/example-tabs.ts'
import { identityAuthenticator } from './linked-identities.ts'
import type { Mount } from './mounts.ts'
import { toRouterProcessConfig } from './process-config.ts'
import { createRemoteKeySet } from '#kit/remote-key-set.ts'
import { startRouter } from './router.ts'
import { readinessOf } from './subgraph-readiness.ts'
import { fileSource } from './supergraph-source.ts'

/** The router as a process of its own, told by the environment, until it is stopped. `mounts` makes the handlers of further paths; what they hold is let go with `running`. */
export async function runRouter({ mounts = () => ({}) }: { mounts?: (running: AsyncDisposableStack, log: Logger) => Readonly<Record<string, Mount>> } = {}): Promise<void> {
  process.env['APOLLO_TELEMETRY_DISABLED'] = '1'

  const config = configOrExit('router', process.env, toRouterProcessConfig)
  const tracing = configOrExit('router', process.env, (env) => toTracingConfig('router', env))
  const errorTracking = configOrExit('router', process.env, (env) => toErrorTrackingConfig('router', env))
  const log = createLogger({ name: 'router', level: config.logLevel })

  await runProcess({
    env: process.env,
    log,
    async start(running) {
      const { settings, supergraphFile, subgraphUrlsOf, persistedOperations, internalTokenKey: { kid: keyId, ...privateKey }, metricsPort } = config
      running.use(await startErrorTracking(errorTracking))
      running.use(await startTracing(tracing))
      const metrics = createMetrics()
      if (metricsPort !== undefined) running.use(await serveMetrics({ registry: metrics.registry, host: settings.host, port: metricsPort }))
      const redis = running.use(connectRedis({ ...config.redis, log }))
      const denylist = running.use(new RedisDenylist({ redis, clock: systemClock, metrics, log }))
      const signer = createInternalTokenSigner({ privateKey, keyId })
      const supergraph = fileSource(supergraphFile, { log })
      const router = running.use(await startRouter({
        ...settings,
        supergraphSdl: await supergraph.read(),
        subgraphs: (sdl) => Object.fromEntries(Object.entries(subgraphUrlsOf(sdl)).map(([name, urls]) => [name, { urls }])),
        internalTokenSigner: signer,
        accessTokenVerifier: createAccessTokenVerifier({ jwks: config.accessTokenKeys instanceof URL ? createRemoteKeySet({ jwksUrl: config.accessTokenKeys }, { log }) : config.accessTokenKeys }),
        denylist,
        authenticateApiKey: apiKeyAuthenticator(),
        authenticateIdentity: config.identityProviders.length > 0 ? identityAuthenticator(config.identityProviders, { log }) : undefined,
        satisfiesPolicy,
        readiness: readinessOf,
        explorerTabs: await exampleTabs(),
        persistedOperations,
        mounts: mounts(running, log),
        redis,
        metrics: metrics.registry,
        logger: log,
      }))
      // Why it is refused is in the log already.
      running.use(supergraph.watch((sdl) => { router.reload(sdl).catch(() => {}) }))
      log.info({ url: router.url }, 'ready')
    },
  })
}
