import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Answer } from '../../../clients/cli/graph-client.ts'
import type { StackOptions } from '../stack.ts'
import { startGraph, type Buyer, type Graph, type Offer, type Vendor } from './graph.ts'

/** The router as it is set up for production, with the product's own limits. */
const PRODUCTION = { production: true, rateLimit: true, maxCost: 50_000 } as const

/** A marketplace in production mode with an order in it, and people who have nothing to do with that order. */
export interface ProductionMarket extends AsyncDisposable {
  readonly graph: Graph
  /** Who placed the order. */
  readonly buyer: Buyer
  readonly otherBuyer: Buyer
  /** Whose offer was ordered. */
  readonly vendor: Vendor
  readonly otherVendor: Vendor
  readonly offer: Offer
  readonly orderId: string
}

export async function startProductionMarket({ router, ...options }: Partial<Pick<StackOptions, 'router' | 'log' | 'metrics'>> = {}): Promise<ProductionMarket> {
  const graph = await startGraph({ ...options, env: { USERS_WEBHOOK_ALLOW_LOOPBACK: 'false' }, router: { ...PRODUCTION, ...router } })
  try {
    const [buyer, otherBuyer, vendor, otherVendor] = [await graph.buyer(), await graph.buyer(), await graph.vendor(), await graph.vendor()]
    const offer = await vendor.sells({ stock: 5 })
    const orderId = (await buyer.buys([{ offerId: offer.offerId, quantity: 1 }])).orders[0].id
    await graph.settle()
    return { graph, buyer, otherBuyer, vendor, otherVendor, offer, orderId, [Symbol.asyncDispose]: () => graph[Symbol.asyncDispose]() }
  } catch (error) {
    await graph[Symbol.asyncDispose]()
    throw error
  }
}

/** The codes of an answer's errors. */
export function codesOf({ errors = [] }: Answer): string[] {
  return errors.map(({ extensions }: Answer) => extensions.code)
}

/** The codes of a payload's `userErrors`. */
export function userCodes(payload: Answer): string[] {
  return payload.userErrors.map(({ code }: Answer) => code)
}

/** A server that tells what it was asked for. */
export async function listen(onRequest: (path: string) => void): Promise<{ url: string } & AsyncDisposable> {
  const server = createServer((request, response) => {
    onRequest(request.url ?? '')
    response.end()
  })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise<void>((resolve) => { server.close(() => resolve()) })
    },
  }
}
