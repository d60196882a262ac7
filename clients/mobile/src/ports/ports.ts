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

/** What would wake the app while it sleeps. The graph takes no addresses for that yet: what `register` answers stays here. */
export interface Push {
  readonly isAvailable: boolean
  /** Asks the person, once; answers where this phone can be reached, null when it may not or cannot. */
  readonly register: () => Promise<{ readonly service: 'apns' | 'fcm'; readonly address: string } | null>
}

/** A device that cannot be woken: a browser, a simulator. */
export const noPush: Push = { isAvailable: false, register: () => Promise.resolve(null) }

export function inMemory(): KeyValues {
  const values = new Map<string, string>()
  return {
    read: (key) => Promise.resolve(values.get(key) ?? null),
    write: (key, value) => Promise.resolve(void values.set(key, value)),
    erase: (key) => Promise.resolve(void values.delete(key)),
  }
}
