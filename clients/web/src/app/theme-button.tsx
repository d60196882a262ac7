import { useState } from 'react'
import { useText } from '../i18n/text-provider.tsx'

const NEXT = { system: 'light', light: 'dark', dark: 'system' } as const
type Theme = keyof typeof NEXT

/** Follows the system until told otherwise; `boot.js` applies what was chosen before the first paint. */
export function ThemeButton() {
  const say = useText()
  const [theme, setTheme] = useState<Theme>(() => (document.documentElement.dataset['theme'] as Theme | undefined) ?? 'system')
  const choose = () => {
    const next = NEXT[theme]
    setTheme(next)
    if (next === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = next
    try {
      if (next === 'system') localStorage.removeItem('broxiva.theme')
      else localStorage.setItem('broxiva.theme', next)
    } catch { /* It lasts as long as the page, then. */ }
  }
  const label = say('shell.theme', { theme: say(`theme.${theme}`) })
  return (
    <button type="button" className="bx-icon-button" aria-label={label} title={label} onClick={choose}>
      <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" aria-hidden="true">
        {theme === 'light' && <><circle cx="10" cy="10" r="3.6" /><path d="M10 1.8v1.8M10 16.4v1.8M1.8 10h1.8M16.4 10h1.8M4.2 4.2l1.3 1.3M14.5 14.5l1.3 1.3M4.2 15.8l1.3-1.3M14.5 5.5l1.3-1.3" /></>}
        {theme === 'dark' && <path d="M16.8 11.9A7.2 7.2 0 0 1 8.1 3.2a7.2 7.2 0 1 0 8.7 8.7Z" strokeLinejoin="round" />}
        {theme === 'system' && <><circle cx="10" cy="10" r="7.2" /><path d="M10 2.8a7.2 7.2 0 0 1 0 14.4Z" fill="currentColor" /></>}
      </svg>
    </button>
  )
}
