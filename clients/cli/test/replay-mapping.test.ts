import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { UnusableInputError } from '../import/problem.ts'
import { destinationOf } from '../replay/countries.ts'
import { readInvoices, type Invoice, type InvoiceLine } from '../replay/invoices.ts'
import { penceOf } from '../replay/pence.ts'
import { buyerOf, cancellationsOf, leftOut, LineMatcher, purchasesOf, skuOf } from '../replay/purchases.ts'
import { surveyFile } from '../replay/survey.ts'
import { dataFolder } from './data-folder.ts'

const HEADER = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n'

function csvLine({ invoice = '536365', code = '85123A', quantity = '6', date = '2010-12-01 08:26:00', price = '2.55', customer = '17850.0', country = 'United Kingdom' } = {}): string {
  return `${invoice},${code},WHITE HEART,${quantity},${date},${price},${customer},${country}\n`
}

async function withFile<Result>(content: string | Buffer, work: (path: string) => Promise<Result>, name = 'invoices.csv'): Promise<Result> {
  await using folder = await dataFolder()
  await writeFile(join(folder.path, name), content)
  return await work(join(folder.path, name))
}

async function allOf<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}

function invoicesIn(lines: string, name?: string): Promise<Invoice[]> {
  const content = HEADER + lines
  return withFile(name?.endsWith('.gz') ? gzipSync(content) : content, (path) => allOf(readInvoices(path)), name)
}

const line = (number: number, { stockCode = '85123A', quantity = 6, priceMinor = 255n }: Partial<InvoiceLine> = {}): InvoiceLine => ({ line: number, stockCode, description: '', quantity, priceMinor })

function invoiceOf(number: string, lines: readonly InvoiceLine[], { customer = '17850' as string | null, country = 'United Kingdom' } = {}): Invoice {
  return { id: number, number, customer, country, lines, problems: [] }
}

describe('reading prices', () => {
  it.each([['2.55', 255n], ['2.5', 250n], ['4', 400n], ['0.29', 29n], ['0.0', 0n], ['1.100', 110n], ['-11062.06', -1_106_206n], ['999999999999.99', 99_999_999_999_999n]])('takes %s for exactly %s pence', (text, pence) => {
    expect(penceOf(text)).toBe(pence)
  })

  it('tells what is no whole number of pence from what is no number', () => {
    expect(penceOf('0.001')).toBeNull()
    expect(['', '.5', '1.', '1e2', '1,000', ' 1', 'NaN', '£2'].map(penceOf)).toEqual(Array.from({ length: 8 }, () => undefined))
  })
})

describe('finding destinations', () => {
  it.each([['United Kingdom', 'GB'], ['EIRE', 'IE'], ['Channel Islands', 'JE'], ['European Community', 'BE'], ['USA', 'US'], ['RSA', 'ZA'], ['Hong Kong', 'HK'], ['Czech Republic', 'CZ'], ['Unspecified', 'GB']])('sends %s to %s', (name, code) => {
    expect(destinationOf(name)).toEqual({ code, known: true })
  })

  it('falls back to the seller’s own country, and says so', () => {
    expect(destinationOf('Atlantis')).toEqual({ code: 'GB', known: false })
  })
})

