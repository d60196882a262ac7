import {
  CartPersisted, OfferSearchPersisted, OrderListPersisted, OrderPagePersisted, ProductPagePersisted, ViewerPersisted,
} from '../../../operations/__generated__/persisted-queries.ts'
import type { PersistedQuery } from '../../../operations/persisted-query.ts'
import { searchVariables } from '../pages/catalogue/search.ts'
import { orderListVariables } from '../pages/orders/list.ts'

/** A query as Apollo Client asks it. */
export interface Question {
  readonly operationName: string
  readonly sha256Hash: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** What the page at an address (of the browser, with `/app` in front) asks before it can show what it is about, of a stranger or of somebody signed in. */
export function questionsAt({ pathname, search }: { readonly pathname: string; readonly search: string }, isSignedIn: boolean): Question[] {
  const [head = '', id, ...rest] = pathname.replace(/^\/app\/?/, '').split('/').map(decoded)
  const viewer = isSignedIn ? [ask(ViewerPersisted, {})] : []
  if (rest.length > 0) return viewer
  switch (`${head}${id === undefined ? '' : '/:id'}`) {
    case 'catalogue': return [ask(OfferSearchPersisted, searchVariables(new URLSearchParams(search))), ...viewer]
    case 'products/:id': return [ask(ProductPagePersisted, { id: id ?? '' }), ...viewer]
    case 'cart': return isSignedIn ? [ask(CartPersisted, {}), ...viewer] : []
    case 'orders': return isSignedIn ? [ask(OrderListPersisted, orderListVariables(undefined)), ...viewer] : []
    case 'orders/:id': return isSignedIn ? [ask(OrderPagePersisted, { id: id ?? '' }), ...viewer] : []
    default: return viewer
  }
}

function ask<Variables extends object>({ operationName, sha256Hash, defaults }: PersistedQuery<Variables>, variables: Variables): Question {
  return { operationName, sha256Hash, variables: { ...defaults, ...variables } }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
