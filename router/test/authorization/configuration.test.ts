import { describe, expect, it } from '@jest/globals'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { routerSettingsFromEnv } from '../../src/config.ts'
import { folderOf, RouterCommand, startPlainGraph } from '../cli/plain-graph.ts'

describe('npm run router', () => {
  it('enforces directives, with policies and roles from its configuration', async () => {
    await using graph = await startPlainGraph()
    const issuer = await generateKeyPair('ES256')
    await using folder = await folderOf({
      'supergraph.graphql': graph.supergraph({ books: (sdl) => sdl.replace('["@key"]', '["@key", "@policy"]').replace('title: String!', 'title: String @policy(policies: [["librarian"]])') }),
      'jwks.json': JSON.stringify({ keys: [{ ...await exportJWK(issuer.publicKey), kid: 'a', alg: 'ES256' }] }),
      'router.json': JSON.stringify({
        listen: { port: 0 },
        authentication: { jwksFile: 'jwks.json' },
        authorization: { unauthorized: 'reject', policies: { librarian: { roles: ['STAFF'], scopes: ['books:read'] } } },
        introspection: { roles: ['STAFF'] },
      }),
    })
    const as = async (claims: Record<string, unknown>) => ({
      authorization: `Bearer ${await new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: 'a' }).setSubject('ada').setExpirationTime('5m').sign(issuer.privateKey)}`,
    })
    await using router = new RouterCommand(folder.path, ['--supergraph', 'supergraph.graphql', '--config', 'router.json'])
    const book = async (headers?: Record<string, string>) => (await router.post({ query: '{ book(id: "1") { title } }' }, headers)).body
    const introspects = async (headers?: Record<string, string>) => (await router.post({ query: '{ __schema { queryType { name } } }' }, headers)).body.errors === undefined

    for (const claims of [{ roles: ['STAFF'] }, { scope: 'books:read' }]) expect(await book(await as(claims))).toEqual({ data: { book: { title: 'Book 1' } } })
    for (const headers of [undefined, await as({}), await as({ scope: '*', roles: ['GUEST'] })]) {
      const { data, errors } = await book(headers)
      expect([data, errors?.[0]?.extensions['code']]).toEqual([undefined, 'UNAUTHORIZED_FIELD_OR_TYPE'])
    }
    expect([await introspects(), await introspects(await as({ roles: ['STAFF'] }))]).toEqual([false, true])
  })
})

describe('roles in variables', () => {
  it.each<[string, boolean | string[]]>([['on', true], ['off', false], ['roles:ADMIN', ['ADMIN']], ['roles:ADMIN, OPERATOR', ['ADMIN', 'OPERATOR']]])('are read from %s', (text, value) => {
    expect(routerSettingsFromEnv({ ROUTER_INTROSPECTION: text, ROUTER_EXPLORER: text })).toMatchObject({ introspection: value, explorer: value })
  })

  it.each(['/app/explorer', 'https://console.example.com/graph'])('are pointed to an explorer of their own at %s', (text) => {
    expect(routerSettingsFromEnv({ ROUTER_EXPLORER_URL: text })).toMatchObject({ explorerUrl: text })
  })

  it.each(['', '/', '//elsewhere.example.com', String.raw`/\elsewhere.example.com`, '/a b', 'javascript:alert(1)', 'explorer'])('are not pointed to %s', (text) => {
    expect(() => routerSettingsFromEnv({ ROUTER_EXPLORER_URL: text })).toThrow(/ROUTER_EXPLORER_URL/)
  })

  it.each(['onn', 'roles:', 'ADMIN'])('are not read from %s', (text) => {
    expect(() => routerSettingsFromEnv({ ROUTER_INTROSPECTION: text })).toThrow(/ROUTER_INTROSPECTION/)
  })
})
