/** All that is said in this language. */
export const parts = import.meta.glob<Readonly<Record<string, string>>>(['../messages/fr.json', '../../pages/*/messages/fr.json'], { import: 'default', eager: true })
