import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { newId } from '#kit/ids.ts'
import { parseOfac } from '../../../clients/cli/import/watchlists/ofac.ts'
import { parseUnConsolidated } from '../../../clients/cli/import/watchlists/un-consolidated.ts'
import type { WatchlistEntryRecord } from '../../../clients/cli/import/watchlists/watchlist.ts'
import { aUser, anApiKey, ANONYMOUS } from '../../kit/testing/viewers.ts'
import { ADMIN, OFFICER, startWorld, type World } from './world.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const version = 'watchlistVersion { id source status entryCount loadedCount activatedAt }'
const edition = { source: 'UN', publishedAt: '2026-02-27T00:00:00.000Z', sha256: sha256('edition 1'), entryCount: 2 }
const entry = (reference: string, name = `Entry ${reference}`) => ({ reference, name, type: 'ENTITY' })

async function created(world: World, input = edition): Promise<string> {
  const payload = await world.mutate(OFFICER, 'watchlistVersionCreate', { ...input }, version)
  return (payload['watchlistVersion'] as unknown as { id: string }).id
}

describe('loading a watch list', () => {
  it('opens, loads and activates a version', async () => {
    await using world = await startWorld()
    const versionId = await created(world)

    const added = await world.mutate(ADMIN, 'watchlistEntriesAdd', { versionId, entries: [entry('1'), { ...entry('2'), aliases: ['A', '«»'], countryCode: 'KP', programme: 'DPRK' }] }, `addedCount ${version}`)
    const activated = await world.mutate(ADMIN, 'watchlistVersionActivate', { versionId }, version)

    expect(added).toMatchObject({ addedCount: 2, watchlistVersion: { status: 'LOADING', loadedCount: 2 }, userErrors: [] })
    expect(activated).toMatchObject({ watchlistVersion: { id: versionId, status: 'ACTIVE', activatedAt: expect.any(String) }, userErrors: [] })
  })

  it('goes on with the version of the same file after an interruption, without duplicates', async () => {
    await using world = await startWorld()
    const versionId = await created(world)
    await world.mutate(ADMIN, 'watchlistEntriesAdd', { versionId, entries: [entry('1')] }, 'addedCount')

    expect(await created(world)).toBe(versionId)
    const again = await world.mutate(ADMIN, 'watchlistEntriesAdd', { versionId, entries: [entry('1'), entry('2')] }, `addedCount ${version}`)

    expect(again).toMatchObject({ addedCount: 1, watchlistVersion: { loadedCount: 2 } })
  })

  it('adds once when the same call arrives several times at once', async () => {
    await using world = await startWorld()
    const versionId = await created(world)
    const input = { versionId, entries: [entry('1'), entry('2')], idempotencyKey: 'add-1' }

    const results = await Promise.all([1, 2, 3, 4].map(() => world.mutate(ADMIN, 'watchlistEntriesAdd', input, `addedCount ${version}`)))

    for (const result of results) expect(result).toMatchObject({ addedCount: 2, watchlistVersion: { loadedCount: 2 } })
  })

  it('answers each refusal by its code and writes nothing', async () => {
    await using world = await startWorld()
    const versionId = await created(world)
    const errorsOf = async (mutation: string, input: Record<string, unknown>) =>
      (await world.mutate(OFFICER, mutation, input, '__typename'))['userErrors'] as unknown as { code: string; path: string[] }[]

    expect(await errorsOf('watchlistVersionCreate', { ...edition, sha256: 'x' })).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'sha256'] }])
    expect(await errorsOf('watchlistVersionCreate', { ...edition, entryCount: 0 })).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'entryCount'] }])
    expect(await errorsOf('watchlistEntriesAdd', { versionId: newId('wlv'), entries: [entry('1')] })).toMatchObject([{ code: 'WATCHLIST_VERSION_NOT_FOUND' }])
    expect(await errorsOf('watchlistEntriesAdd', { versionId, entries: [] })).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'entries'] }])
    expect(await errorsOf('watchlistEntriesAdd', { versionId, entries: Array.from({ length: 501 }, (_, i) => entry(String(i))) })).toMatchObject([{ code: 'INVALID_INPUT' }])
    expect(await errorsOf('watchlistEntriesAdd', { versionId, entries: [entry('1'), entry('2', '  ')] })).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'entries', '1', 'name'] }])
    expect(await errorsOf('watchlistEntriesAdd', { versionId, entries: [entry('1'), entry('2'), entry('3')] })).toMatchObject([{ code: 'WATCHLIST_OVERFULL' }])
    expect(await errorsOf('watchlistVersionActivate', { versionId })).toMatchObject([{ code: 'WATCHLIST_INCOMPLETE' }])
    expect(await errorsOf('watchlistVersionActivate', { versionId: newId('wlv') })).toMatchObject([{ code: 'WATCHLIST_VERSION_NOT_FOUND' }])

    expect(await errorsOf('watchlistEntriesAdd', { versionId, entries: [entry('1'), entry('2')] })).toEqual([])
    expect(await errorsOf('watchlistVersionActivate', { versionId })).toEqual([])
    expect(await errorsOf('watchlistVersionActivate', { versionId })).toMatchObject([{ code: 'ILLEGAL_TRANSITION' }])
    expect(await errorsOf('watchlistEntriesAdd', { versionId, entries: [entry('1')] })).toMatchObject([{ code: 'WATCHLIST_NOT_LOADING' }])
  })

  it('keeps one active version for each source, and can go back to a retired one', async () => {
    await using world = await startWorld()
    const first = await world.list([entry('1')], 'UN')
    const second = await world.list([entry('2')], 'UN')
    const other = await world.list([entry('3')], 'OFAC')
    await world.mutate(ADMIN, 'watchlistVersionActivate', { versionId: first }, version)

    const { data } = await world.t.call(OFFICER, '{ un: watchlistVersions(source: UN) { nodes { id status } } active: watchlistVersions(status: ACTIVE) { nodes { id } } }')

    expect(data.un.nodes).toEqual([{ id: second, status: 'RETIRED' }, { id: first, status: 'ACTIVE' }])
    expect(data.active.nodes).toEqual([{ id: other }, { id: first }])
  })

  it('is for officers and admins alone', async () => {
    await using world = await startWorld()
    const organizationId = newId('org')

    await expect(world.mutate(ANONYMOUS, 'watchlistVersionCreate', edition, version)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
    await expect(world.mutate(aUser({ organizationId, roles: ['OWNER'] }), 'watchlistVersionCreate', edition, version)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(world.mutate(anApiKey({ organizationId, scopes: ['compliance:write', 'compliance:read'] }), 'watchlistVersionCreate', edition, version)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const { data, errors } = await world.t.call(aUser({ organizationId, roles: ['OWNER'] }), '{ watchlistVersions { nodes { id } } }')
    expect({ data, codes: errors?.map(({ extensions }) => extensions?.['code']) }).toEqual({ data: null, codes: ['FORBIDDEN'] })
  })
})

async function load(world: World, source: string, entries: readonly WatchlistEntryRecord[]): Promise<void> {
  const versionId = await created(world, { ...edition, source, entryCount: entries.length, sha256: sha256(source) })
  for (let at = 0; at < entries.length; at += 500) {
    await world.mutate(ADMIN, 'watchlistEntriesAdd', { versionId, entries: entries.slice(at, at + 500) }, 'addedCount')
  }
  await world.mutate(ADMIN, 'watchlistVersionActivate', { versionId }, version)
}

const data = (file: string) => new URL(`../../../../shared/data/sanctions/${file}`, import.meta.url)
const text = (file: string) => gunzipSync(readFileSync(data(file))).toString('utf8')
const whenPresent = existsSync(data('ofac-sdn-2021.csv.gz')) ? describe : describe.skip
whenPresent('the real lists (skipped where ../shared/data is absent)', () => {
  it('load whole, find listed firms under other spellings, and leave ordinary firms alone', async () => {
    await using world = await startWorld()
    await load(world, 'UN', parseUnConsolidated(text('un-consolidated-2026-02-27.xml.gz')).entries)
    await load(world, 'OFAC', parseOfac({ sdn: text('ofac-sdn-2021.csv.gz'), alt: text('ofac-alt-2021.csv.gz') }).entries)
    const statusOf = async (legalName: string) => {
      const { organizationId } = await world.organization({ legalName })
      const { data: { screening } } = await world.t.call(OFFICER, 'query ($id: ID!) { screening(organizationId: $id) { status matches { score matchedName source } } }', { id: organizationId })
      return { legalName, status: screening.status, found: screening.matches.map((match: { matchedName: string }) => match.matchedName) }
    }

    for (const name of [
      'Korea Mining Development Trading Corp.', 'Banco Nacional de Cuba', 'National Bank of Cuba (London) Ltd', 'Aero Caribbean', 'Rosoboroneksport',
      'Al-Rashid Trust', 'Anglo Caribean Co Ltd', 'Mahan Airlines',
    ]) expect(await statusOf(name)).toMatchObject({ status: 'POTENTIAL_MATCH' })

    for (const name of [
      'International Bicycles', 'Lagos Cycle Works Ltd', 'Litware, Inc.', 'Norstan Bike Hut', 'Wide World Importers', 'Advanced Bicycles', 'Superior Bicycles',
      'Müller Räder GmbH', 'Kubota Tractor Nigeria', 'Trikes, Inc.', 'Chicago City Saddles', 'Premier Sport, Inc.', 'Metro Sport Equipment',
    ]) expect(await statusOf(name)).toEqual({ legalName: name, status: 'CLEAR', found: [] })
  }, 300_000)
})
