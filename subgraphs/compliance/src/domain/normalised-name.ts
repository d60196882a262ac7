/**
 * A name in the form that names are compared in. Comparing is on `tokens` (sorted, so that word order does not count)
 * and on `collapsed` (the distinctive words in the order of writing, without spaces, so that word breaks do not count).
 */
export interface NormalisedName {
  /** The sorted tokens, joined by spaces; empty when the name has no letters or digits. */
  readonly normalised: string
  readonly tokens: readonly string[]
  readonly collapsed: string
}

/** Letters that Unicode does not decompose. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ħ: 'h', ı: 'i', ŋ: 'n', ŧ: 't', ə: 'a',
}

/** What says only which law a company was founded under: dropped wherever it stands. */
const LEGAL_FORMS = new Set(`
  ab ag aps as asa bhd bv bvba cjsc co company corp corporation cv doo dmcc eeig eg ehf eirl ev est fz fzc fzco fze gbr gesmbh gmbh
  gmbhco hf inc incorporated ivs jsc jsco kft kg kgaa kk kkt lda limitada limited llc llp lp ltd ltda mbh nv oao ojsc ohg ooo oy oyj
  oo pao pjsc plc pllc pt pte pty pvt private public qsc rt sa saa sab sac sae sal saoc saog sapi sarl sas sasu sc sca scs sdn se sia sl
  slu snc sp spa spj spk spolka spzoo srl sro sti tas tbk tic uab ug wll zao zoo zrt
`.trim().split(/\s+/))

const CONNECTIVES = new Set(['and', 'the', 'und', 'et', 'y'])

/**
 * Normalises an organization's or a person's name: compatibility decomposition (NFKD), diacritics removed, lower case,
 * initials joined (`S. A.` → `sa`), punctuation to spaces, legal forms and connectives dropped, tokens sorted.
 * A name made of nothing but legal forms keeps them.
 */
export function normaliseName(name: string): NormalisedName {
  const letters = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðþłħıŋŧə]/g, (letter) => UNDECOMPOSED[letter] ?? letter)
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.\s?)+\p{L}(?![\p{L}\p{N}])\.?/gu, (initials) => initials.replace(/[.\s]/g, ''))
    .replace(/['’ʼ`´]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

  const all = letters === '' ? [] : letters.split(' ')
  const meaningful = all.filter((token) => !LEGAL_FORMS.has(token) && !CONNECTIVES.has(token))
  const kept = meaningful.length > 0 ? meaningful : all
  const tokens = kept.toSorted()
  return { normalised: tokens.join(' '), tokens, collapsed: distinctiveTokens({ tokens: kept }).join('') }
}

/** Words that half of all company names carry: they count little for a likeness. */
const GENERIC = new Set(`
  agency air airline airlines airways association bank business center centre commerce commercial construction consulting development di de du da del der des
  distribution east eastern electronics energy engineering enterprise enterprises establishment export factory finance financial firm for
  foundation general global group holding holdings import industrial industries industry institute institution international investment
  investments la le line lines logistics management manufacturing marine maritime medical middle mining national new north northern of office
  oil organisation organization petroleum petrochemical products project projects resources service services ship shipping society solutions
  south southern state steel supplies supply systems technical technologies technology trade traders trading transport union united west western
  works world worldwide
`.trim().split(/\s+/))

export function isGeneric(token: string): boolean {
  return GENERIC.has(token)
}

/** The tokens that tell a name from others; at least one wherever the name has any. */
export function distinctiveTokens({ tokens }: { readonly tokens: readonly string[] }): readonly string[] {
  const distinctive = tokens.filter((token) => !isGeneric(token) && token.length > 1)
  return distinctive.length > 0 ? distinctive : tokens
}
