import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addMoney, allocate, basisPoints, divideHalfUp, formatMoney, isCurrency, minorUnits, money, sumMoney } from '#kit/money.ts'

describe('money', () => {
  it.each([['JPY', 0], ['USD', 2], ['KWD', 3], ['NGN', 2]])('counts %s in %i digits, as ISO 4217 does', (currency, digits) => {
    expect(minorUnits(currency)).toBe(digits)
  })

  it('knows what is no currency', () => {
    expect(isCurrency('XYZ')).toBe(false)
    expect(isCurrency('usd')).toBe(false)
    expect(() => minorUnits('XYZ')).toThrow(RangeError)
  })

  it('never mixes currencies', () => {
    expect(() => addMoney(money(1n, 'USD'), money(1n, 'EUR'))).toThrow('USD and EUR do not mix.')
    expect(() => sumMoney('USD', [money(1n, 'USD'), money(1n, 'JPY')])).toThrow('USD and JPY do not mix.')
  })

  it.each([[5n, 10n, 1n], [4n, 10n, 0n], [-5n, 10n, -1n], [15n, 10n, 2n], [25n, 10n, 3n], [1n, 3n, 0n], [2n, -4n, -1n]])(
    'divides %s by %s half up to %s', (numerator, denominator, quotient) => {
      expect(divideHalfUp(numerator, denominator)).toBe(quotient)
    })

  it('takes a share in basis points', () => {
    expect(basisPoints(money(12_345n, 'USD'), 750n)).toEqual(money(926n, 'USD'))
  })

  it('reads as decimal text', () => {
    expect(formatMoney(money(123_450n, 'USD'))).toBe('1234.50 USD')
    expect(formatMoney(money(-5n, 'KWD'))).toBe('-0.005 KWD')
    expect(formatMoney(money(7n, 'JPY'))).toBe('7 JPY')
  })
})

describe('allocating an amount', () => {
  it('gives the units left over to the largest remainders', () => {
    expect(allocate(100n, [1n, 1n, 1n])).toEqual([34n, 33n, 33n])
    expect(allocate(10n, [6n, 3n, 1n])).toEqual([6n, 3n, 1n])
    expect(allocate(5n, [0n, 0n])).toEqual([3n, 2n])
  })

  it('always adds up, keeps the sign, and is within one unit of the exact share', () => {
    fc.assert(fc.property(
      fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
      fc.array(fc.bigInt({ min: 0n, max: 10n ** 12n }), { minLength: 1, maxLength: 20 }),
      (amount, weights) => {
        const parts = allocate(amount, weights)
        const total = weights.reduce((sum, weight) => sum + weight, 0n)

        expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(amount)
        if (total === 0n) return
        for (const [index, part] of parts.entries()) {
          const difference = part * total - amount * (weights[index] ?? 0n)
          expect(difference < total && difference > -total).toBe(true)
        }
      },
    ))
  })

  it('refuses what cannot be split', () => {
    expect(() => allocate(1n, [])).toThrow(RangeError)
    expect(() => allocate(1n, [-1n])).toThrow(RangeError)
  })
})
