import { Registry } from 'prom-client'
import { createAccessTokenVerifier } from '#kit/access-token.ts'
import { createInternalTokenSigner } from '#kit/internal-token.ts'
import { createLogger } from '#kit/log.ts'
import { serveMetrics } from '#kit/metrics-server.ts'
import { configOrExit, runProcess } from '#kit/process.ts'
import { apiKeyAuthenticator } from './api-keys.ts'
import { exampleTabs } from './explorer/example-tabs.ts'
import { toRouterProcessConfig } from './process-config.ts'
import { startRouter } from './router.ts'
import { readinessOf } from './subgraph-readiness.ts'

process.env['APOLLO_TELEMETRY_DISABLED'] = '1'

const config = configOrExit('router', process.env, toRouterProcessConfig)
const log = createLogger({ name: 'router', level: config.logLevel })

await runProcess({
  env: process.env,
  log,
  async start(running) {
    const { settings, supergraphSdl, subgraphUrls, internalTokenKey: { kid: keyId, ...privateKey }, metricsPort } = config
    if (metricsPort !== undefined) running.use(await serveMetrics({ registry: new Registry(), host: settings.host, port: metricsPort }))
    const signer = createInternalTokenSigner({ privateKey, keyId })
    const { url } = running.use(await startRouter({
      ...settings,
      supergraphSdl,
      subgraphUrls,
      internalTokenSigner: signer,
      accessTokenVerifier: createAccessTokenVerifier({ jwks: config.accessTokenKeys }),
      authenticateApiKey: apiKeyAuthenticator({ usersUrl: subgraphUrls['users'] ?? '', signer }),
      readiness: () => readinessOf(subgraphUrls),
      explorerTabs: await exampleTabs(),
      logger: log,
    }))
    log.info({ url }, 'ready')
  },
})
