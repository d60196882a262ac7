import { z } from 'zod'
import { parseConfig } from '#kit/config.ts'

const schema = z.object({
  /** The policy that a new vendor starts with. */
  VENDORS_ACCEPT_WITHIN_HOURS: z.coerce.number().int().min(1).max(720).default(48),
})

export interface VendorsConfig {
  readonly defaultPolicy: { readonly autoAccept: boolean; readonly acceptWithinHours: number }
}

/** @throws {ConfigError} naming every setting that cannot be used. */
export function toVendorsConfig(env: NodeJS.ProcessEnv): VendorsConfig {
  const settings = parseConfig(schema, env)
  return { defaultPolicy: { autoAccept: false, acceptWithinHours: settings.VENDORS_ACCEPT_WITHIN_HOURS } }
}
