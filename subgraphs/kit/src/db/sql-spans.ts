import type { AfterQueryEvent, DataSource, EntitySubscriberInterface } from 'typeorm'
import { currentTrace } from '../trace.ts'
import { isTracing, SpanKind, spanOf } from '../tracing.ts'

const MAX_TEXT = 2_000

/** A span for each statement of a request or an event, with its text and without its values. Where tracing is off, TypeORM is not even asked to tell. */
export function recordStatements(source: DataSource, namespace: string): void {
  if (!isTracing()) return
  source.subscribers.push({
    afterQuery({ query, success, error, executionTime = 0 }: AfterQueryEvent) {
      const trace = currentTrace()
      if (!trace) return
      spanOf(operationOf(query), trace.traceparent, {
        kind: SpanKind.CLIENT,
        startedAt: Date.now() - executionTime,
        attributes: { 'db.system.name': 'postgresql', 'db.namespace': namespace, 'db.query.text': query.slice(0, MAX_TEXT) },
        ...!success && { error },
      })
    },
  } satisfies EntitySubscriberInterface)
}

/** `SELECT`, `INSERT`: few names, whatever the statement. */
function operationOf(query: string): string {
  return /^\s*(\w+)/.exec(query)?.[1]?.toUpperCase() ?? 'SQL'
}
