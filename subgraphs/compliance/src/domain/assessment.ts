import type { ScreeningStatus } from './states.ts'

export type ReasonCode =
  | 'PARTY_UNKNOWN' | 'PARTY_NOT_SCREENED' | 'PARTY_POTENTIAL_MATCH' | 'PARTY_BLOCKED'
  | 'HS_CODE_MISSING' | 'HS_CODE_UNKNOWN' | 'TARIFF_UNKNOWN'

/** Why an order cannot be cleared. `key` names the finding, so that one that an officer has accepted is known again. */
export interface Reason {
  readonly key: string
  readonly code: ReasonCode
  readonly message: string
  readonly organizationId: string | null
  readonly orderLineId: string | null
}

export interface AssessedParty {
  readonly organizationId: string
  /** Whether the users subgraph has told of it. */
  readonly known: boolean
  readonly screening: ScreeningStatus
  /** `source:reference` of the entries that it resembles. */
  readonly matches: readonly string[]
}

export interface AssessedLine {
  readonly orderLineId: string
  readonly sku: string
  readonly crossesBorder: boolean
  readonly hsCode: string | null
  readonly inNomenclature: boolean
  readonly tariffKnown: boolean
}

export interface Assessment {
  readonly outcome: 'CLEAR' | 'HOLD' | 'BLOCK'
  readonly reasons: readonly Reason[]
}

/** Judges an order. What is not known holds it; only a party that an officer has blocked blocks it. `accepted` findings no longer count. */
export function assess({ parties, lines, accepted }: {
  parties: readonly AssessedParty[]
  lines: readonly AssessedLine[]
  accepted: ReadonlySet<string>
}): Assessment {
  const reasons = [...parties.flatMap(reasonOfParty), ...lines.flatMap(reasonOfLine)].filter((reason) => !accepted.has(reason.key))
  if (reasons.some((reason) => reason.code === 'PARTY_BLOCKED')) return { outcome: 'BLOCK', reasons }
  return { outcome: reasons.length > 0 ? 'HOLD' : 'CLEAR', reasons }
}

function reasonOfParty({ organizationId, known, screening, matches }: AssessedParty): Reason[] {
  const reason = (code: ReasonCode, message: string, detail = ''): Reason[] =>
    [{ key: `${code}:${organizationId}${detail}`, code, message, organizationId, orderLineId: null }]
  switch (screening) {
    case 'CLEAR': return []
    case 'BLOCKED': return reason('PARTY_BLOCKED', 'The party is on a watch list.')
    case 'POTENTIAL_MATCH':
      return reason('PARTY_POTENTIAL_MATCH', 'The party resembles an entry of a watch list.', `:${matches.toSorted().join(',')}`)
    case 'PENDING':
      return known
        ? reason('PARTY_NOT_SCREENED', 'The party could not be screened: no watch list is active, or its name has no letters.')
        : reason('PARTY_UNKNOWN', 'Nothing is known of the party.')
    default: return screening satisfies never
  }
}

function reasonOfLine({ orderLineId, sku, crossesBorder, hsCode, inNomenclature, tariffKnown }: AssessedLine): Reason[] {
  if (!crossesBorder) return []
  const reason = (code: ReasonCode, message: string): Reason[] =>
    [{ key: `${code}:${orderLineId}:${hsCode ?? ''}`, code, message, organizationId: null, orderLineId }]
  if (hsCode === null) return reason('HS_CODE_MISSING', `«${sku}» crosses a border without an HS code.`)
  if (!inNomenclature) return reason('HS_CODE_UNKNOWN', `The nomenclature has no HS code ${hsCode} («${sku}»).`)
  if (!tariffKnown) return reason('TARIFF_UNKNOWN', `The destination has no tariff rate for HS code ${hsCode} («${sku}»).`)
  return []
}
