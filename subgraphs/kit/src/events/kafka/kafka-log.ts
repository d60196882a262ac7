import { logLevel, type logCreator } from 'kafkajs'
import type { Logger } from '../../log.ts'

/** Say the same of one outage many times a second, or what its caller says as well. */
const NOISY: readonly string[] = ['Connection', 'BrokerPool', 'Consumer']

/**
 * Hands kafkajs' log on. It calls an error what it is about to repeat, and warns of what is in order (a coordinator that is
 * still loading): each goes one step down. What does not heal is logged by whoever called it.
 */
export function kafkaLog(log: Logger): logCreator {
  return () => ({ namespace, level, log: { message, timestamp: _timestamp, stack: _stack, ...details } }) => {
    const entry = { kafka: namespace, ...details }
    if (level === logLevel.ERROR && !NOISY.includes(namespace)) log.warn(entry, message)
    else if (level === logLevel.DEBUG) log.trace(entry, message)
    else log.debug(entry, message)
  }
}
