/** All that is said in this language. */
export const parts = import.meta.glob<Readonly<Record<string, string>>>(['../messages/es.json', '../../pages/*/messages/es.json'], { import: 'default', eager: true })
