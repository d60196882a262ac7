import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildSchema, getNamedType, isLeafType, isNonNullType, isObjectType, type GraphQLField, type GraphQLObjectType } from 'graphql'
import type { Answer, GraphClient } from '../../../clients/cli/graph-client.ts'
import { FROM_THE_START, playMainJob } from '../../../clients/cli/main-job.ts'
import { mutate } from '../../../clients/cli/mutate.ts'
import { createApiKey } from '../../../clients/cli/marketplace.ts'
import { ANONYMOUS, anApiKey, aUser } from '../../../subgraphs/kit/testing/viewers.ts'
import type { Viewer } from '#kit/viewer.ts'
import { CARRIER_CODE, startGraph, type Graph } from '../testing/graph.ts'
import { SUBGRAPHS, type SubgraphName } from '../stack.ts'

/** The catalogue is for everyone. */
const PUBLIC = new Set(['Product', 'ProductVariant', 'Category', 'Offer', 'Vendor', 'Carrier'])
/** An organization's name and country are known to whoever deals with it; the rest is its own. */
const COUNTERPARTY_FIELDS = new Set(['legalName', 'countryCode'])
const ROWS_PER_TYPE = 3
const ALL_READ_SCOPES = ['catalog:read', 'orders:read', 'payments:read', 'shipments:read', 'compliance:read', 'organizations:read', 'vendors:read', 'webhooks:read']

const api = buildSchema(readFileSync(new URL('../../../schema/api.graphql', import.meta.url), 'utf8'))

interface Entity { readonly type: GraphQLObjectType; readonly id: string; readonly owner: SubgraphName }
interface Stranger { readonly name: string; readonly client: GraphClient; readonly viewer: Viewer }

let graph: Graph
let entities: Entity[]
let strangers: Stranger[]
let organizations: { buyer: string; vendor: string; vendorId: string; orderId: string; shipmentId: string; userId: string }

beforeAll(async () => {
  graph = await startGraph({ env: { PAYMENTS_PAYOUT_HOLD_MS: '0' } })
  const [buyer, vendor] = [await graph.buyer(), await graph.vendor()]
  const offer = await vendor.sells()
  await createApiKey(buyer.client, { organizationId: buyer.organizationId, name: 'Ours', scopes: ['orders:read'] })
  await buyer.client.request('mutation ($input: AddressUpsertInput!) { addressUpsert(input: $input) { userErrors { code } } }', {
    input: { organizationId: buyer.organizationId, kind: 'SHIPPING', label: 'Dock', address: { recipient: 'R', line1: '1', city: 'Lagos', countryCode: 'NG' }, idempotencyKey: 'address' } })
  const hook = await mutate(buyer.client, 'webhookEndpointCreate', { url: 'http://127.0.0.1:1/', eventTypes: ['order.placed'], idempotencyKey: 'hook' }, 'webhookEndpoint { id }')
  await mutate(buyer.client, 'webhookEndpointTest', { webhookEndpointId: hook.webhookEndpoint.id, idempotencyKey: 'ping' }, 'webhookDelivery { id }')
  await playMainJob({ buyer: buyer.client, vendors: [{ name: 'V', ...vendor, ...offer, quantity: 1 }], carrier: graph.carrier, carrierCode: CARRIER_CODE }, { key: 'tenants', paymentMethodToken: 'tok_visa' }, () => {})
  // One that was refunded, one that is held, and a cart that is still open.
  await buyer.buys([{ offerId: offer.offerId, quantity: 1 }])
  const watched = await graph.buyer({ legalName: 'Blackwater Shadow Trading' })
  await watched.buys([{ offerId: offer.offerId, quantity: 1 }])
  const refunded = (await buyer.buys([{ offerId: offer.offerId, quantity: 1 }], { paymentMethodToken: 'tok_mobile_money' })).orders[0].id
  await graph.settle()
  await buyer.client.request('mutation ($input: OrderCancelInput!) { orderCancel(input: $input) { userErrors { code } } }', { input: { orderId: refunded, idempotencyKey: 'cancel' } })
  await buyer.client.request('mutation ($input: CartLineAddInput!) { cartLineAdd(input: $input) { userErrors { code } } }', { input: { offerId: offer.offerId, quantity: 1, idempotencyKey: 'open' } })
  const later = [['CommissionPlanUpsert', { vendorId: vendor.vendorId, validFrom: new Date(Date.now() + 3600_000).toISOString(), components: [{ rateBasisPoints: 300 }] }], ['CategoryUpsert', { code: 'C', name: [{ language: 'en', text: 'C' }] }], ['HsClassificationPropose', { variantId: offer.variantId, hsCode: '871200' }]] as const
  for (const [name, input] of later) {
    const client = name === 'HsClassificationPropose' ? graph.officer : graph.admin
    await mutate(client, `${name[0]?.toLowerCase()}${name.slice(1)}`, { ...input, idempotencyKey: name }, '__typename')
  }
  // One that waits for approval.
  await (await buyer.colleague({ role: 'BUYER', spendingLimit: { amountMinor: '1', currency: 'USD' } })).buys([{ offerId: offer.offerId, quantity: 1 }])
  await graph.settle()
  entities = await collectEntities()

  const [otherBuyer, otherVendor] = [await graph.buyer(), await graph.vendor()]
  const otherKey = await createApiKey(otherBuyer.client, { organizationId: otherBuyer.organizationId, name: 'Theirs', scopes: ALL_READ_SCOPES })
  strangers = [
    { name: 'another buyer', client: otherBuyer.client, viewer: aUser({ organizationId: otherBuyer.organizationId, roles: ['OWNER'] }) },
    { name: 'another vendor', client: otherVendor.client, viewer: aUser({ organizationId: otherVendor.organizationId, roles: ['OWNER'] }) },
    { name: 'another partner’s key', client: graph.anonymous.as({ apiKey: otherKey }), viewer: anApiKey({ organizationId: otherBuyer.organizationId, scopes: ALL_READ_SCOPES }) },
    { name: 'nobody', client: graph.anonymous, viewer: ANONYMOUS },
  ]
  const [shipment] = entities.filter(({ type }) => type.name === 'Shipment')
  const [order] = entities.filter(({ type }) => type.name === 'Order')
  const { viewer: { user: { id: userId } } } = await buyer.client.request('{ viewer { user { id } } }')
  organizations = { buyer: buyer.organizationId, vendor: vendor.organizationId, vendorId: vendor.vendorId, orderId: order?.id ?? '', shipmentId: shipment?.id ?? '', userId }
}, 300_000)
afterAll(async () => { await graph?.[Symbol.asyncDispose]() })

