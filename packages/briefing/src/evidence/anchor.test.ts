import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { locateAnchors, type Selector, searchTextOf, type Verdict } from './anchor'
import { fold } from './fold'
import { bodyOf } from './source-text'

const source = `메뉴 정치 경제
한빛시는 11일 여름철 물 공급 대책을 발표했다. 올해 예산은 120억\u00a0원이다.
김하늘 과장은 “새 정수장이 문을 열면 하루에 물 3만 톤을 더 보낼 수 있다”고 말했다. 물은 는다. 내년에도 물은 는다.
많이 본 기사: 도서관 연다
`
const ground = searchTextOf(source, bodyOf(source, [2, 3]))
const verdictOf = (selector: Selector): Verdict => locateAnchors(ground, [selector])[0] as Verdict
const spanOf = (verdict: Verdict) => ('span' in verdict ? verdict.span : { from: 0, to: 0 })
const words = ({ from, to }: { from: number; to: number }) => source.slice(from, to)

describe('anchor: words', () => {
  test('are found at their offsets', () => {
    const verdict = verdictOf({ exact: '물 공급 대책' })
    expect(verdict).toMatchObject({ verdict: 'found' })
    expect(words(spanOf(verdict))).toBe('물 공급 대책')
  })

  test('are found folded, with the characters that differ', () => {
    const verdict = verdictOf({ exact: '120억 원' })
    expect(verdict).toMatchObject({ verdict: 'folded', differences: [{ brief: ' ', source: '\u00a0' }] })
    expect(words(spanOf(verdict))).toBe('120억\u00a0원')
  })

  test('that occur twice need a prefix or a suffix', () => {
    const verdict = verdictOf({ exact: '물은 는다' })
    expect(verdict).toMatchObject({ verdict: 'ambiguous', spans: { length: 2 } })
    expect(verdictOf({ exact: '물은 는다', prefix: '내년에도' })).toMatchObject({ verdict: 'found' })
    expect(verdictOf({ exact: '물은 는다', prefix: '있다”고 말했다. ', suffix: '. 내년' })).toMatchObject({
      verdict: 'found',
    })
  })

  test('that stand outside the body are not in the document', () => {
    expect(verdictOf({ exact: '도서관 연다' })).toMatchObject({ verdict: 'outside-body' })
  })

  test.each([
    ['a word is another', '새 정수장이 문을 닫으면 하루에 물', '닫으면', '열면'],
    ['the first word is another', '헌 정수장이 문을 열면 하루에', '헌', '새'],
    ['the last word is another', '하루에 물 3만 톤을 더 보낼 수 없다', '없다', '있다”고'],
    ['a digit is another', '하루에 물 4만 톤을 더 보낼', '4만', '3만'],
  ])('are missed where %s, and what stands there instead is said', (_, exact, brief, there) => {
    expect(verdictOf({ exact })).toMatchObject({ verdict: 'missing', why: 'words', instead: { brief, source: there } })
  })

  test('that occur nowhere are missing, without a guess', () => {
    expect(verdictOf({ exact: '전혀 다른 이야기' })).toEqual({ verdict: 'missing', why: 'words', matched: 0 })
  })

  test.each(['20억', '12', '1'])('never match inside a number: %s', (exact) => {
    expect(verdictOf({ exact })).toMatchObject({ verdict: 'missing', why: 'number' })
  })

  test('must have the prefix and suffix of their anchor', () => {
    expect(verdictOf({ exact: '새 정수장이', prefix: '이하늘 과장은 “' })).toMatchObject({
      verdict: 'missing',
      why: 'context',
      instead: { brief: '이하늘 과장은 "', source: '김하늘 과장은 “' },
    })
    expect(verdictOf({ exact: '새 정수장이', suffix: '문을 닫' })).toMatchObject({ verdict: 'missing', why: 'context' })
  })
})

/** Prose in which numbers, spaces, quotation marks and dots meet. */
const prose = fc
  .array(fc.constantFrom(...'가나다라 물공급  abAB“”"·・-—\u00a0\u200b.,\n', '12', '억', 'é', 'e\u0301'), {
    minLength: 1,
    maxLength: 200,
  })
  .map((pieces) => pieces.join(''))

