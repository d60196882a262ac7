import DataLoader from 'dataloader'
import type { EntitySchema, ObjectLiteral, SelectQueryBuilder } from 'typeorm'
import { paginate, paginateByParent, wholeConnection, type Connection, type PageArguments } from '#kit/connections.ts'
import { forbidden, unauthenticated } from '#kit/errors.ts'
import { isAuthenticated, type Viewer } from '#kit/viewer.ts'
import { isPlatformAdmin, sightOf } from './access.ts'
import type { PaymentsApp } from './app.ts'
import { LedgerAccountEntity, LedgerEntryEntity, LedgerTransferEntity, type LedgerEntryRow } from './db/entities/ledger.ts'
import { AllocationEntity, CommissionLineEntity, PaymentEntity, PaymentIntentEntity, RefundEntity, type AllocationRow, type PaymentRow } from './db/entities/payment.ts'
import { PayoutEntity, type PayoutRow } from './db/entities/payout.ts'
import type { PaymentStatus } from './domain/payment.ts'
import type { PayoutStatus } from './domain/payout.ts'
import { readTrialBalances, type TrialBalance } from './trial-balance.ts'
import { readVendorBalances } from './vendor-balances.ts'

/** Which sides of an order may see a row; the names are the row's own columns. */
type Side = 'buyerOrganizationId' | 'vendorOrganizationId'
const BUYER: readonly Side[] = ['buyerOrganizationId']
const VENDOR: readonly Side[] = ['vendorOrganizationId']
const BOTH: readonly Side[] = ['buyerOrganizationId', 'vendorOrganizationId']

/** Nothing else is sent to the database, which refuses some texts altogether. */
function mayBeId(text: string): boolean {
  return /^[a-z]{3}_[0-9a-z]{26}$/.test(text)
}

export type Loaders = ReturnType<typeof createLoaders>

