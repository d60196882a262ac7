import { createBrowserRouter, redirect, type RouteObject } from 'react-router'
import type { Graph } from '../graph/client.ts'
import { AppShell } from './shell.tsx'
import { PageSkeleton } from '../design/layout.tsx'
import { RouteError } from './route-error.tsx'

/**
 * Every page: its address, and the file that is loaded when somebody goes there. A page is a folder in `src/pages` with one exported component; `signedIn` pages ask a stranger to sign in first
 * and bring them back. What the header shows of them is in `navigation.ts`.
 */
function pages(signedIn: (page: RouteObject) => RouteObject): RouteObject[] {
  return [
    { index: true, lazy: async () => ({ Component: (await import('../pages/home/home-page.tsx')).HomePage }) },
    { path: 'sign-in', lazy: async () => ({ Component: (await import('../pages/sign-in/sign-in-page.tsx')).SignInPage }) },
    { path: 'invitation', lazy: async () => ({ Component: (await import('../pages/invitation/invitation-page.tsx')).InvitationPage }) },
    { path: 'catalogue', lazy: async () => ({ Component: (await import('../pages/catalogue/catalogue-page.tsx')).CataloguePage }) },
    { path: 'products/:id', lazy: async () => ({ Component: (await import('../pages/catalogue/product-page.tsx')).ProductPage }) },
    signedIn({ path: 'cart', lazy: async () => ({ Component: (await import('../pages/cart/cart-page.tsx')).CartPage }) }),
    signedIn({ path: 'checkout/:id', lazy: async () => ({ Component: (await import('../pages/cart/checkout-page.tsx')).CheckoutPage }) }),
    signedIn({ path: 'orders', lazy: async () => ({ Component: (await import('../pages/orders/orders-page.tsx')).OrdersPage }) }),
    signedIn({ path: 'orders/:id', lazy: async () => ({ Component: (await import('../pages/order/order-page.tsx')).OrderPage }) }),
    signedIn({ path: 'approvals', lazy: async () => ({ Component: (await import('../pages/approvals/approvals-page.tsx')).ApprovalsPage }) }),
    signedIn({ path: 'vendor', lazy: async () => ({ Component: (await import('../pages/vendor-board/vendor-board-page.tsx')).VendorBoardPage }) }),
    signedIn({ path: 'organization', lazy: async () => ({ Component: (await import('../pages/organization/organization-page.tsx')).OrganizationPage }) }),
    signedIn({ path: 'desk', lazy: async () => ({ Component: (await import('../pages/desk/desk-page.tsx')).DeskPage }) }),
    signedIn({ path: 'explorer', lazy: async () => ({ Component: (await import('../pages/explorer/explorer-page.tsx')).ExplorerPage }) }),
    { path: '*', lazy: async () => ({ Component: (await import('./not-found.tsx')).NotFound }) },
  ]
}

export function createAppRouter({ session }: Graph): ReturnType<typeof createBrowserRouter> {
  const signedIn = (page: RouteObject): RouteObject => ({
    ...page,
    handle: SIGNED_IN,
    middleware: [({ request }) => {
      if (session.getState().status === 'signed-in') return
      // oxlint-disable-next-line typescript/only-throw-error -- how the router is told to go elsewhere
      throw redirect(signInFor(new URL(request.url)))
    }],
  } as RouteObject)

  const router = createBrowserRouter([{ path: '/', Component: AppShell, ErrorBoundary: RouteError, HydrateFallback: PageSkeleton, children: pages(signedIn).map(withBoundary) }], { basename: '/app' })
  // What somebody had in sight does not stay there when their session has ended, here, in another tab or on another device.
  session.subscribe(() => {
    const { matches, location } = router.state
    if (session.getState().status === 'signed-out' && matches.some(({ route }) => route.handle === SIGNED_IN)) void router.navigate(signInFor(location))
  })
  return router
}

const SIGNED_IN = 'signed-in'

function signInFor({ pathname, search }: { readonly pathname: string; readonly search: string }): string {
  return `/sign-in?next=${encodeURIComponent(pathname.replace(/^\/app/, '') + search)}`
}

function withBoundary(page: RouteObject): RouteObject {
  return { ...page, ...typeof page.lazy === 'function' && { lazy: orBroken(page.lazy) }, ErrorBoundary: RouteError } as RouteObject
}

/** A file that does not come is told as anything else is that a page breaks with: the router by itself would leave the page empty. */
function orBroken<Page>(load: () => Promise<Page>): () => Promise<Page | { Component: () => never }> {
  return () => load().catch((error: unknown) => ({ Component: () => { throw error } }))
}
