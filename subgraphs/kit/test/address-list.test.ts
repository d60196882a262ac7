import { describe, expect, it } from '@jest/globals'
import { AddressList, isNetwork } from '#kit/address-list.ts'

describe('writing a network', () => {
  it.each(['192.0.2.7', '10.0.0.0/8', '0.0.0.0/0', '192.0.2.7/32', '2001:db8::/32', '::/0', '::1', '2001:DB8::1/128', '64:ff9b::192.0.2.0/120'])('takes %s', (text) => {
    expect(isNetwork(text)).toBe(true)
    expect(() => new AddressList([text])).not.toThrow()
  })

  it.each([
    '', ' ', 'localhost', '10.0.0.0/33', '10.0.0.0/-1', '10.0.0.0/08', '10.0.0.0/8/8', '10.0.0/8', '010.0.0.0/8', '10.1.2.3/8', '2001:db8::/129', '2001:db8::1/32', 'fe80::1%eth0',
    '::ffff:192.0.2.7', '0:0:0:0:0:ffff:c000:207', ' 10.0.0.0/8', '10.0.0.0/8 ', '10.0.0.0/', '/8',
  ])('refuses «%s»', (text) => {
    expect(isNetwork(text)).toBe(false)
    expect(() => new AddressList([text])).toThrow(RangeError)
  })
})

describe('looking an address up', () => {
  const list = new AddressList(['10.0.0.0/8', '192.0.2.7', '2001:db8::/32'])

  it.each([
    ['10.255.0.1', true], ['11.0.0.1', false], ['192.0.2.7', true], ['192.0.2.8', false],
    ['::ffff:10.0.0.1', true], ['::ffff:0a00:1', true], ['2001:db8:ffff::1', true], ['2001:db9::1', false], ['2001:db8::1%eth0', true],
    ['', false], ['10.0.0', false], ['nonsense', false],
  ])('%s: %s', (address, expected) => {
    expect(list.has(address)).toBe(expected)
  })
})
