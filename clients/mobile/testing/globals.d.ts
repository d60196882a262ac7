/** Of `environment.js`. */
declare var network: { readonly fetch: typeof fetch; readonly WebSocket: typeof WebSocket }
