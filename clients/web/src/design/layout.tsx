import { useEffect, type ReactNode } from 'react'
import { useText } from '../i18n/text-provider.tsx'

/** The page's one h1, which is the window's title too. */
export function PageHeader({ title, intro, actions }: { title: string; intro?: ReactNode; actions?: ReactNode }) {
  useEffect(() => { document.title = `${title} · Broxiva` }, [title])
  return (
    <div className="bx-page-head">
      <div>
        <h1>{title}</h1>
        {intro && <p>{intro}</p>}
      </div>
      {actions && <div className="bx-row">{actions}</div>}
    </div>
  )
}

/** A surface; with a `title` it has a head, and `actions` in it. */
export function Card({ title, actions, flush = false, children }: { title?: ReactNode; actions?: ReactNode; flush?: boolean; children: ReactNode }) {
  if (!title && !actions) return <div className="bx-card" data-padded={flush ? undefined : ''}>{children}</div>
  return (
    <section className="bx-card">
      <header>
        <h2>{title}</h2>
        {actions && <div className="bx-row">{actions}</div>}
      </header>
      {flush ? children : <div className="bx-card-body">{children}</div>}
    </section>
  )
}

export function Notice({ tone = 'info', children }: { tone?: 'info' | 'good' | 'warn' | 'bad'; children: ReactNode }) {
  return <div className="bx-notice" data-tone={tone} role={tone === 'bad' ? 'alert' : 'status'}>{children}</div>
}

export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="bx-empty">
      <svg viewBox="0 0 48 48" fill="none" stroke="currentColor" strokeWidth="2" strokeLinejoin="round" aria-hidden="true"><path d="M6 17 24 7l18 10v15L24 42 6 32V17Z" /><path d="m6 17 18 10 18-10M24 27v15M15 12l18 10" /></svg>
      <h2>{title}</h2>
      {children && <p>{children}</p>}
      {action}
    </div>
  )
}

export function Skeleton({ width = '100%', height = '1em' }: { width?: string; height?: string }) {
  return <span className="bx-skeleton" style={{ inlineSize: width, blockSize: height }} aria-hidden="true" />
}

/** What a page shows while it is on its way. */
export function PageSkeleton() {
  const say = useText()
  return (
    <div className="bx-stack" role="status">
      <span className="bx-visually-hidden">{say('state.loading')}</span>
      <Skeleton width="14rem" height="2rem" />
      <Skeleton width="24rem" />
      <div className="bx-card" data-padded=""><div className="bx-stack">{['90%', '70%', '80%', '60%'].map((width) => <Skeleton key={width} width={width} height="1.25rem" />)}</div></div>
    </div>
  )
}

export function SkeletonRows({ rows = 6, columns }: { rows?: number; columns: number }) {
  return Array.from({ length: rows }, (_, row) => (
    <tr key={row} aria-hidden="true">{Array.from({ length: columns }, (__, column) => <td key={column}><Skeleton width={`${50 + ((row * 3 + column * 5) % 5) * 9}%`} /></td>)}</tr>
  ))
}
