import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { GraphClient } from '../graph-client.ts'
import { mutate } from '../mutate.ts'
import { concurrently, inChunks } from './concurrently.ts'
import { findDataFile, readDataFile } from './data-file.ts'
import { UnusableInputError, type Problem } from './problem.ts'
import type { Report } from './progress.ts'
import { parseOfac } from './watchlists/ofac.ts'
import { parseUnConsolidated } from './watchlists/un-consolidated.ts'
import type { ParsedWatchlist, WatchlistEntryRecord } from './watchlists/watchlist.ts'

/** One edition of a publisher's list, read and not yet loaded. */
export interface WatchlistEdition {
  readonly source: 'UN' | 'OFAC'
  readonly publishedAt: Date
  /** Of the published text, unpacked; of several files in the order in which they were given. */
  readonly sha256: string
  readonly entries: readonly WatchlistEntryRecord[]
  readonly problems: readonly Problem[]
}

export type WatchlistOutcome = 'activated' | 'already active' | 'superseded'

/** As many entries as one call takes, in a body well below the router's limit. */
const BATCH = 250

/** @throws {UnusableInputError} when the file is not the consolidated list of the UN Security Council. */
export async function readUnSanctions(path: string, publishedAt?: Date): Promise<WatchlistEdition> {
  const file = findDataFile(path)
  const bytes = await readDataFile(file)
  const parsed = readable(() => parseUnConsolidated(bytes.toString('utf8')), file)
  return editionOf('UN', [bytes], parsed, publishedAt ?? parsed.publishedAt ?? (await stat(file)).mtime)
}

/**
 * Reads OFAC's list of Specially Designated Nationals with its alternate names and, for countries, its addresses. The files do not
 * say when they were published: without `publishedAt` it is when the first was last modified.
 *
 * @throws {UnusableInputError} when a file cannot be read or holds no entry.
 */
export async function readOfacSanctions([sdnPath, altPath, addPath]: readonly [sdn: string, alt: string, add?: string], publishedAt?: Date): Promise<WatchlistEdition> {
  const sdnFile = findDataFile(sdnPath)
  const [sdn, alt, add] = await Promise.all([sdnFile, findDataFile(altPath), ...(addPath === undefined ? [] : [findDataFile(addPath)])].map(readDataFile))
  if (!sdn || !alt) throw new UnusableInputError('The list needs its entries and its alternate names.')
  const parsed = readable(() => parseOfac({ sdn: sdn.toString('utf8'), alt: alt.toString('utf8'), add: add?.toString('utf8') }), sdnFile)
  return editionOf('OFAC', add ? [sdn, alt, add] : [sdn, alt], parsed, publishedAt ?? (await stat(sdnFile)).mtime)
}

function readable(parse: () => ParsedWatchlist, file: string): ParsedWatchlist {
  let parsed: ParsedWatchlist
  try {
    parsed = parse()
  } catch (cause) {
    throw new UnusableInputError(`${basename(file)}: ${(cause as Error).message}`, { cause })
  }
  if (parsed.entries.length === 0) throw new UnusableInputError(`${basename(file)} holds no entry that can be read.`)
  return parsed
}

function editionOf(source: WatchlistEdition['source'], files: readonly Buffer[], { entries, problems }: ParsedWatchlist, publishedAt: Date): WatchlistEdition {
  return { source, publishedAt, sha256: digest(...files), entries, problems: problems.map(({ place, reason }) => ({ file: place, line: null, reason })) }
}

/**
 * Loads an edition and makes it the one to screen against, all of it at once. Repeatable, and an interrupted load goes on: entries
 * that are there are skipped, and an edition that another has replaced since is left so.
 */
export async function importWatchlist(client: GraphClient, { source, publishedAt, sha256, entries, problems }: WatchlistEdition, report: Report): Promise<WatchlistOutcome> {
  for (const problem of problems) report({ type: 'problem', problem })
  const { id, status } = await findVersion(client, source, sha256) ?? await openVersion(client, { source, publishedAt: publishedAt.toISOString(), sha256, entryCount: entries.length })
  if (status === 'ACTIVE') return 'already active'
  if (status === 'RETIRED') return 'superseded'

  report({ type: 'phase', name: 'entries', total: entries.length })
  await concurrently(inChunks(entries, BATCH), 4, async (batch) => {
    await mutate(client, 'watchlistEntriesAdd', { versionId: id, entries: batch, idempotencyKey: `${id}:${digest(JSON.stringify(batch))}` }, 'addedCount')
    for (const _ of batch) report({ type: 'advance' })
  })
  await mutate(client, 'watchlistVersionActivate', { versionId: id, idempotencyKey: `activate:${id}` }, 'watchlistVersion { status }')
  return 'activated'
}

interface Version {
  readonly id: string
  readonly status: 'LOADING' | 'ACTIVE' | 'RETIRED'
}

async function findVersion(client: GraphClient, source: string, sha256: string): Promise<Version | undefined> {
  const { watchlistVersions } = await client.request('query ($source: WatchlistSource!) { watchlistVersions(source: $source, first: 100) { nodes { id sha256 status } } }', { source })
  return watchlistVersions.nodes.find((version: { sha256: string }) => version.sha256 === sha256)
}

async function openVersion(client: GraphClient, edition: { readonly sha256: string; readonly publishedAt: string } & Readonly<Record<string, unknown>>): Promise<Version> {
  const { watchlistVersion } = await mutate(client, 'watchlistVersionCreate', { ...edition, idempotencyKey: `watchlist:${digest(JSON.stringify(edition))}` }, 'watchlistVersion { id status }')
  return watchlistVersion
}

function digest(...parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}
