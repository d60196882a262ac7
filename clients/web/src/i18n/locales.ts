/** The languages of the app, by the names that their speakers use. */
export const LOCALES = { en: 'English', fr: 'Français', de: 'Deutsch', ar: 'العربية', es: 'Español', pt: 'Português' } as const
export type Locale = keyof typeof LOCALES

export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return locale === 'ar' ? 'rtl' : 'ltr'
}

/** Dates and money as people of this language write them; in Arabic with the digits that trade documents have. */
export function formatLocaleOf(locale: Locale): string {
  return locale === 'ar' ? 'ar-u-nu-latn' : locale === 'en' ? 'en-GB' : locale
}

export function preferredLocale(): Locale {
  let kept: string | null = null
  try {
    kept = localStorage.getItem('broxiva.locale')
  } catch { /* Storage is switched off: the browser's languages do. */ }
  for (const wish of [kept, ...navigator.languages]) {
    const language = wish?.split('-')[0]
    if (language !== undefined && language in LOCALES) return language as Locale
  }
  return 'en'
}

export function keepLocale(locale: Locale): void {
  try {
    localStorage.setItem('broxiva.locale', locale)
  } catch { /* It lasts as long as the page, then. */ }
}
