import { XMLParser } from 'fast-xml-parser'
import { z } from 'zod'
import { countryCodeOf } from './country-names.ts'
import { distinctAliases, type ParsedWatchlist, type WatchlistEntryRecord, type WatchlistProblem } from './watchlist.ts'

const text = z.string().catch('')
const alias = z.object({ ALIAS_NAME: text })
const address = z.object({ COUNTRY: text })
/** An empty element comes as an empty string. */
const listOf = <T>(item: z.ZodType<T>) => z.array(item.nullable().catch(null)).catch([]).transform((items) => items.filter((each) => each !== null))

const party = z.object({
  DATAID: z.string().min(1),
  FIRST_NAME: text,
  SECOND_NAME: text,
  THIRD_NAME: text,
  FOURTH_NAME: text,
  NAME_ORIGINAL_SCRIPT: text,
  UN_LIST_TYPE: text,
  NATIONALITY: z.object({ VALUE: listOf(z.string()) }).catch({ VALUE: [] }),
  INDIVIDUAL_ALIAS: listOf(alias),
  ENTITY_ALIAS: listOf(alias),
  INDIVIDUAL_ADDRESS: listOf(address),
  ENTITY_ADDRESS: listOf(address),
})
type Party = z.output<typeof party>

const document = z.object({
  CONSOLIDATED_LIST: z.object({
    dateGenerated: text,
    INDIVIDUALS: z.object({ INDIVIDUAL: z.array(z.unknown()) }).catch({ INDIVIDUAL: [] }),
    ENTITIES: z.object({ ENTITY: z.array(z.unknown()) }).catch({ ENTITY: [] }),
  }),
})

/** Elements that may repeat: one of them is a list of one, too. */
const REPEATED = new Set([
  'INDIVIDUAL', 'ENTITY', 'INDIVIDUAL_ALIAS', 'ENTITY_ALIAS', 'INDIVIDUAL_ADDRESS', 'ENTITY_ADDRESS', 'VALUE',
])

/**
 * Reads the consolidated list of the United Nations Security Council (its XML edition). The reference is the list's DATAID;
 * names in their original script become aliases; the country is the first nationality, else that of the first address.
 *
 * @throws when the text is not such a list at all.
 */
export function parseUnConsolidated(xml: string): ParsedWatchlist {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: true,
    isArray: (name) => REPEATED.has(name),
  })
  const parsed = document.safeParse(parser.parse(xml))
  if (!parsed.success) throw new Error('This is no consolidated list of the UN Security Council: it has no CONSOLIDATED_LIST.')
  const { dateGenerated, INDIVIDUALS, ENTITIES } = parsed.data.CONSOLIDATED_LIST

  const entries: WatchlistEntryRecord[] = []
  const problems: WatchlistProblem[] = []
  for (const [type, elements] of [['INDIVIDUAL', INDIVIDUALS.INDIVIDUAL], ['ENTITY', ENTITIES.ENTITY]] as const) {
    for (const [index, element] of elements.entries()) {
      const read = party.safeParse(element)
      const name = read.success ? nameOf(read.data) : ''
      if (read.success && name !== '') entries.push(entryOf(type, name, read.data))
      else problems.push({ place: `${type} ${index + 1}`, reason: read.success ? 'It has no name.' : 'It has no DATAID.' })
    }
  }
  const publishedAt = new Date(dateGenerated)
  return { publishedAt: Number.isNaN(publishedAt.getTime()) ? null : publishedAt, entries, problems }
}

function nameOf({ FIRST_NAME, SECOND_NAME, THIRD_NAME, FOURTH_NAME }: Party): string {
  return [FIRST_NAME, SECOND_NAME, THIRD_NAME, FOURTH_NAME].join(' ').replace(/\s+/g, ' ').trim()
}

function entryOf(type: 'INDIVIDUAL' | 'ENTITY', name: string, read: Party): WatchlistEntryRecord {
  const aliases = [...read.INDIVIDUAL_ALIAS, ...read.ENTITY_ALIAS].map((each) => each.ALIAS_NAME)
  const countries = [...read.NATIONALITY.VALUE, ...[...read.INDIVIDUAL_ADDRESS, ...read.ENTITY_ADDRESS].map((each) => each.COUNTRY)]
  return {
    reference: read.DATAID,
    name,
    aliases: distinctAliases(name, [...aliases, read.NAME_ORIGINAL_SCRIPT]),
    type,
    countryCode: countries.map(countryCodeOf).find((code) => code !== null) ?? null,
    programme: read.UN_LIST_TYPE || null,
  }
}
