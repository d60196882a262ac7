import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { eventContracts } from '#events/registry.ts'
import { toComplianceConfig } from '../../../subgraphs/compliance/src/config.ts'
import { toLogisticsConfig } from '../../../subgraphs/logistics/src/config.ts'
import { toOrdersConfig } from '../../../subgraphs/orders/src/config.ts'
import { toPaymentsConfig } from '../../../subgraphs/payments/src/config.ts'
import { toProductsConfig } from '../../../subgraphs/products/src/config.ts'
import { toUsersConfig } from '../../../subgraphs/users/src/config.ts'
import { toVendorsConfig } from '../../../subgraphs/vendors/src/config.ts'
import { temporaryEncryptionKey, temporaryKey } from '../keys.ts'
import { readSettings } from '../settings.ts'
import { SUBGRAPHS } from '../stack.ts'

const ROOT = new URL('../../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8')

/** Rows of a table of settings, `NAME | default | meaning`: the default by name, null where there is none. */
function settingsIn(markdown: string): Map<string, string | null> {
  return new Map([...markdown.matchAll(/^\| `([A-Z][A-Z0-9_]+)` \| (?:`([^`]*)`)?[^|]*\|/gm)].map(([, name, value]) => [name ?? '', value ?? null]))
}

function namesIn(code: string, prefix: string): string[] {
  return [...new Set(code.match(new RegExp(String.raw`\b${prefix}_[A-Z][A-Z0-9_]*\b`, 'g')))]
}

/** What people may set when they run the programs; the tests' own variables are theirs. */
function programSettings(): string[] {
  const files = ['infra/local/', 'clients/cli/'].flatMap((folder) => readdirSync(new URL(folder, ROOT)).filter((file) => file.endsWith('.ts')).map((file) => folder + file))
  return [...new Set(files.flatMap((file) => namesIn(read(file), 'BROXIVA')))]
}

const signingKey = JSON.stringify({ ...temporaryKey('key').privateKey.export({ format: 'jwk' }), kid: 'key' })
const encryptionKey = temporaryEncryptionKey()
const readers: Readonly<Record<string, (env: NodeJS.ProcessEnv) => unknown>> = {
  BROXIVA: readSettings,
  USERS: (env) => toUsersConfig({ USERS_ACCESS_TOKEN_KEY: signingKey, USERS_ENCRYPTION_KEYS: encryptionKey, ...env }),
  PRODUCTS: toProductsConfig,
  ORDERS: toOrdersConfig,
  PAYMENTS: toPaymentsConfig,
  VENDORS: toVendorsConfig,
  LOGISTICS: toLogisticsConfig,
  COMPLIANCE: toComplianceConfig,
}

const documented = settingsIn(read('README.md'))

describe('the README’s table of settings', () => {
  it('names every variable that is read, and no other', () => {
    const known = [
      ...programSettings(),
      ...SUBGRAPHS.flatMap((name) => namesIn(read(`subgraphs/${name}/src/config.ts`), name.toUpperCase())),
    ]

    expect([...documented.keys()].toSorted()).toEqual(known.toSorted())
  })

  it.each([...documented].filter(([, value]) => value !== null))('says the default of %s', (name, value) => {
    const readEnv = readers[name.split('_')[0] ?? '']

    expect(readEnv?.({ [name]: value ?? '' })).toEqual(readEnv?.({}))
  })
})

describe('a subgraph’s README', () => {
  it.each(SUBGRAPHS)('names the settings of %s', (name) => {
    const prefix = name.toUpperCase()
    const named = [...settingsIn(read(`subgraphs/${name}/README.md`)).keys()].filter((setting) => setting.startsWith(`${prefix}_`))

    expect(named.toSorted()).toEqual(namesIn(read(`subgraphs/${name}/src/config.ts`), prefix).toSorted())
  })
})

describe('the router’s README', () => {
  it('names every setting', () => {
    const rows = read('router/README.md').split('\n').filter((line) => line.startsWith('|')).join('\n')

    expect(namesIn(read('router/src/config.ts'), 'ROUTER').filter((name) => !rows.includes(`\`${name}\``))).toEqual([])
  })
})

describe('the README of infra', () => {
  it('names every variable that a process reads besides its own settings', () => {
    const settings = (code: string) => [...code.matchAll(/^ {2}([A-Z]+(?:_[A-Z]+)*): /gm)].map(([, name = '']) => name)
    const [shared, own] = [/const shared = z.object[^]*?\n}\)/, /const own = z.object[^]*?\n}\)/].map((shape) => settings(shape.exec(read('subgraphs/kit/src/process-config.ts'))?.[0] ?? ''))
    const router = settings(/const own = z.object[^]*?\n}\)/.exec(read('router/src/process-config.ts'))?.[0] ?? '')
    const known = [...shared ?? [], ...(own ?? []).map((name) => `<NAME>_${name}`), ...router, 'ROUTER_SUPERGRAPH', 'ROUTER_SUBGRAPH_URL_<NAME>']
    const readme = read('infra/README.md')

    expect(known.length).toBeGreaterThan(12)
    expect(known.filter((name) => !readme.includes(`| \`${name}\` |`))).toEqual([])
  })
})

describe('the README of the contracts', () => {
  it('names every event', () => {
    const readme = read('schema/README.md')

    expect(Object.keys(eventContracts).filter((type) => !readme.includes(`\`${type}\``))).toEqual([])
  })
})