/** One set per request. Every way to a row leads through here, so the viewer's sight is applied once and everywhere. */
export function createLoaders(app: PaymentsApp, viewer: Viewer) {
  const sight = sightOf(viewer)
  const { manager } = app.db.source

  /** The rows of an entity that the viewer may see; null when there can be none. */
  function visible<Row extends ObjectLiteral>(entity: EntitySchema<Row>, sides: readonly Side[]): SelectQueryBuilder<Row> {
    const query = manager.createQueryBuilder(entity, 'row')
    switch (sight.of) {
      case 'ALL': return query
      case 'NOTHING': return query.where('FALSE')
      case 'ORGANIZATION': return query.where(`(${sides.map((side) => `row.${side} = :viewer`).join(' OR ')})`, { viewer: sight.organizationId })
      default: return sight satisfies never
    }
  }

  /** Entries have no sides of their own: a vendor sees those on its account. */
  function visibleEntries(): SelectQueryBuilder<LedgerEntryRow> {
    const query = manager.createQueryBuilder(LedgerEntryEntity, 'row')
    switch (sight.of) {
      case 'ALL': return query
      case 'NOTHING': return query.where('FALSE')
      case 'ORGANIZATION': return query.where(
        'row.accountId IN (SELECT id FROM ledger_accounts WHERE vendor_organization_id = :viewer)', { viewer: sight.organizationId })
      default: return sight satisfies never
    }
  }

  function one<Row extends ObjectLiteral>(query: () => SelectQueryBuilder<Row>, column: keyof Row & string = 'id'): DataLoader<string, Row | null> {
    return new DataLoader(async (keys) => {
      if (sight.of === 'NOTHING') return keys.map(() => null)
      const rows = await query().andWhere(`row.${column} = ANY(:keys)`, { keys: keys.filter(mayBeId) }).getMany()
      const byKey = new Map(rows.map((row) => [row[column] as string, row]))
      return keys.map((key) => byKey.get(key) ?? null)
    })
  }

  function many<Row extends ObjectLiteral>(query: () => SelectQueryBuilder<Row>, column: keyof Row & string): DataLoader<string, Row[]> {
    return new DataLoader(async (keys) => {
      if (sight.of === 'NOTHING') return keys.map(() => [])
      const rows = await query().andWhere(`row.${column} = ANY(:keys)`, { keys: keys.filter(mayBeId) }).orderBy('row.id', 'ASC').getMany()
      const byKey = Map.groupBy(rows, (row) => row[column] as string)
      return keys.map((key) => byKey.get(key) ?? [])
    })
  }

  const allocationsOfOrder = many(() => visible(AllocationEntity, BOTH), 'orderId')
  const payoutsOfVendor = new Map<string, DataLoader<string, Connection<PayoutRow>>>()

  return {
    intent: one(() => visible(PaymentIntentEntity, BUYER)),
    intentOfGroup: one(() => visible(PaymentIntentEntity, BUYER), 'orderGroupId'),
    payment: one(() => visible(PaymentEntity, BUYER)),
    paymentOfIntent: one(() => visible(PaymentEntity, BUYER), 'intentId'),
    allocation: one(() => visible(AllocationEntity, BOTH)),
    allocationsOfPayment: many(() => visible(AllocationEntity, BOTH), 'paymentId'),
    allocationsOfOrder,
    /** Only for the vendor's side: what a share holds says how the money divides. */
    async settledAllocationsOfOrder(orderId: string): Promise<AllocationRow[]> {
      const shares = await allocationsOfOrder.load(orderId)
      return shares.filter((share) => sight.of === 'ALL' || (sight.of === 'ORGANIZATION' && share.vendorOrganizationId === sight.organizationId))
    },
    refund: one(() => visible(RefundEntity, BOTH)),
    refundsOfAllocation: many(() => visible(RefundEntity, BOTH), 'allocationId'),
    commissionLine: one(() => visible(CommissionLineEntity, VENDOR)),
    commissionLinesOfOrder: many(() => visible(CommissionLineEntity, VENDOR), 'orderId'),
    payout: one(() => visible(PayoutEntity, VENDOR)),
    ledgerEntry: one(visibleEntries),
    entriesOfTransfer: many(visibleEntries, 'transferId'),
    // Reached from an entry only, whose visibility stands for them.
    ledgerAccount: one(() => manager.createQueryBuilder(LedgerAccountEntity, 'row')),
    ledgerTransfer: one(() => manager.createQueryBuilder(LedgerTransferEntity, 'row')),

    vendorBalances: new DataLoader((vendorIds: readonly string[]) => readVendorBalances(app, sight, vendorIds.map((id) => (mayBeId(id) ? id : '')))),

    payoutsOfVendor(vendorId: string, args: PageArguments): Promise<Connection<PayoutRow>> {
      if (!mayBeId(vendorId)) return Promise.resolve(wholeConnection<PayoutRow>([]))
      const key = JSON.stringify([args.first, args.after, args.last, args.before])
      let loader = payoutsOfVendor.get(key)
      if (!loader) {
        loader = new DataLoader((vendorIds) => paginateByParent(manager, {
          entity: PayoutEntity,
          parentColumn: 'vendorId',
          parentIds: vendorIds,
          args,
          where: sight.of === 'ALL' ? undefined
            : { sql: 'child.vendor_organization_id = :viewer', parameters: { viewer: sight.of === 'ORGANIZATION' ? sight.organizationId : null } },
        }))
        payoutsOfVendor.set(key, loader)
      }
      return loader.load(vendorId)
    },

    payments({ status, ...page }: PageArguments & { status?: PaymentStatus | null }): Promise<Connection<PaymentRow>> {
      const query = visible(PaymentEntity, BUYER)
      if (status) query.andWhere('row.status = :status', { status })
      return paginate(query, page)
    },

    payouts({ status, ...page }: PageArguments & { status?: PayoutStatus | null }): Promise<Connection<PayoutRow>> {
      const query = visible(PayoutEntity, VENDOR)
      if (status) query.andWhere('row.status = :status', { status })
      return paginate(query, page)
    },

    ledgerEntries({ accountId, orderId, ...page }: PageArguments & { accountId?: string | null; orderId?: string | null }): Promise<Connection<LedgerEntryRow>> {
      const query = visibleEntries()
      if (accountId) query.andWhere('row.accountId = :accountId', { accountId: mayBeId(accountId) ? accountId : '' })
      if (orderId) query.andWhere('row.transferId IN (SELECT id FROM ledger_transfers WHERE order_id = :orderId)', { orderId: mayBeId(orderId) ? orderId : '' })
      return paginate(query, page)
    },

    /** @throws `UNAUTHENTICATED` or `FORBIDDEN` for anyone but a platform admin. */
    async trialBalances(currency: string | null): Promise<TrialBalance[]> {
      if (!isAuthenticated(viewer)) throw unauthenticated()
      if (!isPlatformAdmin(viewer)) throw forbidden()
      return readTrialBalances(app, currency)
    },
  }
}
