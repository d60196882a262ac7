import { describe, expect, it } from '@jest/globals'
import { exportJWK, generateKeyPair } from 'jose'
import { toRouterProcessConfig } from '../src/process-config.ts'
import { keyPair } from './toy-graph.ts'

async function environment(): Promise<NodeJS.ProcessEnv> {
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true })
  const names = ['USERS', 'PRODUCTS', 'ORDERS', 'PAYMENTS', 'VENDORS', 'LOGISTICS', 'COMPLIANCE']
  return {
    ROUTER_INTERNAL_TOKEN_KEY: JSON.stringify({ ...await exportJWK(privateKey), kid: 'one' }),
    REDIS_URL: 'redis://127.0.0.1',
    ...Object.fromEntries(names.map((name) => [`ROUTER_SUBGRAPH_URL_${name}`, 'http://127.0.0.1:1/graphql'])),
  }
}

describe('telling the router by which keys access tokens are signed', () => {
  it('takes a set, or where one is published', async () => {
    const env = await environment()
    const jwks = { keys: [(await keyPair()).publicJwk] }

    expect(toRouterProcessConfig({ ...env, ROUTER_ACCESS_TOKEN_KEYS: JSON.stringify(jwks) }).accessTokenKeys).toMatchObject(jwks)
    expect(toRouterProcessConfig({ ...env, ROUTER_ACCESS_TOKEN_KEYS_URL: 'https://keys.example.com/jwks.json' }).accessTokenKeys).toEqual(new URL('https://keys.example.com/jwks.json'))
  })

  it('refuses neither, both, and what anybody on the way could exchange', async () => {
    const env = await environment()
    const jwks = JSON.stringify({ keys: [(await keyPair()).publicJwk] })

    expect(() => toRouterProcessConfig(env)).toThrow('ROUTER_ACCESS_TOKEN_KEYS: is needed')
    expect(() => toRouterProcessConfig({ ...env, ROUTER_ACCESS_TOKEN_KEYS: jwks, ROUTER_ACCESS_TOKEN_KEYS_URL: 'https://keys.example.com' })).toThrow('set one of them')
    for (const url of ['http://keys.example.com', 'file:///etc/keys', 'keys']) expect(() => toRouterProcessConfig({ ...env, ROUTER_ACCESS_TOKEN_KEYS_URL: url })).toThrow('ROUTER_ACCESS_TOKEN_KEYS_URL')
  })

  it('believes one host over plain HTTP, where its operator says that the network between is theirs alone', async () => {
    const env = { ...await environment(), ROUTER_ACCESS_TOKEN_KEYS_PLAIN_HTTP_HOST: 'users' }
    const url = 'http://users:4000/.well-known/jwks.json'

    expect(toRouterProcessConfig({ ...env, ROUTER_ACCESS_TOKEN_KEYS_URL: url }).accessTokenKeys).toEqual(new URL(url))
    for (const other of ['http://users.example.com/', 'http://orders:4000/', 'http://users@orders:4000/', 'ftp://users/']) {
      expect(() => toRouterProcessConfig({ ...env, ROUTER_ACCESS_TOKEN_KEYS_URL: other })).toThrow('ROUTER_ACCESS_TOKEN_KEYS_URL')
    }
    for (const host of ['', '*', 'users:4000', 'http://users']) {
      expect(() => toRouterProcessConfig({ ...env, ROUTER_ACCESS_TOKEN_KEYS_URL: 'https://keys.example.com', ROUTER_ACCESS_TOKEN_KEYS_PLAIN_HTTP_HOST: host })).toThrow('ROUTER_ACCESS_TOKEN_KEYS_PLAIN_HTTP_HOST')
    }
  })
})

describe('telling the router whose tokens act for the people who have linked them', () => {
  it('takes a list of providers, none by itself, and refuses one that could be anybody', async () => {
    const env = { ...await environment(), ROUTER_ACCESS_TOKEN_KEYS_URL: 'https://keys.example.com/jwks.json' }
    const provider = { issuer: 'https://tenant.eu.auth0.com/', audience: 'https://graph.example.com' }

    expect(toRouterProcessConfig(env).identityProviders).toEqual([])
    expect(toRouterProcessConfig({ ...env, ROUTER_OIDC_PROVIDERS: JSON.stringify([provider]) }).identityProviders).toEqual([{ ...provider, algorithms: ['RS256'], clockToleranceSeconds: 5 }])
    expect(() => toRouterProcessConfig({ ...env, ROUTER_OIDC_PROVIDERS: JSON.stringify([{ ...provider, issuer: 'http://tenant.eu.auth0.com/' }]) })).toThrow('ROUTER_OIDC_PROVIDERS.0.issuer')
  })
})
