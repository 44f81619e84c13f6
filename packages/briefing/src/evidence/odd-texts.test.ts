import { describe, expect, test } from 'vitest'
import { languages } from '../languages'
import { parseBrief } from '../read-brief'
import { locateAnchors, searchTextOf } from './anchor'
import { findBody } from './body'
import { checkEvidence } from './check-evidence'
import { draftBrief } from './draft/draft-brief'
import { readSourceText, sha256 } from './source-text'
import { mostPlaces, uniqueAnchors } from './unique-anchor'

/** Texts that nobody writes and that turn up all the same. */
const pieces: Readonly<Record<string, string>> = {
  'one long line': '한빛시는 3일 관 12km를 바꿨다고 밝혔다. ',
  'one long English line': 'The city said on 3 May that 12 km of pipe were new. ',
  'nothing but marks': '"',
  'marks within marks': '“‘',
  'marks that are never closed': '“물은 는다고 했다. ',
  'marks that were never opened': '”',
  'the same words again and again': '“물” ',
  'text from right to left': 'مرحبا \u202e12\u202c ',
  emoji: '👩‍👩‍👧‍👦🏳️‍🌈 ',
  'half a character': '\ud800',
  'what is not seen': '\u200b',
  spaces: ' ',
  'empty lines': '\n',
  digits: '1',
  amounts: '1만 ',
  dashes: '-',
  'full stops': '. ',
  'items of a list': '• 물\n',
}

describe.each(Object.entries(pieces))('a text of %s', (_, piece) => {
  const text = piece.repeat(4000 / piece.length)
  const source = readSourceText(new TextEncoder().encode(text), 'a.txt')
  if ('code' in source) throw new Error(source.message)
  const { read } = source

  test('is read to its end, and every span lies in it', () => {
    for (const { reading: rules, drafting } of Object.values(languages)) {
      const found = [
        ...rules.sentences(text),
        ...rules.quotations(text),
        ...rules.figures(text),
        ...rules.dates(text, { issued: '2025-06-11' }),
        ...rules.people(text),
      ]
      for (const { from, to } of found) expect(0 <= from && from < to && to <= text.length).toBe(true)
      const { first, last } = findBody(text, drafting)
      expect(first).toBeLessThanOrEqual(last)
    }
  })

  test('has anchors, and gives a draft that can be read', () => {
    expect(uniqueAnchors(read.text, piece).length).toBeLessThanOrEqual(mostPlaces)
    const ground = searchTextOf(read.text, { from: 0, to: read.text.length })
    expect(locateAnchors(ground, [{ exact: piece }, { exact: `${piece}x` }])).toHaveLength(2)
    const draft = draftBrief([{ id: 'a', file: 'a.txt', source }])
    expect(parseBrief(draft, 'a.brief.yaml').brief).toBeDefined()
  })
})

test('source-text: a file with NUL is no text', () => {
  expect(readSourceText(new TextEncoder().encode('물\0은'), 'a.txt')).toMatchObject({ code: 'source-unreadable' })
})

test('check-evidence: words at the end of five megabytes on one line are found and judged by the words around them', () => {
  const text = `${'물은 여름 전에 는다. '.repeat(400_000)}김하늘 장관은 “관을 바꾼다”고 말했다. 관은 12km다.`
  const bytes = new TextEncoder().encode(text)
  const brief = parseBrief(
    `lang: ko
title: 물
sources: { a: { title: 물, file: a.txt, sha256: ${sha256(bytes)} } }
people: { kim: { name: 김하늘 } }
blocks:
  - { type: quote, speaker: kim, parts: [{ source: a, exact: 관을 바꾼다 }] }
  - { type: stats, items: [{ value: 13, unit: km, label: 관, at: { source: a, exact: 12km다 } }] }
`,
    'a.brief.yaml',
  ).brief
  if (!brief) throw new Error('the brief has errors')
  const { problems } = checkEvidence(brief, new Map([['a.txt', bytes]]))
  expect(problems.map(({ message }) => message)).toEqual(['“12km다” does not say 13 km'])
})

test('draft: a source gives a limited number of figures, and the draft says that there are more', () => {
  const lines = Array.from({ length: 301 }, (_, at) => `제${at}호 관은 한 해에 ${at + 2}톤을 보낸다.`)
  const draftOf = (some: readonly string[]) => {
    const source = readSourceText(new TextEncoder().encode(some.join('\n')), 'a.txt')
    if ('code' in source) throw new Error(source.message)
    return draftBrief([{ id: 'a', file: 'a.txt', source }])
  }
  const note = 'of these the source has more than a draft takes: figures'
  const [all, cut] = [draftOf(lines.slice(1)), draftOf(lines)]
  expect([all, cut].map((draft) => draft.match(/unit: 톤/g)?.length)).toEqual([300, 300])
  expect([all, cut].map((draft) => draft.includes(note))).toEqual([false, true])
  expect([all, cut].map((draft) => parseBrief(draft, 'a.brief.yaml').diagnostics)).toEqual([[], []])
})
