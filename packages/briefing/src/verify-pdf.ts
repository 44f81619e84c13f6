import { readFile } from 'node:fs/promises'
import type { Diagnostic } from './brief'
import { type PrintedField, printedOf } from './compose/printed'
import { type Deviation, notOnPages, type Stretch } from './evidence/reprint'
import { cut } from './evidence/verdict-problem'
import { readBrief } from './read-brief'

/** What a PDF prints of a brief. */
export interface VerifyResult {
  /** How many quotations, figures and dates were found in the PDF. */
  found: number
  /** Those that were not, and errors of the brief itself. */
  diagnostics: Diagnostic[]
}

/**
 * Looks for every quotation, figure and date of a brief in a PDF, by a PDF reader that had no part in writing it.
 * @throws where the PDF cannot be read
 */
export const verifyPdf = async (pdf: string, brief: string): Promise<VerifyResult> => {
  const read = await readBrief(brief)
  if (!read.brief) return { found: 0, diagnostics: read.diagnostics }
  const printed = printedOf(read.brief)
  const deviations = notOnPages(await pagesOf(new Uint8Array(await readFile(pdf))), printed)
  const diagnostics = deviations.map(
    ({ printed: { path, kind, text }, difference }: Deviation<PrintedField>): Diagnostic => ({
      code: 'not-in-pdf',
      severity: 'error',
      message: difference
        ? `${pdf} has “${cut(difference.page)}” where the brief has “${cut(difference.brief)}”`
        : `${pdf} does not hold the ${kind} “${cut(text)}”`,
      hint: 'it was made from another brief, or changed since: build it again',
      ...read.locate(path),
    }),
  )
  return { found: printed.length - deviations.length, diagnostics }
}

/** What each page shows, in the order in which it was drawn, without what is decoration, as its head and its foot. */
const pagesOf = async (data: Uint8Array): Promise<Stretch[][]> => {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({ data, verbosity: 0 })
  try {
    const document = await task.promise
    const pages: Stretch[][] = []
    for (let number = 1; number <= document.numPages; number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent({ includeMarkedContent: true })
      pages.push(stretchesOf(items))
    }
    return pages
  } finally {
    await task.destroy()
  }
}

type Item =
  | { str: string; fontName: string; height: number; hasEOL: boolean }
  | { type: string; tag?: string; id?: string }

const stretchesOf = (items: readonly Item[]): Stretch[] => {
  const marks: { id: string; artifact: boolean }[] = []
  return items.flatMap((item) => {
    if ('str' in item) {
      const { str, fontName, height, hasEOL } = item
      const face = [marks.at(-1)?.id, fontName, height].join(' ')
      return marks.some(({ artifact }) => artifact) ? [] : [{ text: hasEOL ? `${str} ` : str, face }]
    }
    if (item.type.startsWith('begin')) marks.push({ id: item.id ?? '', artifact: item.tag === 'Artifact' })
    else marks.pop()
    return []
  })
}
