import { fillPattern, formatDateText, type Locale, type NoteRef, type ProseBlock, parseDate } from '@briefing-kit/ui'
import { Fragment, type ReactElement } from 'react'
import type { Brief, Image } from '../brief'
import type { Proven } from '../languages/rules'
import type { ComponentSet } from './components'
import { composeBlock } from './compose-block'
import { type Context, contextOf, given } from './context'
import { uniqueRefs } from './notes'
import { type Group, sectionsOf } from './sections'

export interface ComposeOptions {
  /** The pictures of the brief, by the `src` that names them. */
  images?: ReadonlyMap<string, Image>
  /** What was compared with the sources and stands in them, if that is all that the brief prints. Default: nothing was. */
  proven?: Proven
}

/**
 * A brief as a tree of components: the one composition behind the PDF and the web page.
 * @param ui the components of `@briefing-kit/ui/pdf` or of `@briefing-kit/ui`
 * @returns with the PDF components a whole `<Document>`, with the web components an `<article>`
 */
export const composeBrief = (
  brief: Brief,
  ui: ComponentSet,
  { images = new Map(), proven }: ComposeOptions = {},
): ReactElement => {
  const context = contextOf(brief, ui, images)
  const { locale, notes, statements } = context
  const { houseStyle, date, series, publisher, notice, marking } = brief
  const [first, ...others] = brief.blocks
  const figures = first?.type === 'stats' ? first : undefined
  const title = brief.title.replace(/\s+/g, (space) => (space.includes('\n') ? ' ' : space))
  const style = houseStyle?.dates ?? 'numeric'

  // Notes are numbered in the order of the page: opening first.
  const summary = brief.summary?.map((message) => notes.inline(message))
  const opening = figures && composeBlock(figures, context)
  const sections = sectionsOf(figures ? others : brief.blocks)
  const openingAlone = summary !== undefined && weight(sections.flatMap(({ groups }) => groups)) > aPage
  let number = 0
  const body = sections.map((section, index) => {
    const groups = section.groups.map((group, position) => {
      const numbers = group.headings.map((heading) => (heading.level === 1 ? String(++number) : undefined))
      return composeGroup(group, numbers, position, context)
    })
    return (
      <ui.Stack key={index} gap="blocks">
        {groups}
      </ui.Stack>
    )
  })
  const { entries } = notes
  const foot = [publisher, date && formatDateText(date, locale, { style })].filter(Boolean).join(' · ')

  return (
    <ui.Sheet
      title={title}
      lang={brief.lang}
      {...(brief.authors ? { authors: brief.authors.map(({ name }) => name) } : {})}
      {...(brief.subtitle ? { subject: brief.subtitle } : {})}
      created={createdOn(date)}
      headStart={title}
      headEnd={
        series ? [series.name, series.number && seriesNumber(series.number, locale)].filter(Boolean).join(' ') : ''
      }
      foot={foot}
      {...(notice ? { firstFoot: notice } : {})}
      {...(marking ? { marking } : {})}
      openingAlone={openingAlone}
      masthead={
        <ui.Masthead
          title={brief.title}
          locale={locale}
          {...given({
            subtitle: brief.subtitle,
            publisher,
            series: series && { name: series.name, ...given({ number: series.number }) },
            date,
            authors: brief.authors?.map(({ name, affiliation }) => ({ name, ...given({ affiliation }) })),
            marking,
            houseStyle,
          })}
        />
      }
      summary={summary ? <ui.KeyMessages items={summary} locale={locale} /> : undefined}
      figures={opening}
      statement={
        <ui.Statement
          label={locale.labels.evidence}
          text={proven ? statements.proven(proven) : notes.sourceCount > 0 ? statements.unproven : statements.unsourced}
        />
      }
      colophon={
        brief.contact || brief.licence || brief.disclaimer ? (
          <ui.Colophon
            locale={locale}
            {...given({ contact: brief.contact, licence: brief.licence, disclaimer: brief.disclaimer })}
          />
        ) : undefined
      }
    >
      <ui.Stack gap="sections">
        {body}
        {entries.length > 0 ? <ui.SourceList entries={entries} locale={locale} /> : null}
      </ui.Stack>
    </ui.Sheet>
  )
}

/** More than this much after the opening is worth a first page of its own: about a page of text. */
const aPage = 1600

/** Roughly how much there is to print, in characters. */
const weight = (groups: readonly Group[]): number => JSON.stringify(groups.map(({ blocks }) => blocks)).length

/** A file needs a date of creation. It is the brief's, never the clock's, so that the same brief is the same file. */
const createdOn = (date: string | undefined): Date => {
  const parsed = date === undefined ? undefined : parseDate(date)
  const { year = 2000, month = 1, day = 1 } = parsed?.start ?? parsed?.end ?? {}
  return new Date(Date.UTC(year, month - 1, day))
}

const seriesNumber = (number: string, locale: Locale): string => fillPattern(locale.labels.seriesNumber, number)

/** Headings stand closely over what they head; texts in a row run on as one. */
const composeGroup = (group: Group, numbers: (string | undefined)[], key: number, context: Context): ReactElement => {
  const { ui, notes } = context
  const headings = group.headings.map((heading, index) => (
    <ui.Heading
      key={`heading-${index}`}
      text={heading.text}
      level={heading.level}
      {...given({ id: heading.id, number: numbers[index] })}
    />
  ))
  const texts = group.blocks.filter((block) => block.type === 'text')
  const content =
    texts.length > 0 ? (
      <ui.MainColumn key="text">
        {texts.map(({ id, md, cite }, index) => (
          <ui.Prose
            key={index}
            text={withRefs(notes.blocks(md), notes.refsFor({ anchors: cite }))}
            {...given({ id, houseStyle: context.brief.houseStyle })}
          />
        ))}
      </ui.MainColumn>
    ) : (
      group.blocks.map((block, index) =>
        block.type === 'text' || block.type === 'heading' ? null : (
          <Fragment key={index}>{composeBlock(block, context)}</Fragment>
        ),
      )
    )
  return (
    <ui.Stack key={key} gap="close">
      {headings}
      {content}
    </ui.Stack>
  )
}

/** References for a whole text follow its last paragraph, or that of a list's last item, with those it ends in. */
const withRefs = (blocks: ProseBlock[], refs: NoteRef[]): ProseBlock[] => {
  const last = blocks.at(-1)
  if (refs.length === 0 || !last) return blocks
  if (last.type === 'list') {
    const items = [...last.items.slice(0, -1), withRefs(last.items.at(-1) ?? [], refs)]
    return [...blocks.slice(0, -1), { ...last, items }]
  }
  const end = last.children.at(-1)
  const ended = end?.type === 'refs'
  const children = ended ? last.children.slice(0, -1) : last.children
  const all = uniqueRefs([...(ended ? end.refs : []), ...refs])
  return [...blocks.slice(0, -1), { ...last, children: [...children, { type: 'refs', refs: all }] }]
}
