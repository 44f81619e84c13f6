import { type ReactElement, useEffect, useId, useRef, useState } from 'react'
import { drawPages } from './draw-pages'
import { inLine } from './line'
import { renderPdf } from './render-pdf'
import { useNear } from './use-near'
import './pdf-preview.css'

export interface PdfPagesProps {
  /** The document to draw. A function, called when it is drawn, so that modules it needs can be loaded by then. */
  document: () => ReactElement | Promise<ReactElement>
  /** Names the pages in words, for those who do not see them. */
  name: string
  /** Whether the white foot of each page is cut off. Default `false`. */
  trim?: boolean
  /** Milliseconds without a change before it is drawn again. Default 150. */
  delay?: number
}

interface Drawn {
  pages: number
  /** Address of the file in this browser. */
  url: string
}

/** Pixels per point: sharp on screens of double density. */
const scale = 2

/**
 * A react-pdf document, drawn in the page as it would be printed. It is drawn when it comes near the viewport, one
 * document at a time. Until a new drawing is ready the old one stays; errors are shown as messages.
 */
export const PdfPages = ({ document, name, trim = false, delay = 150 }: PdfPagesProps): ReactElement => {
  const whole = useRef<HTMLDivElement>(null)
  const sheets = useRef<HTMLDivElement>(null)
  const latest = useRef<PdfPagesProps['document']>(null)
  const [drawn, setDrawn] = useState<Drawn>()
  const [error, setError] = useState<string>()
  const [busy, setBusy] = useState(true)
  const near = useNear(whole)
  const status = useId()

  useEffect(() => {
    if (!near || latest.current === document) return
    const abort = new AbortController()
    const { signal } = abort
    const work = async () => {
      const file = await renderPdf(await document())
      return { file, pages: await drawPages(file, { scale, trim, signal }) }
    }
    const draw = async () => {
      setBusy(true)
      try {
        const { file, pages } = await inLine(work, signal)
        signal.throwIfAborted()
        pages.forEach((page, index) => {
          page.role = 'img'
          page.ariaLabel = `${name}, as a PDF: page ${index + 1} of ${pages.length}`
        })
        sheets.current?.replaceChildren(...pages)
        setDrawn({ pages: pages.length, url: URL.createObjectURL(file) })
        setError(undefined)
      } catch (reason) {
        if (signal.aborted) return
        sheets.current?.replaceChildren()
        setDrawn(undefined)
        setError(reason instanceof Error ? reason.message : String(reason))
      }
      latest.current = document
      setBusy(false)
    }
    const timer = setTimeout(draw, delay)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [near, document, name, trim, delay])

  useEffect(() => {
    const url = drawn?.url
    if (url) return () => URL.revokeObjectURL(url)
  }, [drawn])

  return (
    <div className="pdf-pages" ref={whole} aria-busy={busy} aria-describedby={status}>
      <p className="pdf-pages-status" id={status} role="status">
        {error ? null : drawn ? (
          <>
            {drawn.pages === 1 ? '1 page' : `${drawn.pages} pages`} ·{' '}
            <a href={drawn.url} target="_blank" rel="noreferrer">
              open the file
            </a>
          </>
        ) : (
          'Drawing the PDF …'
        )}
      </p>
      {error ? (
        <p className="pdf-pages-error" role="alert">
          <strong>The PDF could not be drawn.</strong> {error}
        </p>
      ) : null}
      {drawn || error ? null : <div className={trim ? 'pdf-pages-frame' : 'pdf-pages-frame pdf-pages-whole'} />}
      <div className="pdf-pages-sheets" ref={sheets} />
    </div>
  )
}
