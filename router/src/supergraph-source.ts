import { unwatchFile, watch, watchFile } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Logger } from '#kit/log.ts'

/** Where a supergraph comes from, again and again. */
export interface SupergraphSource {
  /** @throws {SupergraphSourceError} when it cannot be had. */
  read(): Promise<string>
  /** Hands on every text that is not the one before, until it is disposed of. What cannot be read is logged and tried again. */
  watch(changed: (sdl: string) => void): Disposable
}

/** A supergraph cannot be had; the message says from where, and why. */
export class SupergraphSourceError extends Error {
  override readonly name = 'SupergraphSourceError'
}

/** A file that is being written is read when it has been left alone for so long. */
const QUIET_MS = 100

/** Some file systems tell nobody of changes. */
const LOOK_EVERY_MS = 5_000

const FETCH_TIMEOUT_MS = 10_000

/** Sees a file that is replaced, one that is written in place, and a mounted ConfigMap whose folder is exchanged. */
export function fileSource(path: string, { log }: { log: Logger }): SupergraphSource {
  let last: string | undefined
  const read = async (): Promise<string> => {
    try {
      return await readFile(path, 'utf8')
    } catch (error) {
      throw new SupergraphSourceError(`The supergraph cannot be read: ${messageOf(error)}`, { cause: error })
    }
  }

  return {
    async read() {
      last = await read()
      return last
    },
    watch(changed) {
      let quiet: NodeJS.Timeout | undefined
      const look = async (): Promise<void> => {
        const text = await read()
        if (text === last) return
        last = text
        changed(text)
      }
      const lookSoon = () => {
        clearTimeout(quiet)
        quiet = setTimeout(() => { look().catch((error: unknown) => log.warn({ reason: messageOf(error) }, 'the supergraph stays as it is')) }, QUIET_MS)
      }

      // The folder: who replaces a file leaves a watch on the file with the old one.
      const folder = watch(dirname(path), { persistent: false }, (_event, name) => {
        if (name === null || name === basename(path) || name.startsWith('..')) lookSoon()
      })
      folder.on('error', (error) => log.warn({ reason: messageOf(error) }, `the folder of the supergraph cannot be watched; it is looked at every ${LOOK_EVERY_MS / 1000} s`))
      watchFile(path, { persistent: false, interval: LOOK_EVERY_MS }, lookSoon)
      // It may have changed since it was read.
      lookSoon()
      return {
        [Symbol.dispose]() {
          folder.close()
          unwatchFile(path, lookSoon)
          clearTimeout(quiet)
        },
      }
    },
  }
}

/** Asks with the last ETag every `pollIntervalMs`; what is not answered with 200 or 304 changes nothing. */
export function urlSource(url: URL, { pollIntervalMs, headers, log }: { pollIntervalMs: number; headers: Readonly<Record<string, string>>; log: Logger }): SupergraphSource {
  let last: string | undefined
  let etag: string | null = null

  /** Undefined when nothing has changed. */
  async function ask(stopping?: AbortSignal): Promise<string | undefined> {
    try {
      const timeout = AbortSignal.timeout(FETCH_TIMEOUT_MS)
      const response = await fetch(url, { headers: { ...headers, ...etag !== null && { 'if-none-match': etag } }, signal: stopping ? AbortSignal.any([timeout, stopping]) : timeout })
      if (response.status === 304) return undefined
      if (response.status !== 200) {
        await response.body?.cancel()
        throw new Error(`HTTP ${response.status}`)
      }
      const text = await response.text()
      etag = response.headers.get('etag')
      if (text === last) return undefined
      last = text
      return text
    } catch (error) {
      throw new SupergraphSourceError(`The supergraph cannot be fetched from ${url.origin}${url.pathname}: ${messageOf(error)}`, { cause: error })
    }
  }

  return {
    async read() {
      return await ask() ?? last ?? ''
    },
    watch(changed) {
      const stopping = new AbortController()
      const { signal } = stopping
      const poll = async (): Promise<void> => {
        for (;;) {
          await delay(pollIntervalMs, undefined, { signal, ref: false })
          const text = await ask(signal).catch((error: unknown) => {
            if (!signal.aborted) log.warn({ reason: messageOf(error) }, 'the supergraph stays as it is')
          })
          if (text !== undefined) changed(text)
        }
      }
      poll().catch((error: unknown) => { if (!signal.aborted) log.error({ err: error }, 'the supergraph is not asked for any more') })
      return { [Symbol.dispose]: () => stopping.abort() }
    },
  }
}

/** `fetch failed` has its reason in its cause. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error && error.message === 'fetch failed' ? error.cause.message || (error.cause as NodeJS.ErrnoException).code || error.message : error.message
}
