import { expect, it } from '@jest/globals'
import { createLogger } from '#kit/log.ts'
import { ROUTER } from '#kit/viewer.ts'
import { hashSecret } from '../src/secrets.ts'
import { ANONYMOUS } from '../../kit/testing/viewers.ts'
import { waitFor } from '../../kit/testing/wait-for.ts'
import { WebhookReceiver } from '../../kit/testing/webhook-receiver.ts'
import { codes, errorCodes, key, PASSWORD, startGraph } from './users-graph.ts'

it('keeps every secret out of tables, events, idempotency results and logs, also when something breaks', async () => {
  const lines: string[] = []
  const log = createLogger({ name: 'users', level: 'trace', destination: { write: (text) => { lines.push(text) } } })
  await using graph = await startGraph({ log })

  const person = await graph.person()
  const { id: organizationId, owner } = await graph.organization(person)
  const created = await graph.mutate(owner.viewer, 'apiKeyCreate', { organizationId, name: 'ERP', scopes: ['orders:read'], idempotencyKey: key() }, 'apiKey { id } secret')
  const rotated = await graph.mutate(owner.viewer, 'apiKeyRotate', { apiKeyId: created.apiKey.id, idempotencyKey: key() }, 'secret')
  await using receiver = await WebhookReceiver.start()
  receiver.answer = (response) => { response.writeHead(500).end() }
  const hook = await graph.mutate(owner.viewer, 'webhookEndpointCreate', { organizationId, url: receiver.url(), eventTypes: ['order.placed'], idempotencyKey: key() }, 'webhookEndpoint { id } secret')
  const replacedHook = await graph.mutate(owner.viewer, 'webhookEndpointSecretRotate', { webhookEndpointId: hook.webhookEndpoint.id, idempotencyKey: key() }, 'secret')
  await graph.mutate(owner.viewer, 'webhookEndpointTest', { webhookEndpointId: hook.webhookEndpoint.id, idempotencyKey: key() }, 'webhookDelivery { id }')
  await waitFor('the webhook', () => receiver.received.length > 0)
  const invited = await graph.person()
  const { token } = await graph.mutate(owner.viewer, 'membershipInvite', { organizationId, email: invited.email, role: 'BUYER', idempotencyKey: key() }, 'token')
  const { tokens } = await graph.mutate(ANONYMOUS, 'sessionRefresh', { refreshToken: person.refreshToken }, 'tokens { accessToken refreshToken }')
  const reused = await graph.mutate(ANONYMOUS, 'sessionRefresh', { refreshToken: person.refreshToken }, 'tokens { accessToken }')
  const secretHash = hashSecret(rotated.secret)
  await graph.query(ROUTER, 'query ($secretHash: String!) { apiKeyPrincipal(secretHash: $secretHash) { apiKeyId } }', { secretHash })
  await graph.mutate(ANONYMOUS, 'sessionCreate', { email: person.email, password: 'a wrong guess at it' }, 'tokens { accessToken }')
  await graph.t.settle()

  expect(codes(reused)).toEqual(['REFRESH_TOKEN_REUSED'])
  const stored = await graph.everythingStored()
  await graph.t.app.db.source.query('ALTER TABLE user_credentials RENAME TO gone')
  const broken = await graph.tryMutate(ANONYMOUS, 'sessionCreate', { email: person.email, password: PASSWORD }, 'tokens { accessToken }')
  expect(errorCodes(broken)).toEqual(['INTERNAL_SERVER_ERROR'])
  expect(JSON.stringify(broken)).not.toMatch(/user_credentials|stack/)

  const logged = lines.join('')
  expect(logged).toContain('a used refresh token came back')
  expect(logged).toContain('a resolver failed')
  expect(stored).toContain(secretHash)
  const secrets = {
    password: PASSWORD, guess: 'a wrong guess at it', apiKey: created.secret, rotatedApiKey: rotated.secret, invitation: token,
    firstRefreshToken: person.refreshToken, refreshToken: tokens.refreshToken, accessToken: tokens.accessToken,
    webhook: hook.secret.slice('whsec_'.length), webhookRotated: replacedHook.secret.slice('whsec_'.length), encryptionKey: graph.t.app.config.encryptionKeys[0]?.toString('base64url') ?? '',
  }
  for (const [name, secret] of Object.entries(secrets)) {
    expect({ name, stored: stored.includes(secret), logged: logged.includes(secret) }).toEqual({ name, stored: false, logged: false })
  }
  // The hashes belong to their own tables: neither results kept for repeats nor events carry them.
  const kept = JSON.stringify(await graph.t.app.db.source.query('SELECT result FROM idempotency_keys')) + JSON.stringify(await graph.t.app.db.source.query('SELECT event FROM outbox'))
  for (const hash of [secretHash, hashSecret(token), hashSecret(tokens.refreshToken), '$argon2id$']) expect(kept).not.toContain(hash)
  expect(JSON.stringify(await graph.t.app.db.source.query('SELECT event FROM outbox'))).not.toContain(person.email)
})
