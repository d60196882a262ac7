import { useEntries, useRunning } from '../runtime-context.tsx'
import { Body, Button, Card, Chip, Notice, Quiet, Row } from '../ui/parts.tsx'
import { moment } from '../ui/words.ts'

/** What the person did here that the graph has not done: it waits, or was refused. */
export function Waiting({ about }: { readonly about?: string }) {
  const { outbox } = useRunning().runtime
  // One after the other: what waits holds up what comes after it.
  const isHeldUp = useEntries().some(({ attempts, refusal }) => refusal === null && attempts > 0)
  return useEntries(about).map(({ key, title, enqueuedAt, refusal }) => (
    <Card key={key}>
      <Row>
        <Body strong>{title}</Body>
        <Chip text={refusal ? 'Refused' : isHeldUp ? 'Waits for the network' : 'Sending'} tone={refusal ? 'bad' : 'warn'} />
      </Row>
      {refusal
        ? <>
            <Notice tone="bad">{refusal.map(({ message }) => message).join(' ')}</Notice>
            <Button kind="plain" title="Dismiss" onPress={() => void outbox.dismiss(key)} />
          </>
        : <Quiet>{`${moment(enqueuedAt)} · kept on this phone until it is done`}</Quiet>}
    </Card>
  ))
}

/** Said where somebody did what the phone then could not keep. */
export function NotKept({ what, isLost }: { readonly what: string; readonly isLost: boolean }) {
  return isLost && <Notice tone="bad">{`This phone could not keep ${what}. Free some space and try again.`}</Notice>
}
