import { ApolloClient, HttpLink } from '@apollo/client'
import { authorizedFetch } from './graph/authorized-fetch.ts'
import { GraphCache } from './graph/cache.ts'
import { KeptGraph } from './graph/kept-graph.ts'
import { Live, type Update } from './live/live.ts'
import type { Ports } from './ports/ports.ts'
import { PushRegistration } from './push/push-registration.ts'
import { Outbox, type Entry, type Outcome } from './queue/outbox.ts'
import { send } from './queue/send.ts'
import type { Session, Who } from './session/session.ts'

/** All that lives as long as one person, or one device, is signed in. */
export interface Runtime {
  readonly who: Who
  readonly apollo: ApolloClient
  readonly outbox: Outbox
  readonly live: Live
  readonly kept: KeptGraph
  readonly push: PushRegistration
  /** `forget` drops what was read of the graph; changes that wait stay, for the same person alone. */
  end(options: { forget: boolean }): Promise<void>
}

export interface RuntimeOptions {
  readonly onUpdate?: (update: Update) => void
  readonly firstWaitMs?: number
}

/** Begins with what was kept: no network is needed. */
export async function startRuntime(ports: Ports, session: Session, who: Who, { onUpdate, firstWaitMs }: RuntimeOptions = {}): Promise<Runtime> {
  const cache = new GraphCache()
  const kept = new KeptGraph(ports.storage, who.id, cache)
  await kept.restore()
  const apollo = new ApolloClient({ cache, link: new HttpLink({ uri: ports.graphUrl, fetch: authorizedFetch(ports, session, who) }) })
  const live = new Live({ ports, session, apollo, kept, onUpdate, firstWaitMs })
  const sendAndTell = async (entry: Entry): Promise<Outcome> => {
    const outcome = await send(apollo, entry)
    if (outcome.kind === 'done') live.overtaken()
    return outcome
  }
  const outbox = new Outbox({ storage: ports.storage, owner: who.id, newKey: ports.newKey, send: sendAndTell, firstWaitMs })
  await outbox.restore()
  const stopListening = [
    ports.presence.onForeground((isForeground) => { if (isForeground) outbox.wake() }),
    ports.presence.onOnline((isOnline) => { if (isOnline) outbox.wake() }),
  ]
  outbox.flush()
  const push = new PushRegistration(ports, apollo, who)
  void push.start().catch(() => {})
  return {
    who, apollo, outbox, live, kept, push,
    async end({ forget }) {
      for (const stop of stopListening) stop()
      live.end()
      await push.end({ forget })
      await outbox.end()
      apollo.stop()
      await kept.end({ forget })
    },
  }
}
