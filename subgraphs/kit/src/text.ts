import { z } from 'zod'

/** Text by BCP 47 language tag. */
export type LocalizedText = Readonly<Record<string, string>>

export const localizedText = z.record(z.string().min(2), z.string()).refine((texts) => Object.keys(texts).length > 0, 'at least one language')

/**
 * The text in a language. Falls back from the exact tag to its primary language (`pt-BR` → `pt`), then to English,
 * then to the first language by tag order.
 */
export function localize(texts: LocalizedText, language: string | null | undefined): string {
  const wanted = language ? [language, language.split('-')[0] ?? language] : []
  for (const tag of [...wanted, 'en']) {
    // `toString` has the form of a tag, too.
    if (Object.hasOwn(texts, tag)) return texts[tag] ?? ''
  }
  const first = Object.keys(texts).toSorted()[0]
  return first === undefined ? '' : texts[first] ?? ''
}
