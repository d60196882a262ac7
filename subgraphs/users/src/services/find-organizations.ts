import { pageOf, paginate, wholeConnection, type Connection, type PageArguments } from '#kit/connections.ts'
import { badInput } from '#kit/errors.ts'
import { organizationsSeen, type OrganizationView, type Standing } from '../access.ts'
import type { UsersApp } from '../app.ts'
import { Organizations, Users, type OrganizationRow, type UserRow } from '../db/entities.ts'
import { registrationKey } from '../domain/organization.ts'
import { isPlainText } from '../domain/text.ts'

export interface FindOrganizations extends PageArguments {
  readonly search?: string | null
  readonly registrationNumber?: string | null
}

/** A page of the organizations whose inside the viewer sees. */
export async function findOrganizations(app: UsersApp, standing: Standing, { search, registrationNumber, ...page }: FindOrganizations): Promise<Connection<OrganizationView>> {
  pageOf(page)
  const pattern = searchPattern(search)
  const seen = organizationsSeen(standing)
  if (seen !== 'ALL' && seen.length === 0) return wholeConnection<OrganizationView>([])

  const query = app.db.source.manager.createQueryBuilder<OrganizationRow>(Organizations, 'organization')
  if (seen !== 'ALL') query.andWhere('organization.id = ANY(:seen)', { seen })
  if (pattern) query.andWhere('organization.legalName ILIKE :pattern', { pattern })
  if (typeof registrationNumber === 'string') query.andWhere('organization.registrationKey = :key', { key: registrationKey(registrationNumber) ?? '' })
  const { edges, nodes, pageInfo } = await paginate(query, page)
  return { edges: edges.map(({ cursor, node }) => ({ cursor, node: inside(node) })), nodes: nodes.map(inside), pageInfo }
}

function inside(row: OrganizationRow): OrganizationView {
  return { ...row, inside: true }
}

/** A page of everybody; the caller has checked that the viewer may see them. */
export async function findUsers(app: UsersApp, { search, ...page }: PageArguments & { readonly search?: string | null }): Promise<Connection<UserRow>> {
  const query = app.db.source.manager.createQueryBuilder<UserRow>(Users, 'person')
  const pattern = searchPattern(search)
  if (pattern) query.andWhere('(person.name ILIKE :pattern OR person.email ILIKE :pattern)', { pattern })
  return paginate(query, page)
}

/** @throws `BAD_USER_INPUT` for text that cannot be in any name. */
function searchPattern(search: string | null | undefined): string | null {
  if (!search) return null
  if (search.length > 200 || !isPlainText(search)) throw badInput('A search has at most 200 characters, none of them control characters.', 'search')
  return `%${search.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
}
