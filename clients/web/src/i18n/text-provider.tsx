import { IntlMessageFormat } from 'intl-messageformat'
import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import { directionOf, formatLocaleOf, keepLocale, LOCALES, type Locale } from './locales.ts'
import { loadMessages, type Messages } from './messages.ts'

interface Language {
  readonly locale: Locale
  /** For `Intl`. */
  readonly formatLocale: string
  choose(locale: Locale): void
  readonly say: Say
  /** Whether there is a message of this id. */
  says(id: string): boolean
}

export type Say = (id: string, values?: Readonly<Record<string, string | number | Date>>) => string

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
  const language = useMemo(() => ({ locale, formatLocale: formatLocaleOf(locale), choose, say: speaker(messages, formatLocaleOf(locale)), says: (id: string) => id in messages }), [locale, messages, choose])

  return <LanguageContext value={language}>{children}</LanguageContext>
}

export function useLanguage(): Language {
  const language = use(LanguageContext)
  if (!language || !(language.locale in LOCALES)) throw new Error('There is no TextProvider above.')
  return language
}

/** Says a message in the person's language: `say('orders.count', { count: 3 })`. Messages are ICU text. */
export function useText(): Say {
  return useLanguage().say
}

function speaker(messages: Messages, locale: string): Say {
  const formats = new Map<string, IntlMessageFormat>()
  return (id, values) => {
    const message = messages[id]
    if (message === undefined) return id
    if (typeof message === 'string') return message
    const format = formats.get(id) ?? new IntlMessageFormat(message, locale)
    formats.set(id, format)
    return String(format.format(values))
  }
}
