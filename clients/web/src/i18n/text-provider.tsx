import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import { IntlProvider, useIntl } from 'react-intl'
import { directionOf, formatLocaleOf, keepLocale, LOCALES, type Locale } from './locales.ts'
import { loadMessages, type Messages } from './messages.ts'

interface Language {
  readonly locale: Locale
  /** For `Intl`. */
  readonly formatLocale: string
  choose(locale: Locale): void
}

const LanguageContext = createContext<Language | undefined>(undefined)

export function TextProvider({ initial, initialMessages, children }: { initial: Locale; initialMessages: Messages; children: ReactNode }) {
  const [{ locale, messages }, setText] = useState({ locale: initial, messages: initialMessages })

  useEffect(() => {
    document.documentElement.lang = locale
    document.documentElement.dir = directionOf(locale)
  }, [locale])

  const choose = useCallback((next: Locale) => {
    const change = async () => {
      const loaded = await loadMessages(next)
      keepLocale(next)
      setText({ locale: next, messages: loaded })
    }
    // Without a network the language stays.
    void change().catch(() => {})
  }, [])
  const language = useMemo(() => ({ locale, formatLocale: formatLocaleOf(locale), choose }), [locale, choose])

  return (
    <LanguageContext value={language}>
      <IntlProvider locale={formatLocaleOf(locale)} messages={messages as Record<string, string>}>{children}</IntlProvider>
    </LanguageContext>
  )
}

export function useLanguage(): Language {
  const language = use(LanguageContext)
  if (!language || !(language.locale in LOCALES)) throw new Error('There is no TextProvider above.')
  return language
}

export type Say = (id: string, values?: Readonly<Record<string, string | number | Date>>) => string

/** Says a message in the person's language: `say('orders.count', { count: 3 })`. Messages are ICU text. */
export function useText(): Say {
  const intl = useIntl()
  return useCallback((id, values) => intl.formatMessage({ id }, values), [intl])
}
