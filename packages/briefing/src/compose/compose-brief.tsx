import { fillPattern, formatDateText, type Locale, parseDate, type RichText } from '@briefing-kit/ui'
import { Fragment, type ReactElement } from 'react'
import type { Block, Brief, BriefImage } from '../brief'
import { blockKindOf } from '../brief/blocks'
import { type CitedText, citedText } from '../brief/blocks/cited'
import type { Proven } from '../languages/rules'
import { otherLanguage } from '../languages/shared/other-language'
import type { ComponentSet } from './components'
import { type Context, contextOf, statementId } from './context'
import { type Section, type SectionGroup, sectionsOf } from './sections'
import { typeset } from './typeset'

export interface ComposeOptions {
  /** The pictures of the brief, by the `src` that names them. */
  images?: ReadonlyMap<string, BriefImage>
  /** Counts of the claims and of those found in the sources: the brief says so. Default: it says nothing of them. */
  proven?: Proven
  /** Blocks that stand on landscape pages, in PDF: by their places in the brief, from 0. Default: none. */
  landscape?: ReadonlySet<number>
  /**
   * In PDF: called for each table that is wider than its page even in its smallest type, with its place in the brief and
   * both widths in points. Default: the table runs out of its page.
   */
  onTooWide?: (index: number, width: number, room: number) => void
}

/**
 * A brief as a tree of components: the one composition behind the PDF and the web page.
 * @param ui the components of `@briefing-kit/ui/pdf` or of `@briefing-kit/ui`
 * @returns with the PDF components a whole `<Document>`, with the web components an `<article>`
 */
export const composeBrief = (brief: Brief, ui: ComponentSet, options: ComposeOptions = {}): ReactElement =>
  composeSet(typeset(brief), ui, options)

const composeSet = (brief: Brief, ui: ComponentSet, options: ComposeOptions): ReactElement => {
  const { images, proven, onTooWide, landscape = none } = options
  const context = contextOf(brief, ui, { images, proven, onTooWide })
  const { locale, notes } = context
  const { houseStyle, date, series, publisher, notice, marking } = brief
  const [first, ...others] = brief.blocks
  const figures = first?.type === 'stats' ? first : undefined
  const title = brief.title.replace(/\s+/g, (space) => (space.includes('\n') ? ' ' : space))
  const style = houseStyle?.dates ?? 'numeric'

  // Notes are numbered in the order of the page: opening first.
  const heard = readAloud(brief, ui)
  const summary = brief.summary?.map((message) => keyMessage(message, notes))
  const opening = figures && blockKindOf(figures).compose(figures, context)
  const sections = sectionsOf(figures ? others : brief.blocks)
  const openingAlone = summary !== undefined && weight(sections.flatMap(({ groups }) => groups)) > aPage
  const body = sections.map((section, index) => (
    <ui.Stack key={index} gap="blocks">
      {composeParts(section, context, landscape).map(heard)}
    </ui.Stack>
  ))
  const lists = notes.lists()
  const foot = [publisher, date && formatDateText(date, locale, { style })].filter(Boolean).join(' · ')

  return (
    <ui.Sheet
      title={title}
      lang={brief.lang}
      authors={brief.authors?.map(({ name }) => name)}
      subject={brief.subtitle}
      created={createdOn(date)}
      headStart={title}
      headEnd={
        series ? [series.name, series.number && seriesNumber(series.number, locale)].filter(Boolean).join(' ') : ''
      }
      foot={foot}
      firstFoot={notice}
      marking={marking}
      openingAlone={openingAlone}
      masthead={heard(
        <ui.Masthead
          title={brief.title}
          locale={locale}
          subtitle={brief.subtitle}
          publisher={publisher}
          series={series}
          date={date}
          authors={brief.authors?.map((author) => ({ ...author, lang: otherLanguage(author.name, brief.lang) }))}
          marking={marking}
          houseStyle={houseStyle}
        />,
      )}
      summary={summary && heard(<ui.KeyMessages items={summary} locale={locale} />)}
      figures={opening && heard(opening)}
      statement={proven && statementOf(proven, context)}
      colophon={
        brief.contact || brief.licence || brief.disclaimer
          ? heard(
              <ui.Colophon
                locale={locale}
                contact={brief.contact}
                licence={brief.licence}
                disclaimer={brief.disclaimer}
              />,
            )
          : undefined
      }
    >
      <ui.Stack gap="sections">
        {body}
        {lists.notes.length > 0
          ? heard(<ui.SourceList entries={lists.notes} label={locale.labels.notes} locale={locale} />)
          : null}
        {lists.sources.length > 0 ? heard(<ui.SourceList entries={lists.sources} locale={locale} />) : null}
      </ui.Stack>
    </ui.Sheet>
  )
}

const statementOf = (proven: Proven, { ui, locale, statements }: Context): ReactElement => (
  <ui.Statement id={statementId} label={locale.labels.evidence} text={statements.proven(proven)} />
)

