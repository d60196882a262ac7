import { useCountries } from '../i18n/use-countries.ts'

/** An address of the graph, a line each, the country by its name. */
export function PostalAddress({ address: { recipient, line1, line2, postalCode, city, region, countryCode } }: {
  address: { readonly recipient: string; readonly line1: string; readonly line2?: string | null; readonly postalCode?: string | null; readonly city: string; readonly region?: string | null; readonly countryCode: string }
}) {
  const { nameOf } = useCountries()
  const lines = [recipient, line1, line2, [postalCode, city].filter(Boolean).join(' '), region, nameOf(countryCode)].filter(Boolean)
  return <address style={{ fontStyle: 'normal' }}>{lines.map((line, index) => <div key={index}>{line}</div>)}</address>
}
