import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import { WakeLoop } from '#kit/wake.ts'

describe('a loop that is woken', () => {
  it.each([0, 1, 2, 3, 4])('works once more, however close behind a round the wake-up comes (%i steps)', async (steps) => {
    let rounds = 0
    await using loop: WakeLoop = new WakeLoop({
      intervalMs: 3600_000,
      async round() {
        rounds += 1
        if (rounds === 1) void wakeAfter(steps)
      },
    })
    async function wakeAfter(left: number): Promise<void> {
      for (let step = 0; step < left; step++) await Promise.resolve()
      loop.wake()
    }

    loop.start()
    await turn()

    expect(rounds).toBe(2)
  })
})
