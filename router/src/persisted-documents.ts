import { createHash } from 'node:crypto'
import { GraphQLError, Kind, parse, print } from 'graphql'
import { z } from 'zod'
import type { Logger } from '#kit/log.ts'
import type { RedisConnection } from '#kit/redis.ts'
import type { Viewer } from '#kit/viewer.ts'
import type { PersistedDocumentOutcome, PersistedQueryOutcome } from './document-metrics.ts'
import { refusal } from './errors.ts'
import type { OperationRequest } from './operations.ts'
import type { OperationText } from './plan-cache.ts'
import { PersistedQueryStore } from './persisted-query-store.ts'

/** What becomes of a document that no client was built with. */
export type PersistedDocumentsMode = 'off' | 'log' | 'require'

/** A document that a client was built with, and how it asks for it: by its id or by the SHA-256 of its text. */
export interface PersistedDocument extends OperationText {
  readonly id?: string
}

/** A request as it comes over any wire, of which the document may be left out. */
export interface SentRequest extends Omit<OperationRequest, 'query' | 'accepted'> {
  readonly query: string | undefined
  /** By the appendix of GraphQL over HTTP on persisted documents. */
  readonly documentId?: string | undefined
  readonly extensions?: Readonly<Record<string, unknown>> | null | undefined
}

/** Finds the document that a request is about. */
export interface Documents {
  /**
   * What is to be executed. A promise only where a store has to be asked.
   *
   * @throws {GraphQLError} when there is no such document, or it may not be executed.
   */
  find(request: SentRequest, viewer: Viewer): OperationRequest | Promise<OperationRequest>
}

export interface DocumentSettings {
  readonly persistedQueries: boolean
  readonly persistedQueriesMiB: number
  readonly persistedQueriesTtlMs: number
  readonly persistedDocumentsMode: PersistedDocumentsMode
  readonly persistedDocumentsExemptRoles: readonly string[]
}

const persistedQuery = z.object({ version: z.literal(1), sha256Hash: z.string().min(1).max(256) })

const SHA256 = /^[0-9a-f]{64}$/
/** By the appendix: a hash, one of somebody's own scheme, or a name without a scheme. */
const DOCUMENT_ID = /^(sha256:[0-9a-f]{64}|x-[^:]+:.+|[^:]+)$/
const MAX_LOGGED = 1_000

/**
 * Automatic persisted queries (Apollo's protocol) and the documents that clients were built with. A hash that comes with its text is kept once the operation has proved
 * valid; after that the hash is enough. With the mode `require` only documents of the list are executed, however they are written.
 */
