import type { Runtime } from '../runtime.ts'
import type { Viewer } from '../viewer.ts'

/** Whom an answer is for: everybody, until something in it is seen that not everybody may see. */
export class Audience {
  isEverybody = true
}

/** What every resolver gets. One per operation; one per update of a subscription, so that loaders never serve old rows. */
export interface GraphContext<App extends Runtime = Runtime, Loaders = unknown> {
  readonly app: App
  readonly viewer: Viewer
  readonly loaders: Loaders
  readonly audience: Audience
  /** Where the client is, by the router's word; it says so with mutations. */
  readonly clientAddress?: string
}
