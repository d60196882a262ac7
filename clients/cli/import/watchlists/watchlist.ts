/** An entry as `watchlistEntriesAdd` takes it. */
export interface WatchlistEntryRecord {
  /** The publisher's own reference, unique in its list. */
  readonly reference: string
  readonly name: string
  /** Without the name itself, each once. */
  readonly aliases: readonly string[]
  readonly type: 'INDIVIDUAL' | 'ENTITY' | 'VESSEL' | 'AIRCRAFT'
  /** ISO 3166-1 alpha-2; null where the publisher names none, or none that has a code. */
  readonly countryCode: string | null
  readonly programme: string | null
}

/** One row or element that could not be read; the rest was. */
export interface WatchlistProblem {
  /** Which file, and where in it. */
  readonly place: string
  readonly reason: string
}

export interface ParsedWatchlist {
  /** When the publisher made this edition; null where the file does not say. */
  readonly publishedAt: Date | null
  readonly entries: readonly WatchlistEntryRecord[]
  readonly problems: readonly WatchlistProblem[]
}

/** As many aliases as one entry may carry. */
const MAX_ALIASES = 200

/** Names of one entry, cleaned: no blanks, nothing twice, not the primary name again. */
export function distinctAliases(name: string, aliases: Iterable<string>): string[] {
  const seen = new Set([name.toLowerCase()])
  const distinct: string[] = []
  for (const alias of aliases) {
    const clean = alias.replace(/\s+/g, ' ').trim()
    if (clean === '' || seen.has(clean.toLowerCase())) continue
    seen.add(clean.toLowerCase())
    distinct.push(clean)
  }
  return distinct.slice(0, MAX_ALIASES)
}
