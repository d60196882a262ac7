import type { Messages } from '../messages.ts'

/** All that is said in this language. */
export const parts = import.meta.glob<Messages>(['../messages/fr.json', '../../pages/*/messages/fr.json'], { import: 'default', eager: true })
