import type { ViewerQuery } from '../../../operations/__generated__/operations.ts'

export type Viewer = ViewerQuery['viewer']

export interface Destination {
  readonly to: string
  /** The message of its name. */
  readonly name: string
  /** Whether the header shows it to this viewer; the graph decides what they may do there. */
  readonly shownTo: (viewer: Viewer | undefined) => boolean
}

export const isBuyer = (viewer: Viewer | undefined): boolean => viewer?.organization?.capabilities.includes('BUYER') ?? false
export const isVendor = (viewer: Viewer | undefined): boolean => viewer?.organization?.vendor != null
export const isStaff = (viewer: Viewer | undefined): boolean => (viewer?.user?.platformRoles.length ?? 0) > 0
export const isSignedIn = (viewer: Viewer | undefined): boolean => viewer?.kind === 'USER'

/** What the header leads to, in its order. */
export const DESTINATIONS: readonly Destination[] = [
  { to: '/', name: 'nav.home', shownTo: () => true },
  { to: '/catalogue', name: 'nav.catalogue', shownTo: () => true },
  { to: '/cart', name: 'nav.cart', shownTo: isBuyer },
  { to: '/orders', name: 'nav.orders', shownTo: (viewer) => isBuyer(viewer) || isVendor(viewer) || isStaff(viewer) },
  { to: '/approvals', name: 'nav.approvals', shownTo: isBuyer },
  { to: '/vendor', name: 'nav.vendor', shownTo: isVendor },
  { to: '/organization', name: 'nav.organization', shownTo: isSignedIn },
  { to: '/desk', name: 'nav.desk', shownTo: isStaff },
]
