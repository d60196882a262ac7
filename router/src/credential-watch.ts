import { setTimeout } from 'node:timers/promises'
import { systemClock, type Clock } from '#kit/clock.ts'
import type { Denials, Denylist } from '#kit/denylist.ts'
import type { Logger } from '#kit/log.ts'
import { withoutTrace } from '#kit/trace.ts'
import type { Identity } from './authentication.ts'

/** Why credentials ended: their time is over, or somebody ended them. */
export type CredentialEnd = 'EXPIRED' | 'REVOKED'

/** Tells when the credentials that opened something long-lived, such as a socket or an event stream, have ended. */
export interface CredentialWatch {
  /** Calls `onEnd` once, within a second after the credentials' end, also when nothing else happens. The answer, which may be called again, ends the watch. */
  watch(identity: Identity, onEnd: (end: CredentialEnd) => void): () => void
}

const LOOK_EVERY_MS = 500

interface Watched {
  readonly identity: Identity
  readonly onEnd: (end: CredentialEnd) => void
}

/** One look at the clock and the denylist each half second, for all together; none while nobody is watched. */
export function createCredentialWatch({ denylist, clock = systemClock, log }: { denylist: Denylist; clock?: Clock; log: Logger }): CredentialWatch {
  const watched = new Set<Watched>()
  let looking = false

  return {
    watch(identity, onEnd) {
      // Nothing can end an anonymous viewer.
      if (identity.expiresAt === undefined && identity.denialId === undefined) return () => {}
      const entry = { identity, onEnd }
      watched.add(entry)
      if (!looking) void withoutTrace(look)
      return () => { watched.delete(entry) }
    },
  }

  async function look(): Promise<void> {
    looking = true
    while (watched.size > 0) {
      await setTimeout(LOOK_EVERY_MS, undefined, { ref: false })
      const denials = await denylist.latest()
      const now = clock.now()
      for (const entry of watched) {
        const end = endOf(entry.identity, denials, now)
        if (end === undefined) continue
        watched.delete(entry)
        tell(entry, end)
      }
    }
    looking = false
  }

  /** What one of them does wrong must not hide the end from the others. */
  function tell({ onEnd }: Watched, end: CredentialEnd): void {
    try {
      onEnd(end)
    } catch (error) {
      log.error({ err: error }, 'the end of credentials could not be acted upon')
    }
  }
}

function endOf({ expiresAt, denialId }: Identity, denials: Denials, now: Date): CredentialEnd | undefined {
  if (expiresAt !== undefined && expiresAt <= now) return 'EXPIRED'
  return denialId !== undefined && denials.has(denialId) ? 'REVOKED' : undefined
}
