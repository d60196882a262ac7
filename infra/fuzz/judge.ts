import type { BadRequest } from './bad-request.ts'
import type { Outcome } from './exchange.ts'
import { messagesOf } from './messages.ts'

/** What a client can have sent wrongly in HTTP itself, in the codes of the 500s. */
const CLIENTS_OWN = new Set([501, 505])
/** Codes that say: it was not the client. */
const OURS = ['INTERNAL_SERVER_ERROR', 'SUBGRAPH_UNAVAILABLE', 'AUTHENTICATION_UNAVAILABLE', 'SUBSCRIPTION_INTERRUPTED']
/** The same of a WebSocket that is closed: 1011 by RFC 6455, 4500 by graphql-transport-ws. */
const OUR_CLOSES = new Set([1011, 4500])
const INSIDES = /node_modules|\bat [^\n]{1,200}\.ts:\d+|stacktrace|QueryFailedError|TypeORMError/

/** Why the outcome is a fault of the server's; undefined when it is as it should be. */
export function faultOf(request: BadRequest, outcome: Outcome): string | undefined {
  const { status, body, end } = outcome
  if (status !== null && status >= 500 && !CLIENTS_OWN.has(status)) return `HTTP ${status}`
  if (!request.leaves && end === 'silent') return 'no end to the answer'
  if (status === null) return request.leaves || request.breaksHttp ? undefined : 'no answer'
  if (INSIDES.test(body)) return 'the answer tells of our insides'
  const { texts, closeCode, broken } = messagesOf(outcome, request)
  if (broken !== undefined) return broken
  if (closeCode !== undefined && OUR_CLOSES.has(closeCode)) return `closed with ${closeCode}`
  return texts.map(faultIn).find((fault) => fault !== undefined)
}

/** Why a message is a fault of the server's. */
export function faultIn(text: string): string | undefined {
  if (INSIDES.test(text)) return 'the answer tells of our insides'
  let message: unknown
  try {
    message = JSON.parse(text)
  } catch {
    return 'the answer is no JSON'
  }
  const ours = codesIn(message).find((code) => OURS.includes(code))
  return ours === undefined ? undefined : `an error of ours: ${ours}`
}

/** Of the errors of a result, wherever the wire's own framing puts it: alone, in a list of results, as a `payload`, as errors alone, in parts that come later. */
function codesIn(message: unknown): string[] {
  if (Array.isArray(message)) return message.flatMap(codesIn)
  if (typeof message !== 'object' || message === null) return []
  const { extensions, errors, payload, incremental } = message as { extensions?: { code?: unknown }; errors?: unknown; payload?: unknown; incremental?: unknown }
  return [...typeof extensions?.code === 'string' ? [extensions.code] : [], ...codesIn(errors), ...codesIn(payload), ...codesIn(incremental)]
}
