import { randomUUID } from 'node:crypto'
import type { Answer, GraphClient } from './graph-client.ts'
import { mutate, UserErrorsError } from './mutate.ts'

/** How people set up a marketplace over the public graph; shared by the demo data, the importers and the end-to-end tests. */

export interface Person {
  readonly email: string
  readonly password: string
  readonly name: string
}

/** Registers a person; one who exists already is left as is. */
export async function register(graph: GraphClient, person: Person): Promise<void> {
  try {
    await mutate(graph, 'userRegister', { ...person, idempotencyKey: `register:${person.email}` }, 'user { id }')
  } catch (error) {
    if (!(error instanceof UserErrorsError && error.codes.every((code) => code === 'EMAIL_TAKEN'))) throw error
  }
}

/** Signs in, for one of the person's organizations if given, and answers the graph as that person. */
export async function signIn(graph: GraphClient, { email, password }: Pick<Person, 'email' | 'password'>, organizationId?: string): Promise<GraphClient> {
  const { tokens } = await mutate(graph, 'sessionCreate', { email, password, organizationId }, 'tokens { accessToken }')
  return graph.as({ accessToken: tokens.accessToken })
}

export interface NewOrganization {
  readonly legalName: string
  readonly countryCode: string
  readonly registrationNumber: string
  readonly capabilities: readonly ('BUYER' | 'VENDOR' | 'CARRIER')[]
  /** An administrator creates it for others and does not become its owner. */
  readonly onBehalf?: boolean
}

/** Creates an organization, or answers the one that has this registration number in this country. */
export async function createOrganization(client: GraphClient, organization: NewOrganization): Promise<string> {
  const key = `organization:${organization.countryCode}:${organization.registrationNumber}`
  return createdOrExisting(() => mutate(client, 'organizationCreate', { ...organization, idempotencyKey: key }, 'organization { id }')
    .then(({ organization: { id } }) => id as string))
}

/** Applies for an organization, approves and activates it, and answers the vendor; what is done already is left. */
export async function onboardVendor(admin: GraphClient, { organizationId, displayName, autoAccept }: { organizationId: string; displayName: string; autoAccept?: boolean }): Promise<string> {
  const vendorId = await createdOrExisting(() => mutate(admin, 'vendorApply', { organizationId, displayName, idempotencyKey: `apply:${organizationId}` }, 'vendor { id }')
    .then(({ vendor: { id } }) => id as string))
  const { vendor } = await admin.request('query ($id: ID!) { vendor(id: $id) { status onboarding { status } policy { autoAccept } } }', { id: vendorId })
  if (vendor.status === 'ACTIVE') return vendorId
  if (vendor.onboarding.status !== 'APPROVED') await mutate(admin, 'vendorApprove', { vendorId, idempotencyKey: `approve:${vendorId}` }, 'vendor { id }')
  await mutate(admin, 'vendorActivate', { vendorId, idempotencyKey: `activate:${vendorId}` }, 'vendor { id }')
  if (autoAccept !== undefined && autoAccept !== vendor.policy?.autoAccept) {
    await mutate(admin, 'vendorPolicyUpdate', { vendorId, autoAccept, idempotencyKey: `policy:${vendorId}:${autoAccept}` }, 'vendor { id }')
  }
  return vendorId
}

/** A carrier organization, its key with the scope to report tracking, and the carrier itself; answers the key's secret. */
export async function setUpCarrier(owner: GraphClient, admin: GraphClient, { organizationId, code, name }: { organizationId: string; code: string; name: string }): Promise<string> {
  await mutate(admin, 'carrierUpsert', {
    code, name, organizationId, services: [{ code: 'STANDARD', name: 'Standard freight', crossBorder: true }], idempotencyKey: `carrier:${code}`,
  }, 'carrier { id }')
  return createApiKey(owner, { organizationId, name: 'Tracking', scopes: ['tracking:write', 'shipments:read'] })
}

