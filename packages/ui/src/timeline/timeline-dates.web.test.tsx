import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { partNames } from '../part-names'
import { Timeline } from './timeline'
import { timelineDates } from './timeline-dates'

const day = fc.date({ min: new Date('0988-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
const point = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.toISOString().slice(0, length))
const date = fc.oneof(
  point,
  point.map((one) => `${one}?`),
  point.map((one) => `../${one}`),
  point.map((one) => `${one}/..`),
)

const options = fc.record(
  {
    groupBy: fc.constantFrom('year' as const, 'month' as const, 'none' as const),
    order: fc.constantFrom('oldest' as const, 'newest' as const),
    density: fc.constantFrom('comfortable' as const, 'compact' as const),
    locale: fc.constantFrom('ko' as const, 'en' as const),
    houseStyle: fc.record({ dates: fc.constantFrom('numeric' as const, 'written' as const) }),
  },
  { requiredKeys: [] },
)

/** The text of every date and heading, in the order of the page. */
const printed = (html: string) =>
  html.split(/(?=<[^>]*data-scope=)/).flatMap((piece) => {
    const [, scope, part] = /^<[^>]*data-scope="([^"]*)" data-part="([^"]*)"/.exec(piece) ?? []
    const text = (/^.*?<\/p>/.exec(piece)?.[0] ?? '').replace(/<[^>]*>/g, '')
    return [{ name: `${scope}/${part}`, text }]
  })

test('timelineDates: every date is printed as it says, in its order and under its heading', () => {
  fc.assert(
    fc.property(fc.array(date, { minLength: 1, maxLength: 8 }), options, (dates, props) => {
      const events = dates.map((one) => ({ date: one, title: '물' }))
      let heading: string | undefined
      const shown = printed(renderToStaticMarkup(<Timeline items={events} {...props} />)).flatMap(({ name, text }) => {
        if (name === partNames.timeline.group) heading = undefined
        if (name === partNames.timeline.heading) heading = text
        return name === partNames.timeline.date ? [{ date: text, heading }] : []
      })
      const said = timelineDates(events, props)
      expect(said.map(({ date, heading }) => ({ date, heading }))).toEqual(shown)
      expect(new Set(said.map(({ event }) => event))).toEqual(new Set(events))
    }),
  )
})
