import type { Messages } from '../messages.ts'

/** All that is said in this language. */
export const parts = import.meta.glob<Messages>(['../messages/de.json', '../../pages/*/messages/de.json'], { import: 'default', eager: true })
