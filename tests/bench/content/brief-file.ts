import { createHash } from 'node:crypto'
import { stringify } from 'yaml'
import type { BriefContent, Chapter, CitedText } from './brief-content.ts'

/**
 * The content as one of our briefs, as a user would write it: YAML, citations in the text, its sources beside it. Each
 * quotation is anchored in its source and checked when the brief is built.
 * @param name of its files
 */
export const briefFiles = (content: BriefContent, name: string): Record<string, string> => {
  const texts = content.sources.map((_, index) => sourceText(content, index + 1))
  const files = texts.map((text, index) => [sourceFile(name, index + 1), text] as const)
  return { [`${name}.brief.yaml`]: briefFile(content, name, texts), ...Object.fromEntries(files) }
}

/** A text that says what the brief takes from it, and in which its people speak. */
const sourceText = ({ summary, chapters }: BriefContent, source: number): string =>
  [
    ...summary,
    ...chapters.flatMap(({ opening, timeline, reasons, quotes }) => [
      ...opening,
      ...timeline.events,
      ...reasons,
      ...quotes.map((quote) => ({ ...quote, text: `${quote.speaker} 위원은 “${quote.words}”라고 말했다.` })),
    ]),
  ]
    .filter((one) => one.source === source)
    .map(({ text }) => `${text}\n`)
    .join('\n')

const briefFile = (content: BriefContent, name: string, texts: readonly string[]): string =>
  stringify({
    lang: 'ko',
    title: content.title,
    subtitle: content.subtitle,
    series: { name: content.series, number: content.number },
    date: content.date,
    authors: [{ name: content.author }],
    publisher: content.publisher,
    summary: content.summary.map(markdown),
    sources: Object.fromEntries(
      content.sources.map(({ title, publisher, date, url }, index) => [
        sourceId(index + 1),
        {
          title,
          publisher,
          issued: date,
          URL: url,
          file: sourceFile(name, index + 1),
          sha256: createHash('sha256')
            .update(texts[index] as string)
            .digest('hex'),
        },
      ]),
    ),
    people: Object.fromEntries(
      content.chapters.flatMap(({ quotes }, chapter) =>
        quotes.map(({ speaker, office }, index) => [
          personId(chapter, index),
          { name: speaker, roles: [{ title: office }] },
        ]),
      ),
    ),
    blocks: content.chapters.flatMap(blocks),
  })

const blocks = (chapter: Chapter, number: number) => [
  { type: 'stats', items: chapter.figures.map((figure) => ({ ...figure, source: sourceId(figure.source) })) },
  { type: 'heading', level: 1, text: chapter.heading },
  { type: 'text', md: chapter.opening.map(markdown).join('\n\n') },
  {
    type: 'timeline',
    title: chapter.timeline.title,
    items: chapter.timeline.events.map(({ date, text, source }) => ({ date, text, source: sourceId(source) })),
  },
  { type: 'heading', level: 2, text: chapter.subheading },
  { type: 'text', md: chapter.reasons.map(markdown).join('\n\n') },
  ...chapter.quotes.map(({ words, date, source }, index) => ({
    type: 'quote',
    speaker: personId(number, index),
    date,
    parts: [{ source: sourceId(source), exact: words }],
  })),
  {
    type: 'table',
    title: chapter.table.title,
    columns: chapter.table.columns.map((title, index) => ({ title, align: index === 0 ? 'start' : 'end' })),
    rows: chapter.table.rows,
  },
  { type: 'box', title: chapter.box.title, md: chapter.box.text },
  { type: 'recommendations', items: chapter.recommendations },
]

const markdown = ({ text, source }: CitedText): string => `${text}[@${sourceId(source)}]`
const sourceFile = (name: string, number: number): string => `${name}.${sourceId(number)}.txt`
const sourceId = (number: number): string => `s${number}`
const personId = (chapter: number, index: number): string => `p${chapter}-${index}`
