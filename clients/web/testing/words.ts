import { readFile } from 'node:fs/promises'

/** What the app says, for a test in another language than English: `const say = await wordsOf('ar', 'cart', 'catalogue')`. */
export async function wordsOf(locale: string, ...pages: readonly string[]): Promise<(id: string) => string> {
  const areas = ['i18n', ...pages.map((page) => `pages/${page}`)]
  const messages = Object.assign({}, ...await Promise.all(areas.map(async (area) => JSON.parse(await readFile(new URL(`../src/${area}/messages/${locale}.json`, import.meta.url), 'utf8')) as object))) as Record<string, string>
  return (id) => {
    const text = messages[id]
    if (text === undefined) throw new Error(`The app does not say ${id} in ${locale}.`)
    return text
  }
}
