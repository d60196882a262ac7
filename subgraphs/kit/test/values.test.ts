import { describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { ConfigError, parseConfig, port, readAll } from '#kit/config.ts'
import { pageOf } from '#kit/connections.ts'
import { scalars } from '#kit/graphql/scalars.ts'
import { isId, newId } from '#kit/ids.ts'
import { createLogger } from '#kit/log.ts'
import { localize } from '#kit/text.ts'
import { withTrace } from '#kit/trace.ts'
import { assertMove, mayMove, type Transitions } from '#kit/transitions.ts'

describe('ids', () => {
  it('carry their prefix, never repeat and sort by creation', () => {
    const ids = Array.from({ length: 5_000 }, () => newId('ord'))

    expect(new Set(ids).size).toBe(5_000)
    expect(ids.toSorted()).toEqual(ids)
    expect(ids.every((id) => isId('ord', id))).toBe(true)
  })

  it.each(['ord_', 'usr_01jd0000000000000000000000', 'ord_01JD0000000000000000000000', 'ord_81jd0000000000000000000000', "ord_'; DROP TABLE x; --"])('refuse %s as an order id', (text) => {
    expect(isId('ord', text)).toBe(false)
  })
})

describe('a configuration', () => {
  it('lists every problem at once, and no value', () => {
    const schema = z.object({ PORT: port, SECRET: z.string().min(20), LEVEL: z.enum(['info', 'debug']) })

    const parse = () => parseConfig(schema, { PORT: '70000', SECRET: 'hunter2' })

    expect(parse).toThrow(ConfigError)
    expect(parse).toThrow(/3 problems[^]*PORT[^]*SECRET[^]*LEVEL/)
    expect(parse).not.toThrow(/hunter2/)
  })

  it('lists the problems of every part, and keeps what each part is', () => {
    const [one, two] = [z.object({ ONE: port }), z.object({ TWO: port })]

    expect(readAll({ one: () => parseConfig(one, { ONE: '1' }), two: () => parseConfig(two, { TWO: '2' }) })).toEqual({ one: { ONE: 1 }, two: { TWO: 2 } })
    expect(() => readAll({ one: () => parseConfig(one, { ONE: 'x' }), two: () => parseConfig(two, { TWO: '-1' }) })).toThrow(/2 problems[^]*ONE[^]*TWO/)
  })
})

describe('the arguments of a page', () => {
  it.each([
    ['both directions', { first: 1, last: 1 }],
    ['no items', { first: 0 }],
    ['too many items', { first: 101 }],
    ['a foreign cursor', { first: 1, after: 'nonsense' }],
    ['after going backward', { last: 1, after: 'aWQ6b3JkXzE' }],
    ['before going forward', { first: 1, before: 'aWQ6b3JkXzE' }],
  ])('are refused for %s', (_what, args) => {
    expect(() => pageOf(args)).toThrow(expect.objectContaining({ extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }) }))
  })
})

describe('scalars', () => {
  it.each([
    ['BigInt', '12345678901234567890', 12_345_678_901_234_567_890n],
    ['BigInt', 7, 7n],
    ['DateTime', '2026-01-31T09:30:00.000Z', new Date('2026-01-31T09:30:00.000Z')],
    ['CurrencyCode', 'NGN', 'NGN'],
    ['CountryCode', 'DE', 'DE'],
    ['LanguageCode', 'zh-Hant', 'zh-Hant'],
  ] as const)('%s accepts %s', (name, input, internal) => {
    expect(scalars[name].parseValue(input)).toEqual(internal)
  })

  it.each([
    ['BigInt', '1.5'], ['BigInt', 1.5], ['BigInt', 'NaN'], ['BigInt', '1'.repeat(40)], ['DateTime', 'yesterday'], ['DateTime', '2026-02-31'], ['DateTime', '2026-02-31T00:00:00Z'], ['DateTime', '2026-02-28T24:00:00Z'],
    ['CurrencyCode', 'usd'], ['CurrencyCode', 'ABC'], ['CountryCode', 'XX'], ['CountryCode', 'Nigeria'], ['LanguageCode', 'not a tag'], ['LanguageCode', `en-x-${'abcdefgh-'.repeat(9)}a`], ['Cursor', 5],
  ] as const)('%s refuses %s', (name, input) => {
    expect(() => scalars[name].parseValue(input)).toThrow(expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } }))
  })
})

describe('text in several languages', () => {
  it('falls back from the region to the language, to English, to what there is', () => {
    expect(localize({ pt: 'a', en: 'b' }, 'pt-BR')).toBe('a')
    expect(localize({ fr: 'a', en: 'b' }, 'th')).toBe('b')
    expect(localize({ th: 'a', fr: 'b' }, 'de')).toBe('b')
    expect(localize({ fr: 'a', en: 'b' }, null)).toBe('b')
  })

  it('knows no language by the name of a method', () => {
    expect(localize({ en: 'b' }, 'toString')).toBe('b')
  })
})

describe('a state machine', () => {
  const table: Transitions<'OPEN' | 'DONE'> = { OPEN: ['DONE'], DONE: [] }

  it('rejects what its table does not list', () => {
    expect(mayMove(table, 'OPEN', 'DONE')).toBe(true)
    expect(mayMove(table, 'DONE', 'OPEN')).toBe(false)
    expect(() => assertMove('A task', table, 'DONE', 'OPEN')).toThrow('A task cannot move from DONE to OPEN.')
  })
})

describe('logs', () => {
  it('carry the request’s id and trace, and no secrets', () => {
    const lines: string[] = []
    const log = createLogger({ name: 'test', level: 'info', destination: { write: (line: string) => { lines.push(line) } } })

    withTrace({ requestId: 'req_1', correlationId: 'req_1', traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' }, () => {
      log.info({ password: 'hunter2', input: { refreshToken: 'r1' } }, 'signed in')
    })

    log.error({ err: Object.assign(new Error('duplicate key'), { parameters: ['ada@example.com'], detail: 'Key (email)=(ada@example.com)' }) }, 'SQL failed')

    expect(lines[1]).toContain('duplicate key')
    expect(lines[1]).not.toContain('ada@example.com')
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ requestId: 'req_1', trace_id: '0af7651916cd43dd8448eb211c80319c', span_id: 'b7ad6b7169203331', password: '[removed]', input: { refreshToken: '[removed]' } })
  })

  it('carry nothing of a person: neither in fields nor in the texts of errors', () => {
    const lines: string[] = []
    const log = createLogger({ name: 'test', level: 'info', destination: { write: (line: string) => { lines.push(line) } } })

    log.warn({ email: 'ada@example.com', input: { recipient: 'Ada Obi', line1: '1 Harbour Road' } }, 'refused')
    log.error({ err: new Error('ada@example.com paid with 4111 1111 1111 1111, Bearer abcdef123456 and eyJhbGciOi.eyJzdWIiOi.c2ln at postgres://ada:pw1234@db/orders') }, 'failed')

    for (const value of ['ada@example.com', 'Ada Obi', 'Harbour', '4111', 'abcdef123456', 'eyJhbGciOi', 'pw1234']) expect(lines.join('')).not.toContain(value)
    expect(lines[1]).toContain('[e-mail] paid with [number]')
  })
})
