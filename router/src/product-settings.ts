/** What this product's routers do unless their operator says otherwise; a graph of anybody has these limits off. */
export const PRODUCT_SETTINGS = { ROUTER_RATE_LIMIT: 'true', ROUTER_MAX_COST: '50000' } as const
