import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces'
import type { BriefContent, Chapter, CitedText } from '../content/brief-content.ts'
import { dayOf } from './day.ts'

const ink = '#15181c'
const grey = '#626971'
const accent = '#12498f'
const hair = '#c6cbd1'
/** The margin beside the text, where dates stand. */
const side = 124
/** pdfmake counts line heights in those of the font. */
const ofFont = 1.1934

const medium = { font: 'PretendardMedium' }
const semiBold = { font: 'PretendardMedium', bold: true }

/** Type and measures near those of our own pages, so that the same content fills as many of them. */
const styles: TDocumentDefinitions['styles'] = {
  title: { fontSize: 28, bold: true, lineHeight: 1.3 / ofFont, margin: [0, 24, 0, 8] },
  subtitle: { fontSize: 12.5, lineHeight: 1.6 / ofFont, margin: [0, 0, 0, 8] },
  small: { fontSize: 8, lineHeight: 1.6 / ofFont, color: grey },
  label: { ...semiBold, fontSize: 8.5, lineHeight: 1.5 / ofFont, color: accent, margin: [0, 16, 0, 8] },
  message: { fontSize: 11, lineHeight: 1.65 / ofFont, margin: [side, 0, 0, 10] },
  heading: { fontSize: 15, bold: true, lineHeight: 1.4 / ofFont, margin: [side, 24, 0, 10] },
  subheading: { fontSize: 11, bold: true, lineHeight: 1.5 / ofFont, margin: [side, 16, 0, 6] },
  paragraph: { fontSize: 9.75, lineHeight: 1.7 / ofFont, margin: [side, 0, 0, 8] },
  body: { fontSize: 9, lineHeight: 1.65 / ofFont },
  strong: { fontSize: 9, bold: true, lineHeight: 1.6 / ofFont },
  value: { ...semiBold, fontSize: 24, lineHeight: 1.4 / ofFont, color: accent },
  date: { ...medium, fontSize: 9, lineHeight: 1.65 / ofFont },
  happening: { fontSize: 9.5, lineHeight: 1.65 / ofFont },
  words: { ...medium, fontSize: 12.5, lineHeight: 1.65 / ofFont },
  head: { ...semiBold, fontSize: 8, lineHeight: 1.5 / ofFont },
  cell: { fontSize: 8.75, lineHeight: 1.5 / ofFont },
  source: { fontSize: 8, lineHeight: 1.6 / ofFont, margin: [0, 0, 0, 3] },
}

/** The brief as a user would write it for pdfmake. */
export const briefDefinition = (brief: BriefContent): TDocumentDefinitions => ({
  info: { title: brief.title, author: brief.author, subject: brief.subtitle },
  language: 'ko',
  pageSize: 'A4',
  pageMargins: [56, 60, 56, 64],
  defaultStyle: { font: 'Pretendard', fontSize: 10, color: ink },
  styles,
  footer: (page, pages) => ({
    text: `${page} / ${pages}`,
    fontSize: 7.5,
    color: grey,
    alignment: 'right',
    margin: [0, 24, 56, 0],
  }),
  content: [
    { style: 'small', text: `${brief.publisher} · ${brief.series} ${brief.number}` },
    { style: 'title', text: brief.title },
    { style: 'subtitle', text: brief.subtitle },
    { style: 'small', text: `${dayOf(brief.date)} · ${brief.author}` },
    { style: 'label', text: '핵심 내용' },
    ...brief.summary.map((message): Content => ({ style: 'message', text: cited(message) })),
    ...brief.chapters.flatMap(chapterContent),
    { style: 'label', text: '출처' },
    ...brief.sources.map(
      ({ title, publisher, date, url }, index): Content => ({
        style: 'source',
        text: [
          { id: `source-${index + 1}`, text: `${index + 1}. ${title}. ` },
          `${publisher}, ${dayOf(date)} `,
          { text: url, link: url, color: accent },
        ],
      }),
    ),
  ],
})

