import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { PASSWORD, startGraph, type Graph } from '../../../infra/local/testing/graph.ts'
import { APP_PATH, createWebApp } from '../server/web-app.ts'
import { STACK_TIMEOUT_MS, TEST_TIMEOUT_MS } from '../testing/browser.ts'

jest.setTimeout(TEST_TIMEOUT_MS)

let graph: Graph
let email: string
const time: { now?: () => number } = {}

beforeAll(async () => {
  graph = await startGraph({ router: { mounts: { [APP_PATH]: createWebApp({ build: () => new Promise(() => {}), patienceMs: 1, now: () => time.now?.() ?? Date.now() }), '/broken': createWebApp({ build: () => Promise.reject(new Error('no such module')) }) } } })
  time.now = () => graph.clock.now().getTime()
  ;({ email } = await graph.buyer())
}, STACK_TIMEOUT_MS)

afterAll(async () => { await graph?.[Symbol.asyncDispose]() }, STACK_TIMEOUT_MS)

async function call(method: string, path: string, body: unknown, headers: Record<string, string> = {}) {
  const answer = await fetch(new URL(`/app/session${path}`, graph.stack.router.url), { method, headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', ...headers }, body: JSON.stringify(body) })
  const [setCookie = ''] = answer.headers.getSetCookie()
  return { status: answer.status, body: await answer.json() as { code?: string; tokens?: { accessToken: string; expiresInMs: number } | null }, setCookie, cookie: setCookie.split(';')[0] ?? '' }
}

const signIn = () => call('POST', '', { email, password: PASSWORD })
const refresh = (cookie: string) => call('POST', '/refresh', {}, { cookie })

describe('the session endpoint', () => {
  it('answers a token that works, and keeps the refresh token to itself', async () => {
    const { status, body, setCookie } = await signIn()

    expect(status).toBe(200)
    expect(JSON.stringify(body)).not.toContain('refresh')
    expect(setCookie).toMatch(/^broxiva_refresh=[^;]+; Path=\/app\/session; Expires=[^;]+; HttpOnly; SameSite=Strict$/)
    expect(await graph.anonymous.as({ accessToken: body.tokens?.accessToken ?? '' }).request('{ viewer { user { email } } }')).toEqual({ viewer: { user: { email } } })
  })

  it('sends the cookie over TLS alone where there is TLS', async () => {
    const { setCookie } = await call('POST', '', { email, password: PASSWORD }, { 'x-forwarded-proto': 'https' })

    expect(setCookie).toMatch(/; Secure$/)
  })

  it.each([
    ['a page of another site', { 'sec-fetch-site': 'cross-site' }, 403, 'OTHER_ORIGIN'],
    ['a page of a neighbour', { 'sec-fetch-site': 'same-site' }, 403, 'OTHER_ORIGIN'],
    ['a form', { 'content-type': 'text/plain' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ])('refuses %s', async (_who, headers, status, code) => {
    const { cookie } = await signIn()

    const answer = await call('POST', '/refresh', {}, { cookie, ...headers })

    expect([answer.status, answer.body, answer.setCookie]).toEqual([status, { code }, ''])
  })

  it('tells a wrong password from a wrong request', async () => {
    expect(await call('POST', '', { email, password: 'no' })).toMatchObject({ status: 401, body: { code: 'INVALID_CREDENTIALS' } })
    expect(await call('POST', '', { email })).toMatchObject({ status: 400, body: { code: 'BAD_REQUEST' } })
    expect(await call('PUT', '', {})).toMatchObject({ status: 405 })
  })

  it('repeats its answer to a refresh that comes twice, and the session lives', async () => {
    const { cookie } = await signIn()

    const [one, two] = await Promise.all([refresh(cookie), refresh(cookie)])

    expect(one.body.tokens?.accessToken).toBe(two.body.tokens?.accessToken)
    expect((await refresh(one.cookie)).body.tokens).toBeTruthy()
  })

  it('ends the session of a token that comes back later', async () => {
    const { cookie } = await signIn()
    const next = await refresh(cookie)
    graph.clock.advance(21_000)

    expect((await refresh(cookie)).body).toEqual({ tokens: null })
    expect((await refresh(next.cookie)).body).toEqual({ tokens: null })
  })

  it('signs out here, or everywhere', async () => {
    const [one, two, three] = [await signIn(), await signIn(), await signIn()]

    expect(await call('DELETE', '', {}, { cookie: one.cookie })).toMatchObject({ status: 200, cookie: 'broxiva_refresh=' })
    const stillThere = await refresh(two.cookie)
    expect(stillThere.body.tokens).toBeTruthy()

    await call('DELETE', '', { everywhere: true }, { cookie: stillThere.cookie })
    expect((await refresh(three.cookie)).body).toEqual({ tokens: null })
  })
})

describe('a page that comes before the app is built', () => {
  it('says so and asks again by itself, or says what is wrong', async () => {
    const early = await fetch(new URL('/app/orders', graph.stack.router.url))
    expect([early.status, early.headers.get('retry-after'), await early.text()]).toEqual([503, '2', 'The app is being built. This page asks again by itself.\n'])

    const broken = await fetch(new URL('/broken/x', graph.stack.router.url))
    expect([broken.status, await broken.text()]).toEqual([503, 'The app could not be built.\n\nno such module\n'])
  })
})
