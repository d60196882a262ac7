import { useEntries, useRunning } from '../runtime-context.tsx'
import { Body, Button, Card, Chip, Notice, Quiet, Row } from '../ui/parts.tsx'
import { moment } from '../ui/words.ts'

/** What the person did here that the graph has not done: it waits, or was refused. */
export function Waiting({ about }: { readonly about?: string }) {
  const { outbox } = useRunning().runtime
  return useEntries(about).map(({ key, title, enqueuedAt, attempts, refusal }) => (
    <Card key={key}>
      <Row>
        <Body strong>{title}</Body>
        <Chip text={refusal ? 'Refused' : attempts > 0 ? 'Waits for the network' : 'Sending'} tone={refusal ? 'bad' : 'warn'} />
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
