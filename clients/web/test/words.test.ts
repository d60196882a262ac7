import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, it } from '@jest/globals'
import { buildSchema, isEnumType, isObjectType, type GraphQLSchema } from 'graphql'
import { complianceConsumer } from '../../../subgraphs/orders/src/consumers/compliance.ts'
import { logisticsConsumer } from '../../../subgraphs/orders/src/consumers/logistics.ts'
import { paymentsConsumer } from '../../../subgraphs/orders/src/consumers/payments.ts'
import { productsConsumer } from '../../../subgraphs/orders/src/consumers/products.ts'
import { formatMoney } from '../src/design/money-format.ts'
import { formatLocaleOf, LOCALES, type Locale } from '../src/i18n/locales.ts'
import { wordsOf } from '../testing/words.ts'

const ROOT = new URL('../../../', import.meta.url)
const SOURCES = new URL('clients/web/src/', ROOT)
const ORDERS = new URL('subgraphs/orders/src/', ROOT)

/** The code of a stable error or gate: words in capitals, at least two. */
const CODE = /\b[A-Z]+(?:_[A-Z]+)+\b/g

async function textsBelow(folder: URL, endings: readonly string[]): Promise<string> {
  const files = await readdir(folder, { recursive: true })
  const texts = await Promise.all(files.filter((name) => endings.some((ending) => name.endsWith(ending)) && !name.includes('__generated__')).map((name) => readFile(new URL(name, folder), 'utf8')))
  return texts.join('\n')
}