/** Rows of every table that has a global id, with the type that `node` knows them as; the marketplace's own commission is every vendor's to read. */
async function collectEntities(): Promise<Entity[]> {
  const found: Entity[] = []
  const shared = new Set((await graph.sql<{ id: string }>('vendors', 'SELECT id FROM commission_plans WHERE vendor_id IS NULL')).map(({ id }) => id))
  for (const owner of SUBGRAPHS) {
    const tables = await graph.sql<{ table_name: string }>(owner, "SELECT DISTINCT table_name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'id'")
    for (const { table_name: table } of tables) {
      for (const { id } of await graph.sql<{ id: string }>(owner, `SELECT id::text FROM "${table}" ORDER BY id LIMIT 8`)) {
        const { data } = await graph.admin.send('query ($id: ID!) { node(id: $id) { __typename } }', { id })
        const type = api.getType(data?.node?.__typename ?? '')
        if (isObjectType(type) && !shared.has(id) && found.filter((entity) => entity.type === type).length < ROWS_PER_TYPE) found.push({ type, id, owner })
      }
    }
  }
  return found
}

const optional = (field: GraphQLField<unknown, unknown>) => field.args.every((argument) => !isNonNullType(argument.type) || argument.defaultValue !== undefined)
const leaves = (type: GraphQLObjectType) => Object.values(type.getFields()).filter((field) => field.name !== 'id' && isLeafType(getNamedType(field.type)) && optional(field))
const connections = (type: GraphQLObjectType) => Object.values(type.getFields()).filter((field) => getNamedType(field.type).name.endsWith('Connection') && optional(field))
const secrets = () => entities.filter(({ type }) => !PUBLIC.has(type.name) && type.name !== 'Organization')

/** The ids of other people's rows that an answer shows, wherever they stand. */
function leaked(answer: Answer, asked: string): string[] {
  const text = JSON.stringify(answer ?? null)
  return secrets().map(({ id }) => id).filter((id) => id !== asked && text.includes(id))
}

