import { expect, test } from 'vitest'
import * as html from '#elements'
import { Figure, Quote, Timeline, type TimelineItem } from './components'

// Types, proven by `tsc` for the web and for paper: each line under a comment must not compile, its neighbours must.

const speaker = { name: '김하늘' }
const day = { date: '2030-05-01', title: '정수장이 문을 열었다' }

test('types: a quotation is word for word or in substance, never both and never neither', () => {
  const quotes = [
    <Quote key="a" parts={['물이 는다']} speaker={speaker} />,
    <Quote key="b" parts={['물이 는다', '새 정수장 덕이다']} variant="pull" />,
    <Quote key="c" gist="물이 는다고 함" />,
    // @ts-expect-error both
    <Quote key="d" parts={['물이 는다']} gist="물이 는다고 함" />,
    // @ts-expect-error neither
    <Quote key="e" speaker={speaker} />,
    // @ts-expect-error what was said in substance is not repeated large, as if it had been said so
    <Quote key="f" gist="물이 는다고 함" variant="pull" />,
    // @ts-expect-error no part
    <Quote key="g" parts={[]} />,
  ]
  expect(quotes).toHaveLength(7)
})

test('types: an image is described or declared to be decoration', () => {
  const figures = [
    <Figure key="a" src="map.png" alt="세 구를 칠한 지도" />,
    <Figure key="b" src="line.png" decorative />,
    // @ts-expect-error neither
    <Figure key="c" src="map.png" title="지도" />,
    // @ts-expect-error both
    <Figure key="d" src="map.png" alt="지도" decorative />,
    // @ts-expect-error not decoration, and not described
    <Figure key="e" src="map.png" decorative={false} />,
  ]
  expect(figures).toHaveLength(5)
})

test('types: an item of a timeline is an event or a gap', () => {
  const items: TimelineItem[] = [
    day,
    { gap: true },
    { gap: '기록 없음' },
    // @ts-expect-error an event without a date
    { title: '언젠가' },
    // @ts-expect-error an event that says nothing
    { date: '2030' },
    // @ts-expect-error neither
    {},
    // @ts-expect-error a status there is not
    { ...day, status: 'maybe' },
  ]
  // @ts-expect-error a date alone is no item
  const element = <Timeline items={['2030']} />
  expect([items.length, element.type]).toEqual([7, Timeline])
})

test('types: a string stands in a text, never in a box, where paper would drop it', () => {
  const elements = [
    <html.p key="a">물이 는다</html.p>,
    <html.div key="b">
      <html.p>
        물이 <html.span>는다</html.span>
      </html.p>
      {null}
      {[<html.p key="c">더</html.p>]}
    </html.div>,
    // @ts-expect-error a string in a box
    <html.div key="d">물이 는다</html.div>,
    // @ts-expect-error a string in an item
    <html.li key="e">{'물이 는다'}</html.li>,
    // @ts-expect-error a number in a text is not written by a locale
    <html.p key="f">{30000}</html.p>,
  ]
  expect(elements).toHaveLength(5)
})
