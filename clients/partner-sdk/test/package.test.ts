import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { apiReference } from '../scripts/api-reference.ts'
import { installPackage } from './built-package.ts'

const LARGEST_BYTES = 30_000

let installed: Awaited<ReturnType<typeof installPackage>>
beforeAll(async () => { installed = await installPackage() })
afterAll(() => { installed[Symbol.dispose]() })

const node = (...args: string[]) => execFileSync(process.execPath, args, { cwd: installed.directory, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } })

describe('the package as it is published', () => {
  it.each(['esm', 'cjs'])('is small, and the whole of it: %s', (format) => {
    const file = join(installed.built, format, 'index.js')

    expect(statSync(file).size).toBeLessThan(LARGEST_BYTES)
    expect(readFileSync(file, 'utf8')).not.toMatch(/\bfrom\s*["']|\brequire\(|\bimport\(/)
    expect(readdirSync(join(installed.directory, 'node_modules'))).toEqual(['@broxiva'])
  })

  it('is imported', () => {
    expect(node('--input-type=module', '--eval', "import { Broxiva, verifyWebhook } from '@broxiva/partner-sdk'; console.log(new Broxiva({ apiKey: 'k' }).orders.list().constructor.name.length > 0, typeof verifyWebhook)").trim()).toBe('true function')
  })

  it('is required', () => {
    expect(node('--input-type=commonjs', '--eval', "const { Broxiva, verifyWebhook } = require('@broxiva/partner-sdk'); console.log(typeof new Broxiva({ apiKey: 'k' }).request, typeof verifyWebhook)").trim()).toBe('function function')
  })

  it.each(['mts', 'cts'])('has types for a strict program: .%s', (extension) => {
    const file = join(installed.directory, `program.${extension}`)
    writeFileSync(file, `
      import { Broxiva, UserErrorsError, type Order, type types } from '@broxiva/partner-sdk'
      export async function numbers(): Promise<string[]> {
        const broxiva = new Broxiva({ apiKey: 'key' })
        const orders: Order[] = await broxiva.orders.list({ status: ['CONFIRMED'] }).take(3)
        for await (const { cursor, order } of broxiva.orders.updates('ord_1')) if (order.status === 'DELIVERED') return [cursor]
        // @ts-expect-error There is no such status.
        broxiva.orders.list({ status: ['LOST_AT_SEA'] })
        // @ts-expect-error A quantity is a number.
        await broxiva.cart.addLine({ offerId: 'off_1', quantity: '1' })
        await broxiva.cart.addLine({ offerId: 'off_1', quantity: 1 }).catch((error: unknown) => { if (error instanceof UserErrorsError) throw new Error(error.code) })
        const line: types.CartLineAddInput = { offerId: 'off_1', quantity: 1, idempotencyKey: 'key' }
        await broxiva.cart.addLine(line)
        return orders.map(({ number }) => number)
      }`)
    const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')

    expect(node(tsc, '--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--lib', 'es2022,dom', '--types', '', file)).toBe('')
  })
})

describe('the API reference', () => {
  it('is what the build writes, and has every method with what it is for', async () => {
    const reference = await apiReference(join(installed.built, 'esm'))

    expect(readFileSync(new URL('../API.md', import.meta.url), 'utf8')).toBe(reference)
    expect(reference).toContain('## Orders')
    expect(reference).toMatch(/^- `updates\(orderId: string, options\?: LiveOptions\): LiveUpdates<OrderUpdate>` {2}\n {2}What happens to one order\.$/m)
  })
})
