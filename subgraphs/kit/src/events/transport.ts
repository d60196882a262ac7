import type { DomainEvent } from './event.ts'

/** Names one consumer: every group gets every event of its topic, once in principle, again after a fault. */
export interface Subscription {
  readonly topic: string
  readonly group: string
}

/** Where an event that cannot be handled ends, and why. */
export interface DeadLetter {
  readonly subscription: Subscription
  readonly reason: string
  readonly attempts: number
  readonly event: DomainEvent
}

/**
 * Carries events between subgraphs: at least once, in order per subject.
 * PostgreSQL stands behind it in the embedded default, Kafka in a cluster.
 */
export interface EventTransport extends AsyncDisposable {
  /** Makes a subscription durable: events published from now on wait for it, also while its consumer is away. */
  register(subscription: Subscription): Promise<void>
  /** Resolves when every registered group is sure to get the events. All must be of one topic; order is kept per subject. */
  publish(topic: string, events: readonly DomainEvent[]): Promise<void>
  /**
   * Starts to deliver. `handle` resolving acknowledges the event; rejecting retries it with backoff, holding back later
   * events of the same subject only; a {@link PermanentError}, or too many attempts, moves it to the dead letters.
   */
  consume(subscription: Subscription, handle: (event: DomainEvent) => Promise<void>): Promise<void>
  /** The dead letters of a topic, newest first, at most `limit`. */
  deadLetters(topic: string, limit: number): Promise<DeadLetter[]>
  /** Events that a subscription has not acknowledged yet. */
  backlog(subscription: Subscription): Promise<number>
}
