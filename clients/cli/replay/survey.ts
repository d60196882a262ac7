import { UnusableInputError } from '../import/problem.ts'
import { destinationOf } from './countries.ts'
import { isCreditNote, readInvoices, type Invoice, type LineProblem } from './invoices.ts'
import { buyerOf, cancellationsOf, leftOut, LineMatcher, productCodeOf, purchasesOf, skuOf, type LeftOut, type Matches } from './purchases.ts'

/** Which invoices of the file are replayed: from one on, until this many lines have been taken and the invoice they end in. */
export interface Window {
  readonly from?: string
  readonly lines?: number
}

export interface SurveyedOffer {
  readonly sku: string
  readonly productCode: string
  readonly priceMinor: bigint
}

export interface SurveyedBuyer {
  readonly buyer: string
  readonly legalName: string
  readonly countryCode: string
}

/** What a replay needs to know before its first order. */
export interface Survey {
  readonly offers: ReadonlyMap<string, SurveyedOffer>
  /** The article of each line that is ordered. */
  readonly sold: readonly string[]
  /** Names by product code. */
  readonly products: ReadonlyMap<string, string>
  readonly buyers: ReadonlyMap<string, SurveyedBuyer>
  readonly destinations: ReadonlySet<string>
  readonly matches: Matches
  readonly purchases: number
  readonly cancellations: number
  readonly lines: LineCount
  readonly problems: readonly LineProblem[]
  /** Invoices that a problem keeps from being replayed. */
  readonly incompleteInvoices: number
  /** Names of countries that fell back to the seller's own. */
  readonly unknownCountries: ReadonlySet<string>
}

/** What becomes of the window's lines. */
export interface LineCount {
  readonly read: number
  readonly ordered: number
  readonly cancelling: number
  /** Of credit notes, and of no order that can be cancelled: returns. */
  readonly returned: number
  readonly leftOut: Readonly<Partial<Record<LeftOut, number>>>
  readonly unreadable: number
  /** Readable, of invoices that have an unreadable line. */
  readonly ofIncompleteInvoices: number
}

/** The invoices of the window, in the file's order. */
export async function* invoicesWithin(path: string, { from, lines = Infinity }: Window): AsyncGenerator<Invoice> {
  let begun = from === undefined
  let taken = 0
  for await (const invoice of readInvoices(path)) {
    begun ||= invoice.id === from
    if (!begun) continue
    if (taken >= lines) return
    taken += linesOf(invoice)
    yield invoice
  }
  if (!begun) throw new UnusableInputError(`The file has no invoice ${from ?? ''}.`)
}

/**
 * Reads the file once. How an invoice is split, who buys and what a product is called follow from the whole file, whatever part of
 * it is replayed: another part on another day finds its buyers, offers and orders again.
 *
 * @throws {UnusableInputError} when the file cannot be read, is another, or has no such invoice.
 */
export async function surveyFile(path: string, window: Window): Promise<Survey> {
  const matcher = new LineMatcher()
  const names = new Map<string, string>()
  const countries = new Map<string, string>()
  for await (const invoice of readInvoices(path)) {
    matcher.see(invoice)
    const buyer = buyerOf(invoice)
    if (!countries.has(buyer)) countries.set(buyer, destinationOf(invoice.country).code)
    for (const line of invoice.lines) {
      const code = productCodeOf(line.stockCode)
      if (line.description !== '' && !names.has(code) && leftOut(invoice, line) === null) names.set(code, line.description)
    }
  }

  const offers = new Map<string, SurveyedOffer>()
  const sold: string[] = []
  const products = new Map<string, string>()
  const buyers = new Map<string, SurveyedBuyer>()
  const destinations = new Set<string>()
  const unknownCountries = new Set<string>()
  const problems: LineProblem[] = []
  const lines = { read: 0, ordered: 0, cancelling: 0, returned: 0, leftOut: {} as Partial<Record<LeftOut, number>>, unreadable: 0, ofIncompleteInvoices: 0 }
  const seenProblems = new Set<number>()
  let [purchases, cancellations, incompleteInvoices] = [0, 0, 0]

  const addBuyer = (invoice: Invoice): void => {
    const buyer = buyerOf(invoice)
    buyers.set(buyer, { buyer, legalName: legalNameOf(invoice), countryCode: countries.get(buyer) ?? destinationOf(invoice.country).code })
  }

  for await (const invoice of invoicesWithin(path, window)) {
    // A line between two invoices is a problem of both, and one line.
    const fresh = invoice.problems.filter(({ line }) => !seenProblems.has(line))
    for (const problem of fresh) seenProblems.add(problem.line)
    problems.push(...fresh)
    lines.unreadable += fresh.length
    lines.read += fresh.length + invoice.lines.length
    if (invoice.problems.length > 0) {
      incompleteInvoices += 1
      lines.ofIncompleteInvoices += invoice.lines.length
      continue
    }
    for (const line of invoice.lines) {
      const reason = leftOut(invoice, line)
      if (reason !== null) lines.leftOut[reason] = (lines.leftOut[reason] ?? 0) + 1
    }
    if (isCreditNote(invoice)) {
      const taken = cancellationsOf(invoice, matcher)
      cancellations += taken.cancellations.length
      lines.cancelling += taken.cancellations.reduce((sum, { fileLines }) => sum + fileLines, 0)
      lines.returned += taken.returnedLines
      if (taken.cancellations.length > 0) addBuyer(invoice)
      continue
    }
    const parts = purchasesOf(invoice, matcher)
    if (parts.length === 0) continue
    purchases += parts.length
    lines.ordered += parts.reduce((sum, { fileLines }) => sum + fileLines, 0)
    for (const line of invoice.lines) {
      if (leftOut(invoice, line) !== null) continue
      const [sku, productCode] = [skuOf(line), productCodeOf(line.stockCode)]
      offers.set(sku, { sku, productCode, priceMinor: line.priceMinor })
      sold.push(sku)
      products.set(productCode, names.get(productCode) ?? line.stockCode)
    }
    const { code, known } = destinationOf(invoice.country)
    destinations.add(code)
    if (!known) unknownCountries.add(invoice.country)
    addBuyer(invoice)
  }
  return { offers, sold, products, buyers, destinations, matches: matcher, purchases, cancellations, lines, problems, incompleteInvoices, unknownCountries }
}

function linesOf({ lines, problems }: Invoice): number {
  return lines.length + problems.length
}

function legalNameOf(invoice: Invoice): string {
  return invoice.customer === null ? `Sales counter ${buyerOf(invoice).slice('COUNTER-'.length)}` : `Customer ${invoice.customer}`
}
