import { mkdtemp, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rules } from './check'
import type { Diagnostic } from './diagnostic'
import { parseBrief, readBrief } from './read'
import { isUnproven } from './schema'

/** Small stand-ins for the rules of other modules. */
const rules: Rules = {
  dateProblem: (text) => (/^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/.test(text) ? undefined : `\`${text}\` is not a date`),
  markdown: (md) => ({
    problems: [...md.matchAll(/<[^>]*>/g)].map((found) => ({
      offset: found.index,
      length: found[0].length,
      code: 'html',
      message: 'HTML is not Markdown here',
    })),
    innerLinks: [],
    printed: () => md,
    withoutAddresses: () => md,
    citations: [...md.matchAll(/\[@([^\],]+)/g)].map((found) => ({
      id: found[1] ?? '',
      offset: found.index + 2,
      length: (found[1] ?? '').length,
    })),
  }),
  abbreviations: (shorts) => (text) => shorts.filter((one) => text.includes(one)).map((short) => ({ short })),
  covers: (codePoint) => codePoint < 0x1f000 && codePoint !== 0x97d3,
}

const parse = (text: string, file = 'a.brief.yaml') => parseBrief(text, file, { rules })
const summary = (diagnostics: Diagnostic[]) => diagnostics.map(({ line, column, code }) => `${line}:${column} ${code}`)
const found = (text: string, file?: string) => summary(parse(text, file).diagnostics)
const first = (text: string, file?: string) => parse(text, file).diagnostics[0]

const head = 'lang: ko\ntitle: 제목\n'
const minimal = `${head}blocks: []\n`
const inBlocks = (...lines: string[]) => `${head}blocks:\n${lines.map((line) => `  ${line}\n`).join('')}`

