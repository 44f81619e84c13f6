import { readFile } from 'node:fs/promises'
import type { Diagnostic } from './brief'
import { type Printed, printedOf } from './compose/printed'
import { notOnPage } from './evidence/reprint'
import { readBrief } from './read-brief'

/** What a PDF prints of a brief. */
export interface VerifyResult {
  /** How many quotations and figures were found in the PDF. */
  found: number
  /** Those that were not, and errors of the brief itself. */
  diagnostics: Diagnostic[]
}

/**
 * Looks for every anchored quotation and figure of a brief in a PDF, by a PDF reader that had no part in writing it.
 * @throws where the PDF cannot be read
 */
export const verifyPdf = async (pdf: string, brief: string): Promise<VerifyResult> => {
  const read = await readBrief(brief)
  if (!read.brief) return { found: 0, diagnostics: read.diagnostics }
  const texts = printedOf(read.brief)
  const missing = notOnPage(await textOfPdf(new Uint8Array(await readFile(pdf))), texts)
  const diagnostics = missing.map(
    ({ path, kind, text }: Printed): Diagnostic => ({
      code: 'not-in-pdf',
      severity: 'error',
      message: `${pdf} does not hold the ${kind} “${text}”`,
      hint: 'it was made from another brief, or changed since: build it again',
      ...read.locate(path),
    }),
  )
  return { found: texts.length - missing.length, diagnostics }
}

/** The text of all pages in the order in which it was drawn, without what repeats on each. */
const textOfPdf = async (data: Uint8Array): Promise<string> => {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({ data, verbosity: 0 })
  try {
    const document = await task.promise
    const pages: string[] = []
    for (let number = 1; number <= document.numPages; number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent({ includeMarkedContent: true })
      pages.push(textOf(items))
    }
    return pages.join(' ')
  } finally {
    await task.destroy()
  }
}

/** A quotation may run on over a page: what is decoration, as the head and foot of a page, would stand in between. */
const textOf = (items: readonly ({ str: string } | { type: string; tag?: string })[]): string => {
  const open: boolean[] = []
  let text = ''
  for (const item of items) {
    if ('str' in item) text += open.includes(true) ? '' : `${item.str} `
    else if (item.type.startsWith('begin')) open.push(item.tag === 'Artifact')
    else open.pop()
  }
  return text
}
