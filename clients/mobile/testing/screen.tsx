import { fireEvent, render, screen } from '@testing-library/react-native'
import { App } from '../src/app.tsx'
import type { TestPhone } from './graph.ts'

/** What comes of a real graph, when it comes. */
export const PATIENCE = { timeout: 90_000 }

export async function open(phone: TestPhone): Promise<void> {
  await render(<App ports={phone.ports} options={{ firstWaitMs: 20 }} />)
}

export async function signInAs({ email, password }: { email: string; password: string }): Promise<void> {
  await write('E-mail', email)
  await fireEvent.changeText(screen.getByLabelText('Password'), password)
  await fireEvent.press(screen.getByRole('button', { name: 'Sign in' }))
}

export async function signInWithKey(apiKey: string): Promise<void> {
  await press('This is a carrier’s device')
  await write('Device key', apiKey)
  await press('Sign in')
}

/** As soon as it can be pressed. */
export async function press(name: string | RegExp): Promise<void> {
  await fireEvent.press(await screen.findByRole('button', { name, disabled: false }, PATIENCE))
}

export async function write(label: string, text: string): Promise<void> {
  await fireEvent.changeText(await screen.findByLabelText(label, {}, PATIENCE), text)
}
