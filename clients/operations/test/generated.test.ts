import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { InMemoryCache } from '@apollo/client'
import { describe, expect, it } from '@jest/globals'
import { Kind, print, type DocumentNode } from 'graphql'
import * as hooks from '../__generated__/hooks.ts'
import * as documents from '../__generated__/operations.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const manifest: { format: string; version: number; operations: { id: string; name: string; type: string; body: string }[] } =
  JSON.parse(readFileSync(new URL('../../../schema/persisted-documents.json', import.meta.url), 'utf8'))
const byName = documents as unknown as Readonly<Record<string, DocumentNode>>

describe('the manifest of persisted documents', () => {
  it('has each operation once, under the hash of its text', () => {
    const operations = Object.values(byName).filter((document) => document.definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION))

    expect(manifest).toMatchObject({ format: 'apollo-persisted-query-manifest', version: 1 })
    expect(manifest.operations).toHaveLength(operations.length)
    for (const { id, body } of manifest.operations) expect(id).toBe(createHash('sha256').update(body).digest('hex'))
    expect(new Set(manifest.operations.map(({ id }) => id)).size).toBe(operations.length)
  })

  it.each(manifest.operations)('has what Apollo Client sends for $name', ({ name, body }) => {
    const document = byName[`${name}Document`]

    expect(document && print(new InMemoryCache().transformDocument(document))).toBe(body)
  })
})

describe('the hooks', () => {
  it('are named after the operation and its kind', () => {
    const suffixes = { query: ['Query', 'LazyQuery', 'SuspenseQuery'], mutation: ['Mutation'], subscription: ['Subscription'] } as const
    const expected = manifest.operations.flatMap(({ name, type }) => suffixes[type as keyof typeof suffixes].map((suffix) => `use${name}${suffix}`))

    expect(Object.keys(hooks).toSorted()).toEqual(expected.toSorted())
  })
})

describe('an operation that the schema does not allow', () => {
  it.each([
    ['a field that is not there', 'query Mine {\n  cart {\n    id\n    colour\n  }\n}\n', 'Cannot query field "colour" on type "Cart"', 4],
    ['a variable of another type', 'query Mine($id: Int!) {\n  order(id: $id) {\n    id\n  }\n}\n', 'Variable "$id" of type "Int!" used in position expecting type "ID!"', 2],
  ])('fails the generation, by file and line: %s', async (_, source, message, line) => {
    const folder = mkdtempSync(join(tmpdir(), 'operations-'))
    try {
      const file = join(folder, 'mine.graphql')
      const config = join(folder, 'codegen.ts')
      writeFileSync(file, source)
      writeFileSync(config, `
        import project from ${JSON.stringify(join(ROOT, 'codegen.ts'))}
        const settings = project.generates['clients/operations/__generated__/operations.ts']
        export default { generates: { ${JSON.stringify(join(folder, 'out.ts'))}: { ...settings, documents: ${JSON.stringify(file)} } } }`)

      const { code, output } = await run(['node_modules/@graphql-codegen/cli/cjs/bin.js', '--config', config])

      expect(code).toBe(1)
      expect(output).toContain(message)
      expect(output).toContain(`${file}:${line}:`)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe('a file of operations that was deleted', () => {
  it('fails the check, by the files that it leaves behind', async () => {
    const stray = 'clients/operations/__generated__/documents/deleted.ts'
    writeFileSync(join(ROOT, stray), 'export {}\n')
    try {
      const { code, output } = await run(['node_modules/@graphql-codegen/cli/cjs/bin.js', '--config', 'codegen.ts', '--check'])

      expect(code).toBe(1)
      expect(output).toContain(`Nothing generates these any more: ${stray}`)
      expect(existsSync(join(ROOT, stray))).toBe(true)
    } finally {
      rmSync(join(ROOT, stray), { force: true })
    }
  })
})

function run(args: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: ROOT, env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: '' } }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, output: stdout + stderr })
    })
  })
}
