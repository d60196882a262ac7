import type { IntlMessageFormat } from 'intl-messageformat'
import type { Locale } from './locales.ts'

type Message = ConstructorParameters<typeof IntlMessageFormat>[0]

/** By id; what has values or a plural in it as the build has parsed it. */
export type Messages = Readonly<Record<string, Message>>

/** `messages/LOCALE.json` here and beside each page: one file of the build for each language, read when it is wanted. */
const LANGUAGES: Readonly<Record<Locale, () => Promise<{ readonly parts: Readonly<Record<string, Messages>> }>>> = {
  en: () => import('./languages/en.ts'),
  fr: () => import('./languages/fr.ts'),
  de: () => import('./languages/de.ts'),
  ar: () => import('./languages/ar.ts'),
  es: () => import('./languages/es.ts'),
  pt: () => import('./languages/pt.ts'),
}

export async function loadMessages(locale: Locale): Promise<Messages> {
  const { parts } = await LANGUAGES[locale]()
  return Object.assign({}, ...Object.values(parts)) as Messages
}