describe('read: a brief', () => {
  it('needs a language, a title and blocks only', () => {
    const { brief, diagnostics } = parse(minimal)
    expect(diagnostics).toEqual([])
    expect(brief).toEqual({ lang: 'ko', title: '제목', blocks: [] })
    expect(brief && isUnproven(brief)).toBe(true)
  })

  it('may be JSON', () => {
    const text = JSON.stringify({ lang: 'en', title: 'Title "x"', date: 2025, blocks: [{ type: 'text', md: 'a\nb' }] })
    expect(parse(text, 'a.json').brief).toEqual({
      lang: 'en',
      title: 'Title "x"',
      date: '2025',
      blocks: [{ type: 'text', md: 'a\nb' }],
    })
  })

  it('may begin with a byte order mark and have Windows line ends', () => {
    expect(parse(`\uFEFF${minimal.replaceAll('\n', '\r\n')}`).diagnostics).toEqual([])
  })

  it('keeps the spelling of text, and the value of numbers', () => {
    const text = inBlocks(
      '- { type: stats, items: [{ value: 100e12, label: 1.10, decimals: 012, bound: ~ }] }',
      '- { type: table, columns: [{ title: 2025 }, { title: b }, { title: c }], rows: [["12", 12, ~]] }',
    )
    const { brief, diagnostics } = parse(`${text}date: 2025\nseries: { name: yes, number: 012 }\nsubtitle: true\n`)
    expect(diagnostics).toEqual([])
    expect(brief).toMatchObject({
      date: '2025',
      series: { name: 'yes', number: '012' },
      subtitle: 'true',
      blocks: [
        { items: [{ value: 100e12, label: '1.10', decimals: 12, bound: '~' }] },
        { columns: [{ title: '2025' }, {}, {}], rows: [['12', 12, null]] },
      ],
    })
  })

  it('keeps the zeros that numbers end in, as decimals, where none are asked for', () => {
    const figures =
      '{ value: 5830.0, label: a, delta: { value: 4.20, direction: up } }, { value: [3.0, 5.5], label: b, trend: { values: [2.0, 3.50, 4.25], label: t } }'
    const cells =
      '[a, 5830.0, 3.50], { cells: [b, 1.00, 2.0], decimals: 1 }, [c, { value: 2.50 }, { value: 1.0, decimals: 3 }]'
    const { brief, diagnostics } = parse(
      inBlocks(
        `- { type: stats, items: [${figures}, { value: 1.0e3, label: c }, { value: [3.25, 4.0], label: e }, { value: 2.0, label: d, decimals: 2, trend: { values: [2.0, 3.5], label: t } }] }`,
        `- { type: table, columns: [{ title: a }, { title: b }, { title: c, decimals: 1 }], rows: [${cells}] }`,
      ),
    )
    expect(diagnostics).toEqual([])
    expect(brief?.blocks).toMatchObject([
      {
        items: [
          { value: 5830, decimals: 1, delta: { value: 4.2, decimals: 2 } },
          { value: [3, 5.5], decimals: 1 },
          { value: 1000 },
          { value: [3.25, 4], decimals: [2, 1] },
          { value: 2, decimals: 2, trend: { decimals: 1 } },
        ],
      },
      {
        rows: [
          ['a', { value: 5830, decimals: 1 }, 3.5],
          { cells: ['b', 1, 2], decimals: 1 },
          ['c', { value: 2.5, decimals: 2 }, { value: 1, decimals: 3 }],
        ],
      },
    ])
    for (const path of ['items.2.decimals', 'items.1.trend.decimals']) expect(brief?.blocks[0]).not.toHaveProperty(path)
  })

  it.each([
    ['9007199254740993', 'would be 9007199254740992'],
    ['0.12345678901234567890', 'would be 0.12345678901234568'],
    [`0.5${'0'.repeat(20)}`, 'would be 0.5'],
  ])('refuses the number %s, of which digits would be lost', (number, expected) => {
    const blocks = [
      `- { type: stats, items: [{ label: a, value: ${number} }] }`,
      `- { type: table, columns: [{ title: a }], rows: [[${number}], [{ value: ${number} }]] }`,
    ]
    const { diagnostics } = parse(inBlocks(...blocks))
    expect(diagnostics.map(({ message }) => message)).toEqual(
      ['`value`', 'item 1 of `rows`', '`value`'].map(
        (name) => `${name} has more digits than can be kept: it ${expected}`,
      ),
    )
  })

  it('may repeat data through aliases', () => {
    const { brief, diagnostics } = parse(`lang: ko\ntitle: &t 제목\nsubtitle: *t\nblocks: []\n`)
    expect(diagnostics).toEqual([])
    expect(brief?.subtitle).toBe('제목')
  })

  it('is proven as soon as one source is pinned', () => {
    const { brief } = parse(`${minimal}sources: { a: { title: t, sha256: ${'0'.repeat(64)} } }\n`)
    expect(brief && isUnproven(brief)).toBe(false)
  })

  it('gives the place of each value', () => {
    const { locate } = parse(inBlocks('- type: text', '  md: |', '    하나', '', '    둘 [@a]'))
    expect(locate(['blocks', 0, 'md'], { offset: 4, length: 1 })).toMatchObject({ line: 8, column: 7 })
    expect(locate(['blocks', 0])).toMatchObject({ line: 4, column: 5 })
    expect(locate(['blocks', 7, 'md'])).toMatchObject({ line: 4, column: 3 })
  })
})

