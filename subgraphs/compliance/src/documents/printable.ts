/** What Windows-1252 has above Latin-1: the rest of what the standard fonts of PDF can show. */
const BEYOND_LATIN_1 = 'ƒ–—‘’‚“”„†‡•…€‰‹›ˆ™ŒœŠšŸŽž'

const WITHOUT_DECOMPOSITION: Readonly<Record<string, string>> = { ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ħ: 'h', Ħ: 'H', ı: 'i', ŧ: 't', Ŧ: 'T', '−': '-' }

/**
 * Text as the standard fonts of PDF can show it: Latin letters outside Windows-1252 lose their diacritics, what then still
 * cannot be shown becomes `?`, and control characters become spaces. The database keeps the name as it is.
 */
export function printable(text: string): string {
  return [...text.normalize('NFC')].map((letter) => {
    if (isShown(letter)) return letter
    const plain = [...(WITHOUT_DECOMPOSITION[letter] ?? letter.normalize('NFKD').replace(/\p{M}+/gu, ''))]
    if (plain.length > 0 && plain.every(isShown)) return plain.join('')
    return /[\p{C}\p{Z}]/u.test(letter) ? ' ' : '?'
  }).join('')
}

function isShown(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0
  return (code >= 0x20 && code <= 0x7E) || (code >= 0xA0 && code <= 0xFF) || BEYOND_LATIN_1.includes(letter)
}
