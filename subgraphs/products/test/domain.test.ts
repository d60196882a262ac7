import { describe, expect, it } from '@jest/globals'
import { isGtin } from '../src/domain/gtin.ts'
import { classifiedHsCode } from '../src/domain/hs-code.ts'
import { spread } from '../src/domain/reservation.ts'
import { searchDocument, searchQuery } from '../src/domain/search-text.ts'
import type { StockLevel } from '../src/domain/stock.ts'

const level = (id: string, offerId: string, onHand: number, reserved = 0): StockLevel =>
  ({ id, offerId, locationId: `loc of ${id}`, onHand, reserved, updatedAt: new Date(0) })
const line = (orderLineId: string, offerId: string, quantity: number) => ({ orderLineId, offerId, quantity })

describe('spreading lines over stock', () => {
  it('takes from the place that has most available, then from the next', () => {
    const levels = [level('a', 'x', 9, 7), level('b', 'x', 5), level('c', 'x', 4)]

    const { picks } = spread([line('1', 'x', 10)], levels)

    expect(picks.map(({ stockLevelId, quantity }) => [stockLevelId, quantity])).toEqual([['b', 5], ['c', 4], ['a', 1]])
  })

  it('takes from the older level between equals, whatever order they come in', () => {
    const levels = [level('b', 'x', 5), level('a', 'x', 5)]

    expect(spread([line('1', 'x', 1)], levels)).toEqual(spread([line('1', 'x', 1)], levels.toReversed()))
    expect(spread([line('1', 'x', 1)], levels).picks).toMatchObject([{ stockLevelId: 'a' }])
  })

  it('counts what earlier lines of the same offer took', () => {
    const levels = [level('a', 'x', 5)]

    expect(spread([line('1', 'x', 3), line('2', 'x', 2)], levels).picks).toHaveLength(2)
    expect(spread([line('1', 'x', 3), line('2', 'x', 3)], levels)).toEqual({
      picks: [], shortages: [{ orderLineId: '2', offerId: 'x', requested: 3, available: 2 }],
    })
  })
})

describe('checking a GTIN', () => {
  it.each(['4006381333931', '96385074', '036000291452', '10614141000415'])('accepts %s', (gtin) => {
    expect(isGtin(gtin)).toBe(true)
  })

  it.each(['4006381333932', '12345', '', '40063813339311234', '400638133393X'])('refuses «%s»', (gtin) => {
    expect(isGtin(gtin)).toBe(false)
  })
})

describe('classifying a variant', () => {
  it.each([
    ['731511', { hsCode: '8714931100', destination: null }, '8714931100'],
    ['8714931100', { hsCode: '8714930000', destination: 'US' }, '8714931100'],
    ['731511', { hsCode: '8714931100', destination: 'US' }, '871493'],
    [null, { hsCode: '8714931100', destination: 'US' }, '871493'],
  ])('%s and %j make %s', (current, classified, expected) => {
    expect(classifiedHsCode(current, classified)).toBe(expected)
  })
})

describe('the text of the search index', () => {
  it('folds case, accents and compatibility forms, and splits scripts without spaces', () => {
    expect(searchDocument(['Vélo ＡＢ-12', 'GRÖSSE Größe', 'เสือ', '自行車'])).toBe('velo ab 12 grosse grosse เ สื อ 自 行 車')
  })

  it('keeps what was written together together', () => {
    expect(searchQuery('AR-5381 bike')).toBe(`('ar' <-> '5381':*) & ('bike':*)`)
    expect(searchQuery(`' & | ! ( ) <-> :*`)).toBeNull()
  })
})
