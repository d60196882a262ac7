import { isId } from '#kit/ids.ts'

/** Types that this subgraph owns, by the prefix of their ids. */
const OWN = {
  usr: 'User', org: 'Organization', mem: 'OrganizationMembership', adr: 'OrganizationAddress', key: 'ApiKey', ses: 'Session',
  whe: 'WebhookEndpoint', whd: 'WebhookDelivery',
} as const

/** Entities of other subgraphs, each with a stub in the schema. */
const FOREIGN = {
  prd: 'Product', var: 'ProductVariant', cat: 'Category', ofr: 'Offer',
  crt: 'Cart', crl: 'CartLine', chk: 'Checkout', grp: 'OrderGroup', ord: 'Order', oli: 'OrderLine', apr: 'ApprovalRequest',
  pin: 'PaymentIntent', pay: 'Payment', pal: 'PaymentAllocation', rfd: 'Refund', cml: 'CommissionLine', led: 'LedgerEntry', pyt: 'Payout',
  ven: 'Vendor', vob: 'VendorOnboarding', cpl: 'CommissionPlan',
  crr: 'Carrier', shp: 'Shipment', shl: 'ShipmentLine', pkg: 'Package', trk: 'TrackingEvent',
  scr: 'PartyScreening', mat: 'ScreeningMatch', wlv: 'WatchlistVersion', cas: 'ComplianceCase', hsc: 'HsClassification', lcq: 'LandedCostQuote', doc: 'TradeDocument',
  adt: 'AuditEntry',
} as const

export type OwnNodeType = (typeof OWN)[keyof typeof OWN]
export type ForeignNodeType = (typeof FOREIGN)[keyof typeof FOREIGN]
export type NodeType = { readonly own: true; readonly name: OwnNodeType } | { readonly own: false; readonly name: ForeignNodeType }

/** The type that an id names by its prefix; null for a malformed id and an unknown prefix. */
export function nodeTypeOf(id: string): NodeType | null {
  const [prefix = ''] = id.split('_', 1)
  if (!isId(prefix, id)) return null
  if (Object.hasOwn(OWN, prefix)) return { own: true, name: OWN[prefix as keyof typeof OWN] }
  if (Object.hasOwn(FOREIGN, prefix)) return { own: false, name: FOREIGN[prefix as keyof typeof FOREIGN] }
  return null
}

/** Every stub that the schema declares. */
export const foreignNodeTypes: readonly ForeignNodeType[] = Object.values(FOREIGN)
