import { Document, type DocumentProps, Link, Page, Text, View } from '@react-pdf/renderer'
import { createElement as h, type ReactElement, type ReactNode } from 'react'
import type { BriefContent, Chapter, CitedText } from '../content/brief-content.ts'
import { dayOf } from './day.ts'
import { styles } from './react-pdf-styles.ts'

/** A page of its content, with a page number at its foot. */
export type PageOf = (...content: ReactNode[]) => ReactElement

export const pageWithFixedFoot: PageOf = (...content) =>
  h(
    Page,
    { size: 'A4', style: styles.page },
    ...content,
    h(Text, { style: styles.foot, fixed: true, render: pageNumber }),
  )

export const pageWithLayout: PageOf = (...content) =>
  h(
    Page,
    {
      size: 'A4',
      style: styles.page,
      layout: ({ children, pageNumber = 1, totalPages = 1 }) => [
        children,
        h(Text, { key: 'foot', style: styles.foot }, `${pageNumber} / ${totalPages}`),
      ],
    },
    ...content,
  )

/** The brief as a user would write it in react-pdf's own components. No JSX: Node runs this file as it is. */
export const briefDocument = (brief: BriefContent, page: PageOf): ReactElement<DocumentProps> =>
  h(
    Document,
    { title: brief.title, author: brief.author, subject: brief.subtitle, language: 'ko' },
    page(
      h(Text, { style: styles.small }, `${brief.publisher} · ${brief.series} ${brief.number}`),
      h(Text, { style: styles.title }, brief.title),
      h(Text, { style: styles.subtitle }, brief.subtitle),
      h(Text, { style: styles.small }, `${dayOf(brief.date)} · ${brief.author}`),
      h(Text, { style: styles.label }, '핵심 내용'),
      brief.summary.map((message, index) => h(Text, { key: index, style: styles.message }, ...cited(message))),
      brief.chapters.map((chapter, index) => [
        figures(chapter, index),
        h(View, { key: index, break: index === 0 }, ...chapterParts(chapter)),
      ]),
      h(Text, { style: styles.label }, '출처'),
      brief.sources.map(({ title, publisher, date, url }, index) =>
        h(
          Text,
          { key: index, id: `source-${index + 1}`, style: styles.source },
          `${index + 1}. ${title}. ${publisher}, ${dayOf(date)} `,
          h(Link, { src: url, style: styles.link }, url),
        ),
      ),
    ),
  )

const chapterParts = (chapter: Chapter): ReactNode[] => [
  h(Text, { style: styles.heading, minPresenceAhead: 40 }, chapter.heading),
  ...paragraphs(chapter.opening),
  timeline(chapter),
  h(Text, { style: styles.subheading, minPresenceAhead: 40 }, chapter.subheading),
  ...paragraphs(chapter.reasons),
  ...chapter.quotes.map(({ words, speaker, office, date, source }) =>
    h(
      View,
      { style: styles.quote, wrap: false },
      h(Text, { style: styles.words }, `“${words}”`, reference(source)),
      h(Text, { style: styles.small }, `${speaker} ${office}, ${dayOf(date)}`),
    ),
  ),
  table(chapter),
  h(
    View,
    { style: styles.box, wrap: false },
    h(Text, { style: styles.strong }, chapter.box.title),
    h(Text, { style: styles.body }, chapter.box.text),
  ),
  h(Text, { style: [styles.label, styles.column], minPresenceAhead: 40 }, '제언'),
  ...chapter.recommendations.map(({ to, text, detail }, index) =>
    h(
      View,
      { style: styles.recommendation, wrap: false },
      h(Text, { style: styles.strong }, `${index + 1}. ${text} (${to})`),
      h(Text, { style: styles.body }, detail),
    ),
  ),
]

const figures = (chapter: Chapter, key: number): ReactNode =>
  h(
    View,
    { key: `figures-${key}`, style: styles.figures, wrap: false },
    chapter.figures.map(({ label, value, unit, context, source }, index) =>
      h(
        View,
        { key: index, style: styles.figure },
        h(Text, { style: styles.strong }, label),
        h(Text, { style: styles.value }, `${value}${unit}`),
        h(Text, { style: styles.small }, context, reference(source)),
      ),
    ),
  )

const timeline = ({ timeline: { title, events } }: Chapter): ReactNode =>
  h(
    View,
    { style: styles.timeline },
    h(Text, { style: styles.strong, minPresenceAhead: 40 }, `연표 ${title}`),
    events.map((event, index) =>
      h(
        View,
        { key: index, style: styles.event, wrap: false },
        h(Text, { style: styles.date }, dayOf(event.date)),
        h(Text, { style: styles.happening }, ...cited(event)),
      ),
    ),
  )

const table = ({ table: { title, columns, rows } }: Chapter): ReactNode => {
  const row = (cells: readonly string[], style: typeof styles.cell, key?: number) =>
    h(
      View,
      { key, style: styles.row, wrap: false },
      cells.map((cell, index) => h(Text, { key: index, style: index === 0 ? style : [style, styles.number] }, cell)),
    )
  return h(
    View,
    { style: styles.table },
    h(Text, { style: styles.strong, minPresenceAhead: 40 }, `표 ${title}`),
    row(columns, styles.head),
    rows.map((cells, index) => row(cells, styles.cell, index)),
  )
}

const paragraphs = (texts: readonly CitedText[]): ReactNode[] =>
  texts.map((text) => h(Text, { style: styles.paragraph }, ...cited(text)))

const cited = ({ text, source }: CitedText): ReactNode[] => [text, reference(source)]

const reference = (source: number): ReactNode =>
  h(Link, { src: `#source-${source}`, style: styles.reference }, `${source}`)

const pageNumber = ({ pageNumber, totalPages }: { pageNumber: number; totalPages: number }): string =>
  `${pageNumber} / ${totalPages}`
