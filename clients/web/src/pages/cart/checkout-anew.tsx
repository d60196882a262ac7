import { useNavigate } from 'react-router'
import type { CartPartsFragment, CheckoutPartsFragment } from '../../../../operations/__generated__/operations.ts'
import { useCartLazyQuery, useCartLineAddMutation, useCheckoutStartMutation } from '../../../../operations/__generated__/hooks.ts'
import { Button, LinkButton } from '../../design/button.tsx'
import { Notice } from '../../design/layout.tsx'
import { useDeed } from '../../graph/use-deed.ts'
import { useErrorText } from '../../i18n/error-text.ts'
import { useText } from '../../i18n/text-provider.tsx'
import { pricesSeen } from './price-changes.tsx'

/**
 * Goes on from a checkout that came to nothing: what it was about is in the cart (again), and another checkout of the same terms holds today's prices. Nothing is bought by it.
 * Where the cart has become something else meanwhile, the cart itself is shown. A second click, or one more after a lost answer, puts nothing in twice.
 */
export function CheckoutAnew({ checkout, label }: { checkout: CheckoutPartsFragment; label: string }) {
  const say = useText()
  const errorText = useErrorText()
  const navigate = useNavigate()
  const [readCart] = useCartLazyQuery({ fetchPolicy: 'network-only' })
  const [add] = useCartLineAddMutation()
  const [start] = useCheckoutStartMutation()
  const { busy, problem, run } = useDeed()

  const begin = () => run({ checkoutId: checkout.id }, async ({ idempotencyKey }) => {
    const { data, error } = await readCart()
    if (error) throw error
    let cart: CartPartsFragment | null | undefined = data?.cart
    for (const { offer, quantity } of checkout.lines) {
      if (!offer || cart?.lines.some((line) => line.offer?.id === offer.id)) continue
      const added = await add({ variables: { input: { offerId: offer.id, quantity, idempotencyKey: `${idempotencyKey}-${offer.id}` } } })
      const { userErrors = [], cart: filled } = added.data?.cartLineAdd ?? {}
      if (userErrors.length > 0) return userErrors
      cart = filled
    }
    if (!cart || !isAbout(checkout, cart)) {
      await navigate('/cart')
      return []
    }

    const { shipTo: { recipient, line1, line2, city, region, postalCode, countryCode }, incoterm, namedPlace, purchaseOrderNumber } = checkout
    const started = await start({ variables: { input: { shipTo: { recipient, line1, line2, city, region, postalCode, countryCode }, incoterm, namedPlace, purchaseOrderNumber, idempotencyKey } } })
    const { checkout: fresh, userErrors = [] } = started.data?.checkoutStart ?? {}
    if (fresh && userErrors.length === 0) await navigate(`/checkout/${fresh.id}`, { state: pricesSeen(checkout.lines) })
    return userErrors
  })

  return (
    <>
      {problem && <Notice tone="bad">{errorText(problem)}</Notice>}
      <Button kind="primary" wide busy={busy} onClick={() => void begin()}>{label}</Button>
      <LinkButton to="/cart">{say('checkout.to-cart')}</LinkButton>
    </>
  )
}

/** Whether the cart has the goods of the checkout and nothing else. */
function isAbout(checkout: CheckoutPartsFragment, cart: CartPartsFragment): boolean {
  const wanted = new Map(checkout.lines.map(({ offer, quantity }) => [offer?.id, quantity]))
  return cart.lines.length === checkout.lines.length && cart.lines.every(({ offer, quantity }) => wanted.get(offer?.id) === quantity)
}
