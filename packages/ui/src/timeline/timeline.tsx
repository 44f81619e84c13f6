import type { ReactElement } from 'react'
import * as html from '#elements'
import { kept } from '#kept'
import { cx, type PartProps, parts as partsOf } from '#parts'
import { DateText } from '../date/date-text'
import { empty } from '../empty/empty.css'
import { Chevron } from '../fold/chevron'
import { folded, summary, toClose, toOpen } from '../fold/fold.css'
import {
  fillPattern,
  formatDate,
  formatDateText,
  type HouseStyle,
  type Labels,
  type Locale,
  type LocaleName,
  parseDate,
  resolveLabels,
  resolveLocale,
} from '../format'
import { defaultLanguage } from '../languages'
import { destination, permalink } from '../link/link.css'
import type { NoteRef } from '../note-ref/note-ref'
import { Inlines, type RichText, textLength } from '../prose/inlines'
import { arrange, type Folded, fold, type Group, type Row } from './arrange'
import { Dot, type TimelineMarker, type TimelineStatus } from './dot'
import { type TimelinePart, timelineParts } from './parts'
import * as status from './status.css'
import * as css from './timeline.css'
import { groupingOf, headingOf } from './timeline-dates'

/** Something that happened, or is to happen. */
export interface TimelineEvent {
  /** Unique in the document; it becomes the anchor of the event. */
  id?: string
  /** When, in EDTF, as precisely as it is known: `2025`, `2025-09`, `2025-05-26`, `2025-05-21/2025-05-22`, `2025-05?`. */
  date: string
  /** What, in one sentence. */
  title: RichText
  /** More about it, set smaller below. */
  note?: RichText
  /** Default `done`. `plannedThen`: planned in its source, and no later source confirms that it happened. */
  status?: TimelineStatus
  /** Shape of the mark. Default `dot`. */
  marker?: TimelineMarker
  /** References to numbered notes or sources. */
  refs?: readonly NoteRef[]
}

/** A stretch of time left out, with the words that say so (default: the locale's). */
export interface TimelineGap {
  gap: string | true
}

export type TimelineItem = TimelineEvent | TimelineGap

export interface TimelineProps extends PartProps<TimelinePart> {
  /** What happened, and stretches of time left out. They are put in order. */
  items: readonly TimelineItem[]
  /** Caption above, and the list's accessible name. */
  title?: string
  /** Word before the caption's title. Default: the locale's word for a chronology. */
  label?: string
  /** The list's accessible name where there is no title. Default: the label. */
  name?: string
  /** The day the account was closed, in EDTF: a mark in the line, which is dashed from there on. */
  asOf?: string
  /** Default `year`. */
  groupBy?: 'year' | 'month' | 'none'
  /** Which events come first. Default `oldest`. */
  order?: 'oldest' | 'newest'
  /** Default `comfortable`. */
  density?: 'comfortable' | 'compact'
  /** `horizontal` puts three to five short events side by side on a wide screen; elsewhere it is compact. Default `vertical`. */
  orientation?: 'vertical' | 'horizontal'
  /**
   * About how many events are shown on the web before the rest is folded away, to be opened without script: a year or a
   * month whose end is near is not torn, so that 8 may show 6 to 10. A link to an event in the rest and a search of the page open it, and all of it
   * is printed. Side by side, and in a PDF, nothing is folded. Default: nothing is.
   */
  collapseAfter?: number
  /** Whether the date of an event with an `id` links to the event itself, for readers who want to point at it. Default `false`. */
  permalinks?: boolean
  /** Whether the marks are explained below. Default: if there are other marks than done. */
  legend?: boolean
  /** Default `ko`. */
  locale?: LocaleName | Locale
  /** Other words for what the component prints. */
  labels?: Partial<Labels>
  /** How figures and dates are written where the language leaves it open. */
  houseStyle?: HouseStyle
}

const words: Record<TimelineStatus, keyof Labels> = {
  done: 'statusDone',
  planned: 'statusPlanned',
  plannedThen: 'statusPlannedThen',
  doubtful: 'statusDoubtful',
  cancelled: 'statusCancelled',
}

/** Lines of time up to this high, in points, are kept on one page with their legend. */
const shortLine = 280

/** Events up to this many characters are kept on one page. */
const keptTogether = 600

/**
 * What happened when, and what is still ahead. An ordered list with valid `<time>` elements.
 * A date is printed as precisely as it is known and never more.
 */
