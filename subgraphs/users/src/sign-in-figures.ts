import { Counter, type Registry } from 'prom-client'
import { SIGN_IN_LIMITS, type SignInLimit } from './sign-in-limiter.ts'

/** What is counted of attempts to sign in. */
export interface SignInFigures {
  limited(limit: SignInLimit): void
}

export function createSignInFigures(registry: Registry): SignInFigures {
  const limited = new Counter({ name: 'broxiva_sign_ins_limited_total', help: 'Attempts to sign in that were refused unheard, by the limit.', labelNames: ['limit'], registers: [registry] })
  for (const limit of SIGN_IN_LIMITS) limited.inc({ limit }, 0)
  return { limited: (limit) => limited.inc({ limit }) }
}
