import type { IncomingMessage } from 'node:http'
import { GraphQLError } from 'graphql'
import type { Viewer } from '#kit/viewer.ts'
import type { Authenticator, Credentials, Identity } from './authentication.ts'
import type { CredentialEnd, CredentialWatch } from './credential-watch.ts'
import { refusal } from './errors.ts'

/** What is open for long is worth no more than the credentials that opened it. */
export interface CredentialGuard {
  /** Why the asker may not have anything more, if so. */
  check(): Promise<GraphQLError | undefined>
  /** Calls `onEnd` within a second after the credentials have ended, whatever else happens, until the answer is called. */
  watch(onEnd: (error: GraphQLError) => void): () => void
}

export function createCredentialGuard({ authenticator, credentialWatch, credentials, request, identity }: {
  authenticator: Authenticator
  credentialWatch: CredentialWatch
  credentials: Credentials
  request: IncomingMessage
  identity: Identity
}): CredentialGuard {
  return {
    async check() {
      try {
        const { viewer } = await authenticator.authenticate(credentials, request)
        return isSameViewer(viewer, identity.viewer) ? undefined : authorizationChanged()
      } catch (error) {
        if (error instanceof GraphQLError) return error
        throw error
      }
    },
    watch: (onEnd) => credentialWatch.watch(identity, (end) => {
      const error = refusal(401, 'UNAUTHENTICATED', 'Your credentials have ended. Come back with new ones, and your last cursor.')
      error.extensions['reason'] = reasonOfEnd(end, identity)
      onEnd(error)
    }),
  }
}

/** Whether credentials still stand for whom they stood for, with all that is known of them. */
export function isSameViewer(now: Viewer, before: Viewer): boolean {
  return now === before || JSON.stringify(now) === JSON.stringify(before)
}

/** What was begun for a viewer who may have less now, or more, does not go on. */
export function authorizationChanged(): GraphQLError {
  const error = refusal(401, 'UNAUTHENTICATED', 'What you may do has changed. Come back with your last cursor.')
  error.extensions['reason'] = 'AUTHORIZATION_CHANGED'
  return error
}

/** The same as when they are refused from then on. */
export function reasonOfEnd(end: CredentialEnd, { viewer }: Identity): string {
  if (viewer.kind === 'API_KEY') return 'API_KEY_INVALID'
  if (end === 'EXPIRED') return 'ACCESS_TOKEN_EXPIRED'
  return viewer.sessionId === null ? 'IDENTITY_NOT_LINKED' : 'SESSION_REVOKED'
}
