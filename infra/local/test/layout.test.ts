import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const SUBGRAPHS = ['users', 'products', 'orders', 'payments', 'vendors', 'logistics', 'compliance']

interface Import { readonly from: string; readonly to: string }

/** Imports of the project's own files, both ends relative to the root. */
function importsOf(folder: string): Import[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('node_modules'))
    .flatMap((file) => {
      const path = join(ROOT, folder, file)
      const source = readFileSync(path, 'utf8')
      return [...source.matchAll(/\bfrom '([^']+)'/g)].flatMap(([, specifier = '']) => {
        const to = specifier.startsWith('#kit/') ? join(ROOT, 'subgraphs/kit/src', specifier.slice(5))
          : specifier.startsWith('#events/') ? join(ROOT, 'schema/events', specifier.slice(8))
            : specifier.startsWith('.') ? resolve(dirname(path), specifier) : undefined
        return to === undefined ? [] : [{ from: relative(ROOT, path), to: relative(ROOT, to) }]
      })
    })
}

const describeImport = ({ from, to }: Import) => `${from} → ${to}`

describe('the layout', () => {
  it('lets no subgraph import another one, or the router, or what starts them', () => {
    const sideways = SUBGRAPHS.flatMap((name) => importsOf(`subgraphs/${name}/src`))
      .filter(({ from, to }) => !to.startsWith(`${from.split('/').slice(0, 2).join('/')}/`) && !to.startsWith('subgraphs/kit/src/') && !to.startsWith('schema/events/'))

    expect(sideways.map(describeImport)).toEqual([])
  })

  it('keeps the kit free of any domain', () => {
    const upwards = importsOf('subgraphs/kit/src').filter(({ to }) => !to.startsWith('subgraphs/kit/src/'))

    expect(upwards.map(describeImport)).toEqual([])
  })

  it('lets domain decisions import nothing but decisions and the kit’s values', () => {
    const values = /^subgraphs\/kit\/src\/(money|text|transitions|ids|clock|viewer|errors|events\/event)\.ts$/
    const impure = SUBGRAPHS.flatMap((name) => importsOf(`subgraphs/${name}/src/domain`))
      .filter(({ to }) => !/^subgraphs\/\w+\/src\/domain\//.test(to) && !to.startsWith('schema/events/') && !values.test(to))

    expect(impure.map(describeImport)).toEqual([])
  })

  it('lets services know nothing of resolvers', () => {
    const backwards = SUBGRAPHS.flatMap((name) => importsOf(`subgraphs/${name}/src`))
      .filter(({ from, to }) => /\/src\/(services|consumers|events|db|domain)\//.test(from) && to.includes('/src/resolvers/'))

    expect(backwards.map(describeImport)).toEqual([])
  })

  it('lets the router know no subgraph, and clients nothing but the graph, their operations and money', () => {
    expect(importsOf('router/src').filter(({ to }) => !to.startsWith('router/src/') && !to.startsWith('subgraphs/kit/src/')).map(describeImport)).toEqual([])
    expect(importsOf('clients/cli').filter(({ from, to }) => !from.includes('/test/') && !/^clients\/(cli|operations)\//.test(to) && to !== 'subgraphs/kit/src/money.ts').map(describeImport)).toEqual([])
  })

  it('has, at the top level, what the README names and nothing else', () => {
    const entries = readdirSync(ROOT).filter((name) => !name.startsWith('.') && name !== 'node_modules' && name !== 'coverage')

    expect(entries.toSorted()).toEqual(['README.md', 'clients', 'codegen.ts', 'docs', 'infra', 'package-lock.json', 'package.json', 'router', 'schema', 'subgraphs', 'tsconfig.json'])
  })
})
