export type VendorStatus = 'REGISTERED' | 'ACTIVE' | 'SUSPENDED'

/** What this subgraph knows of a vendor, from the vendors' events. */
export interface VendorCopy {
  id: string
  organizationId: string
  status: VendorStatus
}
