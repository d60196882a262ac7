import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, extname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import type { RouteHandler } from './http-server.ts'

/** An operation that the explorer opens with. */
export interface ExplorerTab {
  readonly query: string
  /** JSON. */
  readonly variables?: string
  /** JSON: sent with the request, and as `connection_init` payload of a subscription. */
  readonly headers?: string
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

const LIBRARIES = [
  { name: 'react', file: 'umd/react.production.min.js' },
  { name: 'react-dom', file: 'umd/react-dom.production.min.js' },
  { name: 'graphql-ws', file: 'umd/graphql-ws.min.js' },
  { name: 'graphiql', file: 'graphiql.min.js' },
  { name: 'graphiql', file: 'graphiql.min.css' },
] as const

/** Everything comes from here: no CDN, no other origin. Styles are set by CodeMirror, fonts are inside GraphiQL's style sheet. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self' 'unsafe-inline'", "font-src 'self' data:", "img-src 'self' data:",
  "connect-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
].join('; ')

const WELCOME: ExplorerTab = { query: '# Ctrl-Space completes, the book on the left is the schema.\n{\n  __typename\n}\n' }

/** GraphiQL at `/`, from the packages on disk. The file names carry versions, so that browsers keep them for good. */
export async function createExplorer({ graphqlPath, tabs }: { graphqlPath: string; tabs: readonly ExplorerTab[] }): Promise<Map<string, RouteHandler>> {
  const require = createRequire(import.meta.url)
  const libraries = await Promise.all(LIBRARIES.map(async ({ name, file }) => {
    const manifest = require.resolve(`${name}/package.json`)
    const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string }
    return { href: `/explorer/${name}-${version}${file.endsWith('.css') ? '.css' : '.js'}`, path: join(dirname(manifest), file) }
  }))
  const own = await Promise.all(['explorer.js', 'explorer.css'].map(async (file) => {
    const path = fileURLToPath(new URL(`explorer/${file}`, import.meta.url))
    const hash = createHash('sha256').update(await readFile(path)).digest('hex').slice(0, 12)
    return { href: `/explorer/${hash}${extname(file)}`, path }
  }))
  const assets = [...libraries, ...own]

  const page = render({
    styles: assets.filter(({ href }) => href.endsWith('.css')).map(({ href }) => href),
    scripts: assets.filter(({ href }) => href.endsWith('.js')).map(({ href }) => href),
    settings: { graphqlPath, tabs: tabs.length > 0 ? tabs : [WELCOME] },
  })
  const routes = new Map<string, RouteHandler>(assets.map(({ href, path }) => [href, serveFile(path)]))
  routes.set('/', (_request, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-cache',
    }).end(page)
  })
  return routes
}

function serveFile(path: string): RouteHandler {
  return async (request, response) => {
    const { size } = await stat(path)
    response.writeHead(200, {
      'content-type': CONTENT_TYPES[extname(path)] ?? 'application/octet-stream',
      'content-length': size,
      'cache-control': 'public, max-age=31536000, immutable',
    })
    if (request.method === 'HEAD') {
      response.end()
      return
    }
    // A browser that leaves in the middle of a file is nobody's error.
    await pipeline(createReadStream(path), response).catch(() => response.destroy())
  }
}

function render({ styles, scripts, settings }: { styles: readonly string[]; scripts: readonly string[]; settings: object }): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Graph explorer</title>
<link rel="icon" href="data:,">
${styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n')}
</head>
<body>
<div id="explorer">Loading…</div>
<script type="application/json" id="settings">${JSON.stringify(settings).replaceAll('<', '\\u003c')}</script>
${scripts.map((href) => `<script src="${href}"></script>`).join('\n')}
</body>
</html>
`
}
