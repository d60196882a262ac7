import type { LiveStatus } from '../graph/use-live-updates.ts'
import { useText } from '../i18n/text-provider.tsx'

/** Whether what is shown is up to date; told politely when it changes. */
export function LiveIndicator({ status }: { status: LiveStatus }) {
  const say = useText()
  return <span className="bx-live" data-status={status} role="status">{say(`live.${status}`)}</span>
}
