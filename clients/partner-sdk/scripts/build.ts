import { execFile } from 'node:child_process'
import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { apiReference } from './api-reference.ts'

const PACKAGE = fileURLToPath(new URL('../', import.meta.url))

/**
 * Builds what is published into `directory`: `esm` and `cjs`, each one file with its source map, and the type declarations beside it. The package needs nothing at
 * run time.
 */
export async function buildPackage(directory: string): Promise<void> {
  await rm(directory, { recursive: true, force: true })
  for (const format of ['esm', 'cjs'] as const) {
    await build({
      entryPoints: [join(PACKAGE, 'src/index.ts')], outfile: join(directory, format, 'index.js'), format,
      bundle: true, minify: true, sourcemap: true, platform: 'neutral', target: 'es2022', logLevel: 'error',
    })
  }
  await promisify(execFile)(process.execPath, [typescript(), '--project', join(PACKAGE, 'tsconfig.json'), '--outDir', join(directory, 'esm')], { env: { ...process.env, NODE_OPTIONS: '' } })
  await mkdir(join(directory, 'cjs'), { recursive: true })
  // The same declarations, for those who `require`.
  await cp(join(directory, 'esm'), join(directory, 'cjs'), { recursive: true, filter: (source) => !/\.js(\.map)?$/.test(source) })
  await writeFile(join(directory, 'cjs/package.json'), '{ "type": "commonjs" }\n')
}

function typescript(): string {
  const manifest = createRequire(import.meta.url).resolve('typescript/package.json')
  return join(dirname(manifest), 'bin/tsc')
}

if (import.meta.main) {
  await buildPackage(join(PACKAGE, 'dist'))
  await writeFile(join(PACKAGE, 'API.md'), await apiReference(join(PACKAGE, 'dist/esm')))
}
