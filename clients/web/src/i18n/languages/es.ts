import type { Messages } from '../messages.ts'

/** All that is said in this language. */
export const parts = import.meta.glob<Messages>(['../messages/es.json', '../../pages/*/messages/es.json'], { import: 'default', eager: true })
