import { describe, expect, it } from '@jest/globals'

import { waitFor } from '../testing/wait-for.ts'

describe('waiting for a condition', () => {
  it('returns the first truthy answer, whatever came before it', async () => {
    const answers = [undefined, null, false, new Error('not yet'), 'done']
    let calls = 0

    const value = await waitFor(
      'the answer',
      () => {
        const answer = answers[calls++]
        if (answer instanceof Error) throw answer
        return answer
      },
      { intervalMs: 1 },
    )

    expect(value).toBe('done')
    expect(calls).toBe(answers.length)
  })

  it('names the condition and the last value when it gives up', async () => {
    await expect(waitFor('the order', () => false, { timeoutMs: 5, intervalMs: 1 })).rejects.toThrow('waited 5 ms for the order; last value: false')
  })

  it('shows the last error when it gives up', async () => {
    const waiting = waitFor('the server', () => Promise.reject(new Error('connection refused')), { timeoutMs: 5, intervalMs: 1 })

    await expect(waiting).rejects.toThrow('waited 5 ms for the server; last error: connection refused')
  })
})
