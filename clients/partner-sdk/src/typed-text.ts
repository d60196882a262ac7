/** The text of an operation that knows what it answers and which variables it takes. */
export type TypedText<Data, Variables> = string & {
  /** For the type checker only; nothing has it at run time. */
  readonly __apiType?: (variables: Variables) => Data
}

/** Of an operation and the fragments that it uses. */
export function typedText<Data, Variables>(...texts: readonly string[]): TypedText<Data, Variables> {
  return texts.join('') as TypedText<Data, Variables>
}
