import { BoundedCache } from './bounded-cache.ts'

const GRAPHQL_RESPONSE = 'application/graphql-response+json'
const JSON_RESPONSE = 'application/json'

/** What a client reads, by its `Accept`. */
export interface Accepted {
  /** Of an answer that is whole. */
  readonly type: typeof GRAPHQL_RESPONSE | typeof JSON_RESPONSE
  /** The client names `application/json`: by the specification an answer in it is 200 whenever the request was GraphQL, and `errors` tell the rest. */
  readonly plainJson: boolean
  /** `multipart/mixed; deferSpec=20220824`: an answer in parts. Without the parameter it may mean another version. */
  readonly parts: boolean
  /** How live updates come; undefined when it reads none. */
  readonly live: 'multipart' | 'events' | undefined
  /** It reads an event stream and nothing else: queries and mutations come as events too. */
  readonly onlyEvents: boolean
}

/** The same few come again and again. */
const known = new BoundedCache<string, Accepted>(100)

export function acceptedBy(accept = ''): Accepted {
  return accept.length > 1_000 ? read(accept) : known.getOrMake(accept, () => read(accept))
}

function read(accept: string): Accepted {
  const ranges = accept.toLowerCase().split(',').map((range) => {
    const [mediaType = '', ...parameters] = range.split(';').map((part) => part.trim().replaceAll(/\s*=\s*/g, '=').replaceAll('"', ''))
    return { mediaType, parameters }
  }).filter(({ parameters }) => !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter)))
  const accepts = (...mediaTypes: string[]) => ranges.some(({ mediaType }) => mediaTypes.includes(mediaType))
  const acceptsMixed = (parameter: string) => ranges.some(({ mediaType, parameters }) => mediaType === 'multipart/mixed' && parameters.includes(parameter))

  const plainJson = accepts(JSON_RESPONSE)
  const events = accepts('text/event-stream')
  return {
    type: accepts(GRAPHQL_RESPONSE) ? GRAPHQL_RESPONSE : JSON_RESPONSE,
    plainJson: plainJson && !accepts(GRAPHQL_RESPONSE),
    parts: acceptsMixed('deferspec=20220824'),
    live: acceptsMixed('subscriptionspec=1.0') ? 'multipart' : events ? 'events' : undefined,
    onlyEvents: events && !accepts(GRAPHQL_RESPONSE, JSON_RESPONSE, 'application/*', '*/*'),
  }
}
