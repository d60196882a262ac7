import './design/app.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router/dom'
import { createAppRouter } from './app/routes.tsx'
import { ToastProvider } from './design/toast.tsx'
import { createGraph } from './graph/client.ts'
import { GraphProvider } from './graph/graph-context.tsx'
import { preferredLocale } from './i18n/locales.ts'
import { loadMessages } from './i18n/messages.ts'
import { TextProvider } from './i18n/text-provider.tsx'

const locale = preferredLocale()
const graph = createGraph()
// Both on their way while the code of the first page is.
const [messages] = await Promise.all([loadMessages(locale), graph.session.restore()])
const router = createAppRouter(graph)

const root = document.querySelector('#root')
if (!root) throw new Error('The page has no #root.')
createRoot(root).render(
  <StrictMode>
    <TextProvider initial={locale} initialMessages={messages}>
      <GraphProvider graph={graph}>
        <ToastProvider>
          <RouterProvider router={router} />
        </ToastProvider>
      </GraphProvider>
    </TextProvider>
  </StrictMode>,
)

if ('serviceWorker' in navigator && import.meta.env.PROD) {
  // A shell that is not kept is no loss to who is here now.
  // The page may have loaded while the session was restored.
  if (document.readyState === 'complete') void keepShell().catch(() => {})
  else addEventListener('load', () => void keepShell().catch(() => {}))
}

async function keepShell(): Promise<void> {
  await navigator.serviceWorker.register('/app/sw.js', { scope: '/app/' })
  const { active } = await navigator.serviceWorker.ready
  // What came before it was there, too.
  new PerformanceObserver((list) => active?.postMessage({ keep: list.getEntries().map(({ name }) => name) })).observe({ type: 'resource', buffered: true })
}
