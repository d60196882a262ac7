import { describe, expect, it } from '@jest/globals'
import { money } from '#kit/money.ts'
import { printable } from '../src/documents/printable.ts'
import { renderDocument, type DocumentContent, type DocumentLine } from '../src/documents/render.ts'
import { pagesOf, textOf } from './pdf-text.ts'

const line: DocumentLine = {
  sku: 'BK-M68B-38', name: 'Mountain-200 Black, 38', hsCode: '871200', countryOfOrigin: 'US', quantity: 3, unitOfMeasure: 'EA',
  unitPrice: money(2294_99n, 'USD'), lineTotal: money(6884_97n, 'USD'), weightGrams: 10_840,
}

function content(overrides: Partial<DocumentContent> = {}): DocumentContent {
  return {
    number: 'CI-BX-2026-000123', orderId: 'ord_1', orderNumber: 'BX-2026-000123', purchaseOrderNumber: 'PO-77', issuedAt: new Date('2026-03-04T05:06:07.000Z'),
    seller: { legalName: 'Müller Räder GmbH', countryCode: 'DE' }, buyer: { legalName: 'Lagos Cycles Ltd', countryCode: 'NG' },
    shipTo: ['Ada Obi', '1 Broad Street', 'Lagos', 'NG'], incoterm: 'CIF', namedPlace: 'Apapa', total: money(6884_97n, 'USD'), lines: [line],
    ...overrides,
  }
}

describe('rendering a trade document', () => {
  it('gives the same bytes for the same content, and a PDF', async () => {
    const [one, two] = await Promise.all([renderDocument('COMMERCIAL_INVOICE', content()), renderDocument('COMMERCIAL_INVOICE', content())])

    expect(one.equals(two)).toBe(true)
    expect(one.subarray(0, 5).toString()).toBe('%PDF-')
    expect(one.subarray(-6).toString()).toContain('%%EOF')
  })

  it('says on the invoice who sells what to whom for how much, under which codes and term', async () => {
    const text = textOf(await renderDocument('COMMERCIAL_INVOICE', content()))

    for (const part of [
      'Commercial invoice', 'CI-BX-2026-000123', '2026-03-04', 'BX-2026-000123', 'PO-77', 'CIF Apapa', 'Müller Räder GmbH', 'Lagos Cycles Ltd', 'Ada Obi',
      'BK-M68B-38', '871200', '2294.99', '6884.97', 'Total: 6884.97 USD', 'Net weight: 32.520 kg',
    ]) expect(text).toContain(part)
  })

  it('says on the packing list what weighs how much, and no price', async () => {
    const text = textOf(await renderDocument('PACKING_LIST', content({ number: 'PL-1' })))

    for (const part of ['Packing list', 'PL-1', 'BK-M68B-38', '871200', '32.520', 'Net weight: 32.520 kg']) expect(text).toContain(part)
    expect(text).not.toContain('2294.99')
  })

  it('breaks a hundred lines over pages, each with its number, within the size that is stored', async () => {
    const lines = Array.from({ length: 100 }, (_, index) => ({ ...line, sku: `SKU-${index}`, name: 'A long name of a thing that takes two lines of its column at least' }))
    const pdf = await renderDocument('COMMERCIAL_INVOICE', content({ lines }))
    const text = textOf(pdf)

    expect(pagesOf(pdf)).toBeGreaterThan(2)
    expect(text).toContain(`page ${pagesOf(pdf)} of ${pagesOf(pdf)}`)
    for (const index of [0, 50, 99]) expect(text).toContain(`SKU-${index}`)
    expect(pdf.length).toBeLessThan(1024 * 1024)
  })

  it('says so when weights or codes are not known', async () => {
    const none = textOf(await renderDocument('COMMERCIAL_INVOICE', content({ lines: [{ ...line, weightGrams: null, hsCode: null }] })))
    const some = textOf(await renderDocument('PACKING_LIST', content({ lines: [line, { ...line, weightGrams: null }] })))

    expect(none).toContain('Net weight: not known')
    expect(some).toContain('of the lines whose weight is known')
  })
})

describe('text for the standard fonts', () => {
  it.each([['Łódź Çelik Œuvre €', 'Lódz Çelik Œuvre €'], ['Đuro Šećer', 'Duro Šecer'], ['株式会社', '????'], ['a\u0000b\tc', 'a b c'], ['ﬁne', 'fine']])('%s → %s', (text, shown) => {
    expect(printable(text)).toBe(shown)
  })
})
