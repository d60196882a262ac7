import { EntitySchema } from 'typeorm'
import { booleanColumn, idColumn, integerColumn, jsonColumn, textColumn, timestampColumn } from '#kit/db/columns.ts'
import type { ScreeningStatus, WatchlistVersionStatus } from '../../domain/states.ts'

export type WatchlistSource = 'UN' | 'OFAC' | 'EU' | 'UK' | 'LOCAL'
export type WatchlistEntryType = 'INDIVIDUAL' | 'ENTITY' | 'VESSEL' | 'AIRCRAFT'

export interface WatchlistVersionRow {
  id: string
  source: WatchlistSource
  publishedAt: Date
  sha256: string
  entryCount: number
  loadedCount: number
  status: WatchlistVersionStatus
  activatedAt: Date | null
  createdAt: Date
}

export const WatchlistVersionEntity = new EntitySchema<WatchlistVersionRow>({
  name: 'WatchlistVersion',
  tableName: 'watchlist_versions',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'watchlist_versions_pkey' },
    source: textColumn,
    publishedAt: { ...timestampColumn, name: 'published_at' },
    sha256: textColumn,
    entryCount: { ...integerColumn, name: 'entry_count' },
    loadedCount: { ...integerColumn, name: 'loaded_count' },
    status: textColumn,
    activatedAt: { ...timestampColumn, name: 'activated_at', nullable: true },
    createdAt: { ...timestampColumn, name: 'created_at' },
  },
  uniques: [{ name: 'watchlist_versions_source_sha256_key', columns: ['source', 'sha256'] }],
  indices: [{ name: 'watchlist_versions_one_active', columns: ['source'], unique: true, where: "status = 'ACTIVE'", synchronize: false }],
})

export interface WatchlistEntryRow {
  id: string
  versionId: string
  reference: string
  name: string
  aliases: string[]
  type: WatchlistEntryType
  countryCode: string | null
  programme: string | null
}

export const WatchlistEntryEntity = new EntitySchema<WatchlistEntryRow>({
  name: 'WatchlistEntry',
  tableName: 'watchlist_entries',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'watchlist_entries_pkey' },
    versionId: { ...idColumn, name: 'version_id' },
    reference: textColumn,
    name: textColumn,
    aliases: jsonColumn,
    type: textColumn,
    countryCode: { ...textColumn, name: 'country_code', nullable: true },
    programme: { ...textColumn, nullable: true },
  },
  uniques: [{ name: 'watchlist_entries_version_reference_key', columns: ['versionId', 'reference'] }],
  foreignKeys: [{ name: 'watchlist_entries_version_fkey', target: 'WatchlistVersion', columnNames: ['versionId'], referencedColumnNames: ['id'] }],
})

/** One name of an entry, ready to be compared: position 0 is the primary name. */
export interface WatchlistNameRow {
  entryId: string
  position: number
  versionId: string
  name: string
  normalised: string
  collapsed: string
  distinctive: string[]
}

export const WatchlistNameEntity = new EntitySchema<WatchlistNameRow>({
  name: 'WatchlistName',
  tableName: 'watchlist_names',
  columns: {
    entryId: { ...idColumn, name: 'entry_id', primary: true, primaryKeyConstraintName: 'watchlist_names_pkey' },
    position: { ...integerColumn, primary: true, primaryKeyConstraintName: 'watchlist_names_pkey' },
    versionId: { ...idColumn, name: 'version_id' },
    name: textColumn,
    normalised: textColumn,
    collapsed: textColumn,
    distinctive: { ...textColumn, array: true },
  },
  foreignKeys: [{ name: 'watchlist_names_entry_fkey', target: 'WatchlistEntry', columnNames: ['entryId'], referencedColumnNames: ['id'] }],
  indices: [
    { name: 'watchlist_names_normalised', columns: ['normalised'] },
    { name: 'watchlist_names_trigrams', columns: ['normalised'], synchronize: false },
    { name: 'watchlist_names_collapsed_trigrams', columns: ['collapsed'], synchronize: false },
    { name: 'watchlist_names_distinctive', columns: ['distinctive'], synchronize: false },
  ],
})

export interface PartyScreeningRow {
  id: string
  organizationId: string
  status: ScreeningStatus
  /** The one that counts; earlier ones are kept as evidence. */
  current: boolean
  /** Every name that was compared, normalised. */
  normalisedNames: string[]
  /** The list versions that were active, sorted. */
  versionIds: string[]
  screenedAt: Date
}

export const PartyScreeningEntity = new EntitySchema<PartyScreeningRow>({
  name: 'PartyScreening',
  tableName: 'party_screenings',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'party_screenings_pkey' },
    organizationId: { ...idColumn, name: 'organization_id' },
    status: textColumn,
    current: booleanColumn,
    normalisedNames: { ...textColumn, name: 'normalised_names', array: true },
    versionIds: { ...textColumn, name: 'version_ids', array: true },
    screenedAt: { ...timestampColumn, name: 'screened_at' },
  },
  indices: [{ name: 'party_screenings_one_current', columns: ['organizationId'], unique: true, where: 'current', synchronize: false }],
})

export interface ScreeningMatchRow {
  id: string
  screeningId: string
  entryId: string
  source: WatchlistSource
  reference: string
  /** In thousandths. */
  score: number
  partyName: string
  matchedName: string
  isAlias: boolean
  sameCountry: boolean | null
}

export const ScreeningMatchEntity = new EntitySchema<ScreeningMatchRow>({
  name: 'ScreeningMatch',
  tableName: 'screening_matches',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'screening_matches_pkey' },
    screeningId: { ...idColumn, name: 'screening_id' },
    entryId: { ...idColumn, name: 'entry_id' },
    source: textColumn,
    reference: textColumn,
    score: integerColumn,
    partyName: { ...textColumn, name: 'party_name' },
    matchedName: { ...textColumn, name: 'matched_name' },
    isAlias: { ...booleanColumn, name: 'is_alias' },
    sameCountry: { ...booleanColumn, name: 'same_country', nullable: true },
  },
  foreignKeys: [
    { name: 'screening_matches_screening_fkey', target: 'PartyScreening', columnNames: ['screeningId'], referencedColumnNames: ['id'] },
    { name: 'screening_matches_entry_fkey', target: 'WatchlistEntry', columnNames: ['entryId'], referencedColumnNames: ['id'] },
  ],
  indices: [{ name: 'screening_matches_screening', columns: ['screeningId'] }],
})
