import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { DemoAccounts } from '../../../clients/cli/demo-accounts.ts'
import { GraphClient } from '../../../clients/cli/graph-client.ts'
import { signIn } from '../../../clients/cli/marketplace.ts'
import { mutate } from '../../../clients/cli/mutate.ts'
import { createInternalTokenSigner, INTERNAL_TOKEN_HEADER } from '#kit/internal-token.ts'
import { ANONYMOUS } from '#kit/viewer.ts'
import { describeWithEngines } from '../../../subgraphs/kit/testing/engines.ts'
import { waitFor } from '../../../subgraphs/kit/testing/wait-for.ts'
import { seedDemo } from '../../local/seed.ts'
import { demoAccountsFile, LOCAL_DEFAULTS } from '../../local/settings.ts'
import { ensurePlatformUsers } from '../platform-user.ts'
import type { ClusterProcess } from '../process.ts'
import type { Cluster } from '../supervisor.ts'
import { startTestCluster } from '../testing/cluster.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const CLIENTS = 12
const PATIENT = { timeoutMs: 90_000 }

/** One request on a kept connection; resolves with the status, or with what broke it. */
function post(url: string, { headers, body, agent }: { headers: Record<string, string>; body: string; agent: Agent }): Promise<string> {
  return new Promise((resolve) => {
    const failed = (error: NodeJS.ErrnoException) => { resolve(error.code ?? error.message) }
    request(url, { agent, method: 'POST', headers: { 'content-type': 'application/json', ...headers } }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (chunk: string) => { text += chunk }).on('error', failed)
        .on('end', () => { resolve(response.statusCode === 200 && !text.includes('"errors"') ? 'answered' : `${response.statusCode} ${text}`) })
    }).on('error', failed).end(body)
  })
}

/** Asks from many sides without a pause until each is refused; the different outcomes. */
async function askUntilRefused(url: string, headers: Record<string, string>, query: string, meanwhile: () => Promise<unknown>): Promise<Map<string, number>> {
  const agent = new Agent({ keepAlive: true })
  const outcomes = new Map<string, number>()
  const clients = Promise.all(Array.from({ length: CLIENTS }, async () => {
    for (;;) {
      const outcome = await post(url, { headers, body: JSON.stringify({ query }), agent })
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
      if (outcome !== 'answered') return
    }
  }))
  await waitFor('the load', () => (outcomes.get('answered') ?? 0) > 5 * CLIENTS, PATIENT)
  await meanwhile()
  await clients
  agent.destroy()
  return outcomes
}