describe('reading invoices', () => {
  it('keeps the lines of an invoice together, with exact prices and codes in upper case', async () => {
    const lines = csvLine() + csvLine({ code: '84406b', quantity: '-8', price: '2.1' }) + csvLine({ invoice: 'C536366', customer: '' })

    const plain = await invoicesIn(lines)
    const packed = await invoicesIn(lines, 'invoices.csv.gz')

    expect(plain).toEqual([
      { id: '536365', number: '536365', customer: '17850', country: 'United Kingdom', problems: [], lines: [
        { line: 2, stockCode: '85123A', description: 'WHITE HEART', quantity: 6, priceMinor: 255n },
        { line: 3, stockCode: '84406B', description: 'WHITE HEART', quantity: -8, priceMinor: 210n },
      ] },
      expect.objectContaining({ id: 'C536366', customer: null }),
    ])
    expect(packed).toEqual(plain)
  })

  it('tells apart the lines of one number that stand in two places', async () => {
    const invoices = await invoicesIn(csvLine() + csvLine({ invoice: '536366' }) + csvLine({ code: '71053' }))

    expect(invoices.map(({ id, number }) => [id, number])).toEqual([['536365', '536365'], ['536366', '536366'], ['536365~2', '536365']])
  })

  it.each([
    [{ code: '' }, 'STOCK_CODE_INVALID', 'StockCode «» is no stock code'],
    [{ quantity: '1.5' }, 'QUANTITY_INVALID', 'Quantity «1.5» is not a whole number'],
    [{ quantity: '0' }, 'QUANTITY_INVALID', 'Quantity «0» is zero, or beyond a million'],
    [{ quantity: '1000001' }, 'QUANTITY_INVALID', 'Quantity «1000001» is zero, or beyond a million'],
    [{ date: '2010-13-01 08:26:00' }, 'DATE_INVALID', 'InvoiceDate «2010-13-01 08:26:00» is no date and time'],
    [{ price: 'cheap' }, 'PRICE_INVALID', 'UnitPrice «cheap» is not a decimal number'],
    [{ price: '0.001' }, 'PRICE_NOT_WHOLE_PENCE', 'UnitPrice «0.001» is not a whole number of pence'],
    [{ customer: 'x1' }, 'CUSTOMER_INVALID', 'CustomerID «x1» is no customer’s number'],
    [{ country: '' }, 'COUNTRY_INVALID', 'Country «» is empty'],
    [{ customer: '99' }, 'INVOICE_INCONSISTENT', 'names another customer or country than the invoice’s first line'],
  ])('reports a bad line of an invoice with its number: %j', async (bad, code, reason) => {
    const [invoice, next] = await invoicesIn(csvLine() + csvLine(bad) + csvLine({ invoice: '536366' }))

    expect(invoice?.problems).toEqual([{ line: 3, code, reason }])
    expect(next?.problems).toEqual([])
  })

  it.each([['too few columns', '536365,85123A\n', 'UNREADABLE'], ['a stray quote', '536365,"85123A" x,W,6,2010-12-01 08:26:00,2.55,17850.0,France\n', 'UNREADABLE'], ['no invoice’s number', csvLine({ invoice: '?' }), 'INVOICE_INVALID']])('holds a line with %s against both invoices around it, for it may be of either', async (_, bad, code) => {
    const invoices = await invoicesIn(csvLine({ invoice: '1' }) + csvLine({ invoice: '2' }) + bad + csvLine({ invoice: '3' }) + csvLine({ invoice: '4' }))

    expect(invoices.map(({ number, problems }) => [number, problems.map((problem) => [problem.line, problem.code])])).toEqual([['1', []], ['2', [[4, code]]], ['3', [[4, code]]], ['4', []]])
  })

  it('refuses a file of another form', async () => {
    await expect(withFile('a,b\n1,2\n', (path) => allOf(readInvoices(path)))).rejects.toThrow(UnusableInputError)
  })
})

