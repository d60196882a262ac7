import { useState } from 'react'
import { ViewerDocument } from '../../../../operations/__generated__/operations.ts'
import { useMembershipAcceptMutation } from '../../../../operations/__generated__/hooks.ts'
import { Button } from '../../design/button.tsx'
import { TextInput } from '../../design/field.tsx'
import { FormDialog } from '../../design/form-dialog.tsx'
import { useToast } from '../../design/toast.tsx'
import { useGraph } from '../../graph/graph-context.tsx'
import { useDeed } from '../../graph/use-deed.ts'
import { useText } from '../../i18n/text-provider.tsx'

/** Takes the code that somebody who was invited was given. */
export function AcceptInvitation() {
  const say = useText()
  const toast = useToast()
  const { client } = useGraph()
  const [accept] = useMembershipAcceptMutation()
  const { busy, problem, run } = useDeed()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>{say('organization.accept')}</Button>
      <FormDialog
        {...{ open, busy, problem }}
        title={say('organization.accept')}
        submit={say('organization.accept.submit')}
        onClose={() => setOpen(false)}
        onSubmit={async (read) => {
          const isDone = await run({ token: read('token') }, async (input) => (await accept({ variables: { input } })).data?.membershipAccept.userErrors)
          if (!isDone) return false
          await client.query({ query: ViewerDocument, fetchPolicy: 'network-only' }).catch(() => {})
          toast(say('organization.accepted'))
          return true
        }}
      >
        <TextInput label={say('organization.invitation')} name="token" required maxLength={500} dir="ltr" autoComplete="off" />
      </FormDialog>
    </>
  )
}