describe('read: a text that is no brief', () => {
  it.each<[string, string, string[]]>([
    ['not YAML', 'lang: ko\ntitle: a: b\n', ['2:8 yaml-syntax']],
    ['an open bracket', 'lang: [ko\n', ['1:7 yaml-syntax']],
    ['a reserved character', 'lang: ko\ntitle: @kim\n', ['2:8 yaml-syntax']],
    [
      'commas in a text without quotation marks, each text once',
      'lang: ko\ntitle: 물\nblocks:\n  - { type: text, md: 서울, 부산, 대구 }\n  - { type: box, title: 물, 불, md: 가 }\n',
      ['4:25 yaml-syntax', '5:26 yaml-syntax'],
    ],
    [
      'a citation in a text without quotation marks, and nothing that follows from it',
      'lang: ko\ntitle: 물\nblocks:\n  - { type: text, md: 물 [@mofa] }\n  - { type: text, md: 불 }\n',
      ['4:25 yaml-syntax'],
    ],
    ['plain text', 'hello', ['1:1 wrong-type']],
    ['a list', '- a\n- b\n', ['1:1 wrong-type']],
    ['nothing', '', ['1:1 empty-file']],
    ['comments only', '# a brief\n', ['1:1 empty-file']],
    ['two documents', `${minimal}---\na: b\n`, ['5:1 many-documents']],
    ['a duplicate key', `lang: ko\n${minimal}`, ['2:1 duplicate-key']],
    ['an unknown alias', 'lang: ko\ntitle: *x\nblocks: []\n', ['2:8 unknown-alias']],
    ['a circular alias', 'lang: ko\ntitle: t\nblocks: &b [*b]\n', ['3:13 circular-alias']],
    ['a merge key', `x: &x { lang: ko }\n<<: *x\n${head}blocks: []\n`, ['1:1 unknown-field', '2:1 unknown-field']],
    ['a prototype', `${minimal}__proto__: { a: 1 }\n`, ['4:1 unknown-field']],
    ['a field without a name', `${minimal}? [a]\n: b\n`, ['4:3 wrong-type']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each<[string, string, string]>([
    ['a trailing comma', '{"lang": "ko",\n "title": "t",}', '2:15'],
    ['a comment', '{\n  // x\n}', '2:3'],
    ['single quotes', "{'a': 1}", '1:2'],
    ['a leading zero', '{"a": 01}', '1:7'],
    ['an unclosed string', '{"a": "b', '1:9'],
    ['an unknown escape', '{"a": "\\x"}', '1:8'],
    ['an unclosed object', '{"a": [1, 2]\n', '2:1'],
    ['a missing colon', '{"a" 1}', '1:6'],
    ['YAML', 'lang: ko', '1:1'],
    ['more after the end', '{} {}', '1:4'],
  ])('JSON with %s', (_, text, position) => {
    expect(found(text, 'a.json')).toEqual([`${position} json-syntax`])
  })

  it('refuses billion laughs before they are told', () => {
    const lines = Array.from({ length: 30 }, (_, index) => {
      const before = index === 0 ? 'lol' : `*a${index - 1}`
      return `a${index}: &a${index} [${Array(9).fill(before).join(', ')}]`
    })
    expect(summary(parse(lines.join('\n')).diagnostics).map((text) => text.split(' ')[1])).toEqual(['too-many-aliases'])
  })

  it.each([
    ['flow brackets', '['.repeat(100_000), 'a.yaml', '1:101'],
    ['closed flow brackets', '['.repeat(100_000) + ']'.repeat(100_000), 'a.yaml', '1:101'],
    ['flow maps', '{a: '.repeat(100_000), 'a.yaml', '1:401'],
    ['dashes', '- '.repeat(100_000), 'a.yaml', '1:201'],
    ['JSON', '['.repeat(100_000) + ']'.repeat(100_000), 'a.json', '1:101'],
  ])('refuses deep nesting of %s', (_, text, file, position) => {
    expect(found(text, file)).toEqual([`${position} too-deep`])
  })

  it.each(['!!js/function', '!!js/regexp', '!!binary', '!!set', '!ours'])('makes nothing of the tag %s', (tag) => {
    const { brief, diagnostics } = parse(`lang: ko\ntitle: ${tag} "/물/"\nblocks: []\n`)
    expect(brief?.title).toBe('/물/')
    expect(summary(diagnostics)).toEqual(['2:8 yaml-syntax'])
  })

  it('refuses depth made of aliases', () => {
    const chain = Array.from({ length: 4 }, (_, index) => {
      return `a${index}: &a${index} ${'['.repeat(40)}${index === 0 ? 'x' : `*a${index - 1}`}${']'.repeat(40)}`
    })
    expect(first(chain.join('\n'))?.code).toBe('too-deep')
  })

  it('never throws', () => {
    const pieces = fc.constantFrom(
      ...'[]{}:,-?|>&*!%@"\'#~ \n\t',
      '<<',
      '---',
      '...',
      'a',
      'lang: ko',
      'blocks: ',
      '- type: ',
    )
    const lists = fc.array(pieces, { maxLength: 12 })
    const repeated = fc
      .tuple(lists, fc.integer({ min: 1, max: 2000 }))
      .map(([list, times]) => list.join('').repeat(times))
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((list) => list.join('')),
      repeated,
    )
    fc.assert(
      fc.property(texts, fc.constantFrom('a.yaml', 'a.json'), (text, file) => {
        const { brief, diagnostics } = parse(text, file)
        expect(brief === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'))
        for (const { line, column } of diagnostics) expect(Math.min(line, column)).toBeGreaterThan(0)
      }),
      { numRuns: 1000 },
    )
  })

  it('never throws for data of any shape, and finds all JSON errors where JSON.parse does', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, at) => {
        expect(first(json, 'a.json')?.code).not.toBe('json-syntax')
        const broken = json.slice(0, at % (json.length + 1))
        let valid = true
        try {
          JSON.parse(broken)
        } catch {
          valid = false
        }
        expect(first(broken, 'a.json')?.code === 'json-syntax').toBe(!valid)
      }),
    )
  })
})

