/** What the app needs of the device. The device's own are in `device.ts`; tests hand in theirs. */
export interface Ports {
  /** The graph, `https://…/graphql`. */
  readonly graphUrl: string
  readonly fetch: typeof fetch
  readonly webSocket: typeof WebSocket
  /** What outlives the app: the cache, the queue. Not for secrets. */
  readonly storage: KeyValues
  /** What nobody else may read: tokens. */
  readonly secrets: KeyValues
  /** A new key of a mutation, which nobody has used before. */
  readonly newKey: () => string
  readonly randomBytes: (count: number) => Uint8Array
  readonly presence: Presence
  readonly push: Push
}

export interface KeyValues {
  readonly read: (key: string) => Promise<string | null>
  readonly write: (key: string, value: string) => Promise<void>
  readonly erase: (key: string) => Promise<void>
}

/** Whether somebody looks at the app, and whether there is a network; the listeners hear of changes alone. */
export interface Presence {
  readonly isForeground: () => boolean
  readonly onForeground: (listener: (isForeground: boolean) => void) => () => void
  readonly onOnline: (listener: (isOnline: boolean) => void) => () => void
}

/** What tells the person something while the app sleeps. */
export interface Push {
  readonly isAvailable: boolean
  /** Whether the person has allowed it; asks nobody. */
  readonly isAllowed: () => Promise<boolean>
  /** Asks the person, unless they have answered; tells where this phone is reached, null when they do not allow it. @throws without a network. */
  readonly register: () => Promise<PushAddress | null>
  /** The phone is reached elsewhere from now on: register again. */
  readonly onChange: (listener: () => void) => () => void
  /** Nothing reaches this phone any more under the address that it had. */
  readonly withdraw: () => Promise<void>
}

export interface PushAddress {
  readonly token: string
  readonly platform: 'IOS' | 'ANDROID'
  /** The language that the phone is set to. */
  readonly locale: string
  readonly appVersion: string
}

/** A device that cannot be reached: a browser, a simulator. */
export const noPush: Push = {
  isAvailable: false, isAllowed: () => Promise.resolve(false), register: () => Promise.resolve(null), onChange: () => () => {}, withdraw: () => Promise.resolve(),
}

export function inMemory(): KeyValues {
  const values = new Map<string, string>()
  return {
    read: (key) => Promise.resolve(values.get(key) ?? null),
    write: (key, value) => Promise.resolve(void values.set(key, value)),
    erase: (key) => Promise.resolve(void values.delete(key)),
  }
}
