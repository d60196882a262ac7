import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { PASSWORD, startGraph, type Graph } from '../../../infra/local/testing/graph.ts'
import type { Answer } from '../graph-client.ts'
import { SessionClient } from '../import/session-client.ts'
import { mutate } from '../mutate.ts'
import { checkInvariants } from '../replay/checks.ts'
import { readOrders } from '../replay/orders.ts'
import { PersistentClient } from '../replay/persistent-client.ts'
import { plainLines } from '../replay/progress.ts'
import { PAID_AT_ONCE } from '../replay/purchases.ts'
import { seededRandom } from '../replay/random.ts'
import { replayFile, type ReplayOptions } from '../replay/replay-file.ts'
import { setUp, type SettingUp } from '../replay/set-up.ts'
import { surveyFile } from '../replay/survey.ts'
import { Tally } from '../replay/tally.ts'
import { dataFolder, type DataFolder } from './data-folder.ts'

// A whole graph, and a program beside it: on a busy machine a minute is not enough.
jest.setTimeout(300_000)

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const REAL = new URL('../../../../shared/data/orders/online-retail-2010-12-to-2011-06.csv.gz', import.meta.url)
const HEADER = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n'

/** Three purchases of two invoices; one is cancelled; one return; one invoice with a bad line. */
const SMALL = `${HEADER}536365,85123A,WHITE HANGING HEART,6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom
536365,71053,WHITE METAL LANTERN,6,2010-12-01 08:26:00,3.39,17850.0,United Kingdom
536365,85123a,,2,2010-12-01 08:26:00,2.95,17850.0,United Kingdom
536365,POST,POSTAGE,1,2010-12-01 08:26:00,18.00,17850.0,United Kingdom
536366,22633,HAND WARMER UNION JACK,6,2010-12-01 08:28:00,cheap,17850.0,United Kingdom
536366,22632,HAND WARMER RED,6,2010-12-01 08:28:00,1.85,17850.0,United Kingdom
C536379,71053,WHITE METAL LANTERN,-6,2010-12-01 09:41:00,3.39,17850.0,United Kingdom
C536379,85123A,WHITE HANGING HEART,-1,2010-12-01 09:41:00,2.55,17850.0,United Kingdom
536370,22728,ALARM CLOCK PINK,24,2010-12-01 08:45:00,0.10,,EIRE
536370,22727,ALARM CLOCK RED,1,2010-12-01 08:45:00,3.75,,EIRE
`

let graph: Graph
/** Signs in again when the clock has moved on. */
let admin: PersistentClient
let folder: DataFolder
beforeAll(async () => {
  graph = await startGraph()
  admin = anAdmin()
  folder = await dataFolder()
  await writeFile(join(folder.path, 'small.csv'), SMALL)
})
afterAll(async () => {
  await folder?.[Symbol.asyncDispose]()
  await graph?.[Symbol.asyncDispose]()
})

const nothingShown = () => plainLines(() => {})

function anAdmin(): PersistentClient {
  const session = new SessionClient({ url: graph.anonymous.url, email: 'admin@example.com', password: PASSWORD })
  return new PersistentClient(session, { timeoutMs: 30_000, attempts: 5, backoffMs: 50, random: Math.random, retried: () => {} })
}

function options(file: string, changed: Partial<ReplayOptions> = {}): ReplayOptions {
  return {
    file, window: {}, admin: anAdmin(), concurrency: 4, settleMs: 60_000, random: seededRandom(1), progress: nothingShown(), retried: new Tally(), signal: new AbortController().signal, ...changed,
  }
}

function settingUp(): SettingUp {
  return { admin: anAdmin(), progress: nothingShown(), concurrency: 4, signal: new AbortController().signal, patienceMs: 60_000 }
}

/** The orders of purchases whose number begins so, by number: status, total in pence and number of lines. */
async function ordersOf(prefix: string): Promise<Record<string, [status: string, totalMinor: string, lines: number]>> {
  const { orders } = await admin.request('{ orders(first: 100) { nodes { status purchaseOrderNumber total { amountMinor } lines { id } } } }')
  const found: Answer[] = orders.nodes.filter((order: Answer) => order.purchaseOrderNumber?.startsWith(prefix))
  expect(new Set(found.map((order) => order.purchaseOrderNumber)).size).toBe(found.length)
  return Object.fromEntries(found.map((order) => [order.purchaseOrderNumber, [order.status, order.total.amountMinor, order.lines.length]]))
}

