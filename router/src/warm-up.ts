import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Logger } from '#kit/log.ts'
import type { Operations } from './operations.ts'
import type { HotOperation } from './plan-cache.ts'

export interface WarmUp {
  readonly total: number
  /** Of `total`, planned or skipped by now. */
  readonly done: number
  /** Of `done`, not valid in this supergraph. */
  readonly skipped: number
}

const PROGRESS_EVERY_MS = 2_000

/** Plans operations before clients ask for them, with a turn for others after each. `onProgress` hears of each; `stopping` ends it early. */
export async function warmUp({ operations, hot, why, log, stopping, onProgress = () => {} }: {
  operations: Pick<Operations, 'warm'>
  hot: readonly HotOperation[]
  /** Where the operations come from, for the log. */
  why: string
  log: Logger
  stopping: AbortSignal
  onProgress?: (progress: WarmUp) => void
}): Promise<WarmUp> {
  const total = hot.length
  let progress: WarmUp = { total, done: 0, skipped: 0 }
  if (total === 0) return progress
  const startedAt = performance.now()
  let reportedAt = startedAt
  log.info({ total, why }, 'warming up')

  for (const operation of hot) {
    if (stopping.aborted) return progress
    const valid = warmOne(operation)
    progress = { total, done: progress.done + 1, skipped: progress.skipped + (valid ? 0 : 1) }
    onProgress(progress)
    if (performance.now() - reportedAt >= PROGRESS_EVERY_MS) {
      reportedAt = performance.now()
      log.info(progress, 'still warming up')
    }
    await nextTurn()
  }
  log.info({ ...progress, why, ms: Math.round(performance.now() - startedAt) }, 'warmed up')
  return progress

  /** Whether at least one of its texts is valid. */
  function warmOne({ texts, hits }: HotOperation): boolean {
    return texts.map((text) => {
      try {
        operations.warm(text, hits)
        return true
      } catch (error) {
        log.debug({ err: error, operationName: text.operationName }, 'an operation is not warmed up')
        return false
      }
    }).includes(true)
  }
}
