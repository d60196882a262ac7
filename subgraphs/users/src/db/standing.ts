import type { EntityManager } from 'typeorm'
import type { Viewer } from '#kit/viewer.ts'
import type { Standing } from '../access.ts'
import type { MembershipRole } from '../domain/membership.ts'
import { Memberships } from './entities.ts'

/** One statement for a person, none for anybody else. */
export async function loadStanding(manager: EntityManager, viewer: Viewer): Promise<Standing> {
  if (viewer.kind !== 'USER' || viewer.userId === null) return { viewer, memberships: new Map() }
  const rows = await manager.find(Memberships, { where: { userId: viewer.userId }, select: { organizationId: true, role: true } })
  return { viewer, memberships: new Map<string, MembershipRole>(rows.map((row) => [row.organizationId, row.role])) }
}
