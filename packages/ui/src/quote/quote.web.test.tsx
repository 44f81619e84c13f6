import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { QuoteProps } from './props'
import { Quote } from './quote'

/** The markup without what only serves the look. */
const semantic = (element: ReactElement) =>
  renderToStaticMarkup(element)
    .replace(/ (?:class|data-[a-z]+)="[^"]*"/g, '')
    .replace(/<\/?div>/g, '')

const url = 'https://records.example.org/minutes/3'
const speaker = { name: '김하늘', role: '물관리과장', organisation: '한빛시' }
const said = ['새 정수장이 문을 연다', '물이 는다'] as const

describe('Quote: words as they were said', () => {
  const html = semantic(<Quote parts={said} speaker={speaker} date="2030-05" source={{ title: '회의록', url }} />)

  test('are a figure of who said them and, in a blockquote, the words', () => {
    const [, attribution = '', quotation = ''] =
      /<figure><figcaption>(.*)<\/figcaption><blockquote[^>]*>(.*)<\/blockquote><\/figure>/.exec(html) ?? []
    expect(quotation).toBe('<p>“새 정수장이 문을 연다”</p><p>[…]</p><p>“물이 는다”</p>')
    expect(attribution).toContain('<p>김하늘</p><p>한빛시 물관리과장</p>')
    expect(attribution).toContain(`<a href="${url}">회의록</a>`)
    expect(attribution).toContain('<time dateTime="2030-05">')
  })

  test('name their document by its address alone', () => {
    expect(html).toContain(`<blockquote cite="${url}">`)
    const untitled = semantic(<Quote parts={said} source={{ title: '회의록', locator: '7쪽' }} speaker={speaker} />)
    expect(untitled).toContain('<blockquote>')
    expect(untitled).not.toContain('cite=')
  })

  test('stand without attribution if nobody is named', () => {
    expect(semantic(<Quote parts={said} />)).not.toContain('figcaption')
  })

  test('have the marks of their language', () => {
    expect(semantic(<Quote locale="en" parts={['The “new” plant opens']} />)).toContain('“The ‘new’ plant opens”')
  })
})

test.each<[object, string]>([
  [{}, 'parts or a gist'],
  [{ parts: ['물이 는다'], gist: '물이 늘 것이라고 함' }, 'either parts or a gist'],
  [{ parts: '물이 는다' }, 'parts is "물이 는다": write a list'],
  [{ parts: said, speaker: '김하늘' }, "speaker is '김하늘': write { name: '김하늘' }"],
  [{ parts: said, source: '회의록' }, "source is '회의록': write { title: '회의록' }"],
  [{ parts: said, date: new Date(0) }, 'write text such as'],
  [{ parts: said, date: '2030.5.1' }, "date is '2030.5.1': '2030.5.1' is not a date: write 2030-05-01"],
])('Quote: %j would lose words, and is refused by name', (props, message) => {
  expect(() => renderToStaticMarkup(<Quote {...(props as QuoteProps)} />)).toThrow(message)
})

test('Quote: the page is said behind the title, the date by itself', () => {
  const html = semantic(<Quote parts={said} date="2030-05" source={{ title: '회의록', url, locator: '7쪽' }} />)
  expect(html).toMatch(/<p><a href="[^"]*">회의록<\/a>, 7쪽<\/p><p><time/)
})

test('Quote: the words between two parts can be others, in the citation too', () => {
  const html = semantic(<Quote parts={said} labels={{ omittedWords: '(중략)' }} copyable />)
  expect(html).toContain('<p>(중략)</p>')
  expect(html).toContain('문을 연다 (중략) 물이 는다')
  expect(html).not.toContain('[…]')
})

test('Quote: a gist is no blockquote, has no quotation marks, and is labelled', () => {
  const html = semantic(<Quote gist="정수장을 열겠다는 뜻을 밝힘" speaker={speaker} source={{ url }} />)
  expect(html).toContain('<p>발언 요지</p><p>정수장을 열겠다는 뜻을 밝힘</p>')
  expect(html).not.toMatch(/blockquote|cite=|[“”‘’"「」]정수장|밝힘[”’"]/)
  expect(html).toContain('<figcaption><p>김하늘</p>')
})

