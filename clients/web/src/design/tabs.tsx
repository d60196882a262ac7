import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react'

/** Tabs by WAI-ARIA: arrow keys, Home and End move, one panel is there. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect, children }: {
  label: string
  tabs: readonly (readonly [id: Id, label: ReactNode])[]
  selected: Id
  onSelect: (id: Id) => void
  children: ReactNode
}) {
  const base = useId()
  const list = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex(([id]) => id === selected)
    const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1
    const steps: Readonly<Record<string, number>> = { ArrowRight: at + forward, ArrowLeft: at - forward, Home: 0, End: tabs.length - 1 }
    const next = steps[event.key]
    if (next === undefined) return
    event.preventDefault()
    const index = (next + tabs.length) % tabs.length
    const [id] = tabs[index] ?? []
    if (id !== undefined) onSelect(id)
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[index]?.focus()
  }

  return (
    <div className="bx-stack">
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the tabs in it have the focus */}
      <div className="bx-tabs" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
        {tabs.map(([id, text]) => (
          <button key={id} type="button" role="tab" id={`${base}-${id}`} aria-selected={id === selected} aria-controls={`${base}-panel`} tabIndex={id === selected ? 0 : -1} onClick={() => onSelect(id)}>{text}</button>
        ))}
      </div>
      <div role="tabpanel" id={`${base}-panel`} aria-labelledby={`${base}-${selected}`}>{children}</div>
    </div>
  )
}
