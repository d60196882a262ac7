import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from '@jest/globals'
import { createClientAddress } from '../src/client-address.ts'
import { routerSettings, routerSettingsFromEnv } from '../src/config.ts'

const from = (remoteAddress: string | undefined, forwarded?: string) => ({ socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } }) as unknown as IncomingMessage

describe('knowing where a request comes from', () => {
  const trusting = createClientAddress(['10.0.0.0/8', '2001:db8:1::/48', '127.0.0.1'])

  it.each([
    ['the peer, when nobody is trusted', createClientAddress([]), from('10.0.0.1', '192.0.2.7'), '10.0.0.1'],
    ['the peer, when it is no proxy', trusting, from('198.51.100.1', '192.0.2.7'), '198.51.100.1'],
    ['the peer, when its proxy says nothing', trusting, from('10.0.0.1'), '10.0.0.1'],
    ['what its proxy says', trusting, from('10.0.0.1', '192.0.2.7'), '192.0.2.7'],
    ['the last that is no proxy, whatever a client wrote before it', trusting, from('10.0.0.1', '1.1.1.1, 192.0.2.7, 10.9.9.9'), '192.0.2.7'],
    ['the first proxy, when there are only proxies', trusting, from('10.0.0.1', '10.0.0.3, 10.0.0.2'), '10.0.0.3'],
    ['the proxy that writes nonsense', trusting, from('10.0.0.1', '192.0.2.7, unknown'), '10.0.0.1'],
    ['an IPv4 peer that came over IPv6', trusting, from('::ffff:198.51.100.1'), '198.51.100.1'],
    ['what an IPv4 proxy that came over IPv6 says', trusting, from('::ffff:10.0.0.1', '::ffff:192.0.2.7'), '192.0.2.7'],
    ['IPv6 behind IPv6', trusting, from('2001:db8:1::5', '2001:db8:2::7'), '2001:db8:2::7'],
    ['an address without its port', trusting, from('10.0.0.1', '192.0.2.7:51234'), '192.0.2.7'],
    ['an IPv6 address without its port', trusting, from('10.0.0.1', '[2001:db8:2::7]:51234'), '2001:db8:2::7'],
    ['an address without its zone', trusting, from('fe80::1%eth0'), 'fe80::1'],
    ['nothing of a connection that is gone', trusting, from(undefined), ''],
  ] as const)('takes %s', (_, clientAddress, request, expected) => {
    expect(clientAddress(request)).toBe(expected)
  })

  it('refuses to trust what is no address', () => {
    expect(routerSettings.parse({ trustedProxies: ['10.0.0.0/8'] }).trustedProxies).toEqual(['10.0.0.0/8'])
    expect(routerSettingsFromEnv({ ROUTER_TRUSTED_PROXIES: '10.0.0.0/8, 2001:db8::1' }).trustedProxies).toEqual(['10.0.0.0/8', '2001:db8::1'])
    expect(() => routerSettingsFromEnv({ ROUTER_TRUSTED_PROXIES: 'everyone' })).toThrow('ROUTER_TRUSTED_PROXIES')
  })
})
