import { cpSync, mkdtempSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildPackage } from '../scripts/build.ts'

const PACKAGE = fileURLToPath(new URL('../', import.meta.url))

/** A folder in which the package is installed as it would be published, and nothing else. */
export async function installPackage(): Promise<{ readonly directory: string; readonly built: string } & Disposable> {
  const directory = mkdtempSync(join(tmpdir(), 'partner-'))
  const installed = join(directory, 'node_modules/@broxiva/partner-sdk')
  mkdirSync(installed, { recursive: true })
  cpSync(join(PACKAGE, 'package.json'), join(installed, 'package.json'))
  await buildPackage(join(installed, 'dist'))
  return { directory, built: join(installed, 'dist'), [Symbol.dispose]: () => rmSync(directory, { recursive: true }) }
}

/** The code blocks of a Markdown file, in their order. */
export function blocksOf(path: string, language: string): string[] {
  const markdown = readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')
  return [...markdown.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(([, code = '']) => code)
}
