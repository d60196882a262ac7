import { parse } from 'csv-parse/sync'
import { countryCodeOf } from './country-names.ts'
import { distinctAliases, type ParsedWatchlist, type WatchlistEntryRecord, type WatchlistProblem } from './watchlist.ts'

/** The publisher's sign for nothing. */
const NULL_SIGN = '-0-'
/** The files end with a DOS end-of-file character. */
const END_OF_FILE = '\u001A'

const TYPES: Readonly<Record<string, WatchlistEntryRecord['type']>> = { individual: 'INDIVIDUAL', vessel: 'VESSEL', aircraft: 'AIRCRAFT' }

interface Row {
  readonly line: number
  readonly fields: readonly (string | null)[]
}

/**
 * Reads the Specially Designated Nationals list of the US Office of Foreign Assets Control in its legacy CSV form, without
 * header lines: `sdn` (number, name, type, programme, …), `alt` (number, alternate number, kind, name, remarks) and, for
 * countries, `add` (number, address number, address, city, country, remarks). `-0-` means nothing. The edition's date is not
 * in the files. Rows that cannot be read are told with their line and left out.
 */
export function parseOfac({ sdn, alt, add = '' }: { sdn: string; alt: string; add?: string }): ParsedWatchlist {
  const problems: WatchlistProblem[] = []
  const aliases = Map.groupBy(rowsOf('alt', alt, 5, problems), ({ fields }) => fields[0])
  const addresses = Map.groupBy(rowsOf('add', add, 6, problems), ({ fields }) => fields[0])

  const entries: WatchlistEntryRecord[] = []
  const known = new Set<string>()
  for (const { line, fields: [reference, name, type, programme] } of rowsOf('sdn', sdn, 12, problems)) {
    const problem = !reference || !/^\d+$/.test(reference) ? 'It has no number.'
      : !name ? 'It has no name.'
        : known.has(reference) ? `The number ${reference} stands here a second time.`
          : null
    if (problem !== null || !reference || !name) {
      problems.push({ place: `sdn line ${line}`, reason: problem ?? 'It cannot be read.' })
      continue
    }
    known.add(reference)
    const countries = (addresses.get(reference) ?? []).map(({ fields }) => countryCodeOf(fields[4] ?? ''))
    entries.push({
      reference,
      name,
      aliases: distinctAliases(name, (aliases.get(reference) ?? []).flatMap(({ fields }) => fields[3] ?? [])),
      type: TYPES[type ?? ''] ?? 'ENTITY',
      countryCode: countries.find((code) => code !== null) ?? null,
      programme: programme ?? null,
    })
  }

  for (const [reference, rows] of aliases) {
    if (!reference || known.has(reference)) continue
    for (const { line } of rows) problems.push({ place: `alt line ${line}`, reason: `There is no entry of number ${reference ?? NULL_SIGN}.` })
  }
  return { publishedAt: null, entries, problems }
}

function rowsOf(file: string, text: string, columns: number, problems: WatchlistProblem[]): Row[] {
  const records = parse(text.replaceAll(END_OF_FILE, ''), {
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
    bom: true,
  }) as unknown as { record: string[]; info: { lines: number } }[]
  const rows: Row[] = []
  for (const { record, info } of records) {
    if (record.length === columns) rows.push({ line: info.lines, fields: record.map((field) => (field === NULL_SIGN || field === '' ? null : field)) })
    else problems.push({ place: `${file} line ${info.lines}`, reason: `It has ${record.length} columns, not ${columns}.` })
  }
  return rows
}
