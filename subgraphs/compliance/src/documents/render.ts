import Pdf from 'pdfkit'
import { formatMoney, type Money } from '#kit/money.ts'
import type { TradeDocumentType } from '../db/entities/documents.ts'
import { printable } from './printable.ts'
import { drawTable, type Column } from './table.ts'

export interface DocumentLine {
  readonly sku: string
  readonly name: string
  readonly hsCode: string | null
  readonly countryOfOrigin: string | null
  readonly quantity: number
  readonly unitOfMeasure: string
  readonly unitPrice: Money
  readonly lineTotal: Money
  /** Net, of one unit. */
  readonly weightGrams: number | null
}

/** Everything that stands in an order's documents. */
export interface DocumentContent {
  readonly number: string
  readonly orderId: string
  readonly orderNumber: string
  readonly purchaseOrderNumber: string | null
  readonly issuedAt: Date
  readonly seller: { readonly legalName: string; readonly countryCode: string }
  readonly buyer: { readonly legalName: string; readonly countryCode: string }
  /** The consignee's address, a line each. */
  readonly shipTo: readonly string[]
  readonly incoterm: string
  readonly namedPlace: string | null
  readonly total: Money
  readonly lines: readonly DocumentLine[]
}

const TITLES: Readonly<Record<TradeDocumentType, string>> = { COMMERCIAL_INVOICE: 'Commercial invoice', PACKING_LIST: 'Packing list' }
const BODIES: Readonly<Record<TradeDocumentType, (pdf: PDFKit.PDFDocument, content: DocumentContent) => void>> = {
  COMMERCIAL_INVOICE: drawInvoice,
  PACKING_LIST: drawPackingList,
}
const UNKNOWN = '-'

/**
 * A trade document as PDF. The same content gives the same bytes: dates and the file's id come from the content, and the
 * streams are not compressed, since compressors differ from one release to the next.
 */
export async function renderDocument(type: TradeDocumentType, content: DocumentContent): Promise<Buffer> {
  const pdf = new Pdf({
    size: 'A4',
    margin: 40,
    compress: false,
    bufferPages: true,
    info: {
      Title: printable(`${TITLES[type]} ${content.number}`),
      Author: printable(content.seller.legalName),
      Subject: printable(`Order ${content.orderNumber}`),
      Keywords: content.orderId,
      Creator: 'Broxiva',
      Producer: 'Broxiva',
      CreationDate: content.issuedAt,
      ModDate: content.issuedAt,
    },
  })
  const bytes = collect(pdf)
  drawHead(pdf, TITLES[type], content)
  BODIES[type](pdf, content)
  drawPageNumbers(pdf, content.number)
  pdf.end()
  return bytes
}

function collect(pdf: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.on('error', reject)
  })
}

function drawHead(pdf: PDFKit.PDFDocument, title: string, content: DocumentContent): void {
  const left = pdf.page.margins.left
  pdf.font('Helvetica-Bold').fontSize(18).text(title, left, pdf.page.margins.top)
  pdf.font('Helvetica').fontSize(9)
  drawFacts(pdf, [
    ['Number', content.number],
    ['Date', content.issuedAt.toISOString().slice(0, 10)],
    ['Order', content.orderNumber],
    ...(content.purchaseOrderNumber ? [['Purchase order', content.purchaseOrderNumber] as const] : []),
    ['Delivery term', `${content.incoterm}${content.namedPlace ? ` ${content.namedPlace}` : ''} (Incoterms 2020)`],
  ])
  const top = pdf.y + 10
  const columns = [
    ['Seller', [content.seller.legalName, content.seller.countryCode]],
    ['Buyer', [content.buyer.legalName, content.buyer.countryCode]],
    ['Consignee', content.shipTo],
  ] as const
  let end = top
  for (const [index, [heading, lines]] of columns.entries()) {
    pdf.font('Helvetica-Bold').fontSize(9).text(heading, left + index * 172, top, { width: 165 })
    pdf.font('Helvetica')
    for (const line of lines) pdf.text(printable(line), { width: 165 })
    end = Math.max(end, pdf.y)
  }
  pdf.x = left
  pdf.y = end + 12
}

