import { readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { matchesGlob } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { build } from 'esbuild'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const read = (path: string) => readFileSync(`${ROOT}${path}`, 'utf8')

/** The programs that compose and the Dockerfile name, with all that they import. */
async function importsOfPrograms(): Promise<{ files: string[]; packages: string[] }> {
  const commands = `${read('infra/compose.yaml')}\n${read('infra/Dockerfile')}`
  const programs = new Set([...commands.matchAll(/\["?'?node"?'?, ["']([^"']+)["']/g)].map(([, program = '']) => program))
  const { metafile: { inputs } } = await build({
    absWorkingDir: ROOT, entryPoints: [...programs], outdir: 'unused', bundle: true, write: false, metafile: true, format: 'esm', platform: 'node', packages: 'external', logLevel: 'silent',
  })
  const external = Object.values(inputs).flatMap(({ imports }) => imports.filter((each) => each.external).map(({ path }) => path))
  return { files: Object.keys(inputs), packages: [...new Set(external.filter((path) => !isBuiltin(path)).map((path) => path.split('/').slice(0, path.startsWith('@') ? 2 : 1).join('/')))] }
}

/** Whether the last pattern of `.dockerignore` that matches lets the file in. */
function isSent(file: string): boolean {
  const patterns = read('.dockerignore').split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  // To Docker a name that begins with a dot is as good as any other.
  const undotted = (path: string) => path.replaceAll(/(^|\/)\./g, '$1_')
  const matches = (pattern: string) => [file, ...parentsOf(file)].some((path) => matchesGlob(undotted(path), undotted(pattern)))
  return patterns.findLast((pattern) => matches(pattern.replace(/^!/, '')))?.startsWith('!') ?? true
}

function parentsOf(file: string): string[] {
  return file.split('/').map((_, index, parts) => parts.slice(0, index).join('/')).filter((path) => path !== '')
}

describe('the image', () => {
  it('is built from all that its programs import', async () => {
    const { files } = await importsOfPrograms()
    const copied = [...read('infra/Dockerfile').matchAll(/^COPY (?!--from)(\S+) \.\/\S+$/gm)].map(([, path = '']) => path)

    expect(files.length).toBeGreaterThan(500)
    expect(files.filter((file) => !isSent(file) || !copied.some((path) => file.startsWith(`${path}/`)))).toEqual([])
  })

  it('has every package that they import, without those of development', async () => {
    const { packages } = await importsOfPrograms()
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> }

    expect(packages).toContain('graphql')
    expect(packages.filter((name) => !(name in dependencies))).toEqual([])
  })

  it('is built from no test and nothing that was installed', () => {
    expect(['README.md', 'router/test/cost.test.ts', 'subgraphs/kit/testing/wait-for.ts', 'clients/web/node_modules/vite/package.json', 'clients/web/test/story.test.ts', '.env'].filter(isSent)).toEqual([])
    expect(['package.json', 'clients/web/src/main.tsx', 'clients/operations/persisted-query.ts', 'schema/supergraph.graphql'].filter((file) => !isSent(file))).toEqual([])
  })
})
