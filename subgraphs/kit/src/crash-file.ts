import { readFileSync, unlinkSync } from 'node:fs'
import { noCrashPoints, type CrashPoints } from './crash-points.ts'

const LOOK_EVERY_MS = 50

/**
 * Crash points that a fault test arms from outside: a file that holds a point's name, or its beginning and a `*`. The process that reaches the point takes the
 * file away and is killed, as by `kill -9`; of several processes that look at one file, one dies.
 */
export function crashPointsOfFile(path: string): CrashPoints {
  let armed: string | undefined
  const look = () => {
    try {
      armed = readFileSync(path, 'utf8').trim() || undefined
    } catch {
      armed = undefined
    }
  }
  look()
  setInterval(look, LOOK_EVERY_MS).unref()

  return {
    reach(point) {
      if (armed === undefined || !isMeant(armed, point)) return
      armed = undefined
      try {
        unlinkSync(path)
      } catch {
        return
      }
      process.kill(process.pid, 'SIGKILL')
      // The signal may take a moment, and nothing must happen in it.
      for (;;);
    },
  }
}

/** `BROXIVA_CRASH_FILE`, unless this is production. */
export function crashPointsOf(env: NodeJS.ProcessEnv): CrashPoints {
  const path = env['BROXIVA_CRASH_FILE']
  return path && env['NODE_ENV'] !== 'production' ? crashPointsOfFile(path) : noCrashPoints
}

function isMeant(armed: string, point: string): boolean {
  return armed.endsWith('*') ? point.startsWith(armed.slice(0, -1)) : point === armed
}
