const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g, '[e-mail]'],
  // JSON Web Tokens, whatever they stand for.
  [/\beyJ[\w-]{5,}\.[\w-]{5,}(?:\.[\w-]*)?/g, '[token]'],
  [/\b(?:Bearer|Basic)\s+[\w.~+/=-]{6,}/gi, '[token]'],
  [/\btok_\w+/g, '[token]'],
  [/\b\d(?:[ -]?\d){12,18}\b/g, '[number]'],
  // An address with its credentials.
  [/\b([a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/@:]{1,256}:[^\s/@]{1,256}@/gi, '$1[credentials]@'],
]

/** A text of ours without what people or secrets may have brought into it: e-mail addresses, tokens, numbers as long as a card's, credentials in addresses. */
export function maskedText(text: string): string {
  return PATTERNS.reduce((masked, [pattern, replacement]) => masked.replace(pattern, replacement), text)
}
