import { describe, expect, it } from '@jest/globals'
import { sha256 } from '../src/domain/chain.ts'
import { newId } from '#kit/ids.ts'
import { aUser, anApiKey } from '../../kit/testing/viewers.ts'
import { textOf } from './pdf-text.ts'
import { OFFICER, startWorld, type World } from './world.ts'

interface SeenDocument {
  id: string; type: string; number: string; status: string; version: number; issuedAt: string; contentType: string; byteLength: number; sha256: string; content: string
  versions: { version: number; position: number; sha256: string; prevHash: string; seal: string }[]
}
const DOCUMENT = 'id type number status version issuedAt contentType byteLength sha256 content versions { version position sha256 prevHash seal }'

async function confirmed(world: World) {
  await world.list([{ reference: '1', name: 'Nobody At All' }])
  await world.tariffs('871200')
  const [buyer, vendor] = [await world.organization(), await world.organization({ countryCode: 'DE' })]
  const order = await world.order(buyer, vendor)
  await world.confirm(order)
  const documents = async () => {
    const [seen] = await world.t.entities(aUser({ organizationId: buyer.organizationId }), [{ __typename: 'Order', id: order.orderId }], `... on Order { tradeDocuments { ${DOCUMENT} } }`)
    return (seen as unknown as { tradeDocuments: SeenDocument[] }).tradeDocuments
  }
  return { buyer, vendor, order, documents }
}

describe('issuing the documents of a confirmed order', () => {
  it('issues a commercial invoice and a packing list as sealed PDFs, and says so', async () => {
    await using world = await startWorld()
    const { order, buyer, documents } = await confirmed(world)

    const [invoice, packingList] = await documents()

    expect(invoice).toMatchObject({ type: 'COMMERCIAL_INVOICE', number: `CI-${order.number}`, status: 'ISSUED', version: 1, contentType: 'application/pdf', issuedAt: '2026-03-04T05:06:07.000Z' })
    expect(packingList).toMatchObject({ type: 'PACKING_LIST', number: `PL-${order.number}`, status: 'ISSUED', version: 1 })
    const pdf = Buffer.from(invoice?.content ?? '', 'base64')
    expect(pdf.length).toBe(invoice?.byteLength)
    expect(sha256(pdf)).toBe(invoice?.sha256)
    for (const part of [buyer.legalName, '871200', 'Total: 200.00 USD', 'FOB Hamburg', order.number]) expect(textOf(pdf)).toContain(part)
    expect((await world.t.published('trade_document.issued')).map((event) => event.data)).toEqual([invoice, packingList].map((document) => ({
      documentId: document?.id, orderId: order.orderId, type: document?.type, number: document?.number, version: 1, sha256: document?.sha256,
    })))
  })

  it('chains them by their seals', async () => {
    await using world = await startWorld()
    const { documents } = await confirmed(world)

    const [first, second] = (await documents()).map((document) => document.versions[0])

    expect(first).toMatchObject({ position: 1, prevHash: '0'.repeat(64) })
    expect(second).toMatchObject({ position: 2, prevHash: first?.seal })
  })

  it('prints the code that the order was judged by', async () => {
    await using world = await startWorld()
    await world.list([{ reference: '1', name: 'Nobody At All' }])
    await world.tariffs('871200', '871491')
    const order = await world.order(await world.organization(), await world.organization(), {}, { hsCode: '87149100' })
    await world.confirm(order)

    const [seen] = await world.t.entities(OFFICER, [{ __typename: 'Order', id: order.orderId }], '... on Order { tradeDocuments { content } }') as unknown as [{ tradeDocuments: { content: string }[] }]

    for (const { content } of seen.tradeDocuments) expect(textOf(Buffer.from(content, 'base64'))).toContain('87149100')
  })

  it('issues them once, also when the event comes again or several times at once', async () => {
    await using world = await startWorld()
    const { order, documents } = await confirmed(world)
    const before = await documents()
    const { group: _, ...data } = order

    await Promise.all([1, 2, 3].map(() => world.t.receive('order.confirmed', { subject: order.orderId, data: { ...data, confirmedAt: '2026-03-04T05:06:07.000Z' } })))
    await world.t.settle()

    expect(await documents()).toEqual(before)
    expect(await world.t.published('trade_document.issued')).toHaveLength(2)
  })

  it('comes out the same when the first attempt was lost', async () => {
    await using world = await startWorld()
    const { order, documents } = await confirmed(world)
    const before = await documents()
    const { source } = world.t.app.db
    await source.query('ALTER TABLE document_versions DISABLE TRIGGER ALL')
    await source.query('DELETE FROM document_versions')
    await source.query('DELETE FROM trade_documents')

    await world.confirm(order)

    expect((await documents()).map((document) => document.sha256)).toEqual(before.map((document) => document.sha256))
  })
})

