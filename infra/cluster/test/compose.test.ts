import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { toRouterProcessConfig } from '../../../router/src/process-config.ts'
import { EXPLORER_PATH } from '../../../clients/web/server/web-app.ts'
import { JWKS_PATH } from '../../../subgraphs/users/src/subgraph.ts'
import { temporaryKey } from '../../local/keys.ts'
import { privateJwk } from '../environment.ts'

/** What the compose file tells its router, without what comes in files. */
function routerEnvironment(): NodeJS.ProcessEnv {
  const compose = readFileSync(new URL('../../compose.yaml', import.meta.url), 'utf8')
  const [router = ''] = /^ {2}router:\n(?: {4}.*\n| *\n)+/m.exec(compose) ?? []
  return Object.fromEntries([...router.matchAll(/^ {6}(ROUTER_[A-Z_]+): '?([^'\n]+)'?$/gm)].map(([, name = '', value = '']) => [name, value]))
}

describe('the router of the compose file', () => {
  const { ROUTER_INTERNAL_TOKEN_KEY_FILE: _, ...variables } = routerEnvironment()
  const config = toRouterProcessConfig({ ...variables, ROUTER_INTERNAL_TOKEN_KEY: privateJwk(temporaryKey('internal')), REDIS_URL: 'redis://redis:6379' })

  it('fetches the keys of access tokens from where users publishes them, so that a new one needs no restart of it', () => {
    const keys = config.accessTokenKeys as URL

    expect(keys.pathname).toBe(JWKS_PATH)
    expect(config.subgraphUrls['users']).toEqual([new URL('/graphql', keys).href])
  })

  it('shows the schema and the explorer to administrators alone, and sends a browser to the app’s', () => {
    expect(config.settings).toMatchObject({ production: true, introspection: ['PLATFORM_ADMIN'], explorer: ['PLATFORM_ADMIN'], explorerUrl: EXPLORER_PATH })
  })
})
