import type { Messages } from '../messages.ts'

/** All that is said in this language. */
export const parts = import.meta.glob<Messages>(['../messages/ar.json', '../../pages/*/messages/ar.json'], { import: 'default', eager: true })
