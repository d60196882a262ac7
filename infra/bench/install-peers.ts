import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { here } from './gateways.ts'

const FOLDERS = ['peers', 'peers/mercurius']

/** Installs the other gateways, by `npm ci` in their own folders, unless what their lock files name is there already. */
export function installPeers(say: (line: string) => void): void {
  for (const folder of FOLDERS) {
    const installed = here(`${folder}/node_modules/.package-lock.json`)
    if (existsSync(installed) && holdsAll(here(`${folder}/package-lock.json`), installed)) continue
    say(`Installing what ${folder} names, some minutes and 0.8 GB for all …`)
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here(folder), stdio: ['ignore', 'ignore', 'inherit'] })
  }
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly optional?: boolean }>>
}

function holdsAll(lockFile: string, installedFile: string): boolean {
  const wanted = (JSON.parse(readFileSync(lockFile, 'utf8')) as Lock).packages
  const present = (JSON.parse(readFileSync(installedFile, 'utf8')) as Lock).packages
  return Object.entries(wanted).every(([path, { version, optional }]) => path === '' || optional === true || present[path]?.version === version)
}
