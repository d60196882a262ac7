import { useId, type ComponentProps, type ReactNode } from 'react'

interface FieldParts {
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** What is wrong, in words; told to screen readers with the field. */
  readonly error?: ReactNode
}

interface Wiring {
  readonly id: string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: true
}

/** A label, a control and what is to be said about it, wired together. */
export function Field({ label, hint, error, children }: FieldParts & { children: (wiring: Wiring) => ReactNode }) {
  const id = useId()
  const said = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <div className="bx-field">
      <label className="bx-label" htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': said || undefined, 'aria-invalid': error ? true : undefined })}
      {hint && <div className="bx-hint" id={`${id}-hint`}>{hint}</div>}
      {error && <div className="bx-error" id={`${id}-error`}>{error}</div>}
    </div>
  )
}

export function TextInput({ label, hint, error, ...props }: FieldParts & ComponentProps<'input'>) {
  return <Field {...{ label, hint, error }}>{(wiring) => <input type="text" {...props} {...wiring} className="bx-input" />}</Field>
}

export function TextArea({ label, hint, error, ...props }: FieldParts & ComponentProps<'textarea'>) {
  return <Field {...{ label, hint, error }}>{(wiring) => <textarea {...props} {...wiring} className="bx-input" />}</Field>
}

export function Select({ label, hint, error, options, ...props }: FieldParts & { options: readonly (readonly [value: string, label: string])[] } & ComponentProps<'select'>) {
  return (
    <Field {...{ label, hint, error }}>
      {(wiring) => (
        <select {...props} {...wiring} className="bx-input">
          {options.map(([value, text]) => <option key={value} value={value}>{text}</option>)}
        </select>
      )}
    </Field>
  )
}

export function Checkbox({ label, ...props }: { label: ReactNode } & ComponentProps<'input'>) {
  const id = useId()
  return <div className="bx-check"><input {...props} id={id} type="checkbox" /><label htmlFor={id}>{label}</label></div>
}
