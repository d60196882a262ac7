import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { GraphClient } from '../../../clients/cli/graph-client.ts'
import { signIn } from '../../../clients/cli/marketplace.ts'
import { mutate } from '../../../clients/cli/mutate.ts'
import { waitFor } from '../../../subgraphs/kit/testing/wait-for.ts'
import { WebhookReceiver } from '../../../subgraphs/kit/testing/webhook-receiver.ts'
import { LocalProcess } from '../testing/process.ts'

let local: LocalProcess
beforeAll(async () => { local = await LocalProcess.create({ USERS_WEBHOOK_TIMEOUT_MS: '2000' }) })
afterAll(async () => { await local[Symbol.asyncDispose]() }, 300_000)

it('sends a webhook again, under the same id, when the process died before it could note that it had sent it', async () => {
  const { url, accounts } = await local.start()
  await using receiver = await WebhookReceiver.start()
  const arrived = new Promise<void>((resolve) => { receiver.answer = () => resolve() })
  await using graph = new GraphClient({ url })
  await using owner = await signIn(graph, accounts.admin)
  const { organizations } = await owner.request('{ organizations(first: 1) { nodes { id } } }')
  const { webhookEndpoint } = await mutate(owner, 'webhookEndpointCreate', { organizationId: organizations.nodes[0].id, url: receiver.url(), eventTypes: ['order.placed'], idempotencyKey: 'crash' }, 'webhookEndpoint { id }')
  await mutate(owner, 'webhookEndpointTest', { webhookEndpointId: webhookEndpoint.id, idempotencyKey: 'crash' }, 'webhookDelivery { id }')
  await arrived

  await local.end('SIGKILL')
  receiver.answer = (response) => { response.writeHead(204).end() }
  const again = await local.start()

  await waitFor('it to come again', () => receiver.received.length === 2, { timeoutMs: 60_000 })
  expect(receiver.received[1]?.headers['webhook-id']).toBe(receiver.received[0]?.headers['webhook-id'])
  expect(receiver.received[1]?.body).toBe(receiver.received[0]?.body)
  await using after = new GraphClient({ url: again.url })
  const admin = await signIn(after, again.accounts.admin)
  await waitFor('the record', async () => {
    const { webhookDeliveries } = await admin.request('query ($id: ID) { webhookDeliveries(organizationId: $id, first: 1) { nodes { status } } }', { id: organizations.nodes[0].id })
    return webhookDeliveries.nodes[0].status === 'SUCCEEDED'
  })
}, 300_000)
