import { execFile } from 'node:child_process'
import { access, constants } from 'node:fs/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/snap/bin/chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium']

/** There is no browser to test with; the message says how to get one. */
export class NoChromiumError extends Error {
  override readonly name = 'NoChromiumError'
}

let found: Promise<string> | undefined

/**
 * The Chromium that `BROXIVA_CHROMIUM` names or that this machine has; as root on a Debian without one it is installed, as in a container of CI.
 *
 * @throws {NoChromiumError}
 */
export function findChromium(): Promise<string> {
  return found ??= find()
}

async function find(): Promise<string> {
  const named = process.env['BROXIVA_CHROMIUM']
  if (named) return named
  const there = await firstOf(PLACES)
  if (there) return there
  if (process.getuid?.() === 0 && await firstOf(['/usr/bin/apt-get'])) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update', '-qq'], { env, timeout: 120_000 }).catch(() => {})
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env, timeout: 300_000, maxBuffer: 64 * 1024 * 1024 })
      .catch((error: unknown) => { throw new NoChromiumError(`Chromium could not be installed: ${error instanceof Error ? error.message : String(error)}`) })
    const installed = await firstOf(PLACES)
    if (installed) return installed
  }
  throw new NoChromiumError('The web app is tested in Chromium, and there is none. Install it (`sudo apt-get install chromium`), or name one in BROXIVA_CHROMIUM.')
}

async function firstOf(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    if (await access(path, constants.X_OK).then(() => true, () => false)) return path
  }
  return undefined
}
