import type { ReactElement } from 'react'
import { continued } from '#continued'
import * as html from '#elements'
import { parts as partsOf } from '#parts'
import { empty } from '../empty/empty.css'
import { resolveLabels, resolveLocale } from '../format'
import { defaultLanguage } from '../languages'
import { textLength } from '../prose/inlines'
import { arrange } from './arrange'
import { Caption } from './caption'
import { collapse } from './collapse'
import { CollapsedRows } from './collapsed-rows'
import * as compact from './compact.css'
import type { TimelineContext } from './context'
import { Legend } from './legend'
import { type TimelinePart, timelineParts } from './parts'
import type { TimelineEvent, TimelineItem, TimelineProps } from './props'
import { Rows } from './rows'
import * as css from './timeline.css'
import { groupingOf } from './timeline-dates'

/** Lines of time up to this high, in points, are kept on one page with their legend. */
const shortLine = 280

/**
 * Events in time, past and ahead. An ordered list with valid `<time>` elements.
 * A date is printed as precisely as it is known and never more.
 */
export function Timeline(props: TimelineProps): ReactElement {
  const {
    items,
    title,
    label,
    name,
    level = 3,
    asOf,
    groupBy = 'year',
    order = 'oldest',
    density = 'comfortable',
    orientation = 'vertical',
    collapseAfter,
    permalinks = false,
    legend,
    locale: localeProp = defaultLanguage,
    labels: labelsProp,
    houseStyle,
    ...rest
  } = props
  const locale = resolveLocale(localeProp)
  const labels = resolveLabels(locale, labelsProp)
  const part = partsOf<TimelinePart>(timelineParts.scope, rest)
  const across = orientation === 'horizontal'
  const flat = across || density === 'compact'
  const context: TimelineContext = {
    part,
    locale,
    labels,
    style: houseStyle?.dates ?? 'numeric',
    level,
    flat,
    across,
    permalinks,
  }
  const heading = label ?? labels.timeline
  // A heading above says it already.
  const listName = name ?? (title ? undefined : heading)
  const events = items.filter((item): item is TimelineEvent => 'date' in item)
  const groups = arrange(items, { groupBy: groupingOf(groupBy, flat), order, asOf })
  const collapsed = collapse(groups, across ? undefined : collapseAfter)
  const caption = { label: heading, title: title ?? '', events, context }
  const goesOn = collapsed.count > 0
  const listStyle = flat ? (across ? compact.acrossList : compact.list) : css.frameRules

  return (
    <html.div
      {...part('root', css.timeline, isShort(items) && css.whole)}
      {...continued(() => <Caption {...caption} label={`${heading} ${labels.continued}`} />)}
      lang={locale.tag}
    >
      {title ? <Caption {...caption} /> : null}
      {groups.length === 0 ? (
        <html.p {...part('empty', empty, css.firstLine, css.lastLine, css.frameRules)}>{labels.noEvents}</html.p>
      ) : (
        <html.ol {...part('list', listStyle, goesOn && css.goesOn)} role="list" aria-label={listName}>
          <Rows groups={collapsed.shown} begins ends={!goesOn} context={context} />
        </html.ol>
      )}
      {goesOn ? (
        <CollapsedRows collapsed={collapsed} order={order} name={name ?? title ?? heading} context={context} />
      ) : null}
      <Legend events={events} isShown={legend} context={context} />
    </html.div>
  )
}

const isShort = (items: readonly TimelineItem[]): boolean =>
  items.reduce((sum, item) => sum + heightOf(item), 0) <= shortLine

/** Estimated height on paper: 38 characters of a title and 44 of a note make a line. */
const heightOf = (item: TimelineItem): number =>
  'date' in item ? 7 + 16 * Math.ceil(textLength(item.title) / 38) + 12.5 * Math.ceil(textLength(item.note) / 44) : 23