describe('a row of another organization', () => {
  it('is there to be found: the purchase left rows of every type that has an id', () => {
    const types = new Set(entities.map(({ type }) => type.name))
    const never = new Set(['StockLocation'])
    const expected = Object.values(api.getTypeMap()).filter((type) => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node')).map(({ name }) => name)

    expect(expected.filter((name) => !types.has(name) && !never.has(name))).toEqual([])
  })

  it('is not shown by node', async () => {
    const shown: string[] = []
    for (const { name, client } of strangers) {
      for (const { type, id } of secrets()) {
        const [field] = leaves(type)
        if (!field) continue
        const { data } = await client.send(`query ($id: ID!) { node(id: $id) { ... on ${type.name} { ${field.name} } } }`, { id })
        if (data?.node && data.node[field.name] !== null) shown.push(`${name}: ${type.name}.${field.name} = ${String(data.node[field.name])}`)
      }
    }
    expect(shown).toEqual([])
  }, 300_000)

  it('is not shown by its own subgraph’s entity look-up', async () => {
    const shown: string[] = []
    for (const { name, viewer } of strangers) {
      for (const { type, id, owner } of secrets()) {
        const [field] = leaves(type)
        if (!field) continue
        const { data } = await graph.askSubgraph(owner, viewer, `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type.name} { ${field.name} } } }`, { of: [{ __typename: type.name, id }] })
        if (data?._entities?.[0]?.[field.name] != null) shown.push(`${name}: ${type.name}.${field.name}`)
      }
    }
    expect(shown).toEqual([])
  }, 300_000)

  it('is not shown by a root field that takes an id', async () => {
    const shown: string[] = []
    const roots = Object.values(api.getQueryType()?.getFields() ?? {}).filter((field) => field.name !== 'node' && field.args.filter((argument) => isNonNullType(argument.type)).length === 1 && isObjectType(getNamedType(field.type)))
    for (const { name, client } of strangers) {
      for (const field of roots) {
        const [argument] = field.args.filter((candidate) => isNonNullType(candidate.type))
        const type = getNamedType(field.type) as GraphQLObjectType
        for (const entity of secrets().filter((candidate) => !PUBLIC.has(type.name) || candidate.type === type)) {
          if (!argument || getNamedType(argument.type).name !== 'ID') continue
          const selection = type.name.endsWith('Connection') ? 'nodes { __typename ... on Node { id } }' : `__typename ${'id' in type.getFields() ? 'id' : ''}`
          const { data } = await client.send(`query ($id: ID!) { ${field.name}(${argument.name}: $id) { ${selection} } }`, { id: entity.id })
          const answer = data?.[field.name]
          if (answer && (type.name.endsWith('Connection') ? answer.nodes.length > 0 && leaked(answer, '').length > 0 : entity.type === type)) shown.push(`${name}: ${field.name}(${entity.type.name})`)
        }
      }
    }
    expect(shown).toEqual([])
  }, 300_000)

  it('is in no list', async () => {
    const shown: string[] = []
    for (const { name, client } of strangers) {
      for (const field of Object.values(api.getQueryType()?.getFields() ?? {}).filter((candidate) => getNamedType(candidate.type).name.endsWith('Connection') && optional(candidate))) {
        const { data } = await client.send(`{ ${field.name}(first: 100) { nodes { id } } }`)
        shown.push(...leaked(data, '').map((id) => `${name}: ${field.name} shows ${id}`))
      }
      for (const { type, id } of entities) {
        for (const field of connections(type)) {
          const { data } = await client.send(`query ($id: ID!) { node(id: $id) { ... on ${type.name} { ${field.name}(first: 100) { nodes { id } } } } }`, { id })
          shown.push(...leaked(data, id).map((found) => `${name}: ${type.name}.${field.name} shows ${found}`))
        }
      }
    }
    expect(shown).toEqual([])
  }, 300_000)

  it('shows of an organization nothing but its name and country', async () => {
    const shown: string[] = []
    for (const { name, client } of strangers) {
      for (const id of [organizations.buyer, organizations.vendor]) {
        for (const field of leaves(api.getType('Organization') as GraphQLObjectType)) {
          const { data } = await client.send(`query ($id: ID!) { node(id: $id) { ... on Organization { ${field.name} } } }`, { id })
          const value = data?.node?.[field.name]
          if (value != null && !(Array.isArray(value) && value.length === 0) && !COUNTERPARTY_FIELDS.has(field.name)) shown.push(`${name}: ${field.name}`)
        }
      }
    }
    expect(shown).toEqual([])
  })

  it('is not shown live', async () => {
    const heard: string[] = []
    const ids: Record<string, string> = { orderId: organizations.orderId, vendorId: organizations.vendorId, organizationId: organizations.buyer, shipmentId: organizations.shipmentId, agentId: organizations.userId }
    for (const { name, client } of strangers) {
      for (const field of Object.values(api.getSubscriptionType()?.getFields() ?? {})) {
        const [argument] = field.args.filter((candidate) => isNonNullType(candidate.type))
        const id = ids[argument?.name ?? '']
        expect({ [field.name]: id }).toEqual({ [field.name]: expect.any(String) })
        await new Promise<void>((resolve) => {
          const stop = client.subscribe(`subscription ($id: ID!, $after: Cursor) { ${field.name}(${argument?.name}: $id, after: $after) { cursor eventType } }`, { id, after: FROM_THE_START },
            (data) => { if (data?.[field.name]) heard.push(`${name}: ${field.name}`); resolve() },
            () => resolve())
          setTimeout(() => { stop(); resolve() }, 1_500)
        })
      }
    }
    expect(heard).toEqual([])
    for (const { client } of strangers) if (client !== graph.anonymous) await client[Symbol.asyncDispose]()
  }, 300_000)
})
