// Hive Gateway as it starts, but for sharing between requests, which SHARING=on turns on and anything else off. RUNTIME=rust: planned by its Rust planner.
import { unifiedGraphHandler } from '@graphql-hive/router-runtime'

const sharing = process.env.SHARING === 'on'

export const gatewayConfig = {
  ...process.env.RUNTIME === 'rust' && { unifiedGraphHandler },
  inboundInflightRequestDeduplication: sharing,
  transportEntries: { '*.http': { options: { deduplicateInflightRequests: sharing } } },
  logging: 'warn',
}
