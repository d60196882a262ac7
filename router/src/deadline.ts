/** When an answer must be there, by `performance.now()`. Of what several wait for it may be put off while it runs. */
export interface Deadline {
  readonly at: number
}

/** Calls back once the time has come, however often it is put off until then. Returns how to call it off. */
export function whenOver(time: { readonly until: number }, callback: () => void): () => void {
  let timer = setTimeout(look, time.until - performance.now())
  return () => clearTimeout(timer)

  function look(): void {
    const left = time.until - performance.now()
    if (left > 0) timer = setTimeout(look, left)
    else callback()
  }
}
