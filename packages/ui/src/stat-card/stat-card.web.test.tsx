import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { StatCardProps, StatDelta } from './props'
import { StatCard } from './stat-card'
import { StatGrid } from './stat-grid'

/** The markup without what only serves the look. */
const semantic = (element: ReactElement) =>
  renderToStaticMarkup(element)
    .replace(/ (?:class|data-[a-z]+)="[^"]*"/g, '')
    .replace(/<\/?div>/g, '')
    .replaceAll('\u00a0', ' ')

const words = (element: ReactElement) => semantic(element).replace(/<[^>]*>/g, '')

test('StatCard: a card is a group whose label is read once', () => {
  const html = semantic(<StatCard label="하루에 보내는 물" value={30000} unit="톤" />)
  expect(html).toMatch(/^<div role="group" lang="ko"><p>하루에 보내는 물<\/p>/)
  expect(words(<StatCard label="하루에 보내는 물" value={30000} unit="톤" />)).toBe('하루에 보내는 물3만 톤')
})

describe('StatCard: a change', () => {
  const change = (delta: Partial<StatDelta>, more: Partial<StatCardProps> = {}) =>
    words(
      <StatCard
        label="새는 물"
        value={8}
        unit="%"
        {...more}
        delta={{ value: 4.2, unit: '%p', direction: 'up', ...delta }}
      />,
    ).slice('새는 물8%'.length)

  test.each<[Partial<StatDelta>, string]>([
    [{ direction: 'up' }, '▲ 4.2%p 증가'],
    [{ direction: 'up', sentiment: 'good' }, '▲ 4.2%p 증가, 개선'],
    [{ direction: 'up', sentiment: 'bad' }, '▲ 4.2%p 증가, 악화'],
    [{ direction: 'down', sentiment: 'good' }, '▼ 4.2%p 감소, 개선'],
    [{ direction: 'same' }, '변동 없음'],
    [{ direction: 'down', label: '지난해보다 적음' }, '▼ 4.2%p 지난해보다 적음'],
  ])('of %j says where it went, and apart from that what it means', (delta, text) => expect(change(delta)).toBe(text))

  test('has a triangle that is read only where no word says the direction', () => {
    const card = (label?: string) =>
      semantic(<StatCard label="물" value={8} delta={{ value: 4, unit: '%', direction: 'up', label }} />)
    expect(card()).toContain('<span aria-hidden="true">▲</span>')
    expect(card('지난해와 견줌')).toContain('<span role="img" aria-label="증가">▲</span>')
  })

  test('speaks the language of its card', () => {
    expect(change({ sentiment: 'bad' }, { locale: 'en' })).toBe('▲ 4.2 pp up, worse')
  })
})

test.each<[object, string]>([
  [{ kind: 'plan' }, "kind is 'plan'"],
  [{ asOf: '2030.5' }, "asOf is '2030.5': '2030.5' is not a date: write 2030-05"],
  [{ delta: { value: 1, direction: 'more' } }, "delta.direction is 'more': write one of up, down, same"],
  [{ delta: { value: 1, direction: 'up', sentiment: 'great' } }, "delta.sentiment is 'great'"],
])('StatCard: %j is refused by name', (props, message) => {
  expect(() => renderToStaticMarkup(<StatCard label="물" value={8} {...props} />)).toThrow(message)
})

test('StatCard: figures are one text, which is read as one number', () => {
  expect(semantic(<StatCard label="물" value={41} unit="%" />)).toContain('>41<')
})

test('StatCard: a small line is an image, and its words say what it shows', () => {
  const trend = { values: [3, 5, 8], label: '2028년 3에서 2030년 8로' }
  for (const size of ['medium', 'large'] as const) {
    const html = renderToStaticMarkup(<StatCard label="정수장" value={8} size={size} trend={trend} />)
    expect(html.match(/<svg [^>]*role="img" aria-label="2028년 3에서 2030년 8로: 3, 5, 8"/g)).toHaveLength(1)
  }
})

test('StatCard: a plan and an estimate are called so in words, a measured figure is not', () => {
  const said = (kind: StatCardProps['kind']) => words(<StatCard label="물" value={8} {...(kind ? { kind } : {})} />)
  expect(said('planned')).toContain('계획')
  expect(said('estimate')).toContain('추정')
  expect(said('measured')).toBe('물8')
})

test('StatCard: references are printed once, whatever else the card says', () => {
  const extras: Partial<StatCardProps>[] = [
    {},
    { context: '올해' },
    { asOf: '2030-05' },
    { delta: { value: 1, direction: 'up' } },
    { delta: { value: 1, direction: 'up' }, asOf: '2030-05' },
    { kind: 'planned', delta: { value: 1, direction: 'up' }, context: '올해', asOf: '2030-05' },
  ]
  for (const extra of extras) {
    const html = semantic(<StatCard label="물" value={8} refs={[{ label: '7', href: '#note-7' }]} {...extra} />)
    expect(html.match(/href="#note-7"/g)).toHaveLength(1)
  }
})

describe('StatCard: attributes', () => {
  test('of the caller go to the outermost element, classes beside ours', () => {
    const html = renderToStaticMarkup(
      <StatCard label="물" value={8} className="theirs" classNames={{ value: 'figure' }} id="water" />,
    )
    expect(html).toMatch(/^<div id="water" data-scope="stat-card" data-part="root" class="[^"]+ theirs"/)
    expect(html).toMatch(/data-part="value" class="[^"]+ figure"/)
  })

  test('include the ref, without anything in between', () => {
    const ref = { current: null }
    expect((StatCard({ label: '물', value: 8, ref }) as ReactElement<{ ref: unknown }>).props.ref).toBe(ref)
  })
})

test('StatGrid: it is a list that holds every card, and its locale is theirs', () => {
  const items = ['가', '나', '다', '라', '마'].map((label) => ({ label, value: 2e6 }))
  const html = semantic(<StatGrid items={items} locale="en" />)
  expect(html).toMatch(/^<div role="list">/)
  expect(Array.from(html.matchAll(/role="listitem" lang="en"><p>(.)</g), ([, label]) => label)).toEqual(
    items.map(({ label }) => label),
  )
})
