import { countryCodeOf } from '../import/watchlists/country-names.ts'

/** The publisher's seller is a company of the United Kingdom. */
export const HOME_COUNTRY = 'GB'

/** Names of the publisher's that are no country's, or not the one that ISO 3166 has; the reason is in docs/replay.md. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'Channel Islands': 'JE',
  'EIRE': 'IE',
  'European Community': 'BE',
  'RSA': 'ZA',
  'Unspecified': HOME_COUNTRY,
  'West Indies': 'BB',
}

/** ISO 3166-1 alpha-2 of the publisher's country; a name that nobody knows goes to the seller's own country and is not `known`. */
export function destinationOf(country: string): { readonly code: string; readonly known: boolean } {
  const code = OTHER_NAMES[country.trim()] ?? countryCodeOf(country)
  return code === null ? { code: HOME_COUNTRY, known: false } : { code, known: true }
}
