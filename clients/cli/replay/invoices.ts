import { z } from 'zod'
import { csvRows, type CsvRow } from '../import/csv-rows.ts'
import { penceOf } from './pence.ts'

export const COLUMNS = ['InvoiceNo', 'StockCode', 'Description', 'Quantity', 'InvoiceDate', 'UnitPrice', 'CustomerID', 'Country'] as const

export const LINE_PROBLEMS = ['UNREADABLE', 'INVOICE_INVALID', 'STOCK_CODE_INVALID', 'QUANTITY_INVALID', 'DATE_INVALID', 'PRICE_INVALID', 'PRICE_NOT_WHOLE_PENCE', 'CUSTOMER_INVALID', 'COUNTRY_INVALID', 'INVOICE_INCONSISTENT'] as const
export type LineProblemCode = (typeof LINE_PROBLEMS)[number]

/** A line that cannot be read; its invoice is not replayed. */
export interface LineProblem {
  /** In the file, from 1. */
  readonly line: number
  readonly code: LineProblemCode
  readonly reason: string
}

/** One line of an invoice, checked. */
export interface InvoiceLine {
  /** In the file, from 1. */
  readonly line: number
  /** Upper case: the publisher writes `85123A` and `85123a` for the same article. */
  readonly stockCode: string
  readonly description: string
  /** Below zero on credit notes and stock corrections; never zero. */
  readonly quantity: number
  readonly priceMinor: bigint
}

/** The lines of one invoice that stand together in the file. */
export interface Invoice {
  /** The invoice's number; with `~2` behind it for lines of the same number that stand elsewhere in the file. */
  readonly id: string
  readonly number: string
  /** Null for a sale without a customer. */
  readonly customer: string | null
  /** As the publisher names it. */
  readonly country: string
  readonly lines: readonly InvoiceLine[]
  /** Not empty: a part of the invoice is missing, and half of it must not be ordered. */
  readonly problems: readonly LineProblem[]
}

/** Credit notes take back what an invoice sold. */
export function isCreditNote({ number }: Pick<Invoice, 'number'>): boolean {
  return number.startsWith('C')
}

interface Draft {
  readonly number: string
  readonly customer: string | null
  readonly country: string
  readonly lines: InvoiceLine[]
  readonly problems: LineProblem[]
}

/**
 * Streams the invoices of the publisher's file, plain or packed by gzip, in its order. A line that cannot be read is a problem of
 * its invoice; when not even that can be told, of the invoice before it and of the one after it.
 *
 * @throws {UnusableInputError} when the file cannot be read or is another.
 */
export async function* readInvoices(path: string): AsyncGenerator<Invoice> {
  const runs = new Map<string, number>()
  let draft: Draft | undefined
  let orphans: LineProblem[] = []

  const finish = ({ number, customer, country, lines, problems }: Draft): Invoice => {
    const run = (runs.get(number) ?? 0) + 1
    runs.set(number, run)
    return { id: run === 1 ? number : `${number}~${run}`, number, customer, country, lines, problems }
  }
  const unattributed = (problem: LineProblem): void => {
    orphans.push(problem)
    draft?.problems.push(problem)
  }

  for await (const row of csvRows(path, COLUMNS, ({ line, reason }) => unattributed({ line: line ?? 0, code: 'UNREADABLE', reason }))) {
    const read = readLine(row)
    if (read.number === null) {
      unattributed(read.problem)
      continue
    }
    if (draft?.number !== read.number) {
      if (draft) yield finish(draft)
      draft = { number: read.number, customer: read.line?.customer ?? null, country: read.line?.country ?? '', lines: [], problems: orphans }
    }
    orphans = []
    if (!read.line) draft.problems.push(read.problem)
    else if (draft.lines.length > 0 && (read.line.customer !== draft.customer || read.line.country !== draft.country)) {
      draft.problems.push({ line: row.line, code: 'INVOICE_INCONSISTENT', reason: 'names another customer or country than the invoice’s first line' })
    } else {
      const { customer, country, ...line } = read.line
      if (draft.lines.length === 0) draft = { ...draft, customer, country }
      draft.lines.push(line)
    }
  }
  if (draft) yield finish(draft)
}

type Read =
  | { readonly number: null; readonly problem: LineProblem }
  | { readonly number: string; readonly line: null; readonly problem: LineProblem }
  | { readonly number: string; readonly line: InvoiceLine & { readonly customer: string | null; readonly country: string } }

const row = z.object({
  StockCode: z.string().trim().toUpperCase().regex(/^[\x21-\x7e](?:[\x20-\x7e]{0,38}[\x21-\x7e])?$/, 'is no stock code'),
  Description: z.string().trim(),
  Quantity: z.string().trim().regex(/^-?\d{1,9}$/, 'is not a whole number').transform(Number).refine((quantity) => quantity !== 0 && Math.abs(quantity) <= 1_000_000, 'is zero, or beyond a million'),
  InvoiceDate: z.string().trim().refine((text) => /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}(:\d{2})?$/.test(text) && !Number.isNaN(Date.parse(`${text.replace(' ', 'T')}Z`)), 'is no date and time'),
  UnitPrice: z.string().trim(),
  CustomerID: z.string().trim().regex(/^(?:(\d{1,12})(?:\.0+)?)?$/, 'is no customer’s number').transform((text) => (text === '' ? null : String(BigInt(text.replace(/\.0+$/, ''))))),
  Country: z.string().trim().min(1, 'is empty').max(60, 'is longer than 60 characters'),
})

const CODES: Readonly<Record<string, LineProblemCode>> = {
  StockCode: 'STOCK_CODE_INVALID', Quantity: 'QUANTITY_INVALID', InvoiceDate: 'DATE_INVALID', UnitPrice: 'PRICE_INVALID', CustomerID: 'CUSTOMER_INVALID', Country: 'COUNTRY_INVALID',
}

function readLine({ line, fields }: CsvRow): Read {
  const text = (fields['InvoiceNo'] ?? '').trim().toUpperCase()
  if (!/^[A-Z]?\d{1,12}$/.test(text)) return { number: null, problem: { line, code: 'INVOICE_INVALID', reason: `InvoiceNo «${shortened(text)}» is no invoice’s number` } }
  const number = text
  const problem = (code: LineProblemCode, reason: string): Read => ({ number, line: null, problem: { line, code, reason } })

  const parsed = row.safeParse(fields)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const column = String(issue?.path[0] ?? '')
    return problem(CODES[column] ?? 'UNREADABLE', `${column} «${shortened(fields[column] ?? '')}» ${issue?.message ?? 'cannot be read'}`)
  }
  const { StockCode: stockCode, Description: description, Quantity: quantity, UnitPrice: price, CustomerID: customer, Country: country } = parsed.data
  const priceMinor = penceOf(price)
  if (priceMinor === undefined) return problem('PRICE_INVALID', `UnitPrice «${shortened(price)}» is not a decimal number`)
  if (priceMinor === null) return problem('PRICE_NOT_WHOLE_PENCE', `UnitPrice «${shortened(price)}» is not a whole number of pence`)
  if (priceMinor > 10n ** 12n) return problem('PRICE_INVALID', `UnitPrice «${shortened(price)}» is beyond what one unit may cost`)
  return { number, line: { line, stockCode, description, quantity, priceMinor, customer, country } }
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
