import type { ReactElement } from 'react'
import { continued } from '#continued'
import * as html from '#elements'
import { cx } from '#parts'
import { DateText } from '../date/date-text'
import type { TimelineGroup } from './arrange'
import { CompactRow } from './compact-row'
import type { TimelineContext } from './context'
import { Row, type RowEdges } from './row'
import * as css from './timeline.css'
import { besideOf, headingOf } from './timeline-dates'

export interface RowsProps {
  groups: readonly TimelineGroup[]
  /** Whether the line of time begins with these groups. */
  begins: boolean
  /** Whether the line of time ends with them. */
  ends: boolean
  context: TimelineContext
}

/** The events of a list: in groups with headings, or one to a line. */
export const Rows = ({ groups, begins, ends, context }: RowsProps): ReactElement => (
  <>
    {context.flat
      ? groups
          .flatMap(({ rows }) => rows)
          .map((row, index) => <CompactRow key={row.key} row={row} first={begins && index === 0} context={context} />)
      : groups.map((group, index) => (
          <Group
            key={group.key}
            group={group}
            first={begins && index === 0}
            last={ends && index === groups.length - 1}
            context={context}
          />
        ))}
  </>
)

interface GroupProps {
  group: TimelineGroup
  /** First of the whole line. */
  first: boolean
  /** Last of the whole line. */
  last: boolean
  context: TimelineContext
}

/** The events of one year or month, with its heading. */
const Group = ({ group, first, last, context }: GroupProps): ReactElement => {
  const { part, labels, locale, style } = context
  const { date, rows, omit, torn } = group
  const isBehind = torn === 'behind'
  const isMonth = omit === 'year-month'
  const beside = besideOf(group, locale, style)
  const isLong = beside === 'long-month'
  const heading = isBehind ? undefined : headingOf(group, locale, style)
  return (
    <html.li
      {...part(
        'group',
        css.group,
        !first && !isBehind && css.laterGroup,
        isBehind && date !== undefined && css.groupBehind,
      )}
      {...(heading
        ? continued(() => (
            <html.div className={css.continuedHeading}>
              <html.p
                className={cx(
                  css.heading,
                  css.continuedYear,
                  isMonth && css.month,
                  isLong && css.longMonth,
                  isMonth && css.continuedMonth,
                )}
              >
                <DateText parts={heading} />
              </html.p>
              <html.p className={css.continuedMark}>{labels.continued}</html.p>
            </html.div>
          ))
        : {})}
    >
      {heading ? (
        <html.p {...part('heading', css.heading, isMonth && css.month, isLong && css.longMonth)}>
          <DateText parts={heading} />
        </html.p>
      ) : null}
      <html.ol
        className={cx(css.events, torn === 'before' && css.eventsBefore, isBehind && css.eventsBehind)}
        role="list"
      >
        {rows.map((row, index) => (
          <Row
            key={row.key}
            row={row}
            group={group}
            beside={beside}
            edges={edgesOf(group, index, first, last)}
            context={context}
          />
        ))}
      </html.ol>
    </html.li>
  )
}

const edgesOf = ({ rows, torn }: TimelineGroup, index: number, first: boolean, last: boolean): RowEdges => {
  const isLast = index === rows.length - 1
  return {
    begins: index > 0 || torn === 'behind' ? undefined : first ? 'line' : 'group',
    ends: !isLast ? undefined : torn === 'before' ? 'fold' : last ? 'line' : 'group',
  }
}