export function createDocuments({ settings, persisted, redis, count, log }: {
  settings: DocumentSettings
  persisted: readonly PersistedDocument[]
  redis: RedisConnection | undefined
  count: { query(outcome: PersistedQueryOutcome): void; document(outcome: PersistedDocumentOutcome): void }
  log: Logger
}): Documents {
  const { persistedDocumentsMode: mode, persistedDocumentsExemptRoles: exemptRoles } = settings
  const list = indexOf(persisted)
  const store = settings.persistedQueries
    ? new PersistedQueryStore({ maxBytes: settings.persistedQueriesMiB * 1024 * 1024, ttlMs: settings.persistedQueriesTtlMs, redis, log })
    : undefined
  const logged = new Set<string>()

  return {
    find(request, viewer) {
      const { query, documentId, extensions, operationName, variables } = request
      const extension = extensions?.['persistedQuery']
      if (query && documentId === undefined && (extension === undefined || !store)) {
        check(query, request, viewer)
        return { query, operationName, variables }
      }
      if (documentId !== undefined) return byDocumentId(documentId, request)
      if (extension === undefined) throw refusal(400, 'BAD_REQUEST', 'The request has no `query`.')
      return byExtension(extension, request, viewer)
    },
  }

  function byDocumentId(documentId: string, { query, operationName, variables }: SentRequest): OperationRequest {
    if (query) throw refusal(400, 'BAD_REQUEST', 'Send `query` or `documentId`, not both.')
    if (!DOCUMENT_ID.test(documentId)) throw refusal(400, 'BAD_REQUEST', '`documentId` must be `sha256:` with 64 lower-case hexadecimal digits, `x-NAME:` with an identifier, or one without a colon.')
    const found = list.byId.get(documentId.startsWith('sha256:') ? documentId.slice('sha256:'.length) : documentId)
    count.document(found ? 'known' : 'unknown')
    if (!found) throw refusal(400, 'PERSISTED_DOCUMENT_UNKNOWN', 'There is no persisted document of this id.')
    return { query: found.query, operationName: operationName ?? found.operationName, variables }
  }

  function byExtension(extension: unknown, request: SentRequest, viewer: Viewer): OperationRequest | Promise<OperationRequest> {
    const { query, operationName, variables } = request
    const { data, error } = persistedQuery.safeParse(extension)
    if (!data) throw refusal(400, 'BAD_REQUEST', `\`extensions.persistedQuery\` is not valid: ${error.issues.map(({ path, message }) => `${path.join('.') || 'it'}: ${message}`).join('; ')}.`)
    const hash = data.sha256Hash
    const known = query ? undefined : list.byId.get(hash)
    if (known) {
      count.document('known')
      return { query: known.query, operationName: operationName ?? known.operationName, variables }
    }
    if (!store) throw refusal(200, 'PERSISTED_QUERY_NOT_SUPPORTED', 'PersistedQueryNotSupported')
    if (!query) return byHash(store, hash, request, viewer)

    if (sha256(query) !== hash) {
      count.query('refused')
      throw refusal(400, 'BAD_REQUEST', 'The hash is not that of the query.')
    }
    check(query, request, viewer)
    return {
      query, operationName, variables,
      accepted() { if (store.add(hash, query)) count.query('registered') },
    }
  }

  function byHash(found: PersistedQueryStore, hash: string, request: SentRequest, viewer: Viewer): OperationRequest | Promise<OperationRequest> {
    const query = found.get(hash)
    if (query !== undefined) return answered(query)
    return SHA256.test(hash) ? found.fetch(hash).then(answered) : answered(undefined)

    function answered(text: string | undefined): OperationRequest {
      count.query(text === undefined ? 'miss' : 'hit')
      // By this text and code clients know that they are to send the query with its hash.
      if (text === undefined) throw refusal(200, 'PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound')
      check(text, request, viewer)
      return { query: text, operationName: request.operationName, variables: request.variables }
    }
  }

  function check(query: string, { operationName }: SentRequest, viewer: Viewer): void {
    if (mode === 'off') return
    if (list.texts.has(query) || list.normalised.has(normalise(query) ?? '')) {
      count.document('known')
      return
    }
    if (exemptRoles.some((role) => viewer.roles.includes(role))) {
      count.document('exempt')
      return
    }
    count.document('unlisted')
    if (mode === 'require') throw refusal(400, 'PERSISTED_DOCUMENT_REQUIRED', 'Only persisted documents are executed here.')
    const hash = sha256(query)
    if (logged.has(hash) || logged.size >= MAX_LOGGED) return
    logged.add(hash)
    log.warn({ operationName, sha256: hash, characters: query.length }, 'a document is executed that is not persisted')
  }
}

interface DocumentList {
  /** By the id of the list, and by the SHA-256 of the text. */
  readonly byId: ReadonlyMap<string, PersistedDocument>
  readonly texts: ReadonlySet<string>
  readonly normalised: ReadonlySet<string>
}

function indexOf(documents: readonly PersistedDocument[]): DocumentList {
  return {
    byId: new Map(documents.flatMap((document) => [[sha256(document.query), document] as const, ...document.id === undefined ? [] : [[document.id, document] as const]])),
    texts: new Set(documents.map(({ query }) => query)),
    normalised: new Set(documents.flatMap(({ query }) => normalise(query) ?? [])),
  }
}

/** The same for documents that differ in white space, comments and the order of their definitions; undefined for what is no document. */
function normalise(text: string): string | undefined {
  try {
    const { definitions } = parse(text, { noLocation: true, maxTokens: MAX_TOKENS })
    return definitions.map((definition) => print({ kind: Kind.DOCUMENT, definitions: [definition] })).toSorted().join('\n')
  } catch (error) {
    if (error instanceof GraphQLError) return undefined
    throw error
  }
}

/** No document that is longer than any client's is compared. */
const MAX_TOKENS = 20_000

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
