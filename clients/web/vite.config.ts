import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** Where the graph runs while `npm run dev` serves the app. */
const GRAPH = process.env['BROXIVA_ORIGIN'] ?? 'http://localhost:4000'

export default defineConfig({
  base: '/app/',
  plugins: [react(), headStart()],
  // Packages at the root (Apollo Client, react-intl) would find the root's React 18, which is the explorer's.
  resolve: { dedupe: ['react', 'react-dom', 'react-router'] },
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
            { name: 'head-start', test: /[\\/]web[\\/]src[\\/](head-start[\\/]|graph[\\/](endpoints|session-endpoint)|pages[\\/](catalogue[\\/]search|orders[\\/]list)|design[\\/]money-format)|[\\/]__generated__[\\/]persisted-queries/, priority: 7 },
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 5 },
            // Of graphql what these need, and not what the explorer does.
            { name: 'graph', test: /node_modules[\\/](@apollo|graphql-ws|rxjs|@wry|optimism)[\\/]/, priority: 5 },
            // What else pages have of our own, in two files: on a slow line each further one is a round trip. The first page does without the second.
            { name: 'app', test: /[\\/]clients[\\/](operations[\\/]__generated__[\\/](?:\w+[\\/](?:session|shared)\.|[\w-]+\.)|web[\\/]src[\\/](app|design|graph|i18n)[\\/])(?!charts|[\w-]*dialog|data|field|live-indicator|money-format|parties|postal-address|tabs|use-(action|countries|deed|live|read)|languages|messages[\\/])/, priority: 3 },
            { name: 'parts', test: /[\\/]clients[\\/](operations[\\/]|web[\\/]src[\\/](design|graph|i18n[\\/]use-countries))/, priority: 2 },
            { name: 'shell', test: /node_modules[\\/](react-router|react-intl|@formatjs|intl-messageformat)[\\/]/, priority: 5 },
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
