import { Button, Loading, Notice } from '../ui/parts.tsx'

/** Stands where `what` will be, as long as it was not read: it is under way, or could not be read and may be asked for again. */
export function Unread({ what, error, read }: { readonly what: string; readonly error: Error | undefined; readonly read: () => Promise<unknown> }) {
  if (!error) return <Loading />
  return (
    <>
      <Notice tone="warn">{`${what} could not be read.`}</Notice>
      <Button kind="plain" title="Try again" onPress={() => void read().catch(() => {})} />
    </>
  )
}