describe('replaying invoices', () => {
  it('buys what the file says, cancels what it takes back, and finds everything in order', async () => {
    const notes: string[] = []

    const summary = await replayFile(options(join(folder.path, 'small.csv'), { progress: plainLines((line) => notes.push(line)) }))

    expect(await ordersOf('536')).toEqual({
      '536365/1': ['CONFIRMED', String(6 * 255 + 2 * 295), 2],
      '536365/C536379': ['CANCELLED', String(6 * 339), 1],
      '536370/1': ['CONFIRMED', String(24 * 10 + 375), 2],
    })
    expect(notes).toContain('small.csv:6: PRICE_INVALID: UnitPrice «cheap» is not a decimal number')
    expect(summary).toMatchObject({
      interrupted: false, stoppedBy: null, problems: { PRICE_INVALID: 1 }, incompleteInvoices: 1,
      lines: { read: 10, ordered: 5, cancelling: 1, returned: 1, leftOut: { SERVICE_CODE: 1 }, unreadable: 1, ofIncompleteInvoices: 1 },
      load: { purchases: 3, orders: 3, lines: 5, alreadyThere: 0, refused: 0, cancellations: { done: 1, notReplayed: 0, refused: 0 }, errors: {} },
      rest: { unsettled: {} },
    })
    expect(summary.load.latencyMs.checkoutComplete?.count).toBe(3)
    expect(summary.load.latencyMs.purchase?.p50).toBeGreaterThan(summary.load.latencyMs.checkoutComplete?.p50 ?? Infinity)
    expect(summary.invariants).toHaveLength(5)
    expect(summary.invariants.filter(({ holds }) => !holds)).toEqual([])
    const { country, name } = await admin.request(`{
      country: orders(first: 100) { nodes { purchaseOrderNumber shipTo { countryCode } buyer { legalName countryCode } } }
      name: productByCode(code: "OR-85123A") { name variants { sku } }
    }`)
    expect(country.nodes).toContainEqual({ purchaseOrderNumber: '536370/1', shipTo: { countryCode: 'IE' }, buyer: { legalName: 'Sales counter IE-0', countryCode: 'IE' } })
    expect(name).toEqual({ name: 'WHITE HANGING HEART', variants: [{ sku: 'OR-85123A-255' }, { sku: 'OR-85123A-295' }] })
  })

  it('buys nothing twice when it runs again, and once more under another name', async () => {
    const again = await replayFile(options(join(folder.path, 'small.csv')))
    const named = await replayFile(options(join(folder.path, 'small.csv'), { name: 'second', perSecond: 50 }))

    expect(again.load).toMatchObject({ purchases: 0, alreadyThere: 3, cancellations: { done: 1 }, errors: {} })
    expect(again.invariants.filter(({ holds }) => !holds)).toEqual([])
    expect(named.load).toMatchObject({ purchases: 3, alreadyThere: 0 })
    expect(named.invariants.filter(({ holds }) => !holds)).toEqual([])
    expect(Object.keys(await ordersOf('536')).toSorted()).toEqual(['536365/1', '536365/C536379', '536370/1'])
    expect(Object.keys(await ordersOf('second:'))).toHaveLength(3)
  })

  it('looks at what its people look at, and as visitors who buy nothing', async () => {
    const { load, reads } = await replayFile(options(join(folder.path, 'small.csv'), { name: 'looks', reads: true, visitors: 2 }))

    expect(load).toMatchObject({ purchases: 3, errors: {} })
    expect(reads).toMatchObject({ failed: {}, byPage: { search: 3 * 3, offer: 5 + 3 * 2 * 5, product: 5 + 3 * 2 * 5, cart: 3 * 2, order: 3 * 6, orders: 3 * 2, board: 3 } })
  })

  it('goes on where an interruption ended it', async () => {
    const interruption = new AbortController()
    const progress = { ...nothingShown(), advance: () => { if (progress.name === 'orders') interruption.abort() }, phase: (name: string) => { progress.name = name }, name: '' }

    const first = await replayFile(options(join(folder.path, 'small.csv'), { name: 'cut', concurrency: 1, progress, signal: interruption.signal }))
    const second = await replayFile(options(join(folder.path, 'small.csv'), { name: 'cut' }))

    expect(first).toMatchObject({ interrupted: true, rest: null, invariants: [], load: { purchases: 1 } })
    expect(second).toMatchObject({ interrupted: false, load: { purchases: 2, alreadyThere: 1, errors: {} } })
    expect(second.invariants.filter(({ holds }) => !holds)).toEqual([])
    expect(Object.keys(await ordersOf('cut:'))).toHaveLength(3)
  })

  it('buys neither half an order nor another’s leftovers after a run that was killed between cart and checkout', async () => {
    const survey = await surveyFile(join(folder.path, 'small.csv'), {})
    const { offerIds, buyers } = await setUp(settingUp(), survey)
    const client = graph.anonymous.as({ apiKey: buyers.get('17850')?.apiKey ?? '' })
    const [heart, lantern] = ['OR-85123A-255', 'OR-71053-339'].map((sku) => offerIds.get(sku))
    // The killed run put one line in; somebody has changed it since, and something else is in the cart.
    const { cart } = await mutate(client, 'cartLineAdd', { offerId: heart, quantity: 6, idempotencyKey: 'killed:536365/1:OR-85123A-255' }, 'cart { lines { id } }')
    await mutate(client, 'cartLineUpdate', { cartLineId: cart.lines[0].id, quantity: 1, idempotencyKey: 'meddling' }, 'cart { id }')
    await mutate(client, 'cartLineAdd', { offerId: lantern, quantity: 99, idempotencyKey: 'leftover' }, 'cart { id }')

    const { load } = await replayFile(options(join(folder.path, 'small.csv'), { name: 'killed' }))

    expect(load).toMatchObject({ purchases: 3, errors: {} })
    expect(await ordersOf('killed:536365')).toEqual({ 'killed:536365/1': ['CONFIRMED', String(6 * 255 + 2 * 295), 2], 'killed:536365/C536379': ['CANCELLED', String(6 * 339), 1] })
    expect((await client.request('{ cart { lines { id } } }')).cart.lines).toEqual([])
  })

  it('starts another checkout when the one of an interrupted run has expired', async () => {
    const survey = await surveyFile(join(folder.path, 'small.csv'), {})
    const { offerIds, buyers } = await setUp(settingUp(), survey)
    const client = graph.anonymous.as({ apiKey: buyers.get('17850')?.apiKey ?? '' })
    const key = 'late:536365/1'
    for (const [sku, quantity] of [['OR-85123A-255', 6], ['OR-85123A-295', 2]] as const) await mutate(client, 'cartLineAdd', { offerId: offerIds.get(sku), quantity, idempotencyKey: `${key}:${sku}` }, 'cart { id }')
    const shipTo = { recipient: 'Receiving, 17850', line1: 'The publisher gives no address', city: 'United Kingdom', countryCode: 'GB' }
    await mutate(client, 'checkoutStart', { shipTo, incoterm: 'DAP', purchaseOrderNumber: key, idempotencyKey: key }, 'checkout { id }')
    graph.clock.advance(31 * 60_000)

    const { load } = await replayFile(options(join(folder.path, 'small.csv'), { name: 'late' }))

    expect(load).toMatchObject({ purchases: 3, errors: {}, retried: { CHECKOUT_EXPIRED: 1 } })
    expect(Object.keys(await ordersOf('late:'))).toHaveLength(3)
  })

  it('tells what the graph refuses, buys the rest, and leaves no cart behind', async () => {
    await using other = await dataFolder()
    const file = join(other.path, 'refused.csv')
    await writeFile(file, `${HEADER}600001,90001,SOLD,1,2010-12-01 08:26:00,1.00,31,France\n600002,90001,SOLD,1,2010-12-01 08:26:00,1.00,32,France\n600002,90002,OFF SALE,1,2010-12-01 08:26:00,1.00,32,France\n`)
    const { offerIds, buyers } = await setUp(settingUp(), await surveyFile(file, {}))
    await mutate(admin, 'offerSuspend', { offerId: offerIds.get('OR-90002-100'), idempotencyKey: 'off-sale' }, 'offer { id }')
    await graph.settle()

    const { load } = await replayFile(options(file))

    expect(load).toMatchObject({ purchases: 1, refused: 1, errors: { OFFER_SUSPENDED: 1 } })
    expect(await ordersOf('60000')).toEqual({ '600001/1': ['CONFIRMED', '100', 1] })
    const { cart } = await graph.anonymous.as({ apiKey: buyers.get('32')?.apiKey ?? '' }).request('{ cart { lines { id } } }')
    expect(cart.lines).toEqual([])
  })
})

