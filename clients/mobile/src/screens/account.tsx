import { useState } from 'react'
import { useEntries, useRunning } from '../runtime-context.tsx'
import { Body, Button, Card, Heading, Notice, Quiet, Screen, Title } from '../ui/parts.tsx'
import { Waiting } from './waiting.tsx'

export function Account() {
  const { runtime: { who }, session, ports } = useRunning()
  const entries = useEntries()
  const [problem, setProblem] = useState<string>()
  const [push, setPush] = useState<string>()
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
      {ports.push.isAvailable && (
        <Button kind="plain" title="Allow notifications" onPress={() => void ports.push.register().then((address) => setPush(address ? 'Allowed. The server cannot send any yet.' : 'Not allowed.'), () => setPush('This phone cannot get any.'))} />
      )}
      {push && <Notice>{push}</Notice>}
      {entries.some(({ refusal }) => refusal === null) && <Quiet>What is not done yet is kept, and sent when you sign in again.</Quiet>}
      <Button kind="danger" title="Sign out" onPress={() => void session.signOut()} />
    </Screen>
  )
}