describe('choosing what is ordered', () => {
  it.each([
    ['536365', {}, null],
    ['536365', { stockCode: 'DCGS0076' }, null],
    ['536365', { stockCode: 'POST' }, 'SERVICE_CODE'],
    ['536365', { stockCode: 'BANK CHARGES' }, 'SERVICE_CODE'],
    ['536365', { stockCode: 'GIFT_0001_20' }, 'SERVICE_CODE'],
    ['536365', { priceMinor: 0n }, 'FREE_OF_CHARGE'],
    ['536365', { quantity: -1 }, 'STOCK_CORRECTION'],
    ['C536365', { quantity: -1 }, null],
    ['C536365', { quantity: 1 }, 'STOCK_CORRECTION'],
    ['A563186', {}, 'ACCOUNTING_ENTRY'],
  ])('decides on a line of %s with %j', (number, changed: Partial<InvoiceLine>, reason) => {
    expect(leftOut({ number }, line(2, changed))).toBe(reason)
  })

  it('gives an article one SKU for each of its prices', () => {
    expect([skuOf(line(2)), skuOf(line(3, { priceMinor: 295n }))]).toEqual(['OR-85123A-255', 'OR-85123A-295'])
  })

  it('lets a counter of the country buy what no customer bought', () => {
    expect(buyerOf({ number: '536367', customer: null, country: 'EIRE' })).toBe('COUNTER-IE-7')
    expect(buyerOf({ number: '536367', customer: '12583', country: 'EIRE' })).toBe('12583')
  })
})

describe('splitting an invoice', () => {
  const nothing = { takenBackBy: new Map<number, string>() }

  it('keeps a small one whole and adds equal articles at one price up', () => {
    const invoice = invoiceOf('536365', [line(2), line(3, { quantity: 2 }), line(4, { priceMinor: 295n }), line(5, { stockCode: 'POST' })])

    expect(purchasesOf(invoice, nothing)).toEqual([expect.objectContaining({
      reference: '536365/1', buyer: '17850', destination: 'GB', totalMinor: 8n * 255n + 6n * 295n, fileLines: 3,
      lines: [{ sku: 'OR-85123A-255', quantity: 8 }, { sku: 'OR-85123A-295', quantity: 6 }],
    })])
  })

  it('begins another purchase after a hundred lines, and loses none', () => {
    const lines = Array.from({ length: 250 }, (_, index) => line(index + 2, { stockCode: String(20_000 + index), priceMinor: BigInt(index + 1) }))

    const parts = purchasesOf(invoiceOf('536544', lines, { customer: null }), nothing)

    expect(parts.map(({ reference, lines: { length } }) => [reference, length])).toEqual([['536544/1', 100], ['536544/2', 100], ['536544/3', 50]])
    expect(parts.reduce((sum, { totalMinor }) => sum + totalMinor, 0n)).toBe(lines.reduce((sum, { quantity, priceMinor }) => sum + BigInt(quantity) * priceMinor, 0n))
  })

  it('orders nothing of an invoice with a bad line, of a credit note, or of one that has no goods', () => {
    const whole = invoiceOf('536365', [line(2)])

    expect(purchasesOf({ ...whole, problems: [{ line: 3, code: 'PRICE_INVALID', reason: '' }] }, nothing)).toEqual([])
    expect(purchasesOf(invoiceOf('C536365', [line(2, { quantity: -6 })]), nothing)).toEqual([])
    expect(purchasesOf(invoiceOf('536365', [line(2, { stockCode: 'M' })]), nothing)).toEqual([])
  })
})

