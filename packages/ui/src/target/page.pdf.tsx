import * as primitives from '@react-pdf/primitives'
import type * as renderer from '@react-pdf/renderer'
import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { margin } from '../sheet/measure'
import * as css from '../sheet/sheet.css'
import type { Tokens } from '../tokens'
import { BrandContext } from './brand.pdf'
import { read } from './context.pdf'
import { LanguageContext } from './language.pdf'
import { lineBreaking } from './line-breaking.pdf'
import type { PageProps } from './page'
import { leaded, resolve } from './resolve.pdf'
import type { BoxClass } from './style'

/** react-pdf's elements are names: what draws them is loaded by whoever draws. */
const pdf = primitives as unknown as Pick<typeof renderer, 'Document' | 'Page' | 'Text' | 'View'>

type PdfStyle = NonNullable<ComponentProps<typeof pdf.View>['style']>

/** A4 with its margins, in points. The body begins below the running head that `furniture` draws. */
const page = { paddingTop: 38, paddingBottom: 64, paddingLeft: margin, paddingRight: margin }

interface FurnitureProps {
  children?: ReactNode
  pageNumber?: number
  totalPages?: number
  /** The section that the page begins with, or else that it goes on with. Only our engine knows it. */
  running?: () => string | undefined
}

/** From so many pages on, running heads say the section. */
const longFrom = 8

const body = { flexGrow: 1 }

/** An opening has no page to itself of which it fills less than this share. */
const leastOpening = 0.5

/** The lines around the text of every page are not read with it. */
const header = { tag: 'Artifact', artifact: 'Header' }
const footer = { tag: 'Artifact', artifact: 'Footer' }
/** A notice at the foot of one page is. */
const content = { tag: 'P' }

/**
 * Running head and foot around the text of each page. react-pdf calls this outside of React's tree, so it is handed the
 * tokens and resolves its styles itself.
 */
const furniture = (props: PageProps, tokens: Tokens) => {
  const { lang, marking, headStart = '', headEnd = '', foot = '', firstFoot } = props
  const style = (...classes: BoxClass[]) => resolve(classes, tokens).style as PdfStyle
  // One for all pages, on which mostly the same words stand.
  const { ref: _, ...lines } = lineBreaking(lang, false)
  const text = (said: object, words: string, ...classes: BoxClass[]) => (
    <pdf.Text {...said} {...lines} style={leaded(resolve(classes, tokens)) as PdfStyle}>
      {words}
    </pdf.Text>
  )
  return ({ children, pageNumber = 1, totalPages = pageNumber, running }: FurnitureProps) => {
    const first = pageNumber === 1
    const section = first || totalPages < longFrom ? undefined : running?.()
    return (
      <>
        {first ? (
          <pdf.View style={style(css.firstHead)} />
        ) : (
          <pdf.View style={style(css.head)}>
            {section ? (
              <pdf.View style={style(css.start)}>
                {text(header, headStart, css.furniture, css.oneLine)}
                {text(header, section, css.furniture, css.oneLine, css.runningSection)}
              </pdf.View>
            ) : (
              text(header, headStart, css.furniture, css.start)
            )}
            {marking ? text(header, marking, css.marking, css.headMarking) : null}
            {text(header, headEnd, css.furniture, css.headEnd)}
          </pdf.View>
        )}
        <pdf.View style={body}>{children}</pdf.View>
        <pdf.View style={style(css.foot)}>
          {first && firstFoot
            ? text(content, firstFoot, css.furniture, css.start)
            : text(footer, foot, css.furniture, css.start)}
          {marking ? text(footer, marking, css.marking, css.footMarking) : null}
          {text(footer, `${pageNumber} / ${totalPages}`, css.pageNumber, css.end)}
        </pdf.View>
      </>
    )
  }
}

/** Behind an opening of more than a page the text goes on without a break. */
const ownPage = { break: true, fromPage: 2 }

/** On paper a document of A4 pages. */
export const Page = (props: PageProps): ReactElement => {
  const tokens = read(BrandContext)
  const { title, lang, authors = [], subject, created, opening, openingAlone, children } = props
  const style = (...classes: (BoxClass | false)[]) => resolve(classes, tokens).style as PdfStyle
  const { marginTop } = style(css.afterOpening) as { marginTop: number }
  return (
    <pdf.Document
      title={title}
      language={lang}
      {...(authors.length > 0 ? { author: authors.join(', ') } : {})}
      {...(subject ? { subject } : {})}
      creator="Briefing Kit"
      producer="Briefing Kit"
      creationDate={created}
      modificationDate={created}
      pdfVersion="1.7"
    >
      <pdf.Page size="A4" style={page} layout={furniture(props, tokens)}>
        <LanguageContext value={lang}>
          <pdf.View style={style(css.aboveRest, openingAlone && css.rest)}>{opening}</pdf.View>
          <pdf.View
            {...(openingAlone ? { ...ownPage, breakIf: { filled: leastOpening, gap: marginTop } } : {})}
            // Where they share a page after all, the rest takes all the space.
            style={openingAlone ? { flexGrow: 1e6 } : style(css.rest, css.afterOpening)}
          >
            {children as ReactNode}
          </pdf.View>
        </LanguageContext>
      </pdf.Page>
    </pdf.Document>
  )
}
