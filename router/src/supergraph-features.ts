import { DEFAULT_SUPPORTED_SUPERGRAPH_FEATURES, Supergraph } from '@apollo/federation-internals'

/** What supergraphs may need of this router. One that needs anything else, such as `@authenticated`, is refused rather than served without it. */
const FEATURES = new Set([...DEFAULT_SUPPORTED_SUPERGRAPH_FEATURES, 'https://specs.apollo.dev/context/v0.1'])

/** @throws when the SDL is no supergraph, is not valid, or needs what this router does not have. */
export function buildSupergraph(sdl: string): Supergraph {
  return Supergraph.build(sdl, { supportedFeatures: FEATURES, validateSupergraph: true })
}
