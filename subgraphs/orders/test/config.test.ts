import { describe, expect, it } from '@jest/globals'
import { toOrdersConfig } from '../src/config.ts'
import { CONFIG } from './support.ts'

describe('the configuration', () => {
  it('has defaults for everything', () => {
    expect(toOrdersConfig({})).toEqual(CONFIG)
  })

  it('reads the environment and lists every problem at once', () => {
    expect(toOrdersConfig({ ORDERS_CHECKOUT_TTL_MS: '1000', ORDERS_PAYMENT_DEADLINE_MS: '2000', ORDERS_APPROVAL_DEADLINE_MS: '3000' })).toEqual({ checkoutTtlMs: 1000, paymentDeadlineMs: 2000, approvalDeadlineMs: 3000 })
    expect(() => toOrdersConfig({ ORDERS_CHECKOUT_TTL_MS: 'soon', ORDERS_PAYMENT_DEADLINE_MS: '-1' }))
      .toThrow(/ORDERS_CHECKOUT_TTL_MS[\s\S]*ORDERS_PAYMENT_DEADLINE_MS/)
  })
})
