import { startGraph, type Graph } from '../../../infra/local/testing/graph.ts'
import type { RouterSettingsInput } from '../../../router/src/config.ts'
import { ensureWebBuild } from '../server/build.ts'
import { APP_PATH, createWebApp } from '../server/web-app.ts'
import { startBrowser, type AppBrowser } from './browser.ts'
import { findChromium } from './chromium.ts'

/** The whole graph, the built app on the router's origin, and a browser. */
export interface WebStack extends AppBrowser {
  readonly graph: Graph
}

/** One for a test file: `beforeAll(async () => { stack = await startWebStack() }, STACK_TIMEOUT_MS)`. */
export async function startWebStack({ router }: { router?: RouterSettingsInput } = {}): Promise<WebStack> {
  await using started = new AsyncDisposableStack()
  const build = ensureWebBuild()
  build.catch(() => {})
  const executable = findChromium()
  executable.catch(() => {})
  const clock: { now?: () => number } = {}
  const graph = started.use(await startGraph({ router: { ...router, mounts: { [APP_PATH]: createWebApp({ build: () => build, now: () => clock.now?.() ?? Date.now() }) } } }))
  // Tokens end by the graph's clock, which a test may move.
  clock.now = () => graph.clock.now().getTime()
  await build
  const browser = started.use(await startBrowser(new URL(APP_PATH, graph.stack.router.url).href))
  const owned = started.move()
  return { graph, url: browser.url, openApp: (options) => browser.openApp(options), [Symbol.asyncDispose]: () => owned.disposeAsync() }
}

