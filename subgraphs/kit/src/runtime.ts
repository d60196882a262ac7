import type { Cache } from './cache.ts'
import type { Clock } from './clock.ts'
import type { Database } from './db/database.ts'
import type { CrashPoints } from './crash-points.ts'
import type { EventContracts } from './events/event.ts'
import type { EventFigures } from './event-figures.ts'
import type { LivePoll } from './live-poll.ts'
import type { Logger } from './log.ts'
import type { Metrics } from './metrics.ts'
import type { RedisConnection } from './redis.ts'
import type { ResponseMarks } from './response-marks.ts'
import type { WakeUps } from './wake-ups.ts'

/** What every service of a subgraph can reach; a subgraph's own `App` adds its ports. */
export interface Runtime {
  /** The subgraph's name in the supergraph. */
  readonly name: string
  readonly db: Database
  readonly clock: Clock
  readonly log: Logger
  readonly contracts: EventContracts
  readonly metrics: Metrics
  /** What the subgraph counts of its own events once they are committed. */
  readonly figures?: EventFigures
  readonly crashPoints: CrashPoints
  /** Undefined where there is one process of everything, which needs none. */
  readonly redis: RedisConnection | undefined
  /** Rows that many requests read, in front of the database; nothing in it is the truth. */
  readonly cache: Cache
  /** For what routers have cached of this subgraph's answers. */
  readonly responseMarks: ResponseMarks
  /** Carries wake-ups only; the log in the database is the truth. */
  readonly pubsub: WakeUps
  readonly livePoll: LivePoll
  /** Tells the relay, of whichever process, that the outbox has got something. */
  wakeRelay(): void
  wakeTimers(): void
  wakeChannel(channel: string): void
}
