import type { Messages } from '../messages.ts'

/** All that is said in this language. */
export const parts = import.meta.glob<Messages>(['../messages/pt.json', '../../pages/*/messages/pt.json'], { import: 'default', eager: true })
