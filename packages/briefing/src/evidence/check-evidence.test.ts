import { describe, expect, test } from 'vitest'
import { parseBrief } from '../read-brief'
import { checkEvidence } from './check-evidence'
import { sha256 } from './source-text'

/** The problems with the evidence of a brief whose sources are given as texts: each code with the words it is about. */
const problemsOf = (brief: string, texts: Readonly<Record<string, string>>): string[] => {
  const files = new Map(Object.entries(texts).map(([name, text]) => [name, new TextEncoder().encode(text)]))
  const pinned = brief.replace(/PIN (\S+?)([ ,}]|$)/gm, (_, name: string, rest: string) => {
    return `file: ${name}, sha256: ${sha256(files.get(name) ?? new Uint8Array())}${rest}`
  })
  const parsed = parseBrief(pinned, 'a.brief.yaml')
  if (!parsed.brief) throw new Error(JSON.stringify(parsed.diagnostics))
  return checkEvidence(parsed.brief, files).problems.map(({ code, message }) => `${code}: ${message}`)
}

const english = `The Minister of Water, Mr Alder Voss, said on Monday: “We will open the two canals by May.”
At least 300 people work there. The plant was opened on 3 March 2025.
`

const korean = (language: string): string => `
lang: ko
title: 물
sources: { a: { title: 물, issued: 2025-06-11, ${language} PIN a.txt } }
people: { voss: { name: Alder Voss, roles: [{ title: Minister }] }, other: { name: 이솔 } }
blocks:
  - { type: stats, items: [{ value: 300, unit: 명, bound: ">=", label: 일하는 사람, at: { source: a, exact: At least 300 people } }] }
  - { type: timeline, items: [{ date: 2025-03-03, text: 문을 열었다., at: [{ source: a, exact: opened on 3 March 2025 }] }] }
  - { type: quote, speaker: SPEAKER, parts: [{ source: a, exact: We will open the two canals by May. }] }
  - { type: text, md: 사람은 **300명**이고 2025년 3월 3일에 문을 열었다. }
`

test('check-evidence: a Korean name that ends like a particle is a name', () => {
  const said = (name: string) => `
lang: ko
title: 물
sources: { a: { title: 물, PIN a.txt } }
people: { one: { name: ${name}, roles: [{ title: 위원 }] } }
blocks: [{ type: quote, speaker: one, parts: [{ source: a, exact: 물길을 먼저 연다 }] }]
`
  const source = '마측가 위원은 “물길을 먼저 연다”고 말했다.\n'
  expect(problemsOf(said('마측가'), { 'a.txt': source })).toEqual([])
  expect(problemsOf(said('도이현'), { 'a.txt': source })).toEqual([
    expect.stringMatching(/^speaker-not-found: .* not to 도이현$/),
  ])
})

describe('check-evidence: a source is read by the rules of its own language', () => {
  test('an English source of a Korean brief supports figures, dates and speaker', () => {
    const brief = korean('language: en,').replace('SPEAKER', 'voss')
    expect(problemsOf(brief, { 'a.txt': english })).toEqual([])
    expect(problemsOf(brief.replace('speaker: voss', 'speaker: other'), { 'a.txt': english })).toEqual([
      'speaker-not-found: `a` gives these words to “Alder Voss”, not to 이솔',
    ])
  })

  test('without `language` it is taken to be in that of the brief', () => {
    expect(problemsOf(korean('').replace('SPEAKER', 'voss'), { 'a.txt': english }).join('\n')).toContain('wrong-unit')
  })

  test('in a language without rules words are looked up, with a warning that nothing else is compared', () => {
    const brief = korean('language: fr,').replace('SPEAKER', 'voss')
    expect(problemsOf(brief, { 'a.txt': english })).toEqual([
      'language-not-read: what `a` says is looked up, but not read: there are no rules for its language',
      'uncovered-figure: no anchor carries the figure “300명”',
    ])
  })
})

