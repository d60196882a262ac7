import { Money, Status } from '../../design/data.tsx'
import { Card, Notice } from '../../design/layout.tsx'
import { useErrorText } from '../../i18n/error-text.ts'
import { useText } from '../../i18n/text-provider.tsx'
import { Challenge } from '../cart/challenge.tsx'
import type { Order } from './order-page.tsx'

/** This order's shares of payments. Only the buyer hears of the purchase's payment as a whole, and may be asked for something. */
export function Payments({ order: { payments, amountDue, orderGroup }, isBuyers }: { order: Order; isBuyers: boolean }) {
  const say = useText()
  const errorText = useErrorText()
  const intent = isBuyers ? orderGroup?.paymentIntent : undefined
  return (
    <Card title={say('order.payment')}>
      <div className="bx-stack">
        {payments.length === 0 && <p className="bx-muted">{say('order.payment.none')}</p>}
        {payments.map(({ id, status, amount, captured, refunded, failureCode }) => (
          <div key={id} className="bx-stack">
            <div className="bx-row bx-spread"><Status value={status} /><strong><Money value={amount} /></strong></div>
            {captured.amountMinor !== '0' && <div className="bx-row bx-spread bx-small"><span className="bx-muted">{say('order.payment.captured')}</span><Money value={captured} /></div>}
            {refunded.amountMinor !== '0' && <div className="bx-row bx-spread bx-small"><span className="bx-muted">{say('order.payment.refunded')}</span><Money value={refunded} /></div>}
            {failureCode && <Notice tone="bad">{errorText(failureCode)} <span className="bx-code">{failureCode}</span></Notice>}
          </div>
        ))}
        {amountDue && amountDue.amountMinor !== '0' && <div className="bx-row bx-spread bx-small"><span className="bx-muted">{say('order.payment.due')}</span><Money value={amountDue} /></div>}
        {intent?.status === 'REQUIRES_ACTION' && (
          <>
            <p>{say('checkout.payment.REQUIRES_ACTION.text')}</p>
            <Challenge paymentIntentId={intent.id} message={intent.nextAction?.message} />
          </>
        )}
      </div>
    </Card>
  )
}
