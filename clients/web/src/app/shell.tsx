import { useEffect, useRef, useState } from 'react'
import { Link, NavLink, Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router'
import { LinkButton } from '../design/button.tsx'
import { Notice } from '../design/layout.tsx'
import { useSessionState } from '../graph/graph-context.tsx'
import { LOCALES, type Locale } from '../i18n/locales.ts'
import { useLanguage, useText } from '../i18n/text-provider.tsx'
import { AccountMenu } from './account-menu.tsx'
import { DESTINATIONS } from './navigation.ts'
import { ThemeButton } from './theme-button.tsx'
import { useViewer } from './use-viewer.ts'

/** What surrounds every page. */
export function AppShell() {
  const say = useText()
  const { pathname } = useLocation()
  const navigation = useNavigation()
  const main = useRef<HTMLElement>(null)
  const here = useRef(pathname)

  // Who listens to the page is taken to the new one; who looks sees it anyway.
  useEffect(() => {
    if (here.current === pathname) return
    here.current = pathname
    main.current?.focus({ preventScroll: true })
  }, [pathname])

  return (
    <>
      <a className="bx-skip" href="#main" onClick={(event) => { event.preventDefault(); main.current?.focus() }}>{say('shell.skip')}</a>
      {navigation.state !== 'idle' && <div className="bx-progress" aria-hidden="true" />}
      <Header />
      <main className="bx-main" id="main" tabIndex={-1} ref={main}>
        <Offline />
        <Outlet />
      </main>
      <footer className="bx-footer"><div><span>{say('shell.claim')}</span><a href="/">{say('shell.explorer')}</a></div></footer>
      <ScrollRestoration />
    </>
  )
}

function Header() {
  const say = useText()
  const { viewer } = useViewer()
  const { status } = useSessionState()
  return (
    <header className="bx-header">
      <div className="bx-header-row">
        <Link className="bx-brand" to="/" aria-label={say('shell.home')}>
          <svg viewBox="0 0 32 32" aria-hidden="true"><rect width="32" height="32" rx="8" fill="#0f6b5c" /><path d="M10 8h7.2c3.3 0 5.3 1.6 5.3 4.1 0 1.8-1 3-2.6 3.6 2 .5 3.3 1.9 3.3 4 0 2.8-2.2 4.3-5.7 4.3H10V8Zm3.4 6.6h3.3c1.6 0 2.4-.7 2.4-1.9s-.8-1.9-2.4-1.9h-3.3v3.8Zm0 6.6h3.7c1.7 0 2.6-.7 2.6-2s-.9-2-2.6-2h-3.7v4Z" fill="#fff" /></svg>
          <span>Broxiva</span>
        </Link>
        <nav className="bx-nav" aria-label={say('shell.navigation')}>
          {DESTINATIONS.filter(({ shownTo }) => shownTo(viewer)).map(({ to, name }) => <NavLink key={to} to={to} end={to === '/'}>{say(name)}</NavLink>)}
        </nav>
        <div className="bx-tools">
          <LanguageChoice />
          <ThemeButton />
          {status === 'signed-out' ? <LinkButton kind="primary" size="small" to="/sign-in">{say('action.sign-in')}</LinkButton> : viewer && <AccountMenu viewer={viewer} />}
        </div>
      </div>
    </header>
  )
}

function LanguageChoice() {
  const say = useText()
  const { locale, choose } = useLanguage()
  return (
    <select className="bx-input" aria-label={say('shell.language')} value={locale} onChange={(event) => choose(event.target.value as Locale)}>
      {Object.entries(LOCALES).map(([code, name]) => <option key={code} value={code} lang={code}>{name}</option>)}
    </select>
  )
}

function Offline() {
  const say = useText()
  const [online, setOnline] = useState(navigator.onLine)
  useEffect(() => {
    const look = () => setOnline(navigator.onLine)
    addEventListener('online', look)
    addEventListener('offline', look)
    return () => {
      removeEventListener('online', look)
      removeEventListener('offline', look)
    }
  }, [])
  return online ? null : <div style={{ marginBlockEnd: 'var(--space-4)' }}><Notice tone="warn">{say('shell.offline')}</Notice></div>
}