const cutIn = (text: string, a: number, b: number): [number, number] => {
  const [from, to] = [a % (text.length + 1), b % (text.length + 1)].sort((one, other) => one - other) as [
    number,
    number,
  ]
  return [from, to]
}
const throughNumber = (text: string, at: number) =>
  /\d[.,]?$/.test(text.slice(0, at)) && /^[.,]?\d/.test(text.slice(at))

describe('anchor: every text (property)', () => {
  test('contains the words cut from it', () => {
    fc.assert(
      fc.property(prose, fc.nat(), fc.nat(), (text, a, b) => {
        const [from, to] = cutIn(text, a, b)
        const exact = text.slice(from, to)
        const folded = fold(text)
        const seams = [folded.offset(from), folded.offset(to)]
        fc.pre(fold(exact).text.trim() !== '' && folded.text.slice(...seams).trim() === fold(exact).text.trim())
        fc.pre(!seams.some((at) => throughNumber(folded.text, at)))
        const [verdict] = locateAnchors(searchTextOf(text, { from: 0, to: text.length }), [{ exact }])
        expect(verdict?.verdict).not.toBe('missing')
        expect(verdict?.verdict).not.toBe('outside-body')
        const spans =
          verdict && 'spans' in verdict ? verdict.spans : [(verdict as { span: { from: number; to: number } }).span]
        for (const span of spans) expect(fold(text.slice(span.from, span.to)).text).toBe(fold(exact).text.trim())
      }),
      { numRuns: 500 },
    )
  })

  test('reveals one changed character in words cut from it', () => {
    fc.assert(
      fc.property(
        prose,
        fc.nat(),
        fc.nat(),
        fc.nat(),
        fc.constantFrom(...'가힣x9”·-ó\u3000'),
        (text, a, b, c, other) => {
          const [from, to] = cutIn(text, a, b)
          fc.pre(to > from)
          const exact = text.slice(from, to)
          const at = c % exact.length
          const altered = exact.slice(0, at) + other + exact.slice(at + 1)
          const bare = altered.replace(/^[\s\u200b]+|[\s\u200b]+$/g, '')
          const words = fold(altered).text.trim()
          fc.pre(words !== '')
          const [verdict] = locateAnchors(searchTextOf(text, { from: 0, to: text.length }), [{ exact: altered }])
          // Found is only what stands there as it is, and folded only what folds alike.
          const span = verdict && 'span' in verdict ? verdict.span : undefined
          if (verdict?.verdict === 'found') expect(text.slice(span?.from, span?.to)).toBe(bare)
          if (verdict?.verdict === 'folded') {
            expect(text.slice(span?.from, span?.to)).not.toBe(bare)
            expect(verdict.differences).not.toEqual([])
          }
          if (!fold(text).text.includes(words)) expect(verdict?.verdict).toBe('missing')
        },
      ),
      { numRuns: 500 },
    )
  })
})

test('anchor: many words are found in a large source, each at its own place', () => {
  const sentences = Array.from(
    { length: 10_000 },
    (_, n) => `제${n}호 사업은 물 ${n * 7}톤을 “더 보낸다”고 했다.\u00a0다음 줄이다.`,
  )
  const large = sentences.join('\n')
  const selectors = Array.from({ length: 500 }, (_, n) => ({
    exact: `제${n * 17}호 사업은 물 ${n * 17 * 7}톤을 "더 보낸다"고`,
  }))
  const verdicts = locateAnchors(searchTextOf(large, { from: 0, to: large.length }), selectors)
  const cut = verdicts.map((verdict) => ('span' in verdict ? large.slice(verdict.span.from, verdict.span.to) : ''))
  expect(cut).toEqual(Array.from({ length: 500 }, (_, n) => sentences[n * 17]?.slice(0, cut[n]?.length)))
  expect(new Set(verdicts.map(({ verdict }) => verdict))).toEqual(new Set(['folded']))
})