const keyMessage = (message: CitedText, notes: Context['notes']): RichText => {
  const { text, cite } = citedText(message, [])
  return notes.inline(text, { anchors: cite })
}

const none: ReadonlySet<number> = new Set()

/** Has the first of each abbreviation in an element read in full. */
const readAloud = ({ abbreviations, lang }: Brief, ui: ComponentSet): ((element: ReactElement) => ReactElement) => {
  const entries = Object.entries(abbreviations ?? {})
  if (entries.length === 0) return (element) => element
  const of = Object.fromEntries(entries.map(([short, text]) => [short, { text, lang: otherLanguage(text, lang) }]))
  return (element) => (
    <ui.Abbreviations key={element.key} of={of}>
      {element}
    </ui.Abbreviations>
  )
}

/** The parts of a section: each begins with a heading. */
const partsOf = (groups: readonly ShownGroup[]): ShownGroup[][] => {
  const parts: ShownGroup[][] = []
  for (const group of groups) {
    const part = group.headings.length === 0 && parts.at(-1)
    if (part) part.push(group)
    else parts.push([group])
  }
  return parts
}

/** An opening followed by more than this many characters, about a page of text, gets a first page of its own. */
const aPage = 1600

/** The approximate number of printed characters. */
const weight = (groups: readonly SectionGroup[]): number => JSON.stringify(groups.map(({ blocks }) => blocks)).length

/**
 * A PDF needs a creation date. It is the brief's date and never the clock's, so that a brief always gives the same
 * bytes.
 */
const createdOn = (date: string | undefined): Date => {
  const parsed = date === undefined ? undefined : parseDate(date)
  const { year = 2000, month = 1, day = 1 } = parsed?.start ?? parsed?.end ?? {}
  return new Date(Date.UTC(year, month - 1, day))
}

const seriesNumber = (number: string, locale: Locale): string => fillPattern(locale.labels.seriesNumber, number)

/** A figure with a number is found by it, wherever it stands. */
const floats = (block: Block): boolean => block.type === 'figure' && (block.float ?? block.title !== undefined)

const isNumbered = ({ type }: Block): boolean => type === 'figure' || type === 'table'

/** A group whose headings stand above its text, since what is below them may float away: a figure, or a landscape table. */
interface ShownGroup extends SectionGroup {
  floating?: Block
}

/** Headings stay on their page with the text after a float, if there is any; its title stands above it. */
const withTextBelow = (groups: readonly SectionGroup[], isLandscape: (block: Block) => boolean): ShownGroup[] => {
  const shown: ShownGroup[] = []
  for (const group of groups) {
    const { headings, blocks, floating } = shown.at(-1) ?? { headings: [], blocks: [] }
    const [above] = blocks
    const isAbove = above?.type === 'table' ? above.title && isLandscape(above) : above && floats(above)
    const isFree = headings.length > 0 && group.headings.length === 0 && !group.blocks.some(isNumbered)
    if (isAbove && !floating && isFree) shown.splice(-1, 1, { headings, floating: above, blocks: group.blocks })
    else shown.push(group)
  }
  return shown
}

/** The parts of a section, each an element. */
const composeParts = ({ groups }: Section, context: Context, landscape: ReadonlySet<number>): ReactElement[] => {
  const shown = withTextBelow(groups, (block) => landscape.has(context.indexOf(block)))
  return partsOf(shown).map((part, at) => (
    <Fragment key={at}>{part.map((group, position) => composeGroup(group, position, context, landscape))}</Fragment>
  ))
}

/** A heading stands close to its content; consecutive texts are set as one. */
const composeGroup = (
  { headings, blocks, floating }: ShownGroup,
  key: number,
  context: Context,
  landscape: ReadonlySet<number>,
): ReactElement => {
  const { ui, indexOf } = context
  const shown = (block: Block, index: number) => (
    <Fragment key={index}>{blockKindOf(block).compose(block, context)}</Fragment>
  )
  const isLandscape = blocks.some((block) => landscape.has(indexOf(block)))
  // Text passes it, but neither what a heading begins nor what is numbered.
  const float = headings.length === 0 && (isLandscape || blocks.some(floats))
  const clear = !float && (headings.length > 0 || blocks.some(isNumbered))
  return (
    <ui.Stack key={key} gap="close" landscape={isLandscape} float={float} clear={clear}>
      {headings.map(shown)}
      {floating && (
        <ui.Stack gap="close" landscape={landscape.has(indexOf(floating))} float above>
          {shown(floating, 0)}
        </ui.Stack>
      )}
      {blocks.some(({ type }) => type === 'text') ? (
        <ui.MainColumn>{blocks.map(shown)}</ui.MainColumn>
      ) : (
        blocks.map(shown)
      )}
    </ui.Stack>
  )
}