export function Timeline(props: TimelineProps): ReactElement {
  const {
    items,
    title,
    label,
    name,
    asOf,
    groupBy = 'year',
    order = 'oldest',
    density = 'comfortable',
    ...more
  } = props
  const { collapseAfter, permalinks = false, ...others } = more
  const {
    orientation = 'vertical',
    legend,
    locale: localeProp = defaultLanguage,
    labels: labelsProp,
    houseStyle,
    ...rest
  } = others
  const locale = resolveLocale(localeProp)
  const labels = resolveLabels(locale, labelsProp)
  const part = partsOf<TimelinePart>(timelineParts.scope, rest)
  const style = houseStyle?.dates ?? 'numeric'
  const flat = orientation === 'horizontal' || density === 'compact'
  const groups = arrange(items, { groupBy: groupingOf(groupBy, flat), order, asOf })
  const heading = label ?? labels.timeline
  const events = items.filter((item): item is TimelineEvent => 'date' in item)
  const statuses = new Set(events.map((event) => event.status ?? 'done'))
  const milestones = events.some(({ marker, status }) => marker === 'diamond' && status !== 'cancelled')
  const short = items.reduce((sum, item) => sum + heightOf(item), 0) <= shortLine
  const across = orientation === 'horizontal'
  const context: Context = { part, locale, labels, style, across, permalinks }
  const { shown, rest: hidden, hidden: count } = foldOf(groups, across ? undefined : collapseAfter)
  const list = (of: readonly Group[], begins: boolean, ends: boolean) =>
    flat
      ? of
          .flatMap((group) => group.rows)
          .map((row, index) => <Line key={row.key} row={row} first={begins && index === 0} context={context} />)
      : of.map((group, index) => (
          <Events
            key={group.key}
            group={group}
            first={begins && index === 0}
            last={ends && index === of.length - 1}
            context={context}
          />
        ))

  return (
    <html.div {...part('root', css.timeline, short && css.whole)} lang={locale.tag}>
      {title ? (
        <html.div {...part('caption', css.caption)}>
          <html.p className={cx(css.captionLabel, flat && css.compactCaptionLabel)}>{heading}</html.p>
          <html.p className={cx(css.captionTitle, flat && css.compactCaptionTitle)}>{kept(title)}</html.p>
          <html.p className={css.captionSpan}>{span(events, context)}</html.p>
        </html.div>
      ) : null}
      {groups.length === 0 ? (
        <html.p {...part('empty', empty, css.firstLine, css.lastLine, css.frameRules)}>{labels.noEvents}</html.p>
      ) : (
        <html.ol
          {...part(
            'list',
            flat ? (across ? css.acrossList : css.compactList) : css.frameRules,
            count > 0 && css.goesOn,
          )}
          role="list"
          aria-label={name ?? title ?? heading}
        >
          {list(shown, true, count === 0)}
        </html.ol>
      )}
      {count > 0 ? (
        <html.details {...part('fold', folded, !flat && css.fold)}>
          <html.summary {...part('more', summary, ...(flat ? [css.compactMore] : moreStyles(hidden)))}>
            {flat ? <Chevron className={css.compactChevron} /> : <MoreRail shown={shown} rest={hidden} />}
            <html.span className={toOpen}>
              {fillPattern(order === 'oldest' ? labels.moreLater : labels.moreEarlier, String(count))}
            </html.span>
            <html.span className={toClose}>
              {fillPattern(order === 'oldest' ? labels.lessLater : labels.lessEarlier, String(count))}
            </html.span>
          </html.summary>
          <html.ol className={css.rest} role="list" aria-label={name ?? title ?? heading}>
            {list(hidden, false, true)}
          </html.ol>
        </html.details>
      ) : null}
      {(legend ?? (milestones || [...statuses].some((one) => one !== 'done'))) ? (
        <html.ul {...part('legend', css.legend, flat && css.compactLegend)} role="list">
          {(Object.keys(words) as TimelineStatus[])
            .filter((one) => statuses.has(one))
            .map((one) => (
              <LegendEntry key={one} status={one} word={labels[words[one]]} />
            ))}
          {milestones ? <LegendEntry status="done" marker="diamond" word={labels.milestone} /> : null}
        </html.ul>
      ) : null}
    </html.div>
  )
}

interface LegendEntryProps {
  status: TimelineStatus
  marker?: TimelineMarker
  word: string
}

/** A mark and what it says. */
const LegendEntry = ({ status, marker, word }: LegendEntryProps): ReactElement => (
  <html.li className={css.legendEntry}>
    <Dot status={status} marker={marker} size={8} className={css.legendDot} />
    <html.p className={css.legendText}>{word}</html.p>
  </html.li>
)

interface Context {
  part: ReturnType<typeof partsOf<TimelinePart>>
  locale: Locale
  labels: Labels
  style: 'numeric' | 'written'
  across: boolean
  permalinks: boolean
}

