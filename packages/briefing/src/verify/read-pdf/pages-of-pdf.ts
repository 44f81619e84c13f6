import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api'
import { withSilentConsole } from '../../silent-console'
import { uprightFirst } from '../page-area'
import { ForeignPdfError, limits, readerMissing, tooLarge, unreadable } from './limits'
import { refuseExcess } from './refuse-excess'

/** A stretch of text in one face, in drawing order. */
export interface PageText {
  text: string
  /** Key of face and paragraph: figures do not continue across different keys. */
  face: string
}

/**
 * Reads the text of each page of a PDF in drawing order, without artifacts such as head and foot, by an independent
 * reader, within limits. Landscape pages come last.
 * @throws ForeignPdfError
 */
export const pagesOfPdf = async (bytes: Uint8Array): Promise<PageText[][]> => {
  const largest = await refuseExcess(bytes)
  return withSilentConsole(async () => {
    const { getDocument } = await reader()
    // The reader takes ownership of the bytes.
    const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
    try {
      return await readPages(await task.promise, largest)
    } catch (error) {
      throw error instanceof ForeignPdfError ? error : wrongWith(error)
    } finally {
      await task.destroy().catch(() => {})
    }
  })
}

const reader = async () => {
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs')
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND' ? readerMissing() : error
  }
}

const wrongWith = (error: unknown): ForeignPdfError =>
  (error as Error | undefined)?.name === 'PasswordException' ? unreadable('is encrypted') : unreadable('is damaged')

const readPages = async (document: PDFDocumentProxy, largest: number): Promise<PageText[][]> => {
  if (document.numPages > limits.pages) {
    throw tooLarge(`has ${document.numPages.toLocaleString('en')} pages, ${limits.pages.toLocaleString('en')} are read`)
  }
  if (document.numPages * largest > limits.shared) {
    throw tooLarge(
      `has ${document.numPages.toLocaleString('en')} pages with up to ${(largest / 1e6).toFixed(1)} MB on each`,
    )
  }
  const { info } = await document.getMetadata()
  // With an empty password it opens, but its streams could not be checked.
  if ((info as { EncryptFilterName?: string | null }).EncryptFilterName) throw unreadable('is encrypted')
  const budget = new Budget()
  const pages: { width: number; height: number; texts: PageText[] }[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view
    pages.push({ width: right - left, height: top - bottom, texts: stretchesOf(await itemsOf(page, budget)) })
    page.cleanup()
    budget.look()
  }
  return uprightFirst(pages).map(({ texts }) => texts)
}

/** Remaining characters, text items and CPU time. */
class Budget {
  #characters = 0
  #pieces = 0
  readonly #before = process.cpuUsage()

  take(items: readonly Item[]): void {
    this.#pieces += items.length
    for (const item of items) if ('str' in item) this.#characters += item.str.length
    if (this.#characters > limits.characters || this.#pieces > limits.pieces) {
      throw tooLarge(`has more than ${limits.characters.toLocaleString('en')} characters`)
    }
  }

  look(): void {
    const { user, system } = process.cpuUsage(this.#before)
    if (user + system > limits.seconds * 1e6) throw tooLarge(`takes more than ${limits.seconds} seconds to read`)
  }
}

type Item =
  | { str: string; fontName: string; height: number; hasEOL: boolean }
  | { type: string; tag?: string; id?: string }

/** Streamed, so that a page that never ends can be left. */
const itemsOf = async (page: PDFPageProxy, budget: Budget): Promise<Item[]> => {
  const reader = page.streamTextContent({ includeMarkedContent: true }).getReader() as ReadableStreamDefaultReader<{
    items: Item[]
  }>
  const all: Item[] = []
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      budget.take(read.value.items)
      for (const item of read.value.items) all.push(item)
    }
  } catch (error) {
    await reader.cancel(error).catch(() => {})
    throw error
  }
  return all
}

const stretchesOf = (items: readonly Item[]): PageText[] => {
  const marks: { id: string; artifact: boolean }[] = []
  let artifacts = 0
  return items.flatMap((item) => {
    if ('str' in item) {
      const { str, fontName, height, hasEOL } = item
      const face = [marks.at(-1)?.id, fontName, height].join(' ')
      return artifacts > 0 ? [] : [{ text: hasEOL ? `${str} ` : str, face }]
    }
    if (item.type.startsWith('begin')) {
      const artifact = item.tag === 'Artifact'
      marks.push({ id: item.id ?? '', artifact })
      if (artifact) artifacts += 1
    } else if (marks.pop()?.artifact) artifacts -= 1
    return []
  })
}
