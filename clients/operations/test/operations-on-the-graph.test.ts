import { readFileSync } from 'node:fs'
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client'
import { ApolloProvider } from '@apollo/client/react'
import { prerenderStatic } from '@apollo/client/react/ssr'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildSchema, getNamedType, isInputObjectType, isListType, isNonNullType, Kind, parse, typeFromAST, type GraphQLInputType } from 'graphql'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { newId } from '#kit/ids.ts'
import { startGraph, type Buyer, type Graph, type Offer } from '../../../infra/local/testing/graph.ts'
import { mutate } from '../../cli/mutate.ts'
import { waitFor } from '../../../subgraphs/kit/testing/wait-for.ts'
import { FROM_THE_START } from '../../cli/main-job.ts'
import { useCartQuery } from '../__generated__/hooks.ts'
import { CheckoutCompleteDocument, CheckoutStartDocument, CartLineAddDocument, OrderPageDocument } from '../__generated__/operations.ts'

const schema = buildSchema(readFileSync(new URL('../../../schema/api.graphql', import.meta.url), 'utf8'))
const manifest: { operations: { name: string; type: string; body: string }[] } = JSON.parse(readFileSync(new URL('../../../schema/persisted-documents.json', import.meta.url), 'utf8'))
const body = (name: string) => manifest.operations.find((operation) => operation.name === name)?.body ?? ''

let graph: Graph
let buyer: Buyer
let offer: Offer
let apollo: ApolloClient
beforeAll(async () => {
  graph = await startGraph()
  buyer = await graph.buyer()
  offer = await (await graph.vendor({ autoAccept: true })).sells({ price: 12_500 })
  const { secret } = await mutate(buyer.client, 'apiKeyCreate', { organizationId: buyer.organizationId, name: 'Web', scopes: ['catalog:read', 'orders:read', 'orders:write', 'payments:read', 'shipments:read', 'compliance:read'], idempotencyKey: newId('key') }, 'secret')
  apollo = new ApolloClient({ link: new HttpLink({ uri: graph.stack.router.url, headers: { 'x-api-key': secret } }), cache: new InMemoryCache() })
}, 300_000)
afterAll(async () => { await graph?.[Symbol.asyncDispose]() })

describe('a generated hook', () => {
  it('renders what the graph answers', async () => {
    await apollo.mutate({ mutation: CartLineAddDocument, variables: { input: { offerId: offer.offerId, quantity: 2, idempotencyKey: newId('key') } } })
    function Cart() {
      const { data } = useCartQuery()
      return createElement('p', null, data?.cart?.lines.map(({ quantity, lineTotal, offer: of }) => `${quantity} × ${of?.vendor?.displayName}: ${lineTotal.amountMinor} ${lineTotal.currency}`).join() ?? '…')
    }

    const { result } = await prerenderStatic({ tree: createElement(ApolloProvider, { client: apollo, children: createElement(Cart) }), context: { client: apollo }, renderFunction: renderToStaticMarkup })

    expect(result).toBe('<p>2 × Lone Star Cycles: 25000 USD</p>')
  })
})

describe('the generated documents', () => {
  it('buy, and read the order', async () => {
    const shipTo = { recipient: 'Receiving', line1: '1 Harbour Road', city: 'Lagos', countryCode: 'NG' }
    const { data: started } = await apollo.mutate({ mutation: CheckoutStartDocument, variables: { input: { shipTo, incoterm: 'DAP', idempotencyKey: newId('key') } } })
    const checkoutId = started?.checkoutStart.checkout?.id ?? ''
    const { data: bought } = await apollo.mutate({ mutation: CheckoutCompleteDocument, variables: { input: { checkoutId, paymentMethodToken: 'tok_visa', idempotencyKey: newId('key') } } })
    expect(bought?.checkoutComplete.userErrors).toEqual([])
    await graph.settle()

    const { data } = await apollo.query({ query: OrderPageDocument, variables: { id: bought?.checkoutComplete.orderGroup?.orders[0]?.id ?? '' } })

    expect(data?.order).toMatchObject({ status: 'CONFIRMED', blockers: [], total: { amountMinor: '25000' }, tradeDocuments: [{ type: 'COMMERCIAL_INVOICE' }, { type: 'PACKING_LIST' }] })
    expect(data?.order?.timeline.nodes.map(({ toStatus }) => toStatus)).toContain('CONFIRMED')
  })

  it.each(manifest.operations.filter(({ type }) => type === 'query').map(({ name }) => name))('are within what the router allows: %s', async (name) => {
    const text = body(name)
    const { errors = [] } = await graph.admin.send(text, variablesFor(text))

    expect(errors.filter(({ extensions }) => ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'INTERNAL_SERVER_ERROR', 'SUBGRAPH_UNAVAILABLE'].includes(String(extensions?.['code'])))).toEqual([])
  })

  it.each([
    ['OrderUpdates', 'orderUpdates', (id: string) => ({ orderId: id, after: FROM_THE_START })],
    ['OrderShipmentUpdates', 'orderShipmentUpdates', (id: string) => ({ orderId: id, after: FROM_THE_START })],
  ] as const)('are told live: %s', async (name, field, variables) => {
    const { orders } = await buyer.client.request('{ orders(first: 1) { nodes { id } } }')
    const seen: unknown[] = []
    const failures: unknown[] = []
    const stop = buyer.client.subscribe(body(name), variables(orders.nodes[0].id), (data) => { seen.push(data[field]) }, (error) => { failures.push(error) })
    await waitFor('an update', () => seen.length + failures.length > 0)
    stop()

    expect(failures).toEqual([])
    expect(seen[0]).toMatchObject({ cursor: expect.any(String), eventType: expect.any(String) })
  })
})

/** Values of the right types for the variables that are required; nothing in the graph has these ids. */
function variablesFor(text: string): Record<string, unknown> {
  const [operation] = parse(text).definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  return Object.fromEntries((operation?.variableDefinitions ?? []).filter(({ type }) => type.kind === Kind.NON_NULL_TYPE).map(({ variable, type }) => [variable.name.value, valueOf(typeFromAST(schema, type as never) as unknown as GraphQLInputType)]))
}

function valueOf(type: GraphQLInputType): unknown {
  const bare = isNonNullType(type) ? type.ofType : type
  if (isListType(bare)) return [valueOf(bare.ofType)]
  if (isInputObjectType(bare)) return Object.fromEntries(Object.values(bare.getFields()).filter((field) => isNonNullType(field.type)).map((field) => [field.name, valueOf(field.type)]))
  return { ID: 'ord_01890000000070008000000000000000', Int: 1, String: 'none', BigInt: '1', CountryCode: 'NG', CurrencyCode: 'USD', Incoterm: 'DAP' }[getNamedType(bare).name]
}
