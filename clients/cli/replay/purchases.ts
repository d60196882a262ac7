import { createHash } from 'node:crypto'
import { destinationOf } from './countries.ts'
import { isCreditNote, type Invoice, type InvoiceLine } from './invoices.ts'

/** Lines that one cart may hold. */
export const MAX_CART_LINES = 100
/** Buyers that stand for the sales without a customer, in each country. */
const COUNTERS = 10

/** Why a line is not replayed although it can be read. */
export const LEFT_OUT = ['SERVICE_CODE', 'FREE_OF_CHARGE', 'STOCK_CORRECTION', 'ACCOUNTING_ENTRY'] as const
export type LeftOut = (typeof LEFT_OUT)[number]

/** Articles begin with five digits; these are the publisher's other codes for goods. */
const ARTICLE = /^(?:\d{5}|DCGS|PADS$|SP\d)/

/** Why a line orders nothing and takes nothing back; null for one that does. */
export function leftOut(invoice: Pick<Invoice, 'number'>, { stockCode, quantity, priceMinor }: InvoiceLine): LeftOut | null {
  // Besides invoices and credit notes the publisher numbers adjustments of its books with another letter.
  if (!/^C?\d/.test(invoice.number)) return 'ACCOUNTING_ENTRY'
  if (!ARTICLE.test(stockCode)) return 'SERVICE_CODE'
  if ((quantity < 0) !== isCreditNote(invoice)) return 'STOCK_CORRECTION'
  return priceMinor > 0n ? null : 'FREE_OF_CHARGE'
}

/** The stock keeping unit of an article at one price: an offer has one price, and the publisher's articles have several. */
export function skuOf({ stockCode, priceMinor }: Pick<InvoiceLine, 'stockCode' | 'priceMinor'>): string {
  return `${productCodeOf(stockCode)}-${priceMinor}`
}

export function productCodeOf(stockCode: string): string {
  return `OR-${stockCode.replace(/[^A-Z0-9._/-]/g, '_')}`
}

/** Who buys: a customer, or one of the country's counters for sales without one. */
export function buyerOf({ number, customer, country }: Pick<Invoice, 'number' | 'customer' | 'country'>): string {
  return customer ?? `COUNTER-${destinationOf(country).code}-${Number(number.replace(/\D/g, '')) % COUNTERS}`
}

/** As much of an invoice as becomes one cart and one checkout. */
export interface Purchase {
  /** Names it within the file for good: the buyer's purchase order number, and the stem of every idempotency key. */
  readonly reference: string
  readonly buyer: string
  readonly destination: string
  /** As the publisher names it. */
  readonly country: string
  readonly paymentMethodToken: string
  readonly lines: readonly PurchaseLine[]
  readonly totalMinor: bigint
  /** Lines of the file in it. */
  readonly fileLines: number
}

export interface PurchaseLine {
  readonly sku: string
  readonly quantity: number
}

/** Of a credit note: the purchase that it takes back as a whole. */
export interface Cancellation {
  readonly creditNote: string
  readonly buyer: string
  /** Of the {@link Purchase}. */
  readonly reference: string
  readonly fileLines: number
}

/** Which lines of the file belong together: the sold one and the one that takes it back. */
export interface Matches {
  /** By the line of the sale: the credit note that takes it back. */
  readonly takenBackBy: ReadonlyMap<number, string>
  /** By the line of the credit note: the invoice of the sale. */
  readonly original: ReadonlyMap<number, string>
}

/**
 * What an invoice orders. Lines that a credit note takes back as they are become a purchase of their own, for an order can only be
 * cancelled whole; the others are split after every hundredth, which is what a cart holds. Equal articles at one price are one line.
 */
