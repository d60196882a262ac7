import { Counter, type Registry } from 'prom-client'

/** What is counted of messages to phones. */
export interface PushFigures {
  readonly messages: Counter<'outcome'>
}

const OUTCOMES = ['delivered', 'refused', 'unregistered', 'expired'] as const
export type PushEnd = (typeof OUTCOMES)[number]

export function createPushFigures(registry: Registry): PushFigures {
  const messages = new Counter({ name: 'broxiva_push_messages_total', help: 'Messages to phones that came to an end.', labelNames: ['outcome'], registers: [registry] })
  for (const outcome of OUTCOMES) messages.inc({ outcome }, 0)
  return { messages }
}
