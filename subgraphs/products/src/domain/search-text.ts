/** Scripts written without spaces: each character, with its marks, is a word of its own, and a run of them is searched as a phrase. */
const UNSPACED = /(?!\p{M})[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*/gu
/** Marks that people leave out when they search: Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowels. */
const OPTIONAL_MARKS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u0652]/g
const WORDS = /[\p{L}\p{N}\p{M}]+/gu
const MAX_DOCUMENT = 100_000
const MAX_QUERY_WORDS = 20

/** The words of a text as the index knows them: compatibility forms unified, case folded (`ß` is `ss`), optional marks dropped. */
function words(text: string): string[] {
  const folded = text.normalize('NFKD').replace(OPTIONAL_MARKS, '').normalize('NFC').toUpperCase().toLowerCase()
  return folded.replace(UNSPACED, ' $& ').match(WORDS) ?? []
}

/** What to index for some texts: words parted by single spaces, for PostgreSQL's `simple` configuration. */
export function searchDocument(texts: Iterable<string>): string {
  return [...texts].map((text) => words(text).join(' ')).join(' ').slice(0, MAX_DOCUMENT)
}

/**
 * A query in PostgreSQL's `tsquery` syntax: all words must occur; what was written as one word (`AR-5381`, `自行車`) must stand
 * together; the end of each may be left out. Null when nothing in the text can be searched for.
 */
export function searchQuery(text: string): string | null {
  const phrases = text.split(/\s+/).map(words).filter((phrase) => phrase.length > 0).slice(0, MAX_QUERY_WORDS)
  if (phrases.length === 0) return null
  return phrases.map((phrase) => `(${phrase.map((word, index) => `'${word}'${index === phrase.length - 1 ? ':*' : ''}`).join(' <-> ')})`).join(' & ')
}
