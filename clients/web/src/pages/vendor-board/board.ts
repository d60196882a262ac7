import type { VendorBoardQuery } from '../../../../operations/__generated__/operations.ts'

export type BoardOrder = NonNullable<VendorBoardQuery['vendor']>['orders']['nodes'][number]

export const COLUMNS = ['decide', 'waiting', 'ship', 'sent'] as const
export type BoardColumn = (typeof COLUMNS)[number]

/** What the board asks for: everything that is under way. */
export const UNDER_WAY = ['PENDING_APPROVAL', 'PLACED', 'AWAITING_PAYMENT', 'ON_HOLD', 'CONFIRMED', 'PROCESSING', 'PARTIALLY_SHIPPED', 'SHIPPED', 'PARTIALLY_DELIVERED'] as const

/** Where the order stands on the board: whose move it is. Undefined once it has arrived or ended. */
export function columnOf({ status, blockers }: Pick<BoardOrder, 'status' | 'blockers'>): BoardColumn | undefined {
  switch (status) {
    case 'PLACED':
    case 'AWAITING_PAYMENT':
      return blockers.some(({ gate }) => gate === 'VENDOR_ACCEPTANCE') ? 'decide' : 'waiting'
    case 'PENDING_APPROVAL':
    case 'ON_HOLD':
      return 'waiting'
    case 'CONFIRMED':
    case 'PROCESSING':
    case 'PARTIALLY_SHIPPED':
      return 'ship'
    case 'SHIPPED':
    case 'PARTIALLY_DELIVERED':
      return 'sent'
    case 'DELIVERED':
    case 'COMPLETED':
    case 'CANCELLED':
    case 'REJECTED':
    case 'REFUNDED':
      return undefined
    default:
      return status satisfies never
  }
}

type BoardShipment = BoardOrder['shipments']['nodes'][number]

/** What is next to send the order: a step for the vendor, or something that others make. */
export function sendingStep({ shipments }: Pick<BoardOrder, 'shipments'>): { step: 'none' | 'papers' | 'book' | 'handover' | 'gone'; shipment?: BoardShipment } {
  const shipment = shipments.nodes.find(({ status }) => status === 'PENDING' || status === 'BOOKED') ?? shipments.nodes.find(({ status }) => status !== 'CANCELLED')
  if (!shipment) return { step: 'none' }
  if (shipment.status === 'PENDING') return { step: shipment.missingDocuments.length > 0 ? 'papers' : 'book', shipment }
  return { step: shipment.status === 'BOOKED' ? 'handover' : 'gone', shipment }
}
