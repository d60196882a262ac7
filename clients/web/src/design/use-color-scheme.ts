import { useSyncExternalStore } from 'react'

const dark = matchMedia('(prefers-color-scheme: dark)')

/** What is shown now, light or dark: what the person chose, or what the system says. For what cannot follow the tokens by itself. */
export function useColorScheme(): 'light' | 'dark' {
  return useSyncExternalStore(subscribe, () => {
    const chosen = document.documentElement.dataset['theme']
    return chosen === 'light' || chosen === 'dark' ? chosen : dark.matches ? 'dark' : 'light'
  })
}

function subscribe(changed: () => void): () => void {
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  dark.addEventListener('change', changed)
  return () => {
    observer.disconnect()
    dark.removeEventListener('change', changed)
  }
}