describe("coverage: a brief's own words must be carried by its anchors", () => {
  const source = '한빛시는 3일 관 12km를 바꿨다. 시민 300명이 설명회에 왔다.\n'
  const problems = (block: string, head = ''): string[] =>
    problemsOf(
      `lang: ko\ntitle: 물\n${head}\nsources: { a: { title: 물, issued: 2025-06-03, PIN a.txt } }\nblocks:\n` +
        `  - { type: text, md: 관을 바꿨다., cite: [{ source: a, exact: 관 12km를 바꿨다 }] }\n  - ${block}\n`,
      { 'a.txt': source },
    )

  test.each([
    ['title', '{ type: heading, level: 1, text: 물 }', 'subtitle: 관 13km를 바꾼다', '13km'],
    ['heading', '{ type: heading, level: 1, text: 관 13km }', '', '13km'],
    ['key message', '{ type: heading, level: 1, text: 물 }', 'summary: [관 **13**km를 바꾼다, 둘, 셋]', '13km'],
    ['text', '{ type: text, md: "관 *13km*를 바꾼다 [@a, 13쪽]." }', '', '13km'],
    ['box', '{ type: box, title: 14곳, md: 관 12km }', '', '14곳'],
    ['event', '{ type: timeline, items: [{ date: 2025-06-03, text: 5개국이 왔다. }] }', '', '5개국'],
    ['note of an event', '{ type: timeline, items: [{ date: 2025-06-03, text: 왔다., note: 300명 }] }', '', '300명'],
    ['label', '{ type: stats, items: [{ value: 1, label: 14곳 가운데 }] }', '', '14곳'],
    ['context', '{ type: stats, items: [{ value: 1, label: 관, context: 14곳 가운데 }] }', '', '14곳'],
    ['cell', '{ type: table, columns: [{ title: 관 }], rows: [[300명]] }', '', '300명'],
    ['number in a column', '{ type: table, columns: [{ title: 관, unit: km }], rows: [[12], [-13]] }', '', '-13 km'],
    ['number in a table', '{ type: table, unit: km, columns: [{ title: 관 }], rows: [], total: [13] }', '', '13 km'],
    [
      'number in a group of rows',
      '{ type: table, columns: [{ title: 관 }, { title: 곳 }, { title: 값, unit: km, columns: [{ title: 올해 }] }], rows: [{ title: 가, rows: [[나, 13]] }] }',
      '',
      '13 km',
    ],
    [
      'number with the unit of its row',
      '{ type: table, columns: [{ title: 관, unit: m }], rows: [{ cells: [{ value: 13.0, decimals: 1 }], unit: km }] }',
      '',
      '13 km',
    ],
    [
      'head of rows',
      '{ type: table, columns: [{ title: 관 }, { title: 곳 }], rows: [{ title: 300명, rows: [[1]] }] }',
      '',
      '300명',
    ],
    ['note of a table', '{ type: table, columns: [{ title: 관 }], rows: [[1]], notes: [300명] }', '', '300명'],
    ['recommendation', '{ type: recommendations, items: [{ text: 300명에게 알린다 }] }', '', '300명'],
    ['detail', '{ type: recommendations, items: [{ text: 알린다, detail: 300명에게 }] }', '', '300명'],
    ['gist', '{ type: quote, gist: 300명이 왔다고 했다 }', '', '300명'],
    ['caption', '{ type: figure, src: a.png, alt: 관, title: 관 13km }', '', '13km'],
  ])('%s', (_, block, head, words) => {
    expect(problems(block, head)).toEqual([`uncovered-figure: no anchor carries the figure “${words}”`])
  })

  const cite = 'cite: [{ source: a, exact: 시민 300명이 }]'

  test.each([
    [
      'summary[0].cite[0]',
      '{ type: heading, level: 1, text: 물 }',
      `summary: [{ text: 300명이 왔다, ${cite} }, 둘, 셋]`,
    ],
    ['heading', `{ type: heading, level: 1, text: 300명, ${cite} }`],
    ['box', `{ type: box, title: 300명, md: 물, ${cite} }`],
    ['event', `{ type: timeline, items: [{ date: 2025-06-03, text: 300명이 왔다., ${cite} }] }`],
    ['context', `{ type: stats, items: [{ value: 1, label: 관, context: 300명 가운데, ${cite} }] }`],
    ['caption', `{ type: figure, src: a.png, alt: 관, title: 시민 300명, ${cite} }`],
    ['cell', `{ type: table, columns: [{ title: 관 }], rows: [[{ value: 300명, ${cite} }]] }`],
    ['number', `{ type: table, unit: 명, columns: [{ title: 관 }], rows: [], total: [{ value: 300, ${cite} }] }`],
    ['note of a table', `{ type: table, columns: [{ title: 관 }], rows: [[1]], notes: [{ text: 300명, ${cite} }] }`],
    ['marked note', `{ type: table, columns: [{ title: 관 }], rows: [], notes: [{ mark: p, text: 300명, ${cite} }] }`],
    ['recommendation', `{ type: recommendations, items: [{ text: 300명에게 알린다, ${cite} }] }`],
    ['detail', `{ type: recommendations, items: [{ text: 알린다, detail: 300명에게, ${cite} }] }`],
    ['gist', `{ type: quote, gist: 300명이 왔다고 했다, ${cite} }`],
  ])('%s: a passage beside it carries it, and has to stand in its source', (_, block, head = '') => {
    expect(problems(block, head)).toEqual([])
    const altered = problems(
      block.replaceAll('시민 300명이', '시민 301명이'),
      head.replaceAll('시민 300명이', '시민 301명이'),
    )
    expect(altered).toEqual([
      'anchor-missing: `a` has “300명이” where the brief has “301명이”',
      expect.stringMatching(/^uncovered-figure: no anchor carries the figure “300 ?명”/),
    ])
  })

  test('a range is carried by its ends, a loss by its size, a count by any noun', () => {
    expect(problems('{ type: text, md: 관 12킬로미터. 2025년 6월 3일의 일이다. }')).toEqual([])
    expect(problems('{ type: table, columns: [{ title: 관, unit: km }], rows: [[-12]] }')).toEqual([])
  })

  test('alternative texts and deadlines need no anchor', () => {
    expect(problems('{ type: figure, src: a.png, alt: 13km에서 14km로, note: 눈금선은 20건 간격이다 }')).toEqual([])
    expect(problems('{ type: recommendations, items: [{ text: 알린다, by: 2027년 3월까지 }] }')).toEqual([])
  })
})

