import { forbidden } from '#kit/errors.ts'
import { isId } from '#kit/ids.ts'
import { subscribeLive, type LiveUpdate } from '#kit/live.ts'
import type { Viewer } from '#kit/viewer.ts'
import { assertAuthenticated, maySeeOrder, readScope } from '../access.ts'
import type { OrdersApp } from '../app.ts'
import { OrderEntity } from '../db/entities/order.ts'
import { VendorEntity } from '../db/entities/read-copies.ts'

export interface Watch {
  readonly viewer: Viewer
  readonly after?: string | null
}

/** @throws `FORBIDDEN` for an order that does not exist or is not the viewer's: which of the two is not told. */
export async function watchOrder(app: OrdersApp, { viewer, after, orderId }: Watch & { orderId: string }): Promise<AsyncIterableIterator<LiveUpdate>> {
  return watch(app, { viewer, after, channel: `order:${orderId}` }, async () => {
    const order = isId('ord', orderId) ? await app.db.source.getRepository(OrderEntity).findOneBy({ id: orderId }) : null
    return order !== null && maySeeOrder(readScope(viewer), order)
  })
}

/** For members of the vendor's own organization. @throws `FORBIDDEN` for anybody else. */
export async function watchVendor(app: OrdersApp, { viewer, after, vendorId }: Watch & { vendorId: string }): Promise<AsyncIterableIterator<LiveUpdate>> {
  return watch(app, { viewer, after, channel: `vendor:${vendorId}` }, async () => {
    const vendor = isId('ven', vendorId) ? await app.db.source.getRepository(VendorEntity).findOneBy({ id: vendorId }) : null
    return vendor !== null && isOrganization(viewer, vendor.organizationId)
  })
}

/** For members of the buying organization. @throws `FORBIDDEN` for anybody else. */
export async function watchOrganization(app: OrdersApp, { viewer, after, organizationId }: Watch & { organizationId: string }): Promise<AsyncIterableIterator<LiveUpdate>> {
  return watch(app, { viewer, after, channel: `organization:${organizationId}` }, async () => isId('org', organizationId) && isOrganization(viewer, organizationId))
}

async function watch(
  app: OrdersApp,
  { viewer, after, channel }: Watch & { channel: string },
  authorise: () => Promise<boolean>,
): Promise<AsyncIterableIterator<LiveUpdate>> {
  assertAuthenticated(viewer)
  if (!await authorise()) throw forbidden('There is nothing here that you may watch.')
  return subscribeLive(app, { channel, after, authorise })
}

function isOrganization(viewer: Viewer, organizationId: string): boolean {
  const scope = readScope(viewer)
  return scope.kind === 'ALL' || (scope.kind === 'ORGANIZATION' && scope.organizationId === organizationId)
}
