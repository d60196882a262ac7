/** On the page's own origin. */
export const GRAPH_PATH = '/graphql'
export const SESSION_PATH = '/app/session'

/** What this app calls itself to the router. */
export const CLIENT_NAME = 'broxiva-web'