describe('check-evidence: a day that cannot be read in the source is reported', () => {
  const source = '한빛시는 지난겨울 관을 바꿨다. 설명회는 3일에 열렸다. 새 관은 2025년에 놓였다. 오는 12일 문을 연다.\n'
  const problems = (event: string, issued = 'issued: 2025-06-05,'): string[] =>
    problemsOf(
      `lang: ko\ntitle: 물\nsources: { a: { title: 물, ${issued} PIN a.txt } }\nblocks:\n` +
        `  - { type: timeline, items: [{ text: 그랬다., ${event} }] }\n`,
      { 'a.txt': source },
    )
  const winter = 'date: 2025-01, at: [{ source: a, exact: 지난겨울 관을 바꿨다 }]'

  test('if its reading cannot be recomputed', () => {
    expect(problems(`${winter}, reading: { phrase: 지난겨울, from: 2025-06-05 }`)).toEqual([
      'date-not-read: “지난겨울”, counted from 2025-06-05, cannot be recomputed: nothing shows that it is 2025-01',
    ])
  })

  test('if the words have no date', () => {
    expect(problems(winter)).toEqual(['date-not-read: nothing in these words can be read as 2025-01'])
  })

  test('if the words count from an unknown day', () => {
    const soon = 'date: 2025-06-12, status: planned, at: [{ source: a, exact: 오는 12일 문을 연다 }]'
    expect(problems(soon)).toEqual([])
    expect(problems(soon, '')).toEqual(['date-not-read: nothing in these words can be read as 2025-06-12'])
    expect(problems(`${soon}, reading: { phrase: 오는 12일, from: 2025-06-05 }`, '')).toEqual([])
  })

  test('if the date is finer than that of the source', () => {
    expect(problems('date: 2025-03-04, at: [{ source: a, exact: 새 관은 2025년에 놓였다 }]')).toEqual([
      'date-not-read: the source says 2025, the brief is as exact as 2025-03-04',
    ])
    expect(problems('date: 2025, at: [{ source: a, exact: 새 관은 2025년에 놓였다 }]')).toEqual([])
  })

  test('but not if another passage of the event has the date', () => {
    const more = 'at: [{ source: a, exact: 지난겨울 관을 바꿨다 }, { source: a, exact: 오는 12일 문을 연다 }]'
    expect(problems(`date: 2025-06-12, status: planned, ${more}`)).toEqual([])
  })
})

test('check-evidence: words that occur more than 5,000 times cannot be told apart by a prefix', () => {
  const brief = `
lang: ko
title: 물
sources: { a: { title: 물, PIN a.txt } }
blocks: [{ type: text, md: 물, cite: [{ source: a, exact: 물은 는다, prefix: 올해 }] }]
`
  const text = (count: number) => `올해 물은 는다. ${'물은 는다. '.repeat(count - 1)}`
  expect(problemsOf(brief, { 'a.txt': text(5000) })).toEqual([])
  expect(problemsOf(brief, { 'a.txt': text(5001) })).toEqual([
    'anchor-ambiguous: these words stand at more than 5000 places in `a`',
  ])
})
