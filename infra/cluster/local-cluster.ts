import { join } from 'node:path'
import type { Addresses } from '../engines/engines.ts'
import type { Engines } from './environment.ts'

/** Where the cluster of `npm run start:cluster` keeps its keys, logs and demo accounts: apart from those of `npm start`, whose database is another. */
export function clusterFolder(dataDir: string): string {
  return join(dataDir, 'cluster')
}

export function enginesOf({ postgres, redis, kafka }: Addresses): Engines {
  return { postgresAdminUrl: postgres.adminUrl, redisUrl: redis.url, kafkaBrokers: kafka.brokers }
}
