/** The text of an operation that knows what it answers and which variables it takes. */
export type TypedText<Data, Variables> = string & {
  /** For the type checker only; nothing has it at run time. */
  readonly __apiType?: (variables: Variables) => Data
}

export function typedText<Data, Variables>(text: string): TypedText<Data, Variables> {
  return text as TypedText<Data, Variables>
}
