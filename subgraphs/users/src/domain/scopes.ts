/** What an API key may be allowed; the graph's own names. */
export const API_KEY_SCOPES: readonly string[] = [
  'catalog:read', 'catalog:write', 'orders:read', 'orders:write', 'payments:read', 'payments:write', 'shipments:read', 'shipments:write',
  'tracking:write', 'compliance:read', 'compliance:write', 'organizations:read', 'organizations:write', 'vendors:read', 'vendors:write',
  'webhooks:read', 'webhooks:write',
]
