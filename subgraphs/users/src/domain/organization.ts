export const CAPABILITIES = ['BUYER', 'VENDOR', 'CARRIER'] as const
export type Capability = (typeof CAPABILITIES)[number]

export const DATA_REGIONS = ['AFRICA', 'AMERICAS', 'ASIA_PACIFIC', 'EUROPE'] as const
export type DataRegion = (typeof DATA_REGIONS)[number]

export const ADDRESS_KINDS = ['REGISTERED', 'BILLING', 'SHIPPING', 'WAREHOUSE'] as const
export type AddressKind = (typeof ADDRESS_KINDS)[number]

export const MAX_TAX_IDS = 10
export const MAX_ADDRESSES = 50

export interface TaxId {
  readonly scheme: string
  readonly value: string
}

/** What makes two registration numbers of one country the same: `RC 123-456` is `rc123456`. Null when nothing is left. */
export function registrationKey(registrationNumber: string): string | null {
  return registrationNumber.normalize('NFKC').toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, '') || null
}
