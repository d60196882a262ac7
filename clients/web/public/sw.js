// Keeps the shell: what is named by its content is kept for good; the page itself, and what it names plainly, is asked for first and kept for when there is no network. Never the graph, never the session.
const CACHE = 'broxiva-shell-2'
const SHELL = '/app/'
const PLAIN = ['/app/boot.js', '/app/icon.svg', '/app/app.webmanifest']
// Has a policy of its own, and nothing to show without a network.
const EXPLORER = '/app/explorer'

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll([SHELL, ...PLAIN])).then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(caches.keys()
    .then((names) => Promise.all(names.filter((name) => name.startsWith('broxiva-') && name !== CACHE).map((name) => caches.delete(name))))
    .then(() => self.clients.claim()))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== location.origin) return
  if (request.mode === 'navigate' && url.pathname.startsWith(SHELL) && url.pathname !== EXPLORER) event.respondWith(freshOrKept(request, SHELL))
  else if (PLAIN.includes(url.pathname)) event.respondWith(freshOrKept(request, url.pathname))
  else if (isAsset(url)) event.respondWith(keptOrFresh(request))
})

// A page says what it was made of before this was there; the browser still has it.
self.addEventListener('message', (event) => {
  const named = Array.isArray(event.data?.keep) ? event.data.keep : []
  const wanted = named.filter((name) => URL.canParse(name) && isAsset(new URL(name)))
  event.waitUntil(Promise.all(wanted.map((name) => keptOrFresh(new Request(name)).catch(() => {}))))
})

function isAsset({ origin, pathname }) {
  return origin === location.origin && pathname.startsWith('/app/assets/')
}

async function freshOrKept(request, name) {
  const cache = await caches.open(CACHE)
  try {
    const answer = await fetch(request)
    if (answer.ok) {
      await cache.put(name, answer.clone())
      if (name === SHELL) await forgetOldAssets(cache, await answer.clone().text())
    }
    return answer
  } catch (error) {
    const kept = await cache.match(name)
    if (kept) return kept
    throw error
  }
}

async function keptOrFresh(request) {
  const cache = await caches.open(CACHE)
  const kept = await cache.match(request)
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok) await cache.put(request, answer.clone())
  return answer
}

/** A new version of the page names a new entry: what the old one used goes. */
async function forgetOldAssets(cache, page) {
  const kept = await cache.keys()
  const entries = kept.filter(({ url }) => /\/assets\/index-[\w-]+\.js$/.test(url))
  if (entries.length === 0 || entries.some(({ url }) => page.includes(new URL(url).pathname))) return
  await Promise.all(kept.filter(({ url }) => url.includes('/assets/')).map((old) => cache.delete(old)))
}
