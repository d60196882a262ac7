import type { EntityManager } from 'typeorm'
import type { WatchlistSource } from '../db/entities/screening.ts'
import { MATCH_THRESHOLD, nameSimilarity } from '../domain/name-similarity.ts'
import { normaliseName } from '../domain/normalised-name.ts'

/** A listed name that reaches the threshold. */
export interface FoundMatch {
  readonly entryId: string
  readonly source: WatchlistSource
  readonly reference: string
  readonly score: number
  readonly partyName: string
  readonly matchedName: string
  readonly isAlias: boolean
  readonly sameCountry: boolean | null
}

/** Trigrams that a candidate shares with the name, of all that the two have. Far below the threshold of a match. */
const CANDIDATE_SIMILARITY = '0.3'
const MAX_CANDIDATES = 200
const MAX_MATCHES = 50

interface Candidate {
  entry_id: string
  position: number
  name: string
  reference: string
  country_code: string | null
  source: WatchlistSource
}

/**
 * The entries of the given list versions that one of the names resembles, best first, each once, at most 50. The database
 * finds candidates by shared trigrams, and listed names whose distinctive words all stand in the party's; the likeness
 * itself is a pure function. Runs in a transaction.
 */
export async function findMatches(
  manager: EntityManager,
  { versionIds, names, countryCode }: { versionIds: readonly string[]; names: readonly string[]; countryCode: string | null },
): Promise<FoundMatch[]> {
  const best = new Map<string, FoundMatch>()
  // The planner takes a trigram comparison for as cheap as any and reads every name; the indexes are ten times as fast.
  await manager.query("SELECT set_config('pg_trgm.similarity_threshold', $1, true), set_config('enable_seqscan', 'off', true)", [CANDIDATE_SIMILARITY])
  for (const partyName of names) {
    for (const match of await matchesOfName(manager, versionIds, partyName, countryCode)) {
      if (match.score > (best.get(match.entryId)?.score ?? 0)) best.set(match.entryId, match)
    }
  }
  await manager.query("SELECT set_config('enable_seqscan', 'on', true)")
  return [...best.values()].toSorted((a, b) => b.score - a.score || (a.reference < b.reference ? -1 : 1)).slice(0, MAX_MATCHES)
}

async function matchesOfName(manager: EntityManager, versionIds: readonly string[], partyName: string, countryCode: string | null): Promise<FoundMatch[]> {
  const party = normaliseName(partyName)
  const candidates: Candidate[] = await manager.query(
    `SELECT n.entry_id, n.position, n.name, e.reference, e.country_code, v.source
     FROM watchlist_names n
     JOIN watchlist_entries e ON e.id = n.entry_id
     JOIN watchlist_versions v ON v.id = n.version_id
     WHERE n.version_id = ANY($1) AND e.type IN ('INDIVIDUAL', 'ENTITY')
       AND (n.normalised % $2 OR n.collapsed % $3 OR n.distinctive <@ $4)
     ORDER BY greatest(similarity(n.normalised, $2), similarity(n.collapsed, $3), (n.distinctive <@ $4 AND cardinality(n.distinctive) > 1)::int) DESC,
       n.entry_id, n.position
     LIMIT $5`,
    [versionIds, party.normalised, party.collapsed, party.tokens, MAX_CANDIDATES],
  )
  return candidates.flatMap((candidate): FoundMatch[] => {
    const score = nameSimilarity(party, normaliseName(candidate.name))
    if (score < MATCH_THRESHOLD) return []
    return [{
      entryId: candidate.entry_id,
      source: candidate.source,
      reference: candidate.reference,
      score,
      partyName,
      matchedName: candidate.name,
      isAlias: candidate.position > 0,
      sameCountry: countryCode && candidate.country_code ? countryCode === candidate.country_code : null,
    }]
  })
}