test('Quote: the original wording has its own language and its own marks', () => {
  const original = { lang: 'en', parts: ['The plant opens'], note: '편집자 옮김' } as const
  const html = semantic(<Quote parts={['정수장이 문을 연다']} original={original} />)
  expect(html).toMatch(/^<div lang="ko">/)
  expect(html).toContain('<p>원문(영어), 편집자 옮김</p><p lang="en">“The plant opens”</p>')
})

test('Quote: a remark on the wording stands under it, with an original or without', () => {
  const note = '편집자 옮김'
  expect(semantic(<Quote parts={['물이 는다']} note={note} />)).toContain(
    '<p>“물이 는다”</p><p>편집자 옮김</p></blockquote>',
  )
  expect(semantic(<Quote gist="물이 는다고 함" note={note} />)).toContain('<p>물이 는다고 함</p><p>편집자 옮김</p>')
  const original = { lang: 'en', parts: ['The water rises'] } as const
  const pull = semantic(<Quote variant="pull" parts={['물이 는다']} original={original} note={note} />)
  expect(pull).toContain('<p lang="en">“The water rises”</p>')
  expect(pull).toContain('<p>편집자 옮김</p></blockquote>')
})

test('Quote: a pull quote is a quotation too, set without marks', () => {
  const html = semantic(<Quote variant="pull" parts={['물이 는다']} source={{ title: '회의록', url }} />)
  expect(html).toMatch(/<\/figcaption><blockquote cite="[^"]*"><p>물이 는다<\/p><\/blockquote><\/figure>$/)
})

test.each([
  ['물이 는다. 3월에 문을 연다', 2],
  ['Will it rise? Yes! The water rises. All of it', 4],
  ['2030. 5. 26. 문을 연다', 1],
  ['No. 5 of Art. 3, see p. 34', 1],
  ['Mr. Lee and the U.S. Senate, e.g. now', 1],
  ['Вода поднимается. Город строит', 2],
])('Quote: a pull quote breaks between its sentences, and behind no abbreviation: %s', (text, lines) =>
  expect(semantic(<Quote variant="pull" parts={[text]} />).split('<br/>')).toHaveLength(lines),
)

describe('Quote: attributes', () => {
  test('of the caller go to the outermost element, classes beside ours', () => {
    const html = renderToStaticMarkup(
      <Quote parts={said} id="opening" className="theirs" classNames={{ part: 'words' }} data-kind="first" />,
    )
    expect(html).toMatch(/^<div [^>]*id="opening"[^>]*data-kind="first"[^>]*data-scope="quote" data-part="root"/)
    expect(html).toMatch(/^<div [^>]*class="[^"]+ theirs"/)
    expect(html.match(/<p data-scope="quote" data-part="part" class="[^"]+ words">/g)).toHaveLength(2)
    expect(html.match(/theirs|id="opening"/g)).toHaveLength(2)
  })

  test('include the ref, without anything in between', () => {
    const ref = { current: null }
    expect((Quote({ parts: said, ref }) as ReactElement<{ ref: unknown }>).props.ref).toBe(ref)
  })
})

describe('Quote: a quotation to be copied', () => {
  const copyOf = (element: ReactElement) =>
    /<details><summary>(.*?)<svg.*<\/summary><p>(.*)<\/p><\/details>$/.exec(semantic(element))?.slice(1)

  test('is one line of everything that is known, in marks, behind the figure', () => {
    const source = { title: '회의록', url, locator: '7쪽' }
    expect(
      copyOf(
        <Quote copyable parts={['“물이” 는다', '"곧 는다"']} speaker={speaker} date="2030-05-02" source={source} />,
      ),
    ).toEqual([
      '인용 복사용',
      `“‘물이’ 는다 […] 곧 는다” 김하늘, 한빛시 물관리과장, 2030. 5. 2., 회의록, 7쪽, ${url}`.replace(
        '2030. 5. 2.',
        '2030.\u00a05.\u00a02.',
      ),
    ])
  })

  test('of a gist says so and has no marks', () => {
    const [label, copy] = copyOf(<Quote copyable locale="en" gist="The plant will open" date="2030" />) ?? []
    expect([label, copy]).toEqual(['Citation to copy', 'In substance: The plant will open 2030'])
  })

  test('is there where it is asked for, and not beside a pull quote', () => {
    expect(semantic(<Quote parts={said} />)).not.toContain('details')
    expect(semantic(<Quote parts={said} variant="pull" copyable />)).not.toContain('details')
  })
})