describe('read: the shape of a brief', () => {
  it.each<[string, string, string[]]>([
    ['missing field', 'lang: ko\nblocks: []\n', ['1:1 missing-field']],
    ['missing field of a block', inBlocks('- type: text'), ['4:5 missing-field']],
    ['unknown field', `${minimal}subtitel: x\n`, ['4:1 unknown-field']],
    ['unknown field of a block', inBlocks('- { type: text, md: a, cites: [] }'), ['4:26 unknown-field']],
    ['list where text is wanted', 'lang: ko\ntitle: [a]\nblocks: []\n', ['2:8 wrong-type']],
    ['text where a list is wanted', `${head}blocks: none\n`, ['3:9 wrong-type']],
    ['nothing where text is wanted', `lang: ko\ntitle:\nblocks: []\n`, ['2:1 wrong-type']],
    ['blank text', `lang: ko\ntitle: " "\nblocks: []\n`, ['2:8 wrong-value']],
    ['quoted number', inBlocks('- { type: stats, items: [{ label: a, value: "1" }] }'), ['4:47 wrong-type']],
    ['infinite number', inBlocks('- { type: stats, items: [{ label: a, value: .inf }] }'), ['4:47 wrong-type']],
    [
      'fraction of a digit',
      inBlocks('- { type: stats, items: [{ label: a, value: 1, digits: 1.5 }] }'),
      ['4:58 wrong-type'],
    ],
    ['unknown language', 'lang: de\ntitle: a\nblocks: []\n', ['1:7 wrong-value']],
    ['mistyped choice', `${minimal}houseStyle: { units: space }\n`, ['4:22 wrong-value']],
    ['bad address', `${minimal}sources: { a: { title: t, URL: "javascript:x" } }\n`, ['4:32 wrong-value']],
    ['bad id', `${minimal}people: { "a b": { name: n } }\n`, ['4:11 wrong-value']],
    ['unknown block', inBlocks('- type: qoute'), ['4:11 unknown-block']],
    ['block without a type', inBlocks('- md: a'), ['4:5 missing-field']],
    ['block that is a number', inBlocks('- 3'), ['4:5 wrong-type']],
    ['empty list', inBlocks('- { type: quote, parts: [] }'), ['4:27 wrong-value']],
    [
      'quote with parts and gist',
      inBlocks('- { type: quote, parts: [{ text: a }], gist: b }'),
      ['4:42 conflicting-fields'],
    ],
    ['quote with neither', inBlocks('- { type: quote, note: a }'), ['4:7 missing-field']],
    [
      'anchor with exact and text',
      inBlocks('- { type: text, md: a, cite: [{ exact: a, text: b }] }'),
      ['4:45 conflicting-fields'],
    ],
    ['anchor with neither', inBlocks('- { type: text, md: a, cite: [{ prefix: a }] }'), ['4:35 missing-field']],
    ['anchor without a source', inBlocks('- { type: text, md: a, cite: [{ exact: a }] }'), ['4:35 missing-field']],
    ['picture with neither alt nor decorative', inBlocks('- { type: figure, src: a.png }'), ['4:7 missing-field']],
    ['timeline item without a date', inBlocks('- { type: timeline, items: [{ text: a }] }'), ['4:33 missing-field']],
    ['range of three', inBlocks('- { type: stats, items: [{ label: a, value: [1, 2, 3] }] }'), ['4:47 wrong-value']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each<[string, string, string, string | undefined]>([
    ['unknown field', `${minimal}subtitel: x\n`, '`subtitel` is not a field of a brief', 'did you mean `subtitle`?'],
    [
      'far field',
      inBlocks('- { type: box, md: a, colour: b }'),
      '`colour` is not a field of a box block',
      'the fields are `type`, `id`, `title`, `md`, `cite`',
    ],
    ['unknown block', inBlocks('- type: qoute'), '`qoute` is not a type of block', 'did you mean `quote`?'],
    [
      'quote with both',
      inBlocks('- { type: quote, parts: [{ text: a }], gist: b }'),
      'a quote block has either `parts` or `gist`, not both',
      '`parts` prints the words as they were said; `gist` is indirect speech, without quotation marks.',
    ],
    [
      'quote with neither',
      inBlocks('- { type: quote }'),
      'a quote block needs either `parts` or `gist`',
      '`parts` prints the words as they were said; `gist` is indirect speech, without quotation marks.',
    ],
    [
      'quoted number',
      inBlocks('- { type: stats, items: [{ label: a, value: "1" }] }'),
      '`value` is a number or a pair in square brackets, but this is the text "1"',
      'take the quotes off',
    ],
    [
      'missing field',
      'lang: ko\nblocks: []\n',
      'a brief needs `title`',
      'The title, for example `title: "한빛시 물 공급 대책"`',
    ],
    [
      'block scalar for >',
      inBlocks('- type: stats', '  items:', '    - label: a', '      value: 1', '      bound: >'),
      'nothing is given for `bound`',
      "put it in quotes: '>'",
    ],
  ])('says what is wrong in words: %s', (_, text, message, hint) => {
    expect(first(text)).toMatchObject({ message, hint })
  })

  it('never speaks of invalid input', () => {
    const values = fc.anything({ withNullPrototype: false })
    const blocks = fc.array(
      fc.dictionary(fc.constantFrom('type', 'parts', 'gist', 'items', 'rows', 'cite', 'src'), values),
    )
    fc.assert(
      fc.property(blocks, (data) => {
        const text = JSON.stringify({ lang: 'ko', title: 't', blocks: data })
        for (const { message } of parse(text, 'a.json').diagnostics)
          expect(message).not.toMatch(/invalid|undefined|object/i)
      }),
    )
  })
})

describe('read: the content of a brief', () => {
  const sources = 'sources: { mofa: { title: t } }\n'

  it.each<[string, string, string[]]>([
    ['impossible date', `${minimal}date: 2025-13\n`, ['4:7 bad-date']],
    ['unknown speaker', inBlocks('- { type: quote, gist: a, speaker: kim }'), ['4:38 unknown-speaker']],
    ['unknown source of a block', inBlocks('- { type: quote, gist: a, source: mofa }'), ['4:37 unknown-source']],
    [
      'unknown source of an anchor',
      inBlocks('- { type: quote, parts: [{ source: a, exact: b }] }'),
      ['4:38 unknown-source'],
    ],
    [
      'source named like a method',
      `${sources}${inBlocks('- { type: quote, gist: a, source: toString }')}`,
      ['5:37 unknown-source'],
    ],
    [
      'duplicate id',
      inBlocks('- { type: text, md: a, id: x }', '- { type: timeline, items: [{ date: 2025, text: a, id: x }] }'),
      ['5:58 duplicate-id'],
    ],
    ['second heading first', inBlocks('- { type: heading, level: 2, text: a }'), ['4:29 heading-skipped']],
    [
      'uneven row',
      inBlocks('- { type: table, columns: [{ title: a }], rows: [[1], [1, 2]], total: [] }'),
      ['4:57 uneven-row', '4:73 uneven-row'],
    ],
    [
      'uneven rows in groups',
      inBlocks(
        '- { type: table, columns: [{ title: a }, { title: b, columns: [{ title: c }, { title: d }] }], total: [1, 2],',
        '    rows: [{ title: e, rows: [[1, 2], [1, 2, 3], { cells: [1] }] }, [1]] }',
      ),
      ['5:41 uneven-row', '5:54 uneven-row', '5:71 uneven-row'],
    ],
    [
      'a group of rows without a column for its head',
      inBlocks('- { type: table, columns: [{ title: a }], rows: [{ title: b, rows: [[]] }] }'),
      ['4:20 uneven-row'],
    ],
    [
      'marks without notes',
      inBlocks(
        '- { type: table, columns: [{ title: a, mark: p }, { title: b, mark: 1 }], notes: [{ mark: p, text: c }],',
        '    rows: [[d, { value: 1, mark: q }]] }',
      ),
      ['4:71 unknown-mark', '5:36 unknown-mark'],
    ],
    [
      'a row of units that nothing has',
      inBlocks('- { type: table, columns: [{ title: a }], rows: [], unitRow: true }'),
      ['4:64 wrong-value'],
    ],
    [
      'digits that are rounded',
      inBlocks(
        '- { type: table, columns: [{ title: a }, { title: b, columns: [{ title: c, decimals: 1 }, { title: d }] }], rows: [',
        '    { title: e, rows: [[1.25, 3], { cells: [3.26, 2.5], decimals: 1 }] }], total: [7.5, { value: 2.5, decimals: 0 }] }',
        '- { type: table, columns: [{ title: a, decimals: 1 }], rows: [[1.5], [2], [3.00], [~], [x], [{ value: 2.25, decimals: 2 }]] }',
        '- { type: stats, items: [{ label: a, value: [3.25, 4], decimals: [1, 0], delta: { value: 1.5, decimals: 0, direction: up } }] }',
        '- { type: stats, items: [{ label: a, value: [3.25, 4], decimals: [2, 1] }, { label: b, value: 1.5, decimals: 2 }] }',
      ),
      [
        '4:78 digits-rounded',
        '5:59 digits-rounded',
        '5:105 digits-rounded',
        '7:58 digits-rounded',
        '7:97 digits-rounded',
      ],
    ],
    [
      'a field of a column that is none',
      inBlocks(
        '- { type: table, columns: [{ title: a, width: 3 }, { title: b }], rows: [{ cells: [1], rows: [[1]] }, {}] }',
      ),
      ['4:42 unknown-field', '4:90 conflicting-fields', '4:105 missing-field'],
    ],
    ['place in no source', inBlocks('- { type: quote, gist: a, locator: 3쪽 }'), ['4:38 locator-without-source']],
    ['control character', `lang: ko\ntitle: "a\\u0007b"\nblocks: []\n`, ['2:10 control-character']],
    ['a variation that no font has', `lang: ko\ntitle: "1\\ufe0f2"\nblocks: []\n`, ['2:9 missing-glyph']],
    ['half a character', `lang: ko\ntitle: "a\\ud800b"\nblocks: []\n`, ['2:10 control-character']],
    ['one key message', `${minimal}summary: [a]\n`, ['4:1 summary-count']],
    ['an abbreviation that is used', `${minimal}abbreviations: { 제: 제일 }\n`, []],
    ['one that is not', `${minimal}abbreviations: { 제: 제일, 무: 무엇 }\n`, ['4:25 unused-abbreviation']],
    [
      'abbreviations that only others use',
      inBlocks('- { type: quote, parts: [{ text: 가 }] }', '- { type: figure, src: 나.png, alt: 나 }') +
        'abbreviations: { 가: 가령, 나: 나중 }\n',
      ['6:18 unused-abbreviation', '6:25 unused-abbreviation'],
    ],
    [
      'abbreviations without a letter, with a space around, too long, without a full form',
      `${minimal}abbreviations: { 12: 하나, " 제": 둘, ${'제'.repeat(51)}: 셋, 제: "" }\n`,
      ['4:18 wrong-value', '4:26 wrong-value', '4:35 too-long', '4:94 wrong-value'],
    ],
    ['three key messages', `${minimal}summary: [a, b, c]\n`, []],
    [
      'stray pull quote',
      inBlocks('- { type: quote, variant: pull, gist: 하나 }', '- { type: text, md: 둘 }'),
      ['4:7 pull-not-in-brief'],
    ],
    [
      'repeated pull quote',
      inBlocks('- { type: quote, variant: pull, gist: 하나 둘. }', '- { type: text, md: "**하나** 둘 [@mofa]." }') +
        sources,
      [],
    ],
    ['unpinned anchors', inBlocks('- { type: quote, parts: [{ text: a }] }'), []],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each<[string, string[], string]>([
    ['plain', ['md: 가나 [@x]'], '5:14'],
    ['single quotes', ["md: 'it''s [@x]'"], '5:18'],
    ['double quotes', ['md: "\\u00e9 \\"a\\" \\n[@x]"'], '5:27'],
    ['literal', ['md: |', '  가나', '', '  [@x]'], '8:9'],
    ['folded', ['md: >-  # note', '  가나', '  다', '', '', '  라 [@x]'], '10:11'],
    ['indented literal', ['md: |2', '    가나', '   [@x]'], '7:10'],
    ['plain over lines', ['md: 가나', '  다 [@x]'], '6:11'],
  ])('finds the place in a %s scalar', (_, lines, position) => {
    expect(found(inBlocks('- type: text', ...lines.map((line) => `  ${line}`)))).toEqual([`${position} unknown-source`])
  })

  it('names what is missing from fonts, each character once', () => {
    const text = 'lang: ko\ntitle: 韓 😀👩‍💻 😀\nblocks: []\n'
    const { diagnostics } = parse(text)
    expect(summary(diagnostics)).toEqual(['2:8 missing-glyph', '2:10 missing-glyph', '2:12 missing-glyph'])
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'no font has the character "韓" (U+97D3)',
      'no font has the character "😀" (U+1F600): emoji are not set',
      'no font has the character "👩‍💻" (U+1F469): emoji are not set',
    ])
    expect(diagnostics[1]).toMatchObject({ endColumn: 12 })
  })

  it('finds everything in one run, in the order of the file', () => {
    const text = [
      'lang: ko',
      'date: 2025-99',
      'blocks:',
      '  - type: text',
      '    mdd: a',
      '  - { type: quote, gist: "<b>", speaker: kim }',
      '  - { type: text, md: "가 <b> [@x]", cite: 3 }',
      '  - type: nothing',
      'subtitle: 😀',
      'lang: en',
    ]
    expect(found(text.join('\n'))).toEqual([
      '1:1 missing-field',
      '2:7 bad-date',
      '5:5 unknown-field',
      '6:27 markdown-in-plain-text',
      '6:42 unknown-speaker',
      '7:26 html',
      '7:32 unknown-source',
      '7:43 wrong-type',
      '8:11 unknown-block',
      '9:11 missing-glyph',
      '10:1 duplicate-key',
    ])
  })
})

describe('read: a file', () => {
  const folder = () => mkdtemp(join(tmpdir(), 'brief-'))

  async function read(content: string | Uint8Array, name = 'a.brief.yaml') {
    const file = join(await folder(), name)
    await writeFile(file, content)
    return readBrief(file, { rules })
  }

  it('is read', async () => {
    expect((await read(minimal)).brief?.title).toBe('제목')
    expect((await read(`\uFEFF${minimal}`)).diagnostics).toEqual([])
  })

  it('that is missing, a folder or empty is named', async () => {
    const here = await folder()
    expect(summary((await readBrief(join(here, 'no.yaml'), { rules })).diagnostics)).toEqual(['1:1 file-missing'])
    expect(summary((await readBrief(here, { rules })).diagnostics)).toEqual(['1:1 not-a-file'])
    expect(summary((await read('')).diagnostics)).toEqual(['1:1 empty-file'])
    expect(summary((await readBrief('/dev/null', { rules })).diagnostics)).toEqual(['1:1 not-a-file'])
    expect(summary((await readBrief('a\0b', { rules })).diagnostics)).toEqual(['1:1 file-unreadable'])
  })

  it('that is too large for a text is not read', async () => {
    const file = join(await folder(), 'noise.yaml')
    await writeFile(file, '')
    await truncate(file, 3 * 1024 ** 3)
    expect(summary((await readBrief(file, { rules })).diagnostics)).toEqual(['1:1 file-too-large'])
  })

  it('in another encoding is named', async () => {
    const cp949 = Uint8Array.of(...Buffer.from('lang: ko\ntitle: '), 0xc7, 0xd1, 0xb1, 0xb9, 0x0a)
    expect((await read(cp949)).diagnostics).toMatchObject([
      { line: 2, column: 8, code: 'not-utf8', hint: 'it looks like CP949 (EUC-KR): save it as UTF-8' },
    ])
    const utf16 = Buffer.from(`\uFEFF${minimal}`, 'utf16le')
    expect((await read(utf16)).diagnostics).toMatchObject([{ line: 1, column: 1, code: 'not-utf8' }])
    expect((await read(Uint8Array.of(0x61, 0xef, 0xbf, 0xbd, 0x0a, 0x62, 0xff))).diagnostics).toMatchObject([
      { line: 2, column: 2, code: 'not-utf8', hint: 'save it as UTF-8' },
    ])
    expect(summary((await read('a: b\nc: \0')).diagnostics)).toEqual(['2:4 not-text'])
    const marked = Buffer.concat([Buffer.from('\uFEFFlang: \uFFFD\n'), Buffer.of(0x61, 0xff)])
    expect(summary((await read(marked)).diagnostics)).toEqual(['2:2 not-utf8'])
  })

  it('has its pictures read, and their problems found with all others', async () => {
    const here = await folder()
    const outside = join(await folder(), 'x.svg')
    await writeFile(outside, '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="1"></svg>')
    await symlink(outside, join(here, 'link.svg'))
    await writeFile(join(here, 'good.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="1"></svg>')
    await writeFile(join(here, 'page.png'), '<!doctype html><p>not found</p>')
    const names = ['good.svg', 'no.png', 'page.png', '../x.svg', outside, 'link.svg', 'https://example.org/a.png', '.']
    const figures = names.map((src) => `- { type: figure, decorative: true, src: "${src}" }`)
    await writeFile(join(here, 'a.yaml'), `${inBlocks(...figures)}titel: x\n`)
    const { images, diagnostics, brief } = await readBrief(join(here, 'a.yaml'), { rules })
    expect(brief).toBeUndefined()
    expect([...images]).toMatchObject([['good.svg', { format: 'svg', width: 2, height: 1 }]])
    expect(summary(diagnostics)).toEqual([
      '5:44 image-missing',
      '6:44 not-an-image',
      '7:44 image-outside',
      '8:44 image-outside',
      '9:44 image-outside',
      '10:44 image-url',
      '11:44 image-missing',
      '12:1 unknown-field',
    ])
  })
})
