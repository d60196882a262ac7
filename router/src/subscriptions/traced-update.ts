import type { ExecutionResult } from 'graphql'
import { currentTrace } from '#kit/trace.ts'
import { isTracing, SpanKind, traced } from '#kit/tracing.ts'
import type { SubgraphResult } from '../execution/execute-steps.ts'
import type { RequestContext } from '../request-context.ts'

/** Fills an update within the trace of what changed, which the owning subgraph has sent along. */
export function tracedUpdate(event: SubgraphResult, context: RequestContext, fill: (context: RequestContext) => Promise<ExecutionResult>): Promise<ExecutionResult> {
  const { traceparent } = (event as { readonly extensions?: { readonly traceparent?: unknown } }).extensions ?? {}
  if (!isTracing() || typeof traceparent !== 'string') return fill(context)
  const { requestId } = context
  return traced({ requestId, correlationId: requestId, traceparent }, 'live update to client', { kind: SpanKind.CONSUMER, remote: true },
    () => fill({ ...context, traceparent: currentTrace()?.traceparent ?? traceparent }))
}
