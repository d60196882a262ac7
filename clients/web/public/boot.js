// Before the first paint: the person's theme and language, so that nothing flashes. A file of its own because the page allows no inline scripts.
try {
  var theme = localStorage.getItem('broxiva.theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
  var locale = localStorage.getItem('broxiva.locale')
  if (locale) {
    document.documentElement.lang = locale
    document.documentElement.dir = locale === 'ar' ? 'rtl' : 'ltr'
  }
} catch { /* Storage is switched off: the defaults do. */ }
