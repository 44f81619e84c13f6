import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { TimelineEvent, TimelineItem } from './props'
import { Timeline } from './timeline'

/** The markup without what only serves the look. */
const semantic = (element: ReactElement) =>
  renderToStaticMarkup(element)
    .replace(/ (?:class|data-[a-z]+)="[^"]*"/g, '')
    .replace(/<svg[^>]*aria-hidden="true".*?<\/svg>/g, '')
    .replace(/<\/?div>/g, '')
    .replaceAll('\u00a0', ' ')

const items: TimelineItem[] = [
  { id: 'opening', date: '2030-03-02', title: '정수장이 문을 열었다' },
  { date: '2030-09', title: '요금을 정한다', status: 'planned' },
  { gap: '두 해 동안 기록 없음' },
  { date: '2033', title: '관을 바꾼다', status: 'cancelled', note: '재원이 없다' },
]

const times = (html: string) =>
  Array.from(html.matchAll(/<time dateTime="([^"]*)">([^<]*)<\/time>/g), ([, ...all]) => all)

describe('Timeline', () => {
  test('is an ordered list of ordered lists, and nothing but items stands in them', () => {
    const html = semantic(<Timeline items={items} title="물 공급" />)
    const children = html.split('<ol').slice(1)
    expect(children.length).toBe(3)
    for (const list of children) expect(list).toMatch(/^ role="list"[^>]*><li/)
    expect(html.match(/<li/g)?.length).toBe(html.match(/<\/li>/g)?.length)
    expect(html).toContain('두 해 동안 기록 없음')
    expect(html).toContain('<li id="opening">')
  })

  test.each([
    ['the name that is given', <Timeline key="b" items={items} title="물 공급" name="물 공급 일지" />, '물 공급 일지'],
    ['its label', <Timeline key="c" items={items} label="일지" />, '일지'],
    ['the word of its language', <Timeline key="d" items={items} locale="en" />, 'Timeline'],
  ])('is called by %s', (_, element, name) => {
    expect(renderToStaticMarkup(element)).toContain(`role="list" aria-label="${name}"`)
  })

  test('has its title as a heading, and not a second time as the name of the list', () => {
    const html = semantic(<Timeline items={items} title="물 공급" level={2} />)
    expect(html).toContain('<h2><span>연표 </span><span>물 공급</span></h2>')
    expect(html).not.toContain('aria-label')
  })

  test.each(['vertical', 'horizontal'] as const)('says in words what is not done, %s', (orientation) => {
    const html = semantic(<Timeline items={items} orientation={orientation} />)
    expect(html).toContain('<p><span>예정:</span> 요금을 정한다</p>')
    expect(html).toContain('<p><span>취소:</span> 관을 바꾼다</p><p>재원이 없다</p>')
  })

  test('has no mark that is read, but for a milestone', () => {
    expect(semantic(<Timeline items={items} />)).not.toContain('role="img"')
    const milestone = semantic(<Timeline items={[{ date: '2030', title: '개통', marker: 'diamond' }]} />)
    expect(milestone).toContain('role="img" aria-label="이정표"')
  })

  test('says what the words under it are about', () => {
    expect(semantic(<Timeline items={items} />)).toContain('<p>상태</p><ul role="list"><li><p>완료</p></li>')
  })
})

describe('Timeline: dates', () => {
  test('are as precise as they are known, and never more', () => {
    const [year, first, second, ...rest] = times(semantic(<Timeline items={items} />))
    expect([year, first, second]).toEqual([
      ['2030', '2030'],
      ['2030-03-02', '3월 2일'],
      ['2030-09', '9월'],
    ])
    // The heading says all of it.
    expect(rest.map(([dateTime]) => dateTime)).toEqual(['2033'])
  })

  test('are machine-readable without doubts, and a span is two of them', () => {
    const doubtful = ['2030-05?', '2030-06~', '2030-07-01/2030-07-03'].map((date) => ({ date, title: date }))
    const found = times(semantic(<Timeline items={doubtful} groupBy="none" />))
    expect(found.map(([dateTime]) => dateTime)).toEqual(['2030-05', '2030-06', '2030-07-01', '2030-07-03'])
  })

  test('in the as-of mark do not borrow a year from a heading of another', () => {
    const asOf = (date: string) => semantic(<Timeline items={items} asOf={date} />)
    expect(asOf('2030-06-12')).toContain('<p>6월 12일 기준</p>')
    expect(asOf('2031-06-12')).toContain('<p>2031. 6. 12. 기준</p>')
  })
})

