import { createContext, useContext, useEffect, useSyncExternalStore } from 'react'
import type { FeedName, LiveState } from './live/live.ts'
import type { Ports } from './ports/ports.ts'
import type { Entry } from './queue/outbox.ts'
import type { Runtime } from './runtime.ts'
import type { Session } from './session/session.ts'

export interface Running {
  readonly runtime: Runtime
  readonly session: Session
  readonly ports: Ports
}

const RunningContext = createContext<Running | undefined>(undefined)
export const RunningProvider = RunningContext.Provider

export function useRunning(): Running {
  const running = useContext(RunningContext)
  if (!running) throw new Error('Nobody is signed in.')
  return running
}

/** Follows a feed while the screen is there. */
export function useFeed(name: FeedName, id: string | null | undefined): LiveState {
  const { live } = useRunning().runtime
  useEffect(() => id ? live.follow(name, id) : undefined, [live, name, id])
  return useSyncExternalStore(live.state.subscribe, live.state.get, live.state.get)
}

export function useEntries(about?: string): readonly Entry[] {
  const { entries } = useRunning().runtime.outbox
  const all = useSyncExternalStore(entries.subscribe, entries.get, entries.get)
  return about === undefined ? all : all.filter((entry) => entry.about === about)
}
