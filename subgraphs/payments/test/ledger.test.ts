import { describe, expect, it } from '@jest/globals'
import { newId } from '#kit/ids.ts'
import { transact } from '#kit/transaction.ts'
import { postTransfer, type NewTransfer } from '../src/services/post-transfer.ts'
import { ADMIN, aGroup, expectBalanced, orderOf, place, ship, startMarketplace } from './marketplace.ts'

function aTransfer(transfer: Partial<NewTransfer> = {}): NewTransfer {
  return {
    key: `test:${newId('pal')}`, kind: 'CAPTURE', orderId: newId('ord'), paymentId: newId('pay'), vendorId: newId('ven'), vendorOrganizationId: newId('org'), currency: 'USD',
    postings: [{ account: 'PROVIDER_CLEARING', direction: 'DEBIT', amountMinor: 5n }, { account: 'VENDOR_PAYABLE', direction: 'CREDIT', amountMinor: 5n }],
    ...transfer,
  }
}

describe('the ledger', () => {
  it('cannot be changed or emptied, not even by hand', async () => {
    await using t = await startMarketplace()
    const group = aGroup()
    await place(t, group)
    await ship(t, group)
    const { source } = t.app.db

    for (const table of ['ledger_entries', 'ledger_transfers', 'ledger_accounts']) {
      await expect(source.query(`DELETE FROM ${table}`)).rejects.toThrow('append only')
      await expect(source.query(`UPDATE ${table} SET id = id`)).rejects.toThrow('append only')
      await expect(source.query(`TRUNCATE ${table} CASCADE`)).rejects.toThrow('append only')
    }
    await expectBalanced(t)
  })

  it('refuses a transfer that does not balance, when it commits', async () => {
    await using t = await startMarketplace()
    const lopsided = aTransfer({ postings: [{ account: 'PROVIDER_CLEARING', direction: 'DEBIT', amountMinor: 5n }, { account: 'VENDOR_PAYABLE', direction: 'CREDIT', amountMinor: 4n }] })

    await expect(transact(t.app, (tx) => postTransfer(tx, t.app, lopsided))).rejects.toThrow('does not balance')
    await expect(t.app.db.source.query(
      "INSERT INTO ledger_transfers (id, key, kind, order_id, payment_id, posted_at) VALUES ('ltx_1', 'empty', 'CAPTURE', 'ord_1', 'pay_1', now())"))
      .rejects.toThrow('has no entries')

    const [count] = await t.app.db.source.query('SELECT count(*)::int AS count FROM ledger_entries')
    expect(count.count).toBe(0)
  })

  it('refuses amounts of nothing, or below, and entries in another currency than their account', async () => {
    await using t = await startMarketplace()
    await transact(t.app, (tx) => postTransfer(tx, t.app, aTransfer()))
    const [transfer] = await t.app.db.source.query('SELECT id FROM ledger_transfers')
    const [account] = await t.app.db.source.query('SELECT id FROM ledger_accounts')
    const insert = (amount: number, currency: string) => t.app.db.source.query(
      'INSERT INTO ledger_entries (id, transfer_id, account_id, direction, amount_minor, currency, posted_at) VALUES ($1, $2, $3, $4, $5, $6, now())',
      [newId('led'), transfer.id, account.id, 'DEBIT', amount, currency])

    await expect(insert(0, 'USD')).rejects.toThrow('ledger_entries_amount_check')
    await expect(insert(-5, 'USD')).rejects.toThrow('ledger_entries_amount_check')
    await expect(insert(5, 'EUR')).rejects.toThrow('ledger_entries_account_fkey')
  })

  it('posts a fact once', async () => {
    await using t = await startMarketplace()
    const transfer = aTransfer()

    await transact(t.app, (tx) => postTransfer(tx, t.app, transfer))

    await expect(transact(t.app, (tx) => postTransfer(tx, t.app, transfer))).rejects.toThrow('ledger_transfers_key_key')
  })

  it('opens each account once, also when many need it at the same time', async () => {
    await using t = await startMarketplace()
    const vendor = { vendorId: newId('ven'), vendorOrganizationId: newId('org') }

    await Promise.all(Array.from({ length: 10 }, () => transact(t.app, (tx) => postTransfer(tx, t.app, aTransfer(vendor)))))

    const [accounts] = await t.app.db.source.query('SELECT count(*)::int AS count FROM ledger_accounts')
    expect(accounts.count).toBe(2)
  })

  it('is read by order, each entry with its transfer and account', async () => {
    await using t = await startMarketplace()
    const [one, other] = [aGroup(), aGroup()]
    for (const group of [one, other]) {
      await place(t, group)
      await ship(t, group)
    }

    const { data } = await t.call(ADMIN, `query ($orderId: ID) { ledgerEntries(orderId: $orderId) { nodes {
      direction amount { amountMinor } account { kind vendor { id } } transfer { kind order { id } entries { id } } } } }`, { orderId: orderOf(one).id })

    const { nodes } = data.ledgerEntries
    expect(nodes).toHaveLength(4)
    for (const node of nodes) expect(node.transfer).toMatchObject({ kind: 'CAPTURE', order: { id: orderOf(one).id }, entries: { length: 4 } })
    expect(nodes.find((node: { account: { kind: string } }) => node.account.kind === 'VENDOR_PAYABLE').account.vendor.id).toBe(orderOf(one).vendor.vendorId)
  })
})
