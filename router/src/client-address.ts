import type { IncomingMessage } from 'node:http'
import { AddressList, toAddress } from '#kit/address-list.ts'

/** Where a request comes from; empty when its connection is gone already. */
export type ClientAddress = (request: IncomingMessage) => string

/**
 * The address of the connection's other end, unless that is a trusted proxy: then the last one in `X-Forwarded-For` that is none. What stands before it was
 * written by somebody who is not trusted.
 */
export function createClientAddress(trustedProxies: readonly string[]): ClientAddress {
  if (trustedProxies.length === 0) return peerOf
  const trusted = new AddressList(trustedProxies)

  return (request) => {
    let address = peerOf(request)
    const forwarded = request.headers['x-forwarded-for']
    if (forwarded === undefined || !trusted.has(address)) return address
    for (const hop of String(forwarded).split(',').toReversed()) {
      const before = toAddress(withoutPort(hop.trim()))
      // A trusted proxy that writes nonsense has told where it is itself, and no more.
      if (before === undefined) return address
      address = before
      if (!trusted.has(address)) return address
    }
    return address
  }
}

function peerOf({ socket }: IncomingMessage): string {
  return toAddress(socket.remoteAddress ?? '') ?? ''
}

/** Some proxies write `192.0.2.7:51234` and `[2001:db8::7]:51234`. */
function withoutPort(hop: string): string {
  return /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(hop)?.[1] ?? /^\[([^\]]+)\](?::\d+)?$/.exec(hop)?.[1] ?? hop
}
