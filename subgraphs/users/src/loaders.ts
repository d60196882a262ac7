import DataLoader from 'dataloader'
import { In, type EntitySchema } from 'typeorm'
import { pageOf, paginateByParent, wholeConnection, type Connection, type PageArguments } from '#kit/connections.ts'
import { isId } from '#kit/ids.ts'
import type { Viewer } from '#kit/viewer.ts'
import {
  isPlatformAdmin, organizationFor, organizationsSeen, seesAddress, seesApiKey, seesApiKeysOf, seesIdentitiesOf, seesInside, seesMembership,
  seesPlatformRolesOf, seesPushDevicesOf, seesSession, seesUser, seesWebhook, seesWebhooksOf, type OrganizationView, type Standing,
} from './access.ts'
import type { UsersApp } from './app.ts'
import {
  ApiKeys, Memberships, OrganizationAddresses, Organizations, Sessions, UserPlatformRoles, Users,
  type ApiKeyRow, type MembershipRow, type OrganizationAddressRow, type OrganizationRow, type SessionRow, type UserRow,
} from './db/entities.ts'
import { LinkedIdentities, type LinkedIdentityRow } from './db/identity-entities.ts'
import { PushDevices, type PushDeviceRow } from './db/push-entities.ts'
import { WebhookDeliveries, WebhookEndpoints, type WebhookDeliveryRow, type WebhookEndpointRow } from './db/webhook-entities.ts'
import { loadStanding } from './db/standing.ts'
import type { PlatformRole } from './domain/platform-role.ts'

type ById<Row> = DataLoader<string, Row | null>
type PageOf<Row> = (args: PageArguments) => DataLoader<string, Connection<Row>>

/** Every way to a row goes through here, and each applies what the viewer may see: null, or left out, otherwise. */
export interface UsersLoaders {
  /** What the viewer is in each organization; read once. */
  standing(): Promise<Standing>
  /** A counterparty's view for those who are not inside. */
  readonly organization: ById<OrganizationView>
  readonly user: ById<UserRow>
  readonly membership: ById<MembershipRow>
  readonly address: ById<OrganizationAddressRow>
  readonly apiKey: ById<ApiKeyRow>
  readonly session: ById<SessionRow>
  readonly membershipsOfOrganization: PageOf<MembershipRow>
  readonly membershipsOfUser: PageOf<MembershipRow>
  readonly apiKeysOfOrganization: PageOf<ApiKeyRow>
  readonly webhookEndpoint: ById<WebhookEndpointRow>
  readonly webhookDelivery: ById<WebhookDeliveryRow>
  readonly webhookEndpointsOfOrganization: PageOf<WebhookEndpointRow>
  /** Of the viewer alone. */
  readonly identitiesOfUser: PageOf<LinkedIdentityRow>
  /** Of the viewer alone. */
  readonly pushDevicesOfUser: PageOf<PushDeviceRow>
  readonly addressesOfOrganization: DataLoader<string, OrganizationAddressRow[]>
  readonly platformRolesOfUser: DataLoader<string, PlatformRole[]>
  /** Forgets what was read: a mutation has changed it, and the next one of the same operation must not see the past. */
  forget(): void
}

export function createLoaders(app: UsersApp, viewer: Viewer): UsersLoaders {
  const loaders: UsersLoaders = { ...freshLoaders(app, viewer), forget() { Object.assign(loaders, freshLoaders(app, viewer)) } }
  return loaders
}

