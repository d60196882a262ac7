import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { PASSWORD, startGraph, type Graph } from '../../../infra/local/testing/graph.ts'
import { writeDemoAccounts } from '../demo-accounts.ts'
import { dataFolder, type DataFolder } from './data-folder.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const DEMO_DATA = new URL('../../../infra/local/demo-data/', import.meta.url)
const UN_LIST = new URL('../../../../shared/data/sanctions/un-consolidated-2026-02-27.xml.gz', import.meta.url)

let graph: Graph
let folder: DataFolder
beforeAll(async () => {
  graph = await startGraph()
  folder = await dataFolder(DEMO_DATA)
}, 300_000)
afterAll(async () => {
  await folder[Symbol.asyncDispose]()
  await graph[Symbol.asyncDispose]()
})

/** The command as `npm run import` runs it, by default as the administrator. */
async function runImport(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const command = spawn(process.execPath, ['infra/local/run.mjs', 'clients/cli/import.ts', ...args], {
    cwd: ROOT,
    env: {
      PATH: process.env['PATH'], BROXIVA_URL: graph.anonymous.url, BROXIVA_EMAIL: 'admin@example.com', BROXIVA_PASSWORD: PASSWORD, BROXIVA_DATA_DIR: join(folder.path, 'none'), INIT_CWD: folder.path, ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [code, stdout, stderr] = await Promise.all([new Promise<number | null>((resolve) => { command.on('close', resolve) }), text(command.stdout), text(command.stderr)])
  return { code, stdout, stderr }
}

describe('npm run import -- adventureworks', () => {
  it('shows the phases and sums up; the second time everything is there', async () => {
    const first = await runImport(['adventureworks', '.'])
    const second = await runImport(['adventureworks', folder.path])

    expect(first).toMatchObject({ code: 0, stderr: 'vendors: 2\ncategories: 6\nproducts: 12\noffers: 14\nstock levels: 19\n' })
    expect(first.stdout).toMatch(/^vendors +2 created +0 completed +0 already there +0 skipped\n/)
    expect(first.stdout).toMatch(/No row was skipped; \d+\.\d s\.\n$/)
    expect(second.code).toBe(0)
    expect(second.stdout).toMatch(/offers +0 created +0 completed +14 already there +0 skipped\n/)
  })

  it('tells a malformed row and ends with 0, or with 1 when it is strict', async () => {
    await using damaged = await dataFolder(DEMO_DATA)
    await damaged.edit('purchasing-productvendor.csv', (content) => content.replace('705.50', 'cheap'))

    const lenient = await runImport(['adventureworks', damaged.path])
    const strict = await runImport(['--strict', 'adventureworks', damaged.path])

    expect(lenient).toMatchObject({ code: 0, stderr: expect.stringContaining('purchasing-productvendor.csv:3: StandardPrice «cheap» is not a decimal number\n') })
    expect(lenient.stdout).toMatch(/1 row was skipped, with its reason above;/)
    expect(strict).toMatchObject({ code: 1, stderr: lenient.stderr })
  })

  it.each<[what: string, args: string[], env: NodeJS.ProcessEnv, code: number, line: RegExp]>([
    ['a graph that does not answer', ['adventureworks', '.'], { BROXIVA_URL: 'http://127.0.0.1:1/graphql' }, 1, /^The import stopped: Nothing answers at http:\/\/127\.0\.0\.1:1\/graphql\. Start the graph with «npm start» first\.\n$/],
    ['a wrong password', ['adventureworks', '.'], { BROXIVA_PASSWORD: 'not it, surely' }, 1, /^The import stopped: the e-mail address or the password is wrong\.\n$/],
    ['nobody to sign in', ['adventureworks', '.'], { BROXIVA_EMAIL: '', BROXIVA_PASSWORD: '' }, 2, /^The import stopped: nobody is named to sign in: set BROXIVA_EMAIL and BROXIVA_PASSWORD, or .*\n$/],
    ['a person who may not import', ['adventureworks', '.'], { BROXIVA_EMAIL: 'officer@example.com' }, 2, /^The import stopped: this account may not import; it needs the role PLATFORM_ADMIN\.\n$/],
    ['a folder that is none', ['adventureworks', 'nowhere'], {}, 1, /^The import stopped: There is no file .*nowhere\/production-culture\.csv\.\n$/],
    ['a file that is no list', ['un-sanctions', 'production-culture.csv'], {}, 1, /^The import stopped: production-culture\.csv: This is no consolidated list .*\n$/],
    ['no folder', ['adventureworks'], {}, 2, /^The import stopped: adventureworks needs one folder\.\n\nUsage: /],
    ['an unknown thing', ['everything'], {}, 2, /^The import stopped: «everything» is nothing that can be imported\.\n\nUsage: /],
    ['an unknown option', ['--force'], {}, 2, /^The import stopped: Unknown option '--force'.*\n\nUsage: /],
  ])('says in a line what is wrong: %s', async (_, args, env, code, line) => {
    const outcome = await runImport(args, env)

    expect(outcome).toEqual({ code, stdout: '', stderr: expect.stringMatching(line) })
  })

  it('signs in as the administrator of the demo accounts when nobody is named', async () => {
    const admin = { email: 'admin@example.com', password: PASSWORD }
    await writeDemoAccounts(join(folder.path, 'demo-accounts.json'), { url: graph.anonymous.url, complete: true, passwords: {}, accounts: { admin } })

    const outcome = await runImport(['adventureworks', '.'], { BROXIVA_URL: undefined, BROXIVA_EMAIL: undefined, BROXIVA_PASSWORD: undefined, BROXIVA_DATA_DIR: folder.path })

    expect(outcome.code).toBe(0)
  })
})

describe('npm run import -- un-sanctions and ofac-sanctions', () => {
  it('loads an edition and screens against it from then on; a repeat changes nothing', async () => {
    await writeFile(join(folder.path, 'un.xml'), `<?xml version="1.0"?><CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:09.554Z">
      <INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>IVAN</FIRST_NAME></INDIVIDUAL><INDIVIDUAL><DATAID>2</DATAID></INDIVIDUAL></INDIVIDUALS>
      <ENTITIES><ENTITY><DATAID>3</DATAID><FIRST_NAME>SALT TRADING</FIRST_NAME></ENTITY></ENTITIES></CONSOLIDATED_LIST>`)

    const first = await runImport(['un-sanctions', 'un.xml'])
    const second = await runImport(['un-sanctions', 'un.xml'])

    expect(first).toMatchObject({ code: 0, stderr: 'INDIVIDUAL 2: It has no name.\nentries: 2\n' })
    expect(first.stdout).toMatch(/^UN list of 2026-02-27, 2 entries: parties are screened against it from now on\.\n1 row was skipped/)
    expect(second.stdout).toMatch(/^UN list of 2026-02-27, 2 entries: parties are screened against it already\.\n/)
    expect(await versions('UN')).toEqual([{ status: 'ACTIVE', publishedAt: '2026-02-27T00:00:09.554Z', entryCount: 2, loadedCount: 2 }])
  })

  it('leaves an edition that another has replaced since', async () => {
    await writeFile(join(folder.path, 'sdn.csv.gz'), gzipSync(sdnRow(36, 'BLUE SALT AIRLINES') + sdnRow(37, 'GREY HERON')))
    await writeFile(join(folder.path, 'alt.csv'), '36,12,"aka","BLUE-SALT",-0- \r\n')
    await writeFile(join(folder.path, 'newer.csv'), sdnRow(36, 'BLUE SALT AIRLINES'))

    const older = await runImport(['ofac-sanctions', 'sdn.csv', 'alt.csv', '--published', '2021-05-01'])
    const newer = await runImport(['ofac-sanctions', 'newer.csv', 'alt.csv', '--published', '2022-05-01'])
    const again = await runImport(['ofac-sanctions', 'sdn.csv.gz', 'alt.csv', '--published', '2021-05-01'])

    expect([older.code, newer.code, again.code]).toEqual([0, 0, 0])
    expect(again.stdout).toMatch(/^OFAC list of 2021-05-01, 2 entries: another edition has replaced it; nothing was changed\.\n/)
    expect(await versions('OFAC')).toEqual([
      { status: 'ACTIVE', publishedAt: '2022-05-01T00:00:00.000Z', entryCount: 1, loadedCount: 1 },
      { status: 'RETIRED', publishedAt: '2021-05-01T00:00:00.000Z', entryCount: 2, loadedCount: 2 },
    ])
  })
})

const whenPresent = existsSync(UN_LIST) ? describe : describe.skip
whenPresent('the real list of the UN (skipped where ../shared/data is absent)', () => {
  it('is loaded whole', async () => {
    const outcome = await runImport(['un-sanctions', fileURLToPath(UN_LIST)])

    expect(outcome.code).toBe(0)
    expect(outcome.stdout).toMatch(/^UN list of 2026-02-27, 1003 entries: parties are screened against it from now on\.\nNo row was skipped/)
  })
})

function sdnRow(reference: number, name: string): string {
  return `${reference},"${name}",-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n`
}

async function versions(source: string): Promise<unknown[]> {
  const { watchlistVersions } = await graph.admin.request('query ($source: WatchlistSource!) { watchlistVersions(source: $source, first: 10) { nodes { status publishedAt entryCount loadedCount } } }', { source })
  return watchlistVersions.nodes
}
