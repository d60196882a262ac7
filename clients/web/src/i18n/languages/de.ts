/** All that is said in this language. */
export const parts = import.meta.glob<Readonly<Record<string, string>>>(['../messages/de.json', '../../pages/*/messages/de.json'], { import: 'default', eager: true })
