import { parse } from '@formatjs/icu-messageformat-parser'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** Where the graph runs while `npm run dev` serves the app. */
const GRAPH = process.env['BROXIVA_ORIGIN'] ?? 'http://localhost:4000'

export default defineConfig({
  base: '/app/',
  plugins: [react(), headStart(), messages()],
  // Packages at the root (Apollo Client) would find the root's React 18, which is the explorer's.
  resolve: {
    dedupe: ['react', 'react-dom', 'react-router'],
    // Messages come parsed.
    alias: [{ find: /^@formatjs\/icu-messageformat-parser$/, replacement: '@formatjs/icu-messageformat-parser/no-parser.js' }],
  },
  // Names its workers in a way that only Vite itself understands.
  optimizeDeps: { exclude: ['graphiql/setup-workers/vite'] },
  server: {
    proxy: {
      '/graphql': { target: GRAPH, ws: true },
      '/app/session': { target: GRAPH },
    },
  },
  build: {
    target: 'es2022',
    manifest: 'manifest.json',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Runs before everything else, and needs none of it.
            { name: 'head-start', test: /[\\/]web[\\/]src[\\/](head-start[\\/]|graph[\\/](endpoints|session-endpoint|trace)|pages[\\/](catalogue[\\/]search|orders[\\/]list)|design[\\/]money-format)|[\\/]__generated__[\\/]persisted-queries/, priority: 7 },
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 5 },
            // Of graphql what these need, and not what the explorer does.
            { name: 'graph', test: /node_modules[\\/](@apollo|rxjs|@wry|optimism)[\\/]/, priority: 5 },
            // What else pages have of our own, in two files: on a slow line each further one is a round trip. The first page does without the second. A page's documents and its charts come with it.
            { name: 'app', test: /[\\/]clients[\\/](operations[\\/]__generated__[\\/](?:\w+[\\/](?:session|shared)\.|[\w-]+\.)|web[\\/]src[\\/](app|design|graph|i18n)[\\/])(?!charts|[\w-]*dialog|data|field|live-indicator|money-format|parties|postal-address|tabs|use-(action|countries|deed|live|read)|languages|messages[\\/])/, priority: 3 },
            { name: 'parts', test: /[\\/]clients[\\/]web[\\/]src[\\/](design[\\/](?!charts)|graph|i18n[\\/]use-countries)/, priority: 2 },
            { name: 'shell', test: /node_modules[\\/](react-router|@formatjs|intl-messageformat)[\\/]/, priority: 5 },
          ],
        },
      },
    },
  },
})

/** Names `src/head-start` to the browser as a script of its own: as a part of the app it would wait for all the others. */
function headStart(): Plugin {
  return {
    name: 'broxiva:head-start',
    transformIndexHtml: {
      order: 'post',
      handler(_page, { bundle = {} }) {
        const chunk = Object.values(bundle).find(({ type, name }) => type === 'chunk' && name === 'head-start')
        return chunk && [{ tag: 'script', attrs: { type: 'module', async: true, crossorigin: true, src: `/app/${chunk.fileName}` }, injectTo: 'head-prepend' }]
      },
    },
  }
}

/** Parses what the app says as it is built, if there is anything to parse: the parser would be a twentieth of the first page's script. */
function messages(): Plugin {
  return {
    name: 'broxiva:messages',
    enforce: 'pre',
    transform: {
      filter: { id: /\/messages\/[a-z]{2}\.json$/ },
      handler: (text) => JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text) as Record<string, string>).map(([id, message]) => [id, parsed(message)]))),
    },
  }
}

function parsed(message: string): string | ReturnType<typeof parse> {
  return /[{}<>'#]/.test(message) ? parse(message, { captureLocation: false }) : message
}
