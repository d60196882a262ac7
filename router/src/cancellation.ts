/** Whether somebody still waits, and being told when nobody does any more: what the router asks of an `AbortSignal`, which is one. */
export interface Cancellation {
  readonly aborted: boolean
  addEventListener(type: 'abort', listener: () => void): void
  removeEventListener(type: 'abort', listener: () => void): void
}

/** An `AbortController` and its signal in one, for what is made for each request: without the machinery of events (docs/adr/0031). */
export class CancellationSource implements Cancellation {
  #aborted = false
  #listeners: (() => void)[] = []

  get aborted(): boolean {
    return this.#aborted
  }

  abort(): void {
    if (this.#aborted) return
    this.#aborted = true
    const listeners = this.#listeners
    this.#listeners = []
    for (const listener of listeners) listener()
  }

  addEventListener(_type: 'abort', listener: () => void): void {
    this.#listeners.push(listener)
  }

  removeEventListener(_type: 'abort', listener: () => void): void {
    const at = this.#listeners.indexOf(listener)
    if (at >= 0) this.#listeners.splice(at, 1)
  }
}

/** Aborted as soon as one of them is. */
export function anyOf(...cancellations: readonly Cancellation[]): Cancellation {
  const any = new CancellationSource()
  for (const cancellation of cancellations) {
    if (cancellation.aborted) any.abort()
    else cancellation.addEventListener('abort', () => any.abort())
  }
  return any
}
