import DataLoader from 'dataloader'
import { Brackets, In, type EntitySchema, type FindOptionsWhere, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm'
import { paginate, wholeConnection, type Connection, type PageArguments } from '#kit/connections.ts'
import type { Viewer } from '#kit/viewer.ts'
import { seesDeadLetters, seesEverything, tenantOf } from './access.ts'
import type { ComplianceApp } from './app.ts'
import { AuditEntryEntity, type AuditEntryRow } from './db/entities/audit.ts'
import { DeadLetterEntity, type DeadLetterRow } from './db/entities/dead-letters.ts'
import { DocumentVersionEntity, TradeDocumentEntity, type DocumentVersionRow, type TradeDocumentRow } from './db/entities/documents.ts'
import { ComplianceCaseEntity, OrderEntity, type ComplianceCaseRow, type OrderRow } from './db/entities/orders.ts'
import {
  PartyScreeningEntity, ScreeningMatchEntity, WatchlistEntryEntity, WatchlistNameEntity, WatchlistVersionEntity,
  type PartyScreeningRow, type ScreeningMatchRow, type WatchlistEntryRow, type WatchlistNameRow, type WatchlistSource, type WatchlistVersionRow,
} from './db/entities/screening.ts'
import {
  HsClassificationEntity, LandedCostLineEntity, LandedCostQuoteEntity, TariffRateEntity,
  type HsClassificationRow, type LandedCostLineRow, type LandedCostQuoteRow, type TariffRateRow,
} from './db/entities/tariffs.ts'
import { freightSourceOf } from './domain/landed-cost.ts'
import type { CaseStatus, DeadLetterStatus, WatchlistVersionStatus } from './domain/states.ts'
import { hsPrefixes, isHsCode } from './domain/tariff.ts'
import type { DomainEvent } from '#kit/events/event.ts'
import type { Quote } from './services/estimate-landed-cost.ts'
import { badInput } from '#kit/errors.ts'

type Loader<Value> = DataLoader<string, Value>

/** Rows that the viewer may see, batched; null, or nothing, for all others. */
export interface Loaders {
  readonly order: Loader<OrderRow | null>
  readonly quote: Loader<Quote | null>
  readonly quoteOfOrder: Loader<Quote | null>
  readonly document: Loader<TradeDocumentRow | null>
  readonly documentsOfOrder: Loader<TradeDocumentRow[]>
  readonly versionsOfDocument: Loader<DocumentVersionRow[]>
  readonly contentOfDocument: Loader<Buffer>
  readonly case: Loader<ComplianceCaseRow | null>
  readonly latestCaseOfOrder: Loader<ComplianceCaseRow | null>
  readonly screening: Loader<PartyScreeningRow | null>
  readonly screeningOfOrganization: Loader<PartyScreeningRow | null>
  readonly match: Loader<ScreeningMatchRow | null>
  readonly matchesOfScreening: Loader<ScreeningMatchRow[]>
  readonly watchlistVersion: Loader<WatchlistVersionRow | null>
  readonly watchlistEntry: Loader<WatchlistEntryRow | null>
  readonly namesOfWatchlistEntry: Loader<WatchlistNameRow[]>
  readonly classification: Loader<HsClassificationRow | null>
  readonly auditEntry: Loader<AuditEntryRow | null>
  readonly deadLetter: Loader<DeadLetterRow | null>
  readonly contentOfDeadLetter: Loader<DeadLetterContent | null>
  cases(args: PageArguments & { status?: CaseStatus | null }): Promise<Connection<ComplianceCaseRow>>
  auditEntries(args: PageArguments & { subject?: string | null; type?: string | null; organizationId?: string | null }): Promise<Connection<AuditEntryRow>>
  deadLetters(args: PageArguments & DeadLetterFilter): Promise<Connection<DeadLetterRow>>
  /** The causes with the most open letters, at most 100. */
  deadLetterCauses(): Promise<DeadLetterCause[]>
  tariffRates(args: PageArguments & { destination?: string | null; hsCode?: string | null }): Promise<Connection<TariffRateRow>>
  watchlistVersions(args: PageArguments & { source?: WatchlistSource | null; status?: WatchlistVersionStatus | null }): Promise<Connection<WatchlistVersionRow>>
}

/** What arrived: an event, or the bytes of what is none. */
export interface DeadLetterContent {
  readonly event: DomainEvent | null
  readonly raw: Buffer | null
}

export interface DeadLetterFilter {
  readonly status?: DeadLetterStatus | null
  readonly topic?: string | null
  readonly group?: string | null
  readonly stackHash?: string | null
  readonly subject?: string | null
}

export interface DeadLetterCause {
  readonly topic: string
  readonly group: string
  readonly stackHash: string
  readonly reason: string
  readonly openCount: number
  readonly firstBuriedAt: Date
  readonly lastBuriedAt: Date
}

export function createLoaders(app: ComplianceApp, viewer: Viewer): Loaders {
  const { manager } = app.db.source
  const everything = seesEverything(viewer)
  const tenant = tenantOf(viewer)
  const deadLetters = seesDeadLetters(viewer)

  /** The viewer's orders among those with these ids: whatever hangs on an order is seen by whoever sees the order. */
  const visibleOrders = async (ids: readonly string[]): Promise<OrderRow[]> => {
    if (!everything && tenant === null) return []
    const query = manager.createQueryBuilder(OrderEntity, 'o').where('o.id IN (:...ids)', { ids })
    if (!everything) query.andWhere('(o.buyerOrganizationId = :tenant OR o.vendorOrganizationId = :tenant)', { tenant })
    return query.getMany()
  }
  const order = one(async (ids) => byKey(await visibleOrders(ids), (row) => row.id))
  const visibleOrderIds = async (ids: readonly string[]): Promise<string[]> =>
    (await order.loadMany([...new Set(ids)])).flatMap((row) => (row && !(row instanceof Error) ? [row.id] : []))
  /** Rows that hang on orders, those of foreign orders left out. */
  const ofVisibleOrders = async <Row extends { orderId: string }>(rows: readonly Row[]): Promise<Row[]> => {
    const visible = new Set(await visibleOrderIds(rows.map((row) => row.orderId)))
    return rows.filter((row) => visible.has(row.orderId))
  }

  const quotes = async (rows: readonly LandedCostQuoteRow[]): Promise<Quote[]> => {
    if (rows.length === 0) return []
    const lines = await manager.find(LandedCostLineEntity, { where: { quoteId: In(rows.map((row) => row.id)) }, order: { quoteId: 'ASC', position: 'ASC' } })
    const byQuote = Map.groupBy(lines, (line) => line.quoteId)
    return rows.map((row) => quoteOf(row, byQuote.get(row.id) ?? []))
  }
  const officersOnly = <Row extends ObjectLiteral & { id: string }>(entity: EntitySchema<Row>) =>
    one(async (ids) => byKey(everything ? await manager.findBy(entity, { id: In([...ids]) } as FindOptionsWhere<Row>) : [], (row) => row.id))
  const officersPage = <Row extends ObjectLiteral & { id: string }>(query: SelectQueryBuilder<Row>, args: PageArguments) =>
    everything ? paginate(query, args) : Promise.resolve(wholeConnection<Row>([]))

  const document = one<TradeDocumentRow>(async (ids) => byKey(await ofVisibleOrders(await manager.findBy(TradeDocumentEntity, { id: In([...ids]) })), (row) => row.id))

  return {
    order,
    quote: one(async (ids) => byKey(await quotes(await ofVisibleOrders(await manager.findBy(LandedCostQuoteEntity, { id: In([...ids]) }))), (quote) => quote.id)),
    quoteOfOrder: one(async (orderIds) => {
      const visible = await visibleOrderIds(orderIds)
      if (visible.length === 0) return new Map()
      const rows = await manager.findBy(LandedCostQuoteEntity, { orderId: In(visible) })
      const all = await quotes(rows)
      return new Map(rows.flatMap((row, index) => { const quote = all[index]; return quote ? [[row.orderId, quote] as const] : [] }))
    }),
    document,
    documentsOfOrder: many(async (orderIds) => {
      const visible = await visibleOrderIds(orderIds)
      if (visible.length === 0) return new Map()
      return Map.groupBy(await manager.find(TradeDocumentEntity, { where: { orderId: In(visible) }, order: { id: 'ASC' } }), (row) => row.orderId)
    }),
    versionsOfDocument: many(async (documentIds) => Map.groupBy(
      await manager.find(DocumentVersionEntity, { where: { documentId: In([...documentIds]) }, order: { documentId: 'ASC', version: 'ASC' } }), (row) => row.documentId)),
    contentOfDocument: new DataLoader(async (documentIds) => {
      const rows: { document_id: string; content: Buffer }[] = await manager.query(
        'SELECT v.document_id, v.content FROM document_versions v JOIN trade_documents d ON d.id = v.document_id AND d.version = v.version WHERE d.id = ANY($1)', [documentIds])
      const found = byKey(rows, (row) => row.document_id)
      return documentIds.map((id) => found.get(id)?.content ?? new Error(`The document ${id} has no content.`))
    }),
    case: officersOnly(ComplianceCaseEntity),
    latestCaseOfOrder: one(async (orderIds) => byKey(everything
      ? await manager.createQueryBuilder(ComplianceCaseEntity, 'c').distinctOn(['c.orderId']).where('c.orderId IN (:...orderIds)', { orderIds: [...orderIds] })
        .orderBy('c.orderId').addOrderBy('c.id', 'DESC').getMany()
      : [], (row) => row.orderId)),
    screening: one(async (ids) => byKey(await visibleScreenings({ id: In([...ids]) }), (row) => row.id)),
    screeningOfOrganization: one(async (organizationIds) =>
      byKey(await visibleScreenings({ organizationId: In([...organizationIds]), current: true }), (row) => row.organizationId)),
    match: officersOnly(ScreeningMatchEntity),
    matchesOfScreening: many(async (screeningIds) => Map.groupBy(everything
      ? await manager.find(ScreeningMatchEntity, { where: { screeningId: In([...screeningIds]) }, order: { score: 'DESC', reference: 'ASC' } })
      : [], (row) => row.screeningId)),
    watchlistVersion: officersOnly(WatchlistVersionEntity),
    watchlistEntry: officersOnly(WatchlistEntryEntity),
    namesOfWatchlistEntry: many(async (entryIds) => Map.groupBy(everything
      ? await manager.find(WatchlistNameEntity, { where: { entryId: In([...entryIds]) }, order: { entryId: 'ASC', position: 'ASC' } })
      : [], (row) => row.entryId)),
    classification: one(async (ids) => {
      if (!everything && tenant === null) return new Map()
      const query = manager.createQueryBuilder(HsClassificationEntity, 'c').where('c.id IN (:...ids)', { ids: [...ids] })
      if (!everything) {
        query.andWhere(new Brackets((seen) => seen
          .where('c.proposedByOrganizationId = :tenant')
          .orWhere('EXISTS (SELECT FROM offers o JOIN vendors v ON v.id = o.vendor_id WHERE o.variant_id = c.variantId AND v.organization_id = :tenant)')), { tenant })
      }
      return byKey(await query.getMany(), (row) => row.id)
    }),
    auditEntry: officersOnly(AuditEntryEntity),
    deadLetter: one(async (ids) => byKey(deadLetters ? await manager.findBy(DeadLetterEntity, { id: In([...ids]) }) : [], (row) => row.id)),
    contentOfDeadLetter: one(async (ids) => {
      const rows: (DeadLetterContent & { id: string })[] = deadLetters ? await manager.query('SELECT id, event, raw FROM dead_letters WHERE id = ANY($1)', [ids]) : []
      return byKey(rows, (row) => row.id)
    }),
    cases({ status, ...page }) {
      const query = manager.createQueryBuilder(ComplianceCaseEntity, 'c')
      if (status) query.andWhere('c.status = :status', { status })
      return officersPage(query, page)
    },
    auditEntries({ subject, type, organizationId, ...page }) {
      const query = manager.createQueryBuilder(AuditEntryEntity, 'entry')
      if (subject) query.andWhere('entry.subject = :subject', { subject })
      if (type) query.andWhere('entry.type = :type', { type })
      if (organizationId) query.andWhere('entry.organizationId = :organizationId', { organizationId })
      return officersPage(query, page)
    },
    deadLetters({ status, topic, group, stackHash, subject, ...page }) {
      if (!deadLetters) return Promise.resolve(wholeConnection<DeadLetterRow>([]))
      const query = manager.createQueryBuilder(DeadLetterEntity, 'letter')
      if (status) query.andWhere('letter.status = :status', { status })
      if (topic) query.andWhere('letter.topic = :topic', { topic })
      if (group) query.andWhere('letter.group = :group', { group })
      if (stackHash) query.andWhere('letter.stackHash = :stackHash', { stackHash })
      if (subject) query.andWhere('letter.subject = :subject', { subject })
      return paginate<DeadLetterRow>(query, page)
    },
    async deadLetterCauses() {
      if (!deadLetters) return []
      return manager.query<DeadLetterCause[]>(
        `SELECT topic, consumer_group AS "group", stack_hash AS "stackHash", (array_agg(reason ORDER BY last_buried_at DESC))[1] AS reason,
           count(*)::int AS "openCount", min(first_buried_at) AS "firstBuriedAt", max(last_buried_at) AS "lastBuriedAt"
         FROM dead_letters WHERE status = 'OPEN' GROUP BY topic, consumer_group, stack_hash
         ORDER BY count(*) DESC, topic, consumer_group, stack_hash LIMIT 100`)
    },
    async tariffRates({ destination, hsCode, ...page }) {
      const query = manager.createQueryBuilder(TariffRateEntity, 'rate')
      if (destination) query.andWhere('rate.destination = :destination', { destination })
      if (hsCode) {
        if (!isHsCode(hsCode)) throw badInput('An HS code has 6 to 10 digits.', 'hsCode')
        query.andWhere('rate.hsPrefix IN (:...prefixes)', { prefixes: hsPrefixes(hsCode) })
      }
      return paginate(query, page)
    },
    watchlistVersions({ source, status, ...page }) {
      const query = manager.createQueryBuilder(WatchlistVersionEntity, 'version')
      if (source) query.andWhere('version.source = :source', { source })
      if (status) query.andWhere('version.status = :status', { status })
      return officersPage(query, page)
    },
  }

  async function visibleScreenings(where: FindOptionsWhere<PartyScreeningRow>): Promise<PartyScreeningRow[]> {
    if (!everything && tenant === null) return []
    const rows = await manager.findBy(PartyScreeningEntity, where)
    return everything ? rows : rows.filter((row) => row.organizationId === tenant)
  }
}

/** A loader of single rows from a look-up of many. */
function one<Value>(find: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>): Loader<Value | null> {
  return new DataLoader(async (keys) => {
    const found = await find(keys)
    return keys.map((key) => found.get(key) ?? null)
  })
}

/** A loader of lists from a look-up of many. */
function many<Value>(find: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value[]>>): Loader<Value[]> {
  return new DataLoader(async (keys) => {
    const found = await find(keys)
    return keys.map((key) => found.get(key) ?? [])
  })
}

function byKey<Row>(rows: readonly Row[], key: (row: Row) => string): Map<string, Row> {
  return new Map(rows.map((row) => [key(row), row]))
}

function quoteOf(row: LandedCostQuoteRow, lines: readonly LandedCostLineRow[]): Quote {
  return {
    id: row.id,
    estimate: false,
    destination: row.destination,
    incoterm: row.incoterm,
    currency: row.currency,
    dutyValuation: row.dutyValuation,
    dutyPayer: row.dutyPayer,
    goods: row.goodsMinor,
    freight: row.freightMinor,
    freightIncluded: row.freightIncluded,
    // An order carries no freight.
    freightSource: freightSourceOf(row, false),
    duty: row.dutyMinor,
    importVat: row.importVatMinor,
    total: row.totalMinor,
    quotedAt: row.quotedAt,
    lines: lines.map((line) => ({
      orderLineId: line.orderLineId,
      variantId: line.variantId,
      hsCode: line.hsCode,
      shipFromCountryCode: line.shipFromCountryCode,
      quantity: line.quantity,
      value: line.valueMinor,
      freight: line.freightMinor,
      customsValue: line.customsValueMinor,
      dutyBasisPoints: line.dutyBasisPoints,
      duty: line.dutyMinor,
      importVatBasisPoints: line.importVatBasisPoints,
      importVat: line.importVatMinor,
      tariffRateId: line.tariffRateId,
      tariffVersion: line.tariffVersion,
    })),
  }
}