export function purchasesOf(invoice: Invoice, { takenBackBy }: Pick<Matches, 'takenBackBy'>): Purchase[] {
  if (isCreditNote(invoice) || invoice.problems.length > 0) return []
  const { id, country } = invoice
  const ordered = invoice.lines.filter((line) => leftOut(invoice, line) === null)
  const bySuffix = Map.groupBy(ordered, (line) => takenBackBy.get(line.line) ?? '')

  return [...bySuffix].flatMap(([creditNote, lines]) => inCarts(lines).map((cart, index): Purchase => ({
    reference: creditNote === '' ? `${id}/${index + 1}` : `${id}/${creditNote}${index === 0 ? '' : `/${index + 1}`}`,
    buyer: buyerOf(invoice),
    destination: destinationOf(country).code,
    country,
    paymentMethodToken: paymentMethodOf(id),
    ...cart,
  })))
}

/** What a credit note cancels, and how many of its lines are returns of something else. */
export function cancellationsOf(note: Invoice, { original }: Pick<Matches, 'original'>): { cancellations: Cancellation[]; returnedLines: number } {
  const counted = note.lines.filter((line) => leftOut(note, line) === null)
  const byInvoice = Map.groupBy(counted, (line) => original.get(line.line))
  const returnedLines = byInvoice.get(undefined)?.length ?? 0
  const cancellations = [...byInvoice].flatMap(([invoice, lines]): Cancellation[] => (
    invoice === undefined ? [] : [{ creditNote: note.id, buyer: buyerOf(note), reference: `${invoice}/${note.id}`, fileLines: lines.length }]))
  return { cancellations, returnedLines }
}

function inCarts(lines: readonly InvoiceLine[]): Pick<Purchase, 'lines' | 'totalMinor' | 'fileLines'>[] {
  const carts: { quantities: Map<string, number>; totalMinor: bigint; fileLines: number }[] = []
  for (const line of lines) {
    const sku = skuOf(line)
    const fits = carts.find(({ quantities }) => quantities.has(sku) || quantities.size < MAX_CART_LINES)
    const cart = fits ?? { quantities: new Map<string, number>(), totalMinor: 0n, fileLines: 0 }
    if (!fits) carts.push(cart)
    cart.quantities.set(sku, (cart.quantities.get(sku) ?? 0) + line.quantity)
    cart.totalMinor += line.priceMinor * BigInt(line.quantity)
    cart.fileLines += 1
  }
  return carts.map(({ quantities, ...cart }) => ({ ...cart, lines: [...quantities].map(([sku, quantity]) => ({ sku, quantity })) }))
}

/** Half of the invoices are paid at once and half on shipment, so that a cancellation refunds as often as it voids. */
export const PAID_AT_ONCE = 'tok_mobile_money'
export const PAID_ON_SHIPMENT = 'tok_visa'

function paymentMethodOf(id: string): string {
  const [byte = 0] = createHash('sha256').update(id).digest()
  return byte % 2 === 0 ? PAID_AT_ONCE : PAID_ON_SHIPMENT
}

/** Finds for the lines of credit notes what they take back, as the file goes by. */
export class LineMatcher implements Matches {
  readonly takenBackBy = new Map<number, string>()
  readonly original = new Map<number, string>()
  /** Sold and not taken back yet, the latest last. */
  readonly #sold = new Map<string, { readonly invoice: string; readonly line: number }[]>()

  /** An invoice with problems is never ordered, and so nothing of it can be cancelled. */
  see(invoice: Invoice): void {
    if (invoice.customer === null || invoice.problems.length > 0) return
    for (const line of invoice.lines) {
      if (leftOut(invoice, line) !== null) continue
      const key = `${invoice.customer} ${line.stockCode} ${Math.abs(line.quantity)}`
      if (!isCreditNote(invoice)) {
        const sold = this.#sold.get(key)
        if (sold) sold.push({ invoice: invoice.id, line: line.line })
        else this.#sold.set(key, [{ invoice: invoice.id, line: line.line }])
        continue
      }
      const found = this.#sold.get(key)?.pop()
      if (!found) continue
      this.takenBackBy.set(found.line, invoice.id)
      this.original.set(line.line, found.invoice)
    }
  }
}
