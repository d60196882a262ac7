import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Mount } from '../../../router/src/mounts.ts'
import { readAssets, type ServeAsset } from './assets.ts'
import { readHints, type LinkHints } from './hints.ts'
import { createSessionEndpoint, SESSION_PATH } from './session.ts'

/** Where the app is on the router's origin. */
export const APP_PATH = '/app'
/** Its explorer, which signs people in. */
export const EXPLORER_PATH = '/app/explorer'

/** How long a page waits for a build that is under way before it says so. */
const PATIENCE_MS = 20_000

/**
 * The app at `/app`: its page on every address that is no file, its files, and its session endpoint. `build` resolves with the folder of the built app, and is asked when the first page is, and again after
 * it has failed; until then pages wait a while and are then told to come back, and sessions work already.
 */
export function createWebApp({ build, patienceMs = PATIENCE_MS, now }: { build: () => Promise<string>; patienceMs?: number; now?: () => number }): Mount {
  const session = createSessionEndpoint({ now })
  let app: Promise<BuiltApp> | undefined

  function read(): Promise<BuiltApp> {
    if (app) return app
    const reading = build().then(async (folder) => ({ serve: await readAssets(folder), hints: await readHints(folder) }))
    app = reading
    reading.catch(() => { app = undefined })
    return reading
  }

  return async (request, response, { pathname }, ask) => {
    if (pathname === SESSION_PATH || pathname.startsWith(`${SESSION_PATH}/`)) return session(request, response, pathname.slice(SESSION_PATH.length), ask)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD', 'content-type': 'text/plain' }).end('Pages are read by GET.\n')
      return
    }
    if (pathname === APP_PATH) {
      response.writeHead(308, { location: `${APP_PATH}/` }).end()
      return
    }
    const built = await Promise.race([read().catch((error: unknown) => error instanceof Error ? error : new Error(String(error))), after(patienceMs)])
    if (built === undefined) return sendNotice(response, 503, 'The app is being built. This page asks again by itself.', { 'retry-after': '2', refresh: '2' })
    if (built instanceof Error) return sendNotice(response, 503, `The app could not be built.\n\n${built.message}`)
    await sendFile(built, pathname.slice(APP_PATH.length + 1), request, response)
  }
}

interface BuiltApp {
  readonly serve: ServeAsset
  readonly hints: LinkHints
}

async function sendFile({ serve, hints }: BuiltApp, name: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (name === 'sw.js' && await serve(name, request, response, { 'service-worker-allowed': `${APP_PATH}/` })) return
  if (name !== '' && name !== 'index.html' && name !== 'manifest.json' && await serve(name, request, response)) return
  // A file that is gone must not be answered with a page; an address of the app has no extension.
  if (name.startsWith('assets/') || /\.[a-z]\w{1,11}$/.test(name)) {
    response.writeHead(404, { 'content-type': 'text/plain', 'cache-control': 'no-store' }).end('There is no such file.\n')
    return
  }
  const link = hints(name === 'index.html' ? '' : name, request.headers['accept-language'])
  await serve('index.html', request, response, { ...pageHeaders(request, name), ...link !== undefined && { link, vary: 'Accept-Encoding, Accept-Language' } })
}

/** The graph's explorer: its editor writes its styles itself, with the pictures and letters in them. */
const EXPLORER = 'explorer'

/** The page may load from this origin alone, runs no inline script, has no inline style but in the explorer, and is framed by nobody. */
function pageHeaders({ headers }: IncomingMessage, name: string): Record<string, string> {
  const looks = name === EXPLORER ? ["style-src 'self' 'unsafe-inline'", "img-src 'self' data:", "font-src 'self' data:"] : ["style-src 'self'", "img-src 'self'", "font-src 'self'"]
  // Not every browser takes 'self' to allow WebSockets of the same host.
  const host = headers.host !== undefined && /^[\w.:[\]-]+$/.test(headers.host) ? ` ws://${headers.host} wss://${headers.host}` : ''
  return {
    'content-security-policy': [
      "default-src 'none'", "script-src 'self'", ...looks, `connect-src 'self'${host}`, "manifest-src 'self'", "worker-src 'self'",
      "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'", "object-src 'none'",
    ].join('; '),
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
    'cross-origin-opener-policy': 'same-origin',
    'x-frame-options': 'DENY',
  }
}

function sendNotice(response: ServerResponse, status: number, text: string, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...headers }).end(`${text}\n`)
}

function after(ms: number): Promise<undefined> {
  return new Promise((resolve) => { setTimeout(resolve, ms, undefined).unref() })
}
