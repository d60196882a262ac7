import countries from 'i18n-iso-countries'
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' }

countries.registerLocale(english)

/** Names that the publishers use and ISO 3166 does not, upper case. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'BURMA': 'MM',
  'CONGO, DEMOCRATIC REPUBLIC OF THE': 'CD',
  'CONGO, REPUBLIC OF THE': 'CG',
  "COTE D IVOIRE": 'CI',
  'DEMOCRATIC REPUBLIC OF CONGO': 'CD',
  "DEMOCRATIC PEOPLE'S REPUBLIC OF KOREA": 'KP',
  'IRAN': 'IR',
  'IRAN (ISLAMIC REPUBLIC OF)': 'IR',
  'KOREA, NORTH': 'KP',
  'KOREA, SOUTH': 'KR',
  'LIBYA': 'LY',
  'NORTH KOREA': 'KP',
  'REPUBLIC OF KOREA': 'KR',
  'RUSSIA': 'RU',
  'STATE OF PALESTINE': 'PS',
  'SYRIA': 'SY',
  'TANZANIA': 'TZ',
  'THE GAMBIA': 'GM',
  'VENEZUELA': 'VE',
  'VIETNAM': 'VN',
}

/** The ISO 3166-1 alpha-2 code of an English country name, as publishers of watch lists write them. */
export function countryCodeOf(name: string): string | null {
  const clean = name.replace(/’/g, "'").replace(/\s+/g, ' ').trim()
  if (clean === '') return null
  return OTHER_NAMES[clean.toUpperCase()] ?? countries.getAlpha2Code(clean, 'en') ?? null
}
