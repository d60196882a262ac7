/** All that is said in this language. */
export const parts = import.meta.glob<Readonly<Record<string, string>>>(['../messages/en.json', '../../pages/*/messages/en.json'], { import: 'default', eager: true })