const foldOf = (groups: Group[], after: number | undefined): Folded =>
  after === undefined ? { shown: groups, rest: [], hidden: 0 } : fold(groups, after)

/** What opens the rest stands where an event would. */
const moreStyles = ([first]: Group[]) => [css.more, first?.date !== undefined && css.moreBesideYears]

/** The rail runs on through what opens the rest, if it is not broken off there. */
const MoreRail = ({ shown, rest }: Pick<Folded, 'shown' | 'rest'>): ReactElement => {
  const [above, below] = [shown.at(-1)?.rows.at(-1), rest[0]?.rows[0]]
  const between = rest[0]?.torn ? undefined : css.moreRailBetween
  const broken = above?.kind === 'gap' || below?.kind === 'gap'
  return (
    <html.span className={css.rail}>
      {broken ? null : <html.span className={cx(css.moreRailAbove, between, isAhead(above) && css.ahead)} />}
      <Chevron className={css.dot} />
      {broken ? null : <html.span className={cx(css.moreRailBelow, between, isAhead(below) && css.ahead)} />}
    </html.span>
  )
}

/** Whether the line beside a row is dashed. The as-of mark stands where that changes. */
const isAhead = (row: Row | undefined): boolean => row?.kind === 'event' && row.ahead

/** Estimated height on paper: 38 characters of a title and 44 of a note make a line. */
const heightOf = (item: TimelineItem): number =>
  'date' in item ? 7 + 16 * Math.ceil(textLength(item.title) / 38) + 12.5 * Math.ceil(textLength(item.note) / 44) : 23

/** From the first date to the last, by month: `2024. 5.–2025. 12.` */
const span = (events: readonly TimelineEvent[], { locale, style }: Context): string => {
  const months = events.flatMap(({ date }) => date.match(/\d{4}(?:-\d{2})?/g) ?? []).sort()
  const [first, last] = [months[0], months.at(-1)]
  if (!first || !last) return ''
  if (first === last) return formatDateText(first, locale, { style })
  return formatDateText(parseDate(`${first}/${last}`) ? `${first}/${last}` : first, locale, { style })
}

interface EventsProps {
  group: Group
  first: boolean
  last: boolean
  context: Context
}

/** The events of one year or month, with its heading. */
const Events = ({ group, first, last, context }: EventsProps): ReactElement => {
  const { part, locale, style } = context
  const heading = headingOf(group, locale, style)
  return (
    <html.li
      {...part(
        'group',
        css.group,
        !first && group.torn !== 'behind' && css.laterGroup,
        group.torn === 'behind' && group.date !== undefined && css.groupBehind,
      )}
    >
      {heading && group.torn !== 'behind' ? (
        <html.p {...part('heading', css.heading)}>
          <DateText parts={heading} />
        </html.p>
      ) : null}
      <html.ol
        className={cx(
          css.events,
          group.torn === 'before' && css.eventsBefore,
          group.torn === 'behind' && css.eventsBehind,
        )}
        role="list"
      >
        {group.rows.map((row, index) => (
          <Item
            key={row.key}
            row={row}
            omit={group.omit}
            begins={first && index === 0}
            starts={index === 0 && group.torn !== 'behind'}
            ends={index === group.rows.length - 1 && group.torn !== 'before'}
            folds={index === group.rows.length - 1 && group.torn === 'before'}
            final={last && index === group.rows.length - 1}
            context={context}
          />
        ))}
      </html.ol>
    </html.li>
  )
}

interface ItemProps {
  row: Row
  omit: Group['omit']
  /** First of the whole line: the rail begins here. */
  begins: boolean
  /** First of its group. */
  starts: boolean
  /** Last of its group: the rail runs on through the line between two groups. */
  ends: boolean
  /** Last before a fold that runs through its group. */
  folds: boolean
  /** Last of the whole line: the rail ends here. */
  final: boolean
  context: Context
}

