/**
 * What assistive technology cannot read in GraphiQL's own markup, put right for as long as it is there; the result ends it.
 *
 * Each entry of its history is called “Set active”: what the entry shows is its better name. Each of its tabs is a tab with two buttons within, which nobody is told of, since a tab has no parts: a list of buttons, one of which is current, says what they are.
 */
export function mendMarkup(): () => void {
  mend()
  const observer = new MutationObserver(mend)
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['aria-selected'] })
  return () => observer.disconnect()
}

function mend(): void {
  for (const entry of document.querySelectorAll('.graphiql-history-item-label[aria-label]')) entry.removeAttribute('aria-label')
  for (const list of document.querySelectorAll('.graphiql-tabs[role=tablist]')) list.removeAttribute('role')
  for (const tab of document.querySelectorAll('.graphiql-tab[aria-selected]')) {
    tab.querySelector('.graphiql-tab-button')?.setAttribute('aria-current', String(tab.getAttribute('aria-selected') === 'true'))
    tab.removeAttribute('role')
    tab.removeAttribute('aria-selected')
  }
}