test('Timeline: the caller finds and styles every part', () => {
  const html = renderToStaticMarkup(
    <Timeline items={items} title="물 공급" className="theirs" classNames={{ date: 'day' }} aria-describedby="note" />,
  )
  expect(html).toMatch(/^<div aria-describedby="note" data-scope="timeline" data-part="root" class="[^"]+ theirs"/)
  expect(html.match(/data-part="date" class="[^"]+ day"/g)).toHaveLength(3)
  for (const part of ['caption', 'list', 'group', 'heading', 'item', 'title', 'note', 'legend']) {
    expect(html).toContain(`data-scope="timeline" data-part="${part}"`)
  }
  const ref = { current: null }
  expect((Timeline({ items, ref }) as ReactElement<{ ref: unknown }>).props.ref).toBe(ref)
})

test('Timeline: the legend explains each kind of mark that is there, and is left out where there is one kind', () => {
  const entries = (...events: Partial<TimelineEvent>[]) => {
    const html = semantic(<Timeline items={events.map((event) => ({ date: '2030-03', title: '일', ...event }))} />)
    return Array.from(html.matchAll(/<li><p>([^<]*)<\/p><\/li>/g), ([, word]) => word)
  }
  expect(entries({}, {})).toEqual([])
  expect(entries({}, { status: 'planned' })).toEqual(['완료', '예정'])
  expect(entries({}, { marker: 'diamond' })).toEqual(['완료', '이정표'])
  expect(entries({ status: 'planned', marker: 'diamond' })).toEqual(['예정', '이정표'])
  expect(entries({ status: 'cancelled', marker: 'diamond' })).toEqual(['취소'])
})

describe('Timeline: collapseAfter', () => {
  const months = Array.from({ length: 9 }, (_, month) => ({ date: `2030-0${month + 1}`, title: `${month + 1}차 점검` }))

  test.each(['comfortable', 'compact'] as const)('folds away what follows the first events, %s', (density) => {
    const html = semantic(<Timeline items={months} collapseAfter={4} density={density} />)
    const [shown = '', rest = ''] = html.split('<details>')
    expect([shown, rest].map((one) => one.match(/차 점검/g)?.length)).toEqual([4, 5])
    expect(rest).toMatch(
      /^<summary>.*<span>이후 5건 더 보기<\/span><span>이후 5건 접기<\/span><\/summary><ol role="list" aria-label="연표"><li>/,
    )
  })

  test('is told in the order of the events, and in other words', () => {
    const newest = <Timeline items={months} collapseAfter={4} order="newest" locale="en" />
    expect(semantic(newest)).toContain('<span>Show 5 earlier events</span><span>Hide 5 earlier events</span>')
    const words = <Timeline items={months} collapseAfter={4} labels={{ moreLater: '나머지 {}건', lessLater: '닫기' }} />
    expect(semantic(words)).toContain('<span>나머지 5건</span><span>닫기</span>')
  })

  test('folds nothing away if it is not given, nor side by side', () => {
    expect(semantic(<Timeline items={months} />)).not.toContain('details')
    expect(semantic(<Timeline items={months} collapseAfter={4} orientation="horizontal" />)).not.toContain('details')
  })
})

test.each(['vertical', 'horizontal'] as const)(
  'Timeline: the date of an event with an id is its link, %s',
  (orientation) => {
    const html = semantic(<Timeline items={items} orientation={orientation} permalinks />)
    expect(html).toMatch(
      /<li id="opening">(?:<svg.*?<\/svg>)?<p><a href="#opening" rel="bookmark"><time dateTime="2030-03-02">[^<]*<\/time><\/a><\/p>/,
    )
    expect(html.match(/rel="bookmark"/g)).toHaveLength(1)
    expect(semantic(<Timeline items={items} orientation={orientation} />)).not.toContain('bookmark')
  },
)
