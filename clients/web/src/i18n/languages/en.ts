import type { Messages } from '../messages.ts'

/** All that is said in this language. */
export const parts = import.meta.glob<Messages>(['../messages/en.json', '../../pages/*/messages/en.json'], { import: 'default', eager: true })
