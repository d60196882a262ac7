import { currentTrace } from '#kit/trace.ts'
import { annotateSpan, failSpan, inSpan, isTracing, SpanKind, traced } from '#kit/tracing.ts'
import { isUnexpected } from './errors.ts'
import type { RouteHandler } from './http-server.ts'
import type { OperationRequest } from './operations.ts'
import type { Answer, AnswerInParts, LiveAnswer, Pipeline } from './pipeline.ts'
import { parentOf, traceOf, type RequestContext } from './request-context.ts'
import type { SubgraphFetcher } from './subgraph-fetch.ts'

/** A span for each request, within the caller's; the handler itself where tracing is off. */
export function tracedHandler(handler: RouteHandler): RouteHandler {
  if (!isTracing()) return handler
  return (request, response, url) => {
    const trace = currentTrace() ?? traceOf(request.headers)
    const attributes = { 'http.request.method': request.method ?? '', 'broxiva.request.id': trace.requestId }
    return traced(trace, `HTTP ${request.method}`, { kind: SpanKind.SERVER, parent: parentOf(request.headers, trace) ?? null, outside: true, attributes }, async () => {
      await handler(request, response, url)
      annotateSpan({ 'http.response.status_code': response.statusCode })
    })
  }
}

/** A span for each operation; the pipeline itself where tracing is off. */
export function tracedPipeline(pipeline: Pipeline): Pipeline {
  if (!isTracing()) return pipeline
  return {
    ...pipeline,
    execute: (request, context, refuse) => inOperation(request, context, (inside) => pipeline.execute(request, inside, refuse)),
    executeInParts: (request, context, refuse) => inOperation(request, context, (inside) => pipeline.executeInParts(request, inside, refuse)),
  }
}

function inOperation<T extends Answer | AnswerInParts | LiveAnswer>({ operationName }: OperationRequest, context: RequestContext, work: (context: RequestContext) => Promise<T>): Promise<T> {
  const attributes = operationName === null ? undefined : { 'graphql.operation.name': operationName.slice(0, 128) }
  // Over a WebSocket there is no request around it.
  const requestSpan = currentTrace()?.span
  const outside = requestSpan === undefined
  return inSpan('graphql operation', { kind: outside ? SpanKind.SERVER : SpanKind.INTERNAL, attributes, ...outside && { outside, parent: context.clientSpan ?? null } }, async () => {
    const answer = await work(inCurrentSpan(context))
    if (answer.kind === 'live') {
      // The request may stay open for days; its updates belong to the traces of what changes.
      requestSpan?.end()
      return answer
    }
    const { errors } = answer.kind === 'in parts' ? answer.initial : answer
    const failure = errors.find((error) => isUnexpected(error) || error.extensions['code'] === 'SUBGRAPH_UNAVAILABLE')
    if (failure) failSpan(failure)
    return answer
  })
}

/** A span for each fetch, which the subgraph's is within. */
export function tracedFetcher(fetcher: SubgraphFetcher): SubgraphFetcher {
  if (!isTracing()) return fetcher
  return (context) => (request) => inSpan(`fetch ${request.subgraph}`, { kind: SpanKind.CLIENT, attributes: { 'broxiva.subgraph': request.subgraph } },
    () => fetcher(inCurrentSpan(context))(request))
}

function inCurrentSpan(context: RequestContext): RequestContext {
  return { ...context, traceparent: currentTrace()?.traceparent ?? context.traceparent }
}
