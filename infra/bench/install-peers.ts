import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { here } from './gateways.ts'

/** Installs the other gateways, by `npm ci` in their own folder, unless what the lock file names is there already. */
export function installPeers(say: (line: string) => void): void {
  const installed = here('peers/node_modules/.package-lock.json')
  if (existsSync(installed) && holdsAll(here('peers/package-lock.json'), installed)) return
  say('Installing the other gateways (some minutes, 0.8 GB) …')
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here('peers'), stdio: ['ignore', 'ignore', 'inherit'] })
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly optional?: boolean }>>
}

function holdsAll(lockFile: string, installedFile: string): boolean {
  const wanted = (JSON.parse(readFileSync(lockFile, 'utf8')) as Lock).packages
  const present = (JSON.parse(readFileSync(installedFile, 'utf8')) as Lock).packages
  return Object.entries(wanted).every(([path, { version, optional }]) => path === '' || optional === true || present[path]?.version === version)
}
