import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Where the graph runs while `npm run dev` serves the app. */
const GRAPH = process.env['BROXIVA_ORIGIN'] ?? 'http://localhost:4000'

export default defineConfig({
  base: '/app/',
  plugins: [react()],
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
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 5 },
            // Of graphql what these need, and not what the explorer does.
            { name: 'graph', test: /node_modules[\\/](@apollo|graphql-ws|rxjs|@wry|optimism)[\\/]/, priority: 5 },
            // What else pages have of our own, in two files: on a slow line each further one is a round trip. The first page does without the second.
            { name: 'app', test: /[\\/]clients[\\/](operations|web[\\/]src[\\/](app|design|graph|i18n))[\\/](?!charts|[\w-]*dialog|data|live-indicator|money-format|parties|postal-address|tabs|use-(action|deed|live|read)|languages|messages[\\/])/, priority: 3 },
            { name: 'parts', test: /[\\/]web[\\/]src[\\/](design|graph)[\\/]/, priority: 2 },
            { name: 'shell', test: /node_modules[\\/](react-router|react-intl|@formatjs|intl-messageformat)[\\/]/, priority: 5 },
          ],
        },
      },
    },
  },
})