const Item = ({ row, omit, begins, starts, ends, folds, final, context }: ItemProps): ReactElement => {
  const { part, locale, labels, style } = context
  const edges = [
    starts && (begins ? css.firstLine : css.firstLineOfGroup),
    ends && css.lastLineOfGroup,
    final && css.lastLine,
  ]
  if (row.kind === 'as-of') {
    return (
      <html.li className={cx(css.asOf, edges)}>
        <html.p className={css.asOfDate}>
          {fillPattern(
            labels.asOf,
            formatDateText(row.date, locale, { style, ...(row.omit ? { omit: row.omit } : {}) }),
          )}
        </html.p>
        <html.div className={css.rail}>
          <html.div className={cx(css.railAbove, css.tickAbove, row.order === 'newest' && css.ahead)} />
          <html.div className={css.tick} />
          {final ? null : (
            <html.div
              className={cx(css.railBelow, css.tickBelow, folds && css.railToFold, row.order === 'oldest' && css.ahead)}
            />
          )}
        </html.div>
      </html.li>
    )
  }
  if (row.kind === 'gap') {
    return (
      <html.li {...part('item', css.event, edges)}>
        <html.p className={css.date}>︙</html.p>
        <html.div className={css.rail} />
        <html.div className={css.text}>
          <html.p className={css.omitted}>{row.gap === true ? labels.omitted : row.gap}</html.p>
        </html.div>
      </html.li>
    )
  }
  const { event, ahead } = row
  const length = textLength(event.title) + textLength(event.note)
  return (
    <html.li
      {...part('item', length <= keptTogether ? css.event : css.longEvent, edges, destination, css.destinedEvent)}
      {...(event.id ? { id: event.id } : {})}
    >
      <html.p {...part('date', css.date)}>
        <When event={event} omit={omit} context={context} />
      </html.p>
      <html.div className={css.rail}>
        {begins || row.afterGap ? null : (
          <html.div className={cx(css.railAbove, starts && css.railFirst, ahead && css.ahead)} />
        )}
        <Dot
          status={event.status ?? 'done'}
          marker={event.marker}
          size={10}
          className={css.dot}
          name={nameOf(event, labels)}
        />
        {final || row.beforeGap ? null : (
          <html.div className={cx(css.railBelow, ends && css.railOn, folds && css.railToFold, ahead && css.ahead)} />
        )}
      </html.div>
      <html.div className={css.text}>
        <What event={event} context={context} className={css.title} />
      </html.div>
    </html.li>
  )
}

interface WhenProps {
  event: TimelineEvent
  omit?: Group['omit']
  context: Context
}

/** The date of an event, and with it the address of the event. */
const When = ({ event, omit, context: { locale, style, permalinks } }: WhenProps): ReactElement => {
  const date = <DateText parts={formatDate(event.date, locale, { style, ...(omit ? { omit } : {}) })} />
  if (!permalinks || !event.id) return date
  return (
    <html.a className={permalink} href={`#${event.id}`} rel="bookmark">
      {date}
    </html.a>
  )
}

/** Where no word says the status, the mark does. */
const nameOf = (event: TimelineEvent, labels: Labels): string | undefined =>
  (event.status ?? 'done') === 'done' ? labels.statusDone : undefined

interface LineProps {
  row: Row
  first: boolean
  context: Context
}

/** One event on one line. */
const Line = ({ row, first, context }: LineProps): ReactElement | null => {
  const { part, labels, across } = context
  if (row.kind === 'as-of') return null
  if (row.kind === 'gap') {
    return (
      <html.li {...part('item', css.compact, first && css.firstLine, across && css.across)}>
        <html.p className={css.omitted}>{row.gap === true ? labels.omitted : row.gap}</html.p>
      </html.li>
    )
  }
  const { event } = row
  return (
    <html.li
      {...part('item', css.compact, first && css.firstLine, across && css.across, destination)}
      {...(event.id ? { id: event.id } : {})}
    >
      <Dot
        status={event.status ?? 'done'}
        marker={event.marker}
        size={8}
        className={cx(css.compactDot, across && css.acrossDot)}
        name={nameOf(event, labels)}
      />
      {across && !row.last ? <html.div className={cx(css.acrossRail, row.nextAhead && css.acrossAhead)} /> : null}
      <html.p {...part('date', css.compactDate, across && css.acrossDate)}>
        <When event={event} context={context} />
      </html.p>
      <html.div className={css.text}>
        <What event={event} context={context} className={css.compactTitle} />
      </html.div>
    </html.li>
  )
}

interface WhatProps {
  event: TimelineEvent
  context: Context
  className: typeof css.title
}

/** The status in words, the event, its references, its note. */
const What = ({ event, context, className }: WhatProps): ReactElement => {
  const { part, labels } = context
  const state = event.status ?? 'done'
  return (
    <>
      <html.p {...part('title', className, state === 'cancelled' && css.cancelledTitle)}>
        {state === 'done' ? null : <html.span className={status.word}>{labels[words[state]]}</html.span>}
        {state === 'done' ? null : ' '}
        <Inlines of={event.title} refs={event.refs} />
      </html.p>
      {event.note ? (
        <html.p {...part('note', css.note)}>
          <Inlines of={event.note} />
        </html.p>
      ) : null}
    </>
  )
}
