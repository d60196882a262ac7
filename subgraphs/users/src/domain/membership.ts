export const MEMBERSHIP_ROLES = ['OWNER', 'BUYER', 'APPROVER', 'VENDOR_MANAGER', 'ADMIN', 'DISPATCHER', 'DELIVERY_AGENT'] as const
export type MembershipRole = (typeof MEMBERSHIP_ROLES)[number]

/** Roles that run the organization itself: its data, members and keys. */
export const MANAGERS: readonly MembershipRole[] = ['OWNER', 'ADMIN']

/** What an actor is to an organization at this moment. */
export type Authority = MembershipRole | 'PLATFORM_ADMIN' | 'COMPLIANCE_OFFICER' | 'API_KEY'

export function mayManage(authority: Authority): boolean {
  return authority === 'PLATFORM_ADMIN' || authority === 'API_KEY' || MANAGERS.some((role) => role === authority)
}

/** Owners are made, changed and removed by owners and by the platform only. */
export function mayManageRole(authority: Authority, role: MembershipRole): boolean {
  return mayManage(authority) && (role !== 'OWNER' || authority === 'OWNER' || authority === 'PLATFORM_ADMIN')
}
