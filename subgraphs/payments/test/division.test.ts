import { describe, expect, it } from '@jest/globals'
import { commissionOn, rateFor, type CommissionComponent, type CommissionPlan } from '../src/domain/commission.ts'
import { capturePostings, payoutPostings, refundPostings, type Posting } from '../src/domain/ledger.ts'
import { minus, NOTHING, plus, splitCapture, splitRefund, totalOf } from '../src/domain/split.ts'

function aComponent(component: Partial<CommissionComponent> = {}): CommissionComponent {
  return { categoryId: null, rateBasisPoints: 1_000, fixedMinor: null, minMinor: null, maxMinor: null, currency: null, ...component }
}

function aPlan(plan: Partial<CommissionPlan> = {}): CommissionPlan {
  return { planId: 'cpl_1', vendorId: null, validFrom: new Date('2026-01-01'), validTo: null, vatBasisPoints: 2_000, components: [aComponent()], ...plan }
}

describe('choosing the commission rate of a line', () => {
  const line = { vendorId: 'ven_1', categoryId: 'cat_bikes', at: new Date('2026-06-01') }
  const fallback = { rateBasisPoints: 500, vatBasisPoints: 700 }
  const bikes = aComponent({ categoryId: 'cat_bikes', rateBasisPoints: 800 })

  it.each<[string, CommissionPlan[], string | null, number]>([
    ['the configured default when no plan is known', [], null, 500],
    ['the marketplace\'s default plan', [aPlan()], 'cpl_1', 1_000],
    ['the vendor\'s own plan before the default', [aPlan(), aPlan({ planId: 'cpl_2', vendorId: 'ven_1', components: [aComponent({ rateBasisPoints: 300 })] })], 'cpl_2', 300],
    ['not another vendor\'s plan', [aPlan({ vendorId: 'ven_2' })], null, 500],
    ['the component of the category before the general one', [aPlan({ components: [aComponent(), bikes] })], 'cpl_1', 800],
    ['the next plan when one does not cover the category', [aPlan(), aPlan({ planId: 'cpl_2', vendorId: 'ven_1', components: [aComponent({ categoryId: 'cat_other' })] })], 'cpl_1', 1_000],
    ['the plan that began last', [aPlan(), aPlan({ planId: 'cpl_3', validFrom: new Date('2026-05-01'), components: [bikes] })], 'cpl_3', 800],
    ['not a plan that has ended', [aPlan({ validTo: line.at })], null, 500],
    ['not a plan that has not begun', [aPlan({ validFrom: new Date('2026-06-02') })], null, 500],
  ])('takes %s', (_what, plans, planId, rateBasisPoints) => {
    const rate = rateFor(plans, line, fallback)

    expect({ planId: rate.planId, rateBasisPoints: rate.component.rateBasisPoints }).toEqual({ planId, rateBasisPoints })
  })
})

function on(amountMinor: bigint, component: Partial<CommissionComponent>, vatBasisPoints = 2_000, currency = 'USD') {
  return commissionOn({ amountMinor, currency }, { planId: null, vatBasisPoints, component: aComponent(component) })
}

describe('charging commission on a line', () => {
  it.each<[string, ReturnType<typeof on>, bigint, bigint]>([
    ['a percentage', on(100_00n, {}), 10_00n, 2_00n],
    ['rounded half up', on(1_05n, { rateBasisPoints: 1_000 }, 0), 11n, 0n],
    ['VAT rounded half up by itself', on(25n, { rateBasisPoints: 1_000 }, 1_667), 3n, 1n],
    ['a fixed part on top', on(100_00n, { fixedMinor: '50', currency: 'USD' }, 0), 10_50n, 0n],
    ['the rate alone in another currency', on(100_00n, { fixedMinor: '50', minMinor: '5000', currency: 'EUR' }, 0), 10_00n, 0n],
    ['at least the minimum', on(100_00n, { minMinor: '1500', currency: 'USD' }, 0), 15_00n, 0n],
    ['at most the maximum', on(100_00n, { maxMinor: '700', currency: 'USD' }, 0), 7_00n, 0n],
    ['never more than the line, its VAT included', on(1_20n, { minMinor: '500', currency: 'USD' }), 1_00n, 20n],
    ['nothing on nothing', on(0n, { fixedMinor: '50', currency: 'USD' }), 0n, 0n],
    ['yen, which have no minor unit', on(1_005n, { rateBasisPoints: 1_000 }, 1_000, 'JPY'), 101n, 10n],
  ])('is %s', (_what, { amountMinor, vatMinor }, commission, vat) => {
    expect({ amountMinor, vatMinor }).toEqual({ amountMinor: commission, vatMinor: vat })
  })
})

/** Numbers that are the same in every run. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    yield state / 2 ** 32
  }
}

describe('dividing money', () => {
  it('adds up after any captures and any refunds, with no part below zero', () => {
    const random = numbers(42)
    const below = (limit: number) => BigInt(Math.floor(random.next().value * limit))
    for (let round = 0; round < 300; round++) {
      const captured = below(10 ** (1 + round % 9))
      const split = splitCapture(captured, {
        currency: 'USD', commissionMinor: below(Number(captured) + 5), commissionVatMinor: below(Number(captured) / 2 + 2), feeBasisPoints: Number(below(10_001)),
      })
      expect(totalOf(split)).toBe(captured)

      let returned = NOTHING
      for (let left = captured; left > 0n;) {
        const refund = round % 3 === 0 ? left : below(Number(left)) + 1n
        const part = splitRefund(refund, minus(split, returned))
        expect(totalOf(part)).toBe(refund)
        returned = plus(returned, part)
        left -= refund
        const kept = minus(split, returned)
        expect(Object.values(kept).every((amount) => amount >= 0n)).toBe(true)
        expect(totalOf(kept)).toBe(left)
        expect(sumOf(refundPostings(refund, part))).toBe(0n)
      }
      expect(sumOf(capturePostings(captured, split))).toBe(0n)
      expect(sumOf(payoutPostings(split.vendorShareMinor))).toBe(0n)
      expect(minus(split, returned)).toEqual(NOTHING)
    }
  })

  it('takes the fee from the vendor, and at most all of the vendor\'s share', () => {
    expect(splitCapture(100n, { currency: 'USD', commissionMinor: 90n, commissionVatMinor: 9n, feeBasisPoints: 500 }))
      .toEqual({ vendorShareMinor: 0n, commissionMinor: 90n, commissionVatMinor: 9n, feeMinor: 1n })
  })

  it('refuses to return more than is left', () => {
    expect(() => splitRefund(2n, { ...NOTHING, feeMinor: 1n })).toThrow(RangeError)
  })
})

function sumOf(postings: readonly Posting[]): bigint {
  return postings.reduce((sum, posting) => sum + (posting.direction === 'DEBIT' ? posting.amountMinor : -posting.amountMinor), 0n)
}
