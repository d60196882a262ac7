import { useState } from 'react'
import { useCarrierListQuery, useShipmentBookMutation } from '../../../../operations/__generated__/hooks.ts'
import { Button } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { Select, TextInput } from '../../design/field.tsx'
import { ErrorState } from '../../design/error-state.tsx'
import { Notice, Skeleton } from '../../design/layout.tsx'
import { useErrorText } from '../../i18n/error-text.ts'
import { useText } from '../../i18n/text-provider.tsx'
import { sendingStep, type BoardOrder } from './board.ts'
import { useDeed } from '../../graph/use-deed.ts'

/** Chooses who carries an order, and books it. */
export function ShipDialog({ order, open, onClose, onDone }: { order: BoardOrder; open: boolean; onClose: () => void; onDone: (id: string) => void }) {
  const say = useText()
  const errorText = useErrorText()
  const { data, error, refetch } = useCarrierListQuery({ variables: { first: 50 } })
  const [book] = useShipmentBookMutation()
  const { busy, problem, run } = useDeed()
  const [chosen, setChosen] = useState<string>()
  const [weight, setWeight] = useState('')
  const services = (data?.carriers.nodes ?? []).flatMap((carrier) => carrier.services.map((service) => [`${carrier.code}/${service.code}`, `${carrier.name} – ${service.name}`] as const))
  const service = chosen ?? services[0]?.[0]
  const weightGrams = weight.trim() === '' ? undefined : Math.round(Number(weight.replace(',', '.')) * 1_000)
  const weightIsWrong = weightGrams !== undefined && !(weightGrams >= 1 && weightGrams <= 1_000_000)
  const send = async () => {
    const { shipment } = sendingStep(order)
    if (!shipment || service === undefined || weightIsWrong) return
    const [carrierCode = '', serviceCode = ''] = service.split('/')
    const input = { shipmentId: shipment.id, carrierCode, serviceCode, ...weightGrams !== undefined && { packages: [{ weightGrams }] } }
    if (!await run(input, async (keyed) => (await book({ variables: { input: keyed } })).data?.shipmentBook.userErrors)) return
    onDone(order.id)
    onClose()
  }
  return (
    <Dialog
      open={open}
      title={say('vendor-board.ship.title', { number: order.number })}
      onClose={onClose}
      footer={<>
        <Button onClick={onClose}>{say('action.cancel')}</Button>
        <Button kind="primary" busy={busy} disabled={service === undefined || weightIsWrong} onClick={() => void send()}>{say('vendor-board.ship.confirm')}</Button>
      </>}
    >
      <div className="bx-stack">
        {problem && <Notice tone="bad">{errorText(problem)}</Notice>}
        {error && !data ? <ErrorState error={error} onRetry={() => void refetch().catch(() => {})} />
          : !data ? <Skeleton height="2.5rem" />
            : services.length === 0 ? <p>{say('vendor-board.ship.no-carrier')}</p>
              : <Select label={say('vendor-board.ship.service')} value={service} onChange={(event) => setChosen(event.target.value)} options={services} />}
        <TextInput label={say('vendor-board.ship.weight')} hint={say('vendor-board.ship.weight.hint')} error={weightIsWrong ? say('vendor-board.ship.weight.wrong') : undefined} inputMode="decimal" dir="ltr" value={weight} onChange={(event) => setWeight(event.target.value)} />
      </div>
    </Dialog>
  )
}
