import { distance } from 'fastest-levenshtein'
import { distinctiveTokens, isGeneric, type NormalisedName } from './normalised-name.ts'

/**
 * From this likeness on, in thousandths, a listed name is a potential match. Chosen on the table in
 * `test/name-similarity.test.ts`: one slip in five letters, another transliteration, another word order or word break, and a
 * listed name inside a longer one reach it; names that share only their trade words, or one distinctive word of two, do not.
 */
export const MATCH_THRESHOLD = 850

const GENERIC_WEIGHT = 0.1
/** A word of this many letters, or more, counts fully. */
const FULL_WEIGHT_LENGTH = 8
const SHORT_WORD = 4
/** One slip in five letters. */
const LEVENSHTEIN_FLOOR = 0.8
const TRANSLITERATION_FLOOR = 0.78
/** Two vowels and a doubled letter in eight. */
const TRANSLITERATION_TYPO_FLOOR = 0.62
const TRANSLITERATION_SCORE = 0.92
const CONTAINED_SCORE = 0.9
/** Letters that the distinctive words must have between them: of two words or more, and of one among trade words. */
const CONTAINED_LENGTH = 9
const CONTAINED_LENGTH_OF_ONE = 4

/** The likeness of two names in thousandths; 1000 only when their normalised forms are equal. Symmetric but for containment, which asks for the listed name inside the party's. */
export function nameSimilarity(party: NormalisedName, listed: NormalisedName): number {
  if (party.normalised === '' || listed.normalised === '') return 0
  if (party.normalised === listed.normalised) return 1000
  const likeness = Math.max(tokenSetSimilarity(party.tokens, listed.tokens), collapsedSimilarity(party, listed), containment(party, listed))
  return Math.min(999, Math.round(likeness * 1000))
}

/** Jaro's similarity with Winkler's bonus of 0.1 for each of up to four equal first letters; 0 to 1. */
export function jaroWinkler(left: string, right: string): number {
  if (left === right) return 1
  const range = Math.max(0, Math.floor(Math.max(left.length, right.length) / 2) - 1)
  const taken = new Set<number>()
  const matchedLeft: string[] = []
  for (let i = 0; i < left.length; i++) {
    for (let j = Math.max(0, i - range); j <= Math.min(right.length - 1, i + range); j++) {
      if (taken.has(j) || left[i] !== right[j]) continue
      taken.add(j)
      matchedLeft.push(left.charAt(i))
      break
    }
  }
  const matches = matchedLeft.length
  if (matches === 0) return 0

  const matchedRight = [...taken].toSorted((a, b) => a - b).map((j) => right.charAt(j))
  const transpositions = matchedLeft.filter((letter, index) => letter !== matchedRight[index]).length / 2
  const jaro = (matches / left.length + matches / right.length + (matches - transpositions) / matches) / 3
  let prefix = 0
  while (prefix < 4 && prefix < left.length && left[prefix] === right[prefix]) prefix++
  return jaro + prefix * 0.1 * (1 - jaro)
}

/**
 * The likeness of two words, 0 when they are different words. Short words must be equal; longer ones may differ by a slip
 * in five letters, or be transliterations of each other: the same consonants in the same order.
 */
export function wordSimilarity(left: string, right: string): number {
  if (left === right) return 1
  if (Math.min(left.length, right.length) < SHORT_WORD) return 0
  const winkler = jaroWinkler(left, right)
  const typo = 1 - distance(left, right) / Math.max(left.length, right.length)
  if (typo >= LEVENSHTEIN_FLOOR) return winkler
  const consonants = skeleton(left)
  if (consonants.length >= 3 && winkler >= TRANSLITERATION_FLOOR && typo >= TRANSLITERATION_TYPO_FLOOR && consonants === skeleton(right)) return Math.max(TRANSLITERATION_SCORE, winkler)
  return 0
}

/** Consonants with the usual variants of transliteration made one; vowels are what varies most. */
function skeleton(word: string): string {
  return word
    .replace(/ph/g, 'f').replace(/ck|q|kh/g, 'k').replace(/x/g, 'ks').replace(/[wv]/g, 'v').replace(/z|ts/g, 's').replace(/dj|j/g, 'g')
    .replace(/(.)\1+/g, '$1')
    .replace(/[aeiouyh]/g, '')
}

/** Twice the shared weight over the whole weight, words paired best first. */
function tokenSetSimilarity(left: readonly string[], right: readonly string[]): number {
  const pairs = left
    .flatMap((a, i) => right.map((b, j) => ({ i, j, score: wordSimilarity(a, b), weight: weightOf(a) + weightOf(b) })))
    .filter((pair) => pair.score > 0)
    .toSorted((a, b) => b.score - a.score || b.weight - a.weight || a.i - b.i || a.j - b.j)
  const usedLeft = new Set<number>()
  const usedRight = new Set<number>()
  let shared = 0
  for (const { i, j, score, weight } of pairs) {
    if (usedLeft.has(i) || usedRight.has(j)) continue
    usedLeft.add(i)
    usedRight.add(j)
    shared += score * weight
  }
  const whole = [...left, ...right].reduce((sum, token) => sum + weightOf(token), 0)
  return shared / whole
}

function weightOf(token: string): number {
  return isGeneric(token) ? GENERIC_WEIGHT : Math.min(token.length, FULL_WEIGHT_LENGTH) / FULL_WEIGHT_LENGTH
}

/** For names that differ in their word breaks (`Aero Caribbean`, `Aerocaribbean`). */
function collapsedSimilarity(left: NormalisedName, right: NormalisedName): number {
  const longest = Math.max(left.collapsed.length, right.collapsed.length)
  if (Math.min(left.collapsed.length, right.collapsed.length) < FULL_WEIGHT_LENGTH) return 0
  const typo = 1 - distance(left.collapsed, right.collapsed) / longest
  return typo >= 0.9 ? jaroWinkler(left.collapsed, right.collapsed) : 0
}

/** A listed name that stands word for word in the party's: its two or more distinctive words, or all of its three or more words. */
function containment(party: NormalisedName, listed: NormalisedName): number {
  const stands = (word: string) => party.tokens.some((token) => wordSimilarity(token, word) >= TRANSLITERATION_SCORE)
  const distinctive = distinctiveTokens(listed).filter((token) => !isGeneric(token))
  const letters = distinctive.join('').length
  if (distinctive.length >= 2 && letters >= CONTAINED_LENGTH && distinctive.every(stands)) return CONTAINED_SCORE
  if (listed.tokens.length >= 3 && letters >= CONTAINED_LENGTH_OF_ONE && listed.tokens.every(stands)) return CONTAINED_SCORE
  return 0
}
