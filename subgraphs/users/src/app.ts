import type { AccessTokenSigner } from '#kit/access-token.ts'
import type { DenylistWriter } from '#kit/denylist.ts'
import type { GraphContext } from '#kit/graphql/context.ts'
import type { Runtime } from '#kit/runtime.ts'
import type { IdentityTokens } from '#kit/token-issuers.ts'
import type { UsersConfig } from './config.ts'
import type { UsersLoaders } from './loaders.ts'
import type { Passwords } from './passwords.ts'
import type { PushFigures } from './push-figures.ts'
import type { SealedSecrets } from './sealed-secrets.ts'
import type { PushSender } from './services/send-pushes.ts'
import type { WebhookSender } from './services/send-webhooks.ts'
import type { SignInLimiter } from './sign-in-limiter.ts'
import type { WebhookFigures } from './webhook-figures.ts'

/** What every service of the users subgraph can reach. */
export interface UsersApp extends Runtime {
  readonly config: UsersConfig
  readonly accessTokens: AccessTokenSigner
  readonly passwords: Passwords
  /** Tells who a token of an OpenID provider is about. */
  readonly identityTokens: IdentityTokens
  readonly signInLimiter: SignInLimiter
  /** Where ended credentials are told of; the router asks it. */
  readonly denylist: DenylistWriter
  /** For secrets that must be read again. */
  readonly sealedSecrets: SealedSecrets
  readonly webhookFigures: WebhookFigures
  /** Who sends webhooks in this process. */
  readonly webhooks: WebhookSender
  readonly pushFigures: PushFigures
  /** Who sends messages to phones in this process; undefined where none are sent. */
  readonly push: PushSender | undefined
}

export type Context = GraphContext<UsersApp, UsersLoaders>
