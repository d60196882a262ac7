import { useMemo } from 'react'
import { useLanguage } from './text-provider.tsx'

const COUNTRIES = 'AD AE AF AG AI AL AM AO AR AT AU AW AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FR GA GB GD GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KM KN KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NZ OM PA PE PG PH PK PL PR PS PT PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TW TZ UA UG US UY UZ VC VE VN VU WS XK YE ZA ZM ZW'.split(' ')

/** Countries by their names in the person's language. */
export function useCountries(): { readonly options: readonly (readonly [code: string, name: string])[]; readonly nameOf: (code: string) => string } {
  const { formatLocale } = useLanguage()
  return useMemo(() => {
    const names = new Intl.DisplayNames(formatLocale, { type: 'region' })
    const nameOf = (code: string) => {
      try {
        return names.of(code) ?? code
      } catch {
        return code
      }
    }
    const { compare } = new Intl.Collator(formatLocale)
    return { nameOf, options: COUNTRIES.map((code) => [code, nameOf(code)] as const).toSorted(([, one], [, other]) => compare(one, other)) }
  }, [formatLocale])
}
