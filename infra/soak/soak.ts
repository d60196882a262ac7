import { readFileSync } from 'node:fs'
import type { Engines } from '../cluster/environment.ts'
import { openArena } from './arena.ts'
import { drops } from './drops.ts'
import type { Options } from './options.ts'
import { steady } from './steady.ts'

/** Longer than what no part of the run waits for. */
const SPARE_SECONDS = 3_600
/** A client, its connection to the router and that to the subgraph. */
const FILES_EACH = 2
const SPARE_FILES = 500

/** Both parts, one after the other, on engines that are there. Answers what was wrong, nothing when all held. */
export async function soak(options: Options, { engines, folder, say, stopping }: { engines: Engines; folder: string; say: (line: string) => void; stopping?: AbortSignal }): Promise<string[]> {
  const { seconds, clients } = options
  await using arena = await openArena({ engines, folder, tokenTtlSeconds: seconds + SPARE_SECONDS })
  const stopped = new Promise<never>((_, reject) => { stopping?.addEventListener('abort', () => reject(stopping.reason), { once: true }) })
  stopped.catch(() => {})
  return [
    ...(seconds > 0 ? await Promise.race([steady(arena, options, say), stopped]) : []),
    ...(clients > 0 ? await Promise.race([drops(arena, options, say), stopped]) : []),
  ]
}

/** What keeps this machine from opening so many connections; undefined when nothing does. Node takes the hard limit by itself. */
export function tooFewFiles({ idle, busy, clients }: Options): string | undefined {
  const needed = FILES_EACH * Math.max(idle + busy, clients) + SPARE_FILES
  const limit = openFilesLimit()
  return limit < needed ? `A process may open ${limit} files here, and this needs ${needed}: raise the hard limit (ulimit -Hn ${needed}), or ask for fewer subscribers.` : undefined
}

function openFilesLimit(): number {
  try {
    const hard = /^Max open files\s+\S+\s+(\S+)/m.exec(readFileSync('/proc/self/limits', 'utf8'))?.[1]
    return hard === undefined || hard === 'unlimited' ? Number.POSITIVE_INFINITY : Number(hard)
  } catch {
    // A system without /proc: the run itself will tell.
    return Number.POSITIVE_INFINITY
  }
}
