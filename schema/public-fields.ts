/**
 * The root fields that anybody may ask for, and why. Every other one says by `@authenticated`, `@requiresScopes` or `@policy` who may; a test holds both.
 */
export const PUBLIC_FIELDS: Readonly<Record<string, string>> = {
  'Query.viewer': 'Tells who asks, nobody included.',
  'Query.node': 'Each type’s owner decides who sees it: what is not for the viewer is null, as if it did not exist.',
  'Query.webhookEventTypes': 'A list of the documentation.',
  'Query.apiKeyPrincipal': 'Hidden from clients; it answers the router, which is nobody’s viewer, and refuses everybody else.',
  'Query.identityPrincipal': 'Hidden from clients; it answers the router, which is nobody’s viewer, and refuses everybody else.',

  'Query.product': 'The catalogue is open; drafts are for their organization.',
  'Query.productByCode': 'The catalogue is open; drafts are for their organization.',
  'Query.products': 'The catalogue is open; drafts are for their organization.',
  'Query.searchOffers': 'What is for sale is open.',
  'Query.offerFacets': 'What is for sale is open.',
  'Query.offer': 'What is for sale is open; suspended offers are for who is signed in.',
  'Query.categories': 'The catalogue is open.',
  'Query.vendor': 'Who sells is open; a vendor that is not active is for its own people.',
  'Query.vendors': 'Who sells is open; a vendor that is not active is for its own people.',
  'Query.tariffRates': 'Law, as it was published.',

  'Mutation.userRegister': 'How somebody becomes known.',
  'Mutation.sessionCreate': 'How somebody signs in.',
  'Mutation.sessionRefresh': 'The refresh token is the credential; the access token may have ended.',
}