describe('the invariants of a replay', () => {
  it('break when stock, money or an order is not as it was acknowledged', async () => {
    const survey = await surveyFile(join(folder.path, 'small.csv'), {})
    const done = await setUp(settingUp(), survey)
    const orders = await readOrders(admin, done.vendorId)
    const bought = orders.filter(({ purchaseOrderNumber }) => purchaseOrderNumber === '536365/1')
    const acknowledged = bought.map(({ groupId, totalMinor }) => ({ groupId, purchaseOrderNumber: '536365/1', buyer: '17850', totalMinor, paymentMethodToken: PAID_AT_ONCE }))
    const broken = async (changed: Partial<Parameters<typeof checkInvariants>[1]>) =>
      (await checkInvariants(admin, { orders, acknowledged, setUp: done, concurrency: 2, ...changed })).map(({ holds }) => holds)
    const [sku, offerId] = [...done.offerIds][0] ?? ['', '']
    // Paid at once or not is a draw of the invoice's number.
    const paid = bought.every(({ capturedMinor, totalMinor }) => capturedMinor === totalMinor)

    expect(await broken({ acknowledged: paid ? acknowledged : [] })).toEqual([true, true, true, true, true])
    expect((await broken({ orders: orders.filter((order) => !bought.includes(order)) }))[1]).toBe(false)
    expect((await broken({ acknowledged: acknowledged.map((each) => ({ ...each, totalMinor: each.totalMinor + 1n })) }))[1]).toBe(false)
    expect((await broken({ orders: [...orders, ...bought.map((order) => ({ ...order, groupId: 'grp_other' }))] }))[1]).toBe(false)
    expect((await broken({ orders: orders.map((order) => ({ ...order, capturedMinor: order.capturedMinor + 1n })) }))[2]).toBe(false)
    expect((await broken({ orders: orders.map((order) => ({ ...order, lines: [] })) }))[3]).toBe(false)
    const stolen = new Map([...done.buyers].map(([buyer, known]) => [buyer, { ...known, organizationId: 'org_other' }]))
    expect((await broken({ setUp: { ...done, buyers: stolen } }))[4]).toBe(false)

    await graph.sql('products', 'UPDATE stock_levels SET on_hand = on_hand - 1 WHERE offer_id = $1', [offerId])
    const stock = (await checkInvariants(admin, { orders, acknowledged: [], setUp: done, concurrency: 2 }))[3]
    expect(stock).toMatchObject({ holds: false, detail: expect.stringContaining(sku) })
    await graph.sql('products', 'UPDATE stock_levels SET on_hand = on_hand + 1 WHERE offer_id = $1', [offerId])
  })
})