describe('matching credit notes', () => {
  function matched(...invoices: Invoice[]): LineMatcher {
    const matcher = new LineMatcher()
    for (const invoice of invoices) matcher.see(invoice)
    return matcher
  }
  const sale = invoiceOf('536365', [line(2), line(3, { stockCode: '71053' })])

  it('cancels the lines of one customer, article and quantity, which were bought apart for that', () => {
    const note = invoiceOf('C536379', [line(9, { quantity: -6 })])
    const matches = matched(sale, note)

    expect(purchasesOf(sale, matches).map(({ reference, fileLines }) => [reference, fileLines])).toEqual([['536365/C536379', 1], ['536365/1', 1]])
    expect(cancellationsOf(note, matches)).toEqual({ cancellations: [{ creditNote: 'C536379', buyer: '17850', reference: '536365/C536379', fileLines: 1 }], returnedLines: 0 })
  })

  it('takes the latest sale first, and each only once', () => {
    const later = invoiceOf('536370', [line(5)])
    const notes = ['C1', 'C2', 'C3'].map((number, index) => invoiceOf(number, [line(10 + index, { quantity: -6 })]))
    const matches = matched(sale, later, ...notes)

    expect(notes.map((note) => cancellationsOf(note, matches).cancellations[0]?.reference)).toEqual(['536370/C1', '536365/C2', undefined])
    expect(notes.map((note) => cancellationsOf(note, matches).returnedLines)).toEqual([0, 0, 1])
  })

  it.each([
    ['another quantity', invoiceOf('C1', [line(9, { quantity: -1 })])],
    ['another customer', invoiceOf('C1', [line(9, { quantity: -6 })], { customer: '12583' })],
    ['no customer', invoiceOf('C1', [line(9, { quantity: -6 })], { customer: null })],
    ['another article', invoiceOf('C1', [line(9, { stockCode: '22633', quantity: -6 })])],
  ])('counts a credit note of %s as a return', (_, note) => {
    const matches = matched(sale, note)

    expect(cancellationsOf(note, matches)).toEqual({ cancellations: [], returnedLines: 1 })
    expect(purchasesOf(sale, matches).map(({ reference }) => reference)).toEqual(['536365/1'])
  })

  it('finds no sale that comes after the note, or that a bad line keeps from being ordered', () => {
    const note = invoiceOf('C1', [line(9, { quantity: -6 })])

    expect(matched(note, sale).original.size).toBe(0)
    expect(matched({ ...sale, problems: [{ line: 4, code: 'PRICE_INVALID', reason: '' }] }, note).original.size).toBe(0)
  })
})

describe('surveying a file', () => {
  const FILE = HEADER
    + csvLine({ invoice: '1' }) + csvLine({ invoice: '1', code: 'POST' })
    + csvLine({ invoice: '2', code: '71053' }) + csvLine({ invoice: '2', price: 'cheap' })
    + csvLine({ invoice: '3', code: '22633', country: 'Atlantis', customer: '' }) + csvLine({ invoice: '3', price: '0', country: 'Atlantis', customer: '' })
    + csvLine({ invoice: 'C4', quantity: '-6' }) + csvLine({ invoice: 'C4', quantity: '-1' })

  it('accounts for every line', async () => {
    const { lines, problems, purchases, cancellations, incompleteInvoices, offers, buyers, unknownCountries } = await withFile(FILE, (path) => surveyFile(path, {}))

    expect(lines).toEqual({ read: 8, ordered: 2, cancelling: 1, returned: 1, leftOut: { SERVICE_CODE: 1, FREE_OF_CHARGE: 1 }, unreadable: 1, ofIncompleteInvoices: 1 })
    expect({ purchases, cancellations, incompleteInvoices }).toEqual({ purchases: 2, cancellations: 1, incompleteInvoices: 1 })
    expect(problems.map(({ line: number, code }) => [number, code])).toEqual([[5, 'PRICE_INVALID']])
    expect([...offers.keys()]).toEqual(['OR-85123A-255', 'OR-22633-255'])
    expect([...buyers.keys()]).toEqual(['17850', 'COUNTER-GB-3'])
    expect([...unknownCountries]).toEqual(['Atlantis'])
  })

  it('takes whole invoices from one on, and splits them as the whole file says', async () => {
    const { lines, matches } = await withFile(FILE, (path) => surveyFile(path, { lines: 1 }))
    const later = await withFile(FILE, (path) => surveyFile(path, { from: '3' }))

    expect(lines).toMatchObject({ read: 2, ordered: 1 })
    expect([...matches.takenBackBy]).toEqual([[2, 'C4']])
    expect(later).toMatchObject({ lines: { read: 4, ordered: 1, cancelling: 1 }, purchases: 1, cancellations: 1 })
    await expect(withFile(FILE, (path) => surveyFile(path, { from: '9' }))).rejects.toThrow('The file has no invoice 9.')
  })
})