describe('proving a document', () => {
  const PROOF = 'query ($id: ID!) { documentProof(documentId: $id) { intact checkedLinks brokenAtPosition brokenDocumentId fault lastSeal document { id } } }'

  it('finds an untouched chain intact', async () => {
    await using world = await startWorld()
    const { buyer, documents } = await confirmed(world)
    const [invoice, packingList] = await documents()

    const { data } = await world.t.call(aUser({ organizationId: buyer.organizationId }), PROOF, { id: invoice?.id })

    expect(data.documentProof).toEqual({
      intact: true, checkedLinks: 2, brokenAtPosition: null, brokenDocumentId: null, fault: null, lastSeal: packingList?.versions[0]?.seal, document: { id: invoice?.id },
    })
  })

  it('tells where a chain was tampered with, and how', async () => {
    await using world = await startWorld()
    const { buyer, vendor } = await confirmed(world)
    await world.t.app.db.source.query('ALTER TABLE document_versions DISABLE TRIGGER ALL')
    const cases: readonly (readonly [what: string, sql: string, expected: Record<string, unknown>])[] = [
      ['changed bytes', "UPDATE document_versions SET content = content || '\\x00' WHERE order_id = $1 AND position = 1", { brokenAtPosition: 1, fault: 'CONTENT_CHANGED', checkedLinks: 0 }],
      ['changed bytes with their hash', "UPDATE document_versions SET content = '\\x00', sha256 = encode(sha256('\\x00'), 'hex') WHERE order_id = $1 AND position = 2", { brokenAtPosition: 2, fault: 'METADATA_CHANGED', checkedLinks: 1 }],
      ['a changed date', "UPDATE document_versions SET issued_at = issued_at + interval '1 day' WHERE order_id = $1 AND position = 1", { brokenAtPosition: 1, fault: 'METADATA_CHANGED', checkedLinks: 0 }],
      ['a changed number', "UPDATE trade_documents SET number = 'CI-OTHER' WHERE order_id = $1 AND type = 'COMMERCIAL_INVOICE'", { brokenAtPosition: 1, fault: 'METADATA_CHANGED', checkedLinks: 0 }],
      ['a cut link', "UPDATE document_versions SET prev_hash = repeat('a', 64) WHERE order_id = $1 AND position = 2", { brokenAtPosition: 2, fault: 'LINK_BROKEN', checkedLinks: 1 }],
      ['a removed first link', 'DELETE FROM document_versions WHERE order_id = $1 AND position = 1', { brokenAtPosition: 1, fault: 'LINK_MISSING', checkedLinks: 0 }],
      ['a removed last link', 'DELETE FROM document_versions WHERE order_id = $1 AND position = 2', { brokenAtPosition: 2, fault: 'LINK_MISSING', checkedLinks: 1 }],
    ]

    for (const [what, sql, expected] of cases) {
      const order = await world.order(buyer, vendor)
      await world.confirm(order)
      const [seen] = await world.t.entities(OFFICER, [{ __typename: 'Order', id: order.orderId }], '... on Order { tradeDocuments { id } }') as unknown as [{ tradeDocuments: { id: string }[] }]
      await world.t.app.db.source.query(sql, [order.orderId])

      const { data } = await world.t.call(OFFICER, PROOF, { id: seen.tradeDocuments[0]?.id })

      expect({ what, ...data.documentProof }).toMatchObject({ what, intact: false, ...expected })
    }
  })

  it('is refused by the table itself, short of the database’s owner', async () => {
    await using world = await startWorld()
    await confirmed(world)

    await expect(world.t.app.db.source.query("UPDATE document_versions SET content = '\\x00'")).rejects.toThrow('append only')
  })

  it('is for whoever may see the document', async () => {
    await using world = await startWorld()
    const { buyer, vendor, documents } = await confirmed(world)
    const [{ id }] = await documents() as [SeenDocument]
    const proof = async (viewer: typeof OFFICER) => (await world.t.call(viewer, PROOF, { id })).data.documentProof?.intact ?? null

    expect(await proof(aUser({ organizationId: vendor.organizationId }))).toBe(true)
    expect(await proof(anApiKey({ organizationId: buyer.organizationId, scopes: ['compliance:read'] }))).toBe(true)
    expect(await proof(anApiKey({ organizationId: buyer.organizationId, scopes: ['orders:read'] }))).toBeNull()
    expect(await proof(aUser({ organizationId: newId('org'), roles: ['OWNER'] }))).toBeNull()
  })
})
