import type { ComponentProps } from 'react'
import { Link, type LinkProps } from 'react-router'

type Kind = 'primary' | 'secondary' | 'quiet' | 'danger'
interface Look {
  readonly kind?: Kind
  readonly size?: 'small' | 'medium'
  readonly wide?: boolean
}

/** While `busy` it says so and ignores clicks, but keeps the focus. */
export function Button({ kind = 'secondary', size = 'medium', wide, busy = false, onClick, children, type = 'button', ...props }: Look & { busy?: boolean } & ComponentProps<'button'>) {
  return (
    // oxlint-disable-next-line react/button-has-type -- it is a button unless the caller says otherwise
    <button {...props} type={type} className="bx-button" data-kind={kind} data-size={size} data-wide={wide ? '' : undefined} aria-busy={busy || undefined} onClick={busy ? (event) => event.preventDefault() : onClick}>
      {busy && <span className="bx-spinner" aria-hidden="true" />}
      {children}
    </button>
  )
}

/** A link that looks like a button. */
export function LinkButton({ kind = 'secondary', size = 'medium', wide, children, ...props }: Look & LinkProps) {
  return <Link {...props} className="bx-button" data-kind={kind} data-size={size} data-wide={wide ? '' : undefined}>{children}</Link>
}
