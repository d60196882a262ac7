/** All that is said in this language. */
export const parts = import.meta.glob<Readonly<Record<string, string>>>(['../messages/pt.json', '../../pages/*/messages/pt.json'], { import: 'default', eager: true })
