import { useState, useSyncExternalStore } from 'react'
import { useEntries, useRunning } from '../runtime-context.tsx'
import { RefusedError } from '../session/session.ts'
import { Body, Button, Card, Heading, Notice, Quiet, Screen, Title } from '../ui/parts.tsx'
import { Waiting } from './waiting.tsx'

export function Account() {
  const { runtime: { who }, session, ports } = useRunning()
  const entries = useEntries()
  const [problem, setProblem] = useState<string>()
  const others = who.organizations.filter(({ id }) => id !== who.organization?.id)
  return (
    <Screen>
      <Title>{who.name}</Title>
      <Card>
        <Body strong>{who.organization?.legalName ?? 'No organization'}</Body>
        <Quiet>{who.email ?? 'A carrier’s device'}</Quiet>
      </Card>
      {problem && <Notice tone="bad">{problem}</Notice>}
      {others.map(({ id, legalName }) => (
        <Button key={id} kind="plain" title={`Act for ${legalName}`} onPress={() => void session.actFor(id).catch(() => setProblem('This needs a network. Try again.'))} />
      ))}
      <Heading>Not done yet</Heading>
      {entries.length === 0 && <Quiet>Everything you did has arrived.</Quiet>}
      <Waiting />
      <Heading>This phone</Heading>
      <Card><Quiet>Server</Quiet><Body>{ports.graphUrl}</Body></Card>
      <Notifications />
      {entries.some(({ refusal }) => refusal === null) && <Quiet>What is not done yet is kept, and sent when you sign in again.</Quiet>}
      <Button kind="danger" title="Sign out" onPress={() => void session.signOut()} />
    </Screen>
  )
}

/** Whether this phone is told of orders and deliveries while nobody looks. */
function Notifications() {
  const { push } = useRunning().runtime
  const { phase } = useSyncExternalStore(push.state.subscribe, push.state.get, push.state.get)
  const [problem, setProblem] = useState<string>()
  const turn = (turning: Promise<void>, otherwise?: string) => {
    setProblem(undefined)
    void turning.catch((error: unknown) => setProblem(error instanceof RefusedError ? error.message : otherwise))
  }
  switch (phase) {
    case 'unavailable': return null
    case 'off': return (
      <>
        {problem && <Notice tone="bad">{problem}</Notice>}
        <Button kind="plain" title="Allow notifications" onPress={() => turn(push.turnOn())} />
      </>
    )
    case 'waiting': return <Notice tone="warn">Notifications are turned on as soon as there is a network.</Notice>
    case 'on': return (
      <>
        <Quiet>This phone is told of what concerns you.</Quiet>
        {problem && <Notice tone="bad">{problem}</Notice>}
        <Button kind="plain" title="Turn notifications off" onPress={() => turn(push.turnOff(), 'This needs a network. Try again.')} />
      </>
    )
    default: return phase satisfies never
  }
}
