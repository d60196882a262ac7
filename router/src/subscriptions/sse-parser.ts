export interface ServerSentEvent {
  readonly event: string
  readonly data: string
}

/** Takes text as it arrives and calls back for each whole event (WHATWG HTML, server-sent events); comments are heartbeats. */
export function createSseParser(onEvent: (event: ServerSentEvent) => void): (text: string) => void {
  let rest = ''
  let event = ''
  let data: string[] = []

  function line(text: string): void {
    if (text === '') {
      if (event !== '' || data.length > 0) onEvent({ event: event || 'message', data: data.join('\n') })
      event = ''
      data = []
      return
    }
    const colon = text.indexOf(':')
    const field = colon < 0 ? text : text.slice(0, colon)
    const value = colon < 0 ? '' : text.slice(colon + 1).replace(/^ /, '')
    if (field === 'event') event = value
    else if (field === 'data') data.push(value)
  }

  return (text) => {
    // A large event arrives in many chunks: only what is new can hold a line's end.
    if (!text.includes('\n')) {
      rest += text
      return
    }
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const each of lines) line(each.endsWith('\r') ? each.slice(0, -1) : each)
  }
}