function freshLoaders({ db }: UsersApp, viewer: Viewer): Omit<UsersLoaders, 'forget'> {
  const { manager } = db.source
  let known: Promise<Standing> | undefined
  const standing = () => known ??= loadStanding(manager, viewer)

  function byId<Row extends { id: string }>(entity: EntitySchema<Row>, prefix: string, sees: (standing: Standing, row: Row) => boolean): ById<Row> {
    return new DataLoader(async (ids) => {
      const rows = await rowsById(entity, prefix, ids)
      const own = await standing()
      return ids.map((id) => {
        const row = rows.get(id)
        return row && sees(own, row) ? row : null
      })
    })
  }

  async function rowsById<Row extends { id: string }>(entity: EntitySchema<Row>, prefix: string, ids: readonly string[]): Promise<ReadonlyMap<string, Row>> {
    const wellFormed = ids.filter((id) => isId(prefix, id))
    if (wellFormed.length === 0) return new Map()
    const rows = await manager.createQueryBuilder(entity, 'row').where('row.id IN (:...ids)', { ids: wellFormed }).getMany()
    return new Map(rows.map((row) => [row.id, row]))
  }

  async function colleagues(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const organizationIds = organizationsSeen(await standing())
    if (organizationIds === 'ALL' || organizationIds.length === 0) return new Set()
    const rows = await manager.find(Memberships, { where: { userId: In(ids), organizationId: In(organizationIds) }, select: { userId: true } })
    return new Set(rows.map((row) => row.userId))
  }

  return {
    standing,
    organization: new DataLoader(async (ids) => {
      const rows = await rowsById<OrganizationRow>(Organizations, 'org', ids)
      const own = await standing()
      return ids.map((id) => {
        const row = rows.get(id)
        return row ? organizationFor(own, row) : null
      })
    }),
    user: new DataLoader(async (ids) => {
      const rows = await rowsById<UserRow>(Users, 'usr', ids)
      const own = await standing()
      const others = [...rows.keys()].filter((id) => id !== viewer.userId)
      const shared = others.length > 0 && !isPlatformAdmin(viewer) ? await colleagues(others) : new Set<string>()
      return ids.map((id) => {
        const row = rows.get(id)
        return row && seesUser(own, row, shared) ? row : null
      })
    }),
    membership: byId<MembershipRow>(Memberships, 'mem', seesMembership),
    address: byId<OrganizationAddressRow>(OrganizationAddresses, 'adr', seesAddress),
    apiKey: byId<ApiKeyRow>(ApiKeys, 'key', seesApiKey),
    session: byId<SessionRow>(Sessions, 'ses', seesSession),
    webhookEndpoint: byId<WebhookEndpointRow>(WebhookEndpoints, 'whe', seesWebhook),
    webhookDelivery: byId<WebhookDeliveryRow>(WebhookDeliveries, 'whd', seesWebhook),

    membershipsOfOrganization: pagesByParent(async (args, organizationIds) => {
      const own = await standing()
      const seen = organizationIds.filter((id) => seesInside(own, id))
      return pages(seen, await nonEmpty(seen, () => paginateByParent(manager, { entity: Memberships, parentColumn: 'organizationId', parentIds: seen, args })))
    }),
    membershipsOfUser: pagesByParent(async (args, userIds) => {
      const organizationIds = organizationsSeen(await standing())
      // To others, a person's memberships in foreign organizations do not exist.
      const where = organizationIds === 'ALL' ? undefined : {
        sql: '(child.user_id = :viewerId OR child.organization_id = ANY(:organizationIds))',
        parameters: { viewerId: viewer.userId, organizationIds },
      }
      return pages(userIds, await paginateByParent(manager, { entity: Memberships, parentColumn: 'userId', parentIds: userIds, args, where }))
    }),
    apiKeysOfOrganization: pagesByParent(async (args, organizationIds) => {
      const own = await standing()
      const seen = organizationIds.filter((id) => seesApiKeysOf(own, id))
      return pages(seen, await nonEmpty(seen, () => paginateByParent(manager, { entity: ApiKeys, parentColumn: 'organizationId', parentIds: seen, args })))
    }),
    webhookEndpointsOfOrganization: pagesByParent(async (args, organizationIds) => {
      const own = await standing()
      const seen = organizationIds.filter((id) => seesWebhooksOf(own, id))
      return pages(seen, await nonEmpty(seen, () => paginateByParent(manager, { entity: WebhookEndpoints, parentColumn: 'organizationId', parentIds: seen, args })))
    }),
    identitiesOfUser: pagesByParent(async (args, userIds) => {
      const seen = userIds.filter((id) => seesIdentitiesOf(viewer, id))
      return pages(seen, await nonEmpty(seen, () => paginateByParent(manager, { entity: LinkedIdentities, parentColumn: 'userId', parentIds: seen, args })))
    }),
    pushDevicesOfUser: pagesByParent(async (args, userIds) => {
      const seen = userIds.filter((id) => seesPushDevicesOf(viewer, id))
      return pages(seen, await nonEmpty(seen, () => paginateByParent(manager, { entity: PushDevices, parentColumn: 'userId', parentIds: seen, args })))
    }),
    addressesOfOrganization: new DataLoader(async (organizationIds) => {
      const own = await standing()
      const seen = organizationIds.filter((id) => seesInside(own, id))
      const rows = await nonEmpty(seen, () => manager.find(OrganizationAddresses, { where: { organizationId: In(seen) }, order: { id: 'ASC' } }))
      const byOrganization = Map.groupBy(rows, (row) => row.organizationId)
      return organizationIds.map((id) => byOrganization.get(id) ?? [])
    }),
    platformRolesOfUser: new DataLoader(async (userIds) => {
      const seen = userIds.filter((id) => seesPlatformRolesOf(viewer, id))
      const rows = await nonEmpty(seen, () => manager.find(UserPlatformRoles, { where: { userId: In(seen) }, order: { role: 'ASC' } }))
      const byUser = Map.groupBy(rows, (row) => row.userId)
      return userIds.map((id) => (byUser.get(id) ?? []).map((row) => row.role))
    }),
  }
}

/** A loader for each set of page arguments, so that the same page of many parents is one statement. */
function pagesByParent<Row extends { id: string }>(
  load: (args: PageArguments, parentIds: readonly string[]) => Promise<ReadonlyMap<string, Connection<Row>>>,
): PageOf<Row> {
  const byArguments = new Map<string, DataLoader<string, Connection<Row>>>()
  return ({ first, after, last, before }) => {
    const args = { first, after, last, before }
    // Before anything is read, so that what is refused does not depend on what is visible.
    pageOf(args)
    const key = JSON.stringify([first, after, last, before])
    const loader = byArguments.get(key) ?? new DataLoader<string, Connection<Row>>(async (parentIds) => {
      const found = await load(args, parentIds)
      return parentIds.map((id) => found.get(id) ?? wholeConnection<Row>([]))
    })
    byArguments.set(key, loader)
    return loader
  }
}

function pages<Row>(parentIds: readonly string[], connections: readonly Connection<Row>[]): ReadonlyMap<string, Connection<Row>> {
  return new Map(connections.map((connection, index) => [parentIds[index] ?? '', connection]))
}

async function nonEmpty<Row>(ids: readonly string[], load: () => Promise<Row[]>): Promise<Row[]> {
  return ids.length === 0 ? [] : load()
}