function drawFacts(pdf: PDFKit.PDFDocument, facts: readonly (readonly [string, string])[]): void {
  for (const [name, value] of facts) pdf.text(printable(`${name}: ${value}`))
}

const INVOICE_COLUMNS: readonly Column[] = [
  { title: '#', width: 24, align: 'right' },
  { title: 'SKU', width: 70 },
  { title: 'Description', width: 133 },
  { title: 'HS code', width: 58 },
  { title: 'Origin', width: 36 },
  { title: 'Quantity', width: 48, align: 'right' },
  { title: 'Unit', width: 30 },
  { title: 'Unit price', width: 56, align: 'right' },
  { title: 'Amount', width: 60, align: 'right' },
]

function drawInvoice(pdf: PDFKit.PDFDocument, { lines, total }: DocumentContent): void {
  drawTable(pdf, INVOICE_COLUMNS, lines.map((line, index) => [
    String(index + 1), line.sku, line.name, line.hsCode ?? UNKNOWN, line.countryOfOrigin ?? UNKNOWN,
    String(line.quantity), line.unitOfMeasure, amountOf(line.unitPrice), amountOf(line.lineTotal),
  ]))
  drawTotals(pdf, [`Total: ${formatMoney(total)}`, `Net weight: ${netWeight(lines)}`])
}

const PACKING_COLUMNS: readonly Column[] = [
  { title: '#', width: 24, align: 'right' },
  { title: 'SKU', width: 80 },
  { title: 'Description', width: 165 },
  { title: 'HS code', width: 60 },
  { title: 'Origin', width: 36 },
  { title: 'Quantity', width: 50, align: 'right' },
  { title: 'Unit', width: 30 },
  { title: 'Net kg', width: 70, align: 'right' },
]

function drawPackingList(pdf: PDFKit.PDFDocument, { lines }: DocumentContent): void {
  drawTable(pdf, PACKING_COLUMNS, lines.map((line, index) => [
    String(index + 1), line.sku, line.name, line.hsCode ?? UNKNOWN, line.countryOfOrigin ?? UNKNOWN,
    String(line.quantity), line.unitOfMeasure, line.weightGrams === null ? UNKNOWN : kilograms(line.weightGrams * line.quantity),
  ]))
  drawTotals(pdf, [`Lines: ${lines.length}`, `Net weight: ${netWeight(lines)}`])
}

function drawTotals(pdf: PDFKit.PDFDocument, texts: readonly string[]): void {
  if (pdf.y + 16 * texts.length > pdf.page.height - pdf.page.margins.bottom) pdf.addPage()
  pdf.font('Helvetica-Bold').fontSize(10)
  for (const text of texts) pdf.text(printable(text), pdf.page.margins.left, pdf.y + 4, { width: 515, align: 'right' })
}

function drawPageNumbers(pdf: PDFKit.PDFDocument, number: string): void {
  const { start, count } = pdf.bufferedPageRange()
  for (let page = start; page < start + count; page++) {
    pdf.switchToPage(page)
    // Below the bottom margin, where text would otherwise start a new page.
    pdf.page.margins.bottom = 0
    pdf.font('Helvetica').fontSize(8).text(printable(`${number} - page ${page + 1} of ${count}`), pdf.page.margins.left, pdf.page.height - 30, { width: 515, align: 'center' })
  }
}

/** The amount without its currency, which the total names. */
function amountOf(money: Money): string {
  return formatMoney(money).split(' ')[0] ?? ''
}

function kilograms(grams: number): string {
  return (grams / 1000).toFixed(3)
}

function netWeight(lines: readonly DocumentLine[]): string {
  const weighed = lines.filter((line) => line.weightGrams !== null)
  const grams = weighed.reduce((sum, line) => sum + (line.weightGrams ?? 0) * line.quantity, 0)
  if (weighed.length === 0) return 'not known'
  return `${kilograms(grams)} kg${weighed.length < lines.length ? ' (of the lines whose weight is known)' : ''}`
}