/** Makes a new key each time and answers its secret, which is shown this once. */
export async function createApiKey(owner: GraphClient, { organizationId, name, scopes }: { organizationId: string; name: string; scopes: readonly string[] }): Promise<string> {
  const { secret } = await mutate(owner, 'apiKeyCreate', { organizationId, name, scopes, idempotencyKey: randomUUID() }, 'secret')
  return secret as string
}

export interface Purchase {
  readonly lines: readonly { readonly offerId: string; readonly quantity: number }[]
  /** A repeat with the same key buys nothing more. */
  readonly key: string
  readonly paymentMethodToken?: string
  /** Where it goes. */
  readonly countryCode?: string
}

/** Fills the buyer's cart and checks out; resolves with the group once the graph has acknowledged it. */
export async function buy(buyer: GraphClient, { lines, key, paymentMethodToken = 'tok_visa', countryCode = 'NG' }: Purchase): Promise<Answer> {
  for (const [index, line] of lines.entries()) await mutate(buyer, 'cartLineAdd', { ...line, idempotencyKey: `${key}:${index}` }, 'cart { id }')
  const shipTo = { recipient: 'Receiving', line1: '1 Harbour Road', city: 'Lagos', countryCode }
  const { checkout } = await mutate(buyer, 'checkoutStart', { shipTo, incoterm: 'DAP', idempotencyKey: key }, 'checkout { id }')
  const { orderGroup } = await mutate(buyer, 'checkoutComplete', { checkoutId: checkout.id, paymentMethodToken, idempotencyKey: key }, 'orderGroup { id number orders { id number vendor { id } } }')
  return orderGroup
}

/** Resolves to what was created, or to what stands in its way when the error names it. */
export async function createdOrExisting(create: () => Promise<string>): Promise<string> {
  try {
    return await create()
  } catch (error) {
    const existing = error instanceof UserErrorsError ? error.userErrors[0]?.existingId : undefined
    if (existing) return existing
    throw error
  }
}

export interface ReferenceData {
  readonly hsCodes: readonly { code: string; description: string }[]
  readonly tariffs: { version: string; source: string; rates: readonly { destination: string; hsPrefix: string; adValoremBasisPoints: number; importVatBasisPoints: number; validFrom: string }[] }
  readonly watchlist: { source: 'LOCAL'; publishedAt: string; sha256: string; entries: readonly { reference: string; name: string; aliases: readonly string[]; type: string; countryCode: string | null }[] }
  readonly commission: { vatBasisPoints: number; components: readonly Record<string, unknown>[] }
}

/** Loads what compliance decides by and the marketplace's default commission; repeatable. */
export async function loadReferenceData(admin: GraphClient, officer: GraphClient, { hsCodes, tariffs, watchlist, commission }: ReferenceData): Promise<void> {
  await mutate(officer, 'hsCodesUpsert', { codes: hsCodes, idempotencyKey: `hs:${tariffs.version}` }, 'upsertedCount')
  await mutate(officer, 'tariffRatesUpsert', { ...tariffs, idempotencyKey: `tariffs:${tariffs.version}` }, 'upsertedCount')

  const { entries, ...version } = watchlist
  const { watchlistVersion } = await mutate(officer, 'watchlistVersionCreate', { ...version, entryCount: entries.length, idempotencyKey: `watchlist:${version.sha256}` }, 'watchlistVersion { id status }')
  await mutate(officer, 'watchlistEntriesAdd', { versionId: watchlistVersion.id, entries, idempotencyKey: `watchlist:${version.sha256}` }, 'addedCount')
  await mutate(officer, 'watchlistVersionActivate', { versionId: watchlistVersion.id, idempotencyKey: `watchlist:${version.sha256}` }, 'watchlistVersion { id }')

  await mutate(admin, 'commissionPlanUpsert', { ...commission, idempotencyKey: 'commission:default' }, 'commissionPlan { id }')
}