describeWithEngines('a cluster of processes', () => {
  let cluster: Cluster
  let accounts: DemoAccounts['accounts']
  beforeAll(async () => {
    cluster = await startTestCluster({ replicas: { router: 2 }, env: { ...LOCAL_DEFAULTS, PAYMENTS_PAYOUT_HOLD_MS: '0' } })
    ;({ accounts } = await seedDemo({
      url: cluster.url,
      accountsFile: demoAccountsFile(cluster.dataDir),
      ensureStaff: (people) => ensurePlatformUsers(cluster.databaseUrl('users'), people),
      note: () => {},
    }))
  }, 300_000)
  afterAll(async () => { await cluster?.[Symbol.asyncDispose]() }, 300_000)

  it('carries a purchase from the cart to the payout', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['clients/cli/demo.ts'], {
      cwd: ROOT, env: { ...process.env, NODE_OPTIONS: '', BROXIVA_DATA_DIR: cluster.dataDir },
    })

    expect(stdout.match(/"toStatus": "DELIVERED"/g)).toHaveLength(2)
    expect(stdout.match(/"type": "vendor.payout.processed"/g)).toHaveLength(2)
  }, 300_000)

  it('shows a change through one router to those who ask the other, whose cached answer had minutes to live', async () => {
    const [one, two] = [cluster.process('router'), cluster.process('router-2')]
    const [vendor] = accounts.vendors ?? []
    const askingAt = (router: ClusterProcess) => new GraphClient({ url: router.url })
    await using changing = await signIn(askingAt(one), { email: vendor?.email ?? '', password: vendor?.password ?? '' }, vendor?.organizationId)
    const { product: { id } } = await mutate(changing, 'productCreate', { code: 'SHOWN', name: [{ language: 'en', text: 'First' }], publish: true, idempotencyKey: 'SHOWN' }, 'product { id }')
    const look = async (router: ClusterProcess) => (await askingAt(router).request('query ($id: ID!) { product(id: $id) { name version } }', { id })).product as { name: string; version: number }
    const hits = async (router: ClusterProcess) => (await (await fetch(router.metricsUrl)).text()).split('\n')
      .reduce((sum, line) => /^broxiva_router_cache_reads_total\{.*outcome="hit"/.test(line) ? sum + Number(line.split(' ').at(-1)) : sum, 0)
    const warm = (router: ClusterProcess) => waitFor(`the answer of ${router.name} to be cached`, async () => {
      const before = await hits(router)
      await look(router)
      return await hits(router) > before
    }, PATIENT)

    for (const { changed, asked, name } of [{ changed: one, asked: two, name: 'Second' }, { changed: two, asked: one, name: 'Third' }]) {
      await Promise.all([one, two].map(warm))
      const { version } = await look(changed)

      await using at = changed === one ? changing : await signIn(askingAt(two), { email: vendor?.email ?? '', password: vendor?.password ?? '' }, vendor?.organizationId)
      await mutate(at, 'productUpdate', { productId: id, expectedVersion: version, name: [{ language: 'en', text: name }], idempotencyKey: name }, 'product { version }')
      await waitFor(`the change to be seen through ${asked.name}`, async () => (await look(asked)).name === name, PATIENT)
    }
  }, 300_000)

  it('serves the web app, its sessions and its documents on the router’s address', async () => {
    const app = new URL('/app/', cluster.url)
    const page = await waitFor('the app to be built', async () => {
      const answer = await fetch(new URL('orders', app))
      return answer.ok && answer.text()
    }, { timeoutMs: 240_000 })
    const [, script = ''] = /src="(\/app\/assets\/[^"]+)"/.exec(page) ?? []
    expect((await fetch(new URL(script, app))).headers.get('cache-control')).toBe('public, max-age=31536000, immutable')

    const { buyer } = accounts
    const session = await fetch(new URL('session', app), { method: 'POST', headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' }, body: JSON.stringify({ email: buyer?.email, password: buyer?.password }) })
    const { tokens } = await session.json() as { tokens: { accessToken: string } }
    expect(session.headers.getSetCookie().join()).toMatch(/^broxiva_refresh=.*HttpOnly; SameSite=Strict/)

    const { operations } = JSON.parse(await readFile(LOCAL_DEFAULTS.ROUTER_PERSISTED_OPERATIONS, 'utf8')) as { operations: { id: string; name: string }[] }
    const viewer = operations.find(({ name }) => name === 'Viewer')?.id
    const answer = await fetch(cluster.url, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens.accessToken}` }, body: JSON.stringify({ documentId: `sha256:${viewer}` }) })
    expect(await answer.json()).toMatchObject({ data: { viewer: { user: { email: buyer?.email } } } })
  }, 300_000)

  it('starts a killed process anew, and the graph recovers', async () => {
    await using graph = new GraphClient({ url: cluster.url })
    const { buyer } = accounts
    await using asBuyer = await signIn(graph, { email: buyer?.email ?? '', password: buyer?.password ?? '' }, buyer?.organizationId)
    const orders = cluster.process('orders')
    const [pid, restarts] = [orders.pid, orders.restarts]

    expect(await orders.kill('SIGKILL')).toEqual({ code: null, signal: 'SIGKILL' })
    await cluster.ready()

    expect(orders.pid).not.toBe(pid)
    expect(orders.restarts).toBe(restarts + 1)
    const { orders: bought } = await asBuyer.request('{ orders(first: 10) { nodes { status } } }')
    expect(bought.nodes.map(({ status }: { status: string }) => status)).toEqual(['DELIVERED', 'DELIVERED'])
  }, 300_000)

  it('has what its demo purchaser buys above the limit wait for the demo buyer', async () => {
    const { purchaser, buyer, vendors: [vendor] = [] } = accounts
    if (!purchaser || !buyer || !vendor) throw new Error('The demo accounts are not complete.')
    await using graph = new GraphClient({ url: cluster.url })
    await using asPurchaser = await signIn(graph, purchaser, purchaser.organizationId)
    const { vendor: { offers } } = await graph.request('query ($id: ID!) { vendor(id: $id) { offers(first: 20) { nodes { id minOrderQuantity price { amountMinor } } } } }', { id: vendor.vendorId })
    const offer = offers.nodes.find(({ minOrderQuantity, price }: { minOrderQuantity: number; price: { amountMinor: string } }) => minOrderQuantity * Number(price.amountMinor) > 50_000)

    await mutate(asPurchaser, 'cartLineAdd', { offerId: offer.id, quantity: offer.minOrderQuantity, idempotencyKey: 'above' }, 'cart { id }')
    const shipTo = { recipient: 'Receiving', line1: '1 Marina Road', city: 'Lagos', countryCode: 'NG' }
    const { checkout } = await mutate(asPurchaser, 'checkoutStart', { shipTo, incoterm: 'DAP', idempotencyKey: 'above' }, 'checkout { id }')
    const { orderGroup } = await mutate(asPurchaser, 'checkoutComplete', { checkoutId: checkout.id, paymentMethodToken: 'tok_visa', idempotencyKey: 'above' }, 'orderGroup { approvalRequest { id } orders { status } }')
    expect(orderGroup.orders).toEqual([{ status: 'PENDING_APPROVAL' }])

    await using asBuyer = await signIn(graph, buyer, buyer.organizationId)
    const { approvalRequest } = await mutate(asBuyer, 'approvalDecide', { approvalRequestId: orderGroup.approvalRequest.id, decision: 'APPROVE', idempotencyKey: 'above' }, 'approvalRequest { status }')
    expect(approvalRequest.status).toBe('APPROVED')
  }, 300_000)

  it('stops a subgraph under load without breaking a request off', async () => {
    const token = await createInternalTokenSigner(cluster.keys.internal).sign(ANONYMOUS, 'products')
    const products = cluster.process('products')

    const outcomes = await askUntilRefused(products.url, { [INTERNAL_TOKEN_HEADER]: token }, '{ searchOffers(first: 5) { nodes { id } } }', async () => {
      expect(await products.kill('SIGTERM')).toEqual({ code: 0, signal: null })
    })

    expect([...outcomes.keys()].toSorted()).toEqual(['ECONNREFUSED', 'answered'])
    await cluster.ready()
  }, 300_000)

  it('stops the router under load without breaking a request off', async () => {
    const router = cluster.process('router')

    const outcomes = await askUntilRefused(router.url, {}, '{ searchOffers(first: 5) { nodes { id product { name } vendor { displayName } } } }', async () => {
      expect(await router.kill('SIGTERM')).toEqual({ code: 0, signal: null })
    })

    expect([...outcomes.keys()].toSorted()).toEqual(['ECONNREFUSED', 'answered'])
    await cluster.ready()
  }, 300_000)

  it('stops every process in order, and starts it again', async () => {
    expect(await Promise.all(cluster.processes.map((process) => process.stop()))).toEqual(cluster.processes.map(() => ({ code: 0, signal: null })))

    for (const process of cluster.processes) process.start()
    await cluster.ready()
  }, 300_000)
})
