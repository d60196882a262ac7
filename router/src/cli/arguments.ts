import { parseArgs } from 'node:util'

export const USAGE = `Usage: npm run router -- --supergraph FILE|URL [OPTION...]

Serves any Federation 2 supergraph: GraphQL over HTTP and WebSocket at /graphql, health at /health/live and /health/ready, the explorer at /.

  --supergraph FILE|URL     the supergraph SDL; it is served anew whenever it changes
  --port N                  4000; 0 takes a free one
  --host NAME               localhost
  --config FILE             everything else, as JSON; flags win over it
  --subgraph-url NAME=URL   where a subgraph is, in place of what the supergraph says; several places are separated by commas; may be repeated
  --log-level LEVEL         trace, debug, info, warn, error or silent
  -h, --help                this text

Environment: ROUTER_SUBGRAPH_URL_<NAME>, the name in upper case with _ for what is no letter or digit; it wins over the configuration, a flag over it.
The configuration file is described in router/README.md.

Exit codes: 0 stopped in order, 1 could not start or failed, 2 wrong usage.
`

/** The command was given what it does not understand. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

export interface RouterArguments {
  readonly help: boolean
  readonly supergraph: string | undefined
  readonly config: string | undefined
  readonly host: string | undefined
  readonly port: string | undefined
  readonly logLevel: string | undefined
  readonly subgraphUrls: Readonly<Record<string, string>>
}

/** @throws {UsageError} for an unknown flag, or one without its value. */
export function readArguments(args: readonly string[]): RouterArguments {
  const { values } = parse(args)
  return {
    help: values.help,
    supergraph: values.supergraph,
    config: values.config,
    host: values.host,
    port: values.port,
    logLevel: values['log-level'],
    subgraphUrls: Object.fromEntries(values['subgraph-url'].map((assignment) => {
      const [, name, url] = /^([^=]+)=(.+)$/.exec(assignment) ?? []
      if (name === undefined || url === undefined) throw new UsageError(`--subgraph-url takes NAME=URL, not «${assignment}».`)
      return [name, url]
    })),
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        supergraph: { type: 'string' },
        config: { type: 'string' },
        host: { type: 'string' },
        port: { type: 'string' },
        'log-level': { type: 'string' },
        'subgraph-url': { type: 'string', multiple: true, default: [] },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message)
    throw error
  }
}
