import { useState } from 'react'
import { Button } from '../../design/button.tsx'
import { TextInput } from '../../design/field.tsx'
import { useText } from '../../i18n/text-provider.tsx'

/** What is shown this once, to copy. */
export function Secret({ label, value }: { label: string; value: string }) {
  const say = useText()
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(value).then(() => setCopied(true), () => {})
  }
  return (
    <div className="bx-stack">
      <TextInput label={label} value={value} readOnly dir="ltr" className="bx-code" onFocus={(event) => event.target.select()} />
      <div className="bx-row"><Button size="small" onClick={() => void copy()}>{say('organization.copy')}</Button><span role="status">{copied && say('organization.copied')}</span></div>
    </div>
  )
}
