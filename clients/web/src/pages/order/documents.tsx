import { useState } from 'react'
import { TradeDocumentContentDocument } from '../../../../operations/__generated__/operations.ts'
import { Button } from '../../design/button.tsx'
import { DateTime } from '../../design/data.tsx'
import { Card, Notice } from '../../design/layout.tsx'
import { codeOf } from '../../graph/errors.ts'
import { useGraph } from '../../graph/graph-context.tsx'
import { useErrorText } from '../../i18n/error-text.ts'
import { useText } from '../../i18n/text-provider.tsx'
import type { Order } from './order-page.tsx'
import styles from './order-page.module.css'

type TradeDocument = Order['tradeDocuments'][number]

/** How long the browser may take to begin with a file. */
const HELD_MS = 60_000

const EXTENSIONS: Readonly<Record<string, string>> = { 'application/pdf': 'pdf' }

/** The papers of the order, to download. */
export function Documents({ documents }: { documents: readonly TradeDocument[] }) {
  const say = useText()
  return (
    <Card title={say('order.documents')}>
      {documents.length === 0 ? <p className="bx-muted">{say('order.documents.none')}</p>
        : <ul className={styles['documents']}>{documents.map((paper) => <li key={paper.id}><Paper paper={paper} /></li>)}</ul>}
    </Card>
  )
}

function Paper({ paper: { id, type, number, issuedAt, contentType } }: { paper: TradeDocument }) {
  const say = useText()
  const errorText = useErrorText()
  const { client } = useGraph()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const name = say(`order.document.${type}`)

  const download = async () => {
    setBusy(true)
    setProblem(undefined)
    try {
      const { data } = await client.query({ query: TradeDocumentContentDocument, variables: { id }, fetchPolicy: 'no-cache' })
      const content = data?.tradeDocument?.content
      if (content == null) return setProblem('DOCUMENT_GONE')
      save(Uint8Array.from(atob(content), (character) => character.charCodeAt(0)), contentType, `${number}.${EXTENSIONS[contentType] ?? 'bin'}`)
    } catch (error) {
      setProblem(codeOf(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <div className="bx-row bx-spread">
        <span><span id={`paper-${id}`}>{name} <span className="bx-number">{number}</span></span><br /><span className="bx-small bx-muted"><DateTime value={issuedAt} /></span></span>
        <Button size="small" busy={busy} aria-describedby={`paper-${id}`} onClick={() => void download()}>{say('order.download')}</Button>
      </div>
      {problem && <Notice tone="bad">{errorText(problem)}</Notice>}
    </>
  )
}

function save(bytes: Uint8Array<ArrayBuffer>, type: string, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), HELD_MS)
}