const chapterContent = (chapter: Chapter, index: number): Content[] => [
  figures(chapter),
  { style: 'heading', text: chapter.heading, ...(index === 0 ? { pageBreak: 'before' } : {}) },
  ...paragraphs(chapter.opening),
  { style: 'strong', text: `연표 ${chapter.timeline.title}`, margin: [0, 14, 0, 0] },
  ...chapter.timeline.events.map(
    (event): Content => ({
      stack: [
        line(0.5, hair),
        {
          columns: [
            { width: side, style: 'date', text: dayOf(event.date) },
            { width: '*', style: 'happening', text: cited(event) },
          ],
        },
      ],
      margin: [0, 0, 0, 5],
      unbreakable: true,
    }),
  ),
  { style: 'subheading', text: chapter.subheading },
  ...paragraphs(chapter.reasons),
  ...chapter.quotes.map(
    ({ words, speaker, office, date, source }): Content => ({
      table: {
        widths: ['*'],
        body: [
          [
            {
              border: [true, false, false, false],
              stack: [
                { style: 'words', text: [`“${words}”`, reference(source)] },
                { style: 'small', text: `${speaker} ${office}, ${dayOf(date)}` },
              ],
            },
          ],
        ],
      },
      layout: { vLineWidth: () => 2, vLineColor: () => accent, paddingLeft: () => 12, paddingTop: () => 0 },
      margin: [side, 10, 0, 10],
      unbreakable: true,
    }),
  ),
  { style: 'strong', text: `표 ${chapter.table.title}`, margin: [0, 14, 0, 0] },
  table(chapter),
  {
    stack: [
      line(1, ink, side),
      { style: 'strong', text: chapter.box.title },
      { style: 'body', text: chapter.box.text },
    ],
    margin: [side, 10, 0, 10],
    unbreakable: true,
  },
  { style: 'label', text: '제언', margin: [side, 16, 0, 8] },
  ...chapter.recommendations.map(
    ({ to, text, detail }, number): Content => ({
      stack: [
        { style: 'strong', text: `${number + 1}. ${text} (${to})` },
        { style: 'body', text: detail },
      ],
      margin: [side, 0, 0, 10],
      unbreakable: true,
    }),
  ),
]

const figures = (chapter: Chapter): Content => ({
  stack: [
    line(0.5, hair),
    {
      columnGap: 10,
      columns: chapter.figures.map(({ label, value, unit, context, source }) => ({
        width: '*',
        stack: [
          { style: 'strong', text: label },
          { style: 'value', text: `${value}${unit}` },
          { style: 'small', text: [context, reference(source)] },
        ],
      })),
    },
  ],
  margin: [0, 20, 0, 0],
  unbreakable: true,
})

const table = ({ table: { columns, rows } }: Chapter): Content => {
  const row = (cells: readonly string[], style: string): TableCell[] =>
    cells.map((text, index) => ({ style, text, alignment: index === 0 ? 'left' : 'right' }))
  return {
    table: {
      widths: columns.map(() => '*'),
      headerRows: 1,
      dontBreakRows: true,
      body: [row(columns, 'head'), ...rows.map((cells) => row(cells, 'cell'))],
    },
    layout: {
      hLineWidth: (index) => (index === 0 ? 0 : 0.5),
      hLineColor: () => hair,
      vLineWidth: () => 0,
      paddingLeft: () => 0,
      paddingRight: () => 0,
      paddingTop: () => 4,
      paddingBottom: () => 4,
    },
    margin: [0, 0, 0, 12],
  }
}

/** A rule across what is left of the page beside a margin. */
const line = (lineWidth: number, lineColor: string, margin = 0): Content => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: 483 - margin, y2: 0, lineWidth, lineColor }],
  margin: [0, 0, 0, 6],
})

const paragraphs = (texts: readonly CitedText[]): Content[] =>
  texts.map((text) => ({ style: 'paragraph', text: cited(text) }))

const cited = ({ text, source }: CitedText): Content[] => [text, reference(source)]

const reference = (source: number): Content => ({
  text: `${source}`,
  sup: true,
  color: accent,
  linkToDestination: `source-${source}`,
})
