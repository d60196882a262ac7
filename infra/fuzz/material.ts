import { readFile } from 'node:fs/promises'
import { buildSchema } from 'graphql'
import { GraphClient, type Credentials } from '../../clients/cli/graph-client.ts'
import { mutate } from '../../clients/cli/mutate.ts'
import type { Headers, KnownOperation } from './bad-request.ts'
import type { Material } from './bad-requests.ts'
import { openOwnStream, type OwnStream } from './own-streams.ts'
import type { Target } from './target.ts'

/** They would take away what the next requests are sent with. */
const ENDING = /^(SessionRevoke|SessionRefresh|ApiKeyRevoke|ApiKeyRotate|MembershipRemove)$/

/** Material with the streams that it opened. */
export interface OpenMaterial extends Material {
  readonly streams: readonly OwnStream[]
}

/** What the requests of a run are made of: the clients' own operations, and what is there to ask about. */
export async function gatherMaterial({ url, accounts }: Pick<Target, 'url' | 'accounts'>): Promise<OpenMaterial> {
  const manifest = JSON.parse(await read('schema/persisted-documents.json')) as { operations: (KnownOperation & { type: string })[] }
  const credentials = await signIn(url, accounts)
  const ids = new Set<string>()
  for (const each of credentials) {
    const client = new GraphClient({ url: url.href, credentials: each })
    for (const { body, type } of manifest.operations) if (type === 'query') for (const id of await idsIn(client, body)) ids.add(id)
  }
  return {
    schema: buildSchema(await read('schema/api.graphql')),
    operations: manifest.operations.filter(({ name, type }) => type !== 'subscription' && !ENDING.test(name)),
    subscriptions: manifest.operations.filter(({ type }) => type === 'subscription'),
    ids: [...ids],
    ...await asking(url, credentials),
  }
}

/** The same people, signed in anew: an access token ends after a quarter of an hour. */
export async function renewed(material: OpenMaterial, { url, accounts }: Pick<Target, 'url' | 'accounts'>): Promise<OpenMaterial> {
  return { ...material, ...await asking(url, await signIn(url, accounts)) }
}

async function asking(url: URL, given: readonly Credentials[]): Promise<Pick<OpenMaterial, 'credentials' | 'streams'>> {
  const credentials = given.map(headersOf)
  return { credentials, streams: await Promise.all(credentials.filter((headers) => headers.length > 0).map((headers) => openOwnStream(url, headers))) }
}

function read(path: string): Promise<string> {
  return readFile(new URL(`../../${path}`, import.meta.url), 'utf8')
}

async function signIn(url: URL, { admin, buyer, vendors = [], partner }: Target['accounts']): Promise<Credentials[]> {
  const graph = new GraphClient({ url: url.href })
  const people: readonly { email: string; password: string; organizationId?: string }[] = [admin, ...buyer ? [buyer] : [], ...vendors.slice(0, 1)]
  const sessions = await Promise.all(people.map(async ({ email, password, organizationId }) => {
    const { tokens } = await mutate(graph, 'sessionCreate', { email, password, organizationId }, 'tokens { accessToken }')
    return { accessToken: tokens.accessToken as string }
  }))
  return [undefined, ...sessions, ...partner ? [{ apiKey: partner.apiKey }] : []]
}

/** Of the queries that go without variables, or with none of theirs. */
async function idsIn(client: GraphClient, query: string): Promise<string[]> {
  try {
    const data = await client.request(query, {})
    return [...JSON.stringify(data).matchAll(/"(?:id|\w+Id)":"([^"]{8,})"/g)].flatMap(([, id]) => id === undefined ? [] : [id])
  } catch {
    return []
  }
}

function headersOf(credentials: Credentials): Headers {
  if (!credentials) return []
  return 'accessToken' in credentials ? [['authorization', `Bearer ${credentials.accessToken}`]] : [['x-api-key', credentials.apiKey]]
}
