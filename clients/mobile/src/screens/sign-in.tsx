import { useState } from 'react'
import { View } from 'react-native'
import { RefusedError, type Session } from '../session/session.ts'
import { Button, Field, Notice, Quiet, Screen, Title } from '../ui/parts.tsx'
import { space } from '../ui/theme.ts'

export function SignIn({ session, hasEnded }: { readonly session: Session; readonly hasEnded: boolean }) {
  const [isDevice, setDevice] = useState(false)
  const [email, setEmail] = useState('')
  const [secret, setSecret] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()

  async function signIn(): Promise<void> {
    setBusy(true)
    setProblem(undefined)
    try {
      await (isDevice ? session.signInWithKey(secret) : session.signIn(email, secret))
    } catch (error) {
      setProblem(error instanceof RefusedError ? error.message : 'The server cannot be reached. Try again when there is a network.')
    } finally {
      setBusy(false)
    }
  }

  return (
    <Screen>
      <View style={{ marginTop: space.xxl * 2, gap: space.s }}>
        <Title>Broxiva</Title>
        <Quiet>{isDevice ? 'Deliveries on this device, with the key that your carrier made for it.' : 'Your orders, wherever you are.'}</Quiet>
      </View>
      <View style={{ gap: space.l, marginTop: space.l }}>
        {hasEnded && !problem && <Notice tone="warn">Your session has ended. Sign in again; what waits to be sent is kept.</Notice>}
        {problem && <Notice tone="bad">{problem}</Notice>}
        {!isDevice && <Field label="E-mail" value={email} onChangeText={setEmail} inputMode="email" autoComplete="email" textContentType="username" />}
        <Field label={isDevice ? 'Device key' : 'Password'} value={secret} onChangeText={setSecret} secureTextEntry autoComplete={isDevice ? 'off' : 'current-password'} textContentType="password" onSubmitEditing={() => void signIn()} />
        <Button title="Sign in" busy={isBusy} disabled={secret === '' || (!isDevice && email === '')} onPress={() => void signIn()} />
        <Button kind="plain" title={isDevice ? 'Sign in as a person' : 'This is a carrier’s device'} onPress={() => { setDevice(!isDevice); setSecret(''); setProblem(undefined) }} />
      </View>
    </Screen>
  )
}
