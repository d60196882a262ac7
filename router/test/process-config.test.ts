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
})
