import { setTimeout as delay } from 'node:timers/promises'
import { print } from 'graphql'
import {
  CartDocument, OfferDocument, OfferSearchDocument, OrderListDocument, OrderPageDocument, ProductPageDocument, ShipmentDocument, VendorBoardDocument,
} from '../../operations/__generated__/operations.ts'
import type { Answer, GraphClient } from '../graph-client.ts'
import { failureCode } from './persistent-client.ts'
import type { Purchase } from './purchases.ts'
import { Latencies, Tally, type LatencySummary } from './tally.ts'

/** Articles that somebody looks at before buying, or before leaving; a buyer no more than are bought. */
const ARTICLES = 5
/** Of one purchase, so many visitors at a time. */
const VISITORS_AT_ONCE = 4
/** When the buyer looks at the order again, in seconds since the purchase. */
const VISITS_S = [0, 2, 5, 15, 30]

const TEXTS = {
  cart: print(CartDocument), offer: print(OfferDocument), search: print(OfferSearchDocument), orders: print(OrderListDocument), order: print(OrderPageDocument),
  product: print(ProductPageDocument), shipment: print(ShipmentDocument), board: print(VendorBoardDocument),
}

export interface ReadSummary {
  readonly pages: number
  readonly byPage: Readonly<Record<string, number>>
  /** By code: pages that had errors. */
  readonly failed: Readonly<Record<string, number>>
  readonly latencyMs: LatencySummary | null
}

export interface Reader {
  readonly anonymous: GraphClient
  readonly vendor: GraphClient
  readonly vendorId: string
  readonly offerIds: ReadonlyMap<string, string>
  /** For each purchase, so many people who look and buy nothing: any of the buyers, each with a budget of requests of its own. */
  readonly visitors: number
  readonly buyers: readonly GraphClient[]
  /** The article of each line that is sold: what visitors look at is drawn from it, so that what sells often is looked at often. */
  readonly sold: readonly string[]
  readonly random: () => number
  /** Ends the visits that are still to come. */
  readonly signal: AbortSignal
}

/** What the people behind a purchase look at, by the operations of the product's own clients. */
export class Reads {
  readonly #reader: Reader
  readonly #visits = new Set<Promise<void>>()
  readonly #pages = new Tally()
  readonly #failed = new Tally()
  readonly #latencies = new Latencies()

  constructor(reader: Reader) {
    this.#reader = reader
  }

  /** The first page of what the vendor sells, then some articles: the first as somebody who has not signed in yet. Meanwhile the visitors do so, who buy nothing. */
  async beforeBuying(buyer: GraphClient, { lines }: Purchase): Promise<void> {
    const { anonymous, visitors, buyers, sold, random } = this.#reader
    let left = visitors
    const visiting = async () => {
      while (left-- > 0) {
        const who = oneOf(buyers, random)
        await this.#browse(who, Array.from({ length: ARTICLES }, () => ({ sku: oneOf(sold, random), who })))
      }
    }
    await Promise.all([
      this.#browse(anonymous, lines.slice(0, ARTICLES).map(({ sku }, index) => ({ sku, who: index === 0 ? anonymous : buyer }))),
      ...Array.from({ length: VISITORS_AT_ONCE }, visiting),
    ])
  }

  /** The cart, when it is full. */
  async beforeCheckout(buyer: GraphClient): Promise<void> {
    await this.#look(buyer, 'cart', {})
    await this.#look(buyer, 'cart', {})
  }

  /** The buyer comes back to the order and its shipment; the vendor sees what has come in. Nobody waits for it but {@link ended}. */
  afterBuying(buyer: GraphClient, orderIds: readonly string[]): void {
    const visit = this.#visit(buyer, orderIds).finally(() => this.#visits.delete(visit))
    this.#visits.add(visit)
  }

  async ended(): Promise<void> {
    while (this.#visits.size > 0) await Promise.all(this.#visits)
  }

  summary(): ReadSummary {
    const byPage = this.#pages.toObject()
    return { pages: Object.values(byPage).reduce((sum, count) => sum + count, 0), byPage, failed: this.#failed.toObject(), latencyMs: this.#latencies.summary() }
  }

  async #browse(searching: GraphClient, articles: readonly { readonly sku: string; readonly who: GraphClient }[]): Promise<void> {
    const { vendorId, offerIds } = this.#reader
    await this.#look(searching, 'search', { vendorId, first: 20 })
    for (const { sku, who } of articles) {
      const found = await this.#look(who, 'offer', { id: offerIds.get(sku) })
      const id = found?.offer?.product?.id
      if (id !== undefined) await this.#look(who, 'product', { id })
    }
  }

  async #visit(buyer: GraphClient, orderIds: readonly string[]): Promise<void> {
    const { vendor, vendorId, signal } = this.#reader
    let at = 0
    for (const [index, seconds] of VISITS_S.entries()) {
      await delay((seconds - at) * 1000, undefined, { signal }).catch(() => {})
      if (signal.aborted) return
      at = seconds
      for (const id of orderIds) {
        const page = await this.#look(buyer, 'order', { id })
        const shipmentId = page?.order?.shipments?.nodes[0]?.id
        if (shipmentId !== undefined) await this.#look(buyer, 'shipment', { id: shipmentId })
      }
      if (index === 0 || index === VISITS_S.length - 1) await this.#look(buyer, 'orders', { first: 20 })
      if (index === 1) await this.#look(vendor, 'board', { vendorId, first: 20 })
      if (index === 2) for (const id of orderIds) await this.#look(vendor, 'order', { id })
    }
  }

  async #look(who: GraphClient, page: keyof typeof TEXTS, variables: Readonly<Record<string, unknown>>): Promise<Answer> {
    const startedAt = performance.now()
    this.#pages.add(page)
    try {
      const { data, errors } = await who.send(TEXTS[page], variables)
      for (const { extensions } of errors ?? []) this.#failed.add(`${page}: ${String(extensions?.['code'])}`)
      this.#latencies.add(performance.now() - startedAt)
      return data
    } catch (error) {
      this.#failed.add(`${page}: ${failureCode(error)}`)
      return null
    }
  }
}

function oneOf<T>(all: readonly T[], random: () => number): T {
  const found = all[Math.floor(random() * all.length)]
  if (found === undefined) throw new Error('There is nothing to choose from.')
  return found
}

export interface CacheReads {
  readonly hits: number
  readonly reads: number
}

/** What a router's response cache has counted so far, of each kind: all that it was asked for, also where it did not look. */
export async function readCacheFigures(metricsUrl: string): Promise<Readonly<Record<'root' | 'entity', CacheReads>>> {
  const text = await (await fetch(metricsUrl)).text()
  const figures = { root: { hits: 0, reads: 0 }, entity: { hits: 0, reads: 0 } }
  for (const [, labels = '', value = ''] of text.matchAll(/^broxiva_router_cache_reads_total\{([^}]*)\} (\S+)$/gm)) {
    const of = figures[labels.includes('type="Query"') ? 'root' : 'entity']
    of.reads += Number(value)
    if (labels.includes('outcome="hit"')) of.hits += Number(value)
  }
  return figures
}
