import type { GraphQLError } from 'graphql'
import { refusal } from './errors.ts'
import type { LimitMetrics } from './limit-metrics.ts'

/** Bounds the sockets and streams that clients keep open, in all and for each address. */
export interface ConnectionLimits {
  /** Why there is no room for another one of this address; otherwise it counts until `whenGone` has called back. */
  take(address: string, whenGone: (release: () => void) => void): GraphQLError | undefined
}

export function createConnectionLimits({ maxConnections, maxConnectionsPerAddress }: { maxConnections: number; maxConnectionsPerAddress: number }, { limited }: Pick<LimitMetrics, 'limited'>): ConnectionLimits {
  const byAddress = new Map<string, number>()
  let all = 0

  return {
    take(address, whenGone) {
      const ofAddress = byAddress.get(address) ?? 0
      if (all >= maxConnections) {
        limited('connections')
        return tooMany(503, 'The router holds as many open connections as it may. Come back a little later.')
      }
      if (ofAddress >= maxConnectionsPerAddress) {
        limited('connections_per_address')
        return tooMany(429, 'Your address holds as many open connections as it may. Close one, or use one for several subscriptions.')
      }
      all += 1
      byAddress.set(address, ofAddress + 1)
      whenGone(() => {
        all -= 1
        const left = (byAddress.get(address) ?? 1) - 1
        if (left === 0) byAddress.delete(address)
        else byAddress.set(address, left)
      })
      return undefined
    },
  }
}

function tooMany(status: 429 | 503, message: string): GraphQLError {
  return refusal(status, 'TOO_MANY_CONNECTIONS', message, { 'retry-after': '1' })
}
