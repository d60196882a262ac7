import type { ServerResponse } from 'node:http'
import type { FormattedExecutionResult } from 'graphql'

/** What a subgraph was asked, and what it would have answered. */
export interface Exchange {
  readonly variables: Readonly<Record<string, unknown>>
  readonly result: FormattedExecutionResult<Record<string, unknown>, Record<string, unknown>>
}

/** Takes the place of a subgraph's answer; false leaves it alone. */
export type Fault = (exchange: Exchange, response: ServerResponse) => boolean

/** Answers only fetches of entities wrongly. */
export function onEntities(fault: Fault): Fault {
  return (exchange, response) => 'representations' in exchange.variables && fault(exchange, response)
}

/** Answers something else in JSON. */
export function answers(change: (result: Exchange['result']) => unknown, status = 200): Fault {
  return ({ result }, response) => sent(response, status, 'application/json', JSON.stringify(change(result)))
}

/** Answers other entities. */
export function answersEntities(change: (entities: readonly unknown[]) => unknown): Fault {
  return onEntities(answers(({ data, ...others }) => ({ ...others, data: { _entities: change(data?.['_entities'] as unknown[]) } })))
}

export const html: Fault = (_exchange, response) => sent(response, 502, 'text/html', '<html>Bad gateway</html>')

/** The whole body is announced, half of it comes. */
export const halfABody: Fault = ({ result }, response) => {
  const body = JSON.stringify(result)
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length })
  response.write(body.slice(0, body.length / 2), () => { response.destroy() })
  return true
}

/** Half of the JSON, as if it were all. */
export const halfTheJson: Fault = ({ result }, response) => {
  const body = JSON.stringify(result)
  return sent(response, 200, 'application/json', body.slice(0, body.length / 2))
}

export const reset: Fault = (_exchange, response) => {
  response.destroy()
  return true
}

export const silence: Fault = () => true

function sent(response: ServerResponse, status: number, type: string, body: string): boolean {
  response.writeHead(status, { 'content-type': type }).end(body)
  return true
}