const [schema, code, pages, tellers] = await Promise.all([
  readFile(new URL('schema/api.graphql', ROOT), 'utf8').then((sdl) => buildSchema(sdl, { assumeValid: true })),
  // Comments show how words are said.
  textsBelow(SOURCES, ['.ts', '.tsx']).then((text) => text.replaceAll(/\/\*\*[\s\S]*?\*\//g, '')),
  readdir(new URL('pages/', SOURCES)),
  textsBelow(ORDERS, ['.ts']),
])
const enums = new Set(Object.values(schema.getTypeMap()).flatMap((type) => (isEnumType(type) ? type.getValues().map(({ name }) => name) : [])))

function valuesOf(name: string): string[] {
  const type = schema.getType(name)
  if (!isEnumType(type)) throw new Error(`The schema has no enum ${name}.`)
  return type.getValues().map((value) => value.name)
}

/** What a field's description names. */
function codesAt(type: string, field: string): string[] {
  const object = schema.getType(type)
  const description = isObjectType(object) ? object.getFields()[field]?.description : undefined
  return [...new Set(description?.match(CODE) ?? [])]
}

/** The codes that a mutation may refuse with, by what the schema says of it and of its payload. */
function refusalsOf(mutation: string, { schema: graph }: { schema: GraphQLSchema }): string[] {
  const field = graph.getMutationType()?.getFields()[mutation]
  if (!field) throw new Error(`The schema has no mutation ${mutation}.`)
  const payload = graph.getType(String(field.type).replace('!', ''))
  const descriptions = [field.description, payload?.description, isObjectType(payload) ? payload.getFields()['userErrors']?.description : null]
  return descriptions.flatMap((description) => description?.match(CODE) ?? []).filter((found) => !enums.has(found))
}

const MUTATIONS = [...new Set([...code.matchAll(/\buse([A-Z]\w+?)Mutation\(/g)].map(([, name = '']) => `${name[0]?.toLowerCase()}${name.slice(1)}`))]

/** Everything that an order's timeline tells: what others announced, and what orders decides itself. */
function timelineTypes(): string[] {
  const announced = [complianceConsumer, logisticsConsumer, paymentsConsumer, productsConsumer].flatMap(({ handlers }) => Object.keys(handlers ?? {})).filter((type) => type !== 'offer.updated')
  const own = [...tellers.matchAll(/type: '(order\.[a-z.]+)'|return '(order\.[a-z.]+)'/g)].map(([, told, moved]) => told ?? moved ?? '')
  return [...new Set([...announced, ...own])].map((type) => (type === 'order.approval.decided' ? [type, `${type}.REJECTED`] : [type])).flat()
}

const BLOCKERS = codesAt('OrderBlocker', 'code')

/** What a message's id is completed with, where that comes from the graph. */
const COMPLETED: Readonly<Record<string, readonly string[]>> = {
  'status.': [...valuesOf('OrderStatus'), ...valuesOf('ShipmentStatus'), ...valuesOf('PaymentStatus')],
  'error.': [...MUTATIONS.flatMap((mutation) => refusalsOf(mutation, { schema })), 'FORBIDDEN', 'RATE_LIMITED', 'UNAUTHENTICATED', 'UNREACHABLE'],
  'order.event.': timelineTypes(),
  'order.blocker.': BLOCKERS,
  'vendor-board.blocker.': BLOCKERS,
  'order.cancelled.': valuesOf('OrderCancellationReason'),
  'order.document.': valuesOf('TradeDocumentType'),
  'incoterm.': valuesOf('Incoterm'),
  'approvals.status.': valuesOf('ApprovalStatus'),
  'approvals.reason.': valuesOf('ApprovalReason'),
  'checkout.payment.': valuesOf('PaymentIntentStatus').flatMap((status) => [status, `${status}.text`]),
  'desk.case.': valuesOf('ComplianceCaseStatus'),
  'desk.reason.': valuesOf('ComplianceReasonCode'),
  'desk.letter.': valuesOf('DeadLetterStatus'),
  'desk.onboarding.': valuesOf('VendorOnboardingStatus'),
  'desk.screening.': valuesOf('ScreeningStatus'),
  'organization.role.': valuesOf('MembershipRole'),
  'organization.kind.': valuesOf('AddressKind'),
  'organization.capability.': valuesOf('OrganizationCapability'),
}

const LITERAL = /\bsay\((?:[^'"`()]*\? )?'([a-z][\w-]*\.[\w.-]+)'(?: : '([a-z][\w-]*\.[\w.-]+)')?/g
const BEGUN = /(?:say\(|id: |\? |= )`([a-z][\w-]*\.(?:[\w-]+\.)*)\$\{/g

describe.each(Object.keys(LOCALES) as Locale[])('the words in %s', (locale) => {
  it('are there for everything that the graph may say to the app, and everything that the app says', async () => {
    const say = await wordsOf(locale, ...pages)
    const needed = [
      ...Object.entries(COMPLETED).flatMap(([begin, ends]) => ends.map((end) => begin + end)),
      ...[...code.matchAll(LITERAL)].flatMap(([, one, other]) => [one, other]).filter((id) => id !== undefined),
    ]
    const missing = [...new Set(needed)].filter((id) => {
      try {
        return say(id).trim() === ''
      } catch {
        return true
      }
    })

    expect(missing).toEqual([])
  })

  it('have no text that is the English one with many words', async () => {
    if (locale === 'en') return
    const [english, own] = await Promise.all([messagesOf('en'), messagesOf(locale)])

    // A word or two may be the same in both languages; what is filled in is no word.
    const words = (text = '') => text.replaceAll(/\{[^{}]*\}/g, '').match(/\p{L}+/gu)?.length ?? 0
    expect(Object.keys(english).filter((id) => english[id] === own[id] && words(english[id]) > 2)).toEqual([])
  })

  it('name a button after what is written on it', async () => {
    const own = await messagesOf(locale)
    const named = [...code.matchAll(/<Button .*aria-label=\{say\('([\w.-]+)'.*>\{say\('([\w.-]+)'\)\}<\/Button>/g)].map(([, name = '', written = '']) => [own[written], own[name]] as const)

    expect(named.length).toBeGreaterThan(5)
    expect(named.filter(([written = '', name = '']) => !name.toLowerCase().includes(written.toLowerCase()))).toEqual([])
  })

  it.each([['USD', '123456'], ['EUR', '-5'], ['JPY', '1200'], ['NGN', '99999999999999999']])('write money in %s whole, with its currency beside it and in one piece', (currency, amountMinor) => {
    const text = formatMoney({ amountMinor, currency }, formatLocaleOf(locale))
    const digits = text.replaceAll(/[^0-9]/g, '')

    expect(digits).toBe(amountMinor.replace('-', '').padStart(currency === 'JPY' ? 1 : 3, '0'))
    if (locale === 'ar') {
      expect(text).toContain(currency)
      expect(text).not.toMatch(/[$€£¥₦]/)
    } else {
      expect(text).toMatch(/[$€¥₦]/)
    }
  })
})

async function messagesOf(locale: string): Promise<Record<string, string>> {
  const areas = ['i18n', ...pages.map((page) => `pages/${page}`)]
  return Object.assign({}, ...await Promise.all(areas.map(async (area) => JSON.parse(await readFile(new URL(`${area}/messages/${locale}.json`, SOURCES), 'utf8')) as object))) as Record<string, string>
}

describe('the words that this test asks for', () => {
  it('come from every place where the graph completes a message', async () => {
    const english = Object.keys(await messagesOf('en'))
    const begun = [...new Set([...code.matchAll(BEGUN)].map(([, begin = '']) => begin))].filter((begin) => !begin.startsWith('broxiva.'))

    // What the app completes by itself has words for some end at least.
    expect(begun.filter((begin) => !(begin in COMPLETED) && !english.some((id) => id.startsWith(begin)))).toEqual([])
    expect(Object.entries(COMPLETED).filter(([, ends]) => ends.length < 2)).toEqual([])
    expect(MUTATIONS.length).toBeGreaterThan(20)
    expect(COMPLETED['error.']).toEqual(expect.arrayContaining(['DEAD_LETTER_ALREADY_REPLAYED', 'CONFLICT_OF_INTEREST', 'ORDER_NOT_HELD']))
    expect(COMPLETED['order.event.']).toEqual(expect.arrayContaining(['order.held', 'order.placed', 'order.accepted', 'shipment.lost', 'vendor.payout.failed']))
  })
})