describe('npm run replay', () => {
  async function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<{ code: number | null; stdout: string; stderr: string }> {
    const command = spawn(process.execPath, ['infra/local/run.mjs', 'clients/cli/replay.ts', ...args], {
      cwd: ROOT,
      env: { PATH: process.env['PATH'], BROXIVA_URL: graph.anonymous.url, BROXIVA_EMAIL: 'admin@example.com', BROXIVA_PASSWORD: PASSWORD, BROXIVA_DATA_DIR: join(folder.path, 'none'), INIT_CWD: folder.path, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const [code, stdout, stderr] = await Promise.all([new Promise<number | null>((resolve) => { command.on('close', resolve) }), text(command.stdout), text(command.stderr)])
    return { code, stdout, stderr }
  }

  it('sums up, and writes the summary as JSON', async () => {
    const { code, stdout, stderr } = await run(['small.csv', '--run', 'cli', '--json', 'summary.json', '--concurrency', '2'])

    expect(code).toBe(0)
    expect(stderr).toContain('small.csv:6: PRICE_INVALID')
    expect(stdout).toMatch(/^replayed +3 purchases, 3 orders, 5 lines in /m)
    expect(stdout.match(/^holds /gm)).toHaveLength(5)
    expect(JSON.parse(await readFile(join(folder.path, 'summary.json'), 'utf8'))).toMatchObject({ file: 'small.csv', pace: { rate: null, concurrency: 2, seed: 1 }, load: { purchases: 3 } })
  })

  it('ends cleanly on a signal, with what was done so far', async () => {
    const command = spawn(process.execPath, ['infra/local/run.mjs', 'clients/cli/replay.ts', 'small.csv', '--run', 'signal', '--rate', '0.01'], {
      cwd: ROOT, env: { PATH: process.env['PATH'], BROXIVA_URL: graph.anonymous.url, BROXIVA_EMAIL: 'admin@example.com', BROXIVA_PASSWORD: PASSWORD, INIT_CWD: folder.path }, stdio: ['ignore', 'pipe', 'pipe'],
    })
    const ended = new Promise<number | null>((resolve) => { command.on('close', resolve) })
    const stdout = text(command.stdout)
    for await (const chunk of command.stderr) if (String(chunk).includes('orders: ')) command.kill('SIGINT')

    expect(await ended).toBe(130)
    expect(await stdout).toMatch(/^replayed +0 purchases[^]*Interrupted: nothing was checked\. The same command goes on\.\n$/m)
  })

  it.each<[what: string, args: string[], env: NodeJS.ProcessEnv, code: number, line: RegExp]>([
    ['a graph that does not answer', ['small.csv', '--url', 'http://127.0.0.1:1/graphql'], {}, 1, /^The replay stopped: Nothing answers at http:\/\/127\.0\.0\.1:1\/graphql\./],
    ['a wrong password', ['small.csv'], { BROXIVA_PASSWORD: 'not it, surely' }, 1, /^The replay stopped: the e-mail address or the password is wrong\.\n$/],
    ['a person who may not', ['small.csv'], { BROXIVA_EMAIL: 'officer@example.com' }, 2, /it needs the role PLATFORM_ADMIN\.\n$/],
    ['a file that is not there', ['nowhere.csv'], {}, 1, /^The replay stopped: nowhere\.csv cannot be read: /],
    ['an invoice that is not there', ['small.csv', '--from', '1'], {}, 1, /^The replay stopped: The file has no invoice 1\.\n$/],
    ['no file', [], {}, 2, /^The replay stopped: name the file\.\n\nUsage: /],
    ['visitors without reads', ['small.csv', '--visitors', '3'], {}, 2, /^The replay stopped: --visitors goes with --reads\.\n\nUsage: /],
    ['no number', ['small.csv', '--rate', 'fast'], {}, 2, /^The replay stopped: --rate takes a number, and not «fast»/],
  ])('says in a line what is wrong: %s', async (_, args, env, code, line) => {
    expect(await run(args, env)).toEqual({ code, stdout: '', stderr: expect.stringMatching(line) })
  })
})

const whenPresent = existsSync(REAL) ? describe : describe.skip
whenPresent('replaying the publisher’s own file (skipped where ../shared/data is absent)', () => {
  it('replays its first two hundred lines at their prices', async () => {
    const whole = gunzipSync(await readFile(REAL)).toString('utf8')
    await writeFile(join(folder.path, 'first.csv'), whole.split('\n').slice(0, 201).join('\n'))

    const summary = await replayFile(options(join(folder.path, 'first.csv'), { name: 'real' }))

    expect(summary).toMatchObject({ stoppedBy: null, problems: {}, lines: { read: 200 }, load: { errors: {}, refused: 0 }, rest: { unsettled: {} } })
    expect(summary.load.lines).toBe(summary.lines.ordered)
    expect(summary.invariants.filter(({ holds }) => !holds)).toEqual([])
    // The invoice's own sum, by hand: 139.12 pounds.
    expect((await ordersOf('real:536365'))['real:536365/1']).toEqual(['CONFIRMED', '13912', 7])
  })
})
