import { CombinedGraphQLErrors, type OperationVariables, type TypedDocumentNode } from '@apollo/client'
import { useEffect, useEffectEvent, useState } from 'react'
import { useGraph } from './graph-context.tsx'
import { HEARTBEAT_MS } from './live-socket.ts'

/** Every subscription of the graph says this of each update. */
export interface LiveUpdate {
  readonly cursor: string
  /** What happened before cannot be told any more: everything is to be read again. */
  readonly resync: boolean
}

/**
 * - `live`: connected, and up to date
 * - `catching-up`: connected, what was missed is coming
 * - `stale`: not connected, or nothing heard for two heartbeats; what is shown may be old
 */
export type LiveStatus = 'live' | 'catching-up' | 'stale'

const QUIET_MS = 400
const LOOK_MS = 1_000
const RETRY_FROM_MS = 500
const RETRY_TO_MS = 15_000
/** So often is an update asked for again that does not come whole, as while a part of the graph is away; then everything is read instead. */
const BROKEN_AT_MOST = 3

/**
 * Follows a subscription for as long as the component is there. Goes on from the last cursor after a lost connection, an expired token, a sleep or a reload, so that nothing is missed; what cannot be
 * told one by one any more is read again by `onResync`. Entities in updates reach every query by Apollo's cache.
 *
 * `channel` names what is listened to, with its id (`order:ord_…`): the cursor is kept under it. `undefined` listens to nothing yet.
 */
export function useLiveUpdates<Data, Variables extends OperationVariables & { after?: string | null }>({ document, variables, channel, read, onUpdate, onResync }: {
  document: TypedDocumentNode<Data, Variables>
  variables: Variables
  channel: string | undefined
  read: (data: Data) => LiveUpdate
  onUpdate?: (data: Data) => void
  onResync: () => void
}): LiveStatus {
  const { client, socket } = useGraph()
  const [status, setStatus] = useState<LiveStatus>('catching-up')
  const variablesKey = JSON.stringify(variables)
  const took = useEffectEvent((data: Data) => onUpdate?.(data))
  const readAgain = useEffectEvent(() => onResync())
  const readUpdate = useEffectEvent((data: Data) => read(data))

  useEffect(() => {
    if (channel === undefined) return undefined
    let ended = false
    let attempts = 0
    let broken = 0
    let subscription: { unsubscribe(): void } | undefined
    let retry: ReturnType<typeof setTimeout> | undefined
    let quiet: ReturnType<typeof setTimeout> | undefined
    let cursor = readCursor(channel)
    let lookedAt = Date.now()

    const listen = () => {
      if (ended) return
      setStatus((before) => before === 'stale' ? 'stale' : 'catching-up')
      const resumed = cursor !== undefined
      let opened = false
      const settle = () => {
        clearTimeout(quiet)
        quiet = setTimeout(() => { if (!ended && socket.lastHeardAt() !== undefined) setStatus('live') }, QUIET_MS)
      }
      const stopWatching = socket.subscribe(() => {
        if (opened || socket.lastHeardAt() === undefined) return
        opened = true
        attempts = 0
        setStatus('catching-up')
        // Nobody knows what happened between the page's own look and this moment.
        if (!resumed) readAgain()
        settle()
      })
      const again = () => {
        stopWatching()
        clearTimeout(quiet)
        subscription = undefined
        if (ended) return
        setStatus('stale')
        const delay = Math.min(RETRY_TO_MS, RETRY_FROM_MS * 2 ** attempts++) * (0.5 + Math.random() / 2)
        retry = setTimeout(listen, delay)
      }
      subscription = client.subscribe<Data, Variables>({ query: document, variables: { ...JSON.parse(variablesKey) as Variables, after: cursor }, errorPolicy: 'none' }).subscribe({
        next: ({ data, error }) => {
          // A lost connection is told as an error, too, and ends the subscription by itself.
          if (error && !CombinedGraphQLErrors.is(error)) return
          if (error || !data) {
            subscription?.unsubscribe()
            broken += 1
            if (broken >= BROKEN_AT_MOST) {
              broken = 0
              cursor = undefined
            }
            return again()
          }
          attempts = 0
          broken = 0
          const update = readUpdate(data)
          cursor = update.cursor
          keepCursor(channel, cursor)
          if (update.resync) readAgain()
          took(data)
          settle()
        },
        error: again,
        complete: again,
      })
      if (socket.lastHeardAt() !== undefined) {
        opened = true
        if (!resumed) readAgain()
        settle()
      }
    }

    const comeBack = () => {
      if (subscription) return
      clearTimeout(retry)
      attempts = 0
      listen()
    }
    const look = setInterval(() => {
      const now = Date.now()
      const slept = now - lookedAt > HEARTBEAT_MS
      lookedAt = now
      const heardAt = socket.lastHeardAt()
      if (heardAt === undefined) return
      // A machine that slept has a connection that looks open and is not.
      if (slept || performance.now() - heardAt > 2 * HEARTBEAT_MS) {
        setStatus('stale')
        socket.reconnect()
      }
    }, LOOK_MS)
    const away = () => setStatus('stale')
    addEventListener('online', comeBack)
    addEventListener('offline', away)
    listen()

    return () => {
      ended = true
      clearInterval(look)
      clearTimeout(retry)
      clearTimeout(quiet)
      removeEventListener('online', comeBack)
      removeEventListener('offline', away)
      subscription?.unsubscribe()
    }
  }, [channel, client, document, socket, variablesKey])

  return status
}

const KEPT = 'broxiva.live.'

function readCursor(channel: string): string | undefined {
  try {
    return sessionStorage.getItem(KEPT + channel) ?? undefined
  } catch {
    return undefined
  }
}

function keepCursor(channel: string, cursor: string): void {
  try {
    sessionStorage.setItem(KEPT + channel, cursor)
  } catch { /* Full or switched off: a reload then reads everything again. */ }
}
