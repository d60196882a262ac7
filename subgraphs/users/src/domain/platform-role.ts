export const PLATFORM_ROLES = ['PLATFORM_ADMIN', 'COMPLIANCE_OFFICER'] as const
export type PlatformRole = (typeof PLATFORM_ROLES)[number]
