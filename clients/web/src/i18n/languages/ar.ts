/** All that is said in this language. */
export const parts = import.meta.glob<Readonly<Record<string, string>>>(['../messages/ar.json', '../../pages/*/messages/ar.json'], { import: 'default', eager: true })
