import { useState } from 'react'
import { codeOf } from './errors.ts'
import { useActionKey } from './use-action-key.ts'

/** What a person asks the graph to do, once however often they click: says whether it is under way, and the stable code of what stood in its way. */
export function useDeed(): { busy: boolean; problem: string | undefined; run: <Input>(input: Input, send: (input: Input & { idempotencyKey: string }) => Promise<readonly { code: string }[] | undefined>) => Promise<boolean> } {
  const { keyFor, done } = useActionKey()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()

  return {
    busy,
    problem,
    async run(input, send) {
      setBusy(true)
      setProblem(undefined)
      try {
        const refused = await send({ ...input, idempotencyKey: keyFor(input) })
        // It was answered: what is tried next is something new.
        done()
        const code = refused?.[0]?.code
        if (code !== undefined) setProblem(code)
        return code === undefined
      } catch (error) {
        setProblem(codeOf(error))
        return false
      } finally {
        setBusy(false)
      }
    },
  }
}
