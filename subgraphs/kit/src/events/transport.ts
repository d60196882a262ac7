import type { DomainEvent } from './event.ts'

/** Names one consumer: every group gets every event of its topic, once in principle, again after a fault. */
export interface Subscription {
  readonly topic: string
  readonly group: string
}

/** An event that a consumer could not handle, kept on `<topic>.dlq` with what is needed to understand and to repeat it. */
export interface DeadLetter {
  /** Of this letter; an event that fails again after a redelivery makes another one. */
  readonly id: string
  readonly subscription: Subscription
  /** The error's name and message. */
  readonly reason: string
  /** SHA-256 of the stack without its values: failures of one cause share it. */
  readonly stackHash: string
  readonly attempts: number
  readonly buriedAt: Date
  /** Null when what arrived is no event at all. */
  readonly event: DomainEvent | null
  /** Where it lay: partition and offset of a Kafka topic. Null where the transport has no coordinates. */
  readonly origin: { readonly topic: string; readonly partition: number; readonly offset: string } | null
  /** What arrived, byte for byte, in base64, where it is no event. */
  readonly raw: string | null
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
  /** Starts to deliver the dead letters of a topic, of all its groups, to the one desk that keeps them. A letter is retried until `handle` resolves. */
  consumeDeadLetters(topic: string, group: string, handle: (letter: DeadLetter) => Promise<void>): Promise<void>
  /** Hands an event to one subscription again; its other groups do not see it. */
  redeliver(subscription: Subscription, event: DomainEvent): Promise<void>
  /** Events that a subscription has not acknowledged yet; letters, when its topic is a `<topic>.dlq` and its group the desk's. */
  backlog(subscription: Subscription): Promise<number>
  /** Whether events can move at this moment. */
  ready(): Promise<boolean>
}
