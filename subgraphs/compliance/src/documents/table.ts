import { printable } from './printable.ts'

export interface Column {
  readonly title: string
  /** In points; A4 between the margins has 515. */
  readonly width: number
  readonly align?: 'left' | 'right'
}

const FONT_SIZE = 8
const PADDING = 3

/** Draws a table from where the document stands, over as many pages as it takes; each page begins with the titles. */
export function drawTable(pdf: PDFKit.PDFDocument, columns: readonly Column[], rows: readonly (readonly string[])[]): void {
  const left = pdf.page.margins.left
  const bottom = () => pdf.page.height - pdf.page.margins.bottom
  let y = drawRow(pdf, columns, columns.map((column) => column.title), pdf.y, 'Helvetica-Bold')

  for (const row of rows) {
    if (y + heightOf(pdf, columns, row, 'Helvetica') > bottom()) {
      pdf.addPage()
      y = drawRow(pdf, columns, columns.map((column) => column.title), pdf.page.margins.top, 'Helvetica-Bold')
    }
    y = drawRow(pdf, columns, row, y, 'Helvetica')
  }
  pdf.x = left
  pdf.y = y + PADDING
}

function drawRow(pdf: PDFKit.PDFDocument, columns: readonly Column[], cells: readonly string[], y: number, font: string): number {
  const height = heightOf(pdf, columns, cells, font)
  const left = pdf.page.margins.left
  const width = columns.reduce((sum, column) => sum + column.width, 0)
  let x = left
  for (const [index, column] of columns.entries()) {
    pdf.font(font).fontSize(FONT_SIZE).text(printable(cells[index] ?? ''), x + PADDING, y + PADDING, { width: column.width - 2 * PADDING, align: column.align ?? 'left' })
    x += column.width
  }
  pdf.moveTo(left, y + height).lineTo(left + width, y + height).lineWidth(0.5).strokeColor('#999999').stroke()
  return y + height
}

function heightOf(pdf: PDFKit.PDFDocument, columns: readonly Column[], cells: readonly string[], font: string): number {
  pdf.font(font).fontSize(FONT_SIZE)
  const heights = columns.map((column, index) => pdf.heightOfString(printable(cells[index] || ' '), { width: column.width - 2 * PADDING }))
  return Math.max(...heights) + 2 * PADDING
}
