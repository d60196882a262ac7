import { execFileSync } from 'node:child_process'
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { breakingChanges, schemaBefore, undeclared } from '../breaking-changes.ts'

const BEFORE = 'type Query { order(id: ID!): Order } type Order { id: ID! number: String! note: String }'

describe('a change of the schema', () => {
  it.each([
    ['a removed field', 'type Query { order(id: ID!): Order } type Order { id: ID! number: String! }', "Field 'note' was removed from object type 'Order'"],
    ['a field that may be null now', 'type Query { order(id: ID!): Order } type Order { id: ID! number: String note: String }', "Field 'Order.number' changed type from 'String!' to 'String'"],
    ['an argument that is needed now', 'type Query { order(id: ID!, region: String!): Order } type Order { id: ID! number: String! note: String }', "Argument 'region: String!' added to field 'Query.order'"],
  ])('breaks clients: %s', async (_, after, change) => {
    expect(await breakingChanges(BEFORE, after)).toEqual([change])
  })

  it('breaks nobody when it adds', async () => {
    expect(await breakingChanges(BEFORE, `${BEFORE.slice(0, -1)} total: Int }`)).toEqual([])
  })

  it('passes when it is declared in its own words, and not by those of another', async () => {
    const changes = await breakingChanges(BEFORE, 'type Query { order(id: ID!): Order } type Order { id: ID! }')

    expect(undeclared(changes, [{ change: "Field 'note' was removed from object type 'Order'", reason: 'Nobody read it.' }])).toEqual(["Field 'number' was removed from object type 'Order'"])
  })
})

describe('the schema that a change is held against', () => {
  let root: string
  const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'init.defaultBranch=main', ...args], { cwd: root, encoding: 'utf8' }).trim()
  const write = (sdl: string) => writeFileSync(join(root, 'schema/api.graphql'), `${sdl}\n`)
  const commit = (sdl: string) => {
    write(sdl)
    git('add', '.')
    git('commit', '-qm', sdl)
  }
  const sdlBefore = async (base?: string) => (await schemaBefore(pathToFileURL(`${root}/`), base))?.sdl

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'schema-'))
    mkdirSync(join(root, 'schema'))
    git('init', '-q')
  })
  afterEach(() => { rmSync(root, { recursive: true }) })

  it('is none at the beginning', async () => {
    commit('first')

    expect(await sdlBefore()).toBeUndefined()
  })

  it('is the committed one while a change is being made, and the one before it once it is committed', async () => {
    commit('first')
    write('second')
    expect(await sdlBefore()).toBe('first')

    commit('second')
    git('commit', '-qm', 'of something else', '--allow-empty')
    expect(await sdlBefore()).toBe('first')
  })

  it('is the one where a branch left main, however many commits it has', async () => {
    commit('first')
    git('checkout', '-qb', 'feature')
    commit('second')
    commit('third')

    expect(await sdlBefore()).toBe('first')
  })

  it('is that of the commit that is named', async () => {
    commit('first')
    commit('second')
    commit('third')

    expect(await sdlBefore('HEAD~2')).toBe('first')
  })

  it('is not guessed in a shallow clone', async () => {
    commit('first')
    commit('second')
    const clone = mkdtempSync(join(tmpdir(), 'schema-clone-'))
    try {
      git('clone', '-q', '--depth', '1', pathToFileURL(root).href, clone)

      await expect(schemaBefore(pathToFileURL(`${clone}/`))).rejects.toThrow('shallow')
    } finally {
      rmSync(clone, { recursive: true })
    }
  })
})
