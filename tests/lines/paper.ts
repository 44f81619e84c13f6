import { registerFonts } from '@briefing-kit/ui/fonts'
import { Prose } from '@briefing-kit/ui/pdf'
import { Document, Page, renderToBuffer, View } from '@react-pdf/renderer'
import { createElement as h } from 'react'
import { type Page as ReadPage, readPdf } from '../pdf/read-pdf.ts'
import { paragraph, type SetText, type Setting } from './lines.ts'

/** Of running text on paper, in points. */
const em = 10
/**
 * How far a line may reach past the edge, in points: textkit squeezes the spaces of a line that is slightly too long.
 */
const squeezed = em / 10

/** Texts set by react-pdf, each on a page of its own. */
export const onPaper = async ({ texts, language, measure }: Setting): Promise<SetText[]> => {
  registerFonts()
  const width = measure * em
  const page = (text: string, key: number) =>
    h(
      Page,
      { key, size: [width + 40, 3000], style: { padding: 20 } },
      h(View, { style: { width } }, h(Prose, { text: paragraph(text), lang: language })),
    )
  const bytes = await renderToBuffer(h(Document, { creationDate: new Date(0) }, texts.map(page)) as never)
  const { pages } = await readPdf(new Uint8Array(bytes))
  return texts.map((text, index) => ({ text, ...read(pages[index] as ReadPage, 20 + width) }))
}

const read = ({ runs }: ReadPage, right: number): Pick<SetText, 'lines' | 'overflowing'> => {
  const lines = new Map<number, typeof runs>()
  for (const run of runs) lines.set(Math.round(run.y), [...(lines.get(Math.round(run.y)) ?? []), run])
  const sorted = [...lines].sort(([one], [other]) => one - other).map(([, line]) => line)
  const text = (line: typeof runs) => line.map((run) => run.text).join('')
  return {
    lines: sorted.map(text),
    overflowing: sorted
      .filter((line) => line.some((run) => run.text.trim() !== '' && run.x + run.width > right + squeezed))
      .map(text),
  }
}
