/** How many milliseconds the router still waits for an answer. Relative, because two machines never agree on the time of day. */
export const TIMEOUT_HEADER = 'x-broxiva-timeout-ms'
