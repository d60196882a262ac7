import { describe, expect, it } from '@jest/globals'
import { jaroWinkler, MATCH_THRESHOLD, nameSimilarity, wordSimilarity } from '../src/domain/name-similarity.ts'
import { distinctiveTokens, normaliseName } from '../src/domain/normalised-name.ts'

describe('normalising a name', () => {
  it.each([
    ['Société Générale S.A.', 'generale societe'],
    ['Łódź Rowery Sp. z o.o.', 'lodz rowery z'],
    ['STRASSE Handels-GmbH & Co. KG', 'handels strasse'],
    ['Straße Handels GmbH', 'handels strasse'],
    ['  Bikes,   Lagos  (Limited) ', 'bikes lagos'],
    ['A.B.C. Trading Co., Ltd.', 'abc trading'],
    ['C. A. Trading', 'ca trading'],
    ['J. Smith & Sons', 'j smith sons'],
    ["O'Neil's LLC", 'oneils'],
    ['İstanbul Bisiklet A.Ş.', 'bisiklet istanbul'],
    ['ＦＵＬＬ　ＷＩＤＴＨ K.K.', 'full width'],
    ['АО «Рособоронэкспорт»', 'ао рособоронэкспорт'],
    ['Company Limited', 'company limited'],
    ['«—»', ''],
    ['', ''],
  ])('%s → «%s»', (name, normalised) => {
    expect(normaliseName(name).normalised).toBe(normalised)
  })

  it('keeps what tells a name from others, and everything when nothing does', () => {
    expect(distinctiveTokens(normaliseName('Mahan Air Trading'))).toEqual(['mahan'])
    expect(distinctiveTokens(normaliseName('General Trading'))).toEqual(['general', 'trading'])
  })
})

describe('the likeness of two names', () => {
  it.each([
    ['the same', 'Lagos Bikes Ltd', 'LAGOS BIKES LIMITED', 1000],
    ['another word order', 'Bikes Lagos', 'Lagos Bikes', 1000],
    ['diacritics', 'Sociedad Pequeña Del Mar', 'DEL MAR, SOCIEDAD PEQUENA', 1000],
    ['another legal form', 'Rosoboronexport OJSC', 'ROSOBORONEXPORT, OAO', 1000],
  ])('is whole for %s', (_, party, listed, score) => {
    expect(nameSimilarity(normaliseName(party), normaliseName(listed))).toBe(score)
  })

  it.each([
    ['another transliteration', 'Rosoboroneksport', 'ROSOBORONEXPORT'],
    ['vowels of a transliteration', 'Al-Rashid Trust', 'AL RASHEED TRUST'],
    ['many spellings', 'Mohamed Ali Trading', 'MUHAMMAD ALI'],
    ['a slip of the pen', 'Korea Minning Development Trading Corp', 'KOREA MINING DEVELOPMENT TRADING CORPORATION'],
    ['a missing trade word', 'Korea Mining Development', 'KOREA MINING DEVELOPMENT TRADING CORPORATION'],
    ['another trade word', 'Mahan Airlines', 'MAHAN AIR'],
    ['another word break', 'Aero Caribbean', 'AEROCARIBBEAN AIRLINES'],
    ['a listed name inside a longer one', 'Banco Nacional de Cuba, Lagos Branch', 'BANCO NACIONAL DE CUBA'],
    ['a listed name of one distinctive word among trade words, inside a longer one', 'National Bank of Cuba (London) Ltd', 'NATIONAL BANK OF CUBA'],
    ["a person's name inside a firm's", 'Ali Hassan Trading Ltd', 'HASSAN ALI'],
  ])('is a match for %s', (_, party, listed) => {
    const score = nameSimilarity(normaliseName(party), normaliseName(listed))

    expect(score).toBeGreaterThanOrEqual(MATCH_THRESHOLD)
    expect(score).toBeLessThan(1000)
  })

  it.each([
    ['only trade words in common', 'Global Trading', 'GLOBAL SHIPPING'],
    ['a common first word', 'Bank of Lagos', 'BANK OF LIBYA'],
    ['words that begin alike', 'Northwind Traders', 'NORTHWOOD TRADERS'],
    ['consonants in common, vowels apart', 'Marina Foods', 'MORENO FOODS'],
    ['one distinctive word of two', 'Premier Cycles', 'PREMIER SHIPPING'],
    ['one distinctive word of two, alike', 'Alpine Ski House', 'ALPHA SKI HOUSE'],
    ['short words of the same consonants', 'Marsh Trading', 'MAHRUS TRADING FZE'],
    ['short words that differ', 'ABC Bikes', 'ABD BIKES'],
    ['a single listed word inside a longer name', 'Orient Bicycle Parts', 'ORIENT'],
    ['nothing to compare', '«—»', 'ORIENT'],
  ])('is no match for %s', (_, party, listed) => {
    expect(nameSimilarity(normaliseName(party), normaliseName(listed))).toBeLessThan(MATCH_THRESHOLD)
  })
})

describe('the likeness of two words', () => {
  it.each([
    ['martha', 'marhta', 0.961],
    ['dixon', 'dicksonx', 0.813],
    ['dwayne', 'duane', 0.84],
    ['same', 'same', 1],
    ['abc', 'xyz', 0],
    ['', 'x', 0],
  ])("follows Jaro and Winkler's published values: %s, %s", (left, right, expected) => {
    expect(jaroWinkler(left, right)).toBeCloseTo(expected, 3)
    expect(jaroWinkler(right, left)).toBeCloseTo(expected, 3)
  })

  it('is nothing for different words and for short words that are not equal', () => {
    expect(wordSimilarity('lagos', 'libya')).toBe(0)
    expect(wordSimilarity('abc', 'abd')).toBe(0)
  })
})
